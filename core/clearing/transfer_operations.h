#pragma once

#include "clearing/transfer.h"
#include "storage/operation.h"

// The transfer of a check to another general contractor: a clerk asks, a supervisor who neither asked nor had
// a hand in a check of the project decides; the database holds that. Approved, it is done in one transaction:
// the project's general contractor changes and the former one stays on file as who was liable until
// yesterday, all approved checks of the project are the new one's, their certificates are void, and the money
// goes over or back by linked orders that the same two people prepared and approved.

/// Errors: NotFound "check", "to"; Conflict "version", "state" (not approved), "open" (a check of the project
/// is under way), "transfer" (one waits already); Invalid "to", "reason", "transferMoney", "proofs"; those of
/// preparePayOutIn().
extern const Operation<AskTransfer, DepositTransfer> AskForTransfer;  ///< deposit.transfer
/// Errors: NotFound "transfer"; Forbidden "decider", "clearer" (he cleared one of the checks); Conflict
/// "state", "version", "open", "amount" (money came or went since), "contractor" (the project has another by
/// now); Invalid "approve", "words".
extern const Operation<DecideTransfer, DepositTransfer> DecideOnTransfer;  ///< deposit.transfer.decide
/// By who asked, before it is decided. Errors: NotFound "transfer", Forbidden "asker", Conflict "state",
/// Invalid "reason".
extern const Operation<WithdrawTransfer, DepositTransfer> TakeTransferBack;  ///< deposit.transfer.withdraw
