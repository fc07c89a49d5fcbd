#pragma once

#include <QStringList>
#include <QVector>
#include <memory>

#include "exchange/table_file.h"
#include "support/corpus.h"

using Texts = QVector<QStringList>;

/// All that a table's sheet gives, for comparing.
struct ReadTable {
  QVector<qint64> numbers;
  QVector<qint64> hidden;         ///< numbers of hidden rows
  QVector<QVector<int>> noValue;  ///< row and column of formulas without result
  Texts texts;
  QVector<TableRow> rows;
  std::optional<Error> failure;
  QChar delimiter;
};
/// Reads a sheet, by its place; the test fails when the file cannot be opened.
ReadTable readTable(const Result<std::unique_ptr<TableFile>>& opened, int sheet = 0);
/// Reads the first sheet to its end: why it could not be opened or read.
std::optional<Error> failureOf(const Result<std::unique_ptr<TableFile>>& opened);
/// Checks one file of the corpus against its answer: sheets, rows and cells as the reader gives them.
void checkReading(const CorpusFile& file);
