#pragma once

#include <QWidget>

#include "users/user_operations.h"

class FieldEdit;
class FormField;
class FormGrid;
class QCheckBox;
class QLabel;

/// Login, name, roles and first password of one user.
class UserForm : public QWidget {
  Q_OBJECT

 public:
  explicit UserForm(QWidget* parent = nullptr);
  void showUser(const User& user);
  /// Empties the form for a new user and puts the focus into it.
  void showNew();
  bool isNew() const { return m_isNew; }
  NewUser entered() const;
  /// Shows the refusal beside its field; false where no field is meant.
  bool refuse(const Error& error);
  FormGrid* grid() const { return m_grid; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  FormGrid* m_grid;
  FieldEdit* m_login;
  FieldEdit* m_name;
  FieldEdit* m_password;
  FormField* m_loginField;
  FormField* m_nameField;
  FormField* m_rolesField;
  FormField* m_passwordField;
  QList<QCheckBox*> m_roles;
  bool m_isNew = true;
};
