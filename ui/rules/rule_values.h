#pragma once

#include <QJsonObject>

#include "deposits/deposit_rule.h"
#include "kit/choice_box.h"

/// A deposit rule between its record and the form that shows it: whether becomes a choice, a share of nothing
/// an empty field.
namespace rule_values {

QJsonObject valuesOf(const DepositRuleData& data);
/// Errors: Invalid with the field that cannot be read.
Result<DepositRuleData> dataOf(const QJsonObject& values);

QList<ChoiceItem> yesNo();
QList<ChoiceItem> bases();
QList<ChoiceItem> roundings();

}  // namespace rule_values
