#pragma once

#include "storage/work.h"
#include "workers/worker_search.h"

/// The workers that a text finds, exact matches first, each with the reason `why`; at most `limit`, unmasked.
QVector<WorkerLine> findWorkers(Work& work, const QString& text, int limit);
/// By registration number, any ID number he ever had, or card number; none when nobody has it. The number of
/// a registration that was merged names that one: see livingWorker.
WorkerId workerNumbered(Work& work, const QString& number);
