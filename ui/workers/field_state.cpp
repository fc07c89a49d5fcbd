#include "workers/field_state.h"

#include <QCheckBox>
#include <QJsonObject>

#include "kit/choice_box.h"
#include "kit/edits.h"

namespace {

QJsonObject stateOf(const ChoiceBox& box) {
  const ChoiceItem item = box.currentItem();
  if (item.id.isEmpty()) return {{QStringLiteral("text"), box.text()}};
  return {{QStringLiteral("id"), item.id},
          {QStringLiteral("text"), item.text},
          {QStringLiteral("detail"), item.detail}};
}

void restore(ChoiceBox& box, const QJsonObject& state, const QString& tag) {
  ChoiceItem item;
  item.id = state[QStringLiteral("id")].toString();
  item.text = state[QStringLiteral("text")].toString();
  item.detail = state[QStringLiteral("detail")].toString();
  if (item.id.isEmpty()) return box.fill(item.text, tag);
  box.setCurrentItem(item, tag);
}

void restoreText(FieldEdit& edit, const QString& text, const QString& tag) {
  if (auto* grouped = qobject_cast<GroupedEdit*>(&edit)) return grouped->fillValue(text, tag);
  if (auto* date = qobject_cast<DateEdit*>(&edit)) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid()) return date->fillDate(day, tag);
  }
  if (auto* money = qobject_cast<MoneyEdit*>(&edit)) {
    const auto amount = Money::parse(text);
    if (amount) money->setMoney(*amount);
    if (amount) return edit.setSourceTag(tag);
  }
  edit.fill(text, tag);
}

}  // namespace

QString tagOf(const QWidget* editor) {
  const auto* edit = qobject_cast<const FieldEdit*>(editor);
  return edit ? edit->sourceTag() : QString();
}

QJsonValue fieldState(const QWidget* editor) {
  if (const auto* box = qobject_cast<const QCheckBox*>(editor)) return box->isChecked();
  if (const auto* row = qobject_cast<const RadioRow*>(editor)) return row->currentId();
  const auto* edit = qobject_cast<const FieldEdit*>(editor);
  if (!edit) return {};
  QJsonObject state;
  if (const auto* choice = qobject_cast<const ChoiceBox*>(editor))
    state = stateOf(*choice);
  else if (const auto* grouped = qobject_cast<const GroupedEdit*>(editor))
    state = {{QStringLiteral("text"), grouped->value()}};
  else
    state = {{QStringLiteral("text"), edit->text()}};
  if (!edit->sourceTag().isEmpty()) state.insert(QStringLiteral("tag"), edit->sourceTag());
  return state;
}

void setFieldState(QWidget* editor, const QJsonValue& state) {
  if (state.isUndefined() || state.isNull()) return;
  if (auto* box = qobject_cast<QCheckBox*>(editor)) return box->setChecked(state.toBool());
  if (auto* row = qobject_cast<RadioRow*>(editor)) return row->setCurrentId(state.toString());
  auto* edit = qobject_cast<FieldEdit*>(editor);
  if (!edit || !state.isObject()) return;
  const QJsonObject object = state.toObject();
  const QString tag = object[QStringLiteral("tag")].toString();
  if (auto* choice = qobject_cast<ChoiceBox*>(editor)) return restore(*choice, object, tag);
  restoreText(*edit, object[QStringLiteral("text")].toString(), tag);
}

void clearField(QWidget* editor) {
  if (auto* box = qobject_cast<QCheckBox*>(editor)) return box->setChecked(false);
  if (auto* row = qobject_cast<RadioRow*>(editor)) return row->setCurrentId({});
  if (auto* choice = qobject_cast<ChoiceBox*>(editor)) return choice->setCurrentItem({});
  if (auto* grouped = qobject_cast<GroupedEdit*>(editor)) return grouped->fillValue({}, {});
  if (auto* date = qobject_cast<DateEdit*>(editor)) return date->fillDate({}, {});
  if (auto* money = qobject_cast<MoneyEdit*>(editor))
    return money->setMoney(std::nullopt), money->setSourceTag({});
  if (auto* edit = qobject_cast<FieldEdit*>(editor)) edit->fill({}, {});
}
