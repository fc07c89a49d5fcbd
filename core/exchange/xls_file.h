#pragma once

#include "exchange/table_file.h"

struct XlsReaderSettings;

/// Workbooks of Excel 97 to 2003. A process of its own reads them, which has few rights and little memory:
/// what it is given comes from anybody. Sheets of charts are left out. Of Excel 95 and older (by FreeXL)
/// results of formulas, merged cells and what is hidden are not known.
Result<std::unique_ptr<TableFile>> openXls(const QString& path, const TableOptions& options);
/// The same with another reader or other limits on it.
Result<std::unique_ptr<TableFile>> openXlsWith(const QString& path, const TableOptions& options,
                                               const XlsReaderSettings& settings);
