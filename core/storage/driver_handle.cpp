#include "storage/driver_handle.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <QSqlDriver>
#include <QStringEncoder>
#include <QVarLengthArray>

#include "storage/connection.h"

namespace {

using Written = tl::expected<void, QSqlError>;

sqlite3* sqliteOf(Connection& connection) {
  const QVariant handle = connection.database().driver()->handle();
  return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

PGconn* postgresOf(Connection& connection) {
  const QVariant handle = connection.database().driver()->handle();
  return handle.isValid() ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

QSqlError sqliteError(sqlite3* db) {
  return {{},
          QString::fromUtf8(sqlite3_errmsg(db)),
          QSqlError::StatementError,
          QString::number(sqlite3_extended_errcode(db))};
}

/// The texts of one row as UTF-8, the encoding of the file, side by side; they stay until the next row.
class RowTexts {
 public:
  RowTexts(const QVariant* values, qsizetype count) {
    qsizetype longest = 0;
    for (qsizetype i = 0; i < count; ++i)
      if (const QString* text = textOf(values[i])) longest += m_encoder.requiredSpace(text->size());
    m_bytes.resize(longest);
    m_end = m_bytes.data();
  }
  /// Null where the value is no text.
  static const QString* textOf(const QVariant& value) {
    return value.typeId() == QMetaType::QString ? static_cast<const QString*>(value.constData()) : nullptr;
  }
  QByteArrayView add(const QString& text) {
    char* begin = m_end;
    m_end = m_encoder.appendToBuffer(m_end, text);
    return {begin, m_end};
  }

 private:
  QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
  QVarLengthArray<char, 4096> m_bytes = {};
  char* m_end = nullptr;
};

void bindText(sqlite3_stmt* statement, int place, QByteArrayView text, sqlite3_destructor_type keeping) {
  sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), keeping);
}

void bindOne(sqlite3_stmt* statement, int place, const QVariant& value, RowTexts& texts) {
  if (value.isNull()) {
    sqlite3_bind_null(statement, place);
    return;
  }
  switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
      sqlite3_bind_int64(statement, place, value.toLongLong());
      return;
    case QMetaType::Double:
      sqlite3_bind_double(statement, place, value.toDouble());
      return;
    case QMetaType::QByteArray: {
      const auto& bytes = *static_cast<const QByteArray*>(value.constData());
      sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
      return;
    }
    case QMetaType::QString:
      bindText(statement, place, texts.add(*RowTexts::textOf(value)), SQLITE_STATIC);
      return;
    default:
      bindText(statement, place, value.toString().toUtf8(), SQLITE_TRANSIENT);
  }
}

/// Runs once with the values given; the statement is ready for the next ones afterwards.
Written stepOnce(sqlite3* db, sqlite3_stmt* statement, const QVariant* values, qsizetype count) {
  RowTexts texts(values, count);
  for (qsizetype column = 0; column < count; ++column)
    bindOne(statement, static_cast<int>(column) + 1, values[column], texts);
  Written written{};
  int step = sqlite3_step(statement);
  while (step == SQLITE_ROW) step = sqlite3_step(statement);
  if (step != SQLITE_DONE) written = tl::unexpected(sqliteError(db));
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);  // they point into values and texts, which do not outlive the call
  return written;
}

/// `rows` rows of a batch in one statement; null where it cannot be prepared.
sqlite3_stmt* insertOf(sqlite3* db, const RowBatch& batch, qsizetype rows) {
  const QString row = u'(' + QStringList(batch.columns.size(), QStringLiteral("?")).join(u',') + u')';
  const QString sql = QStringLiteral("insert into %1 (%2) values %3")
                          .arg(batch.table, batch.columns.join(u','), QStringList(rows, row).join(u','));
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr);
  return statement;
}

/// From `at` on, as many statements of `each` rows as there are whole ones.
Written writeBlocks(sqlite3* db, const RowBatch& batch, qsizetype each, qsizetype& at) {
  const qsizetype block = each * batch.columns.size();
  if (batch.values.size() - at < block) return {};
  sqlite3_stmt* statement = insertOf(db, batch, each);
  if (!statement) return tl::unexpected(sqliteError(db));
  Written written{};
  for (; batch.values.size() - at >= block && written; at += block)
    written = stepOnce(db, statement, batch.values.constData() + at, block);
  sqlite3_finalize(statement);
  return written;
}

// A statement on a table with triggers or keys is made undoable by itself: pages are copied before they
// change, and given up after it. Many rows share that.
constexpr qsizetype valuesAtOnce = 512;

Written writeSqlite(sqlite3* db, const RowBatch& rows) {
  qsizetype at = 0;
  const qsizetype atOnce = std::max<qsizetype>(1, valuesAtOnce / rows.columns.size());
  if (const auto written = writeBlocks(db, rows, atOnce, at); !written) return written;
  return writeBlocks(db, rows, 1, at);
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

void makeSqliteLean() {
  static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  Q_UNUSED(configured)  // refused where something has used SQLite before: slower, and as good
}

Written writeThroughHandle(Connection& connection, const RowBatch& rows) {
  if (connection.dialect().isSqlite()) return writeSqlite(sqliteOf(connection), rows);
  return writePostgres(postgresOf(connection), rows);
}

SqliteStatements::~SqliteStatements() {
  for (sqlite3_stmt* statement : std::as_const(m_prepared)) sqlite3_finalize(statement);
}

tl::expected<qint64, QSqlError> SqliteStatements::run(const QString& sql, const QVariant* values,
                                                      qsizetype count) {
  sqlite3* db = sqliteOf(m_connection);
  sqlite3_stmt*& statement = m_prepared[sql];
  if (!statement) {
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(db, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
      return tl::unexpected(sqliteError(db));
  }
  if (const auto ran = stepOnce(db, statement, values, count); !ran) return tl::unexpected(ran.error());
  return sqlite3_changes64(db);
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
