#include <algorithm>

#include "base/paging.h"
#include "cards/batch_rules.h"
#include "cards/card_clock.h"
#include "cards/queue_store.h"
#include "cards/usual_stay.h"

namespace {
constexpr int weeksBack = 11;
constexpr int mostWeeks = 800;

// ---- the queue ---------------------------------------------------------------------------------------

/// Where a card stands in the queue: reprints at the head, then by the day it is needed, then as asked for.
QString placeOf(const QueueLine& line) {
  return QStringLiteral("%1|%2|%3")
      .arg(line.card.reprint ? 0 : 1)
      .arg(line.neededOn.isValid() ? line.neededOn.toString(Qt::ISODate) : QStringLiteral("9999-12-31"))
      .arg(line.card.id.value(), 19, 10, QLatin1Char('0'));
}

class Queue {
 public:
  explicit Queue(Work& work) : m_work(work), m_stays(usual_stay::daysByTrade(work)) {}

  QueueLine timed(queue_store::Waiting waiting) const {
    if (const auto days = m_stays.constFind(waiting.trade); days != m_stays.constEnd())
      waiting.stay.usualDays = *days;
    const QDate today = m_work.today();
    const card_clock::Gone gone = card_clock::goneOn(waiting.stay, today);
    QueueLine& line = waiting.line;
    line.clock = card_clock::clockOf(m_work.calendar(), line.card, today);
    line.goneOn = gone.on;
    line.goneBy = gone.by;
    line.express = card_clock::isExpress(gone, line.card.dueOn);
    line.neededOn = card_clock::neededOn(gone, line.card.dueOn);
    return line;
  }

  /// All that may be printed, in order.
  QVector<QueueLine> ready(const QueueRequest& asked) const {
    QVector<QPair<QString, QueueLine>> placed;
    for (const queue_store::Waiting& each : queue_store::ready(m_work, asked)) {
      const QueueLine line = timed(each);
      if (line.express || !asked.express) placed.append({placeOf(line), line});
    }
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QVector<QueueLine> lines;
    for (const auto& [place, line] : placed) lines.append(line);
    return lines;
  }

 private:
  Work& m_work;
  QHash<QString, int> m_stays;
};

QueueCounts countsOf(const QVector<QueueLine>& lines, const QDate& today) {
  QueueCounts counts;
  counts.all = static_cast<int>(lines.size());
  for (const QueueLine& each : lines) {
    counts.overdue += each.card.dueOn.isValid() && each.card.dueOn < today ? 1 : 0;
    counts.today += each.card.dueOn == today ? 1 : 0;
    counts.express += each.express ? 1 : 0;
    counts.reprints += each.card.reprint ? 1 : 0;
    counts.replacements += each.replacement ? 1 : 0;
  }
  return counts;
}

QueuePage readyPage(Work& work, const QueueRequest& asked) {
  const QVector<QueueLine> all = Queue(work).ready(asked);
  QueuePage page;
  page.counts = countsOf(all, work.today());
  for (const QueueLine& each : all) {
    if (!asked.cursor.isEmpty() && placeOf(each) <= asked.cursor) continue;
    if (page.lines.size() == asked.limit) {
      page.cursor = placeOf(page.lines.last());
      break;
    }
    page.lines.append(each);
  }
  return page;
}

QueuePage wantingPage(Work& work, const QueueRequest& asked) {
  const Queue queue(work);
  QueuePage page;
  page.counts = queue_store::countWanting(work, asked);
  for (const queue_store::Waiting& each : queue_store::wanting(work, asked))
    page.lines.append(queue.timed(each));
  if (page.lines.size() == asked.limit) page.cursor = QString::number(page.lines.last().card.id.value());
  return page;
}

Result<QueuePage> readQueue(Work& work, const QueueRequest& asked) {
  const QueueRequest bounded = withinPage(asked);
  const bool isReady = asked.part == QueuePart::Ready;
  const bool isPlace =
      isReady ? asked.cursor.isEmpty() || asked.cursor.count(u'|') == 2 : isIdCursor(asked.cursor);
  if (!isPlace) return refuse(noSuchPlaceInList());
  QueuePage page = isReady ? readyPage(work, bounded) : wantingPage(work, bounded);
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<SuggestedBatch> suggest(Work& work, const SuggestBatch& asked) {
  MakeBatch fits;
  fits.cards = {CardId(1)};
  fits.layout = BatchLayout::Sheet10;
  fits.firstPlace = asked.firstPlace;
  if (auto error = batch_rules::check(fits)) return refuse(*error);
  if (asked.count < 0 || asked.count > batch_rules::mostCards)
    return refuse(
        invalid("count", message(QT_TRANSLATE_NOOP("core", "A batch may have %1 cards; it has %2."),
                                 {QString::number(batch_rules::mostCards), QString::number(asked.count)})));
  QueueRequest from = asked.from;
  from.part = QueuePart::Ready;
  SuggestedBatch suggested;
  suggested.lines = Queue(work).ready(from);
  suggested.waiting = static_cast<int>(suggested.lines.size());
  suggested.fits = asked.count > 0 ? asked.count : batch_rules::placesFrom(asked.firstPlace);
  if (suggested.lines.size() > suggested.fits) suggested.lines.resize(suggested.fits);
  if (work.failed()) return refuse(work.error());
  return suggested;
}

// ---- the promise -------------------------------------------------------------------------------------

void countHand(PromiseWeek& week, const queue_store::DueGroup& group, const QDate& today) {
  const int count = static_cast<int>(group.count);
  week.due += count;
  switch (card_clock::outcomeOf(group.card, today)) {
    case card_clock::Outcome::InHand:
      week.inHand += count;
      break;
    case card_clock::Outcome::ToManager:
      week.toManager += count;
      break;
    case card_clock::Outcome::NotFetched:
      week.notFetched += count;
      break;
    case card_clock::Outcome::Late:
      week.late += count;
      break;
    case card_clock::Outcome::Open:
      week.open += count;
      break;
  }
}

void countDesk(PromiseWeek& week, const queue_store::DueGroup& group, const QDate& today) {
  const int count = static_cast<int>(group.count);
  week.deskDue += count;
  const auto outcome = card_clock::deskOutcomeOf(group.card, today);
  (outcome == card_clock::DeskOutcome::Kept   ? week.deskKept
   : outcome == card_clock::DeskOutcome::Late ? week.deskLate
                                              : week.deskOpen) += count;
}

PromiseWeek* weekOf(QVector<PromiseWeek>& weeks, const QDate& day) {
  const qint64 index = weeks.first().from.daysTo(day);
  return index < 0 || index / 7 >= weeks.size() ? nullptr : &weeks[index / 7];
}

Result<PromiseWeeks> readPromise(Work& work, const PromiseRequest& asked) {
  const QDate today = work.today();
  const QDate from = asked.from.isValid() ? asked.from : today.addDays(-7 * weeksBack);
  const QDate to = asked.to.isValid() ? asked.to : today.addDays(7);
  if (to < from || from.daysTo(to) > 7 * mostWeeks)
    return refuse(invalid("to", message(QT_TRANSLATE_NOOP(
                                    "core", "The last day comes before the first, or too long after it."))));
  PromiseWeeks promise{card_clock::weeksBetween(from, to), 0};
  const QDate first = promise.weeks.first().from, last = promise.weeks.last().to;
  // A card is due in the hand at most some days of a long holiday after it is due at the desk.
  for (const queue_store::DueGroup& each : queue_store::promisedBetween(work, first, last.addDays(31))) {
    if (PromiseWeek* week = weekOf(promise.weeks, each.card.dueOn)) countHand(*week, each, today);
    if (PromiseWeek* week = weekOf(promise.weeks, each.card.deskDueOn)) countDesk(*week, each, today);
  }
  promise.cameTooLate = queue_store::countLate(work, first, last);
  if (work.failed()) return refuse(work.error());
  return promise;
}

Result<LateListPage> listLate(Work& work, const LateListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const LateListRequest bounded = withinPage(asked);
  LateListPage page;
  page.lines = queue_store::late(work, bounded);
  page.count = queue_store::countLate(work, asked.from, asked.to);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().card.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace

const Operation<QueueRequest, QueuePage> ReadQueue{
    {"card.queue", Permission::ReadWorkers, Effect::Reads, "", "cards queue",
     QT_TRANSLATE_NOOP("core", "Lists the cards that wait to be printed, by time left")},
    &readQueue};
const Operation<SuggestBatch, SuggestedBatch> ProposeBatch{
    {"card.suggest", Permission::MakeCards, Effect::Reads, "", "cards suggest",
     QT_TRANSLATE_NOOP("core", "Proposes the next batch: as many as fit on the sheet, by time left")},
    &suggest};
const Operation<PromiseRequest, PromiseWeeks> ReadPromiseKept{
    {"card.promise", Permission::ReadFigures, Effect::Reads, "", "cards promise",
     QT_TRANSLATE_NOOP("core",
                       "Counts by week which cards were in the worker's hand in time, and which were not")},
    &readPromise};
const Operation<LateListRequest, LateListPage> ListLateCards{
    {"card.late", Permission::ReadWorkers, Effect::Reads, "", "cards late",
     QT_TRANSLATE_NOOP("core", "Lists the cards that came after their worker had left")},
    &listLate};
