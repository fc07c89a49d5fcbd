// Who is on site with or without a contract between his employer and the contractor.
#include "contracting/contracting_store.h"

namespace contracting_store {

namespace {

/// Who is on site today, a row for each project and employer that dispatches: counted first, so that
/// contracts are looked up once for each and not for each worker. "not (… > ?)" keeps SQLite to the index of
/// open assignments.
const QString sites = QStringLiteral(
    "select a.project_id, a.company_id, count(distinct a.worker_id) as heads, min(a.begins_on) as since from "
    "assignment a where a.ends_on is null and not (a.begins_on > ?)");

QDate dayFrom(Rows rows) { return rows.next() && !rows.isNull(0) ? rows.date(0) : QDate(); }

/// The contract that held last before today, a frame or the project's own.
void addLastHeld(Work& work, DispatchGap& gap) {
  // One that never held (ended before its first day) says nothing.
  Rows rows = work.select(
      QStringLiteral("select d.id, d.number, coalesce(d.ended_on, d.until_on) from dispatch_contract d where "
                     "d.contractor_id = ? and d.dispatcher_id = ? and (d.project_id is null or "
                     "d.project_id = ?) and coalesce(d.ended_on, d.until_on) < ? and "
                     "coalesce(d.ended_on, d.until_on) >= d.from_on "
                     "order by coalesce(d.ended_on, d.until_on) desc, d.id desc limit 1"),
      gap.contractor, gap.dispatcher, gap.project, work.today());
  if (!rows.next()) return;
  gap.lastHeld = rows.id<DispatchContractId>(0);
  gap.lastNumber = rows.text(1);
  gap.lastDay = rows.date(2);
  gap.since = std::max(gap.since, gap.lastDay.addDays(1));
}

void addComing(Work& work, DispatchGap& gap) {
  gap.comesOn = dayFrom(
      work.select(QStringLiteral("select min(d.from_on) from dispatch_contract d where d.contractor_id = ? "
                                 "and d.dispatcher_id = ? and (d.project_id is null or d.project_id = ?) and "
                                 "d.from_on > ? and coalesce(d.ended_on, d.until_on) >= d.from_on"),
                  gap.contractor, gap.dispatcher, gap.project, work.today()));
}

DispatchGap gapFrom(const Rows& rows) {
  DispatchGap gap;
  gap.contractor = rows.id<CompanyId>(0);
  gap.contractorName = rows.text(1);
  gap.contractorPhone = rows.text(2);
  gap.dispatcher = rows.id<CompanyId>(3);
  gap.dispatcherName = rows.text(4);
  gap.dispatcherPhone = rows.text(5);
  gap.project = rows.id<ProjectId>(6);
  gap.projectNumber = rows.text(7);
  gap.projectName = rows.text(8);
  gap.onSite = rows.number(9);
  gap.since = rows.date(10);
  return gap;
}

}  // namespace

qint64 onSite(Work& work, const DispatchData& data) {
  const QString sql = QStringLiteral(
      "select count(distinct a.worker_id) from assignment a where a.company_id = ? and a.ends_on is null and "
      "not (a.begins_on > ?) and ");
  Rows rows =
      data.project
          ? work.select(sql + QStringLiteral("a.project_id = ?"), data.dispatcher, work.today(), data.project)
          : work.select(
                sql + QStringLiteral("a.project_id in (select id from project where general_contractor = ?)"),
                data.dispatcher, work.today(), data.contractor);
  return rows.next() ? rows.number(0) : 0;
}

QVector<DispatchGap> gaps(Work& work, const DispatchGapRequest& asked) {
  const QDate today = work.today();
  QString counted = sites;
  QVariantList values{bind::value(today)};
  if (asked.project) counted += QStringLiteral(" and a.project_id = ?"), values << asked.project.value();
  if (asked.dispatcher)
    counted += QStringLiteral(" and a.company_id = ?"), values << asked.dispatcher.value();
  QString sql =
      QStringLiteral(
          "select c.id, c.name, c.phone, e.id, e.name, e.phone, p.id, p.number, p.name, n.heads, n.since "
          "from (%1 group by a.project_id, a.company_id) n join company e on e.id = n.company_id "
          "join project p on p.id = n.project_id join company c on c.id = p.general_contractor "
          "where e.kind = 'dispatching' and not exists (select 1 from dispatch_contract d where "
          "d.contractor_id = c.id and d.dispatcher_id = e.id and (d.project_id is null or "
          "d.project_id = p.id) and d.from_on <= ? and coalesce(d.ended_on, d.until_on) >= ?)")
          .arg(counted);
  values << bind::value(today) << bind::value(today);
  if (asked.contractor) sql += QStringLiteral(" and c.id = ?"), values << asked.contractor.value();
  QVector<DispatchGap> found;
  {
    Rows rows = work.query(sql + QStringLiteral(" order by n.heads desc, p.id, e.id"), values);
    while (rows.next()) found.append(gapFrom(rows));
  }
  for (DispatchGap& each : found) {
    addLastHeld(work, each);
    addComing(work, each);
  }
  return found;
}

QVector<DispatchLine> ending(Work& work, const QDate& until) {
  const QDate today = work.today();
  QVector<DispatchLine> lines;
  {
    Rows rows = work.select(
        lineColumns + QStringLiteral(" where d.from_on <= ? and coalesce(d.ended_on, d.until_on) >= ? and "
                                     "coalesce(d.ended_on, d.until_on) <= ? "
                                     "order by coalesce(d.ended_on, d.until_on), d.id"),
        today, today, until);
    while (rows.next()) lines.append(lineFrom(rows, today));
  }
  lines.removeIf([&](const DispatchLine& each) {
    return covers(work, each.data.contractor, each.data.dispatcher, each.data.project,
                  each.lastDay().addDays(1));
  });
  return lines;
}

}  // namespace contracting_store
