#include "fund/fund_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "fund/bank_segment.h"
#include "fund/check_segment.h"
#include "fund/orders_segment.h"
#include "fund/projects_segment.h"
#include "fund/receipts_segment.h"
#include "fund/statement_segment.h"
#include "kit/buttons.h"
#include "kit/current_stack.h"
#include "kit/key_menu.h"

FundPage::FundPage(Office& office, Dialogs& dialogs, QWidget* parent) : Page(parent) {
  m_which = new SegmentBar;
  m_stack = new CurrentStack;
  m_before = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Left));
  m_next = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Right));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 12);
  column->setSpacing(8);
  auto* row = new QHBoxLayout;
  row->addWidget(m_which);
  row->addStretch(1);
  column->addLayout(row);
  column->addWidget(m_stack, 1);
  auto* statement = new StatementSegment(office, dialogs, this);
  add(QStringLiteral("projects"), new ProjectsSegment(office));
  add(QStringLiteral("statement"), statement);
  add(QStringLiteral("receipts"), new ReceiptsSegment(office));
  if (office.may(Permission::PrepareFund)) add(QStringLiteral("bank"), new BankSegment(office, dialogs));
  add(QStringLiteral("orders"), new OrdersSegment(office));
  add(QStringLiteral("check"), new CheckSegment(office));
  connect(m_before, &QAction::triggered, this, [this] { m_which->step(-1); });
  connect(m_next, &QAction::triggered, this, [this] { m_which->step(1); });
  connect(m_which, &SegmentBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    emit headingChanged();
    if (current() && isVisible()) current()->activated();
  });
  for (const Entry& each : std::as_const(m_entries))
    connect(each.segment, &FundSegment::statementRequested, this,
            [this, statement](qint64 project, const QString& name) {
              statement->showProject(project, name);
              showSegment(QStringLiteral("statement"));
            });
  retranslate();
}

void FundPage::add(const QString& key, FundSegment* segment) {
  m_entries.append({key, segment});
  m_stack->addWidget(segment);
  connect(segment, &FundSegment::notice, this, &Page::notice);
}

bool FundPage::showSegment(const QString& key) {
  for (int i = 0; i < m_entries.size(); ++i) {
    if (m_entries.at(i).key != key) continue;
    m_which->setCurrent(i);
    return true;
  }
  return false;
}

FundSegment* FundPage::segment(const QString& key) const {
  for (const Entry& entry : m_entries)
    if (entry.key == key) return entry.segment;
  return nullptr;
}

FundSegment* FundPage::current() const {
  const int at = m_stack->currentIndex();
  return at >= 0 && at < m_entries.size() ? m_entries.at(at).segment : nullptr;
}

QString FundPage::title() const { return tr("Fund"); }

QString FundPage::crumb() const { return current() ? current()->title() : QString(); }

QList<QAction*> FundPage::pageActions() const {
  return (current() ? current()->segmentActions() : QList<QAction*>()) + QList{m_before, m_next};
}

void FundPage::activated() {
  if (current()) current()->activated();
}

void FundPage::retranslate() {
  QStringList titles;
  for (const Entry& entry : m_entries) {
    entry.segment->retranslate();
    titles.append(entry.segment->title());
  }
  m_which->setSegments(titles);
  m_which->setAccessibleName(tr("Parts of the fund"));
  m_before->setText(tr("Part before"));
  m_next->setText(tr("Next part"));
}
