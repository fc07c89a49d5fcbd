#include "cards/promised_operations.h"

#include <algorithm>

#include "base/paging.h"
#include "cards/card_clock.h"
#include "cards/promised_store.h"
#include "storage/work.h"

QString codeOf(PromiseClockKind clock) {
  return clock == PromiseClockKind::Hand ? QStringLiteral("hand") : QStringLiteral("desk");
}

bool fromCode(const QString& code, PromiseClockKind& clock) {
  for (const PromiseClockKind each : {PromiseClockKind::Hand, PromiseClockKind::Desk}) {
    if (codeOf(each) != code) continue;
    clock = each;
    return true;
  }
  return false;
}

namespace {

constexpr int longestPromisedPage = 1000;

QStringList outcomesOf(PromiseClockKind clock) {
  if (clock == PromiseClockKind::Desk)
    return {QStringLiteral("kept"), QStringLiteral("late"), QStringLiteral("open")};
  return {QStringLiteral("in-hand"), QStringLiteral("to-manager"), QStringLiteral("not-fetched"),
          QStringLiteral("late"), QStringLiteral("open")};
}

QString outcomeCode(PromiseClockKind clock, const Card& card, const QDate& today) {
  const int at = clock == PromiseClockKind::Desk ? static_cast<int>(card_clock::deskOutcomeOf(card, today))
                                                 : static_cast<int>(card_clock::outcomeOf(card, today));
  return outcomesOf(clock).value(at);
}

std::optional<Error> checkPromised(const PromisedRequest& asked) {
  if (!isIdCursor(asked.cursor)) return noSuchPlaceInList();
  if (!asked.from.isValid() || !asked.to.isValid() || asked.to < asked.from)
    return invalid("to", message(QT_TRANSLATE_NOOP("core", "Name the first and the last day, in order.")));
  if (!asked.outcome.isEmpty() && !outcomesOf(asked.clock).contains(asked.outcome))
    return invalid(
        "promiseOutcome",
        message(QT_TRANSLATE_NOOP("core", "Nothing of the kind can become of it: “%1”."), {asked.outcome}));
  return std::nullopt;
}

/// Page by page from the database until so many of this outcome are there, so that a list of few does not
/// hold all cards of its weeks at once.
Result<PromisedPage> listPromised(Work& work, const PromisedRequest& asked) {
  if (auto error = checkPromised(asked)) return refuse(*error);
  const int limit = std::clamp(asked.limit, 1, longestPromisedPage);
  const QDate today = work.today();
  qint64 after = asked.cursor.toLongLong();
  PromisedPage page;
  for (;;) {
    const QVector<PromisedLine> part = promised_store::dueBetween(work, asked, after, longestPromisedPage);
    if (work.failed()) return refuse(work.error());
    for (PromisedLine each : part) {
      after = each.card.id.value();
      each.outcome = outcomeCode(asked.clock, each.card, today);
      if (!asked.outcome.isEmpty() && each.outcome != asked.outcome) continue;
      page.lines.append(each);
      if (page.lines.size() < limit) continue;
      page.cursor = QString::number(after);
      return page;
    }
    if (part.size() < longestPromisedPage) return page;
  }
}

}  // namespace

const Operation<PromisedRequest, PromisedPage> ListPromisedCards{
    {"card.promised", Permission::ReadWorkers, Effect::Reads, "", "cards promised",
     QT_TRANSLATE_NOOP("core", "Lists the cards that were promised for some days, and what became of each")},
    &listPromised};
