#pragma once

#include "deposits/assessment.h"

/// The rule that Nanjing has had since 23 November 2012, as shipped.
inline DepositRuleData nanjing2012() {
  DepositRuleData rule;
  rule.jurisdiction = QStringLiteral("320100");
  rule.name = QStringLiteral("南京市 2012");
  rule.validFrom = QDate(2012, 11, 23);
  rule.costRate = Rate::perMille(3);
  rule.labourRate = Rate::percent(2);
  rule.asked = DepositBasis::LabourCost;
  rule.mayChoose = true;
  rule.supplementShare = Rate::percent(20);
  rule.monthlyWage = Money::yuan(4500);
  rule.shareBelow = Rate::percent(20);
  rule.shareAbove = Rate::percent(100);
  rule.headsBelow = Rate::percent(20);
  rule.headsAbove = Rate::percent(100);
  rule.densityBelow = Rate::percent(40);
  rule.source = QStringLiteral("南京市建筑市场管理规定，2012年11月23日：工程造价3‰或人工费2%");
  return rule;
}

/// A project of 98 million with 15 % of labour, for two years.
inline DepositFacts ordinaryFacts() {
  DepositFacts facts;
  facts.cost = Money::yuan(98'000'000);
  facts.labourCost = Money::yuan(14'700'000);
  facts.heads = 136;
  facts.category = QStringLiteral("01");
  facts.beginsOn = QDate(2027, 1, 1);
  facts.endsOn = QDate(2028, 12, 31);
  facts.appliedOn = QDate(2026, 11, 25);
  return facts;
}
