#include "workers/history_store.h"

#include <QJsonDocument>

#include "workers/masking.h"

namespace history_store {

namespace {

QJsonObject parsed(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString compact(const QJsonObject& json) {
  return json.isEmpty()
             ? QString()
             : QString::fromUtf8(QJsonDocument(masking::masked(json)).toJson(QJsonDocument::Compact));
}

/// Fields that differ; of something new, every field that it came with.
QVector<QString> changedFields(const QJsonObject& before, const QJsonObject& after) {
  QVector<QString> fields;
  for (const QString& key : after.keys())
    if (before.value(key) != after.value(key)) fields.append(key);
  for (const QString& key : before.keys())
    if (!after.contains(key)) fields.append(key);
  return fields;
}

HistoryEntry entryFrom(const Rows& rows) {
  const QJsonObject before = parsed(rows.text(5));
  const QJsonObject after = parsed(rows.text(6));
  return {rows.instant(0), rows.text(1),  rows.text(2),
          rows.text(3),    rows.text(4),  changedFields(before, after),
          compact(before), compact(after)};
}

}  // namespace

QVector<HistoryEntry> entriesOf(Work& work, WorkerId worker) {
  // One branch for each subject: each runs on the index (subject, subject_id). What was written about a
  // registration that was merged into his is his history as well.
  static const QString columns = QStringLiteral(
      "select e.at, e.actor, e.station, e.operation, e.subject, e.before, e.after, e.id from audit_entry e ");
  static const QString both = QStringLiteral("in (select id from worker where id = ? or merged_into = ?) ");
  static const auto owned = [](const char* subject) {
    return columns +
           QStringLiteral("join %1 o on o.id = e.subject_id where e.subject = '%1' and o.worker_id ")
               .arg(QLatin1String(subject));
  };
  static const QString sql =
      columns + QStringLiteral("where e.subject = 'worker' and e.subject_id ") + both +
      QStringLiteral("union all ") + owned("assignment") + both + QStringLiteral("union all ") +
      owned("contract") + both + QStringLiteral("union all ") + owned("card") + both +
      QStringLiteral("union all ") + owned("correction") + both + QStringLiteral("union all ") +
      owned("letter") + both + QStringLiteral("order by 8 desc limit 500");
  QVector<HistoryEntry> entries;
  Rows rows = work.query(sql, QVariantList(12, bind::value(worker)));
  while (rows.next()) entries.append(entryFrom(rows));
  return entries;
}

}  // namespace history_store
