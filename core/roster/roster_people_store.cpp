#include "roster/roster_people_store.h"

#include <QSet>

#include "cards/card_sql.h"

namespace roster_people_store {

namespace {

/// Who came in with roster r, each once and as he lives today.
const QString livingOf = QStringLiteral(
    "from roster_row r join worker w on w.id = r.worker_id join worker l on l.id = coalesce(w.merged_into, "
    "w.id) where r.roster_id = %1 and not exists (select 1 from roster_row e where e.worker_id = r.worker_id "
    "and e.roster_id = r.roster_id and e.row < r.row)");
const QString knows =
    QStringLiteral("exists (select 1 from telling t where t.worker_id = l.id and t.told = 1)");

QString livingOfRoster(const char* roster) { return livingOf.arg(QLatin1String(roster)); }

QString rosterColumns() {
  return QStringLiteral(
             "select o.id, o.file_name, o.sheet, o.project_id, p.name, o.company_id, c.name, o.manager_id, "
             "m.name, m.phone, o.rows, o.refused, o.begun_at, o.begun_by, o.finished_at, (select count(*) ") +
         livingOfRoster("o.id") + QStringLiteral("), (select count(*) ") + livingOfRoster("o.id") +
         QStringLiteral(" and ") + knows +
         QStringLiteral(
             ") from roster o join project p on p.id = o.project_id join company c on c.id = o.company_id "
             "join labour_manager m on m.id = o.manager_id ");
}

ImportedRoster rosterFrom(const Rows& rows) {
  ImportedRoster roster;
  roster.roster = rows.id<RosterId>(0);
  roster.fileName = rows.text(1);
  roster.sheet = rows.text(2);
  roster.project = rows.id<ProjectId>(3);
  roster.projectName = rows.text(4);
  roster.employer = rows.id<CompanyId>(5);
  roster.employerName = rows.text(6);
  roster.manager = rows.id<ManagerId>(7);
  roster.managerName = rows.text(8);
  roster.managerPhone = rows.text(9);
  roster.rows = rows.number(10);
  roster.refused = rows.number(11);
  roster.begunAt = rows.instant(12);
  roster.begunBy = rows.text(13);
  roster.finishedAt = rows.instant(14);
  roster.people = rows.number(15);
  roster.told = rows.number(16);
  return roster;
}

Placed personFrom(const Rows& rows) {
  Placed placed;
  RosterPerson& person = placed.person;
  person.row = rows.number(0);
  person.outcome = coded(rows.text(1), RosterOutcome::New);
  person.worker = rows.id<WorkerId>(2);
  person.name = rows.text(3);
  person.number = rows.text(4);
  placed.sort = rows.text(5);
  person.idNumber = rows.text(6);
  person.team = rows.text(7);
  person.cardDueOn = rows.date(8);
  person.told = coded(rows.text(9), ToldHow::NotTold);
  person.toldAt = rows.instant(10);
  return placed;
}

/// One row each, under the names that pages are ordered by.
const QString& peopleSql() {
  static const QString sql =
      QStringLiteral(
          "select r.row as row, r.outcome, l.id, l.name, l.number, l.name_sort as sort, (select d.number "
          "from worker_document d where d.worker_id = l.id and d.is_current = 1), coalesce((select n.name "
          "from assignment a join team n on n.id = a.team_id where a.id = (select b.id from assignment b "
          "where b.worker_id = l.id and b.ends_on is null order by b.begins_on desc, b.id desc limit 1)), "
          "'') as team, (select k.due_on from card k where k.worker_id = l.id order by ") +
      card_sql::spokesmanFirst(QStringLiteral("k")) +
      QStringLiteral(
          " limit 1), (select t.how from telling t where t.worker_id = l.id order by t.told desc, t.id desc "
          "limit 1), (select t.at from telling t where t.worker_id = l.id order by t.told desc, t.id desc "
          "limit 1) ") +
      livingOfRoster("?");
  return sql;
}

}  // namespace

// ---- rosters -----------------------------------------------------------------------------------------

QVector<ImportedRoster> list(Work& work, const RosterListRequest& asked) {
  QString sql = rosterColumns() + QStringLiteral("where o.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.employer) {
    sql += QStringLiteral(" and o.company_id = ?");
    values.append(bind::value(asked.employer));
  }
  if (asked.project) {
    sql += QStringLiteral(" and o.project_id = ?");
    values.append(bind::value(asked.project));
  }
  values.append(asked.limit);
  QVector<ImportedRoster> found;
  Rows rows = work.query(sql + QStringLiteral(" order by o.id desc limit ?"), values);
  while (rows.next()) found.append(rosterFrom(rows));
  return found;
}

std::optional<ImportedRoster> with(Work& work, RosterId roster) {
  Rows rows = work.select(rosterColumns() + QStringLiteral("where o.id = ?"), roster);
  if (!rows.next()) return std::nullopt;
  return rosterFrom(rows);
}

void hold(Work& work, RosterId roster) {
  work.select(QStringLiteral("select version from roster where id = ?") + work.dialect().forUpdate(), roster);
}

// ---- people ------------------------------------------------------------------------------------------

QVector<Placed> people(Work& work, const RosterPeopleRequest& asked, const std::optional<Place>& after) {
  QString sql = peopleSql();
  QVariantList values{bind::value(asked.roster)};
  if (!asked.told.isEmpty())
    sql +=
        (asked.told == QLatin1String("yes") ? QStringLiteral(" and ") : QStringLiteral(" and not ")) + knows;
  if (asked.order == RosterOrder::Row) {
    sql += QStringLiteral(" and r.row > ? order by r.row limit ?");
    values << (after ? after->row : qint64(0)) << asked.limit;
  } else {
    sql = QStringLiteral("select * from (") + sql + QStringLiteral(") as every_one");
    if (after) {
      sql += QStringLiteral(" where (team, sort, row) > (?, ?, ?)");
      values << bind::value(after->team) << bind::value(after->sort) << after->row;
    }
    sql += QStringLiteral(" order by team, sort, row limit ?");
    values << asked.limit;
  }
  QVector<Placed> found;
  Rows rows = work.query(sql, values);
  while (rows.next()) found.append(personFrom(rows));
  return found;
}

QVector<roster_people_rules::Filed> everybody(Work& work, RosterId roster) {
  QVector<roster_people_rules::Filed> all;
  Rows rows = work.select(
      QStringLiteral("select w.id, l.id ") + livingOfRoster("?") + QStringLiteral(" order by r.row"), roster);
  while (rows.next()) all.append({rows.id<WorkerId>(0), rows.id<WorkerId>(1)});
  return all;
}

namespace {

/// Whether the roster of row s, or another import of the same file, wrote it since.
const QString writtenSince = QStringLiteral(
    "exists (select 1 from roster o join roster e on e.file_sha256 = o.file_sha256 and e.sheet = o.sheet "
    "join roster_row w on w.roster_id = e.id and w.row = s.row where o.id = s.roster_id)");

void appendListed(QVector<RosterListed>& all, Rows rows, bool registered) {
  while (rows.next()) all.append({rows.number(0), rows.text(1), rows.text(2), registered});
}

const QString numberNow = QStringLiteral(
    "coalesce((select d.number from worker_document d where d.worker_id = l.id and "
    "d.is_current = 1), '') ");

}  // namespace

QVector<RosterListed> listed(Work& work, RosterId roster) {
  QVector<RosterListed> all;
  appendListed(all,
               work.select(QStringLiteral("select r.row, l.name, ") + numberNow + livingOfRoster("?") +
                               QStringLiteral(" order by r.row"),
                           roster),
               true);
  // Written by another import of the file alone: the youngest says who he is.
  appendListed(all,
               work.select(QStringLiteral("select s.row, l.name, ") + numberNow +
                               QStringLiteral(
                                   "from roster_standing s join roster o on o.id = s.roster_id join worker l "
                                   "on l.id = (select coalesce(w.merged_into, w.id) from roster e join "
                                   "roster_row r on r.roster_id = e.id and r.row = s.row join worker w on "
                                   "w.id = r.worker_id where e.file_sha256 = o.file_sha256 and e.sheet = "
                                   "o.sheet order by e.id desc limit 1) where s.roster_id = ? and not exists "
                                   "(select 1 from roster_row r where r.roster_id = s.roster_id and r.row = "
                                   "s.row) order by s.row"),
                           roster),
               true);
  appendListed(all,
               work.select(QStringLiteral("select s.row, s.name, s.number from roster_standing s where "
                                          "s.roster_id = ? and not ") +
                               writtenSince + QStringLiteral(" order by s.row"),
                           roster),
               false);
  return all;
}

qint64 standingCount(Work& work, RosterId roster) {
  Rows rows = work.select(
      QStringLiteral("select count(*) from roster_standing s where s.roster_id = ? and not exists (select 1 "
                     "from roster_row r where r.roster_id = s.roster_id and r.row = s.row)"),
      roster);
  return rows.next() ? rows.number(0) : 0;
}

qint64 untold(Work& work, RosterId roster) {
  Rows rows = work.select(
      QStringLiteral("select count(*) ") + livingOfRoster("?") + QStringLiteral(" and not ") + knows, roster);
  return rows.next() ? rows.number(0) : 0;
}

// ---- confirmations -----------------------------------------------------------------------------------

QSet<WorkerId> confirmed(Work& work, RosterId roster, ToldHow how) {
  QSet<WorkerId> workers;
  Rows rows = work.select(
      QStringLiteral("select coalesce(w.merged_into, w.id) from roster_confirmation_worker f join worker w "
                     "on w.id = f.worker_id where f.roster_id = ? and f.how = ?"),
      roster, how);
  while (rows.next()) workers.insert(rows.id<WorkerId>(0));
  return workers;
}

AttachmentId proofWith(Work& work, RosterId roster, const QString& sha256) {
  Rows rows = work.select(
      QStringLiteral("select min(a.id) from roster_confirmation f join roster_confirmation_proof p on "
                     "p.confirmation_id = f.id join attachment a on a.id = p.attachment_id where f.roster_id "
                     "= ? and a.sha256 = ?"),
      roster, sha256);
  return rows.next() ? rows.id<AttachmentId>(0) : AttachmentId();
}

void addConfirmation(Work& work, const TellRoster& entered, const QVector<WorkerId>& workers,
                     const QVector<AttachmentId>& proofs) {
  const auto confirmation = work.insert<Id<struct ConfirmationTag>>(
      QStringLiteral("insert into roster_confirmation (roster_id, how, called_by, noted_by, noted_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?) returning id"),
      entered.roster, entered.how, entered.calledBy, work.actor().login, work.now(), work.operation());
  RowBatch each{QStringLiteral("roster_confirmation_worker"),
                {QStringLiteral("confirmation_id"), QStringLiteral("roster_id"), QStringLiteral("how"),
                 QStringLiteral("worker_id"), QStringLiteral("operation_id")}};
  for (const WorkerId worker : workers)
    each.add(confirmation, entered.roster, entered.how, worker, work.operation());
  work.insertRows(each);
  RowBatch papers{
      QStringLiteral("roster_confirmation_proof"),
      {QStringLiteral("confirmation_id"), QStringLiteral("attachment_id"), QStringLiteral("operation_id")}};
  for (const AttachmentId proof : proofs) papers.add(confirmation, proof, work.operation());
  work.insertRows(papers);
}

}  // namespace roster_people_store
