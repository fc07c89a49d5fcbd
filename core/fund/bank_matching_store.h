#pragma once

#include "fund/bank_matching.h"
#include "storage/work.h"

namespace bank_matching_store {

/// What the ledger knows of a bank's days.
bank_matching::Known knownOf(Work& work, FundAccountId bank, const QDate& first, const QDate& last);

}  // namespace bank_matching_store
