#include "office/founder.h"

#include <QFile>
#include <QUuid>

#include "access/password.h"
#include "audit/audit_chain.h"
#include "base/csv.h"
#include "identity/division.h"
#include "office/postgres_rights.h"
#include "rules/dated_rules.h"
#include "storage/migrator.h"
#include "users/user_store.h"

namespace {

Result<void> checkUsers(const QVector<FirstUser>& users) {
  const auto holds = [&](Role role) {
    return std::ranges::any_of(users,
                               [&](const FirstUser& user) { return user.roles.contains(codeOf(role)); });
  };
  if (users.size() < 2 || !holds(Role::Administrator) || !holds(Role::Supervisor))
    return refuse(
        invalid("users", message(QT_TRANSLATE_NOOP(
                             "core", "An office needs an administrator and a supervisor, two persons."))));
  for (const FirstUser& user : users)
    if (const auto fit = checkNewPassword(user.password, user.login); !fit) return fit;
  return {};
}

Result<void> checkOffice(const NewOffice& office) {
  if (office.name.trimmed().isEmpty())
    return refuse(invalid("name", message(QT_TRANSLATE_NOOP("core", "Enter the office's name."))));
  if (office.division.size() != 6)
    return refuse(
        invalid("division",
                message(QT_TRANSLATE_NOOP("core", "The city's division code must have 6 digits; it has %1."),
                        {QString::number(office.division.size())})));
  return checkUsers(office.users);
}

void writeInfo(Work& work, const NewOffice& office) {
  const QString issuer = office.cardIssuer.isEmpty() ? office.division : office.cardIssuer;
  const QVector<QPair<QString, QString>> values{{"name", office.name.trimmed()},
                                                {"division", office.division},
                                                {"phone", office.phone},
                                                {"card-issuer", issuer},
                                                {"uuid", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                                {"calendar-mark", "shipped"},
                                                {"founded-at", QString::number(work.now().milliseconds)}};
  for (const auto& [key, value] : values)
    work.exec(QStringLiteral("insert into office_info (key, value) values (?, ?)"), key, value);
  // Cards are fetched here, until the administrator names more places.
  work.exec(QStringLiteral("insert into pickup_desk (name, operation_id) values (?, ?)"),
            office.name.trimmed(), work.operation());
  if (!office.passwordCost) return;
  work.exec(QStringLiteral("insert into office_info (key, value) values ('password-operations', ?)"),
            QString::number(office.passwordCost->operations));
  work.exec(QStringLiteral("insert into office_info (key, value) values ('password-memory', ?)"),
            QString::number(office.passwordCost->memoryBytes));
}

void writeShippedCalendar(Work& work) {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/calendar/holidays_cn.csv"));
  QSet<int> years;
  RowBatch rows{QStringLiteral("calendar_day"), {"day", "name", "kind", "source"}};
  for (const QStringList& row : table.rows) {
    years.insert(QDate::fromString(row[0], Qt::ISODate).year());
    rows.add(row[0], row[1], row[2], "State Council's yearly announcement");
  }
  work.insertRows(rows);
  for (const int year : years)
    work.exec(QStringLiteral("insert into calendar_year (year, source) values (?, ?)"), year,
              QStringLiteral("State Council's yearly announcement"));
}

void writeUsers(Work& work, const NewOffice& office) {
  for (const FirstUser& first : office.users) {
    const UserId id =
        insertUser(work, {first.login, first.name, first.roles, first.password}, office.passwordsAreFirst);
    work.audit(
        {QStringLiteral("user"),
         id.value(),
         {},
         {{QStringLiteral("login"), first.login}, {QStringLiteral("roles"), record::toValue(first.roles)}}});
  }
}

Result<void> fill(Connection& connection, const OfficeAddress& address, const NewOffice& office,
                  Instant now) {
  Actor founder;
  founder.login = connection.dialect().isSqlite() ? QStringLiteral("founder") : address.user;
  founder.station = QStringLiteral("founding");
  if (!connection.run(connection.dialect().beginWriting()))
    return refuse(connection.dialect().errorOf(connection.lastError()));
  Work opening(connection, founder, now, {});
  const QString lane = QStringLiteral("desk");
  const OperationId operation = beginOperation(opening, QStringLiteral("office.create"), lane,
                                               QUuid::createUuid().toString(QUuid::WithoutBraces), {});
  Work work(connection, founder, now, operation);
  if (opening.failed()) work.fail(opening.error());
  writeInfo(work, office);
  writeShippedRules(work);
  writeShippedCalendar(work);
  writeUsers(work, office);
  if (!office.passwordsAreFirst && !work.dialect().isSqlite()) admitDemoUsers(work);
  writeAudit(work, QStringLiteral("office.create"), lane, QStringLiteral("{}"));
  if (!work.failed() && connection.run(QStringLiteral("commit"))) return {};
  const Error error = work.failed() ? work.error() : connection.dialect().errorOf(connection.lastError());
  connection.run(QStringLiteral("rollback"));
  return refuse(error);
}

/// The file with mode 0600 before anything is in it: whoever can read it can read every worker's number.
Result<void> makeFile(const QString& path) {
  QFile file(path);
  if (file.exists())
    return refuse(conflict(
        "office",
        message(QT_TRANSLATE_NOOP("core", "There is a file at %1 already; it was not touched."), {path})));
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
      !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return refuse({ErrorKind::Storage, QStringLiteral("office"),
                   message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be written here."), {path})});
  return {};
}

}  // namespace

Result<void> createOffice(const OfficeAddress& address, const NewOffice& office, const Clock& clock) {
  if (const auto fit = checkOffice(office); !fit) return fit;
  const bool sqlite = address.backend == Backend::Sqlite;
  if (sqlite)
    if (const auto made = makeFile(address.file); !made) return made;
  auto connection = Connection::open(address, address.user, address.password);
  if (!connection) return refuse(connection.error());
  const auto version = schemaVersion(**connection);
  if (!version) return refuse(version.error());
  if (*version > 0)
    return refuse(conflict(
        "office", message(QT_TRANSLATE_NOOP("core", "There is an office at %1 already; it was not touched."),
                          {address.toString()})));
  Result<void> result;
  if (const auto migrated = migrate(**connection, address, clock.now()); !migrated)
    result = refuse(migrated.error());
  if (result && !sqlite) result = grantRights(**connection, address.database);
  if (result) result = fill(**connection, address, office, clock.now());
  if (!result && sqlite) {
    connection->reset();
    for (const char* ending : {"", "-wal", "-shm"}) QFile::remove(address.file + QLatin1String(ending));
  }
  return result;
}

Result<QString> upgradeOffice(const OfficeAddress& address, const Clock& clock) {
  auto connection = Connection::open(address, address.user, address.password);
  if (!connection) return refuse(connection.error());
  const auto version = schemaVersion(**connection);
  if (!version) return refuse(version.error());
  if (*version == 0) return refuse(checkVersion(**connection).error());
  auto copy = migrate(**connection, address, clock.now());
  if (copy && address.backend == Backend::Postgres)
    if (const auto granted = grantRights(**connection, address.database); !granted)
      return refuse(granted.error());
  return copy;
}
