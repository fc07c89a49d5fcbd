#include "users/user_operations.h"

#include <QRegularExpression>

#include "users/user_store.h"

QString nameAmong(const QVector<UserName>& people, const QString& login) {
  for (const UserName& each : people)
    if (each.login == login && !each.name.isEmpty()) return each.name;
  return login;
}

QVector<UserName> namesOf(Work& work, const QSet<QString>& logins) {
  QVector<UserName> names = allNames(work);
  names.removeIf([&](const UserName& each) { return !logins.contains(each.login); });
  return names;
}

namespace {

Result<void> checkLogin(const QString& login) {
  static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9.-]{1,30}$"));
  if (form.match(login).hasMatch()) return {};
  return refuse(
      invalid("login", message(QT_TRANSLATE_NOOP("core",
                                                 "A login must begin with a letter and have 2 to 31 "
                                                 "lower-case letters, digits, dots or hyphens."))));
}

Result<void> checkRoles(const QVector<QString>& roles) {
  if (roles.isEmpty())
    return refuse(invalid("roles", message(QT_TRANSLATE_NOOP("core", "Give the user at least one role."))));
  for (const QString& code : roles) {
    Role role{};
    if (!fromCode(code, role))
      return refuse(invalid("roles", message(QT_TRANSLATE_NOOP("core", "There is no role “%1”."), {code})));
  }
  return {};
}

QJsonObject withoutVersion(const User& user) {
  QJsonObject json = toJson(user);
  json.remove(QStringLiteral("version"));
  return json;
}

Result<User> existing(Work& work, const QString& login) {
  auto user = userByLogin(work, login);
  if (user) return *user;
  return refuse(notFound("login", message(QT_TRANSLATE_NOOP("core", "There is no user “%1”."), {login})));
}

/// An office without an administrator could never have one again.
Result<void> keepsAnAdministrator(Work& work, const User& user) {
  if (!user.roles.contains(codeOf(Role::Administrator)) || user.disabled ||
      activeAdministratorsBut(work, user.login) > 0)
    return {};
  return refuse(conflict(
      "login", message(QT_TRANSLATE_NOOP(
                   "core", "This is the last administrator. Make somebody else administrator first."))));
}

User changedUser(Work& work, const User& before) {
  const User after = userByLogin(work, before.login).value_or(before);
  work.audit({QStringLiteral("user"), after.id.value(), withoutVersion(before), withoutVersion(after)});
  return after;
}

Result<UserList> listUsers(Work& work, const Nothing&) { return UserList{allUsers(work)}; }

Result<UserNames> listUserNames(Work& work, const Nothing&) {
  return finished(work, UserNames{allNames(work)});
}

Result<User> addUser(Work& work, const NewUser& input) {
  NewUser user = input;
  user.login = input.login.trimmed();
  user.name = input.name.trimmed();
  if (const auto fit = checkLogin(user.login); !fit) return refuse(fit.error());
  if (user.name.isEmpty())
    return refuse(invalid("name", message(QT_TRANSLATE_NOOP("core", "Enter the user's name."))));
  if (const auto fit = checkRoles(user.roles); !fit) return refuse(fit.error());
  if (const auto fit = checkNewPassword(user.password, user.login); !fit) return refuse(fit.error());
  if (userByLogin(work, user.login))
    return refuse(
        conflict("login", message(QT_TRANSLATE_NOOP("core", "There is a user with this login already."))));
  insertUser(work, user, true);
  const User made = userByLogin(work, user.login).value_or(User{});
  work.audit({QStringLiteral("user"), made.id.value(), {}, withoutVersion(made)});
  return made;
}

Result<User> switchUser(Work& work, const UserSwitch& input) {
  const auto user = existing(work, input.login);
  if (!user) return user;
  if (input.disabled)
    if (const auto fit = keepsAnAdministrator(work, *user); !fit) return refuse(fit.error());
  setDisabled(work, input.login, input.disabled);
  return changedUser(work, *user);
}

Result<User> setUserRoles(Work& work, const UserRoles& input) {
  const auto user = existing(work, input.login);
  if (!user) return user;
  if (const auto fit = checkRoles(input.roles); !fit) return refuse(fit.error());
  if (!input.roles.contains(codeOf(Role::Administrator)))
    if (const auto fit = keepsAnAdministrator(work, *user); !fit) return refuse(fit.error());
  setRoles(work, *user, input.roles);
  return changedUser(work, *user);
}

Result<User> resetUserPassword(Work& work, const PasswordReset& input) {
  const auto user = existing(work, input.login);
  if (!user) return user;
  if (const auto fit = checkNewPassword(input.password, input.login); !fit) return refuse(fit.error());
  resetPassword(work, input.login, input.password);
  return changedUser(work, *user);
}

Result<Nothing> changePassword(Work& work, const PasswordChange& input) {
  const QString login = work.actor().login;
  if (const auto fit = checkNewPassword(input.password, login); !fit) return refuse(fit.error());
  if (input.password == input.oldPassword)
    return refuse(invalid(
        "password", message(QT_TRANSLATE_NOOP("core", "The new password is the old one. Choose another."))));
  // PostgreSQL has checked the old password when this connection was opened.
  if (work.dialect().isSqlite() && !passwordFits(input.oldPassword, passwordHashOf(work, work.actor().user)))
    return refuse({ErrorKind::Forbidden, QStringLiteral("oldPassword"),
                   message(QT_TRANSLATE_NOOP("core", "The present password is wrong."))});
  changeOwnPassword(work, input.password);
  work.audit({QStringLiteral("user"),
              work.actor().user.value(),
              {},
              {{QStringLiteral("event"), QStringLiteral("password-changed")}}});
  return Nothing{};
}

}  // namespace

const Operation<Nothing, UserList> ListUsers{
    {"user.list", Permission::ManageUsers, Effect::Reads, "", "user list",
     QT_TRANSLATE_NOOP("core", "List the users and their roles")},
    &listUsers};
const Operation<Nothing, UserNames> ListUserNames{
    {"user.names", Permission::Everybody, Effect::Reads, "", "user names",
     QT_TRANSLATE_NOOP("core", "Say what people are called, by their login")},
    &listUserNames};
const Operation<NewUser, User> AddUser{
    {"user.add", Permission::ManageUsers, Effect::Changes, "user", "user add",
     QT_TRANSLATE_NOOP("core", "Add a user with a first password that he must change")},
    &addUser};
const Operation<UserSwitch, User> SwitchUser{
    {"user.disable", Permission::ManageUsers, Effect::Changes, "user", "user disable",
     QT_TRANSLATE_NOOP("core", "Disable a user, or enable him again")},
    &switchUser};
const Operation<UserRoles, User> SetUserRoles{{"user.roles", Permission::ManageUsers, Effect::Changes, "user",
                                               "user roles", QT_TRANSLATE_NOOP("core", "Set a user's roles")},
                                              &setUserRoles};
const Operation<PasswordReset, User> ResetPassword{
    {"user.reset-password", Permission::ManageUsers, Effect::Changes, "user", "user reset-password",
     QT_TRANSLATE_NOOP("core", "Give a user a new first password")},
    &resetUserPassword};
const Operation<PasswordChange, Nothing> ChangePassword{
    {"user.password", Permission::Everybody, Effect::Changes, "user", "user password",
     QT_TRANSLATE_NOOP("core", "Change one's own password")},
    &changePassword};
