#include "deposits/prepare_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QUuid>
#include <QVBoxLayout>

#include "base/clock.h"
#include "corrections/proof_row.h"
#include "deposits/crew_list.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_words.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/code_words.h"
#include "kit/dialogs.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "projects/project_choice.h"
#include "projects/project_operations.h"
#include "roster/roster_people_operations.h"

namespace {

using enum FormGrid::Column;

constexpr int kPrepareWidest = 900;
constexpr int kAssessRest = 300;  // milliseconds after the last key
constexpr int kCrewHigh = 84;     // pixels: four lines
constexpr int kRosterWidest = 240;

QList<ChoiceItem> creditLevels() {
  QList<ChoiceItem> items;
  for (const CreditLevel level :
       {CreditLevel::Unrated, CreditLevel::A, CreditLevel::B, CreditLevel::C, CreditLevel::D})
    items.append({codeOf(level), deposit_words::credit(level), {}, {}, {}, {}});
  return items;
}

QList<ChoiceItem> bases() {
  QList<ChoiceItem> items;
  for (const DepositBasis basis : {DepositBasis::LabourCost, DepositBasis::Cost})
    items.append({codeOf(basis), nameOf(basis), {}, {}, {}, {}});
  return items;
}

}  // namespace

PrepareSheet* PrepareSheet::begin(QWidget* page, Office& office, Dialogs& dialogs, Done done) {
  return ask(page, office, dialogs, Task::First, {}, std::move(done));
}

PrepareSheet* PrepareSheet::edit(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                                 Done done) {
  return ask(page, office, dialogs, Task::Edit, check, std::move(done));
}

PrepareSheet* PrepareSheet::supplement(QWidget* page, Office& office, Dialogs& dialogs,
                                       const DepositCheck& check, Done done) {
  return ask(page, office, dialogs, Task::Supplement, check, std::move(done));
}

PrepareSheet* PrepareSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, Task task,
                                const DepositCheck& check, Done done) {
  auto* sheet = new PrepareSheet(page, office, dialogs, task, check);
  connect(sheet, &PrepareSheet::done, page,
          [done = std::move(done)](const DepositCheck& made) { done(made); });
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

PrepareSheet::PrepareSheet(QWidget* page, Office& office, Dialogs& dialogs, Task task,
                           const DepositCheck& check)
    : Sheet(page, tr("Check of a deposit"), kPrepareWidest),
      m_office(office),
      m_dialogs(dialogs),
      m_task(task),
      m_check(check),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_merge = new MergePanel;
  m_merge->hide();
  m_form = new RecordForm;
  m_assessed = makeElidedLabel({}, TextStyle::BodyBold);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kAssessRest);
  buildForm();
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_merge);
  card()->body()->addWidget(m_form);
  buildCrew();
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(task == Task::Edit ? tr("What was handed in stays; papers can be added.")
                                       : tr("The application as it was handed in"));
  card()->body()->addWidget(m_proofs);
  addAnswers(tr("Cancel"), task == Task::Edit ? tr("Save the check") : tr("Prepare the check"), m_assessed);
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  connect(m_form, &RecordForm::edited, &m_rest, qOverload<>(&QTimer::start));
  connect(m_merge, &MergePanel::resolved, this, &PrepareSheet::takeMerged);
  connect(&m_rest, &QTimer::timeout, this, &PrepareSheet::assess);
  fill();
}

// ---- the form ----------------------------------------------------------------------------------------

void PrepareSheet::buildForm() {
  if (m_task == Task::First) {
    ChoiceBox* project = m_form->addReference(
        Both, QStringLiteral("project"), [] { return tr("&Project"); }, Need::Required);
    chooseProjects(project, m_office);
    connect(project, &ChoiceBox::currentChanged, this, &PrepareSheet::takeProject);
  } else {
    card()->setTitle(m_check.projectName);
    card()->setHint(m_check.number);
  }
  if (isSupplementary())
    m_form->addText(
        Both, QStringLiteral("reason"), [] { return tr("What has g&rown"); }, Need::Required);
  buildFigures();
  m_form->setCheck([this](const QJsonObject&) {
    return deposit_check_rules::checkPrepared(facts(), crew(), m_proofs->proofs(), m_office.clock().today());
  });
  m_form->retranslate();
}

void PrepareSheet::buildFigures() {
  m_form->addDate(
      Left, QStringLiteral("appliedOn"), [] { return tr("Applied on"); }, Need::Required);
  m_form->addChoice(
      Right, QStringLiteral("credit"), [] { return tr("Credit"); }, creditLevels);
  m_form->addMoney(Left, QStringLiteral("cost"), [] { return tr("Cost"); });
  m_form->addMoney(Right, QStringLiteral("labourCost"), [] { return tr("Labour cost"); });
  m_form->addNumber(
      Left, QStringLiteral("declaredHeads"), [] { return tr("Declared workers"); }, Need::Required);
  m_form->addNumber(Right, QStringLiteral("floorArea"), [] { return tr("Floor area, m²"); });
  m_form->addDate(Left, QStringLiteral("beginsOn"), [] { return tr("Begins"); });
  m_form->addDate(Right, QStringLiteral("endsOn"), [] { return tr("Ends"); });
  m_form->addNumber(Left, QStringLiteral("months"), [] { return tr("Months of work"); });
  m_form->addChoice(
      Right, QStringLiteral("category"), [] { return tr("Kind"); },
      [] { return code_words::choices(QStringLiteral("project-category")); });
  m_form->addText(Left, QStringLiteral("structure"), [] { return tr("Structure"); });
  m_form->addChoice(
      Right, QStringLiteral("chosenBasis"), [] { return tr("Basis chosen"); }, bases);
  m_form->addText(Both, QStringLiteral("choiceReason"), [] { return tr("Why that basis"); });
}

void PrepareSheet::buildCrew() {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  QLabel* label = makeLabel(tr("First crew, a line each: number and name"), TextStyle::BodyBold);
  m_crewCount = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  auto* read = new PlainButton(tr("From a table"), QStringLiteral("Ctrl+L"), card());
  read->setSmall(true);
  row->addWidget(label);
  row->addWidget(m_crewCount, 1);
  m_roster = new ChoiceBox;
  m_roster->setMaximumWidth(kRosterWidest);
  m_roster->setPlaceholderText(tr("from a roster"));
  m_roster->setAccessibleName(tr("A roster that names the first crew"));
  row->addWidget(m_roster, 1);
  row->addWidget(read);
  m_crew = new QPlainTextEdit;
  m_crew->setAccessibleName(label->text());
  m_crew->setTabChangesFocus(true);
  m_crew->setFixedHeight(kCrewHigh);
  m_crew->installEventFilter(this);
  if (m_task == Task::Edit && !m_check.crew.isEmpty())
    m_crew->setPlaceholderText(
        tr("The %1 that are named stay; a list entered here takes their place.").arg(m_check.crew.size()));
  label->setBuddy(m_crew);
  card()->body()->addLayout(row);
  card()->body()->addWidget(m_crew);
  // A supplementary check has no crew of its own: the first crew is that of the first check.
  for (QWidget* each : std::initializer_list<QWidget*>{label, m_crewCount, m_roster, read, m_crew})
    each->setVisible(!isSupplementary());
  connect(m_roster, &ChoiceBox::currentChanged, this, &PrepareSheet::showCrew);
  if (m_task == Task::Edit) readRosters(m_check.project);
  connect(read, &QPushButton::clicked, this, &PrepareSheet::readCrew);
  connect(m_crew, &QPlainTextEdit::textChanged, this, &PrepareSheet::showCrew);
}

bool PrepareSheet::isSupplementary() const {
  return m_task == Task::Supplement || (m_task == Task::Edit && m_check.kind == DepositKind::Supplementary);
}

void PrepareSheet::fill() {
  QJsonObject values;
  if (m_task == Task::First)
    values.insert(QStringLiteral("appliedOn"), m_office.clock().today().toString(Qt::ISODate));
  else
    values = toJson(m_check.facts);
  if (m_task == Task::Edit) values.insert(QStringLiteral("reason"), m_check.reason);
  if (m_task == Task::Supplement)
    values.insert(QStringLiteral("appliedOn"), m_office.clock().today().toString(Qt::ISODate));
  if (!values.contains(QStringLiteral("credit")))
    values.insert(QStringLiteral("credit"), codeOf(CreditLevel::Unrated));
  m_form->setValues(values);
  showCrew();
  m_rest.start();
}

/// What the project says goes into the fields, where the clerk sees it and can write what was declared.
void PrepareSheet::takeProject() {
  const ProjectId project(m_form->values().value(QLatin1String("project")).toInteger());
  if (!project) return;
  readRosters(project);
  m_office.run(ShowProject, ProjectRef{project, {}}).then(this, [this](Result<Project> found) {
    if (!found) return m_bar->showMessage(ChipKind::Error, found.error().text());
    QJsonObject values = m_form->values();
    const QJsonObject own = toJson(found->data);
    for (const char* key :
         {"cost", "labourCost", "declaredHeads", "floorArea", "category", "beginsOn", "endsOn"})
      values.insert(QLatin1String(key), own.value(QLatin1String(key)));
    m_form->typeValues(values);
  });
}

DepositFacts PrepareSheet::facts() const {
  QJsonObject values = m_form->values();
  for (const char* key : {"project", "reason"}) values.remove(QLatin1String(key));
  return fromJson<DepositFacts>(values).value_or(DepositFacts());
}

QVector<CrewMember> PrepareSheet::crew() const {
  return roster() ? QVector<CrewMember>() : crew_list::inText(m_crew->toPlainText());
}

QString PrepareSheet::reason() const { return m_form->values().value(QLatin1String("reason")).toString(); }

QString PrepareSheet::assessed() const { return m_assessed->text(); }

/// What it comes to, as far as the figures say; a supplementary one is computed when it is saved, for it pays
/// on what has grown.
void PrepareSheet::assess() {
  const ProjectId project = m_task == Task::First
                                ? ProjectId(m_form->values().value(QLatin1String("project")).toInteger())
                                : m_check.project;
  if (isSupplementary()) return m_assessed->setText(tr("What has grown since is computed when it is saved."));
  if (!project) return m_assessed->setText(tr("Choose the project."));
  m_office.run(AssessADeposit, AssessProject{project, facts()})
      .then(this, [this, asked = ++m_asked](Result<AssessedProject> made) {
        if (asked != m_asked) return;
        if (!made) return m_assessed->setText(made.error().text());
        const auto flags = static_cast<int>(plausibility::flagsIn(made->judgements).size());
        QString words = tr("To pay %1, %2").arg(made->assessment.asked.toString(), made->rule.data.name);
        if (flags > 0) words += QStringLiteral(" · ") + tr("%n doubt(s)", nullptr, flags);
        m_assessed->setText(words);
      });
}

// ---- the crew ----------------------------------------------------------------------------------------

/// Rosters of the project that are through. Whom one names is read by the office, with whom it could not
/// register, so nothing is typed beside it.
void PrepareSheet::readRosters(ProjectId project) {
  RosterListRequest asked;
  asked.project = project;
  m_office.run(ListRosters, asked).then(this, [this](Result<RosterListPage> page) {
    if (!page) return;
    QList<ChoiceItem> items;
    for (const ImportedRoster& each : std::as_const(page->lines))
      if (each.finishedAt.isValid())
        items.append({QString::number(each.roster.value()),
                      each.fileName,
                      tr("%n worker(s)", nullptr, static_cast<int>(each.people + each.refused)),
                      {},
                      {},
                      isoText(dateInChina(each.begunAt))});
    m_roster->setItems(items);
    m_roster->setEnabled(!items.isEmpty());
  });
}

RosterId PrepareSheet::roster() const { return RosterId(m_roster->currentId().toLongLong()); }

void PrepareSheet::showCrew() {
  m_crew->setEnabled(!roster());
  if (roster()) return m_crewCount->setText(tr("all whom the roster names, registered or not"));
  const auto named = static_cast<int>(deposit_check_rules::normalised(crew()).size());
  m_crewCount->setText(named > 0 ? tr("%n worker(s)", nullptr, named) : QString());
}

void PrepareSheet::readCrew() {
  const auto path = m_dialogs.openFile(this, tr("The list of the first crew"),
                                       tr("Tables (*.xlsx *.xls *.csv *.txt);;All files (*)"));
  if (!path) return;
  const auto members = crew_list::inFile(*path);
  if (!members) return m_bar->showMessage(ChipKind::Error, members.error().text());
  if (members->isEmpty()) return m_bar->showMessage(ChipKind::Error, tr("No number stands in this table."));
  QStringList lines;
  for (const CrewMember& each : *members) lines << (each.idNumber + u' ' + each.name).trimmed();
  m_crew->setPlainText(lines.join(u'\n'));
}

bool PrepareSheet::runKey(const QKeyEvent& event) {
  if (event.modifiers() != Qt::ControlModifier) return false;
  if (event.key() == Qt::Key_O) return m_proofs->choose(), true;
  if (event.key() == Qt::Key_L && !isSupplementary()) return readCrew(), true;
  if (event.key() == Qt::Key_R && !isSupplementary())
    return m_roster->setFocus(Qt::ShortcutFocusReason), m_roster->openList(), true;
  return false;
}

void PrepareSheet::keyPressEvent(QKeyEvent* event) {
  if (runKey(*event)) return event->accept();
  Sheet::keyPressEvent(event);
}

/// The text of several lines keeps Enter to itself, and no other key of the sheet.
bool PrepareSheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_crew && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) return accept(), true;
    if (key->key() == Qt::Key_Escape) return leave(), true;
    if (runKey(*key)) return true;
  }
  return Sheet::eventFilter(watched, event);
}

// ---- saving ------------------------------------------------------------------------------------------

void PrepareSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  // What has no field of its own in the form: the crew and the papers.
  if (const auto error = firstError(
          deposit_check_rules::checkPrepared(facts(), crew(), m_proofs->proofs(), m_office.clock().today())))
    return m_bar->showMessage(ChipKind::Error, error->text());
  m_saving = true;
  m_task == Task::Edit ? change() : prepare();
}

void PrepareSheet::prepare() {
  PrepareDeposit entered;
  entered.project = m_task == Task::First
                        ? ProjectId(m_form->values().value(QLatin1String("project")).toInteger())
                        : m_check.project;
  entered.kind = isSupplementary() ? DepositKind::Supplementary : DepositKind::First;
  entered.reason = reason();
  entered.facts = facts();
  entered.crew = crew();
  entered.roster = roster();
  entered.proofs = m_proofs->proofs();
  // The same key until it is on file: a second Enter, or a lost connection, prepares no second check.
  m_office.run(PrepareADeposit, entered, {m_requestKey, std::nullopt})
      .then(this, [this](Result<DepositCheck> made) { settle(made); });
}

void PrepareSheet::change() {
  EditDeposit entered{m_check.id, m_check.version, reason(), facts(), std::nullopt, m_proofs->proofs()};
  if (const auto named = crew(); !named.isEmpty()) entered.crew = named;
  entered.roster = roster();
  m_office.run(EditADeposit, entered).then(this, [this](Result<DepositCheck> made) { settle(made); });
}

void PrepareSheet::settle(const Result<DepositCheck>& result) {
  m_saving = false;
  if (result) {
    emit done(*result);
    return finish();
  }
  const Error error = result.error();
  if (error.kind == ErrorKind::Conflict && error.field == QLatin1String("version")) {
    m_office.run(ShowDeposit, DepositCheckRef{m_check.id, {}})
        .then(this, [this, error](Result<DepositCheck> now) {
          if (now) return compare(*now);
          m_bar->showMessage(ChipKind::Error, error.text());
        });
    return;
  }
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

/// Another desk saved meanwhile: what only one of the two changed merges by itself, the rest is asked.
void PrepareSheet::compare(const DepositCheck& theirs) {
  const QJsonObject before = m_form->original();
  const QJsonObject yours = m_form->values();
  QJsonObject other = toJson(theirs.facts);
  other.insert(QStringLiteral("reason"), theirs.reason);
  m_check = theirs;
  m_form->setValues(other);
  other = m_form->values();
  const Merged merged = mergeRecords(before, yours, other);
  m_merged = merged.values;
  m_form->typeValues(merged.values);
  if (merged.clashing.isEmpty())
    return m_bar->showMessage(ChipKind::Warn,
                              tr("Another desk changed other figures of this check meanwhile. "
                                 "Both are kept; look at them and save again."));
  QList<Clash> clashes;
  for (const QString& key : merged.clashing) {
    const FormField* field = m_form->field(key);
    clashes.append({key, field ? field->label() : key, m_form->shownText(key, yours.value(key)),
                    m_form->shownText(key, other.value(key))});
  }
  m_merge->ask(
      tr("Another desk saved this check while you were typing. Nothing was overwritten: say which of "
         "the two holds."),
      clashes);
}

void PrepareSheet::takeMerged() {
  QJsonObject values = m_merged;
  const QJsonObject other = m_form->original();
  const QHash<QString, bool> answers = m_merge->answers();
  for (auto each = answers.begin(); each != answers.end(); ++each)
    if (!each.value()) values.insert(each.key(), other.value(each.key()));
  m_merge->hide();
  m_form->typeValues(values);
  accept();
}
