#include "cards/card_clock.h"

#include <algorithm>

namespace card_clock {

CardClock clockOf(const WorkingCalendar& calendar, const Card& card, const QDate& today) {
  CardClock clock;
  if (!card.dueOn.isValid()) return clock;
  const auto desk = calendar.workingDaysBetween(today, card.deskDueOn);
  const auto hand = calendar.workingDaysBetween(today, card.dueOn);
  const auto promised = calendar.workingDaysBetween(card.requestedOn, card.dueOn);
  if (!desk || !hand || !promised) return clock;
  clock.known = true;
  clock.deskLeft = *desk;
  clock.handLeft = *hand;
  clock.counted = calendar.workingDaysAfter(card.requestedOn, *promised);
  return clock;
}

Gone goneOn(const Stay& stay, const QDate& today) {
  Gone gone;
  if (!stay.beginsOn.isValid()) return gone;
  if (stay.contractEndsOn.isValid() && stay.contractEndsOn >= today)
    gone = {stay.contractEndsOn, QStringLiteral("contract")};
  if (!stay.usualDays) return gone;
  const QDate usual = stay.beginsOn.addDays(*stay.usualDays - 1);
  if (usual >= today && (!gone.on.isValid() || usual < gone.on)) gone = {usual, QStringLiteral("stay")};
  return gone;
}

bool isExpress(const Gone& gone, const QDate& dueOn) {
  return gone.on.isValid() && dueOn.isValid() && gone.on < dueOn;
}

QDate neededOn(const Gone& gone, const QDate& dueOn) { return isExpress(gone, dueOn) ? gone.on : dueOn; }

int median(Lengths lengths) {
  std::sort(lengths.begin(), lengths.end());
  qint64 all = 0;
  for (const auto& [days, count] : lengths) all += count;
  qint64 passed = 0;
  for (const auto& [days, count] : lengths)
    if ((passed += count) * 2 >= all) return days;
  return 0;
}

Outcome outcomeOf(const Card& card, const QDate& today) {
  const auto byTheDay = [&](const QDate& day) { return day.isValid() && day <= card.dueOn; };
  if (byTheDay(card.inHandOn)) return Outcome::InHand;
  if (card.deliveredTo == DeliveredTo::Manager && byTheDay(card.deliveredOn)) return Outcome::ToManager;
  if (card.dueOn >= today) return Outcome::Open;
  const bool laidOut = card.atDeskOn.isValid() && card.atDeskOn <= card.deskDueOn;
  return laidOut ? Outcome::NotFetched : Outcome::Late;
}

DeskOutcome deskOutcomeOf(const Card& card, const QDate& today) {
  if (card.atDeskOn.isValid() && card.atDeskOn <= card.deskDueOn) return DeskOutcome::Kept;
  return card.deskDueOn >= today && !card.atDeskOn.isValid() ? DeskOutcome::Open : DeskOutcome::Late;
}

QVector<PromiseWeek> weeksBetween(const QDate& from, const QDate& to) {
  QVector<PromiseWeek> weeks;
  for (QDate monday = from.addDays(1 - from.dayOfWeek()); monday <= to; monday = monday.addDays(7)) {
    PromiseWeek week;
    week.week = monday.weekNumber(&week.year);
    week.from = monday;
    week.to = monday.addDays(6);
    weeks.append(week);
  }
  return weeks;
}

}  // namespace card_clock
