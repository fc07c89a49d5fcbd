#include "statistics/desk_operations.h"

#include "rules/dated_rules.h"
#include "statistics/desk_store.h"
#include "workers/worker_operations.h"

namespace {

constexpr int mostDueCards = 200;
constexpr int mostVisits = 6;

// ---- figures -----------------------------------------------------------------------------------------

template <class Fill>
WorkerListRequest listOf(Fill fill) {
  WorkerListRequest list;
  fill(list);
  return list;
}

WorkerListRequest registeredBetween(const QDate& from, const QDate& to) {
  return listOf([&](WorkerListRequest& list) {
    list.registeredFrom = from;
    list.registeredTo = to;
  });
}

WorkerListRequest missing(const char* field) {
  return listOf([&](WorkerListRequest& list) { list.missing = QString::fromLatin1(field); });
}

/// The number is counted by the list's own operation, so that the two cannot differ.
void count(Work& work, DeskFigures& figures, const char* key, const WorkerListRequest& list) {
  const Result<WorkerCount> counted = CountWorkers.function(work, list);
  figures.figures.append({QString::fromLatin1(key), true, counted ? counted->count : 0, list});
}

void countStanding(Work& work, DeskFigures& figures) {
  const auto yes = QStringLiteral("yes");
  count(work, figures, "ever", {});
  count(work, figures, "contract", listOf([&](WorkerListRequest& list) { list.contract = yes; }));
  count(work, figures, "on-site", listOf([&](WorkerListRequest& list) { list.onSite = yes; }));
  // Nobody is "seen" before gates report; that is unknown and not nought.
  figures.figures.append({QStringLiteral("seen"), false, 0, {}});
}

void countComing(Work& work, DeskFigures& figures, const QDate& today) {
  const QDate month(today.year(), today.month(), 1);
  count(work, figures, "today", registeredBetween(today, today));
  count(work, figures, "returned", listOf([&](WorkerListRequest& list) { list.returnedOn = today; }));
  count(work, figures, "year", registeredBetween(QDate(today.year(), 1, 1), {}));
  count(work, figures, "month", registeredBetween(month, {}));
  WorkerListRequest told = registeredBetween(month, {});
  told.told = QStringLiteral("yes");
  count(work, figures, "told", told);
}

Result<DeskFigures> readFigures(Work& work, const Nothing&) {
  DeskFigures figures;
  figures.at = work.now();
  countStanding(work, figures);
  countComing(work, figures, work.today());
  count(work, figures, "not-told", listOf([](WorkerListRequest& list) { list.told = QStringLiteral("no"); }));
  count(work, figures, "no-phone", missing("phone"));
  count(work, figures, "no-photo", missing("photo"));
  count(work, figures, "contract-ending",
        listOf([](WorkerListRequest& list) { list.contract = QStringLiteral("ending"); }));
  count(work, figures, "licence-ended",
        listOf([](WorkerListRequest& list) { list.employerLicence = QStringLiteral("ended"); }));
  const RuleSet rules = rulesOn(work, work.today());
  figures.seenDays = rules.seenDays;
  figures.noticeDays = rules.contractEndNoticeDays;
  // Without attendance it is known of nobody; the list is whom one would have to ask after.
  figures.figures.append({QStringLiteral("not-seen"), false, 0,
                          listOf([](WorkerListRequest& list) { list.seen = QStringLiteral("unknown"); })});
  figures.projects = desk_store::projectsWithSomebody(work);
  return finished(work, figures);
}

// ---- promise -----------------------------------------------------------------------------------------

/// Overdue, today, and the working days the promise runs over, as far as their calendar is announced. Days
/// between two columns (a due day that a later announcement made a holiday) belong to the earlier one; what
/// lies after the last column, to the last.
QVector<PromiseDay> daysOfPromise(const WorkingCalendar& calendar, const QDate& today, int promised) {
  QVector<QDate> starts = calendar.workingDaysAfter(today, promised);
  starts.prepend(today);
  PromiseDay overdue;
  overdue.left = -1;
  overdue.list.cardDueTo = today.addDays(-1);
  QVector<PromiseDay> days{overdue};
  for (int i = 0; i < starts.size(); ++i) {
    PromiseDay each;
    each.day = starts[i];
    each.left = i;
    each.list.cardDueFrom = starts[i];
    each.list.cardDueTo = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : QDate();
    days.append(each);
  }
  return days;
}

PromiseDay& columnOf(QVector<PromiseDay>& days, const QDate& due) {
  for (qsizetype i = days.size() - 1; i > 0; --i)
    if (due >= days[i].day) return days[i];
  return days.first();
}

int firstUnknownYear(const WorkingCalendar& calendar, const QDate& today) {
  int year = today.year();
  while (calendar.knows(year)) ++year;
  return year;
}

Result<DeskPromise> readPromise(Work& work, const Nothing&) {
  const QDate today = work.today();
  const WorkingCalendar& calendar = work.calendar();
  DeskPromise promise;
  promise.promisedDays = rulesOn(work, today).cardInHandWorkingDays;
  promise.days = daysOfPromise(calendar, today, promise.promisedDays);
  for (const desk_store::DueCount& each : desk_store::cardsOnTheirWay(work)) {
    promise.making += each.printed + each.notPrinted;
    if (!each.day.isValid()) {
      promise.withoutDay += each.printed + each.notPrinted;
      continue;
    }
    PromiseDay& column = columnOf(promise.days, each.day);
    column.printed += each.printed;
    column.notPrinted += each.notPrinted;
  }
  if (promise.withoutDay > 0) promise.calendarYear = firstUnknownYear(calendar, today);
  promise.due = desk_store::dueBy(work, today, mostDueCards);
  return finished(work, promise);
}

Result<DeskVisits> readVisits(Work& work, const Nothing&) {
  DeskVisits visits = desk_store::visitsOf(work, work.actor().station, work.today(), mostVisits);
  return finished(work, visits);
}

}  // namespace

const DeskFigure* DeskFigures::figure(const QString& key) const {
  for (const DeskFigure& each : figures)
    if (each.key == key) return &each;
  return nullptr;
}

const Operation<Nothing, DeskFigures> ReadDeskFigures{
    {"desk.figures", Permission::ReadFigures, Effect::Reads, "", "desk figures",
     QT_TRANSLATE_NOOP("core", "Counts who is on file, under contract, on site, and registered today")},
    &readFigures};
const Operation<Nothing, DeskPromise> ReadDeskPromise{
    {"desk.promise", Permission::ReadFigures, Effect::Reads, "", "desk promise",
     QT_TRANSLATE_NOOP("core", "Counts the cards on their way by the day they are promised for")},
    &readPromise};
const Operation<Nothing, DeskVisits> ReadDeskVisits{
    {"desk.visits", Permission::RegisterWorkers, Effect::Reads, "", "desk visits",
     QT_TRANSLATE_NOOP("core", "Lists who was served at this desk today")},
    &readVisits};
