#include "workers/counter_check.h"

#include <QScopedValueRollback>

#include "workers/counter_entry.h"

namespace {

// Fields of which one makes no sense without the other: leaving one judges both.
const QList<QStringList> together{
    {"person.documentKind", "person.idNumber", "person.name", "person.sex", "person.birthDate",
     "person.hukouDivision"},
    {"person.birthDate", "person.sex", "ageReason"},
    {"contract.kind", "contract.beginsOn", "contract.endsOn", "assignment.employer"},
    {"assignment.project", "assignment.beginsOn"},
    {"person.phone", "person.emergencyPhone", "assignment.manager"},
};

int weightOf(Level level) { return int(level); }

Level shownLevel(Level level) { return level == Level::NeedsReason ? Level::Warning : level; }

}  // namespace

CounterCheck::CounterCheck(CounterFields& fields, QObject* parent) : QObject(parent), m_fields(fields) {
  connect(&fields, &CounterFields::left, this, &CounterCheck::visit);
  connect(&fields, &CounterFields::edited, this, &CounterCheck::mend);
}

void CounterCheck::setContext(const worker_rules::Context& context,
                              const std::optional<employment_rules::Parties>& parties) {
  m_context = context;
  m_parties = parties;
  refresh();
}

void CounterCheck::reset() {
  m_visited.clear();
  m_told.clear();
  m_all = false;
}

void CounterCheck::visit(const QString& key) {
  m_visited.insert(key);
  for (const QStringList& group : together)
    if (group.contains(key))
      for (const QString& other : group)
        if (FormField* field = m_fields.field(other); field && !field->isBlank()) m_visited.insert(other);
  refresh();
}

void CounterCheck::refresh() { apply(findings()); }

bool CounterCheck::judgeAll() {
  m_all = true;
  m_told.clear();
  apply(findings());
  return m_fields.grid()->errors().isEmpty();
}

bool CounterCheck::show(const Error& error) {
  FormField* field = m_fields.field(error.field);
  if (!field || !field->isVisible()) return false;
  m_told.insert(field->key(), Finding{Level::Error, field->key(), QStringLiteral("office"), error.message});
  m_visited.insert(field->key());
  refresh();
  return true;
}

Findings CounterCheck::unreadable() const {
  Findings found;
  for (const FormField* field : m_fields.visible()) {
    const auto* date = qobject_cast<const DateEdit*>(field->editor());
    if (date && date->isUnreadable())
      found.append({Level::Error, field->key(), QStringLiteral("no-date"),
                    message(QT_TRANSLATE_NOOP("core", "“%1” is no day. Type it as 20261125 or 1125."),
                            {date->text().trimmed()})});
    const auto* money = qobject_cast<const MoneyEdit*>(field->editor());
    if (money && money->isUnreadable())
      found.append({Level::Error, field->key(), QStringLiteral("no-amount"),
                    message(QT_TRANSLATE_NOOP("core", "“%1” is no amount. Type it as 320 or 3.2万."),
                            {money->text().trimmed()})});
  }
  return found;
}

Findings CounterCheck::blank() const {
  Findings found;
  for (const FormField* field : m_fields.grid()->missing())
    found.append({Level::Error, field->key(), QStringLiteral("required"),
                  message(QT_TRANSLATE_NOOP("core", "%1 is required."), {field->label()})});
  return found;
}

Findings CounterCheck::findings() const {
  NewWorker entered;
  entered.person = counter_entry::personOf(m_fields);
  entered.assignment = counter_entry::assignmentOf(m_fields);
  entered.contract = counter_entry::contractOf(m_fields);
  entered.initiative = counter_entry::initiativeOf(m_fields);
  entered.told = counter_entry::toldOf(m_fields);
  entered.ageReason = counter_entry::ageReasonOf(m_fields);
  Findings found = unreadable() + blank();
  found += worker_rules::check(entered, m_rules, m_today, m_context);
  if (m_parties && entered.assignment)
    found += employment_rules::checkParties(*entered.assignment, *m_parties);
  found += Findings(m_told.begin(), m_told.end());
  return found;
}

void CounterCheck::apply(const Findings& found) {
  const QScopedValueRollback<bool> guard(m_applying, true);
  QHash<QString, Finding> worst;
  bool ageNeedsReason = false;
  for (const Finding& each : found) {
    FormField* field = m_fields.field(each.field);
    if (!field) continue;
    if (each.level == Level::NeedsReason && field->key() == QLatin1String("person.birthDate"))
      ageNeedsReason = true;
    const auto known = worst.find(field->key());
    if (known == worst.end() || weightOf(each.level) > weightOf(known->level))
      worst.insert(field->key(), each);
  }
  if (m_visited.contains(QStringLiteral("person.birthDate")) || m_all)
    m_fields.setReasonShown(QStringLiteral("ageReason"), ageNeedsReason);
  for (FormField* field : m_fields.visible()) {
    const auto finding = worst.constFind(field->key());
    const bool judged = m_all || (m_visited.contains(field->key()) && !field->isBlank());
    const bool said = finding != worst.constEnd() && (judged || m_told.contains(field->key()));
    field->setMessage(said ? shownLevel(finding->level) : Level::None,
                      said ? finding->message.text() : QString());
  }
}

// Never a new error while typing, but the old one goes as soon as it is mended.
void CounterCheck::mend(const QString& key) {
  if (m_applying) return;
  const FormField* field = m_fields.field(key);
  const bool told = m_told.remove(key) > 0;
  if (field && (told || field->level() != Level::None)) refresh();
}
