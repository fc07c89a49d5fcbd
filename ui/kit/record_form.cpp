#include "kit/record_form.h"

#include <QEvent>
#include <QJsonValue>
#include <QTimer>

namespace {

/// Nothing entered is no value at all, as the records write it.
bool isNothing(const QJsonValue& value) {
  return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool same(const QJsonValue& a, const QJsonValue& b) { return (isNothing(a) && isNothing(b)) || a == b; }

}  // namespace

RecordForm::RecordForm(QWidget* parent) : FormGrid(parent) {}

// ---- building ----------------------------------------------------------------------------------------

FieldEdit* RecordForm::addText(Column column, const QString& key, Words label, Need need) {
  auto* edit = new FieldEdit;
  add(column, key, Kind::Text, edit, std::move(label), need);
  return edit;
}

PhoneEdit* RecordForm::addPhone(Column column, const QString& key, Words label, Need need) {
  auto* edit = new PhoneEdit;
  add(column, key, Kind::Grouped, edit, std::move(label), need);
  return edit;
}

IdEdit* RecordForm::addId(Column column, const QString& key, Words label, Need need) {
  auto* edit = new IdEdit;
  add(column, key, Kind::Grouped, edit, std::move(label), need);
  return edit;
}

DateEdit* RecordForm::addDate(Column column, const QString& key, Words label, Need need) {
  auto* edit = new DateEdit;
  add(column, key, Kind::Date, edit, std::move(label), need);
  return edit;
}

MoneyEdit* RecordForm::addMoney(Column column, const QString& key, Words label, Need need) {
  auto* edit = new MoneyEdit;
  add(column, key, Kind::Money, edit, std::move(label), need);
  return edit;
}

FieldEdit* RecordForm::addNumber(Column column, const QString& key, Words label, Need need) {
  auto* edit = new FieldEdit;
  edit->setAttribute(Qt::WA_InputMethodEnabled, false);
  edit->setAlignment(Qt::AlignRight);
  add(column, key, Kind::Number, edit, std::move(label), need);
  return edit;
}

ChoiceBox* RecordForm::addChoice(Column column, const QString& key, Words label,
                                 std::function<QList<ChoiceItem>()> items, Need need) {
  auto* box = new ChoiceBox;
  add(column, key, Kind::Choice, box, std::move(label), need, std::move(items));
  return box;
}

ChoiceBox* RecordForm::addReference(Column column, const QString& key, Words label, Need need) {
  auto* box = new ChoiceBox;
  box->setAsync(true);
  add(column, key, Kind::Reference, box, std::move(label), need);
  return box;
}

SectionTitle* RecordForm::addTitle(Words title) {
  SectionTitle* section = addSection(title());
  m_titles.append({section, std::move(title)});
  return section;
}

void RecordForm::add(Column column, const QString& key, Kind kind, QWidget* editor, Words label, Need need,
                     std::function<QList<ChoiceItem>()> items) {
  FormField* field = addField(column, label(), editor, need);
  field->setKey(key);
  m_entries.append({key, kind, editor, field, std::move(label), std::move(items)});
  editor->installEventFilter(this);
  if (m_entries.last().items) static_cast<ChoiceBox*>(editor)->setItems(m_entries.last().items());
  auto* line = static_cast<QLineEdit*>(editor);
  connect(line, &QLineEdit::textChanged, this, [this, key] { noteEdit(key); });
  if (auto* box = qobject_cast<ChoiceBox*>(editor))
    connect(box, &ChoiceBox::currentChanged, this, [this, key] { noteEdit(key); });
  if (auto* date = qobject_cast<DateEdit*>(editor))
    connect(date, &DateEdit::dateChanged, this, [this, key] { noteEdit(key); });
}

void RecordForm::noteEdit(const QString& key) {
  if (m_filling) return;
  // An error once shown clears at the key that mends it; a new one waits until the field is left.
  if (FormField* field = this->field(key); field != nullptr && field->level() == Level::Error)
    showFindings(false);
  emit edited();
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) {
    for (const Entry& each : std::as_const(m_entries))
      if (each.editor == watched) m_touched.insert(each.key);
    QTimer::singleShot(0, this, [this] { checkTouched(); });
  }
  return FormGrid::eventFilter(watched, event);
}

// ---- values ------------------------------------------------------------------------------------------

QJsonValue RecordForm::valueOf(const Entry& entry) const {
  switch (entry.kind) {
    case Kind::Grouped:
      return static_cast<GroupedEdit*>(entry.editor)->value();
    case Kind::Date: {
      const QDate date = static_cast<DateEdit*>(entry.editor)->date();
      return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    }
    case Kind::Money: {
      const std::optional<Money> money = static_cast<MoneyEdit*>(entry.editor)->money();
      return money ? QJsonValue(money->toPlain()) : QJsonValue();
    }
    case Kind::Number: {
      bool ok = false;
      const int number =
          foldWidth(static_cast<QLineEdit*>(entry.editor)->text()).remove(u',').trimmed().toInt(&ok);
      return ok ? QJsonValue(number) : QJsonValue();
    }
    case Kind::Choice: {
      const QString id = static_cast<ChoiceBox*>(entry.editor)->currentId();
      return id;
    }
    case Kind::Reference: {
      const qint64 id = static_cast<ChoiceBox*>(entry.editor)->currentId().toLongLong();
      return id > 0 ? QJsonValue(id) : QJsonValue();
    }
    case Kind::Text:
      break;
  }
  return static_cast<QLineEdit*>(entry.editor)->text().trimmed();
}

void RecordForm::setValue(const Entry& entry, const QJsonValue& value, const QString& text) {
  switch (entry.kind) {
    case Kind::Grouped:
      return static_cast<GroupedEdit*>(entry.editor)->setValue(value.toString());
    case Kind::Date:
      return static_cast<DateEdit*>(entry.editor)->setDate(QDate::fromString(value.toString(), Qt::ISODate));
    case Kind::Money: {
      const Result<Money> money = Money::parse(value.toString());
      return static_cast<MoneyEdit*>(entry.editor)
          ->setMoney(money && *money != Money() ? std::optional(*money) : std::nullopt);
    }
    case Kind::Number:
      return static_cast<QLineEdit*>(entry.editor)
          ->setText(value.toInt() == 0 ? QString() : QString::number(value.toInt()));
    case Kind::Choice:
      return static_cast<ChoiceBox*>(entry.editor)->setCurrentId(value.toString());
    case Kind::Reference: {
      const qint64 id = value.toInteger();
      auto* box = static_cast<ChoiceBox*>(entry.editor);
      return id > 0 ? box->setCurrentItem({QString::number(id), text, {}, {}, {}, {}})
                    : box->setCurrentId({});
    }
    case Kind::Text:
      static_cast<QLineEdit*>(entry.editor)->setText(value.toString());
      // One that is longer than its field is read from the beginning.
      if (!entry.editor->hasFocus()) static_cast<QLineEdit*>(entry.editor)->home(false);
  }
}

QJsonObject RecordForm::values() const {
  QJsonObject values;
  for (const Entry& each : m_entries)
    if (const QJsonValue value = valueOf(each); each.field->isVisible() && !isNothing(value))
      values.insert(each.key, value);
  return values;
}

QJsonObject RecordForm::below(const QString& prefix) const {
  QJsonObject part;
  const QJsonObject all = values();
  for (auto each = all.begin(); each != all.end(); ++each)
    if (each.key().startsWith(prefix) && (!prefix.isEmpty() || !each.key().contains(u'.')))
      part.insert(each.key().mid(prefix.size()), each.value());
  return part;
}

void RecordForm::setValues(const QJsonObject& values, const QJsonObject& texts) {
  m_filling = true;
  for (const Entry& each : std::as_const(m_entries))
    setValue(each, values.value(each.key), texts.value(each.key).toString());
  m_filling = false;
  m_touched.clear();
  clearMessages();
  m_original = this->values();
}

void RecordForm::typeValues(const QJsonObject& values) {
  m_filling = true;
  const QJsonObject texts = referenceTexts();
  for (const Entry& each : std::as_const(m_entries))
    if (!same(valueOf(each), values.value(each.key)))
      setValue(each, values.value(each.key), texts.value(each.key).toString());
  m_filling = false;
  emit edited();
}

bool RecordForm::isDirty() const {
  const QJsonObject now = values();
  for (const Entry& each : m_entries)
    if (!same(now.value(each.key), m_original.value(each.key)) || !unreadable(each).isEmpty()) return true;
  return false;
}

QString RecordForm::shownText(const QString& key, const QJsonValue& value) const {
  if (isNothing(value)) return tr("nothing");
  for (const Entry& each : m_entries) {
    if (each.key != key) continue;
    if (each.kind == Kind::Money)
      if (const Result<Money> money = Money::parse(value.toString()); money) return money->toString();
    if (each.kind == Kind::Choice && each.items) {
      const QList<ChoiceItem> items = each.items();
      for (const ChoiceItem& item : items)
        if (item.id == value.toString()) return item.text;
    }
  }
  return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonObject RecordForm::referenceTexts() const {
  QJsonObject texts;
  for (const Entry& each : m_entries)
    if (each.kind == Kind::Reference)
      texts.insert(each.key, static_cast<ChoiceBox*>(each.editor)->currentItem().text);
  return texts;
}

// ---- rules -------------------------------------------------------------------------------------------

QString RecordForm::unreadable(const Entry& entry) const {
  if (entry.kind == Kind::Date && static_cast<DateEdit*>(entry.editor)->isUnreadable())
    return tr("This is no date. Type 20261125, 1125 or 25.");
  if (entry.kind == Kind::Money && static_cast<MoneyEdit*>(entry.editor)->isUnreadable())
    return tr("This is no amount. Type 32000 or 3.2万.");
  const QString text = static_cast<QLineEdit*>(entry.editor)->text().trimmed();
  if (entry.kind == Kind::Number && !text.isEmpty() && isNothing(valueOf(entry)))
    return tr("This is no whole number. Type digits only.");
  return {};
}

void RecordForm::checkTouched() {
  if (!m_touched.isEmpty()) showFindings(false);
}

void RecordForm::showFindings(bool everything) {
  const Findings findings = m_check ? m_check(values()) : Findings();
  for (const Entry& each : std::as_const(m_entries)) {
    if (!everything && !m_touched.contains(each.key)) continue;
    if (const QString words = unreadable(each); !words.isEmpty()) {
      each.field->setMessage(Level::Error, words);
      continue;
    }
    const Finding* worst = nullptr;
    for (const Finding& finding : findings)
      if (finding.field == each.key && (worst == nullptr || finding.level > worst->level)) worst = &finding;
    // What saving said of a field left empty stays until something stands there.
    const bool stillMissing = !everything && each.field->level() == Level::Error &&
                              each.field->isRequired() && each.field->isBlank();
    if (stillMissing) continue;
    // A required field that is only empty says so when saving, not when it is passed through.
    const bool onlyEmpty = worst != nullptr && !everything && each.field->isBlank();
    if (worst == nullptr || onlyEmpty)
      each.field->clearMessage();
    else
      each.field->setMessage(worst->level, worst->message.text());
  }
}

bool RecordForm::examine() {
  showFindings(true);
  for (FormField* field : missing())
    if (field->level() != Level::Error)
      field->setMessage(Level::Error, tr("%1 is required.").arg(field->label()));
  const QList<FormField*> wrong = errors();
  if (wrong.isEmpty()) return true;
  focusField(wrong.first());
  return false;
}

bool RecordForm::showError(const Error& error) {
  FormField* field = this->field(error.field);
  if (field == nullptr || !field->isVisible()) return false;
  field->setMessage(Level::Error, error.text());
  focusField(field);
  return true;
}

void RecordForm::setReadOnly(bool readOnly) {
  for (const Entry& each : std::as_const(m_entries))
    static_cast<QLineEdit*>(each.editor)->setReadOnly(readOnly);
}

void RecordForm::retranslate() {
  m_filling = true;
  for (const Entry& each : std::as_const(m_entries)) {
    each.field->setLabel(each.label());
    if (each.items) static_cast<ChoiceBox*>(each.editor)->setItems(each.items());
  }
  for (const auto& [section, words] : std::as_const(m_titles)) section->setTitle(words());
  m_filling = false;
  if (!m_touched.isEmpty() || !errors().isEmpty()) showFindings(false);
}
