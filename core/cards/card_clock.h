#pragma once

#include <QHash>
#include <optional>

#include "calendar/working_calendar.h"
#include "cards/card_lists.h"

/// The promise of six working days, counted; who will be gone before his card is due. Pure.
namespace card_clock {

/// The two clocks of a card on a day, with the working days that are counted.
CardClock clockOf(const WorkingCalendar& calendar, const Card& card, const QDate& today);

/// Where and on what terms somebody who waits for his card works.
struct Stay {
  QDate beginsOn;
  QDate contractEndsOn;          ///< absent: none, or by task
  std::optional<int> usualDays;  ///< how long his trade usually stays on a site; nothing is known of others
};
struct Gone {
  QDate on = {};    ///< his last day, expected; absent where nothing says so
  QString by = {};  ///< "contract" or "stay"
};
/// The earlier of the two. An end that has passed while he is still there says nothing.
Gone goneOn(const Stay& stay, const QDate& today);
/// The express lane: he will be gone before his card is in his hand.
bool isExpress(const Gone& gone, const QDate& dueOn);
/// The day by which the queue goes.
QDate neededOn(const Gone& gone, const QDate& dueOn);

/// Lengths of stay in days, each with how often it was met.
using Lengths = QVector<QPair<int, qint64>>;
/// Half of them stayed as long or less; 0 where there is none.
int median(Lengths lengths);

/// What became of a card's promise.
enum class Outcome { InHand, ToManager, NotFetched, Late, Open };
Outcome outcomeOf(const Card& card, const QDate& today);
enum class DeskOutcome { Kept, Late, Open };
DeskOutcome deskOutcomeOf(const Card& card, const QDate& today);

/// The weeks from..to (both included), without holes, Monday to Sunday.
QVector<PromiseWeek> weeksBetween(const QDate& from, const QDate& to);

}  // namespace card_clock
