#include "deposits/deposit_rule_rules.h"

#include "base/text.h"
#include "identity/division.h"

namespace deposit_rule_rules {

namespace {

constexpr int longestName = 60;
constexpr int longestSource = 500;
constexpr int mostExperts = 99;
constexpr int mostDays = 36500;
constexpr int mostFactor = 100;
const Money coarsest = Money::yuan(10'000);  ///< a sum rounded to more than this is no longer that sum

bool isDivisionCode(const QString& code) {
  return code.size() == 6 &&
         std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkWhere(const DepositRuleData& rule, Findings& findings) {
  if (!isDivisionCode(rule.jurisdiction))
    findings << errorAt("jurisdiction", "jurisdiction-form",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Enter the 6-digit code of the city or county where the "
                                                  "rule holds, such as 320100.")));
  if (rule.name.isEmpty() || rule.name.size() > longestName)
    findings << errorAt("name", "name-missing",
                        message(QT_TRANSLATE_NOOP("core", "Give the rule a name of 1 to %1 characters."),
                                {QString::number(longestName)}));
  if (!rule.validFrom.isValid())
    findings << errorAt("validFrom", "from-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the first day on which the rule holds.")));
  else if (rule.validTo.isValid() && rule.validTo < rule.validFrom)
    findings << errorAt("validTo", "to-before-from",
                        message(QT_TRANSLATE_NOOP("core", "The rule must hold until %1 or later."),
                                {rule.validFrom.toString(Qt::ISODate)}));
  if (rule.source.isEmpty() || rule.source.size() > longestSource)
    findings << errorAt("source", "source-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Name the paper that the figures stand in (title, number, "
                                                  "day), in at most %1 characters."),
                                {QString::number(longestSource)}));
}

void checkShare(Rate rate, Rate most, const char* field, Findings& findings) {
  if (rate < Rate() || rate > most)
    findings << errorAt(field, "rate-out-of-range",
                        message(QT_TRANSLATE_NOOP("core", "This must lie between 0% and %1; it is %2."),
                                {most.toString(), rate.toString()}));
}

void checkRates(const DepositRuleData& rule, Findings& findings) {
  const Rate whole = Rate::percent(100);
  checkShare(rule.costRate, whole, "costRate", findings);
  checkShare(rule.labourRate, whole, "labourRate", findings);
  checkShare(rule.leastLabourShare, whole, "leastLabourShare", findings);
  checkShare(rule.begunRate, whole, "begunRate", findings);
  const Rate asked = rule.asked == DepositBasis::Cost ? rule.costRate : rule.labourRate;
  if (asked.isZero())
    findings << errorAt(rule.asked == DepositBasis::Cost ? "costRate" : "labourRate", "rate-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the rate of the basis that is asked.")));
  if (rule.mayChoose && (rule.costRate.isZero() || rule.labourRate.isZero()))
    findings << errorAt(
        "mayChoose", "nothing-to-choose",
        message(QT_TRANSLATE_NOOP("core", "There is nothing to choose while one basis has no rate.")));
  if (rule.begunRate > asked)
    findings << errorAt(
        "begunRate", "begun-rate-higher",
        message(QT_TRANSLATE_NOOP("core", "Works that had begun pay less, not more: at most %1; it is %2."),
                {asked.toString(), rule.begunRate.toString()}));
}

void checkSums(const DepositRuleData& rule, Findings& findings) {
  if (rule.roundTo < Money::fen(1) || rule.roundTo > coarsest)
    findings << errorAt("roundTo", "unit-out-of-range",
                        message(QT_TRANSLATE_NOOP("core", "Sums are rounded to between %1 and %2."),
                                {Money::fen(1).toString(), coarsest.toString()}));
  if (rule.leastSum < Money())
    findings << errorAt("leastSum", "least-negative",
                        message(QT_TRANSLATE_NOOP("core", "The least sum cannot be below zero.")));
  if (rule.mostSum < Money() || (rule.mostSum > Money() && rule.mostSum < rule.leastSum))
    findings << errorAt("mostSum", "most-below-least",
                        message(QT_TRANSLATE_NOOP("core", "The greatest sum cannot be below the least.")));
  const Rate whole = Rate::percent(100);
  checkShare(rule.surchargeA, whole, "surchargeA", findings);
  checkShare(rule.surchargeB, whole, "surchargeB", findings);
  checkShare(rule.surchargeC, whole, "surchargeC", findings);
  checkShare(rule.surchargeD, whole, "surchargeD", findings);
}

void checkCount(int value, int least, int most, const char* field, Findings& findings) {
  if (value < least || value > most)
    findings << errorAt(field, "count-out-of-range",
                        message(QT_TRANSLATE_NOOP("core", "This must lie between %1 and %2; it is %3."),
                                {QString::number(least), QString::number(most), QString::number(value)}));
}

void checkJudging(const DepositRuleData& rule, Findings& findings) {
  const Rate whole = Rate::percent(100);
  const Rate most = Rate::percent(1000);
  checkCount(rule.experts, 1, mostExperts, "experts", findings);
  checkCount(rule.waitingDays, 0, mostDays, "waitingDays", findings);
  checkCount(rule.alikeEnough, 1, 1000, "alikeEnough", findings);
  checkCount(rule.alikeFactor, 2, mostFactor, "alikeFactor", findings);
  checkCount(rule.habitEnough, 1, 1000, "habitEnough", findings);
  checkShare(rule.supplementShare, most, "supplementShare", findings);
  checkShare(rule.shareBelow, whole, "shareBelow", findings);
  checkShare(rule.shareAbove, most, "shareAbove", findings);
  checkShare(rule.headsBelow, whole, "headsBelow", findings);
  checkShare(rule.headsAbove, most, "headsAbove", findings);
  checkShare(rule.densityBelow, whole, "densityBelow", findings);
  if (rule.monthlyWage <= Money())
    findings << errorAt("monthlyWage", "wage-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter what a worker is usually paid a month.")));
}

/// "320104" lies in "320100" and "320000": what is below ends in zeros there.
QString prefixOf(QString code) {
  while (code.endsWith(QLatin1String("00"))) code.chop(2);
  return code;
}

}  // namespace

DepositRuleData normalised(const DepositRuleData& entered) {
  DepositRuleData rule = entered;
  rule.jurisdiction = foldWidth(rule.jurisdiction).simplified();
  rule.name = rule.name.simplified();
  rule.source = rule.source.simplified();
  return rule;
}

Findings check(const DepositRuleData& rule) {
  Findings findings;
  checkWhere(rule, findings);
  checkRates(rule, findings);
  checkSums(rule, findings);
  checkJudging(rule, findings);
  return findings;
}

QStringList jurisdictionsOf(const QString& place, const QString& office) {
  const QString nearest = isDivisionCode(place) && place.startsWith(prefixOf(office)) ? place : office;
  QStringList codes{nearest, nearest.left(4) + QLatin1String("00"), nearest.left(2) + QLatin1String("0000")};
  codes.removeDuplicates();
  return codes;
}

QString placeName(const QString& code) {
  const QString name = Divisions::get().describe(code);
  return name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

bool holdsOn(const DepositRuleData& rule, const QDate& day) {
  return rule.validFrom <= day && (!rule.validTo.isValid() || rule.validTo >= day);
}

bool overlap(const DepositRuleData& one, const DepositRuleData& other) {
  return one.jurisdiction == other.jurisdiction &&
         (!one.validTo.isValid() || one.validTo >= other.validFrom) &&
         (!other.validTo.isValid() || other.validTo >= one.validFrom);
}

bool succeeds(const DepositRuleData& next, const DepositRuleData& present) {
  const bool lastsAsLong =
      !next.validTo.isValid() || (present.validTo.isValid() && present.validTo <= next.validTo);
  return next.validFrom > present.validFrom && lastsAsLong;
}

Rate surchargeOf(const DepositRuleData& rule, CreditLevel level) {
  switch (level) {
    case CreditLevel::A:
      return rule.surchargeA;
    case CreditLevel::B:
      return rule.surchargeB;
    case CreditLevel::C:
      return rule.surchargeC;
    case CreditLevel::D:
      return rule.surchargeD;
    case CreditLevel::Unrated:
      break;
  }
  return {};
}

}  // namespace deposit_rule_rules
