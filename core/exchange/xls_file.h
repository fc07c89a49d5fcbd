#pragma once

#include "exchange/table_file.h"

/// Workbooks of Excel 97 to 2003. A process of its own reads them, which has few rights and little memory:
/// what it is given comes from anybody.
Result<std::unique_ptr<TableFile>> openXls(const QString& path, const TableOptions& options);
