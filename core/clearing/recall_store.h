#pragma once

#include "clearing/recall_rules.h"
#include "storage/work.h"

/// SQL of decisions that are taken back.
namespace recall_store {

/// What came of a check's last decision.
recall_rules::Consequences sinceDecision(Work& work, const DepositCheck& check);
/// Takes the last decision back. The database puts the check to where it was before, in the same statement.
void add(Work& work, DepositCheckId check);

}  // namespace recall_store
