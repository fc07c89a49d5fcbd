#include "roster/roster_store.h"

#include "storage/in_fifties.h"

namespace roster_store {

RosterId withDigest(Work& work, const QString& digest) {
  Rows rows = work.select(QStringLiteral("select id from roster where digest = ?"), digest);
  return rows.next() ? rows.id<RosterId>(0) : RosterId();
}

RosterId add(Work& work, const QString& digest, const RosterBegin& begun) {
  return work.insert<RosterId>(
      QStringLiteral("insert into roster (digest, file_name, file_sha256, sheet, project_id, company_id, "
                     "manager_id, begun_at, begun_by, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "returning id"),
      digest, begun.fileName, begun.fileSha256, begun.sheet, begun.work.project, begun.work.employer,
      begun.work.manager, work.now(), work.actor().login, work.operation());
}

bool hold(Work& work, RosterId roster) {
  return work
      .select(QStringLiteral("select id from roster where id = ?") + work.dialect().forUpdate(), roster)
      .next();
}

RosterPlace placeOf(Work& work, RosterId roster) {
  Rows rows = work.select(
      QStringLiteral("select project_id, company_id, manager_id from roster where id = ?"), roster);
  if (!rows.next()) return {};
  return {rows.id<ProjectId>(0), rows.id<CompanyId>(1), rows.id<ManagerId>(2)};
}

QVector<EarlierRoster> earlierWith(Work& work, const QString& fileSha256, RosterId except) {
  QVector<EarlierRoster> earlier;
  Rows rows = work.select(
      QStringLiteral("select r.id, p.name, r.begun_at, r.begun_by, r.finished_at, (select "
                     "count(*) from roster_row w where "
                     "w.roster_id = r.id), r.sheet from roster r join project p on p.id = r.project_id "
                     "where r.file_sha256 = ? and r.id <> coalesce(?, 0) order by r.id desc"),
      fileSha256, except);
  while (rows.next())
    earlier.append({rows.id<RosterId>(0), rows.text(1), rows.instant(2), rows.text(3), rows.instant(4),
                    rows.number(5), rows.text(6)});
  return earlier;
}

void finish(Work& work, const RosterEnd& end) {
  work.exec(QStringLiteral("update roster set rows = ?, refused = ?, finished_at = ?, version = version + 1, "
                           "operation_id = ? where id = ?"),
            end.rows, end.standing, work.now(), work.operation(), end.roster);
}

qint64 countWritten(Work& work, RosterId roster) {
  Rows rows = work.select(QStringLiteral("select count(*) from roster_row where roster_id = ?"), roster);
  return rows.next() ? rows.number(0) : 0;
}

QHash<qint64, Written> written(Work& work, RosterId roster, qint64 first, qint64 last) {
  QHash<qint64, Written> found;
  Rows rows = work.select(
      QStringLiteral(
          "select r.row, r.outcome, l.id, l.number from roster_row r join worker w on w.id = "
          "r.worker_id join worker l on l.id = coalesce(w.merged_into, w.id) where r.roster_id = ? "
          "and r.row between ? and ?"),
      roster, first, last);
  while (rows.next()) {
    Written each{rows.number(0), RosterOutcome::New, rows.id<WorkerId>(2), rows.text(3)};
    fromCode(rows.text(1), each.outcome);
    found.insert(each.row, each);
  }
  return found;
}

QHash<WorkerId, qint64> rowsOf(Work& work, RosterId roster, const QVector<WorkerId>& workers) {
  static const QString sql =
      QStringLiteral("select worker_id, row from roster_row where worker_id in (%1) and roster_id = ?");
  QHash<WorkerId, qint64> found;
  inFifties(sql, workers, [&](const QString& some, QVariantList places) {
    places.append(bind::value(roster));
    Rows rows = work.query(some, places);
    while (rows.next()) found.insert(rows.id<WorkerId>(0), rows.number(1));
  });
  return found;
}

void addRows(Work& work, RosterId roster, const QVector<Written>& rows) {
  RowBatch batch{QStringLiteral("roster_row"),
                 {QStringLiteral("roster_id"), QStringLiteral("row"), QStringLiteral("outcome"),
                  QStringLiteral("worker_id"), QStringLiteral("operation_id")}};
  for (const Written& each : rows)
    batch.add(roster, each.row, codeOf(each.outcome), each.worker, work.operation());
  work.insertRows(batch);
}

void addStanding(Work& work, RosterId roster, const QVector<Standing>& rows) {
  for (const Standing& each : rows)
    work.exec(
        QStringLiteral("insert into roster_standing (roster_id, row, name, number, operation_id) values "
                       "(?, ?, ?, ?, ?) on conflict (roster_id, row) do nothing"),
        roster, each.row, each.name, each.number, work.operation());
}

RosterCounts countsOf(Work& work, RosterId roster) {
  RosterCounts counts;
  Rows rows = work.select(
      QStringLiteral("select outcome, count(*) from roster_row where roster_id = ? group by outcome"),
      roster);
  while (rows.next()) {
    RosterOutcome outcome = RosterOutcome::New;
    if (fromCode(rows.text(0), outcome)) counts.add(outcome, rows.number(1));
  }
  return counts;
}

QHash<QString, QString> columnsOf(Work& work, CompanyId employer) {
  QHash<QString, QString> columns;
  Rows rows =
      work.select(QStringLiteral("select heading, field from roster_column where company_id = ?"), employer);
  while (rows.next()) columns.insert(rows.text(0), rows.text(1));
  return columns;
}

void remember(Work& work, CompanyId employer, const QHash<QString, QString>& columns) {
  for (auto each = columns.begin(); each != columns.end(); ++each)
    work.exec(
        QStringLiteral("insert into roster_column (company_id, heading, field, operation_id) values (?, "
                       "?, ?, ?) on conflict (company_id, heading) do update set field = "
                       "excluded.field, operation_id = excluded.operation_id"),
        employer, each.key(), each.value(), work.operation());
}

}  // namespace roster_store
