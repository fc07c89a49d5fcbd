#include "workers/worker_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPixmap>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "corrections/correction_operations.h"
#include "corrections/correction_words.h"
#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "merging/merge_operations.h"
#include "merging/taking_apart.h"
#include "workers/assignment_detail.h"
#include "workers/functions_panel.h"
#include "workers/liability_panel.h"
#include "workers/record_tables.h"
#include "workers/worker_head.h"
#include "workers/worker_words.h"

namespace {

constexpr int kLeastTables = 136;
constexpr int kNarrow = 900;
constexpr int kWideFrom = 1440;  // of the page; the window then has 1600

bool concerns(const QStringList& subjects) {
  for (const char* each :
       {"worker", "assignment", "contract", "card", "telling", "photo", "correction", "letter", "merge"})
    if (subjects.contains(QLatin1String(each))) return true;
  return false;
}

}  // namespace

WorkerPage::WorkerPage(Office& office, QWidget* parent) : Page(parent), m_office(office) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_mergeBar = new MessageBar;
  m_mergeBar->setClosable(false);
  m_mergeBar->hide();
  m_head = new WorkerHead;
  m_functions = new FunctionsPanel;
  m_liability = new LiabilityPanel;
  m_detail = new AssignmentDetail;
  m_tables = new Panel;
  buildActions();
  buildTables();
  m_middle = new QHBoxLayout;
  m_middle->setSpacing(16);
  m_middle->addWidget(m_functions, 37);
  m_middle->addWidget(m_liability, 63);
  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(16);
  bottom->addWidget(m_tables, 64);
  bottom->addWidget(m_detail, 36);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(16, 16, 16, 16);
  page->setSpacing(16);
  page->addWidget(m_bar);
  page->addWidget(m_mergeBar);
  page->addWidget(m_head);
  page->addLayout(m_middle);
  page->addLayout(bottom, 1);
  m_detail->hide();
  // The tables take what is left; they scroll by themselves.
  for (Panel* each : std::initializer_list<Panel*>{m_tables, m_detail}) {
    each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    each->setMinimumHeight(kLeastTables);
  }
  connect(m_functions, &FunctionsPanel::dayChanged, m_liability, &LiabilityPanel::setDay);
  connect(m_liability, &LiabilityPanel::dayChanged, m_functions, &FunctionsPanel::setDay);
  connect(m_bar, &MessageBar::actionTriggered, this, [this] {
    if (m_pending.isValid())
      emit decisionRequested(m_pending);
    else
      reload();
  });
  connect(m_mergeBar, &MessageBar::actionTriggered, this, [this] {
    if (m_merge) emit takingApartRequested(*m_merge);
  });
  connect(m_head, &WorkerHead::revealRequested, this, [this] { setFull(true); });
  connect(m_head, &WorkerHead::hideRequested, this, [this] { setFull(false); });
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (m_worker.isValid() && isVisible() && concerns(subjects)) m_full ? lookForChanges() : reload();
  });
  retranslate();
}

void WorkerPage::buildActions() {
  m_visit = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("counter"));
  m_move = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("move"));
  m_leave = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), QStringLiteral("leave"));
  m_slip = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
  m_correct = makeAction(this, {}, QKeySequence(Qt::Key_F2), QStringLiteral("edit"));
  m_letter = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("document"));
  m_card = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("cards"));
  m_mergeWith = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_M));
  m_more = makeAction(this, {}, QKeySequence());
  m_calledBack = makeAction(this, {}, QKeySequence(), QStringLiteral("phone-call"));
  m_signed = makeAction(this, {}, QKeySequence(), QStringLiteral("edit"));
  m_list = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_L), QStringLiteral("list"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  m_nextTab = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Tab));
  m_previousTab = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
  connect(m_visit, &QAction::triggered, this, [this] { emit visitRequested(m_worker.value()); });
  connect(m_move, &QAction::triggered, this, [this] {
    if (const Assignment* from = openAssignment()) emit moveRequested(*from);
  });
  connect(m_leave, &QAction::triggered, this, [this] {
    if (const Assignment* from = openAssignment()) emit leaveRequested(*from);
  });
  connect(m_slip, &QAction::triggered, this, [this] { emit slipRequested(m_worker.value()); });
  connect(m_correct, &QAction::triggered, this, [this] { requestCorrection(); });
  connect(m_letter, &QAction::triggered, this, [this] {
    if (m_worker.isValid()) emit letterRequested();
  });
  connect(m_card, &QAction::triggered, this, [this] {
    if (m_worker.isValid()) emit cardRequested();
  });
  connect(m_mergeWith, &QAction::triggered, this, [this] {
    if (m_mergeWith->isVisible() && m_shown.record.worker.id.isValid()) emit mergeRequested({});
  });
  connect(m_calledBack, &QAction::triggered, this, [this] { tell(ToldHow::CallBack); });
  connect(m_signed, &QAction::triggered, this, [this] { tell(ToldHow::Signature); });
  connect(m_list, &QAction::triggered, m_liability, [this] { m_liability->toggleList(); });
  connect(m_refresh, &QAction::triggered, this, [this] { reload(); });
  connect(m_nextTab, &QAction::triggered, this, [this] { stepTab(1); });
  connect(m_previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
  // Whoever is on site moves or leaves; whoever is not comes again.
  m_again = new PrimaryButton(m_visit);
  auto* more = new PlainButton(m_more);
  more->setMenuArrow(true);
  for (QWidget* each :
       std::initializer_list<QWidget*>{m_again, new PrimaryButton(m_move), new PlainButton(m_leave), more})
    m_head->addButton(each);
  connect(m_more, &QAction::triggered, this, [this, more] {
    QMenu menu(this);
    menu.addActions({m_visit, m_slip, m_letter, m_card, m_correct, m_mergeWith, m_calledBack, m_signed});
    menu.exec(more->mapToGlobal(QPoint(0, more->height())));
  });
}

void WorkerPage::buildTables() {
  m_tabs = new QTabBar;
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setFocusPolicy(Qt::StrongFocus);
  m_stack = new QStackedWidget;
  for (int i = 0; i <= Changes; ++i) {
    m_tabs->addTab(QString());
    m_models.append(new PagedTableModel(this));
    m_views.append(new DataTable);
    m_stack->addWidget(m_views.last());
  }
  m_models[Assignments]->setColumns(record_tables::assignmentColumns(m_wide));
  m_models[Contracts]->setColumns(record_tables::contractColumns());
  m_models[Cards]->setColumns(record_tables::cardColumns());
  m_models[Changes]->setColumns(record_tables::changeColumns());
  for (int i = 0; i <= Changes; ++i) m_views[i]->setTable(m_models[i], {});
  m_tables->setBodyMargins(0);
  m_tables->body()->setSpacing(0);
  m_tables->body()->addWidget(m_tabs);
  m_tables->body()->addWidget(m_stack, 1);
  connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
  connect(m_views[Cards], &DataTable::opened, this, &WorkerPage::cardRequested);
  connect(m_views[Assignments], &DataTable::currentIdChanged, this, [this] { showSelected(); });
}

// ---- reading -----------------------------------------------------------------------------------------

void WorkerPage::showWorker(WorkerId worker) {
  if (worker != m_worker) {
    m_worker = worker;
    m_shown = {};
    m_history = {};
    m_pending = {};
    m_merge.reset();
    m_head->setPhoto({});
    m_bar->clear();
    m_mergeBar->clear();
    m_tabs->setCurrentIndex(Assignments);
    const QDate today = m_office.clock().today();
    m_functions->setDay(today);
    m_liability->setDay(today);
  }
  reload();
}

void WorkerPage::reload() {
  if (!m_worker.isValid()) return;
  const quint64 asked = ++m_asked;
  m_loading = true;
  WorkerOnDay question{{m_worker, {}, false}, m_office.clock().today()};
  // Numbers are shown in full for as long as the page stays on them; a reload masks them again.
  m_office.run(ShowWorker, question).then(this, [this, asked](Result<WorkerShown> shown) {
    if (asked == m_asked) take(std::move(shown), false);
  });
}

/// Numbers that somebody is reading off the screen are not masked under his eyes because of other records.
void WorkerPage::lookForChanges() {
  const quint64 asked = m_asked;
  const WorkerOnDay question{{m_worker, {}, false}, m_office.clock().today()};
  m_office.run(ShowWorker, question).then(this, [this, asked](Result<WorkerShown> shown) {
    const auto versions = [](const WorkerRecord& record) {
      return QJsonArray{record.worker.version, codeOf(record.worker.told),
                        record::toValue(record.assignments), record::toValue(record.contracts),
                        record::toValue(record.cards)};
    };
    if (asked == m_asked && shown && versions(shown->record) != versions(m_shown.record))
      take(std::move(shown), false);
  });
}

void WorkerPage::take(Result<WorkerShown> shown, bool full) {
  m_loading = false;
  m_full = full && shown;
  if (!shown) {
    m_bar->showMessage(ChipKind::Error, shown.error().text(), tr("Try again"));
    return;
  }
  m_bar->clear();
  m_shown = std::move(*shown);
  // Of a registration that was merged the one that lives is shown, and it is that one that is changed from
  // here.
  m_worker = m_shown.record.worker.id;
  showRecord(full);
  readMore();
  readPending();
  readMerges();
  emit headingChanged();
  emit loaded();
}

void WorkerPage::readMore() {
  const quint64 asked = m_asked;
  m_office.run(WorkerHistory, WorkerRef{m_worker, {}, false})
      .then(this, [this, asked](Result<History> history) {
        if (asked != m_asked || !history) return;
        m_history = std::move(*history);
        showTables();
      });
  if (!m_shown.record.worker.photo.isValid()) return m_head->setPhoto({});
  m_office.run(ReadPhoto, PhotoRef{m_shown.record.worker.photo})
      .then(this, [this, asked](Result<Photo> photo) {
        QPixmap picture;
        if (asked == m_asked && photo && picture.loadFromData(photo->jpeg)) m_head->setPhoto(picture);
      });
}

/// What waits for a supervisor is said before anybody acts on the record.
void WorkerPage::readPending() {
  const quint64 asked = m_asked;
  CorrectionListRequest request;
  request.worker = m_worker;
  request.state = codeOf(CorrectionState::Pending);
  request.limit = 1;
  m_office.run(ListCorrections, request).then(this, [this, asked](Result<CorrectionListPage> page) {
    if (asked != m_asked || !page) return;
    m_pending = page->lines.isEmpty() ? CorrectionId() : page->lines.first().id;
    if (!m_pending.isValid()) return;
    const Correction& first = page->lines.first();
    m_bar->showMessage(
        ChipKind::Wait,
        tr("Correction %1 waits for a supervisor: %2").arg(first.number, correction_words::changes(first)),
        m_office.may(Permission::RegisterWorkers) ? tr("Look at it") : QString());
  });
}

void WorkerPage::readMerges() {
  if (m_shown.record.mergedNumbers.isEmpty()) {
    m_merge.reset();
    return m_mergeBar->clear();
  }
  const quint64 asked = m_asked;
  MergeListRequest request;
  request.worker = m_worker;
  request.state = codeOf(MergeState::Merged);
  m_office.run(ListMerges, request).then(this, [this, asked](Result<MergeListPage> page) {
    if (asked != m_asked || !page || page->lines.isEmpty()) return;
    m_merge = page->lines.first();
    showMerge(m_mergeBar, *m_merge, m_office.may(Permission::DecideIdentity));
  });
}

void WorkerPage::showProblem(const QString& words) { m_bar->showMessage(ChipKind::Error, words); }

/// F2 corrects the row that is chosen in the table where the focus is, else the person.
void WorkerPage::requestCorrection() {
  const qint64 row =
      m_views[m_tabs->currentIndex()]->hasFocus() ? m_views[m_tabs->currentIndex()]->currentId() : 0;
  emit correctionRequested(AssignmentId(m_tabs->currentIndex() == Assignments ? row : 0),
                           ContractId(m_tabs->currentIndex() == Contracts ? row : 0));
}

void WorkerPage::setFull(bool full) {
  if (!full) return reload();
  const quint64 asked = ++m_asked;
  WorkerOnDay question{{m_worker, {}, true}, m_office.clock().today()};
  m_office.run(RevealWorker, question).then(this, [this, asked](Result<WorkerShown> shown) {
    if (asked == m_asked) take(std::move(shown), true);
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void WorkerPage::showRecord(bool full) {
  const QDate today = m_office.clock().today();
  const EntitlementFacts facts = factsOf(m_shown.record);
  m_head->setMayReveal(m_office.may(Permission::RevealNumbers));
  m_head->setRecord(m_shown.record, today, full);
  m_functions->setFacts(facts, today);
  m_liability->setFacts(facts, today);
  const bool may = m_office.may(Permission::RegisterWorkers);
  const bool open = openAssignment() != nullptr;
  for (QAction* each : {m_visit, m_slip, m_letter, m_correct, m_more, m_calledBack, m_signed})
    each->setVisible(may);
  for (QAction* each : {m_move, m_leave}) each->setVisible(may && open);
  m_mergeWith->setVisible(m_office.may(Permission::DecideIdentity));
  m_again->setVisible(may && !open);
  showTables();
}

void WorkerPage::showTables() {
  const QDate today = m_office.clock().today();
  const WorkerRecord& record = m_shown.record;
  const qint64 selected = m_views[Assignments]->currentId();
  m_models[Assignments]->setRows(record_tables::assignmentRows(record, today, m_wide));
  m_models[Contracts]->setRows(record_tables::contractRows(record, today));
  m_models[Cards]->setRows(record_tables::cardRows(record));
  m_models[Changes]->setRows(record_tables::changeRows(m_history));
  if (!m_views[Assignments]->selectId(selected) && m_models[Assignments]->rowCount() > 0)
    m_views[Assignments]->selectRow(0);
  const QStringList names{tr("Assignments"), tr("Contracts"), tr("Citizen Card"), tr("Changes")};
  for (int i = 0; i < names.size(); ++i) {
    const qsizetype count = i == Cards ? record.cards.size() : m_models[i]->rowCount();
    m_tabs->setTabText(i, QStringLiteral("%1 %2").arg(names[i]).arg(count));
  }
  showSelected();
}

const Assignment* WorkerPage::selectedAssignment() const {
  const AssignmentId id(m_views[Assignments]->currentId());
  for (const Assignment& each : m_shown.record.assignments)
    if (each.id == id) return &each;
  return nullptr;
}

const Assignment* WorkerPage::openAssignment() const {
  if (const Assignment* chosen = selectedAssignment(); chosen && chosen->isOpen()) return chosen;
  for (const Assignment& each : m_shown.record.assignments)
    if (each.isOpen()) return &each;
  return nullptr;
}

void WorkerPage::showSelected() { m_detail->setAssignment(m_shown.record, selectedAssignment()); }

void WorkerPage::stepTab(int by) {
  const int count = m_tabs->count();
  m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
  m_views[m_tabs->currentIndex()]->setFocus(Qt::TabFocusReason);
}

void WorkerPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool narrow = event->size().width() < kNarrow;
  m_head->setNarrow(narrow);
  m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  const bool wide = event->size().width() >= kWideFrom;
  if (wide == m_wide) return;
  m_wide = wide;
  m_detail->setVisible(wide);
  m_models[Assignments]->setColumns(record_tables::assignmentColumns(wide));
  if (m_worker.isValid()) showTables();
}

// ---- doing -------------------------------------------------------------------------------------------

void WorkerPage::tell(ToldHow how) {
  const WorkerId worker = m_worker;
  m_office.run(RecordTelling, TellWorker{worker, how}).then(this, [this, worker](Result<Nothing> told) {
    if (!told) {
      m_bar->showMessage(ChipKind::Error, told.error().text());
      return;
    }
    emit notice(tr("Noted: %1 was told.").arg(m_shown.record.worker.person.name));
    if (worker == m_worker) reload();
  });
}

// ---- page --------------------------------------------------------------------------------------------

QString WorkerPage::title() const { return tr("Worker record"); }

QString WorkerPage::crumb() const {
  const QString name = m_shown.record.worker.person.name;
  return name.isEmpty() ? QString() : tr("Workers › %1").arg(name);
}

QList<QAction*> WorkerPage::pageActions() const {
  return {m_visit,     m_move,       m_leave,  m_slip, m_letter,  m_card,        m_correct,
          m_mergeWith, m_calledBack, m_signed, m_list, m_nextTab, m_previousTab, m_refresh};
}

void WorkerPage::activated() {
  if (m_worker.isValid() && !m_loading) reload();
  m_liability->bar()->setFocus(Qt::OtherFocusReason);
}

void WorkerPage::retranslate() {
  m_visit->setText(tr("New visit"));
  m_visit->setToolTip(tr("Register new work at the counter"));
  m_move->setText(tr("Move"));
  m_move->setToolTip(tr("Move to another project in one step"));
  m_leave->setText(tr("Leave"));
  m_leave->setToolTip(tr("He has left the site"));
  m_slip->setText(tr("Print slip"));
  m_letter->setText(tr("Letter"));
  m_letter->setToolTip(
      tr("Proof of registration, employment or cover for a hospital, school, police, arbitration"));
  m_card->setText(tr("Citizen Card"));
  m_card->setToolTip(tr("Every card and its steps; lost, found, blocked, replaced, handed over"));
  m_correct->setText(tr("Correct"));
  m_correct->setToolTip(tr("Correct what is on file: the person, or the row that is chosen"));
  m_mergeWith->setText(tr("Merge with another registration"));
  m_mergeWith->setToolTip(tr("He was registered twice: one of the two numbers goes, and still finds him"));
  m_more->setText(tr("More"));
  m_more->setToolTip(tr("New visit, slip, and that he knows of his registration"));
  m_calledBack->setText(tr("He was called back and knows"));
  m_signed->setText(tr("He has signed"));
  m_list->setText(tr("Liability as a list"));
  m_refresh->setText(tr("Read again"));
  m_nextTab->setText(tr("Next tab"));
  m_previousTab->setText(tr("Previous tab"));
  m_tabs->setAccessibleName(tr("Parts of the record"));
  const QStringList names{tr("Assignments"), tr("Contracts"), tr("Steps of the Citizen Card"),
                          tr("What was changed by whom")};
  const QStringList empty{tr("He came by himself and has no work yet. Ctrl+Enter registers new work."),
                          tr("No contract is on file."), tr("No card was asked for."),
                          tr("Nothing was changed.")};
  for (int i = 0; i < m_views.size(); ++i) {
    m_views[i]->setAccessibleName(names[i]);
    m_views[i]->setEmptyText(empty[i]);
  }
  m_head->retranslate();
  m_functions->retranslate();
  m_liability->retranslate();
  m_detail->retranslate();
  if (m_shown.record.worker.id.isValid()) showRecord(m_head->isFull());
}
