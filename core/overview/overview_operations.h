#pragma once

#include "companies/company_operations.h"
#include "overview/overview.h"
#include "projects/project_operations.h"
#include "storage/operation.h"

/// Everything that is asked about a company at once. Errors: NotFound "company".
extern const Operation<CompanyRef, CompanyOverview> ReadCompanyOverview;  ///< company.overview (reads)
/// Everything that is asked about a project at once. Errors: NotFound "project".
extern const Operation<ProjectRef, ProjectOverview> ReadProjectOverview;  ///< project.overview (reads)
/// How many projects of each district are at which step of their deposit.
extern const Operation<ProjectMapRequest, ProjectMap> ReadProjectMap;  ///< project.map (reads)
/// The projects behind a number of the map. Errors: Invalid "cursor".
extern const Operation<StandingListRequest, StandingListPage> ListStandings;  ///< project.standings (reads)
