#pragma once

#include "fund/fund_statement.h"

/// Reads the lines of a bank's statement from a file (CSV, xls or xlsx), by the words of its head row: day,
/// serial number, what came in and went out (or one amount, less than nought where it went out), the other
/// party, text, balance. Rows without a day and an amount, such as sums at the end, are left out. Errors as
/// TableFile's; Invalid "file": no head row, or a row whose day or amount cannot be read, with its number.
Result<QVector<BankLine>> readBankStatement(const QString& path);
