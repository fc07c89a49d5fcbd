#include "kit/segmented_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/current_stack.h"
#include "kit/key_menu.h"

SegmentedPage::SegmentedPage(QWidget* parent) : Page(parent) {
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
  connect(m_before, &QAction::triggered, this, [this] { m_which->step(-1); });
  connect(m_next, &QAction::triggered, this, [this] { m_which->step(1); });
  connect(m_which, &SegmentBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    emit headingChanged();
    // Behind another page it is activated with its own.
    if (isVisible()) activated();
  });
}

QWidget* SegmentedPage::place() const { return m_stack; }

void SegmentedPage::addSegment(const QString& key, Segment* segment) {
  m_entries.append({key, segment});
  m_stack->addWidget(segment);
  connect(segment, &Segment::notice, this, &Page::notice);
  segment->retranslate();
  showTitles();
}

bool SegmentedPage::showSegment(const QString& key) {
  for (int i = 0; i < m_entries.size(); ++i) {
    if (m_entries.at(i).key != key) continue;
    m_which->setCurrent(i);
    return true;
  }
  return false;
}

Segment* SegmentedPage::segment(const QString& key) const {
  for (const Entry& entry : m_entries)
    if (entry.key == key) return entry.segment;
  return nullptr;
}

Segment* SegmentedPage::current() const {
  const int at = m_stack->currentIndex();
  return at >= 0 && at < m_entries.size() ? m_entries.at(at).segment : nullptr;
}

QString SegmentedPage::currentSegment() const {
  const int at = m_stack->currentIndex();
  return at >= 0 && at < m_entries.size() ? m_entries.at(at).key : QString();
}

QString SegmentedPage::crumb() const { return current() ? current()->title() : QString(); }

QList<QAction*> SegmentedPage::pageActions() const {
  QList<QAction*> actions = current() ? current()->segmentActions() : QList<QAction*>();
  actions += ownActions();
  if (m_entries.size() > 1) actions += {m_before, m_next};
  return actions;
}

void SegmentedPage::activated() {
  if (current()) current()->activated();
}

void SegmentedPage::showTitles() {
  QStringList titles;
  for (const Entry& entry : m_entries) titles.append(entry.segment->title());
  m_which->setSegments(titles);
  m_which->setAccessibleName(segmentsName());
  m_before->setText(tr("Part before"));
  m_next->setText(tr("Next part"));
}

void SegmentedPage::retranslate() {
  for (const Entry& entry : m_entries) entry.segment->retranslate();
  showTitles();
}
