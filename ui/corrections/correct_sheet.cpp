#include "corrections/correct_sheet.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "base/pinyin.h"
#include "catalogue/office_operations.h"
#include "companies/company_choice.h"
#include "companies/company_operations.h"
#include "corrections/correction_operations.h"
#include "corrections/correction_rules.h"
#include "corrections/correction_words.h"
#include "corrections/proof_row.h"
#include "employment/facts.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/code_words.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "moves/leave_words.h"
#include "projects/project_choice.h"
#include "workers/person_operations.h"

namespace {

using enum FormGrid::Column;

constexpr int kWidest = 900;
const QStringList references{QStringLiteral("project"), QStringLiteral("employer")};

QString titleOf(const CorrectionTarget& target) {
  if (target.assignment) return CorrectSheet::tr("Correct an assignment");
  return target.contract ? CorrectSheet::tr("Correct a contract")
                         : CorrectSheet::tr("Correct the person's data");
}

/// Every value as text, as corrections name them; rows of references stay numbers.
QJsonObject asTexts(const QJsonObject& record) {
  QJsonObject texts;
  for (const FieldChange& each : correction_rules::differences({}, record))
    texts.insert(each.field, references.contains(each.field) ? QJsonValue(each.value.toLongLong())
                                                             : QJsonValue(each.value));
  return texts;
}

QString textOf(const QJsonValue& value) {
  return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

template <class Record, class Identity>
const Record* findIn(const QVector<Record>& all, Identity id) {
  for (const Record& each : all)
    if (each.id == id) return &each;
  return nullptr;
}

}  // namespace

CorrectSheet* CorrectSheet::ask(QWidget* page, Office& office, Dialogs& dialogs,
                                const CorrectionTarget& target, std::function<void(QString)> done) {
  auto* sheet = new CorrectSheet(page, office, dialogs, target);
  connect(sheet, &CorrectSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

CorrectSheet::CorrectSheet(QWidget* page, Office& office, Dialogs& dialogs, const CorrectionTarget& target)
    : Sheet(page, titleOf(target), kWidest), m_office(office), m_target(target) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_merge = new MergePanel;
  m_merge->hide();
  m_form = new RecordForm;
  m_why = new RecordForm;
  m_proofs = new ProofRow(dialogs);
  if (target.assignment)
    buildAssignment();
  else if (target.contract)
    buildContract();
  else
    buildPerson();
  buildWhy();
  for (QWidget* each : std::initializer_list<QWidget*>{m_bar, m_merge, m_form, m_why, m_proofs})
    card()->body()->addWidget(each);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  m_confirm = new PrimaryButton(tr("Save the correction"), QStringLiteral("Ctrl+Enter"), card());
  m_onePerson = new PlainButton(tr("They are one person: merge"), {}, card());
  m_onePerson->hide();
  connect(m_onePerson, &QPushButton::clicked, this, &CorrectSheet::mergeInstead);
  card()->footer()->addWidget(m_onePerson);
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(m_confirm);
  connect(cancel, &QPushButton::clicked, this, &CorrectSheet::leave);
  connect(m_confirm, &QPushButton::clicked, this, &CorrectSheet::accept);
  connect(m_proofs, &ProofRow::changed, m_bar, &MessageBar::clear);
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  connect(m_merge, &MergePanel::resolved, this, &CorrectSheet::takeMerged);
  connect(m_form, &RecordForm::edited, this, &CorrectSheet::showConsequence);
  connect(m_bar, &MessageBar::actionTriggered, this, [this] {
    m_twin = true;
    accept();
  });
  showConsequence();
  read([this](const QJsonObject& values, const QJsonObject& texts) {
    m_form->setValues(values, texts);
    if (m_target.typed.isEmpty()) return;
    QJsonObject typed = m_form->values();
    for (auto each = m_target.typed.begin(); each != m_target.typed.end(); ++each)
      typed.insert(each.key(), *each);
    m_form->typeValues(typed);
    showConsequence();
  });
}

// ---- forms -------------------------------------------------------------------------------------------

void CorrectSheet::buildPerson() {
  const auto codes = [](const char* table) {
    return [table] { return code_words::choices(QLatin1String(table)); };
  };
  m_form->addChoice(
      Left, QStringLiteral("documentKind"), [] { return tr("Document"); },
      [] { return correction_words::documentChoices(); }, Need::Required);
  m_form->addId(
      Right, QStringLiteral("idNumber"), [] { return tr("&ID number"); }, Need::Required);
  m_form->addText(
      Left, QStringLiteral("name"), [] { return tr("&Name"); }, Need::Required);
  m_form->addChoice(
      Right, QStringLiteral("sex"), [] { return tr("Sex"); }, [] { return correction_words::sexChoices(); },
      Need::Required);
  m_form->addDate(
      Left, QStringLiteral("birthDate"), [] { return tr("&Birth date"); }, Need::Required);
  m_form->addChoice(
      Right, QStringLiteral("ethnic"), [] { return tr("Ethnic group"); }, codes("ethnic"));
  m_form->addText(
      Both, QStringLiteral("hukouAddress"), [] { return tr("&Hukou address"); }, Need::Required);
  m_form->addNumber(Left, QStringLiteral("hukouDivision"), [] { return tr("Hukou county"); });
  m_form->addChoice(
      Right, QStringLiteral("hukouLocal"), [] { return tr("Hukou"); },
      [] { return correction_words::hukouChoices(); }, Need::Required);
  m_form->addPhone(Left, QStringLiteral("phone"), [] { return tr("&Phone"); });
  m_form->addText(Right, QStringLiteral("inCitySince"), [] { return tr("In city since"); });
  m_form->addChoice(
      Left, QStringLiteral("education"), [] { return tr("Education"); }, codes("education"));
  m_form->addChoice(
      Right, QStringLiteral("political"), [] { return tr("Political status"); }, codes("political"));
  buildPersonMore();
  checkWhileTyped();
}

void CorrectSheet::buildPersonMore() {
  const auto codes = [](const char* table) {
    return [table] { return code_words::choices(QLatin1String(table)); };
  };
  m_form->addText(Left, QStringLiteral("emergencyName"), [] { return tr("Emergency contact"); });
  m_form->addPhone(Right, QStringLiteral("emergencyPhone"), [] { return tr("Contact’s phone"); });
  m_form->addText(Left, QStringLiteral("addressHere"), [] { return tr("Address here"); });
  m_form->addText(Right, QStringLiteral("residencePermit"), [] { return tr("Residence permit"); });
  m_form->addChoice(
      Left, QStringLiteral("trade"), [] { return tr("Trade"); }, [] { return code_words::trades(); });
  m_form->addChoice(
      Right, QStringLiteral("skillLevel"), [] { return tr("Skill level"); }, codes("skill"));
  m_form->addText(Left, QStringLiteral("certificate"), [] { return tr("Skill certificate"); });
  m_form->addText(Right, QStringLiteral("reading"), [] { return tr("Pinyin"); });
  m_form->addDate(Left, QStringLiteral("documentTo"), [] { return tr("Document valid to"); });
  m_form->addChoice(
      Right, QStringLiteral("documentLongTerm"), [] { return tr("Without end"); },
      [] { return correction_words::yesNoChoices(); });
}

void CorrectSheet::buildAssignment() {
  chooseProjects(m_form->addReference(
                     Both, QStringLiteral("project"), [] { return tr("&Project"); }, Need::Required),
                 m_office);
  ChoiceBox* employer = m_form->addReference(
      Left, QStringLiteral("employer"), [] { return tr("&Employer"); }, Need::Required);
  chooseCompanies(employer, m_office);
  m_manager = m_form->addChoice(
      Right, QStringLiteral("manager"), [] { return tr("Labour &manager"); }, {}, Need::Required);
  m_form->addText(Left, QStringLiteral("teamName"), [] { return tr("&Team"); });
  m_form->addChoice(
      Right, QStringLiteral("trade"), [] { return tr("Trade"); }, [] { return code_words::trades(); });
  m_form->addDate(
      Left, QStringLiteral("beginsOn"), [] { return tr("&First day"); }, Need::Required);
  m_form->addDate(Right, QStringLiteral("endsOn"), [] { return tr("&Last day"); });
  m_form
      ->addChoice(
          Left, QStringLiteral("endReason"), [] { return tr("Why he left"); },
          [] { return leaveReasonChoices(); })
      ->setFreeText(true);
  m_form->addChoice(
      Right, QStringLiteral("initiative"), [] { return tr("Who asked for it"); },
      [] { return correction_words::initiativeChoices(); }, Need::Required);
  m_form->addText(Both, QStringLiteral("overlapReason"), [] { return tr("&Why both run"); });
  connect(employer, &ChoiceBox::currentChanged, this, &CorrectSheet::refreshManagers);
}

void CorrectSheet::buildContract() {
  m_form->addChoice(
      Left, QStringLiteral("kind"), [] { return tr("Kind"); },
      [] { return correction_words::contractKindChoices(); }, Need::Required);
  m_form->addDate(Right, QStringLiteral("signedOn"), [] { return tr("Signed on"); });
  m_form->addDate(
      Left, QStringLiteral("beginsOn"), [] { return tr("&First day"); }, Need::Required);
  m_form->addDate(Right, QStringLiteral("endsOn"), [] { return tr("&Last day"); });
  m_form->addChoice(
      Left, QStringLiteral("payKind"), [] { return tr("Paid by"); },
      [] { return code_words::choices(QStringLiteral("settlement")); });
  m_form->addMoney(Right, QStringLiteral("pay"), [] { return tr("&Pay"); });
  m_form->addText(Both, QStringLiteral("terms"), [] { return tr("&Terms"); });
  m_form->addDate(Left, QStringLiteral("endedOn"), [] { return tr("Ended early on"); });
  m_form->addText(Right, QStringLiteral("endReason"), [] { return tr("Why it ended"); });
}

void CorrectSheet::buildWhy() {
  m_why->addTitle([] { return tr("Why it is corrected"); });
  m_why->addChoice(
      Left, QStringLiteral("askedBy"), [] { return tr("&Asked by"); },
      [] { return correction_words::askerChoices(); }, Need::Required);
  if (!m_target.assignment && !m_target.contract)
    m_why->addText(Right, QStringLiteral("ageReason"), [] { return tr("Reason for the age"); });
  m_why->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
}

/// The person's rules stand beside the fields as at the counter, once the office has said which hold today.
void CorrectSheet::checkWhileTyped() {
  m_office.run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> inForce) {
    if (!inForce) return;
    m_form->setCheck([this, rules = inForce->rules](const QJsonObject&) {
      QJsonObject record = correction_rules::changed({}, toJson(PersonData()), changes());
      for (auto each = m_form->original().begin(); each != m_form->original().end(); ++each)
        if (!record.contains(each.key()))
          record = correction_rules::changed(record, toJson(PersonData()), {{each.key(), {}, textOf(*each)}});
      const auto person = fromJson<PersonData>(record);
      const QString ageReason = m_why->values().value(QLatin1String("ageReason")).toString();
      return person ? checkPerson(*person, ageReason, rules, m_office.clock().today()) : Findings();
    });
  });
}

// ---- reading -----------------------------------------------------------------------------------------

void CorrectSheet::read(std::function<void(const QJsonObject&, const QJsonObject&)> taken) {
  const WorkerOnDay question{{m_target.worker, {}, true}, m_office.clock().today()};
  m_office.run(RevealWorker, question)
      .then(this, [this, taken = std::move(taken)](Result<WorkerShown> shown) {
        if (!shown) return m_bar->showMessage(ChipKind::Error, shown.error().text());
        const WorkerRecord& record = shown->record;
        if (const auto* assignment = findIn(record.assignments, m_target.assignment)) {
          m_version = assignment->version;
          taken(asTexts(toJson(factsOf(*assignment))),
                {{QStringLiteral("project"), assignment->projectName},
                 {QStringLiteral("employer"), assignment->employerName}});
          return refreshManagers();
        }
        if (const auto* contract = findIn(record.contracts, m_target.contract)) {
          m_version = contract->version;
          return taken(asTexts(toJson(factsOf(*contract))), {});
        }
        m_version = record.worker.version;
        taken(asTexts(toJson(record.worker.person)), {});
      });
}

/// The managers in office of the employer; the one on file stays although he has left since.
void CorrectSheet::refreshManagers() {
  const auto* employer = qobject_cast<ChoiceBox*>(m_form->field(QStringLiteral("employer"))->editor());
  const CompanyId company(employer->currentId().toLongLong());
  if (!company) return m_manager->setItems({});
  m_office.run(ShowCompany, CompanyRef{company, {}}).then(this, [this, company](Result<Company> found) {
    if (!found) return;
    QList<ChoiceItem> items;
    for (const Manager& each : found->managers)
      items.append({QString::number(each.id.value()),
                    each.data.name,
                    each.data.phone,
                    readingOfText(each.data.name).initials,
                    {},
                    {}});
    const bool same = company == CompanyId(m_form->original().value(QLatin1String("employer")).toInteger());
    const QString before = m_form->original().value(QLatin1String("manager")).toString();
    m_manager->setItems(items);
    if (same && !before.isEmpty())
      m_manager->setCurrentId(before);
    else if (items.size() == 1)
      m_manager->setCurrentItem(items.first());
  });
}

/// Whether what is typed waits for a supervisor, and so wants a proof.
void CorrectSheet::showConsequence() {
  const CorrectionSubject subject = m_target.assignment ? CorrectionSubject::Assignment
                                    : m_target.contract ? CorrectionSubject::Contract
                                                        : CorrectionSubject::Worker;
  QVector<FieldChange> typed = changes();
  for (FieldChange& each : typed) each.was = textOf(m_form->original().value(each.field));
  const bool waits = correction_rules::anyWaits(subject, typed);
  m_confirm->setText(waits ? tr("Ask a supervisor") : tr("Save the correction"));
  m_proofs->setHint(waits ? tr("A supervisor decides on this: attach the proof.") : QString());
}

// ---- doing it ----------------------------------------------------------------------------------------

QVector<FieldChange> CorrectSheet::changes() const {
  const QJsonObject before = m_form->original();
  const QJsonObject now = m_form->values();
  QVector<FieldChange> changes;
  for (const FormField* field : m_form->fields())
    if (const QString value = textOf(now.value(field->key())); value != textOf(before.value(field->key())))
      changes.append({field->key(), {}, value});
  return changes;
}

CorrectRecord CorrectSheet::entered() const {
  const QJsonObject why = m_why->values();
  CorrectRecord entered;
  entered.worker = m_target.worker;
  entered.assignment = m_target.assignment;
  entered.contract = m_target.contract;
  entered.version = m_version;
  entered.changes = changes();
  entered.ageReason = why.value(QLatin1String("ageReason")).toString();
  entered.twin = m_twin;
  AskedBy asked{};
  if (fromCode(why.value(QLatin1String("askedBy")).toString(), asked)) entered.askedBy = asked;
  entered.reason = why.value(QLatin1String("reason")).toString();
  entered.proofs = m_proofs->proofs();
  return entered;
}

void CorrectSheet::accept() {
  if (m_saving || !isReady() || m_merge->isVisible()) return;
  if (changes().isEmpty())
    return m_bar->showMessage(ChipKind::Info,
                              tr("Nothing differs from what is on file. Change a field first."));
  if (!m_form->examine() || !m_why->examine()) return;
  m_saving = true;
  m_office.run(CorrectWorker, entered()).then(this, [this](Result<Corrected> result) { settle(result); });
}

void CorrectSheet::settle(const Result<Corrected>& result) {
  m_saving = false;
  if (result) {
    QStringList words;
    if (!result->done.isEmpty())
      words.append(tr("Corrected: %1").arg(correction_words::fields(result->done)));
    if (!result->waiting.isEmpty())
      words.append(tr("%1 waits for a supervisor: %2")
                       .arg(result->pendingNumber, correction_words::fields(result->waiting)));
    emit done(words.join(tr("; ")));
    return finish();
  }
  const Error& error = result.error();
  if (error.field == QLatin1String("version"))
    return read([this](const QJsonObject& values, const QJsonObject& texts) { compare(values, texts); });
  const bool twin = error.field == QLatin1String("idNumber") && error.kind == ErrorKind::Conflict;
  m_onePerson->setVisible(twin && m_office.may(Permission::DecideIdentity));
  if (twin) return m_bar->showMessage(ChipKind::Error, error.text(), tr("They are two persons"));
  if (!m_form->showError(error) && !m_why->showError(error))
    m_bar->showMessage(ChipKind::Error, error.text());
}

/// Another desk was faster: fields that only one side changed merge by themselves, the others are asked.
void CorrectSheet::compare(const QJsonObject& values, const QJsonObject& texts) {
  const QJsonObject before = m_form->original();
  const QJsonObject yours = m_form->values();
  m_form->setValues(values, texts);
  const QJsonObject theirs = m_form->values();
  const Merged merged = mergeRecords(before, yours, theirs);
  m_merged = merged.values;
  m_form->typeValues(merged.values);
  if (merged.clashing.isEmpty())
    return m_bar->showMessage(ChipKind::Warn,
                              tr("Another desk changed other fields of this record meanwhile. "
                                 "Both are kept; look at it and save again."));
  QList<Clash> clashes;
  for (const QString& key : merged.clashing)
    clashes.append({key, m_form->field(key)->label(), m_form->shownText(key, yours.value(key)),
                    m_form->shownText(key, theirs.value(key))});
  m_merge->ask(tr("Another desk saved this record meanwhile. Which holds?"), clashes);
  m_merge->show();
}

void CorrectSheet::takeMerged() {
  QJsonObject values = m_merged;
  const QHash<QString, bool> answers = m_merge->answers();
  for (auto each = answers.begin(); each != answers.end(); ++each)
    if (!each.value()) values.insert(each.key(), m_form->original().value(each.key()));
  m_merge->hide();
  m_form->typeValues(values);
  accept();
}

/// Who has the number that was typed is looked up; a record of two such persons is left to the supervisor.
void CorrectSheet::mergeInstead() {
  const QString number = m_form->values().value(QLatin1String("idNumber")).toString();
  m_office.run(FindAnything, FindRequest{number, 10, true}).then(this, [this](Result<FindResult> found) {
    if (!found) return m_bar->showMessage(ChipKind::Error, found.error().text());
    for (const WorkerLine& each : found->workers)
      if (each.id != m_target.worker) {
        emit mergeRequested(each.id);
        return finish();
      }
  });
}

void CorrectSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}
