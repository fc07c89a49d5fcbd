#include "workers/liability_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/day_words.h"
#include "kit/paged_table.h"

LiabilityPanel::LiabilityPanel(QWidget* parent) : Panel(QStringLiteral("timeline"), QString(), parent) {
  m_gap = new LiabilityLegend(LiabilityLegend::Kind::Gap, {});
  m_overlap = new LiabilityLegend(LiabilityLegend::Kind::Overlap, {});
  m_ranges = new SegmentBar;
  addHeaderWidget(m_gap);
  addHeaderWidget(m_overlap);
  addHeaderWidget(m_ranges);
  m_bar = new LiabilityBar;
  m_spans = new PagedTableModel(this);
  m_list = new DataTable;
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_bar);
  m_stack->addWidget(m_list);
  m_day = makeLabel({}, TextStyle::BodyBold);
  m_sentence = makeLabel({}, TextStyle::Body);
  m_sentence->setWordWrap(true);
  m_keys = makeLabel({}, TextStyle::Hint, Token::Muted);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(m_day, 0, Qt::AlignTop);
  line->addWidget(m_sentence, 1, Qt::AlignTop);
  line->addWidget(m_keys, 0, Qt::AlignTop);
  body()->setContentsMargins(12, 4, 12, 10);
  body()->addWidget(m_stack, 1);
  body()->addLayout(line);
  m_spans->setColumns({{[] { return tr("From"); }, 100},
                       {[] { return tr("To"); }, 100},
                       {[] { return tr("Days"); }, 70, Qt::AlignRight},
                       {[] { return tr("Who is liable"); }, 240, Qt::AlignLeft, true}});
  m_list->setTable(m_spans, {});
  retranslate();
  connect(m_bar, &LiabilityBar::dayChanged, this, [this](const QDate& day) {
    refreshSentence();
    emit dayChanged(day);
  });
  connect(m_ranges, &SegmentBar::currentChanged, this, [this](int index) {
    if (index >= 0) m_bar->setRange(static_cast<DayRange>(index));
  });
  connect(m_list, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (isListShown() && id > 0) m_bar->setDay(QDate::fromJulianDay(id));
  });
}

void LiabilityPanel::setFacts(const EntitlementFacts& facts, const QDate& today) {
  m_facts = facts;
  m_today = today;
  m_bar->setFacts(facts, today);
  refreshSentence();
  refreshList();
}

bool LiabilityPanel::isListShown() const { return m_stack->currentWidget() == m_list; }

void LiabilityPanel::toggleList() {
  m_stack->setCurrentWidget(isListShown() ? static_cast<QWidget*>(m_bar) : m_list);
  m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LiabilityPanel::retranslate() {
  setTitle(tr("Liability day by day"));
  m_gap->setText(tr("nobody liable"));
  m_overlap->setText(tr("overlap (with reason)"));
  m_ranges->setSegments({tr("season"), tr("year"), tr("all")});
  m_ranges->setCurrent(static_cast<int>(m_bar->range()));
  m_ranges->setAccessibleName(tr("Days shown"));
  m_keys->setText(tr("← → day   Ctrl+← → stretch   Alt+L list"));
  m_list->setAccessibleName(tr("Liability as a list"));
  m_list->setEmptyText(tr("He has had no assignment yet."));
  refreshSentence();
  refreshList();
}

void LiabilityPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  const int width = event->size().width();
  m_overlap->setVisible(width >= 620);
  m_gap->setVisible(width >= 460);
  m_keys->setVisible(width >= 560);
}

void LiabilityPanel::refreshSentence() {
  const QDate day = m_bar->day();
  if (!day.isValid() || !m_today.isValid()) return;
  m_day->setText(dayWithWeekday(day, m_today));
  m_sentence->setText(liabilitySentence(m_facts, day).text());
}

void LiabilityPanel::refreshList() {
  QList<ListRow> rows;
  const QVector<LiabilitySpan> spans = m_bar->allSpans();
  for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
    QStringList names;
    for (const Assignment& each : span->assignments) names.append(each.projectName);
    ListCell who(names.isEmpty() ? tr("nobody") : names.join(tr(", ")));
    who.muted = names.isEmpty();
    rows.append({span->from.toJulianDay(),
                 {span->from.toString(Qt::ISODate),
                  span->to == m_today ? tr("today") : span->to.toString(Qt::ISODate),
                  QString::number(span->from.daysTo(span->to) + 1), who}});
  }
  m_spans->setRows(rows);
}
