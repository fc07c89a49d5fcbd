#include "support/roster_rows.h"

#include "identity/resident_id.h"

namespace a_roster {

TableRow row(qint64 number, const QStringList& cells) {
  TableRow made;
  made.number = number;
  for (const QString& text : cells) {
    TableCell cell;
    const bool isNumber = text.startsWith(u'#') && text.size() > 1;
    cell.text = isNumber ? text.mid(1) : text;
    cell.kind = text.isEmpty() ? TableCell::Kind::Empty
                : isNumber     ? TableCell::Kind::Number
                               : TableCell::Kind::Text;
    cell.number = isNumber ? cell.text.toDouble() : 0;
    made.cells.append(cell);
  }
  return made;
}

QVector<TableRow> rows(const QVector<QStringList>& lines, qint64 first) {
  QVector<TableRow> made;
  for (const QStringList& line : lines) made.append(row(first + made.size(), line));
  return made;
}

void merge(QVector<TableRow>& rows, int column, qsizetype first, qsizetype last) {
  for (qsizetype at = first + 1; at <= last; ++at) {
    rows[at].cells[column] = rows[first].cells[column];
    rows[at].cells[column].fromMerge = true;
  }
}

void mergeAcross(TableRow& row, int first, int last) {
  for (int column = first + 1; column <= last; ++column) {
    row.cells[column] = row.cells[first];
    row.cells[column].fromMerge = true;
  }
}

QString idNumber(int order, const QString& born) {
  const QString digits =
      QStringLiteral("329921") + born + QStringLiteral("%1").arg(order, 3, 10, QChar(u'0'));
  return digits + checkCharacterOf(digits);
}

RosterHead head(const QStringList& headings) { return findHead({row(1, headings)}, {}, QDate(2026, 11, 25)); }

}  // namespace a_roster
