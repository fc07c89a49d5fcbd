#include "clearing/recall_rules.h"

#include "deposits/deposit_check_rules.h"

namespace recall_rules {

namespace {

using deposit_check_rules::stateAfter;

QString minuteOf(Instant at) { return dateTimeInChina(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

std::optional<Error> checkMoneyMoved(const DepositCheck& check, const Consequences& since) {
  if (!since.certificate.isEmpty())
    return conflict("money", message(QT_TRANSLATE_NOOP("core",
                                                       "Check %1 was cleared by certificate %2. Its decision "
                                                       "is not taken back any more."),
                                     {check.number, since.certificate}));
  if (since.bookedAt.isValid())
    return conflict("money",
                    message(QT_TRANSLATE_NOOP("core",
                                              "Money of the project was booked at %2, after the "
                                              "decision on check %1. It is not taken back any more."),
                            {check.number, minuteOf(since.bookedAt)}));
  return std::nullopt;
}

}  // namespace

std::optional<DepositDecision> decisionOn(const DepositCheck& check) {
  if (check.decisions.isEmpty()) return std::nullopt;
  const DepositDecision& last = check.decisions.last();
  if (last.recalledAt.isValid() || stateAfter(last.verdict) != check.state) return std::nullopt;
  return last;
}

Instant recallableUntil(const DepositDecision& decision) {
  return {decision.decidedAt.milliseconds + recallTime};
}

std::optional<Error> checkRecaller(const DepositCheck& check, const QString& login, Instant now) {
  const auto decision = decisionOn(check);
  if (!decision)
    return conflict("state", message(QT_TRANSLATE_NOOP("core",
                                                       "Check %1 has no decision that could be taken back. "
                                                       "Look at it again."),
                                     {check.number}));
  if (decision->decidedBy != login)
    return Error{ErrorKind::Forbidden, QStringLiteral("decider"),
                 message(QT_TRANSLATE_NOOP("core", "%1 decided on check %2. Only he takes it back."),
                         {check.nameOf(decision->decidedBy), check.number})};
  if (now <= recallableUntil(*decision)) return std::nullopt;
  return conflict("time", message(QT_TRANSLATE_NOOP("core",
                                                    "Check %1 was decided on at %2. A decision is taken back "
                                                    "within 10 minutes."),
                                  {check.number, minuteOf(decision->decidedAt)}));
}

std::optional<Error> checkConsequences(const DepositCheck& check, const Consequences& since) {
  if (auto error = checkMoneyMoved(check, since)) return error;
  if (!since.transfer.isEmpty())
    return conflict("transfer", message(QT_TRANSLATE_NOOP("core",
                                                          "Transfer %1 to another contractor came of the "
                                                          "decision on check %2. It is not taken back any "
                                                          "more."),
                                        {since.transfer, check.number}));
  if (!since.permit.isEmpty())
    return conflict("permit", message(QT_TRANSLATE_NOOP("core",
                                                        "Permit %1 was recorded after the decision on check "
                                                        "%2. It is not taken back any more."),
                                      {since.permit, check.number}));
  if (!since.laterCheck.isEmpty())
    return conflict("open", message(QT_TRANSLATE_NOOP("core",
                                                      "Check %1 of the same project was begun after the "
                                                      "decision on check %2. It is not taken back any more."),
                                    {since.laterCheck, check.number}));
  return std::nullopt;
}

}  // namespace recall_rules
