#pragma once

#include "base/finding.h"
#include "deposits/deposit_rule.h"

/// What a deposit rule may say, and where it holds. Pure; fields are those of DepositRuleData.
namespace deposit_rule_rules {

DepositRuleData normalised(const DepositRuleData& entered);
/// Everything that must be said, and figures that cannot be meant.
Findings check(const DepositRuleData& rule);

/// The jurisdictions whose rules hold for a place, the nearest first: county, city, province. A place outside
/// the office's own division has the office's: an office does not ask by another city's rule.
QStringList jurisdictionsOf(const QString& place, const QString& office);
/// "江苏省南京市 (320100)", for sentences.
QString placeName(const QString& code);

bool holdsOn(const DepositRuleData& rule, const QDate& day);
bool overlap(const DepositRuleData& one, const DepositRuleData& other);
/// Whether approving `next` ends `present` the day before: it begins later, and lasts at least as long.
bool succeeds(const DepositRuleData& next, const DepositRuleData& present);

Rate surchargeOf(const DepositRuleData& rule, CreditLevel level);

}  // namespace deposit_rule_rules
