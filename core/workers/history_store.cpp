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
  // One branch for each subject: each runs on the index (subject, subject_id).
  static const QString columns = QStringLiteral(
      "select e.at, e.actor, e.station, e.operation, e.subject, e.before, e.after, e.id from audit_entry e ");
  static const QString sql =
      columns + QStringLiteral("where e.subject = 'worker' and e.subject_id = ? union all ") + columns +
      QStringLiteral(
          "join assignment a on a.id = e.subject_id where e.subject = 'assignment' and a.worker_id = ? union "
          "all ") +
      columns +
      QStringLiteral(
          "join contract c on c.id = e.subject_id where e.subject = 'contract' and c.worker_id = ? union "
          "all ") +
      columns +
      QStringLiteral(
          "join card k on k.id = e.subject_id where e.subject = 'card' and k.worker_id = ? union all ") +
      columns +
      QStringLiteral(
          "join correction r on r.id = e.subject_id where e.subject = 'correction' and r.worker_id = ? union "
          "all ") +
      columns +
      QStringLiteral(
          "join letter l on l.id = e.subject_id where e.subject = 'letter' and l.worker_id = ? order by 8 "
          "desc limit 500");
  QVector<HistoryEntry> entries;
  Rows rows = work.select(sql, worker, worker, worker, worker, worker, worker);
  while (rows.next()) entries.append(entryFrom(rows));
  return entries;
}

}  // namespace history_store
