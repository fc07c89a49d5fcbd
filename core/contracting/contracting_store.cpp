#include "contracting/contracting_store.h"

#include <algorithm>
#include <limits>

#include "base/coded.h"
#include "companies/place_keys.h"

namespace contracting_store {

namespace {
const QString termColumns = QStringLiteral(
    "contractor_id, dispatcher_id, project_id, wage, wage_per, heads, from_on, until_on, signed_on, note, "
    "overlap_reason");

/// Reads the columns above, from `first` on.
DispatchData termsFrom(const Rows& rows, int first) {
  DispatchData data;
  data.contractor = rows.id<CompanyId>(first);
  data.dispatcher = rows.id<CompanyId>(first + 1);
  data.project = rows.id<ProjectId>(first + 2);
  data.wage = rows.money(first + 3);
  data.wagePer = coded(rows.text(first + 4), WagePer::Month);
  data.agreedHeads = rows.integer(first + 5);
  data.from = rows.date(first + 6);
  data.until = rows.date(first + 7);
  data.signedOn = rows.date(first + 8);
  data.note = rows.text(first + 9);
  data.overlapReason = rows.text(first + 10);
  return data;
}

QVector<Attachment> scansOf(Work& work, DispatchContractId contract) {
  QVector<Attachment> scans;
  Rows rows = work.select(QStringLiteral("select id, name, media, size, sha256, added_at, added_by from "
                                         "dispatch_contract_scan_about where contract_id = ? order by id"),
                          contract);
  while (rows.next())
    scans.append({rows.id<AttachmentId>(0), rows.text(1), rows.text(2), rows.integer(3), rows.text(4),
                  rows.instant(5), rows.text(6)});
  return scans;
}

QVector<DispatchFormer> formerOf(Work& work, DispatchContractId contract) {
  QVector<DispatchFormer> former;
  Rows rows = work.select(QStringLiteral("select %1, version, reason, changed_by, changed_at from "
                                         "dispatch_contract_former where contract_id = ? order by version")
                              .arg(termColumns),
                          contract);
  while (rows.next())
    former.append({rows.integer(11), termsFrom(rows, 0), rows.text(12), rows.text(13), rows.instant(14)});
  return former;
}

/// What a list is restricted to.
struct Wanted {
  QString sql = QStringLiteral(" where d.id < ?");
  QVariantList values = {};

  template <class... Values>
  void with(const char* condition, const Values&... bound) {
    sql += QLatin1String(" and ") + QLatin1String(condition);
    (values.append(bind::value(bound)), ...);
  }
};

void wantText(Wanted& wanted, const QString& text) {
  const auto companies = place_keys::matching(PlaceKind::Company, text);
  const auto projects = place_keys::matching(PlaceKind::Project, text);
  wanted.sql += QStringLiteral(
                    " and (d.contractor_id in (%1) or d.dispatcher_id in (%1) or d.project_id in (%2) or "
                    "d.number = ?)")
                    .arg(companies.sql, projects.sql);
  wanted.values << companies.values << companies.values << projects.values << text.toUpper();
}

Wanted wantedBy(Work& work, const DispatchListRequest& asked) {
  Wanted wanted;
  wanted.values << (asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : asked.cursor.toLongLong());
  if (!asked.text.trimmed().isEmpty()) wantText(wanted, asked.text.trimmed());
  if (asked.contractor) wanted.with("d.contractor_id = ?", asked.contractor);
  if (asked.dispatcher) wanted.with("d.dispatcher_id = ?", asked.dispatcher);
  if (asked.project)
    wanted.with(
        "(d.project_id = ? or (d.project_id is null and d.contractor_id = (select general_contractor from "
        "project where id = ?)))",
        asked.project, asked.project);
  if (asked.inForceOn.isValid())
    wanted.with("d.from_on <= ? and coalesce(d.ended_on, d.until_on) >= ?", asked.inForceOn, asked.inForceOn);
  if (asked.endsUntil.isValid())
    wanted.with(
        "d.from_on <= ? and coalesce(d.ended_on, d.until_on) >= ? and coalesce(d.ended_on, d.until_on) <= ?",
        work.today(), work.today(), asked.endsUntil);
  if (asked.scanMissing)
    wanted.with("not exists (select 1 from dispatch_contract_scan s where s.contract_id = d.id)");
  return wanted;
}
}  // namespace

const QString lineColumns = QStringLiteral(
    "select d.contractor_id, d.dispatcher_id, d.project_id, d.wage, d.wage_per, d.heads, d.from_on, "
    "d.until_on, d.signed_on, d.note, d.overlap_reason, d.id, d.number, c.name, e.name, p.name, d.ended_on, "
    "(select count(*) from dispatch_contract_scan s where s.contract_id = d.id) "
    "from dispatch_contract d join company c on c.id = d.contractor_id join company e on "
    "e.id = d.dispatcher_id left join project p on p.id = d.project_id");

DispatchLine lineFrom(const Rows& rows, const QDate& today) {
  DispatchLine line;
  line.data = termsFrom(rows, 0);
  line.id = rows.id<DispatchContractId>(11);
  line.number = rows.text(12);
  line.contractorName = rows.text(13);
  line.dispatcherName = rows.text(14);
  line.projectName = rows.text(15);
  line.endedOn = rows.date(16);
  line.scanMissing = rows.number(17) == 0;
  line.state = contracting_rules::stateOn(line.data, line.endedOn, today);
  return line;
}

DispatchContractId insert(Work& work, const QString& number, const DispatchData& data) {
  return work.insert<DispatchContractId>(
      QStringLiteral("insert into dispatch_contract (%1, number, entered_by, entered_at, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
          .arg(termColumns),
      data.contractor, data.dispatcher, data.project, data.wage, data.wagePer, data.agreedHeads, data.from,
      data.until, data.signedOn, data.note, data.overlapReason, number, work.actor().login, work.now(),
      work.operation());
}

void keepFormer(Work& work, DispatchContractId contract, const QString& reason) {
  work.exec(QStringLiteral("insert into dispatch_contract_former (contract_id, version, %1, reason, "
                           "changed_by, changed_at, operation_id) select id, version, %1, cast(? as text), "
                           "cast(? as text), cast(? as bigint), cast(? as bigint) from dispatch_contract "
                           "where id = ?")
                .arg(termColumns),
            reason, work.actor().login, work.now(), work.operation(), contract);
}

bool amend(Work& work, DispatchContractId contract, int version, const DispatchData& data) {
  return work.exec(QStringLiteral("update dispatch_contract set contractor_id = ?, dispatcher_id = ?, "
                                  "project_id = ?, wage = ?, wage_per = ?, heads = ?, from_on = ?, "
                                  "until_on = ?, signed_on = ?, note = ?, overlap_reason = ?, "
                                  "version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and ended_on is null"),
                   data.contractor, data.dispatcher, data.project, data.wage, data.wagePer, data.agreedHeads,
                   data.from, data.until, data.signedOn, data.note, data.overlapReason, work.operation(),
                   contract, version) == 1;
}

bool end(Work& work, DispatchContractId contract, int version, const QDate& day, const QString& reason) {
  return work.exec(QStringLiteral("update dispatch_contract set ended_on = ?, end_reason = ?, ended_by = ?, "
                                  "ended_at = ?, version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and ended_on is null"),
                   day, reason, work.actor().login, work.now(), work.operation(), contract, version) == 1;
}

void addScan(Work& work, DispatchContractId contract, AttachmentId scan) {
  work.exec(QStringLiteral("insert into dispatch_contract_scan (contract_id, attachment_id) values (?, ?)"),
            contract, scan);
}

std::optional<DispatchContract> with(Work& work, const DispatchRef& ref) {
  DispatchContract contract;
  DispatchContractId id = ref.contract;
  if (!id) {
    Rows rows = work.select(QStringLiteral("select id from dispatch_contract where number = ?"),
                            ref.number.trimmed().toUpper());
    if (!rows.next()) return std::nullopt;
    id = rows.id<DispatchContractId>(0);
  }
  {
    Rows rows = work.select(lineColumns + QStringLiteral(" where d.id = ?"), id);
    if (!rows.next()) return std::nullopt;
    contract.line = lineFrom(rows, work.today());
  }
  {
    Rows rows = work.select(QStringLiteral("select version, entered_by, entered_at, end_reason, ended_by, "
                                           "ended_at from dispatch_contract where id = ?"),
                            id);
    if (!rows.next()) return std::nullopt;
    contract.version = rows.integer(0);
    contract.enteredBy = rows.text(1);
    contract.enteredAt = rows.instant(2);
    contract.endReason = rows.text(3);
    contract.endedBy = rows.text(4);
    contract.endedAt = rows.instant(5);
  }
  contract.scans = scansOf(work, id);
  contract.former = formerOf(work, id);
  return contract;
}

QVector<DispatchLine> list(Work& work, const DispatchListRequest& asked) {
  Wanted wanted = wantedBy(work, asked);
  wanted.values << asked.limit + 1;
  QVector<DispatchLine> lines;
  Rows rows =
      work.query(lineColumns + wanted.sql + QStringLiteral(" order by d.id desc limit ?"), wanted.values);
  while (rows.next()) lines.append(lineFrom(rows, work.today()));
  return lines;
}

QVector<contracting_rules::Neighbour> neighbours(Work& work, DispatchContractId self,
                                                 const DispatchData& data) {
  QVector<contracting_rules::Neighbour> found;
  // One that was ended before its first day never held, and lies beside nothing.
  Rows rows = work.select(
      QStringLiteral("select id, number, overlap_reason from dispatch_contract where contractor_id = ? and "
                     "dispatcher_id = ? and coalesce(project_id, 0) = ? and id <> ? and from_on <= ? and "
                     "coalesce(ended_on, until_on) >= ? and coalesce(ended_on, until_on) >= from_on "
                     "order by id"),
      data.contractor, data.dispatcher, data.project.value(), self.value(), data.until, data.from);
  while (rows.next()) found.append({rows.id<DispatchContractId>(0), rows.text(1), rows.text(2)});
  return found;
}

void holdCompany(Work& work, CompanyId dispatcher) {
  work.select(QStringLiteral("select id from company where id = ?") + work.dialect().forUpdate(), dispatcher);
}

QVector<DispatchTerm> terms(Work& work, CompanyId contractor, CompanyId dispatcher, ProjectId project) {
  QVector<DispatchTerm> found;
  Rows rows = work.select(
      QStringLiteral("select d.from_on, coalesce(d.ended_on, d.until_on) from dispatch_contract d where "
                     "d.contractor_id = ? and d.dispatcher_id = ? and (d.project_id is null or "
                     "d.project_id = ?) and coalesce(d.ended_on, d.until_on) >= d.from_on order by 1"),
      contractor, dispatcher, project);
  while (rows.next()) found.append({rows.date(0), rows.date(1)});
  return found;
}

bool covers(Work& work, CompanyId contractor, CompanyId dispatcher, ProjectId project, const QDate& day) {
  const auto all = terms(work, contractor, dispatcher, project);
  return std::any_of(all.begin(), all.end(), [&](const DispatchTerm& each) { return each.holdsOn(day); });
}

}  // namespace contracting_store
