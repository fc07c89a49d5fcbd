#include "merging/merge_built.h"

#include "base/clock.h"
#include "cards/card_operations.h"
#include "employment/employment_operations.h"
#include "merging/merge_store.h"

namespace {

/// Rows whose digests are not what they were, by table.
QHash<QString, QVector<qint64>> changedSince(const QJsonObject& was, const QJsonObject& is) {
  QHash<QString, QVector<qint64>> changed;
  for (const QString& table : is.keys()) {
    const QJsonObject before = was.value(table).toObject();
    const QJsonObject now = is.value(table).toObject();
    for (const QString& row : now.keys())
      if (before.value(row) != now.value(row)) changed[table].append(row.toLongLong());
    for (const QString& row : before.keys())
      if (!now.contains(row)) changed[table].append(row.toLongLong());
  }
  return changed;
}

class InWords {
 public:
  InWords(Work& work, const Merge& merge, const QHash<QString, QVector<qint64>>& changed)
      : m_work(work), m_merge(merge), m_changed(changed) {}

  QVector<QString> all() {
    assignments();
    contracts();
    cards();
    if (has("worker") || has("worker_document"))
      say(message(QT_TRANSLATE_NOOP("core", "the person’s data were changed")));
    counted("receipt", QT_TRANSLATE_NOOP("core", "%1 visits at the counter"));
    counted("telling", QT_TRANSLATE_NOOP("core", "%1 notes that he was told"));
    counted("photo", QT_TRANSLATE_NOOP("core", "%1 photos"));
    counted("correction", QT_TRANSLATE_NOOP("core", "%1 corrections"));
    counted("letter", QT_TRANSLATE_NOOP("core", "%1 letters"));
    return m_words;
  }

 private:
  QVector<qint64> rows(const char* table) const { return m_changed.value(QLatin1String(table)); }
  bool has(const char* table) const { return !rows(table).isEmpty(); }
  void say(const Message& words) { m_words.append(words.text()); }
  void counted(const char* table, const char* words) {
    if (has(table)) say(message(words, {QString::number(rows(table).size())}));
  }
  void assignments() {
    if (!has("assignment")) return;
    for (const Assignment& each : assignmentsOf(m_work, m_merge.stays))
      if (rows("assignment").contains(each.id.value()))
        say(message(QT_TRANSLATE_NOOP("core", "the assignment to %1 from %2 on"),
                    {each.projectName, isoText(each.beginsOn)}));
  }
  void contracts() {
    if (!has("contract")) return;
    for (const Contract& each : contractsOf(m_work, m_merge.stays))
      if (rows("contract").contains(each.id.value()))
        say(message(QT_TRANSLATE_NOOP("core", "the contract with %1 from %2 on"),
                    {each.employerName, isoText(each.data.beginsOn)}));
  }
  void cards() {
    if (!has("card")) return;
    for (const Card& each : cardsOf(m_work, m_merge.stays))
      if (rows("card").contains(each.id.value()))
        say(message(QT_TRANSLATE_NOOP("core", "the Citizen Card asked for on %1 is now: %2"),
                    {isoText(each.requestedOn), nameOf(each.state)}));
  }

  Work& m_work;
  const Merge& m_merge;
  const QHash<QString, QVector<qint64>>& m_changed;
  QVector<QString> m_words = {};
};

QVector<QString> laterWords(const QVector<QString>& later) {
  QVector<QString> words;
  for (const QString& number : later)
    words.append(message(QT_TRANSLATE_NOOP("core", "merge %1 came after it"), {number}).text());
  return words;
}

}  // namespace

QVector<QString> builtOn(Work& work, const Merge& merge) {
  if (const auto later = merge_store::laterThan(work, merge); !later.isEmpty()) return laterWords(later);
  const auto changed =
      changedSince(merge_store::keptStanding(work, merge.id), merge_store::standing(work, merge.stays));
  return changed.isEmpty() ? QVector<QString>() : InWords(work, merge, changed).all();
}

std::optional<Error> builtRefusal(Work& work, const Merge& merge) {
  if (const auto later = merge_store::laterThan(work, merge); !later.isEmpty())
    return conflict("later",
                    message(QT_TRANSLATE_NOOP("core", "Merge %1 came after it. Take that apart first."),
                            {QStringList(later).join(QStringLiteral("、"))}));
  const auto built = builtOn(work, merge);
  if (built.isEmpty()) return std::nullopt;
  const QString between = message(QT_TRANSLATE_NOOP("core", "; ")).text();
  return conflict("built",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Merge %1 cannot be taken apart any more. Since then there "
                                            "is something new: %2."),
                          {merge.number, QStringList(built).join(between)}));
}
