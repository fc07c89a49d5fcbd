#include "workers/workers_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/work_words.h"
#include "workers/worker_filter.h"
#include "workers/worker_preview.h"
#include "workers/worker_words.h"

namespace {

constexpr int kPreviewFrom = 1000;
constexpr int kFilterFrom = 700;

struct WorkerColumns {
  Q_DECLARE_TR_FUNCTIONS(WorkersPage)

 public:
  static QList<TableColumn> of(bool wide, bool why) {
    QList<TableColumn> columns{{[] { return tr("Name"); }, 96}, {[] { return tr("ID number"); }, 178}};
    if (why) columns.append({[] { return tr("Found by"); }, 120});
    columns.append({[] { return tr("On site"); }, 170, Qt::AlignLeft, true});
    if (wide) columns.append({[] { return tr("Employer"); }, 200});
    if (wide) columns.append({[] { return tr("Phone"); }, 120});
    columns.append({[] { return tr("Citizen Card"); }, 118});
    columns.append({[] { return tr("Told"); }, 84});
    if (wide) columns.append({[] { return tr("Registered"); }, 100});
    return columns;
  }
};

}  // namespace

WorkersPage::WorkersPage(Office& office, QWidget* parent) : Page(parent), m_office(office) {
  m_filter = new WorkerFilter(office);
  m_filter->setFixedWidth(232);
  m_panel = new Panel(QStringLiteral("workers"), QStringLiteral(" "));
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_order = new SegmentBar;
  m_bar = new MessageBar;
  m_bar->hide();
  m_selection = makeLabel({}, TextStyle::Hint, Token::Muted);
  buildActions();
  m_preview = new WorkerPreview(office, m_open);
  m_preview->setFixedWidth(292);
  m_panel->addHeaderWidget(m_order);
  m_panel->setBodyMargins(0);
  m_panel->body()->setSpacing(0);
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->footer()->addWidget(m_selection, 1);
  m_panel->footer()->addWidget(new PlainButton(m_move));
  m_panel->footer()->addWidget(new PlainButton(m_leave));
  m_panel->footer()->addWidget(new PlainButton(m_copy));
  m_panel->footer()->addWidget(new PlainButton(m_register));
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
  setColumns();
  m_table->setTable(m_model, {});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 16, 16, 16);
  row->setSpacing(16);
  row->addWidget(m_filter);
  row->addWidget(m_panel, 1);
  row->addWidget(m_preview);
  connect(m_filter, &WorkerFilter::changed, this, [this] { reload(); });
  connect(m_order, &SegmentBar::currentChanged, this, [this] {
    if (!m_fresh) reload();
  });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { emit openWorker(id); });
  connect(m_table, &DataTable::currentIdChanged, this,
          [this](qint64 id) { m_preview->showWorker(WorkerId(id)); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          [this] { showSelection(); });
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (m_table->currentId() == 0 && m_model->rowCount() > 0) m_table->selectRow(0);
    showCount();
  });
  connect(m_bar, &MessageBar::actionTriggered, m_register, &QAction::trigger);
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (!m_fresh &&
        (subjects.contains(QLatin1String("worker")) || subjects.contains(QLatin1String("assignment"))))
      m_bar->showMessage(ChipKind::Info, tr("The list has changed. F5 reads it again."));
  });
  retranslate();
}

void WorkersPage::buildActions() {
  m_open = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("open"));
  m_copy = new QAction(this);
  m_copy->setProperty("iconName", QStringLiteral("copy"));
  m_move = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("move"));
  m_leave = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), QStringLiteral("leave"));
  m_register = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("counter"));
  m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  m_focusFilter = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("filter"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  connect(m_open, &QAction::triggered, this, [this] {
    if (m_table->currentId() > 0) emit openWorker(m_table->currentId());
  });
  connect(m_move, &QAction::triggered, this, [this] { emit moveRequested(chosenWorkers()); });
  connect(m_leave, &QAction::triggered, this, [this] { emit leaveRequested(chosenWorkers()); });
  connect(m_copy, &QAction::triggered, this, [this] {
    QApplication::clipboard()->setText(m_table->selectionAsTsv(true));
    emit notice(tr("%n line(s) copied", nullptr, static_cast<int>(m_table->selectedIds().size())));
  });
  connect(m_register, &QAction::triggered, this,
          [this] { emit registerRequested(m_filter->searchEdit()->text().trimmed()); });
  connect(m_export, &QAction::triggered, this, [this] { emit exportRequested(exportTask()); });
  connect(m_focusFilter, &QAction::triggered, this, [this] { toggleFilter(); });
  connect(m_refresh, &QAction::triggered, this, [this] { reload(); });
}

// ---- reading -----------------------------------------------------------------------------------------

void WorkersPage::showList(const WorkerListRequest& request) {
  m_filter->setRequest(request);
  m_table->setFocus(Qt::OtherFocusReason);
}

WorkerListRequest WorkersPage::request() const {
  WorkerListRequest request = m_filter->request();
  request.order = m_order->current() == 1 ? QStringLiteral("name") : QStringLiteral("newest");
  return request;
}

void WorkersPage::reload() {
  m_fresh = false;
  m_bar->clear();
  m_count.reset();
  m_withWhy = !m_filter->request().text.isEmpty();
  setColumns();
  m_model->reload();
  countAll();
  showCount();
}

void WorkersPage::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  WorkerListRequest question = request();
  question.cursor = cursor.toString();
  m_office.run(ListWorkers, question).then(this, [this, done](Result<WorkerListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
    } else {
      for (const WorkerLine& line : std::as_const(page->lines)) answer.rows.append(rowOf(line));
      if (!page->cursor.isEmpty()) answer.next = page->cursor;
    }
    done(answer);
  });
}

ListRow WorkersPage::rowOf(const WorkerLine& line) const {
  ListCell name(line.name);
  name.bold = true;
  name.toolTip = worker_words::sexAndAge(line.sex, line.birthDate, m_office.clock().today());
  ListCell site(line.project.isEmpty() ? worker_words::siteChip({}).text : line.project);
  site.muted = line.project.isEmpty();
  site.toolTip = line.employer;
  QList<ListCell> cells{name, worker_words::grouped(line.idNumber)};
  if (m_withWhy) cells.append(worker_words::why(line.why));
  cells.append(site);
  const bool wide = m_columnsFor > 1;
  if (wide) cells.append({ListCell(line.employer), ListCell(worker_words::groupedPhone(line.phone))});
  cells.append(
      {chipCell(worker_words::cardChip(line.cardState)), chipCell(worker_words::toldChip(line.told))});
  if (wide) cells.append(line.registeredOn.toString(Qt::ISODate));
  return {line.id.value(), cells};
}

void WorkersPage::countAll() {
  const quint64 counted = ++m_counted;
  m_office.run(CountWorkers, request(), {{}, LaneName::Bulk})
      .then(this, [this, counted](Result<WorkerCount> count) {
        if (counted != m_counted || !count) return;
        m_count = count->count;
        showCount();
      });
}

// ---- showing -----------------------------------------------------------------------------------------

void WorkersPage::showCount() {
  m_panel->setHint(m_count ? tr("%1 persons").arg(work_words::count(*m_count)) : tr("counting…"));
  const bool nobody = !m_model->isLoading() && m_model->rowCount() == 0 && m_model->error().isEmpty();
  const bool may = m_office.may(Permission::RegisterWorkers);
  m_register->setVisible(may);
  const QString text = m_filter->request().text;
  m_table->setEmptyText(text.isEmpty() ? tr("Nobody meets these filters.")
                                       : tr("Nobody is found by “%1”.").arg(text));
  if (nobody && may && !text.isEmpty())
    m_bar->showMessage(ChipKind::Info, tr("Nobody is found by “%1”.").arg(text), tr("Register this person"));
  if (m_table->currentId() == 0) m_preview->showWorker({});
  showSelection();
}

void WorkersPage::showSelection() {
  const qsizetype chosen = m_table->selectedIds().size();
  m_selection->setText(chosen > 1 ? tr("%n chosen", nullptr, static_cast<int>(chosen))
                                  : tr("Enter opens · Ctrl+C copies what is seen"));
  m_copy->setEnabled(chosen > 0);
  for (QAction* each : {m_move, m_leave}) {
    each->setVisible(m_office.may(Permission::RegisterWorkers));
    each->setEnabled(chosen > 0);
  }
  m_open->setEnabled(chosen > 0);
}

QVector<WorkerId> WorkersPage::chosenWorkers() const {
  QVector<WorkerId> workers;
  for (const qint64 id : m_table->selectedIds()) workers.append(WorkerId(id));
  return workers;
}

ExportTask WorkersPage::exportTask() const {
  ExportTask task;
  task.what.list = ExportList::Workers;
  task.what.workers = request();
  task.rows = m_count.value_or(-1);
  return task;
}

void WorkersPage::setColumns() {
  const int shape = (m_panel->width() >= 1000 ? 2 : 0) + (m_withWhy ? 1 : 0);
  if (shape == m_columnsFor) return;
  m_columnsFor = shape;
  m_model->setColumns(WorkerColumns::of(shape > 1, m_withWhy));
}

void WorkersPage::toggleFilter() {
  if (width() < kFilterFrom) {
    m_filterOverlaid = !m_filterOverlaid;
    m_filter->setVisible(m_filterOverlaid);
    m_panel->setVisible(!m_filterOverlaid);
    if (!m_filterOverlaid) return m_table->setFocus(Qt::OtherFocusReason);
  }
  m_filter->searchEdit()->setFocus(Qt::ShortcutFocusReason);
  m_filter->searchEdit()->selectAll();
}

void WorkersPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const int width = event->size().width();
  m_preview->setVisible(width >= kPreviewFrom);
  m_filter->setFixedWidth(width >= kFilterFrom ? 232 : std::max(232, width - 32));
  m_filter->setVisible(width >= kFilterFrom || m_filterOverlaid);
  m_panel->setVisible(width >= kFilterFrom || !m_filterOverlaid);
  const int before = m_columnsFor;
  setColumns();
  if (before != m_columnsFor && !m_fresh) m_model->reload();
}

// ---- page --------------------------------------------------------------------------------------------

QString WorkersPage::title() const { return tr("Workers"); }

QString WorkersPage::crumb() const { return {}; }

QList<QAction*> WorkersPage::pageActions() const {
  return {m_open, m_move, m_leave, m_focusFilter, m_copy, m_export, m_register, m_refresh};
}

void WorkersPage::activated() {
  if (m_fresh) reload();
  if (width() >= kFilterFrom) m_filter->searchEdit()->setFocus(Qt::OtherFocusReason);
}

void WorkersPage::retranslate() {
  m_panel->setTitle(tr("Workers"));
  m_order->setSegments({tr("newest first"), tr("by name")});
  m_order->setAccessibleName(tr("Order of the list"));
  m_open->setText(tr("Open"));
  m_move->setText(tr("Move"));
  m_move->setToolTip(tr("Those chosen move to another project in one step"));
  m_leave->setText(tr("Leave"));
  m_leave->setToolTip(tr("Those chosen have left the site"));
  m_copy->setText(tr("Copy"));
  m_register->setText(tr("Register"));
  m_export->setText(tr("Export the list"));
  m_focusFilter->setText(tr("Filter"));
  m_refresh->setText(tr("Read again"));
  m_table->setAccessibleName(tr("Workers found"));
  m_filter->retranslate();
  m_preview->retranslate();
  if (m_fresh) return;
  showCount();
  m_model->reload();  // chips and words of the rows in the new language
}
