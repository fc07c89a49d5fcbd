#include "kit/paged_table.h"

#include <QPointer>

PagedTableModel::PagedTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void PagedTableModel::setColumns(QList<TableColumn> columns) {
  beginResetModel();
  m_columns = std::move(columns);
  endResetModel();
}

void PagedTableModel::reload() {
  if (!m_fetch) return;
  ++m_generation;
  ask({}, true);
}

void PagedTableModel::setRows(QList<ListRow> rows) {
  ++m_generation;
  m_loading = false;
  take({std::move(rows), {}, {}}, true);
}

void PagedTableModel::clear() { setRows({}); }

const ListRow* PagedTableModel::row(int index) const {
  return index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

int PagedTableModel::rowOf(qint64 id) const {
  for (int i = 0; i < m_rows.size(); ++i)
    if (m_rows.at(i).id == id) return i;
  return -1;
}

void PagedTableModel::ask(const QVariant& cursor, bool fresh) {
  m_loading = true;
  emit loadingChanged(true);
  m_fetch(cursor, [self = QPointer<PagedTableModel>(this), generation = m_generation, fresh](TablePage page) {
    if (!self || self->m_generation != generation) return;  // an answer to a question nobody asks any more
    self->m_loading = false;
    self->take(std::move(page), fresh);
    emit self->loadingChanged(false);
  });
}

void PagedTableModel::take(TablePage page, bool fresh) {
  m_error = page.error;
  if (page.error.isEmpty()) {
    m_next = page.next;
    if (fresh) {
      beginResetModel();
      m_rows = std::move(page.rows);
      endResetModel();
    } else if (!page.rows.isEmpty()) {
      beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
      m_rows.append(std::move(page.rows));
      endInsertRows();
    }
  }
  emit loaded();
}

int PagedTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const {
  const ListRow* line = row(index.row());
  if (!line) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(m_columns.at(index.column()).align | Qt::AlignVCenter);
  if (index.column() >= line->cells.size()) return {};
  const ListCell& cell = line->cells.at(index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return cell.text;
    case Qt::ToolTipRole:
      return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
    case Qt::AccessibleTextRole:
      return cell.chip ? StatusChip::tr("Status: %1").arg(cell.text.isEmpty() ? cell.toolTip : cell.text)
                       : cell.text;
    case StatusDelegate::ChipKindRole:
      return cell.chip ? QVariant(static_cast<int>(*cell.chip)) : QVariant();
    case StatusDelegate::ChipToneRole:
      return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case StatusDelegate::ToneRole:
      return cell.tone && !cell.chip ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case StatusDelegate::BoldRole:
      return cell.bold;
    case StatusDelegate::PlainRole:
      return cell.plain;
    case StatusDelegate::MutedRole:
      return cell.muted || line->muted;
    default:
      return {};
  }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
  const TableColumn& column = m_columns.at(section);
  if (role == Qt::DisplayRole) return column.title ? column.title() : QString();
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(column.align | Qt::AlignVCenter);
  return {};
}

bool PagedTableModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_fetch && !m_loading && m_next.isValid();
}

void PagedTableModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) ask(m_next, false);
}

void PagedTableModel::sort(int column, Qt::SortOrder order) {
  if (column >= 0 && column < m_columns.size() && !m_columns.at(column).sortKey.isEmpty())
    emit sortRequested(m_columns.at(column).sortKey, order);
}
