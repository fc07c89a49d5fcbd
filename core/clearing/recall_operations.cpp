#include "clearing/recall_operations.h"

#include "clearing/clearing_store.h"
#include "clearing/recall_rules.h"
#include "clearing/recall_store.h"
#include "deposits/deposit_check_operations.h"

namespace {

void auditRecall(Work& work, const DepositCheck& before, const DepositDecision& decision) {
  work.audit({QStringLiteral("deposit-check"),
              before.id.value(),
              {{QStringLiteral("state"), codeOf(before.state)},
               {QStringLiteral("decidedBy"), decision.decidedBy},
               {QStringLiteral("words"), decision.words}},
              {{QStringLiteral("check"), before.number},
               {QStringLiteral("state"), codeOf(DepositState::Submitted)}}});
}

/// Held from the first look on: nobody clears it, or books a receipt of it, in between.
Result<DepositCheck> recallDecision(Work& work, const DepositStep& entered) {
  clearing_store::holdCheck(work, entered.check);
  const auto check = depositCheckWith(work, {entered.check, {}});
  if (!check) return check;
  const auto wrong = recall_rules::checkRecaller(*check, work.actor().login, work.now());
  if (wrong && wrong->field == QLatin1String("state")) return refuse(*wrong);
  if (entered.version != check->version) return refuse(changedMeanwhile());
  if (wrong) return refuse(*wrong);
  if (auto error = recall_rules::checkConsequences(*check, recall_store::sinceDecision(work, *check)))
    return refuse(work.failed() ? work.error() : *error);
  recall_store::add(work, check->id);
  auditRecall(work, *check, check->decisions.last());
  return depositCheckShown(work, check->id);
}

}  // namespace

const Operation<DepositStep, DepositCheck> RecallADecision{
    {"deposit.recall", Permission::DecideDeposits, Effect::Changes, "deposit-check", "deposit recall",
     QT_TRANSLATE_NOOP("core", "Takes a decision on a check back that one took oneself, within 10 minutes")},
    &recallDecision};
