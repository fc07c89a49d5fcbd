#pragma once

#include "base/finding.h"
#include "employment/facts.h"
#include "storage/work.h"

/// Correcting what is on file, for use inside another operation's Work: rules first, then one row that is
/// written over, with the entry of the audit left to the caller, who knows why. Fields of errors and findings
/// are those of the facts: "beginsOn", "manager" …

std::optional<Assignment> assignmentOnFile(Work& work, AssignmentId assignment);
std::optional<Contract> contractOnFile(Work& work, ContractId contract);

/// What stands against the facts, and what is only odd. Another assignment on one of its days needs a reason
/// for overlapping; that one ended on the day when another began is none. Parties are asked anew only where
/// they change: a manager who has left since did answer then.
Findings checkFacts(Work& work, const Assignment& onFile, const AssignmentFacts& now);
Findings checkFacts(Work& work, const Contract& onFile, const ContractFacts& now);

/// Writes them over the row as it was read. Errors: Conflict "version", Invalid "teamName".
Result<void> rewrite(Work& work, const Assignment& onFile, const AssignmentFacts& now);
Result<void> rewrite(Work& work, const Contract& onFile, const ContractFacts& now);
