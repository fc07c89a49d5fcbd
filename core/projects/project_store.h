#pragma once

#include <optional>

#include "projects/project_operations.h"

/// SQL of projects.
namespace project_store {

/// With the contractor's name; the number on site only where asked for.
std::optional<Project> project(Work& work, ProjectId project, bool countOnSite);
ProjectId withNumber(Work& work, const QString& number);
/// Another project of the same folded name and contractor.
ProjectId withName(Work& work, const QString& name, CompanyId contractor, ProjectId except);

/// Assignments without an end, also those that begin later.
qint64 openAssignments(Work& work, ProjectId project);
/// Workers with an assignment that is open today.
qint64 onSite(Work& work, ProjectId project);

ProjectId insert(Work& work, const QString& number, const ProjectData& data);
/// False where the version is not the present one.
bool update(Work& work, ProjectId project, int version, const ProjectData& data);

/// Whether a check of its deposit was approved for its present general contractor.
bool hasApprovedCheck(Work& work, ProjectId project);
/// His last day as general contractor, and who had it on a day, if it was not the present one.
void addPastContractor(Work& work, ProjectId project, CompanyId contractor, const QDate& until);
CompanyId pastContractorOn(Work& work, ProjectId project, const QDate& day);

ProjectListPage list(Work& work, const ProjectListRequest& request);
QVector<ProjectLine> matching(Work& work, const QString& text, int limit);

}  // namespace project_store
