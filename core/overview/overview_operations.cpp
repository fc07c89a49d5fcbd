#include "overview/overview_operations.h"

#include <algorithm>

#include "base/paging.h"
#include "clearing/clearing_operations.h"
#include "contacts/contact_operations.h"
#include "fund/fund_operations.h"
#include "overview/overview_rules.h"
#include "overview/overview_store.h"
#include "permits/permit_operations.h"

namespace {

constexpr int mostLines = 200;

/// Deposits and money are shown to whoever may read them; the rest of an overview to everybody.
bool maySeeMoney(const Work& work) {
  const Roles& roles = work.actor().roles;
  return permits(roles, Permission::ReadDeposits) && permits(roles, Permission::ReadFund);
}

/// What was paid of each, and what is owed on all approved checks of these projects.
Money addMoney(Work& work, const QVector<ProjectId>& projects, QVector<CheckLine>& checks) {
  Money owed;
  for (const ProjectId project : projects)
    for (const PaidCheck& each : paidChecksOf(work, project)) {
      owed = owed.plus(each.missing).value_or(owed);
      const auto line = std::ranges::find(checks, each.check, &CheckLine::check);
      if (line == checks.end()) continue;
      line->paid = each.paid;
      line->missing = each.missing;
    }
  return owed;
}

// ---- a company ---------------------------------------------------------------------------------------

std::optional<FundInShort> fundOf(Work& work, ProjectId project) {
  const auto fund = ReadProjectFund.function(work, {project});
  if (!fund) return std::nullopt;
  return FundInShort{fund->deposited, fund->remaining, fund->available, fund->suspense, fund->topUp};
}

int topUpsAmong(Work& work, const QVector<ProjectId>& projects) {
  return static_cast<int>(std::ranges::count_if(projects, [&](ProjectId project) {
    const auto fund = fundOf(work, project);
    return fund && fund->topUp;
  }));
}

void showMoney(Work& work, CompanyOverview& overview) {
  overview.money = true;
  const QVector<ProjectId> projects = overview_store::projectIdsOf(work, overview.company);
  overview.checks = overview_store::checksOf(work, {}, overview.company, mostLines);
  overview.owed = addMoney(work, projects, overview.checks);
  overview.openChecks = overview_store::openChecksOf(work, overview.company);
  overview.topUps = topUpsAmong(work, projects);
}

/// Where somebody is comes first; within that as the store gave them.
QVector<CompanyProject> projectsOf(Work& work, CompanyId company) {
  QVector<CompanyProject> all =
      overview_store::builtBy(work, company, mostLines) + overview_store::mannedBy(work, company, mostLines);
  std::ranges::stable_sort(all, {}, [](const CompanyProject& each) { return each.onSite == 0; });
  return all;
}

Result<CompanyOverview> readCompany(Work& work, const CompanyRef& ref) {
  const auto company = ShowCompany.function(work, ref);
  if (!company) return refuse(company.error());
  CompanyOverview overview;
  overview.company = company->id;
  overview.name = company->data.name;
  overview.licenceEnded = company->licenceEnded;
  overview.onSite = company->onSite;
  overview.onItsProjects = overview_store::onProjectsOf(work, company->id);
  overview.built = overview_store::builtByStatus(work, company->id);
  overview.projects = projectsOf(work, company->id);
  overview.contacts = contactsOf(work, {company->id, {}});
  if (maySeeMoney(work)) showMoney(work, overview);
  if (work.failed()) return refuse(work.error());
  return overview;
}

// ---- a project ---------------------------------------------------------------------------------------

void showMoney(Work& work, ProjectOverview& overview) {
  const auto standing = overview_store::standings(work, overview.project, true);
  if (!standing.isEmpty()) overview.standing = standing.first();
  overview.checks = overview_store::checksOf(work, overview.project, {}, mostLines);
  addMoney(work, {overview.project}, overview.checks);
  overview.fund = fundOf(work, overview.project);
  overview.permits = permitsOf(work, overview.project);
}

Result<ProjectOverview> readProject(Work& work, const ProjectRef& ref) {
  const auto project = ShowProject.function(work, ref);
  if (!project) return refuse(project.error());
  ProjectOverview overview;
  overview.project = project->id;
  overview.number = project->number;
  overview.name = project->data.name;
  overview.onSite = project->onSite;
  overview.crews = overview_store::crewsOf(work, project->id, mostLines);
  overview.contacts = contactsOf(work, {{}, project->id});
  if (maySeeMoney(work)) showMoney(work, overview);
  if (work.failed()) return refuse(work.error());
  return overview;
}

// ---- the map -----------------------------------------------------------------------------------------

Result<ProjectMap> readMap(Work& work, const ProjectMapRequest& asked) {
  const ProjectMap map{overview_rules::cellsOf(overview_store::standings(work, {}, asked.finished))};
  if (work.failed()) return refuse(work.error());
  return map;
}

/// A page of what the map counted: read whole, for a standing is made of many tables and is no column. The
/// cursor is the row of the last line; the order of names is that of the store.
Result<StandingListPage> listStandings(Work& work, const StandingListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const StandingListRequest bounded = withinPage(asked);
  const ProjectId after(asked.cursor.toLongLong());
  StandingListPage page;
  bool begun = !after;
  for (const ProjectStanding& each : overview_store::standings(work, {}, asked.finished)) {
    if (begun && overview_rules::isAsked(each, asked)) {
      if (page.lines.size() == bounded.limit) {
        page.cursor = QString::number(page.lines.last().project.value());
        break;
      }
      page.lines.append(each);
    }
    begun = begun || each.project == after;
  }
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace

const Operation<CompanyRef, CompanyOverview> ReadCompanyOverview{
    {"company.overview", Permission::ReadCompanies, Effect::Reads, "", "company overview",
     QT_TRANSLATE_NOOP("core", "Shows who works for a company today, its projects, checks and what it owes")},
    &readCompany};
const Operation<ProjectRef, ProjectOverview> ReadProjectOverview{
    {"project.overview", Permission::ReadCompanies, Effect::Reads, "", "project overview",
     QT_TRANSLATE_NOOP("core", "Shows who works on a project today, its checks, money and permits")},
    &readProject};
const Operation<ProjectMapRequest, ProjectMap> ReadProjectMap{
    {"project.map", Permission::ReadDeposits, Effect::Reads, "", "project map",
     QT_TRANSLATE_NOOP("core", "Counts projects by district and by where they stand with their deposit")},
    &readMap};
const Operation<StandingListRequest, StandingListPage> ListStandings{
    {"project.standings", Permission::ReadDeposits, Effect::Reads, "", "project standings",
     QT_TRANSLATE_NOOP("core", "Lists projects by where they stand with their deposit")},
    &listStandings};
