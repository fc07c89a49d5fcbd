#pragma once

#include "exchange/table_file.h"

/// Texts with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or GB18030.
Result<std::unique_ptr<TableFile>> openText(const QString& path, const TableOptions& options);
