#pragma once

#include <QByteArray>
#include <QString>

#include "exchange/table_file.h"

/// Writes the bytes to the one file in memory that the fuzzers read from, and gives its path. Where
/// SHIMING_FUZZ_KEEP names a file, they are written there too: a found case as people would bring it.
QString fuzzFile(const QByteArray& bytes);

/// Opens the file and reads all of its sheets. Ends the program when what is promised does not hold: rows
/// come in order, within limits, and a refusal is told as one.
void readAll(const QString& path, const TableOptions& options);
void readAll(const Result<std::unique_ptr<TableFile>>& opened, const TableOptions& options);
