#pragma once

#include <QHash>
#include <QSqlError>
#include <tl/expected.hpp>

#include "storage/rows.h"

class Connection;
struct sqlite3_stmt;

/// SQLite counts the memory it takes, under a lock at each piece, and nobody asks. To be said before the
/// first connection.
void makeSqliteLean();

/// Writes many rows through the driver's own handle: sqlite3 statements, or COPY on PostgreSQL; about twice
/// and seven times a prepared QSqlQuery. Within the connection's open transaction.
tl::expected<void, QSqlError> writeThroughHandle(Connection& connection, const RowBatch& rows);

/// sqlite3 statements of one connection, prepared once. Cleared before the connection closes.
class SqliteStatements {
 public:
  explicit SqliteStatements(Connection& connection) : m_connection(connection) {}
  ~SqliteStatements();
  SqliteStatements(const SqliteStatements&) = delete;
  SqliteStatements& operator=(const SqliteStatements&) = delete;

  /// Runs a statement that answers no rows, with values in the order of its `?`; returns how many rows it
  /// touched. Two thirds of what QSqlQuery takes for it.
  tl::expected<qint64, QSqlError> run(const QString& sql, const QVariant* values, qsizetype count);

 private:
  Connection& m_connection;
  QHash<QString, sqlite3_stmt*> m_prepared;
};

/// libpq's own SCRAM-SHA-256 verifier for a password; empty on SQLite or when it cannot be made.
QString scramVerifierOf(Connection& connection, const QString& password);
