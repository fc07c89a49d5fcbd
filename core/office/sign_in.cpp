#include "office/sign_in.h"

#include <QSemaphore>
#include <QSqlDriver>
#include <QUuid>

#include "access/password.h"
#include "audit/audit_chain.h"
#include "storage/migrator.h"
#include "storage/work.h"

namespace {

struct UserRow {
  UserId id;
  QString name;
  QString hash;
  bool mustChange = false;
  bool disabled = false;
  int failures = 0;
  Instant lockedUntil;
};

std::optional<UserRow> findUser(Work& work, const QString& login) {
  // On PostgreSQL the server keeps the passwords, and the column is granted to nobody.
  const QString hash = work.dialect().isSqlite() ? QStringLiteral("password_hash") : QStringLiteral("''");
  Rows rows = work.select(QStringLiteral("select id, name, %1, must_change, disabled, failed_count, "
                                         "locked_until from app_user where login = ?")
                              .arg(hash),
                          login);
  if (!rows.next()) return std::nullopt;
  return UserRow{rows.id<UserId>(0), rows.text(1),    rows.text(2),   rows.flag(3),
                 rows.flag(4),       rows.integer(5), rows.instant(6)};
}

Roles rolesOf(Work& work, UserId user) {
  Roles roles;
  Rows rows = work.select(QStringLiteral("select role from user_role where user_id = ?"), user);
  while (rows.next()) {
    Role role{};
    if (fromCode(rows.text(0), role)) roles.insert(role);
  }
  return roles;
}

Error wrongPassword() {
  return {ErrorKind::Forbidden, QStringLiteral("password"),
          message(QT_TRANSLATE_NOOP("core", "Name or password is wrong."))};
}

Error lockedOut(Instant until) {
  return {ErrorKind::Busy, QStringLiteral("password"),
          message(QT_TRANSLATE_NOOP("core", "Too many wrong passwords. Try again after %1."),
                  {dateTimeInChina(until).toString(QStringLiteral("HH:mm:ss"))})};
}

/// Writes the outcome of a sign-in with its audit entry, in a transaction of its own.
Result<void> keepOutcome(Connection& connection, const Actor& actor, Instant now, int failures,
                         Instant lockedUntil, const char* what) {
  if (!connection.run(connection.dialect().beginWriting()))
    return refuse(connection.dialect().errorOf(connection.lastError()));
  Work opening(connection, actor, now, {});
  const QString lane = QStringLiteral("desk");
  const OperationId operation = beginOperation(opening, QStringLiteral("user.sign-in"), lane,
                                               QUuid::createUuid().toString(QUuid::WithoutBraces), {});
  Work work(connection, actor, now, operation);
  if (opening.failed()) work.fail(opening.error());
  if (work.dialect().isSqlite())
    work.exec(QStringLiteral("update app_user set failed_count = ?, locked_until = ? where id = ?"), failures,
              lockedUntil.milliseconds, actor.user);
  work.audit(
      {QStringLiteral("user"),
       actor.user.value(),
       {},
       {{QStringLiteral("event"), QString::fromLatin1(what)}, {QStringLiteral("failures"), failures}}});
  writeAudit(work, QStringLiteral("user.sign-in"), lane, QStringLiteral("{}"));
  if (!work.failed() && connection.run(QStringLiteral("commit"))) return {};
  const Error error = work.failed() ? work.error() : connection.dialect().errorOf(connection.lastError());
  connection.run(QStringLiteral("rollback"));
  return refuse(error);
}

Result<void> checkPassword(Connection& connection, const UserRow& user, const Actor& actor,
                           const QString& password, Instant now) {
  if (user.lockedUntil > now) return refuse(lockedOut(user.lockedUntil));
  if (passwordFits(password, user.hash)) return {};
  const int failures = user.failures + 1;
  const qint64 wait = waitAfterFailures(failures);
  const Instant until{wait == 0 ? 0 : now.milliseconds + wait};
  if (const auto kept = keepOutcome(connection, actor, now, failures, until, "wrong-password"); !kept)
    return kept;
  return refuse(wait == 0 ? wrongPassword() : lockedOut(until));
}

}  // namespace

Result<void> prepareSchema(Lane& lane, const OfficeAddress& address, Instant now) {
  Result<void> ready;
  QSemaphore done;
  lane.post([&](Connection* connection) {
    const bool fileOfOurs = address.backend == Backend::Sqlite && schemaVersion(*connection).value_or(0) > 0;
    if (fileOfOurs) {
      if (const auto migrated = migrate(*connection, address, now); !migrated)
        ready = refuse(migrated.error());
    } else {
      ready = checkVersion(*connection);
    }
    done.release();
  });
  done.acquire();
  return ready;
}

Result<Actor> signInUser(Connection& connection, const QString& login, const QString& password,
                         const QString& station, Instant now) {
  Work work(connection, {}, now, {});
  const auto user = findUser(work, login.trimmed());
  if (work.failed()) return refuse(work.error());
  if (!user) {
    // As slow as a wrong password, so that the answer does not tell which names exist.
    static const QString nobody = hashPassword(QStringLiteral("nobody"));
    passwordFits(password, nobody);
    return refuse(wrongPassword());
  }
  Actor actor{user->id, login.trimmed(), user->name, rolesOf(work, user->id), station, user->mustChange};
  if (connection.dialect().isSqlite())
    if (const auto fits = checkPassword(connection, *user, actor, password, now); !fits)
      return refuse(fits.error());
  if (user->disabled)
    return refuse(
        {ErrorKind::Forbidden, QStringLiteral("login"),
         message(QT_TRANSLATE_NOOP("core", "This user has been disabled. Ask the administrator."))});
  // On PostgreSQL the groups that may write come with the first change of password; there is nothing to keep
  // before.
  if (connection.dialect().isSqlite() || !actor.mustChangePassword)
    if (const auto kept = keepOutcome(connection, actor, now, 0, {}, "signed-in"); !kept)
      return refuse(kept.error());
  return actor;
}

void listenForChanges(Lane& lane, QObject* context, std::function<void(const QStringList&)> heard) {
  lane.post([context, heard = std::move(heard)](Connection* connection) {
    if (!connection || connection->dialect().isSqlite()) return;
    QSqlDriver* driver = connection->database().driver();
    if (driver->subscribedToNotifications().contains(QStringLiteral("shiming_changed"))) return;
    if (!driver->subscribeToNotification(QStringLiteral("shiming_changed"))) return;
    QObject::connect(
        driver, &QSqlDriver::notification, context,
        [heard](const QString&, QSqlDriver::NotificationSource, const QVariant& subjects) {
          heard(subjects.toString().split(QLatin1Char(' ')));
        },
        Qt::QueuedConnection);
  });
}
