#include "support/test_place.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <cstdio>

#include "storage/connection.h"

namespace {

OfficeAddress serverAddress() { return *OfficeAddress::parse(qEnvironmentVariable("SHIMING_TEST_PG")); }

/// On the server itself: makes and drops databases.
bool onServer(const QStringList& statements) {
  auto server = Connection::open(serverAddress(), serverAddress().user, serverAddress().password);
  if (!server) return false;
  for (const QString& statement : statements)
    if (!(*server)->run(statement)) return false;
  return true;
}

auto opened(const OfficeAddress& address) {
  auto connection = Connection::open(address, address.user, address.password);
  if (!connection) qFatal("test place: the database cannot be opened");
  return std::move(*connection);
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

TestPlace::TestPlace(Backend backend) {
  if (backend == Backend::Sqlite) {
    m_directory = std::make_unique<QTemporaryDir>();
    m_address.file = m_directory->filePath(QStringLiteral("office.shiming"));
    return;
  }
  m_address = serverAddress();
  m_address.database = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128).left(12);
  const QString create = QStringLiteral(
      "create database %1 template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'");
  if (!onServer({create.arg(m_address.database)})) qFatal("test place: the database cannot be made");
}

TestPlace::~TestPlace() {
  if (backend() == Backend::Sqlite) return;
  QStringList statements{QStringLiteral("drop database %1 with (force)").arg(m_address.database)};
  statements << QStringLiteral(
                    "do $$ declare r text; begin for r in select rolname from pg_roles where rolname like "
                    "'%1\\_%' loop execute format('drop role %I', r); end loop; end $$")
                    .arg(m_address.database);
  onServer(statements);
}

QVector<QVariantList> TestPlace::rows(const QString& sql, const QVariantList& values) const {
  const auto connection = opened(m_address);
  QSqlQuery query(connection->database());
  query.setForwardOnly(true);
  query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(value);
  if (!query.exec()) qFatal("test place: %s", qPrintable(query.lastError().text()));
  QVector<QVariantList> all;
  while (query.next()) {
    QVariantList row;
    for (int i = 0; i < query.record().count(); ++i) row.append(query.value(i));
    all.append(row);
  }
  return all;
}

QVariant TestPlace::value(const QString& sql, const QVariantList& values) const {
  const auto all = rows(sql, values);
  return all.isEmpty() ? QVariant() : all.first().value(0);
}

QString TestPlace::tamper(const QString& sql) const {
  const auto connection = opened(m_address);
  return connection->run(sql) ? QString() : connection->lastError().nativeErrorCode();
}
