#include "overview/overview_store.h"

#include <algorithm>

#include "base/coded.h"
#include "overview/overview_rules.h"

namespace overview_store {

namespace {

std::optional<DepositState> stateIn(const Rows& rows, int column) {
  DepositState state{};
  return fromCode(rows.text(column), state) ? std::optional(state) : std::nullopt;
}

// Each figure by an index of its own table: checks by project, open assignments by project, the purse of the
// project, permits by project.
const QString standingColumns = QStringLiteral(
    "select p.id, p.number, p.name, c.name, p.division, p.status, p.declared_heads, "
    "(select count(distinct a.worker_id) from assignment a where a.project_id = p.id and a.ends_on is null "
    "and not (a.begins_on > ?)), "
    "coalesce((select d.state from deposit_check d where d.project_id = p.id and d.state in ('draft', "
    "'submitted', 'returned')), ''), "
    "coalesce((select d.state from deposit_check d where d.project_id = p.id order by d.id desc limit 1), "
    "''), "
    "coalesce(k.approved, 0), coalesce(k.cleared, 0), coalesce(k.asked, 0), coalesce(k.declared, 0), "
    "coalesce((select r.supplement_share from deposit_check d join deposit_rule r on r.id = d.rule_id "
    "where d.project_id = p.id and d.state = 'approved' order by d.id desc limit 1), 0), "
    "coalesce((select b.balance from fund_purse u join fund_account b on b.purse_id = u.id and b.kind = "
    "'deposit' where u.project_id = p.id and u.kind = 'deposit'), 0), "
    "(select count(*) from construction_permit t where t.project_id = p.id and t.voided_at is null), "
    "(select count(*) from construction_permit t where t.project_id = p.id and t.voided_at is null and "
    "t.without_deposit = 1) "
    "from project p join company c on c.id = p.general_contractor "
    "left join (select d.project_id, count(*) as approved, count(e.id) as cleared, "
    "cast(sum(d.asked) as bigint) as asked, max(d.declared) as declared from deposit_check d "
    "left join deposit_clearance e on e.check_id = d.id and e.withdrawn_at is null "
    "where d.state = 'approved' group by d.project_id) k on k.project_id = p.id where ");

ProjectStanding standingFrom(const Rows& rows) {
  ProjectStanding found;
  found.project = rows.id<ProjectId>(0);
  found.number = rows.text(1);
  found.name = rows.text(2);
  found.contractorName = rows.text(3);
  found.division = rows.text(4);
  fromCode(rows.text(5), found.status);
  found.onSite = rows.number(7);
  overview_rules::CheckFacts facts;
  facts.open = stateIn(rows, 8);
  facts.last = stateIn(rows, 9);
  facts.approved = rows.integer(10);
  facts.cleared = rows.integer(11);
  facts.asked = rows.money(12);
  facts.declared = rows.integer(13);
  facts.mayGrow = Rate::millionths(rows.integer(14));
  facts.paid = rows.money(15);
  found.declared = facts.approved > 0 ? facts.declared : rows.integer(6);
  found.mayGrow = facts.mayGrow;
  found.asked = facts.asked;
  found.paid = facts.paid;
  found.standing = overview_rules::standingOf(facts, found.onSite);
  found.permits = rows.integer(16);
  found.permitsWithoutDeposit = rows.integer(17);
  return found;
}

}  // namespace

QVector<ProjectStanding> standings(Work& work, ProjectId project, bool finished) {
  QString sql = standingColumns;
  QVariantList values{bind::value(work.today())};
  if (project)
    sql += QStringLiteral("p.id = ?"), values << project.value();
  else
    sql += finished ? QStringLiteral("1 = 1") : QStringLiteral("p.status <> 'finished'");
  QVector<ProjectStanding> all;
  Rows rows = work.query(sql + QStringLiteral(" order by p.name_sort, p.id"), values);
  while (rows.next()) all.append(standingFrom(rows));
  return all;
}

QVector<SiteCrew> crewsOf(Work& work, ProjectId project, int limit) {
  QVector<SiteCrew> crews;
  Rows rows = work.select(
      QStringLiteral(
          "select a.company_id, c.name, coalesce(t.name, ''), coalesce(t.leader, ''), count(distinct "
          "a.worker_id) from assignment a join company c on c.id = a.company_id left join team t on t.id = "
          "a.team_id where a.project_id = ? and a.ends_on is null and not (a.begins_on > ?) "
          "group by a.company_id, c.name, t.name, t.leader order by 5 desc, 2, 3 limit ?"),
      project, work.today(), limit);
  while (rows.next())
    crews.append({rows.id<CompanyId>(0), rows.text(1), rows.text(2), rows.text(3), rows.number(4)});
  return crews;
}

// ---- a company's projects ----------------------------------------------------------------------------

namespace {

CompanyProject projectFrom(const Rows& rows, bool builds) {
  CompanyProject found;
  found.project = rows.id<ProjectId>(0);
  found.number = rows.text(1);
  found.name = rows.text(2);
  fromCode(rows.text(3), found.status);
  found.builds = builds;
  found.from = rows.date(4);
  found.until = rows.date(5);
  found.onSite = rows.number(6);
  found.ever = rows.number(7);
  return found;
}

}  // namespace

QVector<CompanyProject> builtBy(Work& work, CompanyId company, int limit) {
  QVector<CompanyProject> all;
  Rows rows = work.select(
      QStringLiteral(
          "select p.id, p.number, p.name, p.status, p.begins_on, p.ends_on, (select count(distinct "
          "a.worker_id) "
          "from assignment a where a.project_id = p.id and a.ends_on is null and not (a.begins_on > ?)), "
          "(select count(distinct a.worker_id) from assignment a where a.project_id = p.id and a.end_reason "
          "<> 'withdrawn') from project p where p.general_contractor = ? order by case p.status when "
          "'finished' "
          "then 1 else 0 end, p.begins_on desc, p.id desc limit ?"),
      work.today(), company, limit);
  while (rows.next()) all.append(projectFrom(rows, true));
  return all;
}

// A visit that was taken back is none.
QVector<CompanyProject> mannedBy(Work& work, CompanyId company, int limit) {
  QVector<CompanyProject> all;
  Rows rows = work.select(
      QStringLiteral(
          "select p.id, p.number, p.name, p.status, g.first_day, case when g.still > 0 then null else "
          "g.last_day "
          "end, g.present, g.ever from (select a.project_id, min(a.begins_on) as first_day, max(a.ends_on) "
          "as "
          "last_day, sum(case when a.ends_on is null then 1 else 0 end) as still, count(distinct case when "
          "a.ends_on is null and not (a.begins_on > ?) then a.worker_id end) as present, count(distinct "
          "a.worker_id) as ever from assignment a where a.company_id = ? and a.end_reason <> 'withdrawn' "
          "group "
          "by a.project_id) g join project p on p.id = g.project_id "
          "order by case when g.still > 0 then 0 else 1 end, g.first_day desc, p.id desc limit ?"),
      work.today(), company, limit);
  while (rows.next()) all.append(projectFrom(rows, false));
  return all;
}

QVector<StatusCount> builtByStatus(Work& work, CompanyId company) {
  QVector<StatusCount> counts;
  Rows rows = work.select(QStringLiteral("select status, count(*) from project where general_contractor = ? "
                                         "group by status"),
                          company);
  while (rows.next()) counts.append({coded(rows.text(0), ProjectStatus::Preparing), rows.number(1)});
  std::ranges::sort(counts, {}, &StatusCount::status);
  return counts;
}

qint64 onProjectsOf(Work& work, CompanyId company) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(distinct a.worker_id) from project p join assignment a on a.project_id = p.id "
          "and a.ends_on is null and not (a.begins_on > ?) where p.general_contractor = ?"),
      work.today(), company);
  return rows.next() ? rows.number(0) : 0;
}

// ---- checks ------------------------------------------------------------------------------------------

QVector<CheckLine> checksOf(Work& work, ProjectId project, CompanyId contractor, int limit) {
  QVector<CheckLine> all;
  Rows rows = work.select(
      QStringLiteral("select d.id, d.number, d.project_id, p.name, d.kind, d.state, d.asked, "
                     "coalesce(e.number, '') from deposit_check d join project p on p.id = d.project_id "
                     "left join deposit_clearance e on e.check_id = d.id and e.withdrawn_at is null where "
                     "%1 = ? order by d.id desc limit ?")
          .arg(project ? QStringLiteral("d.project_id") : QStringLiteral("p.general_contractor")),
      project ? project.value() : contractor.value(), limit);
  while (rows.next()) {
    CheckLine line;
    line.check = rows.id<DepositCheckId>(0);
    line.number = rows.text(1);
    line.project = rows.id<ProjectId>(2);
    line.projectName = rows.text(3);
    line.kind = coded(rows.text(4), DepositKind::First);
    line.state = coded(rows.text(5), DepositState::Draft);
    line.asked = rows.money(6);
    line.certificate = rows.text(7);
    all.append(line);
  }
  return all;
}

int openChecksOf(Work& work, CompanyId contractor) {
  Rows rows = work.select(QStringLiteral("select count(*) from deposit_check d join project p on p.id = "
                                         "d.project_id where p.general_contractor = ? and d.state in "
                                         "('draft', 'submitted', 'returned')"),
                          contractor);
  return rows.next() ? rows.integer(0) : 0;
}

QVector<ProjectId> projectIdsOf(Work& work, CompanyId contractor) {
  QVector<ProjectId> all;
  Rows rows = work.select(QStringLiteral("select id from project where general_contractor = ? order by id"),
                          contractor);
  while (rows.next()) all.append(rows.id<ProjectId>(0));
  return all;
}

}  // namespace overview_store
