#pragma once

#include <QVector>

#include "roster/roster_columns.h"

/// Where a head has a field; -1 where no column holds it, and for no field.
int columnOf(const RosterHead& head, const QString& field);

/// Tells rows of people from what else stands among them: totals, signatures and remarks at the foot, the
/// heading again on each printed page, lines that are only ruled and numbered.
class RowKind {
 public:
  explicit RowKind(const RosterHead& head);
  /// Empty for a row of a person, else "total", "heading" or "blank".
  QString skipped(const TableRow& row) const;

 private:
  bool isHeading(const TableRow& row) const;
  bool saysWhoItIs(const TableRow& row) const;

  int m_number;
  QVector<int> m_personal;                  ///< columns that say who somebody is
  QVector<QPair<int, QString>> m_headings;  ///< column, folded heading
};
