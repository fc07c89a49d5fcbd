#pragma once

#include <QSqlError>
#include <tl/expected.hpp>

#include "storage/rows.h"

class Connection;

/// Writes many rows through the driver's own handle: sqlite3 statements, or COPY on PostgreSQL; about twice
/// and seven times a prepared QSqlQuery. Within the connection's open transaction.
tl::expected<void, QSqlError> writeThroughHandle(Connection& connection, const RowBatch& rows);

/// libpq's own SCRAM-SHA-256 verifier for a password; empty on SQLite or when it cannot be made.
QString scramVerifierOf(Connection& connection, const QString& password);
