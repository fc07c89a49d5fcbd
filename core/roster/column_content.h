#pragma once

#include <QDate>
#include <QVector>

#include "exchange/table_file.h"

/// What a column holds, told by its cells, where no heading says it.

/// The share of the column's filled cells, from 0 to 1, that look like values of the field: "idNumber" (also
/// numbers that a spreadsheet has damaged), "name", "phone", "sex", "ethnic", "trade", "education",
/// "hukouAddress", "birthDate". 0 for other fields, and where fewer than a third of the rows hold anything.
double contentShare(const QVector<TableRow>& rows, qsizetype firstRow, int column, const QString& field,
                    const QDate& today);

/// The fields that content can tell, the surest first.
const QVector<QString>& fieldsToldByContent();

/// Whether the cell holds what nothing but an identity number looks like, whole or damaged.
bool looksLikeIdNumber(const TableCell& cell);
