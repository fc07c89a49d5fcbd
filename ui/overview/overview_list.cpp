#include "overview/overview_list.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/panel.h"

namespace {
constexpr int kMostRows = 6;
constexpr int kRowHeight = 30;
}  // namespace

OverviewList::OverviewList(Words title, Words empty, QList<TableColumn> columns, QWidget* parent)
    : QWidget(parent), m_titleWords(std::move(title)), m_emptyWords(std::move(empty)) {
  m_title = new SectionTitle(QStringLiteral(" "));
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_model->setColumns(std::move(columns));
  m_table->setTable(m_model, {});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_title);
  column->addWidget(m_table);
  connect(m_table, &DataTable::opened, this, &OverviewList::opened);
  connect(m_model, &PagedTableModel::loaded, this, &OverviewList::fit);
  retranslate();
  fit();
}

void OverviewList::setRows(QList<ListRow> rows, const QString& hint) {
  m_title->setHint(hint);
  m_model->setRows(std::move(rows));
  fit();
}

void OverviewList::setFetch(PagedTableModel::Fetch fetch) { m_model->setFetch(std::move(fetch)); }

void OverviewList::reload(const QString& hint) {
  m_title->setHint(hint);
  m_model->reload();
}

void OverviewList::clear() {
  m_model->clear();
  m_title->setHint({});
  fit();
}

void OverviewList::retranslate() {
  m_title->setTitle(m_titleWords());
  m_table->setAccessibleName(m_titleWords());
  m_table->setEmptyText(m_emptyWords());
}

/// An empty one keeps a line for its sentence.
void OverviewList::fit() {
  const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 4);
}
