#pragma once

#include "exports/export.h"
#include "storage/work.h"

/// The rows of each list, read through the finder of that very list in the window, page by page.
namespace export_rows {

/// So many rows at a time: memory stays flat, whatever the office's size.
constexpr int pageRows = 1000;

/// The page after the cursor; numbers of people masked unless `asked.full`. Errors: as the list's own.
Result<ExportPage> page(Work& work, const BeginExport& asked, const QString& cursor);

}  // namespace export_rows
