#include "companies/company_store.h"

#include "base/uuid.h"
#include "companies/company_rules.h"
#include "companies/place_keys.h"

namespace company_store {

namespace {
const QString dataColumns = QStringLiteral(
    "name, kind, credit_code, org_code, licence, licence_authority, licence_until, phone, "
    "address, status");

/// Reads the columns above, from `first` on.
CompanyData dataFrom(const Rows& rows, int first) {
  CompanyData data;
  data.name = rows.text(first);
  fromCode(rows.text(first + 1), data.kind);
  data.creditCode = rows.text(first + 2);
  data.organisationCode = rows.text(first + 3);
  data.licence = rows.text(first + 4);
  data.licenceAuthority = rows.text(first + 5);
  data.licenceUntil = rows.date(first + 6);
  data.phone = rows.text(first + 7);
  data.address = rows.text(first + 8);
  fromCode(rows.text(first + 9), data.status);
  return data;
}

Manager managerFrom(const Rows& rows) {
  return {rows.id<ManagerId>(0),
          rows.id<CompanyId>(1),
          rows.integer(2),
          {rows.text(3), rows.text(4), rows.text(5), rows.date(6), rows.date(7)}};
}

Team teamFrom(const Rows& rows) {
  return {
      rows.id<TeamId>(0), rows.id<CompanyId>(1), rows.integer(2), {rows.text(3), rows.text(4), rows.text(5)}};
}

const QString managerColumns = QStringLiteral(
    "select id, company_id, version, name, phone, id_number, since, until from labour_manager ");
const QString teamColumns =
    QStringLiteral("select id, company_id, version, name, leader, leader_phone from team ");

// As the index company_like_name has it.
const QString likeName = QStringLiteral("replace(replace(name_folded, '有限责任公司', ''), '有限公司', '')");

CompanyId firstId(Rows rows) { return rows.next() ? rows.id<CompanyId>(0) : CompanyId(); }

// "not (… > ?)" keeps SQLite to the index of open assignments; with "<=" it walks through years of ended
// ones.
qint64 onSiteOf(Work& work, CompanyId company) {
  Rows rows = work.select(QStringLiteral("select count(distinct worker_id) from assignment "
                                         "where company_id = ? and ends_on is null and not (begins_on > ?)"),
                          company, work.today());
  return rows.next() ? rows.number(0) : 0;
}
}  // namespace

std::optional<CompanyData> data(Work& work, CompanyId company, int* version) {
  Rows rows =
      work.select(QStringLiteral("select version, %1 from company where id = ?").arg(dataColumns), company);
  if (!rows.next()) return std::nullopt;
  if (version) *version = rows.integer(0);
  return dataFrom(rows, 1);
}

std::optional<Company> company(Work& work, CompanyId id) {
  Company company;
  company.id = id;
  const auto found = data(work, id, &company.version);
  if (!found) return std::nullopt;
  company.data = *found;
  company.managers = managersOf(work, id);
  company.teams = teamsOf(work, id);
  company.onSite = onSiteOf(work, id);
  company.licenceEnded = company_rules::licenceEnded(company.data, work.today());
  return company;
}

CompanyId withCreditCode(Work& work, const QString& code) {
  if (code.isEmpty()) return {};
  return firstId(work.select(
      QStringLiteral("select id from company where credit_code <> '' and credit_code = ?"), code));
}

CompanyId withOrganisationCode(Work& work, const QString& code, CompanyId except) {
  return firstId(work.select(
      QStringLiteral("select id from company where id <> ? and ((org_code = ? and org_code <> '') or "
                     "(credit_code <> '' and substr(credit_code, 9, 9) = ?)) order by id limit 1"),
      except.value(), code, QString(code).remove(QLatin1Char('-'))));
}

CompanyId withName(Work& work, const QString& name, CompanyId except) {
  return firstId(work.select(
      QStringLiteral("select id from company where %1 = ? and id <> ? order by id limit 1").arg(likeName),
      company_rules::withoutForm(place_keys::folded(name)), except.value()));
}

// SQLite has one writer at a time; on PostgreSQL the trigger company_one_code waits at the same lock, but
// only who waits here can still say whose the code is.
void holdCodes(Work& work) {
  if (!work.dialect().isSqlite())
    work.select(QStringLiteral("select pg_advisory_xact_lock(hashtext('company_code'))"));
}

CompanyId insert(Work& work, const CompanyData& data) {
  const PlaceName name(data.name);
  const auto id = work.insert<CompanyId>(
      QStringLiteral("insert into company (uuid, name, name_folded, name_sort, initials, kind, credit_code, "
                     "org_code, licence, licence_authority, licence_until, phone, "
                     "address, status, jurisdiction, created_at, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      newUuid(work.now()), data.name, name.folded, name.sort, name.initials, data.kind, data.creditCode,
      data.organisationCode, data.licence, data.licenceAuthority, data.licenceUntil, data.phone, data.address,
      data.status, work.info(QStringLiteral("division")), work.now(), work.operation());
  place_keys::write(work, PlaceKind::Company, id.value(), name.pieces);
  return id;
}

bool update(Work& work, CompanyId company, int version, const CompanyData& data) {
  const PlaceName name(data.name);
  const qint64 touched = work.exec(
      QStringLiteral("update company set name = ?, name_folded = ?, name_sort = ?, initials = ?, kind = ?, "
                     "credit_code = ?, org_code = ?, "
                     "licence = ?, licence_authority = ?, licence_until = ?, phone = ?, address = ?, status "
                     "= ?, version = version + 1, operation_id = "
                     "? where id = ? and version = ?"),
      data.name, name.folded, name.sort, name.initials, data.kind, data.creditCode, data.organisationCode,
      data.licence, data.licenceAuthority, data.licenceUntil, data.phone, data.address, data.status,
      work.operation(), company, version);
  if (touched == 1) place_keys::write(work, PlaceKind::Company, company.value(), name.pieces);
  return touched == 1;
}

std::optional<Manager> manager(Work& work, ManagerId manager) {
  Rows rows = work.select(managerColumns + QStringLiteral("where id = ?"), manager);
  return rows.next() ? std::optional(managerFrom(rows)) : std::nullopt;
}

QVector<Manager> managersOf(Work& work, CompanyId company) {
  QVector<Manager> managers;
  Rows rows = work.select(
      managerColumns +
          QStringLiteral(
              "where company_id = ? order by case when until is null or until >= ? then 0 else 1 end, id"),
      company, work.today());
  while (rows.next()) managers.append(managerFrom(rows));
  return managers;
}

ManagerId insert(Work& work, CompanyId company, const ManagerData& data) {
  return work.insert<ManagerId>(QStringLiteral("insert into labour_manager (company_id, name, name_folded, "
                                               "phone, id_number, since, until, operation_id) "
                                               "values (?, ?, ?, ?, ?, ?, ?, ?) returning id"),
                                company, data.name, place_keys::folded(data.name), data.phone, data.idNumber,
                                data.since, data.until, work.operation());
}

bool update(Work& work, ManagerId manager, int version, const ManagerData& data) {
  return work.exec(QStringLiteral("update labour_manager set name = ?, name_folded = ?, phone = ?, id_number "
                                  "= ?, since = ?, until = ?, "
                                  "version = version + 1, operation_id = ? where id = ? and version = ?"),
                   data.name, place_keys::folded(data.name), data.phone, data.idNumber, data.since,
                   data.until, work.operation(), manager, version) == 1;
}

std::optional<Team> team(Work& work, TeamId team) {
  Rows rows = work.select(teamColumns + QStringLiteral("where id = ?"), team);
  return rows.next() ? std::optional(teamFrom(rows)) : std::nullopt;
}

QVector<Team> teamsOf(Work& work, CompanyId company) {
  QVector<Team> teams;
  Rows rows = work.select(teamColumns + QStringLiteral("where company_id = ? order by name"), company);
  while (rows.next()) teams.append(teamFrom(rows));
  return teams;
}

TeamId teamNamed(Work& work, CompanyId company, const QString& name) {
  Rows rows =
      work.select(QStringLiteral("select id from team where company_id = ? and name = ?"), company, name);
  return rows.next() ? rows.id<TeamId>(0) : TeamId();
}

TeamId insert(Work& work, CompanyId company, const TeamData& data) {
  return work.insert<TeamId>(QStringLiteral("insert into team (company_id, name, leader, leader_phone, "
                                            "operation_id) values (?, ?, ?, ?, ?) returning id"),
                             company, data.name, data.leader, data.leaderPhone, work.operation());
}

bool update(Work& work, TeamId team, int version, const TeamData& data) {
  return work.exec(QStringLiteral("update team set name = ?, leader = ?, leader_phone = ?, version = version "
                                  "+ 1, operation_id = ? "
                                  "where id = ? and version = ?"),
                   data.name, data.leader, data.leaderPhone, work.operation(), team, version) == 1;
}

namespace {
const QString lineColumns = QStringLiteral(
    "c.id, c.name, c.kind, c.credit_code, c.initials, c.status, c.name_sort, "
    "(select m.name from labour_manager m where m.company_id = c.id and (m.until is null or m.until >= ?) "
    "order by m.id limit 1)");

CompanyLine lineFrom(const Rows& rows) {
  CompanyLine line;
  line.id = rows.id<CompanyId>(0);
  line.name = rows.text(1);
  fromCode(rows.text(2), line.kind);
  line.creditCode = rows.text(3);
  line.initials = rows.text(4);
  fromCode(rows.text(5), line.status);
  line.manager = rows.text(7);
  return line;
}
}  // namespace

CompanyListPage list(Work& work, const CompanyListRequest& request) {
  const int limit = std::clamp(request.limit, 1, 1000);
  const auto cursor = place_keys::Cursor::parse(request.cursor);
  const bool searching = !request.text.trimmed().isEmpty();
  QString sql;
  QVariantList values;
  if (searching) {
    const auto hits = place_keys::matching(PlaceKind::Company, request.text);
    sql = QStringLiteral("with hit(id) as (%1) ").arg(hits.sql);
    values = hits.values;
  }
  values << bind::value(work.today());
  sql += QStringLiteral("select %1 from company c where 1 = 1").arg(lineColumns);
  if (searching) sql += QStringLiteral(" and c.id in (select id from hit)");
  if (!request.kind.isEmpty()) sql += QStringLiteral(" and c.kind = ?"), values << request.kind;
  if (cursor)
    sql += QStringLiteral(" and (c.name_sort, c.id) > (?, ?)"), values << cursor->sort << cursor->id;
  sql += QStringLiteral(" order by c.name_sort, c.id limit ?");
  values << limit + 1;

  CompanyListPage page;
  place_keys::Cursor last;
  Rows rows = work.query(sql, values);
  while (rows.next()) {
    if (page.lines.size() == limit) {
      page.cursor = last.toString();
      break;
    }
    page.lines.append(lineFrom(rows));
    last = {rows.text(6), rows.number(0)};
  }
  for (CompanyLine& line : page.lines) line.onSite = onSiteOf(work, line.id);
  return page;
}

QVector<CompanyLine> matching(Work& work, const QString& text, int limit) {
  const auto hits = place_keys::matching(PlaceKind::Company, text);
  QVariantList values = hits.values;
  values << bind::value(work.today()) << place_keys::folded(text) << text.trimmed().toUpper() << limit;
  Rows rows = work.query(
      QStringLiteral("with hit(id) as (%1) select %2 from company c where c.id in (select id from hit) "
                     "order by case when c.name_folded = ? or c.credit_code = ? then 0 else 1 end, "
                     "c.name_sort, c.id limit ?")
          .arg(hits.sql, lineColumns),
      values);
  QVector<CompanyLine> lines;
  while (rows.next()) lines.append(lineFrom(rows));
  return lines;
}

// ---- one firm twice ----------------------------------------------------------------------------------

bool isTwinsCursor(const QString& cursor) {
  return cursor.isEmpty() || cursor.startsWith(QLatin1String("same-code ")) ||
         cursor.startsWith(QLatin1String("same-name "));
}

CompanyTwinsPage twins(Work& work, const CompanyTwinsRequest& request) {
  const qsizetype blank = request.cursor.indexOf(u' ');
  Rows rows = work.select(
      QStringLiteral(
          "with k(reason, shared, id) as (select 'same-code', substr(credit_code, 9, 9), id from company "
          "where credit_code <> '' union select 'same-code', replace(org_code, '-', ''), id from company "
          "where org_code <> '' union all select 'same-name', %1, id from company where %1 <> ''), "
          "g(reason, shared) as (select reason, shared from k where (reason, shared) > (?, ?) "
          "group by reason, shared having count(*) > 1 order by reason, shared limit ?) "
          "select %2, g.reason, g.shared from g join k on k.reason = g.reason and k.shared = g.shared "
          "join company c on c.id = k.id order by g.reason, g.shared, c.id")
          .arg(likeName, lineColumns),
      request.cursor.left(std::max<qsizetype>(blank, 0)), request.cursor.mid(blank + 1), request.limit + 1,
      work.today());
  CompanyTwinsPage page;
  while (rows.next()) {
    const QString reason = rows.text(8);
    const QString shared = rows.text(9);
    if (page.lines.isEmpty() || page.lines.last().reason != reason || page.lines.last().shared != shared) {
      if (page.lines.size() == request.limit) {
        page.cursor = page.lines.last().reason + u' ' + page.lines.last().shared;
        break;
      }
      page.lines.append({reason, shared, {}});
    }
    page.lines.last().companies.append(lineFrom(rows));
  }
  for (CompanyTwins& twins : page.lines)
    for (CompanyLine& line : twins.companies) line.onSite = onSiteOf(work, line.id);
  return page;
}

}  // namespace company_store
