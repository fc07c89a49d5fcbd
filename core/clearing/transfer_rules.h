#pragma once

#include "clearing/transfer.h"

/// How a check goes over to another contractor (issue "deposit and fund": transfer to another contractor).
/// Pure.
namespace transfer_rules {

/// What a transfer rests on.
struct TransferFacts {
  DepositState state = DepositState::Draft;
  QString underWay;  ///< number of a check of the project that nobody has decided on yet
  Money counted;     ///< paid for the present contractor
  Money free;        ///< of the project's money, what nothing is kept for or asked of
};
/// What goes over, or back: money that is there, and that no claim holds. What was spent is not paid twice,
/// and what is kept for the former contractor's injured stays for them.
Money moved(const TransferFacts& facts);
/// Whether it may be asked. Errors: Conflict "state" (not approved: a draft is edited), "open" (a check of
/// the project is under way); Invalid "to", "reason", "transferMoney", "proofs" (money stays only by an
/// agreement).
std::optional<Error> checkAsked(const AskTransfer& asked, const TransferFacts& facts);
/// Whether it may be approved as it was asked: nothing came or went since. Errors: as above, Conflict
/// "amount".
std::optional<Error> checkApproved(const DepositTransfer& transfer, const TransferFacts& facts);
/// Errors: Invalid "approve", "words" (a refusal says why).
std::optional<Error> checkDecision(const DecideTransfer& decision);
/// Who neither asked nor had a hand in a check of the project. Error: Forbidden "decider".
std::optional<Error> checkDecider(const DepositTransfer& transfer, const QVector<QString>& editors,
                                  const QString& login);
/// By who asked. Error: Forbidden "asker".
std::optional<Error> checkWithdrawer(const DepositTransfer& transfer, const QString& login);

/// What became of it, or waits, to be read out.
Message sentenceOf(const DepositTransfer& transfer);
/// As orders and certificates name it, in no language: they are kept.
QString reasonText(const DepositTransfer& transfer);

}  // namespace transfer_rules
