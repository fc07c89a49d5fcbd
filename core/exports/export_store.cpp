#include "exports/export_store.h"

#include <QJsonDocument>

namespace export_store {

namespace {

QString textOf(const ExportChoice& choice) {
  return QString::fromUtf8(QJsonDocument(toJson(choice)).toJson(QJsonDocument::Compact));
}

}  // namespace

ExportId add(Work& work, const BeginExport& asked) {
  return work.insert<ExportId>(
      QStringLiteral("insert into export_run (list, filter, in_full, purpose, file_name, begun_by, begun_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      asked.what.list, textOf(asked.what), asked.full, asked.purpose, asked.fileName, work.actor().login,
      work.now(), work.operation());
}

std::optional<ExportRun> run(Work& work, ExportId id) {
  Rows rows =
      work.select(QStringLiteral("select id, filter, in_full, purpose, file_name, state, rows, begun_by, "
                                 "begun_at, ended_at from export_run where id = ?"),
                  id);
  if (!rows.next()) return std::nullopt;
  ExportRun found;
  found.id = rows.id<ExportId>(0);
  record::fromValue(QJsonDocument::fromJson(rows.text(1).toUtf8()).object(), found.asked.what);
  found.asked.full = rows.flag(2);
  found.asked.purpose = rows.text(3);
  found.asked.fileName = rows.text(4);
  fromCode(rows.text(5), found.state);
  found.rows = rows.number(6);
  found.begunBy = rows.text(7);
  found.begunAt = rows.instant(8);
  if (!rows.isNull(9)) found.endedAt = rows.instant(9);
  return found;
}

bool end(Work& work, const ExportRun& read, ExportState state, qint64 rows) {
  return work.exec(QStringLiteral("update export_run set state = ?, rows = ?, ended_at = ?, operation_id = ? "
                                  "where id = ? and state = ?"),
                   state, rows, work.now(), work.operation(), read.id, read.state) == 1;
}

}  // namespace export_store
