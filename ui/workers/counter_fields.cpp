#include "workers/counter_fields.h"

#include <QApplication>
#include <QCheckBox>
#include <algorithm>

#include "kit/choice_box.h"
#include "workers/field_state.h"

namespace {

enum class Kind { Text, Latin, Id, Phone, Date, Money, Choice, Office, Words, Radio, Check };

struct Spec {
  const char* key;
  Kind kind;
  FormGrid::Column column;
  Need need;
  const char* label;
};

constexpr auto L = FormGrid::Column::Left;
constexpr auto R = FormGrid::Column::Right;
constexpr auto B = FormGrid::Column::Both;
constexpr auto must = Need::Required;
constexpr auto may = Need::Optional;

// What is required is domain.md 1: document, name, sex, birth date, Hukou; with a job project, employer and
// its labour manager; who asked. Everything else may be left open and is listed as missing.
constexpr Spec specs[] = {
    {"person.documentKind", Kind::Choice, L, must, QT_TRANSLATE_NOOP("CounterFields", "Document")},
    {"person.idNumber", Kind::Id, R, must, QT_TRANSLATE_NOOP("CounterFields", "&ID number")},
    {"person.name", Kind::Text, L, must, QT_TRANSLATE_NOOP("CounterFields", "&Name")},
    {"person.sex", Kind::Radio, R, must, QT_TRANSLATE_NOOP("CounterFields", "Sex")},
    {"person.birthDate", Kind::Date, L, must, QT_TRANSLATE_NOOP("CounterFields", "Birth date")},
    {"person.ethnic", Kind::Choice, R, may, QT_TRANSLATE_NOOP("CounterFields", "Ethnic group")},
    {"person.hukouAddress", Kind::Text, B, must, QT_TRANSLATE_NOOP("CounterFields", "&Hukou address")},
    {"person.hukouDivision", Kind::Office, L, may, QT_TRANSLATE_NOOP("CounterFields", "Hukou county")},
    {"person.hukouLocal", Kind::Radio, R, must, QT_TRANSLATE_NOOP("CounterFields", "Hukou")},
    {"person.phone", Kind::Phone, L, may, QT_TRANSLATE_NOOP("CounterFields", "&Phone")},
    {"person.inCitySince", Kind::Latin, R, may, QT_TRANSLATE_NOOP("CounterFields", "In city since")},
    {"person.education", Kind::Choice, L, may, QT_TRANSLATE_NOOP("CounterFields", "Education")},
    {"person.political", Kind::Choice, R, may, QT_TRANSLATE_NOOP("CounterFields", "Political status")},
    {"person.emergencyName", Kind::Text, L, may, QT_TRANSLATE_NOOP("CounterFields", "Emergency contact")},
    {"person.emergencyPhone", Kind::Phone, R, may, QT_TRANSLATE_NOOP("CounterFields", "Contact’s phone")},
    {"person.addressHere", Kind::Text, L, may, QT_TRANSLATE_NOOP("CounterFields", "Address here")},
    {"person.residencePermit", Kind::Latin, R, may, QT_TRANSLATE_NOOP("CounterFields", "Residence permit")},
    {"person.documentTo", Kind::Date, L, may, QT_TRANSLATE_NOOP("CounterFields", "Document valid to")},
    {"person.documentLongTerm", Kind::Check, R, may, QT_TRANSLATE_NOOP("CounterFields", "Without end")},
    {"person.reading", Kind::Latin, L, may, QT_TRANSLATE_NOOP("CounterFields", "Pinyin")},
    {"person.certificate", Kind::Latin, R, may, QT_TRANSLATE_NOOP("CounterFields", "Skill certificate")},
    {"ageReason", Kind::Text, B, must, QT_TRANSLATE_NOOP("CounterFields", "Reason for the age")},
    {"job", Kind::Radio, B, must, QT_TRANSLATE_NOOP("CounterFields", "Work")},
    {"assignment.project", Kind::Office, L, must, QT_TRANSLATE_NOOP("CounterFields", "Pro&ject")},
    {"assignment.beginsOn", Kind::Date, R, must, QT_TRANSLATE_NOOP("CounterFields", "On site from")},
    {"assignment.employer", Kind::Office, L, must, QT_TRANSLATE_NOOP("CounterFields", "&Employer")},
    {"assignment.manager", Kind::Choice, R, must, QT_TRANSLATE_NOOP("CounterFields", "Labour manager")},
    {"assignment.team", Kind::Words, L, may, QT_TRANSLATE_NOOP("CounterFields", "Team")},
    {"assignment.trade", Kind::Choice, R, may, QT_TRANSLATE_NOOP("CounterFields", "&Trade")},
    {"overlap", Kind::Radio, B, must, QT_TRANSLATE_NOOP("CounterFields", "Present site")},
    {"assignment.overlapReason", Kind::Text, B, must, QT_TRANSLATE_NOOP("CounterFields", "Reason for both")},
    {"person.skillLevel", Kind::Choice, L, may, QT_TRANSLATE_NOOP("CounterFields", "Skill level")},
    {"contract.kind", Kind::Choice, R, must, QT_TRANSLATE_NOOP("CounterFields", "Contract")},
    {"contract.beginsOn", Kind::Date, L, must, QT_TRANSLATE_NOOP("CounterFields", "Contract from")},
    {"contract.endsOn", Kind::Date, R, must, QT_TRANSLATE_NOOP("CounterFields", "&Contract to")},
    {"contract.payKind", Kind::Choice, L, may, QT_TRANSLATE_NOOP("CounterFields", "Paid by")},
    {"contract.pay", Kind::Money, R, may, QT_TRANSLATE_NOOP("CounterFields", "Pay")},
    {"initiative", Kind::Radio, L, must, QT_TRANSLATE_NOOP("CounterFields", "&Who asked")},
    {"told", Kind::Radio, B, must, QT_TRANSLATE_NOOP("CounterFields", "Worker t&old")},
};

const QStringList identity{"person.documentKind", "person.idNumber", "person.name", "person.sex"};
const QStringList details{"person.birthDate",    "person.ethnic",        "ageReason",
                          "person.hukouAddress", "person.hukouDivision", "person.hukouLocal"};
const QStringList contact{"person.phone",     "person.inCitySince",   "person.education",
                          "person.political", "person.emergencyName", "person.emergencyPhone"};
const QStringList work{"job",
                       "assignment.project",
                       "assignment.beginsOn",
                       "assignment.employer",
                       "assignment.manager",
                       "assignment.team",
                       "assignment.trade",
                       "overlap",
                       "assignment.overlapReason",
                       "person.skillLevel",
                       "contract.kind",
                       "contract.beginsOn",
                       "contract.endsOn",
                       "contract.payKind",
                       "contract.pay"};
const QStringList ask{"initiative", "told"};
const QStringList more{"person.addressHere",      "person.residencePermit", "person.documentTo",
                       "person.documentLongTerm", "person.reading",         "person.certificate"};

QWidget* editorOf(Kind kind) {
  switch (kind) {
    case Kind::Id:
      return new IdEdit;
    case Kind::Phone:
      return new PhoneEdit;
    case Kind::Date:
      return new DateEdit;
    case Kind::Money:
      return new MoneyEdit;
    case Kind::Radio:
      return new RadioRow;
    case Kind::Check:
      return new QCheckBox;
    case Kind::Choice:
      return new ChoiceBox;
    case Kind::Office: {
      auto* box = new ChoiceBox;
      box->setAsync(true);
      return box;
    }
    case Kind::Words: {
      auto* box = new ChoiceBox;
      box->setFreeText(true);
      return box;
    }
    case Kind::Latin: {
      auto* edit = new FieldEdit;
      edit->setInputMethodHints(Qt::ImhPreferLatin);
      return edit;
    }
    case Kind::Text:
      break;
  }
  return new FieldEdit;
}

constexpr std::pair<VisitMode, const char*> modeCodes[] = {
    {VisitMode::New, "new"}, {VisitMode::Return, "return"}, {VisitMode::Move, "move"}};

}  // namespace

QString codeOf(VisitMode mode) {
  for (const auto& [value, code] : modeCodes)
    if (value == mode) return QString::fromLatin1(code);
  return {};
}

bool fromCode(const QString& code, VisitMode& mode) {
  for (const auto& [value, known] : modeCodes)
    if (code == QLatin1String(known)) return mode = value, true;
  return false;
}

CounterFields::CounterFields(FormGrid* grid) : QObject(grid), m_grid(grid) {
  m_person = grid->addSection({});
  m_contact = grid->addSection({});
  m_work = grid->addSection({});
  m_ask = grid->addSection({});
  m_more = grid->addSection({});
  build();
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
    const QString from = keyOf(old);
    const QString to = keyOf(now);
    if (from == to) return;
    if (!from.isEmpty() && now) emit left(from);
    if (!to.isEmpty()) emit focused(to);
  });
  retranslate();
  arrange();
}

void CounterFields::build() {
  for (const Spec& spec : specs) {
    QWidget* editor = editorOf(spec.kind);
    FormField* field = m_grid->addField(spec.column, QString(), editor, spec.need);
    const QString key = QLatin1String(spec.key);
    field->setKey(key);
    editor->setObjectName(key);
    m_editors.insert(key, editor);
    m_fields.insert(key, field);
    m_keys.insert(editor, key);
    watch(key, editor);
  }
}

void CounterFields::watch(const QString& key, QWidget* editor) {
  const auto tell = [this, key] { emit edited(key); };
  if (auto* row = qobject_cast<RadioRow*>(editor)) connect(row, &RadioRow::currentChanged, this, tell);
  if (auto* box = qobject_cast<QCheckBox*>(editor)) connect(box, &QCheckBox::toggled, this, tell);
  if (auto* edit = qobject_cast<FieldEdit*>(editor)) connect(edit, &QLineEdit::textChanged, this, tell);
  if (auto* choice = qobject_cast<ChoiceBox*>(editor))
    connect(choice, &ChoiceBox::currentChanged, this, tell);
  if (auto* date = qobject_cast<DateEdit*>(editor)) connect(date, &DateEdit::dateChanged, this, tell);
  if (auto* money = qobject_cast<MoneyEdit*>(editor)) connect(money, &MoneyEdit::moneyChanged, this, tell);
  if (key == QLatin1String("job") || key == QLatin1String("overlap") || key == QLatin1String("contract.kind"))
    connect(this, &CounterFields::edited, this, [this, key](const QString& which) {
      if (which == key) refreshVisibility();
    });
}

void CounterFields::setMode(VisitMode mode) {
  if (m_mode == mode) return;
  m_mode = mode;
  arrange();
}

void CounterFields::arrange() {
  QList<QWidget*> order;
  const auto add = [&](SectionTitle* section, const QStringList& keys) {
    if (section) order.append(section);
    for (const QString& key : keys) order.append(m_editors.value(key));
  };
  add(m_person, identity);
  if (m_mode == VisitMode::New) {
    add(nullptr, details + contact);
    add(m_work, work);
    add(m_ask, ask);
    add(m_more, more);
  } else {
    add(m_work, work);
    add(m_contact, contact);
    add(m_ask, ask);
    add(m_more, details + more);
  }
  m_grid->setOrder(order);
  refreshVisibility();
}

bool CounterFields::hasJob() const { return edit<RadioRow>("job")->currentId() != QLatin1String("none"); }

void CounterFields::refreshVisibility() {
  const bool job = hasJob();
  const QString contract = edit<ChoiceBox>("contract.kind")->currentId();
  const bool terms = job && contract != QLatin1String("none") && contract != QLatin1String("keep");
  const bool overlap = job && m_mode == VisitMode::Move;
  for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
    bool shown = true;
    if (it.key().startsWith(QLatin1String("assignment.")) || it.key() == QLatin1String("contract.kind"))
      shown = job;
    if (it.key().startsWith(QLatin1String("contract.")) && it.key() != QLatin1String("contract.kind"))
      shown = terms;
    if (it.key() == QLatin1String("contract.endsOn")) shown = terms && contract != QLatin1String("by-task");
    if (it.key() == QLatin1String("overlap")) shown = overlap;
    if (it.key() == QLatin1String("assignment.overlapReason"))
      shown = overlap && edit<RadioRow>("overlap")->currentId() == QLatin1String("both");
    if (it.key() == QLatin1String("ageReason")) shown = m_reasons.value(it.key());
    it.value()->setVisible(shown);
  }
  m_contact->setVisible(m_mode != VisitMode::New);
  m_grid->relayout();
}

void CounterFields::setReasonShown(const QString& key, bool shown) {
  if (m_reasons.value(key) == shown) return;
  m_reasons.insert(key, shown);
  refreshVisibility();
}

FormField* CounterFields::field(const QString& key) const {
  if (FormField* found = m_fields.value(key)) return found;
  return m_fields.value(QStringLiteral("person.") + key);
}

QList<FormField*> CounterFields::visible() const {
  QList<FormField*> shown;
  for (FormField* field : m_grid->fields())
    if (field->isVisible()) shown.append(field);
  return shown;
}

int CounterFields::placeOf(const QString& key) const {
  const QList<FormField*> shown = visible();
  const auto found =
      std::find_if(shown.begin(), shown.end(), [&](const FormField* field) { return field->key() == key; });
  return found == shown.end() ? 1 : int(found - shown.begin()) + 1;
}

QString CounterFields::keyOf(const QObject* watched) const {
  for (const QObject* up = watched; up && up != m_grid; up = up->parent())
    if (const auto found = m_keys.find(up); found != m_keys.end()) return *found;
  return {};
}

QString CounterFields::focusedKey() const { return keyOf(m_grid->window()->focusWidget()); }

QJsonObject CounterFields::state() const {
  QJsonObject state;
  for (auto it = m_editors.begin(); it != m_editors.end(); ++it)
    state.insert(it.key(), fieldState(it.value()));
  return state;
}

void CounterFields::setState(const QJsonObject& state) {
  // In the grid's order: what depends on a field (the managers of an employer) comes behind it.
  for (const FormField* field : m_grid->fields()) setFieldState(field->editor(), state[field->key()]);
  refreshVisibility();
}

void CounterFields::clear() {
  for (QWidget* editor : m_editors) clearField(editor);
  m_reasons.clear();
  m_grid->clearMessages();
  refreshVisibility();
}

bool CounterFields::mayFill(const char* key) const {
  const QWidget* editor = m_editors.value(QLatin1String(key));
  return field(QLatin1String(key))->isBlank() || !tagOf(editor).isEmpty();
}

void CounterFields::setPersonHint(const QString& hint) { m_person->setHint(m_personHint = hint); }

void CounterFields::setWorkHint(const QString& hint) { m_work->setHint(m_workHint = hint); }

void CounterFields::setContactHint(const QString& hint) { m_contact->setHint(m_contactHint = hint); }

void CounterFields::retranslate() {
  for (const Spec& spec : specs) m_fields.value(QLatin1String(spec.key))->setLabel(tr(spec.label));
  m_person->setTitle(tr("Person"));
  m_contact->setTitle(tr("Contact"));
  m_work->setTitle(tr("This work"));
  m_ask->setTitle(tr("Asked and told"));
  m_more->setTitle(tr("Further facts"));
  m_more->setHint(tr("may be added later"));
  edit<QCheckBox>("person.documentLongTerm")->setText(tr("long-term"));
  edit<RadioRow>("person.sex")->setOptions({{"1", tr("male")}, {"2", tr("female")}});
  edit<RadioRow>("person.hukouLocal")->setOptions({{"yes", tr("of this city")}, {"no", tr("elsewhere")}});
  edit<RadioRow>("job")->setOptions(
      {{"job", tr("has an employer")}, {"none", tr("by himself, without a job")}});
  edit<RadioRow>("overlap")->setOptions(
      {{"move", tr("ends, he moves here")}, {"both", tr("goes on, he works at both")}});
  edit<RadioRow>("initiative")->setOptions({{"worker", tr("himself")}, {"employer", tr("employer")}});
  edit<RadioRow>("told")->setOptions({{"present", tr("he is present")},
                                      {"signature", tr("signature")},
                                      {"slip-to-manager", tr("slip to manager")},
                                      {"not-told", tr("not told")}});
  arrange();  // options set anew are new buttons, at the end of the tab chain
}
