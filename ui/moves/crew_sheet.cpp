#include "moves/crew_sheet.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include "companies/company_choice.h"
#include "companies/company_operations.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/panel.h"
#include "kit/record_form.h"
#include "moves/leave_words.h"
#include "moves/move_operations.h"
#include "moves/move_rules.h"
#include "moves/work_warnings.h"
#include "projects/project_choice.h"

namespace {

using enum FormGrid::Column;

constexpr int kWidest = 900;
constexpr int kTableHeight = 200;  // leaves room for what it is done in spite of
constexpr int kRest = 250;         // milliseconds after the last key

QString titleOf(const CrewTask& task) {
  switch (task.kind) {
    case CrewTask::Kind::Move:
      return CrewSheet::tr("Move to another project");
    case CrewTask::Kind::Leave:
      return CrewSheet::tr("Leave the site");
    case CrewTask::Kind::Finish:
      return CrewSheet::tr("Complete %1").arg(task.projectName);
  }
  return {};
}

/// Whether the form says enough to ask what would happen.
bool isComplete(const NewAssignment& to) {
  return to.project && to.employer && to.manager && to.beginsOn.isValid();
}

}  // namespace

CrewSheet* CrewSheet::ask(QWidget* page, Office& office, const CrewTask& task,
                          std::function<void(QString)> done) {
  auto* sheet = new CrewSheet(page, office, task);
  connect(sheet, &CrewSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->m_form->fields().first()->editor());
  sheet->preview();
  return sheet;
}

CrewSheet::CrewSheet(QWidget* page, Office& office, const CrewTask& task)
    : Sheet(page, titleOf(task), kWidest), m_office(office), m_task(task) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_doubts = new MessageBar;
  m_doubts->setClosable(false);
  m_doubts->hide();
  m_form = new RecordForm;
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_count = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_rest = new QTimer(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(kRest);
  buildForm();
  buildTable();
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_table);
  card()->body()->addWidget(m_doubts);
  m_confirm = addAnswers(tr("Cancel"), QStringLiteral(" "), m_count);
  connect(m_form, &RecordForm::edited, m_rest, qOverload<>(&QTimer::start));
  connect(m_rest, &QTimer::timeout, this, &CrewSheet::preview);
  showLines();
}

// ---- the form ----------------------------------------------------------------------------------------

void CrewSheet::buildForm() {
  if (asksToMove())
    buildMove();
  else
    buildLeave();
  m_form->setCheck([this](const QJsonObject&) { return check(); });
  m_form->retranslate();
}

void CrewSheet::buildMove() {
  chooseProjects(
      m_form->addReference(
          Both, QStringLiteral("assignment.project"), [] { return tr("&Project"); }, Need::Required),
      m_office);
  ChoiceBox* employer = m_form->addReference(
      Left, QStringLiteral("assignment.employer"), [] { return tr("&Employer"); }, Need::Required);
  chooseCompanies(employer, m_office);
  m_manager = m_form->addChoice(
      Right, QStringLiteral("assignment.manager"), [] { return tr("Labour &manager"); }, {}, Need::Required);
  m_form->addText(Left, QStringLiteral("assignment.teamName"), [] { return tr("&Team"); });
  m_form->addDate(
      Right, QStringLiteral("assignment.beginsOn"), [] { return tr("&First day"); }, Need::Required);
  m_form->addText(Both, QStringLiteral("assignment.overlapReason"), [] { return tr("&Why both run"); });
  connect(employer, &ChoiceBox::currentChanged, this, &CrewSheet::refreshManagers);
  QJsonObject values{{QStringLiteral("assignment.beginsOn"), m_office.clock().today().toString(Qt::ISODate)}};
  QJsonObject texts;
  if (m_task.from) {
    values.insert(QStringLiteral("assignment.employer"), m_task.from->employer.value());
    values.insert(QStringLiteral("assignment.teamName"), m_task.from->team);
    texts.insert(QStringLiteral("assignment.employer"), m_task.from->employerName);
  }
  m_form->setValues(values, texts);
  refreshManagers();
}

void CrewSheet::buildLeave() {
  m_form->addDate(
      Left, QStringLiteral("lastDay"), [] { return tr("&Last day"); }, Need::Required);
  if (m_task.kind == CrewTask::Kind::Leave) {
    m_reason = m_form->addChoice(
        Right, QStringLiteral("reason"), [] { return tr("&Reason"); }, [] { return leaveReasonChoices(); },
        Need::Required);
    m_reason->setFreeText(true);
  }
  m_form->setValues({{QStringLiteral("lastDay"), m_office.clock().today().toString(Qt::ISODate)},
                     {QStringLiteral("reason"), leaveReasons().first()}});
}

/// The managers in office of the employer that is chosen; the one he has stays his.
void CrewSheet::refreshManagers() {
  const NewAssignment to = entered();
  const quint64 asked = ++m_managersAsked;
  if (!to.employer) return m_manager->setItems({});
  m_office.run(ShowCompany, CompanyRef{to.employer, {}}).then(this, [this, asked](Result<Company> company) {
    if (asked != m_managersAsked || !company) return;
    offerManagers(m_manager, *company, m_office.clock().today());
    const bool same = m_task.from && m_task.from->employer == company->id;
    if (m_manager->currentId().isEmpty() && same)
      m_manager->setCurrentId(QString::number(m_task.from->manager.value()));
    m_rest->start();
  });
}

NewAssignment CrewSheet::entered() const {
  QJsonObject values = m_form->below(QStringLiteral("assignment."));
  if (values.value(QLatin1String("manager")).toString().isEmpty()) values.remove(QLatin1String("manager"));
  return fromJson<NewAssignment>(values).value_or(NewAssignment{});
}

QString CrewSheet::reason() const {
  if (!m_reason) return QStringLiteral("project-finished");
  return m_reason->currentId().isEmpty() ? m_reason->text().simplified() : m_reason->currentId();
}

QDate CrewSheet::lastDay() const {
  return QDate::fromString(m_form->values().value(QLatin1String("lastDay")).toString(), Qt::ISODate);
}

Findings CrewSheet::check() const {
  const QDate today = m_office.clock().today();
  if (asksToMove()) return employment_rules::checkAssignment(entered(), today);
  Findings findings;
  if (!lastDay().isValid())
    findings << errorAt("lastDay", "last-day-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter his last day on the project.")));
  if (m_task.kind == CrewTask::Kind::Leave) findings << move_rules::checkReason(reason());
  return findings << move_rules::checkLate(lastDay(), today);
}

// ---- what would happen -------------------------------------------------------------------------------

void CrewSheet::buildTable() {
  QList<TableColumn> columns{{[] { return tr("Name"); }, 136}, {[] { return tr("Registration no."); }, 136}};
  if (isFromSeveralSites()) columns.append({[] { return tr("On site at"); }, 170});
  columns.append({[] { return tr("Since"); }, 96});
  columns.append({[] { return tr("What will happen"); }, 240, Qt::AlignLeft, true});
  m_model->setColumns(columns);
  m_table->setTable(m_model, tr("Workers and what will happen to each"));
  m_table->setEmptyText(tr("Nobody is assigned there."));
  m_table->setMinimumHeight(kTableHeight);
}

bool CrewSheet::isAnswerable() const { return asksToMove() ? isComplete(entered()) : lastDay().isValid(); }

CrewQuestion CrewSheet::question() const {
  CrewQuestion asked;
  asked.who = m_task.who;
  if (asksToMove() && isAnswerable())
    asked.to = entered();
  else
    asked.lastDay = asksToMove() ? m_office.clock().today() : lastDay();
  asked.reason = reason();
  return asked;
}

void CrewSheet::preview() {
  m_rest->stop();
  const quint64 asked = ++m_asked;
  m_asking = true;
  m_office.run(PreviewCrew, question()).then(this, [this, asked](Result<CrewPreview> answer) {
    if (asked != m_asked) return;
    m_asking = false;
    if (answer)
      take(*answer);
    else
      m_bar->showMessage(ChipKind::Error, answer.error().text());
    emit shown();
  });
}

void CrewSheet::take(const CrewPreview& preview) {
  m_preview = preview;
  showLines();
  showDoubts();
}

/// What it would be done in spite of: each once, with how many it concerns.
void CrewSheet::showDoubts() {
  QStringList codes;
  QHash<QString, int> concerned;
  for (const CrewLine& line : std::as_const(m_preview.lines))
    for (const QString& code : line.warnings) {
      if (!line.goes) continue;
      if (++concerned[code] == 1) codes.append(code);
    }
  QStringList sentences;
  for (const QString& code : std::as_const(codes))
    sentences.append(tr("%n of them: %1", nullptr, concerned.value(code)).arg(workWarning(code)));
  if (sentences.isEmpty())
    m_doubts->clear();
  else
    m_doubts->showMessage(ChipKind::Warn, sentences.join(u'\n'));
}

/// Whoever was to come after the project's end never comes.
QString CrewSheet::sentenceOf(const CrewLine& line) const {
  if (!isAnswerable()) return {};
  if (m_task.kind == CrewTask::Kind::Finish && line.beginsOn > m_office.clock().today())
    return tr("Was to begin on %1 and never does.").arg(line.beginsOn.toString(Qt::ISODate));
  return line.sentence;
}

void CrewSheet::showLines() {
  QList<ListRow> rows;
  for (const CrewLine& line : std::as_const(m_preview.lines)) {
    const QString sentence = sentenceOf(line);
    const bool stays = isAnswerable() && !line.goes && sentence == line.sentence;
    ListCell what = stays ? ListCell(ChipKind::Warn, sentence) : ListCell(sentence);
    what.toolTip = sentence;
    QList<ListCell> cells{line.name, line.number};
    if (isFromSeveralSites()) cells.append(line.projectName);
    cells.append({ListCell(line.beginsOn.toString(Qt::ISODate)), what});
    rows.append({line.worker.value(), cells, stays});
  }
  m_model->setRows(rows);
  // While the form does not say enough nobody is refused yet.
  const int all = static_cast<int>(m_preview.lines.size());
  const int going = isAnswerable() ? m_preview.going : all;
  const int staying = all - going;
  switch (m_task.kind) {
    case CrewTask::Kind::Move:
      m_confirm->setText(tr("Move %n worker(s)", nullptr, going));
      break;
    case CrewTask::Kind::Leave:
      m_confirm->setText(tr("%n worker(s) leave", nullptr, going));
      break;
    case CrewTask::Kind::Finish:
      m_confirm->setText(tr("Complete the project"));
      break;
  }
  m_count->setText(isAnswerable() ? tr("%1 go · %2 stay").arg(going).arg(staying)
                                  : tr("%n worker(s)", nullptr, all));
}

// ---- doing it ----------------------------------------------------------------------------------------

void CrewSheet::showError(const Error& error) {
  m_saving = false;
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

void CrewSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  if (m_asking || m_rest->isActive()) {
    // What is confirmed is what was seen: the list is read first.
    preview();
    m_bar->showMessage(ChipKind::Info, tr("The list was read again. Look at it once more, then confirm."));
    return;
  }
  if (m_preview.going == 0 && m_task.kind != CrewTask::Kind::Finish) {
    m_bar->showMessage(ChipKind::Error, tr("Nobody can go. The list says why for each."));
    return;
  }
  m_saving = true;
  switch (m_task.kind) {
    case CrewTask::Kind::Move:
      return moveThem();
    case CrewTask::Kind::Leave:
      return leaveThem();
    case CrewTask::Kind::Finish:
      return completeProject();
  }
}

namespace {
QVector<Mover> goingOf(const CrewPreview& preview) {
  QVector<Mover> members;
  for (const CrewLine& line : preview.lines)
    if (line.goes) members.append({line.worker, line.assignment, line.version});
  return members;
}
}  // namespace

void CrewSheet::moveThem() {
  m_office.run(MoveCrew, CrewMove{goingOf(m_preview), entered(), ToldHow::NotTold})
      .then(this, [this](Result<CrewDone> result) { settle(result); });
}

void CrewSheet::leaveThem() {
  m_office.run(TakeLeaveOfCrew, CrewLeave{goingOf(m_preview), lastDay(), reason()})
      .then(this, [this](Result<CrewDone> result) { settle(result); });
}

/// Who could not go after all keeps the sheet open, with the word why.
void CrewSheet::settle(const Result<CrewDone>& result) {
  if (!result) return showError(result.error());
  m_saving = false;
  const QString words = asksToMove() ? tr("%n worker(s) moved", nullptr, result->done)
                                     : tr("%n worker(s) left", nullptr, result->done);
  emit done(words);
  if (result->staying.isEmpty()) return finish();
  m_bar->showMessage(ChipKind::Warn, tr("%1. These stay; the list says why.").arg(words));
  take({result->staying, 0, static_cast<int>(result->staying.size())});
}

void CrewSheet::completeProject() {
  m_office.run(CompleteProject, FinishProject{m_task.project, m_task.version, lastDay()})
      .then(this, [this](Result<ProjectFinished> finished) {
        if (!finished) return showError(finished.error());
        emit done(tr("%1 is completed; %n assignment(s) ended with it.", nullptr, finished->ended)
                      .arg(m_task.projectName));
        finish();
      });
}
