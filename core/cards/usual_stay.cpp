#include "cards/usual_stay.h"

#include <QMap>

#include "cards/card_clock.h"
#include "cards/queue_store.h"
#include "rules/dated_rules.h"

namespace usual_stay {

namespace {

const QString rulePrefix = QStringLiteral("usual-stay-days-");

bool holdsOn(const DatedRule& rule, const QDate& day) {
  return rule.validFrom <= day && (!rule.validTo.isValid() || day <= rule.validTo);
}

}  // namespace

QHash<QString, int> daysByTrade(Work& work) {
  QHash<QString, int> days;
  for (const DatedRule& each : allRules(work))
    if (each.name.startsWith(rulePrefix) && holdsOn(each, work.today()))
      days.insert(each.name.mid(rulePrefix.size()), each.value.toInt());
  const RuleSet rules = rulesOn(work, work.today());
  for (const queue_store::TradeStay& each : queue_store::stays(work))
    if (each.ended >= rules.usualStayEnough) days.insert(each.trade, each.days);
  return days;
}

void reckonOncePerDay(Work& work) {
  if (queue_store::staysReckonedOn(work) == work.today()) return;
  QMap<QString, card_clock::Lengths> lengths;
  QMap<QString, qint64> ended;
  const QDate since = work.today().addYears(-rulesOn(work, work.today()).usualStayYears);
  for (const queue_store::StayLength& each : queue_store::stayLengths(work, since)) {
    lengths[each.trade].append({each.days, each.count});
    ended[each.trade] += each.count;
  }
  // In one order everywhere, so that two desks cannot wait for each other.
  for (auto each = lengths.begin(); each != lengths.end(); ++each)
    queue_store::setStay(work, {each.key(), card_clock::median(each.value()), ended.value(each.key())});
}

}  // namespace usual_stay
