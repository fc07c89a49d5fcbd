#include "users/user_store.h"

namespace {

User userOf(const Rows& rows) {
  return {rows.id<UserId>(0), rows.text(1), rows.text(2), {}, rows.flag(3), rows.flag(4), rows.integer(5)};
}

void readRoles(Work& work, User& user) {
  Rows rows =
      work.select(QStringLiteral("select role from user_role where user_id = ? order by role"), user.id);
  while (rows.next()) user.roles.append(rows.text(0));
}

/// PostgreSQL's form of an array of role codes; they are known words, without quotes or commas.
QString arrayOf(const QVector<QString>& roles) {
  return QLatin1Char('{') + QStringList(roles.begin(), roles.end()).join(QLatin1Char(',')) + QLatin1Char('}');
}

QString verifierFor(Work& work, const QString& password) {
  QString verifier = work.scramVerifier(password);
  if (verifier.isEmpty())
    work.fail({ErrorKind::Storage, QStringLiteral("password"),
               message(QT_TRANSLATE_NOOP("core", "The password could not be prepared."))});
  return verifier;
}

}  // namespace

QVector<User> allUsers(Work& work) {
  QVector<User> users;
  Rows rows = work.select(
      QStringLiteral("select id, login, name, disabled, must_change, version from app_user order by login"));
  while (rows.next()) users.append(userOf(rows));
  for (User& user : users) readRoles(work, user);
  return users;
}

QVector<UserName> allNames(Work& work) {
  QVector<UserName> names;
  Rows rows = work.select(QStringLiteral("select login, name from app_user order by login"));
  while (rows.next()) names.append({rows.text(0), rows.text(1)});
  return names;
}

std::optional<User> userByLogin(Work& work, const QString& login) {
  std::optional<User> user;
  {
    Rows rows = work.select(
        QStringLiteral(
            "select id, login, name, disabled, must_change, version from app_user where login = ?"),
        login);
    if (rows.next()) user = userOf(rows);
  }
  if (user) readRoles(work, *user);
  return user;
}

QString passwordHashOf(Work& work, UserId user) {
  Rows rows = work.select(QStringLiteral("select password_hash from app_user where id = ?"), user);
  return rows.next() ? rows.text(0) : QString();
}

PasswordCost passwordCost(Work& work) {
  const QString operations = work.info(QStringLiteral("password-operations"));
  if (operations.isEmpty()) return {};
  return {operations.toULongLong(), work.info(QStringLiteral("password-memory")).toULongLong()};
}

UserId insertUser(Work& work, const NewUser& user, bool mustChange) {
  if (!work.dialect().isSqlite()) {
    const QString verifier = verifierFor(work, user.password);
    Rows rows = work.select(QStringLiteral("select shiming_add_user(?, ?, ?, ?, ?, ?)"), user.login,
                            user.name, arrayOf(user.roles), verifier, work.now(), work.operation());
    return rows.next() ? rows.id<UserId>(0) : UserId();
  }
  const QString hash = hashPassword(user.password, passwordCost(work));
  const auto id =
      work.insert<UserId>(QStringLiteral("insert into app_user (login, name, password_hash, must_change, "
                                         "created_at, operation_id) values (?, ?, ?, ?, ?, ?) returning id"),
                          user.login, user.name, hash, mustChange, work.now(), work.operation());
  for (const QString& role : user.roles)
    work.exec(QStringLiteral("insert into user_role (user_id, role) values (?, ?)"), id, role);
  return id;
}

void setDisabled(Work& work, const QString& login, bool disabled) {
  if (!work.dialect().isSqlite()) {
    work.select(QStringLiteral("select shiming_set_disabled(?, ?, ?)"), login, disabled, work.operation());
    return;
  }
  work.exec(QStringLiteral("update app_user set disabled = ?, failed_count = 0, locked_until = 0, version = "
                           "version + 1, operation_id = ? where login = ?"),
            disabled, work.operation(), login);
}

void setRoles(Work& work, const User& user, const QVector<QString>& roles) {
  if (!work.dialect().isSqlite()) {
    work.select(QStringLiteral("select shiming_set_roles(?, ?, ?)"), user.login, arrayOf(roles),
                work.operation());
    return;
  }
  work.exec(QStringLiteral("delete from user_role where user_id = ?"), user.id);
  for (const QString& role : roles)
    work.exec(QStringLiteral("insert into user_role (user_id, role) values (?, ?)"), user.id, role);
  work.exec(QStringLiteral("update app_user set version = version + 1, operation_id = ? where id = ?"),
            work.operation(), user.id);
}

void resetPassword(Work& work, const QString& login, const QString& password) {
  if (!work.dialect().isSqlite()) {
    work.select(QStringLiteral("select shiming_reset_password(?, ?, ?)"), login, verifierFor(work, password),
                work.operation());
    return;
  }
  work.exec(QStringLiteral("update app_user set password_hash = ?, must_change = 1, failed_count = 0, "
                           "locked_until = 0, version = version + 1, operation_id = ? where login = ?"),
            hashPassword(password, passwordCost(work)), work.operation(), login);
}

void changeOwnPassword(Work& work, const QString& password) {
  if (!work.dialect().isSqlite()) {
    work.select(QStringLiteral("select shiming_change_password(?, ?)"), verifierFor(work, password),
                work.operation());
    return;
  }
  work.exec(QStringLiteral("update app_user set password_hash = ?, must_change = 0, version = version + 1, "
                           "operation_id = ? where id = ?"),
            hashPassword(password, passwordCost(work)), work.operation(), work.actor().user);
}

qint64 activeAdministratorsBut(Work& work, const QString& login) {
  Rows rows =
      work.select(QStringLiteral("select count(*) from app_user u join user_role r on r.user_id = u.id where "
                                 "r.role = 'administrator' and u.disabled = 0 and u.login <> ?"),
                  login);
  return rows.next() ? rows.number(0) : 0;
}
