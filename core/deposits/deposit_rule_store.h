#pragma once

#include "deposits/deposit_rule.h"
#include "storage/work.h"

/// SQL of deposit rules.
namespace deposit_rule_store {

DepositRuleId add(Work& work, const DepositRuleData& data);
std::optional<DepositRule> with(Work& work, DepositRuleId rule);
/// By jurisdiction, the oldest first; without editors.
QVector<DepositRule> all(Work& work);
/// Approved rules of this jurisdiction.
QVector<DepositRule> approvedOf(Work& work, const QString& jurisdiction);
/// The last application day of the checks that were computed by it; invalid where there is none.
QDate lastUse(Work& work, DepositRuleId rule);

/// Each false where the rule was changed or decided on since it had this version.
bool edit(Work& work, const DepositRule& seen, const DepositRuleData& data);
bool decide(Work& work, const DepositRule& seen, RuleState state, const QString& words);
bool end(Work& work, const DepositRule& seen, const QDate& lastDay, const QString& reason);

}  // namespace deposit_rule_store
