#pragma once

#include <QTemporaryDir>
#include <QThread>
#include <QVector>
#include <memory>
#include <vector>

#include "storage/office_address.h"

class Connection;

/// The databases this run can reach: SQLite always, PostgreSQL when SHIMING_TEST_PG names a server
/// (packaging/with-postgres does). A skipped one is printed once.
const std::vector<Backend>& testBackends();
const char* nameOf(Backend backend);

/// For users of an office on a server who all have this password: signing in costs one round of SCRAM from
/// now on.
void quickenSignIn(const OfficeAddress& place, const char* password);

/// Where an office can be founded, and nobody has yet: a file in a scratch folder, or a database of its own,
/// which goes with its roles when the place does. Read past every operation: what is really there.
class TestPlace {
 public:
  using Founding = void (*)(const OfficeAddress& place);

  explicit TestPlace(Backend backend);
  /// With an office in it. Founding takes up to a second: it is done for the first place (a file: of the
  /// whole run; a database: of this process) and each further one is a copy, unless a test changed the roles
  /// on the server. A run founds with one function only.
  TestPlace(Backend backend, Founding found);
  ~TestPlace();
  TestPlace(const TestPlace&) = delete;
  TestPlace& operator=(const TestPlace&) = delete;

  const OfficeAddress& address() const { return m_address; }
  Backend backend() const { return m_address.backend; }

  /// All rows of a query.
  QVector<QVariantList> rows(const QString& sql, const QVariantList& values = {}) const;
  /// The first value of the first row; invalid where there is none.
  QVariant value(const QString& sql, const QVariantList& values = {}) const;
  qint64 count(const QString& table) const {
    return value(QStringLiteral("select count(*) from ") + table).toLongLong();
  }
  /// A statement to break things on purpose; the database's code when it refuses, empty when not.
  QString tamper(const QString& sql) const;

 private:
  void foundOnPostgres(Founding found);
  Connection& connection() const;

  OfficeAddress m_address;
  std::unique_ptr<QTemporaryDir> m_directory;
  QThread* m_thread = QThread::currentThread();
  mutable std::unique_ptr<Connection> m_connection;  ///< kept: each reads the schema, which takes long
  bool m_sharesRoles = false;                        ///< with the copies that come after it
};
