#pragma once

#include "exchange/table_file.h"

/// Workbooks of Excel 2007 and later, as Excel, WPS, LibreOffice, POI, openpyxl and SheetJS write them.
Result<std::unique_ptr<TableFile>> openXlsx(const QString& path, const TableOptions& options);
