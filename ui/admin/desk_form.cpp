#include "admin/desk_form.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

#include "kit/edits.h"
#include "kit/form_grid.h"

DeskForm::DeskForm(QWidget* parent) : QWidget(parent) {
  m_grid = new FormGrid(this);
  m_name = new FieldEdit;
  m_address = new FieldEdit;
  m_hours = new FieldEdit;
  m_closed = new QCheckBox;
  using enum FormGrid::Column;
  m_nameField = m_grid->addField(Both, QString(), m_name, Need::Required);
  m_addressField = m_grid->addField(Both, QString(), m_address);
  m_hoursField = m_grid->addField(Both, QString(), m_hours);
  m_closedField = m_grid->addField(Both, QString(), m_closed);
  m_nameField->setKey(QStringLiteral("name"));
  m_addressField->setKey(QStringLiteral("address"));
  m_hoursField->setKey(QStringLiteral("hours"));
  m_closedField->setKey(QStringLiteral("closed"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_grid);
  column->addStretch(1);
  retranslate();
}

void DeskForm::retranslate() {
  m_nameField->setLabel(tr("Na&me"));
  m_addressField->setLabel(tr("&Address"));
  m_hoursField->setLabel(tr("&Hours"));
  m_closedField->setLabel(tr("State"));
  m_closed->setText(tr("&closed: no card goes there"));
}

void DeskForm::showDesk(const PickUpDesk& desk) {
  m_desk = desk;
  m_grid->clearMessages();
  m_name->setText(desk.name);
  m_address->setText(desk.address);
  m_hours->setText(desk.hours);
  m_closed->setChecked(desk.closed);
}

void DeskForm::showNew() {
  showDesk({});
  m_grid->focusField(m_nameField);
}

EditPickUpDesk DeskForm::entered() const {
  return {m_desk.id,
          m_desk.id ? m_desk.version : 0,
          m_name->text().trimmed(),
          m_address->text().trimmed(),
          m_hours->text().trimmed(),
          m_closed->isChecked()};
}

bool DeskForm::refuse(const Error& error) {
  m_grid->clearMessages();
  FormField* field = m_grid->field(error.field);
  if (field == nullptr) return false;
  field->setMessage(Level::Error, error.text());
  m_grid->focusField(field);
  return true;
}

void DeskForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}
