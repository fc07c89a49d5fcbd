#include "storage/sqlite_statements.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QStringEncoder>
#include <QVarLengthArray>

#include "storage/connection.h"

namespace {

using Written = tl::expected<void, QSqlError>;
using IdleStatements = QHash<QString, sqlite3_stmt*>;

sqlite3* sqliteOf(Connection& connection) {
  const QVariant handle = connection.database().driver()->handle();
  return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
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
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
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

/// For the next who asks for it; one of the same text may have come back before.
void giveBack(IdleStatements& idle, const QString& sql, sqlite3_stmt* statement) {
  if (idle.contains(sql))
    sqlite3_finalize(statement);
  else
    idle.insert(sql, statement);
}

/// Reads columns where SQLite keeps them: a third of what QSqlQuery takes, which copies each row first.
class SqliteCursor final : public Cursor {
 public:
  SqliteCursor(const std::shared_ptr<IdleStatements>& idle, QString sql, sqlite3* db, sqlite3_stmt* statement,
               QVariantList values)
      : m_idle(idle),
        m_sql(std::move(sql)),
        m_db(db),
        m_statement(statement),
        m_values(std::move(values)),
        m_texts(m_values.constData(), m_values.size()) {
    for (qsizetype i = 0; i < m_values.size(); ++i)
      bindOne(m_statement, static_cast<int>(i) + 1, m_values[i], m_texts);
    step();  // what the statement changes is changed, whether anybody reads its rows or not
  }
  ~SqliteCursor() override {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (const auto idle = m_idle.lock())
      giveBack(*idle, m_sql, m_statement);
    else
      sqlite3_finalize(m_statement);
  }

  bool next() override {
    if (!m_fresh && m_there) step();
    m_fresh = false;
    return m_there;
  }
  std::optional<QSqlError> error() const override { return m_error; }
  bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
  QString text(int column) const override {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
  }
  qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
  QDate date(int column) const override {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!text || sqlite3_column_bytes(m_statement, column) < 10) return {};
    const auto digits = [text](int from, int count) { return QByteArrayView(text + from, count).toInt(); };
    return {digits(0, 4), digits(5, 2), digits(8, 2)};
  }
  QByteArray bytes(int column) const override {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
  }

 private:
  void step() {
    const int step = sqlite3_step(m_statement);
    m_there = step == SQLITE_ROW;
    if (m_there) return;
    if (step != SQLITE_DONE) m_error = sqliteError(m_db);
    sqlite3_reset(m_statement);  // who holds on to a cursor that was read to its end holds up nobody
  }

  std::weak_ptr<IdleStatements> m_idle;
  QString m_sql;
  sqlite3* m_db;
  sqlite3_stmt* m_statement;
  QVariantList m_values;  ///< what is bound points into them
  RowTexts m_texts;
  std::optional<QSqlError> m_error;
  bool m_fresh = true;
  bool m_there = false;
};

// A statement on a table with triggers or keys is made undoable by itself: pages are copied before they
// change, and given up after it. Many rows share that.
constexpr qsizetype valuesAtOnce = 512;

}  // namespace

void makeSqliteLean() {
  static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  Q_UNUSED(configured)  // refused where something has used SQLite before: slower, and as good
}

Written writeToSqlite(Connection& connection, const RowBatch& rows) {
  sqlite3* db = sqliteOf(connection);
  qsizetype at = 0;
  const qsizetype atOnce = std::max<qsizetype>(1, valuesAtOnce / rows.columns.size());
  if (const auto written = writeBlocks(db, rows, atOnce, at); !written) return written;
  return writeBlocks(db, rows, 1, at);
}

SqliteStatements::~SqliteStatements() {
  for (sqlite3_stmt* statement : std::as_const(*m_idle)) sqlite3_finalize(statement);
}

tl::expected<sqlite3_stmt*, QSqlError> SqliteStatements::take(const QString& sql, qsizetype values) {
  if (!m_db) m_db = sqliteOf(m_connection);
  sqlite3_stmt* statement = m_idle->take(sql);
  if (!statement && sqlite3_prepare_v3(m_db, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                       &statement, nullptr) != SQLITE_OK)
    return tl::unexpected(sqliteError(m_db));
  if (sqlite3_bind_parameter_count(statement) == values) return statement;
  giveBack(*m_idle, sql, statement);
  return tl::unexpected(
      QSqlError({}, QStringLiteral("not as many values as places"), QSqlError::StatementError));
}

tl::expected<qint64, QSqlError> SqliteStatements::run(const QString& sql, const QVariant* values,
                                                      qsizetype count) {
  const auto statement = take(sql, count);
  if (!statement) return tl::unexpected(statement.error());
  const auto ran = stepOnce(m_db, *statement, values, count);
  giveBack(*m_idle, sql, *statement);
  if (!ran) return tl::unexpected(ran.error());
  return sqlite3_changes64(m_db);
}

tl::expected<std::shared_ptr<Cursor>, QSqlError> SqliteStatements::select(const QString& sql,
                                                                          const QVariantList& values) {
  const auto statement = take(sql, values.size());
  if (!statement) return tl::unexpected(statement.error());
  auto cursor = std::make_shared<SqliteCursor>(m_idle, sql, m_db, *statement, values);
  if (const auto error = cursor->error()) return tl::unexpected(*error);
  return cursor;
}
