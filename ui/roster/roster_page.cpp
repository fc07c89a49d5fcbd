#include "roster/roster_page.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/current_stack.h"
#include "kit/dialogs.h"
#include "kit/dropped_files.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "kit/sheet.h"
#include "kit/work_words.h"
#include "roster/roster_figures.h"
#include "roster/roster_head.h"
#include "roster/roster_mapping.h"
#include "roster/roster_papers_bar.h"
#include "roster/roster_work_form.h"
#include "roster/rosters_segment.h"
#include "roster/standing_panel.h"
#include "roster/stop_sheet.h"

namespace {

constexpr int kRosterNarrow = 900;

/// One list at a time.
QString droppedList(const QMimeData* data) {
  const QStringList files = droppedFiles(data);
  return files.size() == 1 ? files.first() : QString();
}

}  // namespace

RosterPage::RosterPage(Office& office, DraftKeeper& drafts, Dialogs& dialogs, QWidget* parent)
    : Page(parent), m_dialogs(dialogs), m_office(office), m_flow(office, drafts), m_wizard(new QWidget) {
  setAcceptDrops(true);
  makeActions();
  build();
  connectFlow();
  connectRosters();
  retranslate();
}

void RosterPage::makeActions() {
  m_open = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_O), QStringLiteral("open"));
  m_photos =
      makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QStringLiteral("camera"));
  m_template = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_M), QStringLiteral("list"));
  m_change = makeAction(m_wizard, {}, QKeySequence(Qt::Key_F4));
  m_forward = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("import"));
  m_back = makeAction(m_wizard, {}, QKeySequence(Qt::Key_Escape));
  m_save = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  m_nextSegment = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_Right));
  m_previousSegment = makeAction(m_wizard, {}, QKeySequence(Qt::CTRL | Qt::Key_Left));
  m_otherPart = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_H), QStringLiteral("list"));
  connect(m_otherPart, &QAction::triggered, this,
          [this] { m_head->parts()->setCurrent(showsRosters() ? 0 : 1); });
  connect(m_open, &QAction::triggered, this, &RosterPage::openFile);
  connect(m_photos, &QAction::triggered, this, &RosterPage::choosePhotos);
  connect(m_template, &QAction::triggered, this, &RosterPage::saveTemplate);
  connect(m_forward, &QAction::triggered, this, &RosterPage::goForward);
  connect(m_back, &QAction::triggered, this, &RosterPage::goBack);
  connect(m_save, &QAction::triggered, this, &RosterPage::saveErrors);
  connect(m_nextSegment, &QAction::triggered, this, [this] { m_standing->stepSegment(1); });
  connect(m_previousSegment, &QAction::triggered, this, [this] { m_standing->stepSegment(-1); });
}

// ---- building ----------------------------------------------------------------------------------------

void RosterPage::build() {
  m_head = new RosterHeadPanel;
  m_rosters = new RostersSegment(m_office, m_dialogs);
  buildWizard();
  m_parts = new CurrentStack;
  m_parts->addWidget(m_wizard);
  m_parts->addWidget(m_rosters);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(12, 12, 12, 12);
  page->setSpacing(12);
  page->addWidget(m_head);
  page->addWidget(m_parts, 1);
}

void RosterPage::buildWizard() {
  m_bar = new MessageBar;
  m_mapping = new RosterMapping(m_flow, m_change);
  m_work = new RosterWorkForm(m_flow, m_office);
  m_figures = new RosterFigures;
  m_standing = new StandingPanel(m_flow);
  buildRunning();
  m_rows = new QWidget;
  auto* column = new QVBoxLayout(m_rows);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_figures);
  column->addWidget(m_run);
  column->addWidget(m_standing, 1);
  m_right = new CurrentStack;
  m_right->addWidget(m_work);
  m_right->addWidget(m_rows);
  m_foot = new Panel;
  buildFooter();
  m_grid = new QGridLayout;
  m_grid->setSpacing(12);
  auto* wizard = new QVBoxLayout(m_wizard);
  wizard->setContentsMargins(0, 0, 0, 0);
  wizard->setSpacing(12);
  wizard->addWidget(m_bar);
  wizard->addLayout(m_grid, 1);
  // Before the foot: Tab goes in the order in which they come to the page.
  place(false);
  wizard->addWidget(m_foot);
}

void RosterPage::buildRunning() {
  m_run = new Panel;
  m_run->body()->setContentsMargins(12, 8, 12, 8);
  m_runWords = makeLabel({}, TextStyle::Body);
  m_runWords->setWordWrap(true);
  m_runBar = new QProgressBar;
  m_runBar->setRange(0, 1000);
  m_runBar->setTextVisible(false);
  m_runBar->setFixedHeight(6);
  m_workers = new LinkLabel({});
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(m_runWords, 1);
  row->addWidget(m_workers);
  m_run->body()->addLayout(row);
  m_run->body()->addWidget(m_runBar);
  m_papers = new RosterPapersBar(m_office, m_dialogs, m_wizard);
  m_run->body()->addWidget(m_papers);
  connect(m_workers, &QPushButton::clicked, this, [this] {
    WorkerListRequest list;
    list.project = m_flow.settings().work.project;
    list.employer = m_flow.settings().work.employer;
    emit listRequested(list);
  });
}

void RosterPage::buildFooter() {
  m_foot->body()->setContentsMargins(12, 8, 12, 8);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  m_hint = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  m_backButton = new FlatButton(m_back);
  row->addWidget(m_backButton);
  row->addWidget(m_hint, 1);
  // Beside each other they would be too many for a small window: before there is a file the one leads to it.
  m_templateButton = new PlainButton(m_template);
  m_openButton = new PlainButton(m_open);
  row->addWidget(m_templateButton);
  row->addWidget(m_openButton);
  m_saveButton = new PlainButton(m_save);
  row->addWidget(m_saveButton);
  row->addWidget(new PrimaryButton(m_forward));
  m_foot->body()->addLayout(row);
}

/// As drawn, or below each other where the window is narrow.
void RosterPage::place(bool narrow) {
  m_grid->addWidget(m_mapping, narrow ? 1 : 0, 0);
  m_grid->addWidget(m_right, 0, narrow ? 0 : 1);
  m_grid->setColumnStretch(0, 392);
  m_grid->setColumnStretch(1, narrow ? 0 : 786);
  m_narrow = narrow;
}

void RosterPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (const bool narrow = event->size().width() < kRosterNarrow; narrow != m_narrow) place(narrow);
}

void RosterPage::connectFlow() {
  connect(&m_flow, &RosterFlow::stepChanged, this, &RosterPage::showStep);
  connect(&m_flow, &RosterFlow::columnsChanged, this, &RosterPage::showActions);
  connect(&m_flow, &RosterFlow::progressed, this, &RosterPage::showProgress);
  connect(&m_flow, &RosterFlow::decided, this, [this] {
    m_figures->show(m_flow);
    showActions();
  });
  connect(&m_flow, &RosterFlow::failed, this, &RosterPage::showError);
  connect(&m_flow, &RosterFlow::saved, this, [this](const QString& path, qint64 rows) {
    const QString words =
        tr("%1 row(s) saved as %2").arg(work_words::count(rows), QFileInfo(path).fileName());
    m_bar->showMessage(ChipKind::Ok, words);
    emit notice(words);
  });
  connect(&m_flow, &RosterFlow::templateWritten, this, [this](const QString& path) {
    m_bar->showMessage(ChipKind::Ok, tr("The roster to be filled in is saved as %1.").arg(path));
  });
  connect(&m_flow, &RosterFlow::unfinishedFound, this, &RosterPage::offerUnfinished);
  connect(&m_flow, &RosterFlow::resumed, this, [this](const QJsonObject& form) { m_work->restore(form); });
  connect(m_work, &RosterWorkForm::changed, this, [this] {
    m_flow.setWork(m_work->work());
    m_mapping->setGiven(m_work->given());
    showActions();
  });
  connect(m_standing, &StandingPanel::reasonWanted, this, &RosterPage::askReason);
  connect(m_bar, &MessageBar::actionTriggered, this, [this] {
    m_bar->clear();
    m_flow.goOn();
  });
  connect(m_bar, &MessageBar::closed, this, [this] {
    if (m_bar->offers()) m_flow.forgetUnfinished();
  });
}

void RosterPage::connectRosters() {
  connect(m_head->parts(), &SegmentBar::currentChanged, this, &RosterPage::showPart);
  connect(m_papers, &RosterPapersBar::notice, this, &RosterPage::notice);
  connect(m_papers, &RosterPapersBar::openWorker, this, &RosterPage::openWorker);
  connect(m_rosters, &RostersSegment::notice, this, &RosterPage::notice);
  connect(m_rosters, &RostersSegment::openWorker, this, &RosterPage::openWorker);
}

bool RosterPage::showsRosters() const { return m_parts->currentWidget() == m_rosters; }

void RosterPage::showPart(int index) {
  m_parts->setCurrentIndex(index);
  showOtherPart();
  emit headingChanged();
  if (isVisible()) activated();
}

void RosterPage::showOtherPart() {
  m_otherPart->setText(showsRosters() ? tr("This list") : m_rosters->title());
}

// ---- the steps ---------------------------------------------------------------------------------------

void RosterPage::openFile() {
  if (m_flow.isRunning()) return;
  const auto path = m_dialogs.openFile(this, tr("The manager's list"),
                                       tr("Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)"));
  if (!path) return;
  m_bar->clear();
  m_flow.open(*path);
}

void RosterPage::choosePhotos() {
  const auto path = m_dialogs.openFile(this, tr("Photos named by ID number"), tr("Zip files (*.zip)"));
  if (!path) return;
  m_flow.setPhotos(*path);
  m_head->show(m_flow);
}

void RosterPage::saveTemplate() {
  if (m_flow.isRunning()) return;
  const auto path = m_dialogs.saveFile(this, tr("The roster to be filled in"), tr("Roster template.xlsx"),
                                       tr("Workbooks (*.xlsx)"));
  if (path) m_flow.writeTemplate(*path);
}

void RosterPage::goForward() {
  switch (m_flow.step()) {
    case RosterStep::File:
      return openFile();
    case RosterStep::Columns:
      return check();
    case RosterStep::Checked:
      return import();
    case RosterStep::Done:
      if (m_flow.report().cancelled || m_flow.importable() > 0) return import();
      return m_flow.nextSheet() < 0 ? openFile() : openNextSheet();
    case RosterStep::Reading:
    case RosterStep::Checking:
    case RosterStep::Importing:
      break;
  }
}

void RosterPage::openNextSheet() {
  m_bar->clear();
  m_flow.openSheet(m_flow.nextSheet());
}

void RosterPage::goBack() {
  switch (m_flow.step()) {
    case RosterStep::Checking:
    case RosterStep::Importing:
      return m_flow.cancel();
    case RosterStep::Checked:
    case RosterStep::Done:
      return m_flow.backToColumns();
    case RosterStep::File:
    case RosterStep::Reading:
    case RosterStep::Columns:
      break;
  }
}

void RosterPage::check() {
  m_bar->clear();
  if (m_work->takesHeaderRow()) {
    // What is checked is what was seen.
    m_bar->showMessage(ChipKind::Info,
                       tr("The file is read with that header row. Look at its columns, then check."));
    return;
  }
  m_flow.setWork(m_work->work());
  if (!m_work->examine()) return;
  const QVector<QString> missing = m_flow.missing();
  if (!missing.isEmpty()) {
    QStringList names;
    for (const QString& code : missing) names << roster_words::field(code);
    m_bar->showMessage(ChipKind::Error,
                       tr("No column holds: %1. Choose it with F4.").arg(names.join(tr(", "))));
    return;
  }
  m_flow.check();
}

void RosterPage::import() {
  m_bar->clear();
  m_flow.setForm(m_work->state());
  m_flow.import();
}

void RosterPage::saveErrors() {
  if (m_flow.isRunning()) return;
  const QString name = QFileInfo(m_flow.fileName()).completeBaseName() + tr("_to mend.xlsx");
  const auto path = m_dialogs.saveFile(this, tr("The rows that stand"), name, tr("Workbooks (*.xlsx)"));
  if (path) m_flow.saveStanding(*path);
}

void RosterPage::askReason(const RosterAnswer& answer) {
  ReasonQuestion question;
  question.title = answer.name;
  question.text = answer.sentence;
  question.label = tr("Reason");
  question.confirm = tr("Take the row");
  ReasonSheet::ask(this, question, [this, code = answer.code, row = answer.row](const QString& reason) {
    m_flow.decide({code, row, true, reason});
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void RosterPage::showStep() {
  const RosterStep step = m_flow.step();
  const bool rows = step == RosterStep::Checking || step == RosterStep::Checked ||
                    step == RosterStep::Importing || step == RosterStep::Done;
  m_head->show(m_flow);
  m_right->setCurrentWidget(rows ? m_rows : static_cast<QWidget*>(m_work));
  if (step == RosterStep::Columns) {
    m_work->showFile();
    m_flow.setWork(m_work->work());
  }
  m_mapping->setGiven(m_work->given());
  m_mapping->setChangeable(step == RosterStep::Columns);
  m_figures->show(m_flow);
  m_standing->showRows();
  const RosterId imported = step == RosterStep::Done ? m_flow.report().roster : RosterId();
  if (imported != m_papers->roster()) m_papers->setRoster(imported);
  m_run->setVisible(step == RosterStep::Checking || step == RosterStep::Importing ||
                    step == RosterStep::Done);
  showProgress();
  showActions();
  if (step == RosterStep::Done) sayNextSheet();
  if (step == RosterStep::Checked && !m_flow.report().importedBefore.isEmpty())
    m_bar->showMessage(ChipKind::Warn, m_flow.report().importedBefore);
  // Not out of a list of others, nor from under a sheet that asks, nor where the columns are only read anew.
  if (step != RosterStep::Reading) {
    if (step != m_shown && isVisible() && !showsRosters() && !findChild<Sheet*>()) focusWizard();
    m_shown = step;
  }
  emit headingChanged();
  if (!m_flow.isRunning() && m_then) std::exchange(m_then, nullptr)();
}

/// What stands goes with the sheet when the next is opened.
void RosterPage::sayNextSheet() {
  const int next = m_flow.nextSheet();
  if (next < 0 || m_flow.report().cancelled) return;
  const QString name = m_flow.file().sheets[next].name;
  if (m_flow.remaining() > 0)
    m_bar->showMessage(ChipKind::Warn, tr("Sheet “%1” holds a roster too. Save the error file of this one "
                                          "before it is opened.")
                                           .arg(name));
  else
    m_bar->showMessage(ChipKind::Info, tr("Sheet “%1” holds a roster too.").arg(name));
}

void RosterPage::showActions() {
  const RosterStep step = m_flow.step();
  const bool runs = m_flow.isRunning();
  const bool hasRows = step == RosterStep::Checked || step == RosterStep::Done;
  m_forward->setText(forwardWords());
  m_forward->setEnabled(!runs && (step != RosterStep::Checked || m_flow.importable() > 0));
  m_back->setText(runs ? tr("Stop") : tr("Back to the columns"));
  m_back->setEnabled(step == RosterStep::Checking || step == RosterStep::Importing || hasRows);
  m_open->setText(tr("Another file"));
  m_open->setEnabled(!runs);
  m_photos->setText(tr("Photos in a zip"));
  m_photos->setEnabled(!runs && step == RosterStep::Columns);
  m_template->setText(tr("Roster template"));
  m_template->setEnabled(!runs);
  m_templateButton->setVisible(step == RosterStep::File);
  m_openButton->setVisible(step != RosterStep::File);
  // What nothing can be done with yet would only ask what it is for.
  m_backButton->setVisible(runs || hasRows);
  m_saveButton->setVisible(hasRows);
  m_save->setText(tr("Save the error file"));
  m_save->setEnabled(hasRows && m_flow.remaining() > 0);
  m_change->setText(tr("Change"));
  m_nextSegment->setText(tr("Next kind"));
  m_previousSegment->setText(tr("Previous kind"));
  m_hint->setText(step == RosterStep::Checked || step == RosterStep::Done
                      ? tr("Error file: the rows as they were, and why. Mended, it is imported as it is; "
                           "nobody is doubled.")
                      : QString());
}

void RosterPage::showProgress() {
  const RosterStep step = m_flow.step();
  const bool done = step == RosterStep::Done;
  const bool runs = step == RosterStep::Checking || step == RosterStep::Importing;
  m_runBar->setVisible(runs);
  m_runBar->setValue(static_cast<int>(m_flow.progress().share * 1000));
  m_runWords->setText(done ? resultWords() : runs ? progressWords() : QString());
  m_workers->setVisible(done);
  m_papers->setVisible(done && m_papers->roster());
  if (runs) m_figures->show(m_flow);
  emit working(runs ? m_flow.fileName() + QStringLiteral(" · ") + progressWords() : QString());
  emit headingChanged();
}

void RosterPage::offerUnfinished() {
  if (m_flow.unfinished())
    m_bar->showMessage(ChipKind::Warn,
                       tr("The import of %1 was not finished. Gone on with, nothing is lost or doubled.")
                           .arg(m_flow.unfinished()->title),
                       tr("Go on importing"));
}

void RosterPage::showError(const Error& error) {
  if (!m_work->isVisible() || !m_work->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

// ---- page --------------------------------------------------------------------------------------------

QString RosterPage::title() const { return tr("Rosters"); }

QList<QAction*> RosterPage::pageActions() const {
  if (showsRosters()) return m_rosters->segmentActions() + QList<QAction*>{m_otherPart};
  QList<QAction*> actions{m_open, m_template, m_photos, m_change, m_forward, m_save, m_back};
  actions << m_standing->actions() << m_nextSegment << m_previousSegment;
  if (m_papers->roster()) actions << m_papers->barActions();
  return actions << m_otherPart;
}

void RosterPage::activated() {
  // A sheet that asks keeps the hand, also where the page was brought up for its question.
  if (findChild<Sheet*>()) return;
  showsRosters() ? m_rosters->activated() : focusWizard();
}

/// The hand goes where work goes on.
void RosterPage::focusWizard() {
  const RosterStep step = m_flow.step();
  if (step == RosterStep::Columns)
    m_work->form()->field(QStringLiteral("assignment.project"))->editor()->setFocus(Qt::OtherFocusReason);
  else if (step == RosterStep::Checked || step == RosterStep::Done)
    m_standing->focusTable();
  else
    m_mapping->table()->setFocus(Qt::OtherFocusReason);
}

void RosterPage::retranslate() {
  m_mapping->retranslate();
  m_work->retranslate();
  m_standing->retranslate();
  m_papers->retranslate();
  m_rosters->retranslate();
  m_head->parts()->setSegments({tr("This list"), m_rosters->title()});
  m_head->parts()->setAccessibleName(tr("This list or earlier ones"));
  showOtherPart();
  m_workers->setText(tr("the workers on this site"));
  m_workers->updateGeometry();
  m_runBar->setAccessibleName(tr("Share of the file"));
  showStep();
  if (m_flow.step() == RosterStep::File) offerUnfinished();
}

bool RosterPage::mayClose(std::function<void()> then) {
  if (m_flow.step() != RosterStep::Importing) return true;
  StopSheet::ask(this, [this, then = std::move(then)] {
    if (!m_flow.isRunning()) return then();
    m_then = then;
    m_flow.cancel();
  });
  return false;
}

void RosterPage::putAway() {
  m_flow.stop();
  Page::putAway();
}

void RosterPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!m_flow.isRunning() && !droppedList(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void RosterPage::dropEvent(QDropEvent* event) {
  const QString path = droppedList(event->mimeData());
  if (path.isEmpty() || m_flow.isRunning()) return;
  event->acceptProposedAction();
  m_bar->clear();
  m_flow.open(path);
}
