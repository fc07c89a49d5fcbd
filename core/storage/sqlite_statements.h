#pragma once

#include <QHash>
#include <QSqlError>
#include <memory>
#include <tl/expected.hpp>

#include "storage/rows.h"

class Connection;
struct sqlite3;
struct sqlite3_stmt;

/// SQLite counts the memory it takes, under a lock at each piece, and nobody asks. To be said before the
/// first connection.
void makeSqliteLean();

/// Many rows, some hundred values at a time.
tl::expected<void, QSqlError> writeToSqlite(Connection& connection, const RowBatch& rows);

/// sqlite3 statements of one connection, prepared once; values go to the places of their `?` in order.
/// Cleared before the connection closes.
class SqliteStatements {
 public:
  explicit SqliteStatements(Connection& connection) : m_connection(connection) {}
  ~SqliteStatements();
  SqliteStatements(const SqliteStatements&) = delete;
  SqliteStatements& operator=(const SqliteStatements&) = delete;

  /// Runs a statement that answers no rows; returns how many it touched. Two thirds of what QSqlQuery takes
  /// for it.
  tl::expected<qint64, QSqlError> run(const QString& sql, const QVariant* values, qsizetype count);
  /// Runs a statement whose rows are read through the cursor. The statement is lent: one of the same text may
  /// run while it is read.
  tl::expected<std::shared_ptr<Cursor>, QSqlError> select(const QString& sql, const QVariantList& values);

 private:
  tl::expected<sqlite3_stmt*, QSqlError> take(const QString& sql, qsizetype values);

  Connection& m_connection;
  sqlite3* m_db = nullptr;
  std::shared_ptr<QHash<QString, sqlite3_stmt*>> m_idle = std::make_shared<QHash<QString, sqlite3_stmt*>>();
};
