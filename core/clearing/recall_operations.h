#pragma once

#include "deposits/deposit_check.h"
#include "storage/operation.h"

/// Takes the decision on a check back: by the supervisor who decided, within ten minutes, before money moved
/// or anything else came of it. The check waits again with all that it had, and anybody who may decides anew;
/// the decision stays in its history. Errors: NotFound "check"; Conflict "state" (there is no decision),
/// "version"; Forbidden "decider"; Conflict "time", "money" (a booking of the project, or a clearance),
/// "transfer", "permit", "open" (a further check of the project was begun).
extern const Operation<DepositStep, DepositCheck> RecallADecision;  ///< deposit.recall
