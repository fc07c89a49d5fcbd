#pragma once

#include "overview/overview.h"
#include "storage/work.h"

/// SQL that looks across companies, projects, checks and money.
namespace overview_store {

/// Of one project, or of all that are not completed; in the order of lists. One statement.
QVector<ProjectStanding> standings(Work& work, ProjectId project, bool finished);

/// Who is on site there today, the largest first.
QVector<SiteCrew> crewsOf(Work& work, ProjectId project, int limit);

/// Projects that it builds; those that its people are or were on.
QVector<CompanyProject> builtBy(Work& work, CompanyId company, int limit);
QVector<CompanyProject> mannedBy(Work& work, CompanyId company, int limit);
QVector<StatusCount> builtByStatus(Work& work, CompanyId company);
qint64 onProjectsOf(Work& work, CompanyId company);

/// Checks of a project, or of all that a company builds, newest first; without their money.
QVector<CheckLine> checksOf(Work& work, ProjectId project, CompanyId contractor, int limit);
int openChecksOf(Work& work, CompanyId contractor);
/// All projects that a company builds.
QVector<ProjectId> projectIdsOf(Work& work, CompanyId contractor);

}  // namespace overview_store
