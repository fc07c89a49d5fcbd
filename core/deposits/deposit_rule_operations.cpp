#include "deposits/deposit_rule_operations.h"

#include "deposits/deposit_rule_rules.h"
#include "deposits/deposit_rule_store.h"
#include "workers/person_operations.h"

namespace {

constexpr int longestWords = 500;
const QString ruleSubject = QStringLiteral("deposit-rule");

Error noSuchDepositRule() {
  return notFound("rule", message(QT_TRANSLATE_NOOP("core", "This rule is not on file.")));
}

Result<DepositRule> ruleShown(Work& work, DepositRuleId id) {
  const auto found = deposit_rule_store::with(work, id);
  if (work.failed()) return refuse(work.error());
  if (!found) return refuse(noSuchDepositRule());
  return *found;
}

Result<DepositRule> ruleSeen(Work& work, DepositRuleId id, int version, RuleState wanted) {
  const auto found = ruleShown(work, id);
  if (!found) return found;
  if (found->state != wanted)
    return refuse(conflict(
        "state", wanted == RuleState::Draft
                     ? message(QT_TRANSLATE_NOOP("core",
                                                 "%1 was decided on already and keeps its figures. Write a "
                                                 "new rule that takes its place."),
                               {found->data.name})
                     : message(QT_TRANSLATE_NOOP("core", "%1 is not in force, so it cannot be ended."),
                               {found->data.name})));
  if (found->version != version) return refuse(changedMeanwhile());
  return found;
}

std::optional<Error> wordsMissing(const QString& reason, const Message& ask) {
  if (reason.isEmpty()) return invalid("reason", ask);
  if (reason.size() > longestWords)
    return invalid("reason",
                   message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                           {QString::number(longestWords), QString::number(reason.size())}));
  return std::nullopt;
}

// ---- written -----------------------------------------------------------------------------------------

Result<DepositRule> writeRule(Work& work, const DepositRuleData& entered) {
  const DepositRuleData data = deposit_rule_rules::normalised(entered);
  if (auto error = firstError(deposit_rule_rules::check(data))) return refuse(*error);
  const DepositRuleId id = deposit_rule_store::add(work, data);
  work.audit({ruleSubject, id.value(), {}, AuditText::of(data)});
  return ruleShown(work, id);
}

Result<DepositRule> editRule(Work& work, const EditDepositRule& entered) {
  const auto seen = ruleSeen(work, entered.rule, entered.version, RuleState::Draft);
  if (!seen) return refuse(seen.error());
  const DepositRuleData data = deposit_rule_rules::normalised(entered.data);
  if (auto error = firstError(deposit_rule_rules::check(data))) return refuse(*error);
  if (!deposit_rule_store::edit(work, *seen, data))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  work.audit({ruleSubject, seen->id.value(), AuditText::of(seen->data), AuditText::of(data)});
  return ruleShown(work, seen->id);
}

// ---- decided on --------------------------------------------------------------------------------------

/// Who wrote or edited a rule leaves deciding on it to another; whatever other role he has.
std::optional<Error> ownHandIn(Work& work, const DepositRule& rule) {
  if (!rule.editors.contains(work.actor().login)) return std::nullopt;
  return Error{ErrorKind::Forbidden, QStringLiteral("decider"),
               message(QT_TRANSLATE_NOOP("core",
                                         "You wrote or changed %1 yourself. Another supervisor must decide "
                                         "on it."),
                       {rule.data.name})};
}

void auditRuleDecision(Work& work, const DepositRule& rule, RuleState state, const QString& words) {
  work.audit({ruleSubject,
              rule.id.value(),
              {{QStringLiteral("state"), codeOf(rule.state)}},
              {{QStringLiteral("state"), codeOf(state)}, {QStringLiteral("reason"), words}}});
}

Result<void> endRuleOn(Work& work, const DepositRule& rule, const QDate& lastDay, const QString& reason,
                       const char* field) {
  if (auto error = ownHandIn(work, rule)) return refuse(*error);
  const QDate used = deposit_rule_store::lastUse(work, rule.id);
  if (used.isValid() && used > lastDay)
    return refuse(conflict(field, message(QT_TRANSLATE_NOOP("core",
                                                            "A check of %1 was computed by %2, so it cannot "
                                                            "end before that day."),
                                          {used.toString(Qt::ISODate), rule.data.name})));
  if (!deposit_rule_store::end(work, rule, lastDay, reason))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  work.audit({ruleSubject,
              rule.id.value(),
              {{QStringLiteral("validTo"), record::toValue(rule.data.validTo)}},
              {{QStringLiteral("validTo"), record::toValue(lastDay)}, {QStringLiteral("reason"), reason}}});
  return {};
}

/// What holds already on days of the new rule: the one before it ends with its coming, another is a conflict.
Result<void> makeRoomFor(Work& work, const DepositRule& next) {
  for (const DepositRule& each : deposit_rule_store::approvedOf(work, next.data.jurisdiction)) {
    if (!deposit_rule_rules::overlap(each.data, next.data)) continue;
    if (!deposit_rule_rules::succeeds(next.data, each.data))
      return refuse(conflict(
          "validFrom", message(QT_TRANSLATE_NOOP("core",
                                                 "%1 holds on days of this rule. Two rules never hold on "
                                                 "one day: end it first, or choose other days."),
                               {each.data.name})));
    const auto present = ruleShown(work, each.id);
    if (!present) return refuse(present.error());
    if (auto ended = endRuleOn(work, *present, next.data.validFrom.addDays(-1), next.data.name, "validFrom");
        !ended)
      return ended;
  }
  return {};
}

Result<DepositRule> decideOnRule(Work& work, const DecideDepositRule& entered, RuleState state) {
  const auto seen = ruleSeen(work, entered.rule, entered.version, RuleState::Draft);
  if (!seen) return refuse(seen.error());
  if (auto error = ownHandIn(work, *seen)) return refuse(*error);
  const QString words = entered.reason.simplified();
  if (state == RuleState::Refused)
    if (auto error = wordsMissing(words, message(QT_TRANSLATE_NOOP("core", "Say why it is refused."))))
      return refuse(*error);
  if (state == RuleState::Approved)
    if (const auto room = makeRoomFor(work, *seen); !room) return refuse(room.error());
  if (!deposit_rule_store::decide(work, *seen, state, words))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  auditRuleDecision(work, *seen, state, words);
  return ruleShown(work, seen->id);
}

Result<DepositRule> approveRule(Work& work, const DecideDepositRule& entered) {
  return decideOnRule(work, entered, RuleState::Approved);
}

Result<DepositRule> refuseRule(Work& work, const DecideDepositRule& entered) {
  return decideOnRule(work, entered, RuleState::Refused);
}

Result<DepositRule> endRule(Work& work, const EndDepositRule& entered) {
  const auto seen = ruleSeen(work, entered.rule, entered.version, RuleState::Approved);
  if (!seen) return refuse(seen.error());
  const QString words = entered.reason.simplified();
  if (auto error = wordsMissing(words, message(QT_TRANSLATE_NOOP("core", "Say why the rule ends."))))
    return refuse(*error);
  const QDate& end = seen->data.validTo;
  if (entered.lastDay < seen->data.validFrom || (end.isValid() && entered.lastDay >= end))
    return refuse(invalid(
        "lastDay", message(QT_TRANSLATE_NOOP("core", "The last day must be %1 or later, and before %2."),
                           {seen->data.validFrom.toString(Qt::ISODate),
                            end.isValid() ? end.toString(Qt::ISODate) : QStringLiteral("…")})));
  if (const auto ended = endRuleOn(work, *seen, entered.lastDay, words, "lastDay"); !ended)
    return refuse(ended.error());
  return ruleShown(work, seen->id);
}

Result<DepositRule> showRule(Work& work, const DepositRuleRef& ref) { return ruleShown(work, ref.rule); }

}  // namespace

QVector<DepositRule> allDepositRules(Work& work) { return deposit_rule_store::all(work); }

Result<DepositRule> depositRuleFor(Work& work, const QString& place, const QDate& day) {
  const QStringList where = deposit_rule_rules::jurisdictionsOf(place, work.info(QStringLiteral("division")));
  for (const QString& jurisdiction : where)
    for (const DepositRule& each : deposit_rule_store::approvedOf(work, jurisdiction))
      if (deposit_rule_rules::holdsOn(each.data, day)) return each;
  if (work.failed()) return refuse(work.error());
  return refuse(notFound(
      "rule", message(QT_TRANSLATE_NOOP("core",
                                        "No rule of deposits holds for %1 on %2. An administrator writes one "
                                        "(shimingctl rule write), a supervisor approves it."),
                      {deposit_rule_rules::placeName(where.first()), day.toString(Qt::ISODate)})));
}

const Operation<DepositRuleData, DepositRule> WriteDepositRule{
    {"rule.write", Permission::WriteRules, Effect::Changes, "deposit-rule", "rule write",
     QT_TRANSLATE_NOOP("core", "Writes a rule of deposits, which holds when a supervisor has approved it")},
    &writeRule};
const Operation<EditDepositRule, DepositRule> ChangeDepositRule{
    {"rule.edit", Permission::WriteRules, Effect::Changes, "deposit-rule", "rule edit",
     QT_TRANSLATE_NOOP("core", "Changes a rule of deposits that nobody has decided on")},
    &editRule};
const Operation<DecideDepositRule, DepositRule> ApproveDepositRule{
    {"rule.approve", Permission::ApproveRules, Effect::Changes, "deposit-rule", "rule approve",
     QT_TRANSLATE_NOOP("core", "Approves a rule of deposits that others wrote; the one before it ends")},
    &approveRule};
const Operation<DecideDepositRule, DepositRule> RefuseDepositRule{
    {"rule.refuse", Permission::ApproveRules, Effect::Changes, "deposit-rule", "rule refuse",
     QT_TRANSLATE_NOOP("core", "Refuses a rule of deposits that others wrote")},
    &refuseRule};
const Operation<EndDepositRule, DepositRule> CloseDepositRule{
    {"rule.end", Permission::ApproveRules, Effect::Changes, "deposit-rule", "rule end",
     QT_TRANSLATE_NOOP("core", "Gives a rule of deposits its last day")},
    &endRule};
const Operation<DepositRuleRef, DepositRule> ShowDepositRule{
    {"rule.show", Permission::ReadRules, Effect::Reads, "", "rule show",
     QT_TRANSLATE_NOOP("core", "Shows a rule of deposits with all its figures")},
    &showRule};
