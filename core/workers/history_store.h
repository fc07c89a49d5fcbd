#pragma once

#include "storage/work.h"
#include "workers/worker_operations.h"

/// Reads what the audit says about one worker.
namespace history_store {

/// Newest first, at most 500: what concerns him, his assignments, contracts, cards, corrections and letters.
/// Masked.
QVector<HistoryEntry> entriesOf(Work& work, WorkerId worker);

}  // namespace history_store
