#pragma once

#include "statistics/desk_figures.h"
#include "storage/work.h"

namespace desk_store {

struct DueCount {
  QDate day;  ///< absent where the calendar is not announced
  qint64 printed = 0;
  qint64 notPrinted = 0;
};
/// Cards on their way by the day they are due, earliest first, those without a day last.
QVector<DueCount> cardsOnTheirWay(Work& work);
/// Cards on their way that are due on the day or were due before, longest overdue first.
QVector<DueCard> dueBy(Work& work, const QDate& day, int limit);
/// Registrations and returns of a day at a station, without those taken back: how many, and the newest.
DeskVisits visitsOf(Work& work, const QString& station, const QDate& day, int limit);
/// Projects with an open assignment today.
qint64 projectsWithSomebody(Work& work);

}  // namespace desk_store
