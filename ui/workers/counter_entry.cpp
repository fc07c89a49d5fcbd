#include "workers/counter_entry.h"

#include <QCheckBox>
#include <QJsonValue>
#include <functional>

#include "base/clock.h"
#include "base/coded.h"
#include "identity/division.h"
#include "kit/choice_box.h"
#include "workers/field_state.h"

namespace {

QString text(const CounterFields& fields, const char* key) {
  return fields.edit<FieldEdit>(key)->text().trimmed();
}
QString bare(const CounterFields& fields, const char* key) { return fields.edit<GroupedEdit>(key)->value(); }
QString choice(const CounterFields& fields, const char* key) {
  return fields.edit<ChoiceBox>(key)->currentId();
}
QString radio(const CounterFields& fields, const char* key) {
  return fields.edit<RadioRow>(key)->currentId();
}
QDate date(const CounterFields& fields, const char* key) { return fields.edit<DateEdit>(key)->date(); }

template <class AnyId>
AnyId chosenId(const CounterFields& fields, const char* key) {
  return AnyId(choice(fields, key).toLongLong());
}

// Everything about a person that may differ between record and counter: the field, what is on file in the
// form of a field's state, and how it reads.
struct Item {
  const char* key;
  std::function<QString(const PersonData&)> onFile;
};

const QList<Item>& items() {
  static const QList<Item> all{
      {"person.documentKind", [](const PersonData& p) { return codeOf(p.documentKind); }},
      {"person.idNumber", [](const PersonData& p) { return p.idNumber; }},
      {"person.name", [](const PersonData& p) { return p.name; }},
      {"person.sex", [](const PersonData& p) { return codeOf(p.sex); }},
      {"person.birthDate", [](const PersonData& p) { return isoText(p.birthDate); }},
      {"person.ethnic", [](const PersonData& p) { return p.ethnic; }},
      {"person.hukouAddress", [](const PersonData& p) { return p.hukouAddress; }},
      {"person.hukouDivision", [](const PersonData& p) { return p.hukouDivision; }},
      {"person.hukouLocal", [](const PersonData& p) { return QString(p.hukouLocal ? "yes" : "no"); }},
      {"person.phone", [](const PersonData& p) { return p.phone; }},
      {"person.inCitySince", [](const PersonData& p) { return p.inCitySince; }},
      {"person.education", [](const PersonData& p) { return p.education; }},
      {"person.political", [](const PersonData& p) { return p.political; }},
      {"person.emergencyName", [](const PersonData& p) { return p.emergencyName; }},
      {"person.emergencyPhone", [](const PersonData& p) { return p.emergencyPhone; }},
      {"person.addressHere", [](const PersonData& p) { return p.addressHere; }},
      {"person.residencePermit", [](const PersonData& p) { return p.residencePermit; }},
      {"person.documentTo", [](const PersonData& p) { return isoText(p.documentTo); }},
      {"person.documentLongTerm",
       [](const PersonData& p) { return QString(p.documentLongTerm ? "yes" : ""); }},
      {"person.reading", [](const PersonData& p) { return p.reading; }},
      {"person.certificate", [](const PersonData& p) { return p.certificate; }},
      {"person.skillLevel", [](const PersonData& p) { return p.skillLevel; }},
      {"assignment.trade", [](const PersonData& p) { return p.trade; }},
  };
  return all;
}

// The comparable value that stands in the form: the same form as Item::onFile gives.
QString nowOf(const CounterFields& fields, const char* key) {
  QWidget* editor = fields.field(QLatin1String(key))->editor();
  if (auto* box = qobject_cast<QCheckBox*>(editor))
    return box->isChecked() ? QStringLiteral("yes") : QString();
  if (auto* row = qobject_cast<RadioRow*>(editor)) return row->currentId();
  if (auto* choiceBox = qobject_cast<ChoiceBox*>(editor)) return choiceBox->currentId();
  if (auto* grouped = qobject_cast<GroupedEdit*>(editor)) return grouped->value();
  if (auto* day = qobject_cast<DateEdit*>(editor)) return isoText(day->date());
  return static_cast<FieldEdit*>(editor)->text().trimmed();
}

// A code that is in no list stands for itself: it is a doubt, never a refusal.
QString divisionWords(const QString& code) {
  const QString words = Divisions::get().describe(code);
  return words.isEmpty() ? code : words;
}

void put(CounterFields& fields, const char* key, const QString& value, const QString& tag) {
  QWidget* editor = fields.field(QLatin1String(key))->editor();
  if (auto* box = qobject_cast<QCheckBox*>(editor)) return box->setChecked(value == QLatin1String("yes"));
  if (auto* row = qobject_cast<RadioRow*>(editor)) return row->setCurrentId(value);
  if (auto* choiceBox = qobject_cast<ChoiceBox*>(editor)) {
    if (qstrcmp(key, "person.hukouDivision") == 0)
      choiceBox->setCurrentItem({value, divisionWords(value), {}, {}, {}, {}});
    else
      choiceBox->setCurrentId(value);
    return choiceBox->setSourceTag(value.isEmpty() ? QString() : tag);
  }
  setFieldState(editor, QJsonObject{{QStringLiteral("text"), value},
                                    {QStringLiteral("tag"), value.isEmpty() ? QString() : tag}});
}

// What is read out, not what is stored: the name of a choice, 男 and not 1.
QString wordsFor(const CounterFields& fields, const char* key, const QString& value) {
  if (value.isEmpty()) return QStringLiteral("—");
  QWidget* editor = fields.field(QLatin1String(key))->editor();
  if (qstrcmp(key, "person.hukouDivision") == 0) return divisionWords(value);
  if (auto* choiceBox = qobject_cast<ChoiceBox*>(editor)) return choiceBox->textOf(value);
  if (auto* row = qobject_cast<RadioRow*>(editor)) return row->textOf(value);
  return value;
}

const char* const workKeys[] = {"assignment.project", "assignment.employer", "assignment.manager",
                                "assignment.team",    "assignment.trade",    "contract.kind",
                                "contract.beginsOn",  "contract.endsOn",     "contract.payKind",
                                "contract.pay",       "initiative"};

}  // namespace

PersonData counter_entry::personOf(const CounterFields& fields) {
  PersonData person;
  person.documentKind = coded(choice(fields, "person.documentKind"), person.documentKind);
  person.idNumber = bare(fields, "person.idNumber");
  person.documentTo = date(fields, "person.documentTo");
  person.documentLongTerm = fields.edit<QCheckBox>("person.documentLongTerm")->isChecked();
  person.name = text(fields, "person.name");
  person.reading = text(fields, "person.reading");
  person.sex = coded(radio(fields, "person.sex"), Sex::Unknown);
  person.birthDate = date(fields, "person.birthDate");
  person.ethnic = choice(fields, "person.ethnic");
  person.hukouAddress = text(fields, "person.hukouAddress");
  person.hukouDivision = choice(fields, "person.hukouDivision");
  person.hukouLocal = radio(fields, "person.hukouLocal") == QLatin1String("yes");
  person.addressHere = text(fields, "person.addressHere");
  person.residencePermit = text(fields, "person.residencePermit");
  person.phone = bare(fields, "person.phone");
  person.education = choice(fields, "person.education");
  person.political = choice(fields, "person.political");
  person.emergencyName = text(fields, "person.emergencyName");
  person.emergencyPhone = bare(fields, "person.emergencyPhone");
  person.inCitySince = text(fields, "person.inCitySince");
  person.trade = choice(fields, "assignment.trade");
  person.skillLevel = choice(fields, "person.skillLevel");
  person.certificate = text(fields, "person.certificate");
  return person;
}

std::optional<NewAssignment> counter_entry::assignmentOf(const CounterFields& fields) {
  if (!fields.hasJob()) return std::nullopt;
  NewAssignment assignment;
  assignment.project = chosenId<ProjectId>(fields, "assignment.project");
  assignment.employer = chosenId<CompanyId>(fields, "assignment.employer");
  assignment.manager = chosenId<ManagerId>(fields, "assignment.manager");
  assignment.team = chosenId<TeamId>(fields, "assignment.team");
  if (!assignment.team) assignment.teamName = text(fields, "assignment.team");
  assignment.trade = choice(fields, "assignment.trade");
  assignment.beginsOn = date(fields, "assignment.beginsOn");
  if (radio(fields, "overlap") == QLatin1String("both"))
    assignment.overlapReason = text(fields, "assignment.overlapReason");
  return assignment;
}

std::optional<ContractData> counter_entry::contractOf(const CounterFields& fields) {
  ContractData contract;
  if (!fields.hasJob() || !fromCode(choice(fields, "contract.kind"), contract.kind)) return std::nullopt;
  contract.beginsOn = date(fields, "contract.beginsOn");
  if (contract.kind == ContractKind::FixedTerm) contract.endsOn = date(fields, "contract.endsOn");
  contract.payKind = choice(fields, "contract.payKind");
  contract.pay = fields.edit<MoneyEdit>("contract.pay")->money().value_or(Money());
  return contract;
}

Initiative counter_entry::initiativeOf(const CounterFields& fields) {
  return coded(radio(fields, "initiative"), Initiative::Employer);
}

ToldHow counter_entry::toldOf(const CounterFields& fields) {
  return coded(radio(fields, "told"), ToldHow::NotTold);
}

QString counter_entry::ageReasonOf(const CounterFields& fields) {
  return fields.field(QStringLiteral("ageReason"))->isVisible() ? text(fields, "ageReason") : QString();
}

void counter_entry::fillDefaults(CounterFields& fields, const QDate& today, const QString& tag) {
  fillOne(fields, "person.documentKind", codeOf(DocumentKind::ResidentId), tag);
  fillOne(fields, "job", QStringLiteral("job"), tag);
  fillOne(fields, "assignment.beginsOn", isoText(today), tag);
  fillOne(fields, "contract.kind", codeOf(ContractKind::FixedTerm), tag);
  fillOne(fields, "contract.beginsOn", isoText(today), tag);
}

void counter_entry::followFirstDay(CounterFields& fields, const QString& tag) {
  if (tagOf(fields.edit<DateEdit>("contract.beginsOn")) != tag) return;
  fillOne(fields, "contract.beginsOn", isoText(date(fields, "assignment.beginsOn")), tag);
}

void counter_entry::fillPerson(CounterFields& fields, const PersonData& person, const QString& tag) {
  for (const Item& item : items())
    if (const QString value = item.onFile(person); !value.isEmpty() && fields.mayFill(item.key))
      put(fields, item.key, value, tag);
}

void counter_entry::replaceNumber(CounterFields& fields, const PersonData& onFile, const QString& tag) {
  put(fields, "person.documentKind", codeOf(onFile.documentKind), tag);
  put(fields, "person.idNumber", onFile.idNumber, tag);
}

void counter_entry::keepOld(CounterFields& fields, const PersonData& onFile, const QString& tag) {
  for (const Item& item : items())
    if (const QString value = item.onFile(onFile); !value.isEmpty() && nowOf(fields, item.key) != value)
      put(fields, item.key, value, tag);
}

void counter_entry::forgetPerson(CounterFields& fields, const PersonData& onFile) {
  for (const Item& item : items()) {
    const bool isDocument =
        qstrcmp(item.key, "person.idNumber") == 0 || qstrcmp(item.key, "person.documentKind") == 0;
    QWidget* editor = fields.field(QLatin1String(item.key))->editor();
    // Radio buttons and check boxes bear no tag; one that says the same as the record came from there.
    const bool bearsTag = !qobject_cast<RadioRow*>(editor) && !qobject_cast<QCheckBox*>(editor);
    if (isDocument || (bearsTag && tagOf(editor).isEmpty())) continue;
    if (nowOf(fields, item.key) == item.onFile(onFile)) put(fields, item.key, {}, {});
  }
}

QList<FieldDifference> counter_entry::differences(const CounterFields& fields, const PersonData& onFile) {
  QList<FieldDifference> found;
  for (const Item& item : items()) {
    const QString before = item.onFile(onFile);
    const QString now = nowOf(fields, item.key);
    if (before == now || now.isEmpty()) continue;
    found.append({fields.field(QLatin1String(item.key))->label(), wordsFor(fields, item.key, before),
                  wordsFor(fields, item.key, now)});
  }
  return found;
}

int counter_entry::sameCount(const CounterFields& fields, const PersonData& onFile) {
  int same = 0;
  for (const Item& item : items())
    if (const QString value = item.onFile(onFile); !value.isEmpty() && value == nowOf(fields, item.key))
      ++same;
  return same;
}

QJsonObject counter_entry::workOf(const CounterFields& fields) {
  QJsonObject work;
  if (!fields.hasJob()) return work;
  for (const char* key : workKeys)
    work.insert(QLatin1String(key), fieldState(fields.field(QLatin1String(key))->editor()));
  return work;
}

void counter_entry::fillOne(CounterFields& fields, const char* key, const QString& value,
                            const QString& tag) {
  if (!value.isEmpty() && fields.mayFill(key)) put(fields, key, value, tag);
}

bool counter_entry::fillWork(CounterFields& fields, const QJsonObject& work, const QString& tag) {
  bool filled = false;
  for (const char* key : workKeys) {
    QJsonValue state = work[QLatin1String(key)];
    if (!state.isObject() || !fields.mayFill(key)) continue;
    QJsonObject tagged = state.toObject();
    if (tagged[QStringLiteral("text")].toString().isEmpty()) continue;
    tagged.insert(QStringLiteral("tag"), tag);
    setFieldState(fields.field(QLatin1String(key))->editor(), tagged);
    filled = true;
  }
  const QString asked = work[QStringLiteral("initiative")].toString();
  if (!asked.isEmpty()) fields.edit<RadioRow>("initiative")->setCurrentId(asked);
  return filled;
}
