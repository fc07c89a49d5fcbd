#include "employment/employment_store.h"

#include "storage/in_fifties.h"

namespace employment_store {

namespace {
const QString assignmentColumns = QStringLiteral(
    "select a.id, a.worker_id, a.project_id, p.name, g.id, g.name, a.company_id, c.name, "
    "a.manager_id, m.name, m.phone, "
    "t.name, a.trade, a.contract_id, a.begins_on, a.ends_on, a.end_reason, a.overlap_reason, a.initiative, "
    "a.entered_at, a.end_entered_at, a.version, case when exists (select 1 from project_contractor_past h "
    "where h.project_id = a.project_id and h.until_on >= a.begins_on and (a.ends_on is null or h.until_on < "
    "a.ends_on)) then 1 else 0 end "
    "from assignment a join project p on p.id = a.project_id "
    // Whose site it was: of work that has ended, who was general contractor on its last day.
    "join company g on g.id = coalesce((select h.company_id from project_contractor_past h where "
    "h.project_id = "
    "a.project_id and h.until_on >= a.ends_on order by h.until_on, h.id limit 1), p.general_contractor) "
    "join company c on c.id = a.company_id join labour_manager m on m.id = a.manager_id left join team t on "
    "t.id = a.team_id ");

Assignment assignmentFrom(const Rows& rows) {
  Assignment a;
  a.id = rows.id<AssignmentId>(0);
  a.worker = rows.id<WorkerId>(1);
  a.project = rows.id<ProjectId>(2);
  a.projectName = rows.text(3);
  a.contractor = rows.id<CompanyId>(4);
  a.contractorName = rows.text(5);
  a.employer = rows.id<CompanyId>(6);
  a.employerName = rows.text(7);
  a.manager = rows.id<ManagerId>(8);
  a.managerName = rows.text(9);
  a.managerPhone = rows.text(10);
  a.team = rows.text(11);
  a.trade = rows.text(12);
  a.contract = rows.id<ContractId>(13);
  a.beginsOn = rows.date(14);
  a.endsOn = rows.date(15);
  a.endReason = rows.text(16);
  a.overlapReason = rows.text(17);
  fromCode(rows.text(18), a.initiative);
  a.enteredAt = rows.instant(19);
  a.endEnteredAt = rows.instant(20);
  a.version = rows.integer(21);
  if (rows.flag(22)) a.formerContractors.resize(1);  // to be named by nameFormer()
  return a;
}

void nameFormer(Work& work, Assignment& assignment) {
  if (assignment.formerContractors.isEmpty()) return;
  assignment.formerContractors.clear();
  const QDate last = assignment.isOpen() ? QDate(9999, 12, 31) : assignment.endsOn;
  Rows rows = work.select(
      QStringLiteral(
          "select h.company_id, c.name, h.until_on from project_contractor_past h join company c on "
          "c.id = h.company_id where h.project_id = ? and h.until_on >= ? and h.until_on < ? order "
          "by h.until_on, h.id"),
      assignment.project, assignment.beginsOn, last);
  while (rows.next())
    assignment.formerContractors.append({rows.id<CompanyId>(0), rows.text(1), rows.date(2)});
}

const QString contractColumns = QStringLiteral(
    "select k.id, k.worker_id, k.company_id, c.name, k.kind, k.template, k.signed_on, k.begins_on, "
    "k.ends_on, k.pay_kind, k.pay, k.terms, k.copy_sha256, k.ended_on, k.short_term, k.version, "
    "k.end_reason from contract k join company c on c.id = k.company_id ");

Contract contractFrom(const Rows& rows) {
  Contract c;
  c.id = rows.id<ContractId>(0);
  c.worker = rows.id<WorkerId>(1);
  c.employer = rows.id<CompanyId>(2);
  c.employerName = rows.text(3);
  fromCode(rows.text(4), c.data.kind);
  c.data.templateName = rows.text(5);
  c.data.signedOn = rows.date(6);
  c.data.beginsOn = rows.date(7);
  c.data.endsOn = rows.date(8);
  c.data.payKind = rows.text(9);
  c.data.pay = rows.money(10);
  c.data.terms = rows.text(11);
  c.copyOnFile = !rows.text(12).isEmpty();
  c.endedOn = rows.date(13);
  c.shortTerm = rows.flag(14);
  c.version = rows.integer(15);
  c.endReason = rows.text(16);
  return c;
}
}  // namespace

QHash<WorkerId, QVector<Assignment>> assignmentsOf(Work& work, const QVector<WorkerId>& workers,
                                                   const QDate& endingFrom) {
  static const QString order = QStringLiteral(" order by a.begins_on desc, a.id desc");
  static const QString all = assignmentColumns + QStringLiteral("where a.worker_id in (%1)") + order;
  static const QString recent =
      assignmentColumns +
      QStringLiteral("where a.worker_id in (%1) and (a.ends_on is null or a.ends_on >= ?)") + order;
  QHash<WorkerId, QVector<Assignment>> found;
  inFifties(endingFrom.isValid() ? recent : all, workers, [&](const QString& sql, QVariantList places) {
    if (endingFrom.isValid()) places.append(bind::value(endingFrom));
    Rows rows = work.query(sql, places);
    while (rows.next()) found[rows.id<WorkerId>(1)].append(assignmentFrom(rows));
  });
  for (QVector<Assignment>& each : found)
    for (Assignment& assignment : each) nameFormer(work, assignment);
  return found;
}

QHash<AssignmentId, Assignment> assignments(Work& work, const QVector<AssignmentId>& ids) {
  static const QString sql = assignmentColumns + QStringLiteral("where a.id in (%1)");
  QHash<AssignmentId, Assignment> found;
  inFifties(sql, ids, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) found.insert(rows.id<AssignmentId>(0), assignmentFrom(rows));
  });
  for (Assignment& assignment : found) nameFormer(work, assignment);
  return found;
}

QVector<Assignment> open(Work& work, const OpenWork& where) {
  QString sql = assignmentColumns + QStringLiteral("where a.ends_on is null");
  QVariantList values;
  const auto with = [&](const char* column, const auto& id) {
    if (!id) return;
    sql += QStringLiteral(" and a.%1 = ?").arg(QLatin1String(column));
    values.append(bind::value(id));
  };
  with("project_id", where.project);
  with("company_id", where.employer);
  with("manager_id", where.manager);
  with("team_id", where.team);
  Rows rows = work.query(sql + QStringLiteral(" order by a.id"), values);
  QVector<Assignment> found;
  while (rows.next()) found.append(assignmentFrom(rows));
  for (Assignment& assignment : found) nameFormer(work, assignment);
  return found;
}

QVector<WorkerId> workersAt(Work& work, ProjectId project, AtProject when, WorkerId after, int limit) {
  static const QString today = QStringLiteral(
      "select distinct worker_id from assignment where project_id = ? and worker_id > ? and ends_on is null "
      "order by worker_id limit ?");
  static const QString ever = QStringLiteral(
      "select distinct worker_id from assignment where project_id = ? and worker_id > ? order by worker_id "
      "limit ?");
  // 0 and not NULL, which nothing is greater than.
  Rows rows = work.select(when == AtProject::Today ? today : ever, project, after.value(), limit);
  QVector<WorkerId> found;
  while (rows.next()) found.append(rows.id<WorkerId>(0));
  return found;
}

QVector<OpenWork> crewsAt(Work& work, ProjectId project) {
  Rows rows = work.select(
      QStringLiteral("select company_id, manager_id, team_id from assignment where project_id = ? "
                     "group by company_id, manager_id, team_id order by max(id) desc"),
      project);
  QVector<OpenWork> found;
  while (rows.next())
    found.append({project, rows.id<CompanyId>(0), rows.id<ManagerId>(1), rows.id<TeamId>(2)});
  return found;
}

bool end(Work& work, AssignmentId assignment, const QDate& lastDay, const QString& reason, int version) {
  const QString sql = QStringLiteral(
      "update assignment set ends_on = ?, end_reason = ?, end_entered_at = ?, version = version + 1, "
      "operation_id = ? "
      "where id = ? and ends_on is null");
  if (version == 0) return work.exec(sql, lastDay, reason, work.now(), work.operation(), assignment) == 1;
  return work.exec(sql + QStringLiteral(" and version = ?"), lastDay, reason, work.now(), work.operation(),
                   assignment, version) == 1;
}

QHash<WorkerId, QVector<Contract>> contractsOf(Work& work, const QVector<WorkerId>& workers,
                                               CompanyId employer) {
  static const QString order = QStringLiteral(" order by k.begins_on desc, k.id desc");
  static const QString all = contractColumns + QStringLiteral("where k.worker_id in (%1)") + order;
  static const QString withOne =
      contractColumns + QStringLiteral("where k.worker_id in (%1) and k.company_id = ?") + order;
  QHash<WorkerId, QVector<Contract>> found;
  inFifties(employer ? withOne : all, workers, [&](const QString& sql, QVariantList places) {
    if (employer) places.append(bind::value(employer));
    Rows rows = work.query(sql, places);
    while (rows.next()) found[rows.id<WorkerId>(1)].append(contractFrom(rows));
  });
  return found;
}

void end(Work& work, ContractId contract, const QDate& lastDay, const QString& reason) {
  work.exec(QStringLiteral("update contract set ended_on = ?, end_reason = ?, version = version + 1, "
                           "operation_id = ? where id = ?"),
            lastDay, reason, work.operation(), contract);
}

void reopen(Work& work, ContractId contract) {
  work.exec(QStringLiteral("update contract set ended_on = null, end_reason = '', version = version + 1, "
                           "operation_id = ? where id = ?"),
            work.operation(), contract);
}

std::optional<Contract> contract(Work& work, ContractId id) {
  Rows rows = work.select(contractColumns + QStringLiteral("where k.id = ?"), id);
  return rows.next() ? std::optional(contractFrom(rows)) : std::nullopt;
}

bool rewrite(Work& work, const Assignment& onFile, const AssignmentFacts& now, TeamId team,
             ContractId contract) {
  // When the office learnt of an end is kept where the end is; one that goes has none.
  const Instant learnt = !now.endsOn.isValid()         ? Instant{}
                         : now.endsOn == onFile.endsOn ? onFile.endEnteredAt
                                                       : work.now();
  return work.exec(QStringLiteral(
                       "update assignment set project_id = ?, company_id = ?, manager_id = ?, team_id = ?, "
                       "contract_id = ?, trade = ?, begins_on = ?, ends_on = ?, end_reason = ?, "
                       "overlap_reason = ?, initiative = ?, end_entered_at = ?, version = version + 1, "
                       "operation_id = ? where id = ? and version = ?"),
                   now.project, now.employer, now.manager, team, contract, now.trade, now.beginsOn,
                   now.endsOn, now.endReason, now.overlapReason, now.initiative, learnt, work.operation(),
                   onFile.id, onFile.version) == 1;
}

bool rewrite(Work& work, const Contract& onFile, const ContractFacts& now, bool shortTerm) {
  const ContractData& d = now.data;
  return work.exec(QStringLiteral("update contract set kind = ?, template = ?, signed_on = ?, begins_on = ?, "
                                  "ends_on = ?, pay_kind = ?, pay = ?, terms = ?, ended_on = ?, "
                                  "end_reason = ?, short_term = ?, version = version + 1, operation_id = ? "
                                  "where id = ? and version = ?"),
                   d.kind, d.templateName, d.signedOn, d.beginsOn, d.endsOn, d.payKind, d.pay, d.terms,
                   now.endedOn, now.endReason, shortTerm, work.operation(), onFile.id, onFile.version) == 1;
}

QVector<ContractId> contractsOf(Work& work, WorkerId worker, OperationId operation) {
  QVector<ContractId> contracts;
  Rows rows = work.select(QStringLiteral("select id from contract where worker_id = ? and operation_id = ?"),
                          worker, operation);
  while (rows.next()) contracts.append(rows.id<ContractId>(0));
  return contracts;
}

}  // namespace employment_store
