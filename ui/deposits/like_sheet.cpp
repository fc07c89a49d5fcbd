#include "deposits/like_sheet.h"

#include <QVBoxLayout>

#include "deposits/deposit_check_operations.h"
#include "deposits/like_rows.h"
#include "kit/panel.h"
#include "office/office.h"

namespace {
constexpr int kLikeWidest = 720;
constexpr int kLikeHigh = 400;
}  // namespace

LikeSheet* LikeSheet::list(QWidget* page, Office& office, const DepositCheck& check,
                           std::function<void(qint64)> open) {
  auto* sheet = new LikeSheet(page, office, check, std::move(open));
  sheet->open(sheet->m_table);
  return sheet;
}

LikeSheet::LikeSheet(QWidget* page, Office& office, const DepositCheck& check,
                     std::function<void(qint64)> open)
    : Sheet(page, tr("%n like project(s)", nullptr, static_cast<int>(check.alike.count)), kLikeWidest),
      m_open(std::move(open)) {
  card()->setHint(like_rows::commonWords(check));
  card()->setBodyMargins(0);
  m_rows = new PagedTableModel(this);
  m_rows->setColumns(like_rows::columns());
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setTable(m_rows, tr("Like projects, those approved last first"));
  m_table->setEmptyText(like_rows::noneWords(check));
  m_table->setFixedHeight(kLikeHigh);
  card()->body()->addWidget(m_table);
  addLeave(tr("Close"), makeLabel(tr("Enter opens a project."), TextStyle::Hint, Token::Muted));
  connect(m_table, &DataTable::opened, this, &LikeSheet::openProject);
  connect(m_rows, &PagedTableModel::loaded, this, [this] {
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0) m_table->selectRow(0);
  });
  read(office, check.id);
}

void LikeSheet::read(Office& office, DepositCheckId check) {
  m_rows->setFetch([this, &office, check](const QVariant& cursor, const PagedTableModel::Done& done) {
    office.run(ListLikeProjects, LikeProjectsRequest{check, {}, cursor.toString()})
        .then(this, [done](const Result<LikeProjectsPage>& page) {
          TablePage answer;
          if (!page) {
            answer.error = page.error().text();
            return done(answer);
          }
          for (const LikeProjectLine& each : page->lines) answer.rows.append(like_rows::rowOf(each));
          if (!page->cursor.isEmpty()) answer.next = page->cursor;
          done(answer);
        });
  });
  m_rows->reload();
}

void LikeSheet::accept() {
  if (const qint64 project = m_table->currentId(); project > 0) openProject(project);
}

void LikeSheet::openProject(qint64 project) {
  const auto open = m_open;
  finish();
  open(project);
}
