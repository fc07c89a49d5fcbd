#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "kit/paged_table.h"

namespace {

constexpr int kRow = 30;
constexpr int kLeastStretch = 120;

}  // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
  setItemDelegate(new StatusDelegate(this));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setSectionsMovable(true);
  horizontalHeader()->setMinimumSectionSize(40);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setShowGrid(false);
  setWordWrap(false);
  setTextElideMode(Qt::ElideMiddle);
  setFrameShape(QFrame::NoFrame);
  setTabKeyNavigation(false);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
  const int height = qMax(kRow, fontMetrics().height() + 10);
  verticalHeader()->setMinimumSectionSize(height);
  verticalHeader()->setDefaultSectionSize(height);
  horizontalHeader()->setFixedHeight(height);
  connect(this, &QTableView::doubleClicked, this, [this] {
    if (currentId()) emit opened(currentId());
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
}

void DataTable::setTable(PagedTableModel* model, const QString& accessibleName) {
  m_table = model;
  setModel(model);
  setAccessibleName(accessibleName);
  setSortingEnabled(false);
  const bool sortable = std::any_of(model->columns().begin(), model->columns().end(),
                                    [](const TableColumn& c) { return !c.sortKey.isEmpty(); });
  if (sortable) {
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
  }
  connect(model, &PagedTableModel::loaded, viewport(), qOverload<>(&QWidget::update));
  connect(model, &PagedTableModel::loadingChanged, viewport(), qOverload<>(&QWidget::update));
  connect(model, &QAbstractItemModel::modelReset, this, &DataTable::fitColumns);
  fitColumns();
}

void DataTable::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

qint64 DataTable::currentId() const {
  const ListRow* line = m_table ? m_table->row(currentIndex().row()) : nullptr;
  return line ? line->id : 0;
}

QList<qint64> DataTable::selectedIds() const {
  QList<qint64> ids;
  if (!selectionModel()) return ids;
  QModelIndexList rows = selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  for (const QModelIndex& index : rows) ids.append(m_table->row(index.row())->id);
  return ids;
}

bool DataTable::selectId(qint64 id) {
  const int at = m_table ? m_table->rowOf(id) : -1;
  if (at < 0) return false;
  selectRow(at);
  scrollTo(m_table->index(at, 0));
  return true;
}

QString DataTable::selectionAsTsv(bool withHeader) const {
  if (!m_table || !selectionModel()) return {};
  QList<int> columns;
  for (int visual = 0; visual < m_table->columnCount(); ++visual) {
    const int logical = horizontalHeader()->logicalIndex(visual);
    if (!isColumnHidden(logical)) columns.append(logical);
  }
  QStringList lines;
  QStringList cells;
  for (const int column : columns)
    cells.append(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  if (withHeader) lines.append(cells.join(u'\t'));
  QModelIndexList rows = selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  for (const QModelIndex& row : rows) {
    cells.clear();
    for (const int column : columns)
      cells.append(m_table->index(row.row(), column).data().toString().simplified());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_C &&
      (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))) {
    QApplication::clipboard()->setText(selectionAsTsv(modifiers.testFlag(Qt::ShiftModifier)));
  } else if (enter && modifiers == Qt::NoModifier) {
    if (currentId()) emit opened(currentId());
  } else if (enter || (modifiers.testFlag(Qt::ControlModifier) &&
                       (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))) {
    event->ignore();  // Ctrl+Enter, Ctrl+Left and Ctrl+Right belong to the page
  } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
    const int last = m_table ? m_table->rowCount() - 1 : -1;
    if (last >= 0)
      setCurrentIndex(
          m_table->index(event->key() == Qt::Key_Home ? 0 : last, qMax(0, currentIndex().column())));
  } else {
    QTableView::keyPressEvent(event);
  }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.row() != previous.row()) emit currentIdChanged(currentId());
}

void DataTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  if (!currentIndex().isValid() && m_table && m_table->rowCount() > 0) selectRow(0);
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  QPainter painter(viewport());
  if (m_table && m_table->rowCount() == 0 && !m_table->isLoading()) {
    painter.setPen(themeColor(m_table->error().isEmpty() ? Token::Muted : Token::Error));
    painter.setFont(themeFont(TextStyle::Body));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_table->error().isEmpty() ? m_emptyText : m_table->error());
  }
  if (m_table && m_table->isLoading())
    painter.fillRect(0, 0, viewport()->width(), 2, themeColor(Token::Accent));
}

void DataTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void DataTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_table)
    emit m_table->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_table->columnCount() - 1));
  QTableView::changeEvent(event);
}

// Widths as designed; the stretching columns share what is left, and none becomes narrower than its header
// needs.
void DataTable::fitColumns() {
  if (!m_table) return;
  int taken = 0;
  QList<int> stretching;
  for (int i = 0; i < m_table->columnCount(); ++i) {
    const TableColumn& column = m_table->columns().at(i);
    if (column.stretch) {
      stretching.append(i);
      continue;
    }
    const int width =
        qMax(column.width, fontMetrics().horizontalAdvance(column.title ? column.title() : QString()) + 18);
    setColumnWidth(i, width);
    taken += columnWidth(i);  // the header has a least width of its own
  }
  if (stretching.isEmpty()) return;
  const int share = (viewport()->width() - taken) / int(stretching.size());
  for (const int i : stretching)
    setColumnWidth(i, qMax(qMin(kLeastStretch, m_table->columns().at(i).width), share));
}
