#pragma once

#include <optional>

#include "employment/employment_operations.h"
#include "employment/facts.h"

/// SQL of contracts and assignments; rows are written by EmploymentRows (employment_operations.h).
namespace employment_store {

/// Of each worker newest first; who never had any is not there. With a day only those that are open or ended
/// on it or later: whoever has been here for years has many.
QHash<WorkerId, QVector<Assignment>> assignmentsOf(Work& work, const QVector<WorkerId>& workers,
                                                   const QDate& endingFrom = {});
QHash<AssignmentId, Assignment> assignments(Work& work, const QVector<AssignmentId>& ids);
/// With an employer only those with it.
QHash<WorkerId, QVector<Contract>> contractsOf(Work& work, const QVector<WorkerId>& workers,
                                               CompanyId employer = {});
std::optional<Contract> contract(Work& work, ContractId id);
QVector<Assignment> open(Work& work, const OpenWork& where);
QVector<WorkerId> workersAt(Work& work, ProjectId project, AtProject when, WorkerId after, int limit);
QVector<OpenWork> crewsAt(Work& work, ProjectId project);
/// False where the version is not the present one; 0 does not ask.
bool end(Work& work, AssignmentId assignment, const QDate& lastDay, const QString& reason, int version);

void end(Work& work, ContractId contract, const QDate& lastDay, const QString& reason);
void reopen(Work& work, ContractId contract);
/// Written over the row as it was read; false where it was changed since.
bool rewrite(Work& work, const Assignment& onFile, const AssignmentFacts& now, TeamId team,
             ContractId contract);
bool rewrite(Work& work, const Contract& onFile, const ContractFacts& now, bool shortTerm);
/// Those that this operation was the last to change.
QVector<ContractId> contractsOf(Work& work, WorkerId worker, OperationId operation);

}  // namespace employment_store
