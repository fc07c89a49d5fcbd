#include "rules/rule_values.h"

#include <QCoreApplication>

namespace rule_values {

namespace {

struct RuleValues {
  Q_DECLARE_TR_FUNCTIONS(RuleValues)
};

constexpr const char* whetherKeys[] = {"mayChoose", "begunProRata", "releases"};
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

}  // namespace

QJsonObject valuesOf(const DepositRuleData& data) {
  QJsonObject values = toJson(data);
  for (const char* key : whetherKeys)
    values.insert(QLatin1String(key), values.value(QLatin1String(key)).toBool() ? yes : no);
  const QString nothing = Rate().toString();
  for (const QString& key : values.keys())
    if (values.value(key).toString() == nothing) values.remove(key);
  return values;
}

Result<DepositRuleData> dataOf(const QJsonObject& values) {
  QJsonObject record = values;
  for (const char* key : whetherKeys)
    record.insert(QLatin1String(key), values.value(QLatin1String(key)).toString() == yes);
  return fromJson<DepositRuleData>(record);
}

QList<ChoiceItem> yesNo() {
  return {{yes, RuleValues::tr("yes"), {}, {}, QStringLiteral("y"), {}},
          {no, RuleValues::tr("no"), {}, {}, QStringLiteral("n"), {}}};
}

QList<ChoiceItem> bases() {
  QList<ChoiceItem> items;
  for (const DepositBasis each : {DepositBasis::Cost, DepositBasis::LabourCost})
    items.append({codeOf(each), nameOf(each), {}, {}, codeOf(each), {}});
  return items;
}

QList<ChoiceItem> roundings() {
  return {{codeOf(Rounding::HalfUp), RuleValues::tr("half up"), {}, {}, {}, {}},
          {codeOf(Rounding::Up), RuleValues::tr("always up"), {}, {}, {}, {}},
          {codeOf(Rounding::Down), RuleValues::tr("always down"), {}, {}, {}, {}}};
}

}  // namespace rule_values
