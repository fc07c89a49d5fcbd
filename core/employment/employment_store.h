#pragma once

#include <optional>

#include "employment/employment_operations.h"

/// SQL of contracts and assignments; rows are written by EmploymentRows (employment_operations.h).
namespace employment_store {

QVector<Assignment> assignmentsOf(Work& work, WorkerId worker);
std::optional<Assignment> assignment(Work& work, AssignmentId assignment);
/// False where the version is not the present one; 0 does not ask.
bool end(Work& work, AssignmentId assignment, const QDate& lastDay, const QString& reason, int version);

QVector<Contract> contractsOf(Work& work, WorkerId worker);
void end(Work& work, ContractId contract, const QDate& lastDay, const QString& reason);
void reopen(Work& work, ContractId contract);
/// Those that this operation was the last to change.
QVector<ContractId> contractsOf(Work& work, WorkerId worker, OperationId operation);

}  // namespace employment_store
