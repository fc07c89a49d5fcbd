#pragma once

#include "fund/fund_statement.h"

/// Writes a statement as a workbook or CSV, by the name's ending: opening, each line, closing, and who
/// approved. Errors as TableWriter's. Returns the lines written.
Result<qint64> writeStatement(const FundStatement& statement, const QString& path);
