#pragma once

#include <optional>

#include "exports/export.h"
#include "storage/work.h"

/// SQL of exports.
namespace export_store {

ExportId add(Work& work, const BeginExport& asked);
std::optional<ExportRun> run(Work& work, ExportId id);
/// False where it no longer is in the state it was read in.
bool end(Work& work, const ExportRun& read, ExportState state, qint64 rows);

}  // namespace export_store
