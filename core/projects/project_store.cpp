#include "projects/project_store.h"

#include "base/uuid.h"
#include "companies/place_keys.h"

namespace project_store {

namespace {
const QString dataColumns = QStringLiteral(
    "p.name, p.general_contractor, p.division, p.address, p.category, p.cost, p.labour_cost, "
    "p.declared_heads, p.floor_area, "
    "p.begins_on, p.ends_on, p.status");

/// Reads the columns above, from `first` on.
ProjectData dataFrom(const Rows& rows, int first) {
  ProjectData data;
  data.name = rows.text(first);
  data.generalContractor = rows.id<CompanyId>(first + 1);
  data.division = rows.text(first + 2);
  data.address = rows.text(first + 3);
  data.category = rows.text(first + 4);
  data.cost = rows.money(first + 5);
  data.labourCost = rows.money(first + 6);
  data.declaredHeads = rows.integer(first + 7);
  data.floorArea = rows.integer(first + 8);
  data.beginsOn = rows.date(first + 9);
  data.endsOn = rows.date(first + 10);
  fromCode(rows.text(first + 11), data.status);
  return data;
}

ProjectId firstId(Rows rows) { return rows.next() ? rows.id<ProjectId>(0) : ProjectId(); }
}  // namespace

qint64 openAssignments(Work& work, ProjectId project) {
  Rows rows = work.select(
      QStringLiteral("select count(*) from assignment where project_id = ? and ends_on is null"), project);
  return rows.next() ? rows.number(0) : 0;
}

// "not (… > ?)" keeps SQLite to the index of open assignments; with "<=" it walks through years of ended
// ones.
qint64 onSite(Work& work, ProjectId project) {
  Rows rows = work.select(QStringLiteral("select count(distinct worker_id) from assignment "
                                         "where project_id = ? and ends_on is null and not (begins_on > ?)"),
                          project, work.today());
  return rows.next() ? rows.number(0) : 0;
}

std::optional<Project> project(Work& work, ProjectId id, bool countOnSite) {
  Project project;
  project.id = id;
  {
    Rows rows = work.select(QStringLiteral("select p.number, p.version, c.name, %1 from project p "
                                           "join company c on c.id = p.general_contractor where p.id = ?")
                                .arg(dataColumns),
                            id);
    if (!rows.next()) return std::nullopt;
    project.number = rows.text(0);
    project.version = rows.integer(1);
    project.contractorName = rows.text(2);
    project.data = dataFrom(rows, 3);
  }
  if (countOnSite) project.onSite = onSite(work, id);
  return project;
}

ProjectId withNumber(Work& work, const QString& number) {
  return firstId(work.select(QStringLiteral("select id from project where number = ?"), number));
}

ProjectId withName(Work& work, const QString& name, CompanyId contractor, ProjectId except) {
  return firstId(work.select(QStringLiteral("select id from project where name_folded = ? and "
                                            "general_contractor = ? and id <> ? order by id limit 1"),
                             place_keys::folded(name), contractor, except.value()));
}

ProjectId insert(Work& work, const QString& number, const ProjectData& data) {
  const PlaceName name(data.name);
  const auto id = work.insert<ProjectId>(
      QStringLiteral("insert into project (uuid, number, name, name_folded, name_sort, initials, "
                     "general_contractor, division, address, category, "
                     "cost, labour_cost, declared_heads, floor_area, begins_on, ends_on, status, "
                     "jurisdiction, created_at, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      newUuid(work.now()), number, data.name, name.folded, name.sort, name.initials, data.generalContractor,
      data.division, data.address, data.category, data.cost, data.labourCost, data.declaredHeads,
      data.floorArea, data.beginsOn, data.endsOn, data.status, work.info(QStringLiteral("division")),
      work.now(), work.operation());
  place_keys::write(work, PlaceKind::Project, id.value(), name.pieces);
  return id;
}

bool update(Work& work, ProjectId project, int version, const ProjectData& data) {
  const PlaceName name(data.name);
  const qint64 touched =
      work.exec(QStringLiteral("update project set name = ?, name_folded = ?, name_sort = ?, initials = ?, "
                               "general_contractor = ?, division = ?, address = ?, "
                               "category = ?, cost = ?, labour_cost = ?, declared_heads = ?, floor_area = ?, "
                               "begins_on = ?, ends_on = ?, status = ?, "
                               "version = version + 1, operation_id = ? where id = ? and version = ?"),
                data.name, name.folded, name.sort, name.initials, data.generalContractor, data.division,
                data.address, data.category, data.cost, data.labourCost, data.declaredHeads, data.floorArea,
                data.beginsOn, data.endsOn, data.status, work.operation(), project, version);
  if (touched == 1) place_keys::write(work, PlaceKind::Project, project.value(), name.pieces);
  return touched == 1;
}

namespace {
const QString lineColumns = QStringLiteral(
    "select p.id, p.number, p.name, c.name, p.initials, p.status, p.declared_heads, p.name_sort "
    "from project p join company c on c.id = p.general_contractor ");

ProjectLine lineFrom(const Rows& rows) {
  ProjectLine line;
  line.id = rows.id<ProjectId>(0);
  line.number = rows.text(1);
  line.name = rows.text(2);
  line.contractorName = rows.text(3);
  line.initials = rows.text(4);
  fromCode(rows.text(5), line.status);
  line.declaredHeads = rows.integer(6);
  return line;
}

/// By the project's own name or number, or by its contractor's.
place_keys::Hits hitsOf(const QString& text) {
  place_keys::Hits hits = place_keys::matching(PlaceKind::Project, text);
  const place_keys::Hits contractors = place_keys::matching(PlaceKind::Company, text);
  hits.sql +=
      QStringLiteral(" union select id from project where general_contractor in (%1)").arg(contractors.sql);
  hits.values << contractors.values;
  return hits;
}
}  // namespace

bool hasApprovedCheck(Work& work, ProjectId project) {
  return work
      .select(
          QStringLiteral("select 1 from deposit_check where project_id = ? and state = 'approved' limit 1"),
          project)
      .next();
}

void addPastContractor(Work& work, ProjectId project, CompanyId contractor, const QDate& until) {
  work.exec(QStringLiteral("insert into project_contractor_past (project_id, company_id, until_on, "
                           "operation_id) values (?, ?, ?, ?)"),
            project, contractor, until, work.operation());
}

CompanyId pastContractorOn(Work& work, ProjectId project, const QDate& day) {
  Rows rows =
      work.select(QStringLiteral("select company_id from project_contractor_past where project_id = ? "
                                 "and until_on >= ? order by until_on, id limit 1"),
                  project, day);
  return rows.next() ? rows.id<CompanyId>(0) : CompanyId();
}

ProjectListPage list(Work& work, const ProjectListRequest& request) {
  const int limit = std::clamp(request.limit, 1, 1000);
  const bool searching = !request.text.trimmed().isEmpty();
  const auto cursor = place_keys::Cursor::parse(request.cursor);
  const auto hits = searching ? hitsOf(request.text) : place_keys::Hits();
  QVariantList values = hits.values;
  QString sql = searching ? QStringLiteral("with hit(id) as (%1) ").arg(hits.sql) : QString();
  sql += lineColumns + QStringLiteral("where 1 = 1");
  if (searching) sql += QStringLiteral(" and p.id in (select id from hit)");
  if (!request.status.isEmpty()) sql += QStringLiteral(" and p.status = ?"), values << request.status;
  if (request.contractor)
    sql += QStringLiteral(" and p.general_contractor = ?"), values << request.contractor.value();
  if (cursor)
    sql += QStringLiteral(" and (p.name_sort, p.id) > (?, ?)"), values << cursor->sort << cursor->id;
  sql += QStringLiteral(" order by p.name_sort, p.id limit ?");
  values << limit + 1;

  ProjectListPage page;
  place_keys::Cursor last;
  Rows rows = work.query(sql, values);
  while (rows.next()) {
    if (page.lines.size() == limit) {
      page.cursor = last.toString();
      break;
    }
    page.lines.append(lineFrom(rows));
    last = {rows.text(7), rows.number(0)};
  }
  for (ProjectLine& line : page.lines) line.onSite = onSite(work, line.id);
  return page;
}

QVector<ProjectLine> matching(Work& work, const QString& text, int limit) {
  const auto hits = hitsOf(text);
  QVariantList values = hits.values;
  values << place_keys::folded(text) << text.trimmed().toUpper() << limit;
  Rows rows =
      work.query(QStringLiteral("with hit(id) as (%1) %2 where p.id in (select id from hit) "
                                "order by case when p.name_folded = ? or p.number = ? then 0 else 1 end, "
                                "case p.status when 'finished' then 1 else 0 end, p.name_sort, p.id limit ?")
                     .arg(hits.sql, lineColumns),
                 values);
  QVector<ProjectLine> lines;
  while (rows.next()) lines.append(lineFrom(rows));
  return lines;
}

}  // namespace project_store
