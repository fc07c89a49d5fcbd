#include "desk/desk_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "cards/card_operations.h"
#include "corrections/correction_operations.h"
#include "desk/figures_panel.h"
#include "desk/promise_clock.h"
#include "kit/buttons.h"
#include "kit/draft_keeper.h"
#include "kit/fact_grid.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/work_words.h"
#include "statistics/desk_operations.h"
#include "workers/chip_flow.h"
#include "workers/worker_words.h"

namespace {

constexpr int kNarrow = 900;
constexpr int kLeastLower = 200;
/// Changes at any desk are gathered for so long before everything is counted anew.
constexpr int kRest = 5000;

using Kinds = QList<Matter::Kind>;
const QVector<Kinds>& segmentKinds() {
  static const QVector<Kinds> kinds{
      {},
      {Matter::Kind::Card, Matter::Kind::Batch, Matter::Kind::Handover, Matter::Kind::Calendar},
      {Matter::Kind::NotTold},
      {Matter::Kind::NoPhone, Matter::Kind::NoPhoto},
      {Matter::Kind::Draft}};
  return kinds;
}

}  // namespace

DeskPage::DeskPage(Office& office, DraftKeeper& drafts, QWidget* parent)
    : Page(parent), m_office(office), m_drafts(drafts) {
  m_openAction = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("open"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  m_nextSegment = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Right));
  m_previousSegment = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Left));
  buildPanels();
  arrange();
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRest);
  connect(m_openAction, &QAction::triggered, this, &DeskPage::openChosen);
  connect(m_refresh, &QAction::triggered, this, &DeskPage::read);
  connect(m_nextSegment, &QAction::triggered, this, [this] { m_segments->step(1); });
  connect(m_previousSegment, &QAction::triggered, this, [this] { m_segments->step(-1); });
  connect(m_clock, &PromiseClock::listRequested, this, &DeskPage::listRequested);
  connect(m_figures, &FiguresPanel::listRequested, this, &DeskPage::listRequested);
  connect(m_dueList, &QPushButton::clicked, this, [this] {
    WorkerListRequest due;
    due.cardDueTo = m_office.clock().today();
    emit listRequested(due);
  });
  connect(m_segments, &SegmentBar::currentChanged, this, [this] { showMatters(); });
  connect(m_table, &DataTable::opened, this, &DeskPage::openChosen);
  connect(m_table, &DataTable::currentIdChanged, this, &DeskPage::showChosen);
  connect(&m_rest, &QTimer::timeout, this, [this] { isVisible() ? read() : void(m_stale = true); });
  connect(&m_office, &Office::changed, this, [this] {
    m_stale = true;
    if (isVisible() && !m_rest.isActive()) m_rest.start();
  });
  retranslate();
}

void DeskPage::buildPanels() {
  m_promisePanel = new Panel(QStringLiteral("clock"), QStringLiteral(" "));
  m_legend = new PromiseLegend;
  m_promisePanel->addHeaderWidget(m_legend);
  m_clock = new PromiseClock;
  m_promiseChips = new ChipFlow;
  m_dueList = new LinkLabel({});
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(m_promiseChips, 1);
  line->addWidget(m_dueList);
  m_promisePanel->body()->setContentsMargins(12, 6, 12, 8);
  m_promisePanel->body()->addWidget(m_clock, 1);
  m_promisePanel->body()->addLayout(line);
  m_figures = new FiguresPanel;

  m_todo = new Panel(QStringLiteral("desk"), QStringLiteral(" "));
  m_segments = new SegmentBar;
  m_todo->addHeaderWidget(m_segments);
  m_model = new PagedTableModel(this);
  m_model->setColumns(matter_words::columns());
  m_table = new DataTable;
  m_table->setTable(m_model, {});
  m_todo->setBodyMargins(0);
  m_todo->body()->addWidget(m_table);

  m_preview = new Panel(QString(), QStringLiteral(" "));
  m_state = new StatusChip;
  m_preview->addHeaderWidget(m_state);
  m_facts = new FactGrid;
  m_facts->setTwoColumnsFrom(0);
  m_words = makeLabel({}, TextStyle::Body);
  m_words->setWordWrap(true);
  m_preview->body()->setSpacing(10);
  m_preview->body()->addWidget(m_facts);
  m_preview->body()->addWidget(m_words);
  m_preview->body()->addStretch(1);
  // The lower panels take what is left; the table scrolls by itself.
  for (Panel* each : {m_todo, m_preview}) {
    each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    each->setMinimumHeight(kLeastLower);
  }
  m_preview->setPlainFooter(true);
  m_preview->footer()->addWidget(new PrimaryButton(m_openAction));
  m_preview->footer()->addStretch(1);
}

void DeskPage::arrange() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(16);
  m_longWork = new MessageBar;
  m_longWork->setClosable(false);
  connect(m_longWork, &MessageBar::actionTriggered, this,
          [this] { emit openPage(QStringLiteral("roster")); });
  m_grid = new QGridLayout;
  column->addWidget(m_longWork);
  column->addLayout(m_grid, 1);
  m_grid->setSpacing(16);
  for (QWidget* each : std::initializer_list<QWidget*>{m_promisePanel, m_figures, m_todo, m_preview})
    each->setParent(this);
  place(false);
}

/// As drawn, or all below each other where the window is narrow.
void DeskPage::place(bool narrow) {
  m_grid->addWidget(m_promisePanel, 0, 0);
  m_grid->addWidget(m_figures, narrow ? 1 : 0, narrow ? 0 : 1);
  m_grid->addWidget(m_todo, narrow ? 2 : 1, 0);
  m_grid->addWidget(m_preview, 1, 1);
  m_grid->setColumnStretch(0, 768);
  m_grid->setColumnStretch(1, narrow ? 0 : 398);
  m_grid->setRowStretch(0, 232);
  m_grid->setRowStretch(1, narrow ? 232 : 352);
  m_grid->setRowStretch(2, narrow ? 352 : 0);
  m_preview->setVisible(!narrow);
  m_legend->setVisible(!narrow);
  m_narrow = narrow;
}

void DeskPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (const bool narrow = event->size().width() < kNarrow; narrow != m_narrow) place(narrow);
}

// ---- reading -----------------------------------------------------------------------------------------

void DeskPage::read() {
  m_stale = false;
  readPromise();
  readDrafts();
  readCorrections();
  readBatches();
  readHandovers();
  countFigures();
}

void DeskPage::readPromise() {
  ++m_open;
  m_office.run(ReadDeskPromise, {}).then(this, [this](Result<DeskPromise> promise) {
    --m_open;
    if (promise)
      m_promise = std::move(*promise);
    else
      m_promisePanel->setHint(promise.error().text());
    showPromise();
    showMatters();
  });
}

/// In the lane of long work, one count at a time; the figures before stay while it runs.
void DeskPage::countFigures() {
  if (m_counting) return void(m_stale = true);
  m_counting = true;
  ++m_open;
  m_figures->setCounting(true);
  readDispatching();
  m_office.run(ReadDeskFigures, {}, {{}, LaneName::Bulk}).then(this, [this](Result<DeskFigures> figures) {
    --m_open;
    m_counting = false;
    if (figures) {
      m_counted = std::move(*figures);
      m_figures->setFigures(*m_counted);
    }
    m_figures->setCounting(false, !figures);
    showMatters();
    if (m_stale && isVisible()) m_rest.start();
  });
}

/// Behind the same gate as the figures: it looks through all who are on site.
void DeskPage::readDispatching() {
  if (!m_office.actor() || !m_office.may(Permission::ManageCompanies)) return;
  ++m_open;
  m_office.run(WatchDispatchContracts, {}, {{}, LaneName::Bulk})
      .then(this, [this](Result<DispatchWatch> watch) {
        --m_open;
        m_dispatching = watch ? std::move(*watch) : DispatchWatch();
        showMatters();
      });
}

void DeskPage::readDrafts() {
  if (!m_office.actor() || !m_office.may(Permission::RegisterWorkers)) return;
  ++m_open;
  m_drafts.list(m_office.address().toString(), m_office.actor()->login, QStringLiteral("counter"))
      .then(this, [this](Result<QVector<Draft>> drafts) {
        --m_open;
        m_kept = drafts ? std::move(*drafts) : QVector<Draft>();
        showMatters();
      });
}

/// Those that others asked for: they wait for a supervisor, and for nobody else.
void DeskPage::readCorrections() {
  if (!m_office.actor() || !m_office.may(Permission::DecideIdentity)) return;
  ++m_open;
  CorrectionListRequest request;
  request.state = codeOf(CorrectionState::Pending);
  m_office.run(ListCorrections, request).then(this, [this](Result<CorrectionListPage> page) {
    --m_open;
    m_corrections = page ? std::move(page->lines) : QVector<Correction>();
    const QString login = m_office.actor() ? m_office.actor()->login : QString();
    m_corrections.removeIf([&](const Correction& each) { return each.enteredBy == login; });
    showMatters();
  });
}

/// Whoever makes cards confirms what came out of the printer, also after a restart or for somebody who left.
void DeskPage::readBatches() {
  if (!m_office.actor() || !m_office.may(Permission::MakeCards)) return;
  ++m_open;
  BatchListRequest request;
  request.state = codeOf(BatchState::Printed);
  m_office.run(ListCardBatches, request).then(this, [this](Result<BatchListPage> page) {
    --m_open;
    m_cardMatters.batches = page ? std::move(page->lines) : QVector<CardBatch>();
    showMatters();
  });
}

void DeskPage::readHandovers() {
  if (!m_office.actor() || !m_office.may(Permission::HandOverCards)) return;
  ++m_open;
  HandoverListRequest request;
  request.openOnly = true;
  request.limit = 1000;
  m_office.run(ListHandovers, request).then(this, [this](Result<HandoverListPage> page) {
    --m_open;
    m_cardMatters.handovers = page ? slowHandovers(std::move(page->lines)) : QVector<Handover>();
    showMatters();
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void DeskPage::showPromise() {
  if (!m_promise) return;
  const QDate today = m_office.clock().today();
  m_clock->setPromise(*m_promise, today);
  m_promisePanel->setTitle(tr("The promise of %1 working days").arg(m_promise->promisedDays));
  m_promisePanel->setHint(
      tr("in the worker's hand · %1 on their way").arg(work_words::count(m_promise->making)));
  QList<ChipWords> chips;
  const PromiseDay& overdue = m_promise->days[0];
  const PromiseDay& now = m_promise->days[1];
  if (overdue.count() > 0)
    chips.append({ChipKind::Error, tr("%1 overdue").arg(work_words::count(overdue.count())), {}});
  if (now.notPrinted > 0)
    chips.append(
        {ChipKind::Wait, tr("%1 due today, not printed").arg(work_words::count(now.notPrinted)), {}});
  if (m_promise->withoutDay > 0)
    chips.append({ChipKind::Info,
                  tr("%1 waiting for the calendar of %2")
                      .arg(work_words::count(m_promise->withoutDay))
                      .arg(m_promise->calendarYear),
                  {}});
  if (chips.isEmpty()) chips.append({ChipKind::Ok, tr("nothing overdue, nothing left for today"), {}});
  m_promiseChips->setChips(chips);
  const qint64 due = overdue.count() + now.count();
  m_dueList->setVisible(due > 0);
  m_dueList->setText(tr("list of %1").arg(work_words::count(due)));
  m_dueList->updateGeometry();
  emit mattersCounted(static_cast<int>(due));
}

bool DeskPage::inSegment(const Matter& matter) const {
  const Kinds& kinds = segmentKinds()[std::max(0, m_segments->current())];
  return kinds.isEmpty() || kinds.contains(matter.kind);
}

void DeskPage::showMatters() {
  m_matters = mattersOf(m_promise ? &*m_promise : nullptr, m_counted ? &*m_counted : nullptr, m_kept,
                        m_corrections, m_cardMatters, m_dispatching);
  const QDate today = m_office.clock().today();
  const qint64 before = m_table->currentId();
  QList<ListRow> rows;
  for (int i = 0; i < m_matters.size(); ++i)
    if (inSegment(m_matters[i])) rows.append(matter_words::row(m_matters[i], i + 1, today));
  m_model->setRows(rows);
  if (!m_table->selectId(before) && !rows.isEmpty()) m_table->selectRow(0);
  m_todo->setTitle(tr("To be done %1").arg(m_matters.size()));
  showSegments();
  showChosen();
}

void DeskPage::showSegments() {
  const QStringList names{tr("all"), tr("cards"), tr("telling"), tr("missing"), tr("drafts")};
  QStringList words;
  for (int i = 0; i < names.size(); ++i) {
    const Kinds& kinds = segmentKinds()[i];
    qsizetype count = 0;
    for (const Matter& each : std::as_const(m_matters))
      if (kinds.isEmpty() || kinds.contains(each.kind)) ++count;
    words.append(QStringLiteral("%1 %2").arg(names[i]).arg(count));
  }
  const QSignalBlocker quiet(m_segments);
  const int current = std::max(0, m_segments->current());
  m_segments->setSegments(words);
  m_segments->setCurrent(current);
}

const Matter* DeskPage::chosen() const {
  const qint64 at = m_table->currentId() - 1;
  return at >= 0 && at < m_matters.size() ? &m_matters[at] : nullptr;
}

void DeskPage::showChosen() {
  const Matter* matter = chosen();
  m_openAction->setEnabled(matter != nullptr);
  m_state->setVisible(matter != nullptr);
  m_facts->setVisible(matter != nullptr);
  if (matter == nullptr) {
    m_preview->setTitle(tr("Nothing is chosen"));
    m_words->setText(m_matters.isEmpty() ? tr("Nothing is due. What waits is shown here.") : QString());
    m_openAction->setText(tr("Open"));
    return;
  }
  const QDate today = m_office.clock().today();
  const bool card = matter->kind == Matter::Kind::Card;
  m_preview->setTitle(card ? matter->card.name : matter_words::kind(matter->kind));
  const bool late = card && matter->card.dueOn < today;
  m_state->setStatus(late   ? ChipKind::Error
                     : card ? ChipKind::Wait
                            : ChipKind::Info,
                     late   ? tr("overdue")
                     : card ? tr("due today")
                            : tr("waits"));
  QList<QPair<QString, QString>> facts;
  if (card)
    facts = {{tr("No."), worker_words::groupedRegistration(matter->card.number)},
             {tr("State"), nameOf(matter->card.state)},
             {tr("Registered"), matter->card.requestedOn.toString(Qt::ISODate)},
             {tr("In hand by"), matter->card.dueOn.toString(Qt::ISODate)}};
  else
    facts = {{tr("What"), matter_words::title(*matter)},
             {tr("Persons"), work_words::count(matter->count)},
             {tr("Company"), matter->handover.companyName}};
  m_facts->setFacts(facts);
  m_words->setText(matter_words::explanation(*matter, today));
  m_openAction->setText(matter_words::action(*matter));
}

/// Words that change several times a second are set without being announced each time.
void DeskPage::showLongWork(const QString& words) {
  if (words.isEmpty()) return m_longWork->clear();
  if (m_longWork->isHidden())
    m_longWork->showMessage(ChipKind::Wait, words, tr("to the roster"));
  else
    m_longWork->setText(words);
}

void DeskPage::openChosen() {
  const Matter* matter = chosen();
  if (matter == nullptr) return;
  if (matter->kind == Matter::Kind::Card)
    emit openWorker(matter->card.worker.value());
  else if (matter->kind == Matter::Kind::Draft)
    emit draftRequested(matter->draft.id);
  else if (matter->kind == Matter::Kind::Correction)
    emit decisionRequested(matter->correction.id);
  else if (matter->kind == Matter::Kind::DispatchEnding)
    emit dispatchRequested(matter->ending.id);
  else if (matter->kind == Matter::Kind::DispatchOver)
    emit dispatchRequested(matter->gap.lastHeld);
  else if (matter->kind == Matter::Kind::Batch)
    emit cardsRequested(QStringLiteral("batches"));
  else if (matter->kind == Matter::Kind::Handover)
    emit cardsRequested(QStringLiteral("pickup"));
  else
    emit listRequested(matter->list);
}

// ---- page --------------------------------------------------------------------------------------------

QString DeskPage::title() const { return tr("My desk"); }

QString DeskPage::crumb() const {
  const auto& actor = m_office.actor();
  if (!actor) return {};
  const int hour = dateTimeInChina(m_office.clock().now()).time().hour();
  return (hour < 12   ? tr("Good morning, %1")
          : hour < 18 ? tr("Good afternoon, %1")
                      : tr("Good evening, %1"))
      .arg(actor->name);
}

QList<QAction*> DeskPage::pageActions() const {
  return {m_openAction, m_nextSegment, m_previousSegment, m_refresh};
}

void DeskPage::activated() {
  if (m_stale)
    read();
  else
    readDrafts();
  m_table->setFocus(Qt::OtherFocusReason);
}

void DeskPage::retranslate() {
  m_refresh->setText(tr("Count anew"));
  m_nextSegment->setText(tr("Next kind"));
  m_previousSegment->setText(tr("Previous kind"));
  m_segments->setAccessibleName(tr("Kinds of matters"));
  m_table->setAccessibleName(tr("What is to be done"));
  m_table->setEmptyText(tr("Nothing is due."));
  m_legend->retranslate();
  m_figures->retranslate();
  if (!m_promise) m_promisePanel->setTitle(tr("The promise"));
  showPromise();
  showMatters();
}
