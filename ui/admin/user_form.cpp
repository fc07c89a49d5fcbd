#include "admin/user_form.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include "access/role.h"
#include "kit/edits.h"
#include "kit/form_grid.h"

UserForm::UserForm(QWidget* parent) : QWidget(parent) {
  m_grid = new FormGrid(this);
  m_login = new FieldEdit;
  m_login->setInputMethodHints(Qt::ImhLatinOnly);
  m_name = new FieldEdit;
  m_password = new FieldEdit;
  m_password->setEchoMode(QLineEdit::Password);
  auto* roles = new QWidget;
  auto* places = new QGridLayout(roles);
  places->setContentsMargins(0, 4, 0, 4);
  for (const Role role : allRoles()) {
    auto* box = new QCheckBox(roles);
    box->setProperty("role", codeOf(role));
    const auto at = static_cast<int>(m_roles.size());
    places->addWidget(box, at / 2, at % 2);
    m_roles.append(box);
  }
  roles->setFocusProxy(m_roles.first());
  using enum FormGrid::Column;
  m_loginField = m_grid->addField(Both, QString(), m_login, Need::Required);
  m_nameField = m_grid->addField(Both, QString(), m_name, Need::Required);
  m_rolesField = m_grid->addField(Both, QString(), roles, Need::Required);
  m_passwordField = m_grid->addField(Both, QString(), m_password, Need::Required);
  m_loginField->setKey(QStringLiteral("login"));
  m_nameField->setKey(QStringLiteral("name"));
  m_rolesField->setKey(QStringLiteral("roles"));
  m_passwordField->setKey(QStringLiteral("password"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_grid);
  column->addStretch(1);
  retranslate();
}

void UserForm::retranslate() {
  m_loginField->setLabel(tr("&Login"));
  m_nameField->setLabel(tr("Na&me"));
  m_rolesField->setLabel(tr("&Roles"));
  m_passwordField->setLabel(tr("First &password"));
  for (QCheckBox* box : std::as_const(m_roles)) {
    Role role{};
    if (fromCode(box->property("role").toString(), role)) box->setText(nameOf(role));
  }
}

void UserForm::showUser(const User& user) {
  m_isNew = false;
  m_grid->clearMessages();
  m_login->setText(user.login);
  m_login->setReadOnly(true);
  m_name->setText(user.name);
  m_name->setReadOnly(true);
  m_password->clear();
  m_passwordField->setVisible(false);
  for (QCheckBox* box : std::as_const(m_roles))
    box->setChecked(user.roles.contains(box->property("role").toString()));
}

void UserForm::showNew() {
  m_isNew = true;
  m_grid->clearMessages();
  for (FieldEdit* edit : {m_login, m_name, m_password}) {
    edit->clear();
    edit->setReadOnly(false);
  }
  m_passwordField->setVisible(true);
  for (QCheckBox* box : std::as_const(m_roles)) box->setChecked(false);
  m_grid->focusField(m_loginField);
}

NewUser UserForm::entered() const {
  NewUser user{m_login->text().trimmed(), m_name->text().trimmed(), {}, m_password->text()};
  for (const QCheckBox* box : m_roles)
    if (box->isChecked()) user.roles.append(box->property("role").toString());
  return user;
}

bool UserForm::refuse(const Error& error) {
  m_grid->clearMessages();
  FormField* field = m_grid->field(error.field);
  if (!field || !field->isVisible()) return false;
  field->setMessage(Level::Error, error.text());
  m_grid->focusField(field);
  return true;
}

void UserForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}
