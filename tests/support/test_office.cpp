#include "support/test_office.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <cstdio>

#include "storage/connection.h"

namespace {

OfficeAddress serverAddress() { return *OfficeAddress::parse(qEnvironmentVariable("SHIMING_TEST_PG")); }

NewOffice sampleOffice() {
  NewOffice office{QStringLiteral("示范市建筑业劳务服务中心"),
                   QStringLiteral("320100"),
                   QStringLiteral("199 0000 0000"),
                   {},
                   {},
                   false,
                   PasswordCost::least()};
  for (const Role role : allRoles())
    office.users.append(
        {codeOf(role), codeOf(role), QString::fromLatin1(TestOffice::password), {codeOf(role)}});
  return office;
}

/// On the server itself: makes and drops databases.
bool onServer(const QStringList& statements) {
  auto server = Connection::open(serverAddress(), serverAddress().user, serverAddress().password);
  if (!server) return false;
  for (const QString& statement : statements)
    if (!(*server)->run(statement)) return false;
  return true;
}

void require(bool done, const char* what) {
  if (!done) qFatal("test office: %s", what);
}

/// Making an office takes a while; each further one of this process is a copy of the first file.
QByteArray foundedFile(const OfficeAddress& address, const Clock& clock) {
  static QByteArray bytes;
  if (!bytes.isEmpty()) return bytes;
  const auto made = createOffice(address, sampleOffice(), clock);
  if (!made) qFatal("test office: %s", qPrintable(made.error().text()));
  QFile file(address.file);
  require(file.open(QIODevice::ReadOnly), "the office's file cannot be read");
  bytes = file.readAll();
  file.close();
  file.remove();
  return bytes;
}

}  // namespace

const std::vector<Backend>& testBackends() {
  static const std::vector<Backend> backends = [] {
    if (qEnvironmentVariableIsSet("SHIMING_TEST_PG")) return std::vector{Backend::Sqlite, Backend::Postgres};
    std::fputs("PostgreSQL is skipped: SHIMING_TEST_PG is not set (packaging/with-postgres sets it)\n",
               stderr);
    return std::vector{Backend::Sqlite};
  }();
  return backends;
}

const char* nameOf(Backend backend) { return backend == Backend::Sqlite ? "SQLite" : "PostgreSQL"; }

TestOffice::TestOffice(Backend backend) {
  if (backend == Backend::Sqlite) {
    m_directory = std::make_unique<QTemporaryDir>();
    m_address.file = m_directory->filePath(QStringLiteral("office.shiming"));
    const QByteArray bytes = foundedFile(m_address, m_clock);
    QFile file(m_address.file);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
            "the office's file cannot be written");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return;
  }
  m_address = serverAddress();
  m_address.database = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128).left(12);
  require(
      onServer({QStringLiteral(
                    "create database %1 template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'")
                    .arg(m_address.database)}),
      "the database cannot be made");
  const auto made = createOffice(m_address, sampleOffice(), m_clock);
  if (!made) qFatal("test office: %s", qPrintable(made.error().text()));
}

TestOffice::~TestOffice() {
  m_offices.clear();
  m_owner.reset();
  if (backend() == Backend::Sqlite) return;
  QStringList statements{QStringLiteral("drop database %1 with (force)").arg(m_address.database)};
  statements << QStringLiteral(
                    "do $$ declare r text; begin for r in select rolname from pg_roles where rolname like "
                    "'%1\\_%' loop execute format('drop role %I', r); end loop; end $$")
                    .arg(m_address.database);
  onServer(statements);
}

std::unique_ptr<Office> TestOffice::anotherDesk(Role role, const QString& station) {
  auto office = Office::open(m_address, m_clock, station);
  if (!office) qFatal("test office: %s", qPrintable(office.error().text()));
  auto signedIn = (*office)->signIn(codeOf(role), QString::fromLatin1(password));
  signedIn.waitForFinished();
  if (!signedIn.result()) qFatal("test office: %s", qPrintable(signedIn.result().error().text()));
  return std::move(*office);
}

Office& TestOffice::as(Role role) {
  auto& office = m_offices[role];
  if (!office) office = anotherDesk(role, QStringLiteral("desk-") + codeOf(role));
  return *office;
}

Office& TestOffice::owner() {
  if (m_owner) return *m_owner;
  auto office = Office::openAsOwner(m_address, m_clock, QStringLiteral("owner"));
  if (!office) qFatal("test office: %s", qPrintable(office.error().text()));
  m_owner = std::move(*office);
  return *m_owner;
}

QVariant TestOffice::value(const QString& sql, const QVariantList& values) {
  auto connection = Connection::open(m_address, m_address.user, m_address.password);
  require(connection.has_value(), "the database cannot be opened");
  QSqlQuery query((*connection)->database());
  query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(value);
  if (!query.exec()) qFatal("test office: %s", qPrintable(query.lastError().text()));
  return query.next() ? query.value(0) : QVariant();
}

QString TestOffice::tamper(const QString& sql) {
  auto connection = Connection::open(m_address, m_address.user, m_address.password);
  require(connection.has_value(), "the database cannot be opened");
  return (*connection)->run(sql) ? QString() : (*connection)->lastError().nativeErrorCode();
}

QString briefly(const Error& error) { return nameOf(error.kind) + QLatin1Char(':') + error.field; }
