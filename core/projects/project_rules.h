#pragma once

#include "base/finding.h"
#include "companies/company.h"
#include "projects/project.h"

/// Pure rules of projects, asked by the form and by the operation alike. Fields are those of ProjectData.
namespace project_rules {

/// As it is stored: blanks trimmed, the division's digits folded.
ProjectData normalised(const ProjectData& entered);

/// Name (2 to 100 characters), general contractor and declared head count are required; the labour cost lies
/// within the cost; begin before end. "cost-missing" and "labour-cost-missing" are warnings while the project
/// is prepared, "unknown-division" and "division-missing" always.
Findings checkProject(const ProjectData& project);

/// Who may be general contractor: a company of that kind. Other kinds are the warning
/// "not-general-contractor", but a labour dispatching company builds nothing and a closed one no longer:
/// errors. With `already` he is and has been: what he became since is a warning, or nobody could enter that
/// the project was completed.
Findings checkContractor(const CompanyData& contractor, bool already = false);

}  // namespace project_rules
