#include "workers/worker_finder.h"

#include <QHash>

#include "workers/person_keys.h"
#include "workers/search_store.h"
#include "workers/search_text.h"
#include "workers/worker_store.h"

namespace {

/// Whom the searches brought, in their order, each once with the first reason.
class Hits {
 public:
  explicit Hits(int limit) : m_limit(limit) {}

  int wanted() const { return m_limit - static_cast<int>(m_order.size()); }
  bool isEmpty() const { return m_order.isEmpty(); }
  bool full() const { return wanted() <= 0; }
  /// A search may bring again whom an earlier one brought, and a name with ü has three spellings under one
  /// prefix.
  int toAsk() const { return 3 * m_limit; }
  void add(WorkerId worker, const char* why) {
    if (full() || !worker || m_why.contains(worker)) return;
    m_order.append(worker);
    m_why.insert(worker, QString::fromLatin1(why));
  }
  void add(const search_store::Found& found, const char* why) {
    for (const WorkerId worker : found) add(worker, why);
  }
  QVector<WorkerLine> lines(Work& work) {
    followMerges(work);
    QVector<WorkerLine> lines = worker_store::linesOf(work, m_order);
    for (WorkerLine& line : lines) line.why = m_why.value(line.id);
    return lines;
  }

 private:
  /// Whoever was found as a registration that was merged stands for the one that lives.
  void followMerges(Work& work) {
    const auto living = worker_store::livingOf(work, m_order);
    if (living.isEmpty()) return;
    const QVector<WorkerId> found = std::exchange(m_order, {});
    for (const WorkerId worker : found) {
      const WorkerId lives = living.value(worker, worker);
      if (lives != worker && !m_why.contains(lives)) m_why.insert(lives, mergedWhy(m_why.value(worker)));
      if (!m_order.contains(lives)) m_order.append(lives);
    }
  }
  static QString mergedWhy(const QString& why) {
    if (why == QLatin1String("registration-number")) return QStringLiteral("merged-number");
    const bool stays = why == QLatin1String("number-tail") || why == QLatin1String("dead-card-number");
    return stays ? why : QStringLiteral("merged-record");
  }

  int m_limit;
  QVector<WorkerId> m_order = {};
  QHash<WorkerId, QString> m_why = {};
};

void addExactNumbers(Work& work, const SearchText& text, Hits& hits) {
  hits.add(worker_store::byRegistrationNumber(work, text.compact), "registration-number");
  for (const auto& hit : worker_store::withNumbers(work, searchFormsOf(text.compact)))
    hits.add(hit.worker, hit.isCurrent ? "number" : "old-number");
  if (const WorkerId holder = worker_store::byCardNumber(work, text.compact))
    hits.add(holder, worker_store::isDeadCard(work, text.compact) ? "dead-card-number" : "card-number");
  hits.add(search_store::withPhone(work, text.compact, hits.toAsk()), "phone");
}

void addTails(Work& work, const SearchText& text, Hits& hits) {
  if (text.compact.size() < shortestTail) return;
  const QString beginning = reversed(text.compact);
  if (!hits.full())
    hits.add(search_store::withKeyBeginning(work, u'd', beginning, hits.toAsk()), "number-tail");
  if (!hits.full())
    hits.add(search_store::withKeyBeginning(work, u't', beginning, hits.toAsk()), "phone-tail");
}

/// A tail may be that of a number he no longer has.
void tellOldTails(const QString& tail, QVector<WorkerLine>& lines) {
  for (WorkerLine& line : lines)
    if (line.why == QLatin1String("number-tail") && !line.idNumber.endsWith(tail))
      line.why = QStringLiteral("old-number");
}

void addSounds(Work& work, const SearchText& text, Hits& hits) {
  hits.add(search_store::withName(work, text.folded, hits.toAsk()), "name");
  if (!hits.full()) hits.add(search_store::withKey(work, u'p', text.latin, hits.toAsk()), "pinyin");
  if (!hits.full()) hits.add(search_store::withKey(work, u'i', text.latin, hits.toAsk()), "initials");
  if (!hits.full()) hits.add(search_store::withKeyBeginning(work, u'p', text.latin, hits.toAsk()), "pinyin");
  if (!hits.full())
    hits.add(search_store::withKeyBeginning(work, u'i', text.latin, hits.toAsk()), "initials");
}

void addNames(Work& work, const SearchText& text, Hits& hits) {
  hits.add(search_store::withName(work, text.folded, hits.toAsk()), "name");
  if (!hits.full()) hits.add(search_store::withNameBeginning(work, text.folded, hits.toAsk()), "name-part");
  if (!hits.full()) hits.add(search_store::withNamePart(work, text.folded, hits.toAsk()), "name-part");
}

}  // namespace

QVector<WorkerLine> findWorkers(Work& work, const QString& typed, int limit) {
  const SearchText text = SearchText::of(typed);
  Hits hits(limit);
  switch (text.kind) {
    case SearchText::Kind::Nothing:
      return {};
    case SearchText::Kind::Digits:
      addExactNumbers(work, text, hits);
      if (hits.isEmpty()) addTails(work, text, hits);
      break;
    case SearchText::Kind::Latin:
      addSounds(work, text, hits);
      break;
    case SearchText::Kind::Name:
      addNames(work, text, hits);
      break;
  }
  QVector<WorkerLine> lines = hits.lines(work);
  tellOldTails(text.compact, lines);
  return lines;
}

WorkerId workerNumbered(Work& work, const QString& typed) {
  const SearchText text = SearchText::of(typed);
  if (text.kind != SearchText::Kind::Digits) return {};
  if (const WorkerId worker = worker_store::byRegistrationNumber(work, text.compact)) return worker;
  const auto numbered = worker_store::withNumbers(work, searchFormsOf(text.compact));
  return numbered.isEmpty() ? worker_store::byCardNumber(work, text.compact) : numbered.first().worker;
}
