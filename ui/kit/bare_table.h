#pragma once

#include <QHeaderView>

#include "kit/paged_table.h"

/// A short list inside a panel: rows without a head, a screen reader's table all the same.
class BareTable : public DataTable {
  Q_OBJECT

 public:
  explicit BareTable(QList<TableColumn> columns, QWidget* parent = nullptr);
  void setRows(const QList<ListRow>& rows, const QString& accessibleName);
  /// Three rows: several stand on one page, and share what height there is.
  QSize sizeHint() const override { return {256, 3 * verticalHeader()->defaultSectionSize()}; }

 private:
  PagedTableModel* m_rows;
};
