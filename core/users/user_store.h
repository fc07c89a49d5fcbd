#pragma once

#include "access/password.h"
#include "storage/work.h"
#include "users/user_operations.h"

/// Users in the office file (SQLite) or as database roles (PostgreSQL, through its audited functions only).
QVector<User> allUsers(Work& work);
QVector<UserName> allNames(Work& work);  ///< by login
std::optional<User> userByLogin(Work& work, const QString& login);
QString passwordHashOf(Work& work, UserId user);  ///< SQLite
PasswordCost passwordCost(Work& work);

UserId insertUser(Work& work, const NewUser& user, bool mustChange);
void setDisabled(Work& work, const QString& login, bool disabled);
void setRoles(Work& work, const User& user, const QVector<QString>& roles);
void resetPassword(Work& work, const QString& login, const QString& password);
void changeOwnPassword(Work& work, const QString& password);
qint64 activeAdministratorsBut(Work& work, const QString& login);
