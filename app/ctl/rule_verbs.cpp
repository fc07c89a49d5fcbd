// Verbs of the rules of deposits: what is not said stays as it is on file, or as it is in the rule named by
// --from.
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "deposits/deposit_rule_operations.h"

namespace {

Outcome<DepositRule> ruleNamed(Session& session, const QJsonObject& input) {
  const DepositRuleId rule(input.value(QStringLiteral("rule")).toVariant().toLongLong());
  return session.run(ShowDepositRule, DepositRuleRef{rule});
}

/// --from RULE: a new rule with its figures, but for its days.
Outcome<void> prepareRule(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (!arguments.has(QStringLiteral("from"))) return {};
  QJsonObject named{{QStringLiteral("rule"), arguments.value(QStringLiteral("from"))}};
  if (const auto row = nameRows(session, record::shapeOf<DepositRuleRef>(), named); !row) return row;
  auto like = ruleNamed(session, named);
  if (!like) return fail(like.error());
  like->data.validFrom = like->data.validTo = QDate();
  input = laidOver(toJson(like->data), input);
  return {};
}

/// The version on file now, unless it is said.
Outcome<void> fillRuleVersion(Session& session, const Arguments&, QJsonObject& input) {
  if (input.contains(QStringLiteral("version"))) return {};
  const auto rule = ruleNamed(session, input);
  if (!rule) return fail(rule.error());
  input.insert(QStringLiteral("version"), rule->version);
  return {};
}

Outcome<void> prepareRuleEdit(Session& session, const Arguments& arguments, QJsonObject& input) {
  const auto rule = ruleNamed(session, input);
  if (!rule) return fail(rule.error());
  const QString data = QStringLiteral("data");
  input.insert(data, laidOver(toJson(rule->data), input.value(data).toObject()));
  return fillRuleVersion(session, arguments, input);
}

}  // namespace

QVector<Verb> ruleVerbs() {
  const auto verb = [](const char* name, const char* arguments, auto prepare) {
    Verb made;
    made.name = QLatin1String(name);
    made.arguments = QString::fromUtf8(arguments);
    made.positional = {QStringLiteral("rule")};
    made.prepare = prepare;
    return made;
  };
  Verb write =
      verb("rule write",
           "[--file X.json|-] [--from RULE] --jurisdiction CODE --name NAME --validFrom D --source TEXT "
           "[--costRate 3‰] [--labourRate 2%] [--FIELD VALUE …]",
           prepareRule);
  write.positional = {};
  write.own = {QStringLiteral("from")};
  return {write, verb("rule edit", "RULE [--FIELD VALUE …]", prepareRuleEdit),
          verb("rule approve", "RULE [--reason TEXT]", fillRuleVersion),
          verb("rule refuse", "RULE --reason TEXT", fillRuleVersion),
          verb("rule end", "RULE --lastDay D --reason TEXT", fillRuleVersion)};
}
