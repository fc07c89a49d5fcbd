#pragma once

#include "exports/export.h"
#include "exports/platform.h"
#include "storage/operation.h"

/// An export begins: who, what for, which rows, in full or masked. Errors: Invalid "purpose", "inFull",
/// "project"; Forbidden "inFull".
extern const Operation<BeginExport, ExportRun> BeginAnExport;  ///< export.begin
/// Its rows, page by page; in full only as it was begun, and only for who began it. Errors: NotFound,
/// Forbidden "export"; Conflict "state"; Invalid "cursor".
extern const Operation<ExportPageRequest, ExportPage> ReadExportPage;  ///< export.page (reads)
/// The same of the national platform's messages.
extern const Operation<ExportPageRequest, PlatformPage> ReadPlatformPage;  ///< export.platform (reads)
/// Says how many rows the file has, before it is given away; or that there is none. Errors: NotFound,
/// Forbidden "export"; Conflict "state".
extern const Operation<EndExport, ExportRun> EndAnExport;  ///< export.end
