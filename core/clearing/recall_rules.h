#pragma once

#include "base/result.h"
#include "deposits/deposit_check.h"

/// When a decision on a check is taken back (interface.md 8: ten minutes, until money moves). Pure.
namespace recall_rules {

/// How long, in milliseconds; the database asks for the same.
inline constexpr qint64 recallTime = 10LL * 60 * 1000;

/// What came of a decision. Numbers are empty where nothing did.
struct Consequences {
  QString certificate;  ///< of a clearance, withdrawn since or not
  Instant bookedAt;     ///< the first booking of the project's money since
  QString transfer;     ///< that waits or was approved
  QString permit;
  QString laterCheck;  ///< of the same project, begun since and not given up
};

/// The one that holds: the last, where the check stands as it says. None: nobody has decided, it was taken
/// back, or the check went on since.
std::optional<DepositDecision> decisionOn(const DepositCheck& check);
/// The last moment to take it back.
Instant recallableUntil(const DepositDecision& decision);
/// Whether this login may take the decision back at this moment, whatever came of it: only who decided, and
/// in time. Errors: Conflict "state" (there is no decision that holds), Forbidden "decider", Conflict "time".
std::optional<Error> checkRecaller(const DepositCheck& check, const QString& login, Instant now);
/// Errors: Conflict "money" (a booking, or a clearance), "transfer", "permit", "open".
std::optional<Error> checkConsequences(const DepositCheck& check, const Consequences& since);

}  // namespace recall_rules
