#include "exports/export_sheet.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "base/sentences.h"
#include "exports/export_job.h"
#include "exports/export_rules.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/panel.h"
#include "kit/record_form.h"
#include "kit/work_words.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;

constexpr int kExportWidest = 720;
constexpr int kGapsHeight = 220;
const QString kXlsx = QStringLiteral("xlsx");
const QString kCsv = QStringLiteral("csv");
const QString kMasked = QStringLiteral("masked");
const QString kFull = QStringLiteral("full");
const QString kPurpose = QStringLiteral("purpose");

QString exportTitleOf(const ExportTask& task) {
  return ExportSheet::tr("Export: %1").arg(nameOf(task.what.list));
}

/// A path as it was typed may lack its ending.
QString withEnding(const QString& path, const QString& ending) {
  return QFileInfo(path).suffix().isEmpty() ? path + u'.' + ending : path;
}

}  // namespace

ExportSheet* ExportSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, const ExportTask& task) {
  auto* sheet = new ExportSheet(page, office, dialogs, task);
  sheet->open(sheet->m_format ? static_cast<QWidget*>(sheet->m_format)
                              : sheet->m_form->field(kPurpose)->editor());
  return sheet;
}

ExportSheet::ExportSheet(QWidget* page, Office& office, Dialogs& dialogs, const ExportTask& task)
    : Sheet(page, exportTitleOf(task), kExportWidest),
      m_office(office),
      m_dialogs(dialogs),
      m_task(task),
      m_job(new ExportJob(office, this)) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new RecordForm;
  card()->body()->addWidget(m_bar);
  QLabel* about = makeLabel(aboutWords(), TextStyle::Body);
  about->setWordWrap(true);
  card()->body()->addWidget(about);
  buildForm();
  card()->body()->addWidget(m_form);
  buildRunning();
  if (isPlatform()) buildGaps();
  buildFooter();
  connect(m_job, &ExportJob::progressed, this, &ExportSheet::showProgress);
  showPurpose();
  showButtons();
}

// ---- what is asked -----------------------------------------------------------------------------------

QString ExportSheet::aboutWords() const {
  if (isPlatform())
    return tr("Messages about %1 and everybody who was ever on it, for the program that sends them to the "
              "national platform. They hold ID numbers in full.")
        .arg(m_task.of);
  if (m_task.what.list == ExportList::Crew)
    return tr("Everybody on %1 today, as a roster that another office can import.").arg(m_task.of);
  const QString list = tr("The list as it stands on the page, with its filters.");
  return m_task.rows < 0 ? list
                         : joinedSentences({list, tr("%1 row(s).").arg(work_words::count(m_task.rows))});
}

void ExportSheet::buildForm() {
  if (!isPlatform()) {
    m_format = new RadioRow;
    m_format->setOptions({{kXlsx, tr("Excel workbook (xlsx)")}, {kCsv, tr("text (csv)")}});
    m_format->setCurrentId(kXlsx);
    m_form->addField(Both, tr("File"), m_format);
  }
  const bool whole = export_rules::showsNumbers(m_task.what.list) && m_office.may(Permission::RevealNumbers);
  if (whole && !isPlatform()) {
    m_numbers = new RadioRow;
    m_numbers->setOptions({{kMasked, tr("masked")}, {kFull, tr("in full")}});
    m_numbers->setCurrentId(kMasked);
    m_form->addField(Both, tr("ID numbers"), m_numbers)->setKey(QStringLiteral("inFull"));
    connect(m_numbers, &RadioRow::currentChanged, this, &ExportSheet::showPurpose);
  }
  m_form->addText(
      Both, kPurpose, [] { return tr("What &for"); }, Need::Required);
  m_form->setCheck(
      [this](const QJsonObject&) { return export_rules::check(export_rules::normalised(asked())); });
  m_form->retranslate();
}

bool ExportSheet::isFull() const {
  return isPlatform() || (m_numbers != nullptr && m_numbers->currentId() == kFull);
}

/// Whole numbers want a purpose, masked ones none.
void ExportSheet::showPurpose() {
  m_form->field(kPurpose)->setVisible(isFull());
  m_form->relayout();
}

BeginExport ExportSheet::asked() const {
  BeginExport asked;
  asked.what = m_task.what;
  asked.full = isFull();
  if (asked.full) asked.purpose = m_form->values().value(kPurpose).toString();
  return asked;
}

// ---- what is shown -----------------------------------------------------------------------------------

void ExportSheet::buildRunning() {
  m_run = new QWidget;
  auto* column = new QVBoxLayout(m_run);
  column->setContentsMargins(0, 0, 0, 0);
  m_runWords = makeLabel({}, TextStyle::Body);
  m_runBar = new QProgressBar;
  m_runBar->setTextVisible(false);
  m_runBar->setFixedHeight(6);
  m_runBar->setAccessibleName(tr("Share of the rows"));
  column->addWidget(m_runWords);
  column->addWidget(m_runBar);
  card()->body()->addWidget(m_run);
  m_run->hide();
}

void ExportSheet::buildGaps() {
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Name"); }, 120},
                       {[] { return tr("Registration no."); }, 150},
                       {[] { return tr("Message"); }, 150},
                       {[] { return tr("What is wanting"); }, 220, Qt::AlignLeft, true}});
  m_gaps = new DataTable;
  m_gaps->setTable(m_model, tr("What the platform would miss, of whom"));
  m_gaps->setEmptyText(tr("Nothing is wanting."));
  m_gaps->setMinimumHeight(kGapsHeight);
  m_gaps->setItemDelegateForColumn(m_model->columnCount() - 1, new SentenceDelegate(m_gaps));
  card()->body()->addWidget(m_gaps);
  m_gaps->hide();
}

void ExportSheet::buildFooter() {
  QLabel* trail =
      makeElidedLabel(tr("Who exports, what for and how many rows is kept."), TextStyle::Hint, Token::Muted);
  m_leave = new PlainButton(QStringLiteral(" "), QStringLiteral("Esc"), card());
  m_confirm = new PrimaryButton(QStringLiteral(" "), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addWidget(trail, 1);
  card()->footer()->addWidget(m_leave);
  card()->footer()->addWidget(m_confirm);
  connect(m_leave, &QPushButton::clicked, this, &ExportSheet::stop);
  connect(m_confirm, &QPushButton::clicked, this, &ExportSheet::accept);
}

void ExportSheet::showButtons() {
  m_leave->setText(isRunning() ? tr("Stop") : tr("Cancel"));
  m_leave->setVisible(!m_done);
  m_confirm->setText(m_done ? tr("Close") : tr("Write the file"));
  m_confirm->setEnabled(!isRunning());
  m_form->setEnabled(!isRunning() && !m_done);
}

// ---- writing -----------------------------------------------------------------------------------------

bool ExportSheet::isRunning() const { return m_job->isRunning(); }

void ExportSheet::accept() {
  if (isRunning()) return;
  if (m_done) return finish();
  if (!m_form->examine()) return;
  isPlatform() ? writePlatform() : writeList();
}

/// Names of projects may hold what no file may be called.
QString ExportSheet::suggestedName() const {
  QString name = m_task.of.isEmpty() ? nameOf(m_task.what.list) : nameOf(m_task.what.list) + u'_' + m_task.of;
  for (const QChar each : QStringLiteral("/\\:*?\"<>|")) name.remove(each);
  return name + u'_' + m_office.clock().today().toString(Qt::ISODate) + u'.' + m_format->currentId();
}

void ExportSheet::writeList() {
  const QString ending = m_format->currentId();
  const auto path = m_dialogs.saveFile(this, exportTitleOf(m_task), suggestedName(),
                                       ending == kXlsx ? tr("Workbooks (*.xlsx)") : tr("Texts (*.csv)"));
  if (!path) return;
  m_job->writeList(asked(), withEnding(*path, ending), m_task.rows)
      .then(this, [this](const Result<ExportReport>& report) { settle(report); });
  begin();
}

void ExportSheet::writePlatform() {
  const auto folder = m_dialogs.openFolder(this, tr("Where the folder of messages goes"));
  if (!folder) return;
  const ProjectId project = m_task.what.site.value_or(ExportedProject{}).project;
  m_job->writePlatform(project, m_task.number, asked().purpose, *folder)
      .then(this, [this](const Result<PlatformReport>& report) { settle(report); });
  begin();
}

void ExportSheet::begin() {
  m_bar->clear();
  m_run->show();
  showProgress({0, m_task.rows, 0});
  showButtons();
  m_leave->setFocus(Qt::OtherFocusReason);  // the form rests
}

/// The first Esc stops what is being written, the next leaves.
void ExportSheet::stop() {
  if (isRunning()) return m_job->cancel();
  leave();
}

void ExportSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return stop();
  Sheet::keyPressEvent(event);
}

void ExportSheet::showProgress(const ExportProgress& progress) {
  if (!isRunning()) return;
  const bool counted = progress.expected > 0;
  const QString done = work_words::count(progress.rows);
  QStringList words{
      (isPlatform() ? tr("%1 people written") : tr("%1 rows written"))
          .arg(counted ? done + QStringLiteral(" / ") + work_words::count(progress.expected) : done)};
  if (const QString rate = work_words::rate(progress.rowsPerSecond); !rate.isEmpty()) words << rate;
  if (counted && progress.rowsPerSecond > 0) {
    const double left = static_cast<double>(progress.expected - progress.rows) / progress.rowsPerSecond;
    words << work_words::timeLeft(std::max(0.0, left));
  }
  m_runWords->setText(words.join(QStringLiteral(" · ")));
  m_runBar->setRange(0, counted ? 1000 : 0);
  if (counted)
    m_runBar->setValue(static_cast<int>(std::min<qint64>(1000, progress.rows * 1000 / progress.expected)));
}

// ---- written -----------------------------------------------------------------------------------------

template <class Report>
bool ExportSheet::isWritten(const Result<Report>& report) {
  m_run->hide();
  showButtons();
  if (report && !report->cancelled) return true;
  if (report)
    m_bar->showMessage(ChipKind::Info, ExportSheet::tr("Stopped. No file was written."));
  else if (!m_form->showError(report.error()))
    m_bar->showMessage(ChipKind::Error, report.error().text());
  m_confirm->setFocus(Qt::OtherFocusReason);
  return false;
}

void ExportSheet::showDone(ChipKind kind, const QString& words) {
  m_done = true;
  m_bar->showMessage(kind, words);
  showButtons();
  m_confirm->setFocus(Qt::OtherFocusReason);
  emit exported(words);
}

void ExportSheet::settle(const Result<ExportReport>& report) {
  if (!isWritten(report)) return;
  showDone(ChipKind::Ok, tr("%1 row(s) are in %2.").arg(work_words::count(report->rows), report->path));
}

void ExportSheet::settle(const Result<PlatformReport>& report) {
  if (!isWritten(report)) return;
  showGaps(*report);
  const QString written =
      tr("%1 message(s) about %2 people are in %3.")
          .arg(work_words::count(report->messages), work_words::count(report->workers), report->path);
  if (report->missing == 0) return showDone(ChipKind::Ok, written);
  const QString wanting = tr("%1 thing(s) are wanting; missing.xlsx beside them has the list.")
                              .arg(work_words::count(report->missing));
  showDone(ChipKind::Warn, joinedSentences({written, wanting}));
}

void ExportSheet::showGaps(const PlatformReport& report) {
  QList<ListRow> rows;
  for (const PlatformGap& gap : report.gaps) {
    ListCell what(gap.sentence);
    what.toolTip = gap.field;
    rows.append(
        {rows.size() + 1,
         {gap.name, worker_words::groupedRegistration(gap.workerNumber), nameOfMessage(gap.method), what},
         false});
  }
  m_model->setRows(rows);
  m_gaps->show();
}
