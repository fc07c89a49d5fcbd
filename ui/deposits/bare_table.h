#pragma once

#include "kit/paged_table.h"

/// A short list inside a panel of the check: rows without a head, a screen reader's table all the same.
class BareTable : public DataTable {
  Q_OBJECT

 public:
  explicit BareTable(QList<TableColumn> columns, QWidget* parent = nullptr);
  void setRows(const QList<ListRow>& rows, const QString& accessibleName);
  int count() const { return m_rows->rowCount(); }

 private:
  PagedTableModel* m_rows;
};
