#pragma once

#include <QDate>
#include <QVector>

#include "base/clock.h"
#include "storage/connection.h"

/// One numbered step of the schema; steps only go forward, and one that has been shipped is never changed.
struct Migration {
  int version = 0;
  QString name;
  QString sql;  ///< statements between lines `--;;`, tokens replaced
};

/// The steps built into this program for a backend, ascending. Files NNNN_name.sql hold for both databases;
/// NNNN_name.sqlite.sql and .postgres.sql where DDL must differ (triggers, roles). Tokens: @ID@ the key
/// column, @BYTES@ a binary column, @COVERING@ a table that is its own index.
const QVector<Migration>& shippedMigrations(Dialect dialect);
int newestVersion(Dialect dialect);

/// The schema of the open database; 0 when it is empty.
Result<int> schemaVersion(Connection& connection);

/// Brings the schema to the newest version, each step in its own transaction. An office with data is copied
/// first: a file beside it (SQLite), a schema before_vN in the same database (PostgreSQL). Returns where the
/// copy is, empty when none was needed. Errors: Invalid (a newer program made it, nothing is touched),
/// Storage.
Result<QString> migrate(Connection& connection, const OfficeAddress& address, Instant now);
/// What a program that is too old, or may not migrate, says instead of opening.
Result<void> checkVersion(Connection& connection);
