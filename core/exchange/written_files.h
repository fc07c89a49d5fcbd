#pragma once

#include "exchange/table_writer.h"

/// Workbooks, through libxlsxwriter row by row. Beyond 1,048,575 people a further sheet goes on.
Result<std::unique_ptr<TableWriter>> createXlsx(const QString& path);
/// Texts with commas, RFC 4180 in UTF-8 with mark and CRLF. Only the first sheet is written.
Result<std::unique_ptr<TableWriter>> createCsv(const QString& path);

/// Storage "file": it cannot be written there. `why` is the system's own word for it.
Error cannotWrite(const QString& path, const QString& why);
