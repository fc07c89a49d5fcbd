#include "deposits/like_panel.h"

#include <QAction>
#include <QVBoxLayout>

#include "deposits/like_rows.h"
#include "kit/buttons.h"

LikePanel::LikePanel(QAction* all, QWidget* parent) : Panel({}, QStringLiteral(" "), parent) {
  m_all = new LinkLabel({});
  addHeaderWidget(m_all);
  m_rows = new PagedTableModel(this);
  m_rows->setColumns(like_rows::columns());
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setTable(m_rows, {});
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
  connect(m_all, &QPushButton::clicked, all, &QAction::trigger);
  connect(m_table, &DataTable::opened, this, &LikePanel::projectRequested);
}

void LikePanel::showCheck(const DepositCheck& check) {
  const LikeProjects& alike = check.alike;
  const qint64 before = m_table->currentId();
  setTitle(tr("Like projects"));
  setHint(alike.count > 0 ? like_rows::commonWords(check) : QString());
  m_all->setText(tr("All %n", nullptr, static_cast<int>(alike.count)));
  m_all->setAccessibleName(tr("All %n like project(s)", nullptr, static_cast<int>(alike.count)));
  m_all->setVisible(alike.count > 0);
  m_table->setAccessibleName(tr("Like projects, those approved last first"));
  m_table->setEmptyText(like_rows::noneWords(check));
  QList<ListRow> rows;
  if (!alike.lines.isEmpty()) rows.append(like_rows::ownRow(check));
  for (const LikeProjectLine& each : alike.lines) rows.append(like_rows::rowOf(each));
  m_rows->setRows(rows);
  if (before > 0) m_table->selectId(before);
}
