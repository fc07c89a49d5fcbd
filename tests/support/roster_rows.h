#pragma once

#include <QDate>
#include <QStringList>
#include <QVector>

#include "roster/roster_row.h"

/// Rows of a roster as a reader gives them, made in the test: texts unless a mark says otherwise.
namespace a_roster {

/// "" is an empty cell, "#320" a number cell.
TableRow row(qint64 number, const QStringList& cells);
/// Consecutive rows from the first.
QVector<TableRow> rows(const QVector<QStringList>& lines, qint64 first = 1);
/// The same cell for all rows of a range, as a merged one is given: all but the first are marked.
void merge(QVector<TableRow>& rows, int column, qsizetype first, qsizetype last);
void mergeAcross(TableRow& row, int first, int last);

/// A made-up number of area 329921 with its check character; `order` odd is a man.
QString idNumber(int order, const QString& born = QStringLiteral("19850615"));

/// A head as the headings say, its row 1 and people from row 2 on.
RosterHead head(const QStringList& headings);

}  // namespace a_roster
