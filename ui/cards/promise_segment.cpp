#include "cards/promise_segment.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "cards/card_changes.h"
#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/promise_weeks.h"
#include "cards/promised_operations.h"
#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "workers/worker_words.h"

namespace {

constexpr int kChartLeast = 220;
constexpr int kPromiseLeast = 180;

}  // namespace

PromiseSegment::PromiseSegment(Office& office, QWidget* parent) : CardSegment(parent), m_office(office) {
  m_toggle = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_L), QStringLiteral("list"));
  m_record = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("open"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  buildWeeks();
  buildList();
  m_changes = new CardChanges(office, this, m_bar);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_panel, 5);
  column->addWidget(m_list, 6);
  connect(m_toggle, &QAction::triggered, this, &PromiseSegment::toggleTable);
  connect(m_record, &QAction::triggered, this, &PromiseSegment::openRow);
  connect(m_refresh, &QAction::triggered, this, &PromiseSegment::read);
  connect(m_changes, &CardChanges::readAgain, this, &PromiseSegment::read);
  retranslate();
}

void PromiseSegment::buildWeeks() {
  m_panel = new Panel(QStringLiteral("clock"), QStringLiteral(" "));
  m_clocks = new SegmentBar;
  m_clocks->setSegments({QStringLiteral(" "), QStringLiteral("  ")});
  m_panel->addHeaderWidget(m_clocks);
  m_bar = new MessageBar;
  m_bar->hide();
  m_legend = new PromiseWeeksLegend;
  m_late = new LinkLabel({});
  m_chart = new PromiseWeeksChart;
  m_weeksModel = new PagedTableModel(this);
  m_weeksTable = new DataTable;
  m_weeksTable->setTable(m_weeksModel, {});
  m_weeksTable->setSelectionMode(QAbstractItemView::SingleSelection);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_chart);
  m_stack->addWidget(m_weeksTable);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(m_legend);
  line->addStretch(1);
  line->addWidget(m_late);
  auto* toggle = new FlatButton(m_toggle);
  toggle->setSmall(true);
  line->addWidget(toggle);
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(m_stack, 1);
  m_panel->body()->addLayout(line);
  m_panel->setMinimumHeight(kChartLeast);
  connect(m_clocks, &SegmentBar::currentChanged, this, [this] { showWeeks(); });
  connect(m_chart, &PromiseWeeksChart::currentChanged, this, &PromiseSegment::chooseWeek);
  connect(m_chart, &PromiseWeeksChart::opened, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
  connect(m_weeksTable, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (id > 0) m_chart->setCurrent(static_cast<int>(id) - 1);
  });
  connect(m_weeksTable, &DataTable::opened, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
  connect(m_late, &QPushButton::clicked, this, &PromiseSegment::lateListRequested);
}

void PromiseSegment::buildList() {
  m_list = new Panel(QStringLiteral("list"), QStringLiteral(" "));
  m_outcomes = new SegmentBar;
  m_list->addHeaderWidget(m_outcomes);
  m_model = new PagedTableModel(this);
  m_model->setFetch(
      [this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, std::move(done)); });
  m_model->setColumns({{[] { return tr("Name"); }, 96, Qt::AlignLeft, false, {}},
                       {[] { return tr("Card number"); }, 176, Qt::AlignLeft, false, {}},
                       {[] { return tr("What became of it"); }, 150, Qt::AlignLeft, false, {}},
                       {[] { return tr("Asked for on"); }, 104, Qt::AlignLeft, false, {}},
                       {[] { return tr("At the desk by"); }, 104, Qt::AlignLeft, false, {}},
                       {[] { return tr("was there"); }, 104, Qt::AlignLeft, false, {}},
                       {[] { return tr("In hand by"); }, 104, Qt::AlignLeft, false, {}},
                       {[] { return tr("was in hand"); }, 104, Qt::AlignLeft, false, {}},
                       {[] { return tr("Project"); }, 140, Qt::AlignLeft, true, {}}});
  m_table = new DataTable;
  m_table->setTable(m_model, {});
  m_list->setBodyMargins(0);
  m_list->body()->addWidget(m_table, 1);
  m_list->setMinimumHeight(kPromiseLeast);
  connect(m_outcomes, &SegmentBar::currentChanged, this, [this] { m_model->reload(); });
  connect(m_table, &DataTable::opened, this, &PromiseSegment::openRow);
}

// ---- reading -----------------------------------------------------------------------------------------

PromiseClockKind PromiseSegment::clock() const {
  return m_clocks->current() == 1 ? PromiseClockKind::Desk : PromiseClockKind::Hand;
}

void PromiseSegment::showClock(PromiseClockKind clock) {
  m_clocks->setCurrent(clock == PromiseClockKind::Desk ? 1 : 0);
}

bool PromiseSegment::isSettled() const { return m_open == 0 && !m_model->isLoading(); }

void PromiseSegment::read() {
  m_changes->fresh();
  ++m_open;
  m_office.run(ReadPromiseKept, {}, {{}, LaneName::Bulk}).then(this, [this](Result<PromiseWeeks> weeks) {
    --m_open;
    if (!weeks) return m_bar->showMessage(ChipKind::Error, weeks.error().text());
    m_weeks = std::move(*weeks);
    showWeeks();
  });
}

const PromiseWeek* PromiseSegment::week() const {
  const int at = m_chart->current();
  return at >= 0 && at < m_weeks.weeks.size() ? &m_weeks.weeks[at] : nullptr;
}

/// The cards of the week that is shown, or those of them that came out in one way.
PromisedRequest PromiseSegment::requestOf(const PromiseWeek& shown) const {
  PromisedRequest request;
  request.clock = clock();
  request.from = shown.from;
  request.to = shown.to;
  if (const int at = m_outcomes->current(); at > 0)
    request.outcome = promiseParts(shown, clock())[at - 1].outcome;
  return request;
}

void PromiseSegment::fetch(const QVariant& cursor, PagedTableModel::Done done) {
  const PromiseWeek* shown = week();
  if (shown == nullptr) return done({});
  if (!cursor.isValid()) m_workers.clear();
  PromisedRequest request = requestOf(*shown);
  request.cursor = cursor.toString();
  m_office.run(ListPromisedCards, request, {{}, LaneName::Bulk})
      .then(this, [this, done](Result<PromisedPage> page) {
        TablePage answer;
        if (!page) answer.error = page.error().text();
        if (page)
          for (const PromisedLine& each : std::as_const(page->lines)) {
            m_workers.insert(each.card.id.value(), each.worker);
            const ChipWords outcome = card_list_words::outcomeChip(each.outcome);
            using card_list_words::isoDay;
            ListCell name(each.workerName);
            name.bold = true;
            answer.rows.append(
                {each.card.id.value(),
                 {name, card_list_words::groupedCard(each.card.number), ListCell(outcome.kind, outcome.text),
                  isoDay(each.card.requestedOn), isoDay(each.card.deskDueOn), isoDay(each.card.atDeskOn),
                  isoDay(each.card.dueOn), isoDay(each.card.inHandOn), each.projectName},
                 false});
          }
        if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

// ---- showing -----------------------------------------------------------------------------------------

void PromiseSegment::showWeeks() {
  const QDate today = m_office.clock().today();
  m_legend->setClock(clock());
  m_chart->setWeeks(m_weeks.weeks, clock());
  showWeeksTable();
  m_late->setVisible(m_weeks.cameTooLate > 0);
  m_late->setText(tr("%n came after the worker had left", nullptr, m_weeks.cameTooLate));
  m_late->updateGeometry();
  if (!m_chosen)
    for (int i = 0; i < m_weeks.weeks.size(); ++i)
      if (m_weeks.weeks[i].from <= today && today <= m_weeks.weeks[i].to) {
        const QSignalBlocker quiet(m_chart);
        m_chart->setCurrent(i);
      }
  showWeek();
}

void PromiseSegment::showWeeksTable() {
  QList<TableColumn> columns{{[] { return tr("Week"); }, 180, Qt::AlignLeft, true, {}},
                             {[] { return tr("Promised"); }, 90, Qt::AlignRight, false, {}}};
  for (const PromisePart& each : promiseParts({}, clock()))
    columns.append({[code = each.outcome] { return card_list_words::outcomeChip(code).text; },
                    110,
                    Qt::AlignRight,
                    false,
                    {}});
  m_weeksModel->setColumns(columns);
  QList<ListRow> rows;
  for (const PromiseWeek& each : std::as_const(m_weeks.weeks)) {
    QList<ListCell> cells{tr("week %1 · %2 to %3")
                              .arg(each.week)
                              .arg(each.from.toString(Qt::ISODate), each.to.toString(Qt::ISODate)),
                          QString::number(promisedIn(each, clock()))};
    for (const PromisePart& part : promiseParts(each, clock())) cells.append(QString::number(part.count));
    rows.append({rows.size() + 1, cells, false});
  }
  m_weeksModel->setRows(rows);
}

void PromiseSegment::chooseWeek(int index) {
  m_chosen = true;
  m_weeksTable->selectId(index + 1);
  showWeek();
}

/// The list behind the bar, and how many of each kind there are in it.
void PromiseSegment::showWeek() {
  const PromiseWeek* shown = week();
  if (shown == nullptr) return;
  m_list->setTitle(tr("Week %1").arg(shown->week));
  m_list->setHint(
      QStringLiteral("%1 – %2").arg(shown->from.toString(Qt::ISODate), shown->to.toString(Qt::ISODate)));
  QStringList words{tr("all %1").arg(promisedIn(*shown, clock()))};
  for (const PromisePart& each : promiseParts(*shown, clock()))
    words.append(
        QStringLiteral("%1 %2").arg(card_list_words::outcomeChip(each.outcome).text).arg(each.count));
  {
    const QSignalBlocker quiet(m_outcomes);
    const int before = m_outcomes->current();
    m_outcomes->setSegments(words);
    m_outcomes->setCurrent(before > 0 && before < words.size() ? before : 0);
  }
  m_model->reload();
}

// ---- doing -------------------------------------------------------------------------------------------

void PromiseSegment::toggleTable() {
  const bool table = m_stack->currentIndex() == 0;
  m_stack->setCurrentIndex(table ? 1 : 0);
  if (table) m_weeksTable->selectId(m_chart->current() + 1);
  m_toggle->setText(table ? tr("As bars") : tr("As a table"));
  m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PromiseSegment::openRow() {
  const WorkerId worker = m_workers.value(m_table->currentId());
  if (worker) emit openWorker(worker.value());
}

QString PromiseSegment::title() const { return tr("The promise"); }

QList<QAction*> PromiseSegment::segmentActions() const { return {m_record, m_toggle, m_refresh}; }

std::optional<ExportTask> PromiseSegment::exportTask() const {
  const PromiseWeek* shown = week();
  if (shown == nullptr) return std::nullopt;
  ExportTask task;
  task.what.list = ExportList::Promised;
  task.what.promised = requestOf(*shown);
  const int at = m_outcomes->current();
  task.rows = at > 0 ? promiseParts(*shown, clock())[at - 1].count : promisedIn(*shown, clock());
  return task;
}

void PromiseSegment::activated() {
  if (m_changes->isStale()) read();
  m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PromiseSegment::retranslate() {
  m_panel->setTitle(tr("Kept and broken, by week"));
  {
    const QSignalBlocker quiet(m_clocks);
    m_clocks->setSegments({tr("in his hand"), tr("at the desk")});
  }
  m_clocks->setAccessibleName(tr("Which promise"));
  m_outcomes->setAccessibleName(tr("What became of the cards"));
  m_weeksTable->setAccessibleName(tr("The weeks as a table"));
  m_table->setAccessibleName(tr("Cards of the week"));
  m_table->setEmptyText(tr("No card was promised for this week."));
  m_toggle->setText(m_stack->currentIndex() == 0 ? tr("As a table") : tr("As bars"));
  m_record->setText(tr("Open the record"));
  m_refresh->setText(tr("Count anew"));
  showWeeks();
}
