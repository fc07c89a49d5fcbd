#include "kit/bare_table.h"

BareTable::BareTable(QList<TableColumn> columns, QWidget* parent)
    : DataTable(parent), m_rows(new PagedTableModel(this)) {
  m_rows->setColumns(std::move(columns));
  setTable(m_rows, {});
  setSelectionMode(QAbstractItemView::SingleSelection);
  horizontalHeader()->hide();
  setFrameShape(QFrame::NoFrame);
}

void BareTable::setRows(const QList<ListRow>& rows, const QString& accessibleName) {
  const qint64 before = currentId();
  setAccessibleName(accessibleName);
  m_rows->setRows(rows);
  if (before > 0) selectId(before);
}
