#include "storage/driver_handle.h"

#include <libpq-fe.h>

#include <QSqlDriver>

#include "storage/connection.h"
#include "storage/sqlite_statements.h"

namespace {

using Written = tl::expected<void, QSqlError>;

PGconn* postgresOf(Connection& connection) {
  const QVariant handle = connection.database().driver()->handle();
  return handle.isValid() ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

/// One value in COPY's text form.
void appendCopyText(QByteArray& line, const QVariant& value) {
  if (value.isNull()) {
    line += "\\N";
    return;
  }
  if (value.typeId() == QMetaType::QByteArray) {
    line += "\\\\x" + value.toByteArray().toHex();
    return;
  }
  const QByteArray text = value.toString().toUtf8();
  for (const char c : text) {
    switch (c) {
      case '\\':
        line += "\\\\";
        break;
      case '\t':
        line += "\\t";
        break;
      case '\n':
        line += "\\n";
        break;
      case '\r':
        line += "\\r";
        break;
      case '\0':
        break;  // PostgreSQL's text cannot hold it, and no field of ours means it
      default:
        line += c;
    }
  }
}

QSqlError postgresError(PGconn* connection, PGresult* result) {
  const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  return {{},
          QString::fromUtf8(PQerrorMessage(connection)),
          QSqlError::StatementError,
          QString::fromLatin1(state ? state : "")};
}

Written finishCopy(PGconn* connection) {
  Written written{};
  while (PGresult* result = PQgetResult(connection)) {
    if (PQresultStatus(result) != PGRES_COMMAND_OK && written)
      written = tl::unexpected(postgresError(connection, result));
    PQclear(result);
  }
  return written;
}

Written writePostgres(PGconn* connection, const RowBatch& rows) {
  const QByteArray sql =
      QStringLiteral("copy %1 (%2) from stdin").arg(rows.table, rows.columns.join(QLatin1Char(','))).toUtf8();
  PGresult* started = PQexec(connection, sql.constData());
  const bool ready = PQresultStatus(started) == PGRES_COPY_IN;
  const QSqlError refused = ready ? QSqlError() : postgresError(connection, started);
  PQclear(started);
  if (!ready) return tl::unexpected(refused);
  const qsizetype width = rows.columns.size();
  QByteArray block;
  bool sent = true;
  for (qsizetype at = 0; at < rows.values.size() && sent; at += width) {
    for (qsizetype column = 0; column < width; ++column) {
      if (column > 0) block += '\t';
      appendCopyText(block, rows.values[at + column]);
    }
    block += '\n';
    if (block.size() < 65536 && at + width < rows.values.size()) continue;
    sent = PQputCopyData(connection, block.constData(), static_cast<int>(block.size())) == 1;
    block.clear();
  }
  if (PQputCopyEnd(connection, sent ? nullptr : "interrupted") != 1)
    return tl::unexpected(postgresError(connection, nullptr));
  return finishCopy(connection);
}

}  // namespace

Written writeThroughHandle(Connection& connection, const RowBatch& rows) {
  if (connection.dialect().isSqlite()) return writeToSqlite(connection, rows);
  return writePostgres(postgresOf(connection), rows);
}

QString scramVerifierOf(Connection& connection, const QString& password) {
  if (connection.dialect().isSqlite()) return {};
  PGconn* handle = postgresOf(connection);
  char* verifier =
      handle ? PQencryptPasswordConn(handle, password.toUtf8().constData(), "", "scram-sha-256") : nullptr;
  const QString text = QString::fromLatin1(verifier ? verifier : "");
  PQfreemem(verifier);
  return text;
}
