#include "cards/hunt_segment.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "cards/card_changes.h"
#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/printed_lists.h"
#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/work_words.h"
#include "workers/worker_words.h"

namespace {

constexpr int kHuntNarrow = 900;
constexpr int kHuntChoice = 372;
constexpr int kHuntLeast = 220;
constexpr qint64 kAll = 1000;  // row of everybody, above the reasons and crews
const RunOptions inBulk{{}, LaneName::Bulk};

ChipKind huntChip(HuntReason reason) {
  switch (reason) {
    case HuntReason::InWork:
      return ChipKind::Wait;
    case HuntReason::AtDesk:
    case HuntReason::WithManager:
      return ChipKind::Info;
    case HuntReason::PhotoMissing:
    case HuntReason::PhotoUnfit:
    case HuntReason::MovedOn:
      return ChipKind::Warn;
    case HuntReason::Lost:
    case HuntReason::Blocked:
      return ChipKind::Error;
    default:
      return ChipKind::Off;
  }
}

}  // namespace

HuntSegment::HuntSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : CardSegment(parent), m_office(office), m_dialogs(dialogs) {
  m_print = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
  m_record = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("open"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  buildChoice();
  build();
  m_changes = new CardChanges(office, this, m_bar);
  connect(m_print, &QAction::triggered, this, &HuntSegment::printSlip);
  connect(m_record, &QAction::triggered, this, &HuntSegment::openRow);
  connect(m_refresh, &QAction::triggered, this, &HuntSegment::read);
  connect(m_changes, &CardChanges::readAgain, this, &HuntSegment::read);
  connect(m_reasons, &DataTable::currentIdChanged, this, &HuntSegment::readBundles);
  connect(m_crews, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (id != 0 && part() == Hunt) m_model->reload();
  });
  connect(m_table, &DataTable::opened, this, &HuntSegment::openRow);
  connect(m_parts, &SegmentBar::currentChanged, this, [this] {
    m_choice->setVisible(part() == Hunt);
    showColumns();
    m_model->reload();
  });
  retranslate();
}

void HuntSegment::buildChoice() {
  m_choice = new Panel(QStringLiteral("filter"), QStringLiteral(" "));
  m_reasonModel = new PagedTableModel(this);
  m_reasonModel->setColumns({{[] { return tr("Why without a card"); }, 160, Qt::AlignLeft, true, {}},
                             {[] { return tr("Workers"); }, 84, Qt::AlignRight, false, {}}});
  m_reasons = new DataTable;
  m_reasons->setTable(m_reasonModel, {});
  m_crewModel = new PagedTableModel(this);
  m_crewModel->setColumns({{[] { return tr("Crew and manager"); }, 200, Qt::AlignLeft, true, {}},
                           {[] { return tr("Workers"); }, 84, Qt::AlignRight, false, {}}});
  m_crews = new DataTable;
  m_crews->setTable(m_crewModel, {});
  for (DataTable* each : {m_reasons, m_crews}) each->setSelectionMode(QAbstractItemView::SingleSelection);
  m_choice->setBodyMargins(0);
  m_choice->body()->setSpacing(0);
  m_choice->body()->addWidget(m_reasons, 1);
  m_choice->body()->addWidget(m_crews, 1);
  m_choice->setMinimumHeight(kHuntLeast);
}

void HuntSegment::build() {
  m_list = new Panel(QStringLiteral("list"), QStringLiteral(" "));
  m_parts = new SegmentBar;
  m_parts->setSegments({QStringLiteral(" "), QStringLiteral(" ")});
  m_list->addHeaderWidget(m_parts);
  m_bar = new MessageBar;
  m_bar->hide();
  m_model = new PagedTableModel(this);
  m_model->setFetch(
      [this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, std::move(done)); });
  m_table = new DataTable;
  m_table->setTable(m_model, {});
  m_list->setBodyMargins(0);
  m_list->body()->setSpacing(0);
  m_list->body()->addWidget(m_bar);
  m_list->body()->addWidget(m_table, 1);
  m_list->footer()->addWidget(new PlainButton(m_print));
  m_list->footer()->addStretch(1);
  m_list->footer()->addWidget(new PrimaryButton(m_record));
  m_list->setMinimumHeight(kHuntLeast);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(12);
  m_row->addWidget(m_choice);
  m_row->addWidget(m_list, 1);
}

HuntSegment::Part HuntSegment::part() const { return m_parts->current() == Late ? Late : Hunt; }

void HuntSegment::showPart(Part part) { m_parts->setCurrent(part); }

void HuntSegment::showReason(const QString& code) {
  HuntReason reason{};
  m_reasons->selectId(fromCode(code, reason) ? static_cast<qint64>(reason) + 1 : kAll);
}

bool HuntSegment::isSettled() const { return m_open == 0 && !m_model->isLoading(); }

// ---- reading -----------------------------------------------------------------------------------------

void HuntSegment::read() {
  m_changes->fresh();
  ++m_open;
  m_office.run(CountWithoutCard, {}, inBulk).then(this, [this](Result<HuntFigures> figures) {
    --m_open;
    if (!figures) return m_bar->showMessage(ChipKind::Error, figures.error().text());
    m_figures = std::move(*figures);
    m_counted = true;
    showReasons();
  });
  if (part() == Late) m_model->reload();
}

QString HuntSegment::chosenReason() const {
  const qint64 at = m_reasons->currentId();
  return at == 0 || at == kAll ? QString() : codeOf(static_cast<HuntReason>(at - 1));
}

/// The crews of the reason; their list follows.
void HuntSegment::readBundles() {
  if (m_reasons->currentId() == 0) return;
  HuntRequest request;
  request.reason = chosenReason();
  const quint64 asked = ++m_asked;
  if (request.reason.isEmpty()) {
    m_bundles = m_figures.bundles;
    return showBundles();
  }
  ++m_open;
  m_office.run(CountWithoutCard, request, inBulk).then(this, [this, asked](Result<HuntFigures> figures) {
    --m_open;
    if (asked != m_asked) return;
    if (!figures) return m_bar->showMessage(ChipKind::Error, figures.error().text());
    m_bundles = figures->bundles;
    showBundles();
  });
}

const HuntBundle* HuntSegment::crew() const {
  const qint64 at = m_crews->currentId() - 1;
  return at >= 0 && at < m_bundles.size() ? &m_bundles[at] : nullptr;
}

HuntRequest HuntSegment::chosen() const {
  HuntRequest request;
  request.reason = chosenReason();
  const HuntBundle* bundle = crew();
  if (bundle == nullptr) return request;
  request.project = bundle->project;
  request.employer = bundle->employer;
  request.manager = bundle->manager;
  request.team = bundle->team;
  request.gone = !bundle->project.isValid();
  request.noTeam = bundle->project.isValid() && !bundle->team.isValid();
  return request;
}

void HuntSegment::fetch(const QVariant& cursor, PagedTableModel::Done done) {
  if (!cursor.isValid()) m_workers.clear();
  if (part() == Late)
    fetchLate(cursor, std::move(done));
  else
    fetchHunt(cursor, std::move(done));
}

void HuntSegment::fetchHunt(const QVariant& cursor, PagedTableModel::Done done) {
  HuntRequest request = chosen();
  request.cursor = cursor.toString();
  m_office.run(ListWithoutCard, request, inBulk).then(this, [this, done](Result<HuntPage> page) {
    TablePage answer;
    if (!page) answer.error = page.error().text();
    if (page)
      for (const HuntLine& each : std::as_const(page->lines)) {
        m_workers.insert(each.worker.value(), each.worker);
        answer.rows.append(rowOf(each));
      }
    if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
    done(answer);
  });
}

void HuntSegment::fetchLate(const QVariant& cursor, PagedTableModel::Done done) {
  LateListRequest request;
  request.cursor = cursor.toString();
  m_office.run(ListLateCards, request, inBulk).then(this, [this, done](Result<LateListPage> page) {
    TablePage answer;
    if (!page) answer.error = page.error().text();
    if (page)
      for (const LateLine& each : std::as_const(page->lines)) {
        m_workers.insert(each.card.value(), each.worker);
        answer.rows.append(rowOf(each));
      }
    if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
    if (page) m_late = page->count;
    showReasons();
    done(answer);
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void HuntSegment::showColumns() {
  const auto column = [](std::function<QString()> title, int width, bool stretch = false) {
    return TableColumn{std::move(title), width, Qt::AlignLeft, stretch, {}};
  };
  const TableColumn name = column([] { return tr("Name"); }, 96);
  const TableColumn project = column([] { return tr("Project"); }, 160, true);
  if (part() == Hunt)
    m_model->setColumns({name, column([] { return tr("Why"); }, 136), project,
                         column([] { return tr("Manager"); }, 84),
                         column([] { return tr("What to do"); }, 300, true)});
  else
    m_model->setColumns(
        {name, column([] { return tr("Card number"); }, 176), column([] { return tr("State"); }, 136),
         column([] { return tr("Asked for on"); }, 104), column([] { return tr("Left on"); }, 104),
         column([] { return tr("Came on"); }, 104), project});
  m_table->setEmptyText(part() == Hunt ? tr("Everybody here has his card in his own hand.")
                                       : tr("No card came after its worker had left."));
}

ListRow HuntSegment::rowOf(const HuntLine& line) const {
  ListCell name(line.workerName);
  name.bold = true;
  ListCell sentence(line.sentence);
  sentence.toolTip = line.sentence;
  return {
      line.worker.value(),
      {name, ListCell(huntChip(line.reason), card_list_words::huntReason(line.reason)),
       line.project ? ListCell(line.projectName) : ListCell(tr("on no site")), line.managerName, sentence},
      false};
}

ListRow HuntSegment::rowOf(const LateLine& line) const {
  const ChipWords state = worker_words::cardChip(line.state);
  ListCell name(line.workerName);
  name.bold = true;
  return {line.card.value(),
          {name, card_list_words::groupedCard(line.cardNumber), ListCell(state.kind, state.text),
           card_list_words::isoDay(line.requestedOn), card_list_words::isoDay(line.leftOn),
           card_list_words::isoDay(line.atDeskOn), line.projectName},
          false};
}

void HuntSegment::showReasons() {
  {
    const QSignalBlocker quiet(m_parts);
    const int current = m_parts->current();
    m_parts->setSegments(
        {tr("Without a card %1").arg(work_words::count(m_figures.count)),
         m_late < 0 ? tr("Came too late") : tr("Came too late %1").arg(work_words::count(m_late))});
    m_parts->setCurrent(std::max(0, current));
  }
  if (!m_counted) return;
  const qint64 before = m_reasons->currentId();
  ListCell all(tr("all"));
  all.bold = true;
  QList<ListRow> rows{{kAll, {all, work_words::count(m_figures.count)}, false}};
  for (const HuntCount& each : std::as_const(m_figures.reasons))
    rows.append({static_cast<qint64>(each.reason) + 1,
                 {ListCell(huntChip(each.reason), card_list_words::huntReason(each.reason)),
                  work_words::count(each.count)},
                 false});
  m_reasonModel->setRows(rows);
  if (!m_reasons->selectId(before)) m_reasons->selectRow(0);
}

void HuntSegment::showBundles() {
  const QString none = tr("on no site");
  qint64 everybody = 0;
  QList<ListRow> rows;
  for (const HuntBundle& each : std::as_const(m_bundles)) {
    everybody += each.count;
    QStringList words{each.teamName, each.managerName, each.projectName};
    words.removeAll(QString());
    ListCell crew(words.isEmpty() ? none : words.join(QStringLiteral(" · ")));
    crew.toolTip =
        QStringList{each.projectName, each.employerName, each.managerName, each.teamName}.join(u'\n');
    rows.append({rows.size() + 1, {crew, work_words::count(each.count)}, false});
  }
  ListCell all(tr("all crews"));
  all.bold = true;
  rows.prepend({kAll, {all, work_words::count(everybody)}, false});
  m_crewModel->setRows(rows);
  m_crews->selectRow(0);
}

// ---- doing -------------------------------------------------------------------------------------------

void HuntSegment::openRow() {
  const WorkerId worker = m_workers.value(m_table->currentId());
  if (worker) emit openWorker(worker.value());
}

/// A slip is for one crew and its manager.
void HuntSegment::printSlip() {
  const HuntBundle* bundle = crew();
  if (part() != Hunt || bundle == nullptr || m_open > 0) {
    if (bundle == nullptr)
      m_bar->showMessage(ChipKind::Info, tr("Choose a crew: a slip is for one manager."));
    return;
  }
  m_bar->clear();
  printHuntSlip(this, m_office, m_dialogs, *bundle, chosen(),
                [this](const QString& words) { emit notice(words); });
}

QString HuntSegment::title() const { return tr("Without a card"); }

QList<QAction*> HuntSegment::segmentActions() const { return {m_record, m_print, m_refresh}; }

std::optional<ExportTask> HuntSegment::exportTask() const {
  ExportTask task;
  if (part() == Late) {
    task.what.list = ExportList::Late;
    task.rows = m_late;
    return task;
  }
  task.what.list = ExportList::Hunt;
  task.what.hunt = chosen();
  return task;
}

void HuntSegment::activated() {
  if (m_changes->isStale()) read();
  (part() == Hunt ? m_reasons : m_table)->setFocus(Qt::OtherFocusReason);
}

void HuntSegment::resizeEvent(QResizeEvent* event) {
  CardSegment::resizeEvent(event);
  const bool narrow = event->size().width() < kHuntNarrow;
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_choice->setMinimumWidth(narrow ? 0 : kHuntChoice);
  m_choice->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kHuntChoice);
}

void HuntSegment::retranslate() {
  m_choice->setTitle(tr("Whom to look for"));
  m_list->setTitle(tr("List"));
  m_parts->setAccessibleName(tr("Which list"));
  m_reasons->setAccessibleName(tr("Why without a card"));
  m_crews->setAccessibleName(tr("Crews and managers"));
  m_table->setAccessibleName(tr("Workers without a card"));
  m_print->setText(tr("Print a slip"));
  m_record->setText(tr("Open the record"));
  m_refresh->setText(tr("Count anew"));
  showColumns();
  showReasons();
  if (isVisible()) read();
}
