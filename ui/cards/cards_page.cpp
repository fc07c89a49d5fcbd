#include "cards/cards_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/current_stack.h"
#include "kit/key_menu.h"

CardsPage::CardsPage(QWidget* parent) : Page(parent) {
  m_which = new SegmentBar;
  m_stack = new CurrentStack;
  m_before = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Left));
  m_next = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Right));
  m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 12);
  column->setSpacing(8);
  auto* row = new QHBoxLayout;
  row->addWidget(m_which);
  row->addStretch(1);
  column->addLayout(row);
  column->addWidget(m_stack, 1);
  connect(m_before, &QAction::triggered, this, [this] { step(-1); });
  connect(m_next, &QAction::triggered, this, [this] { step(1); });
  connect(m_export, &QAction::triggered, this, &CardsPage::exportList);
  connect(m_which, &SegmentBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    emit headingChanged();
    if (current()) current()->activated();
  });
  retranslate();
}

void CardsPage::addSegment(const QString& key, CardSegment* segment) {
  m_entries.append({key, segment});
  m_stack->addWidget(segment);
  connect(segment, &CardSegment::openWorker, this, &Page::openWorker);
  connect(segment, &CardSegment::notice, this, &Page::notice);
  connect(segment, &CardSegment::segmentRequested, this, &CardsPage::showSegment);
  retranslate();
}

bool CardsPage::showSegment(const QString& key) {
  for (int i = 0; i < m_entries.size(); ++i) {
    if (m_entries.at(i).key != key) continue;
    m_which->setCurrent(i);
    return true;
  }
  return false;
}

CardSegment* CardsPage::segment(const QString& key) const {
  for (const Entry& entry : m_entries)
    if (entry.key == key) return entry.segment;
  return nullptr;
}

CardSegment* CardsPage::current() const {
  const int at = m_stack->currentIndex();
  return at >= 0 && at < m_entries.size() ? m_entries.at(at).segment : nullptr;
}

QString CardsPage::currentSegment() const {
  const int at = m_stack->currentIndex();
  return at >= 0 && at < m_entries.size() ? m_entries.at(at).key : QString();
}

void CardsPage::step(int by) { m_which->step(by); }

void CardsPage::exportList() {
  const auto task = current() ? current()->exportTask() : std::nullopt;
  task ? emit exportRequested(*task) : emit notice(tr("This list cannot be exported."));
}

// ---- page --------------------------------------------------------------------------------------------

QString CardsPage::title() const { return tr("Citizen Cards"); }

QString CardsPage::crumb() const { return current() ? current()->title() : QString(); }

QList<QAction*> CardsPage::pageActions() const {
  QList<QAction*> actions = current() ? current()->segmentActions() : QList<QAction*>();
  if (current() && current()->exportTask()) actions += m_export;
  if (m_entries.size() > 1) actions += {m_before, m_next};
  return actions;
}

void CardsPage::activated() {
  if (current()) current()->activated();
}

void CardsPage::retranslate() {
  QStringList titles;
  for (const Entry& entry : m_entries) {
    entry.segment->retranslate();
    titles.append(entry.segment->title());
  }
  m_which->setSegments(titles);
  m_which->setAccessibleName(tr("Parts of the work on cards"));
  m_before->setText(tr("Part before"));
  m_next->setText(tr("Next part"));
  m_export->setText(tr("Export the list"));
}
