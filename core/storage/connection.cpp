#include "storage/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace {

Error noSuchOffice(const QString& file) {
  return notFound("office", message(QT_TRANSLATE_NOOP("core", "There is no office at %1."), {file}));
}

// WAL lets the counter read while a roster is written; FULL makes a confirmed registration survive a power
// cut.
const QStringList& sqlitePragmas() {
  static const QStringList pragmas{
      QStringLiteral("pragma journal_mode = wal"),  QStringLiteral("pragma synchronous = full"),
      QStringLiteral("pragma foreign_keys = on"),   QStringLiteral("pragma cache_size = -65536"),
      QStringLiteral("pragma temp_store = memory"), QStringLiteral("pragma mmap_size = 1073741824")};
  return pragmas;
}

/// The rows of a QSqlQuery, which has them all.
class QueryCursor final : public Cursor {
 public:
  explicit QueryCursor(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}
  bool next() override { return m_query->next(); }
  bool isNull(int column) const override { return m_query->isNull(column); }
  QString text(int column) const override { return m_query->value(column).toString(); }
  qint64 number(int column) const override { return m_query->value(column).toLongLong(); }
  QDate date(int column) const override { return m_query->value(column).toDate(); }
  QByteArray bytes(int column) const override { return m_query->value(column).toByteArray(); }

 private:
  std::shared_ptr<QSqlQuery> m_query;
};

QString postgresOptions(const OfficeAddress& address) {
  QStringList options{QStringLiteral("connect_timeout=5"), QStringLiteral("application_name=shiming")};
  if (!address.options.isEmpty()) options << address.options;
  // Several hosts reach libpq only through the options: setHostName takes one.
  if (address.hosts.contains(QLatin1Char(',')))
    options << QStringLiteral("host=") + address.hosts << QStringLiteral("target_session_attrs=read-write");
  return options.join(QLatin1Char(';'));
}

Error openError(const OfficeAddress& address, const QSqlError& error) {
  const QString words = error.databaseText() + error.driverText();
  if (words.contains(QLatin1String("password authentication failed")) ||
      words.contains(QLatin1String("not permitted to log in")) ||
      words.contains(QLatin1String("no password supplied")))
    return {ErrorKind::Forbidden, QStringLiteral("password"),
            message(QT_TRANSLATE_NOOP("core", "Name or password is wrong."))};
  return {ErrorKind::Storage, QStringLiteral("office"),
          message(QT_TRANSLATE_NOOP("core", "The office at %1 cannot be reached."), {address.toString()})};
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const OfficeAddress& address, const QString& user,
                                                     const QString& password) {
  const bool sqlite = address.backend == Backend::Sqlite;
  if (sqlite && !QFileInfo(address.file).isFile()) return refuse(noSuchOffice(address.file));
  if (sqlite) makeSqliteLean();
  std::unique_ptr<Connection> connection(new Connection(address.backend, QUuid::createUuid().toString()));
  QSqlDatabase database = QSqlDatabase::addDatabase(
      sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection->m_name);
  if (sqlite) {
    database.setDatabaseName(address.file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=8000"));
  } else {
    database.setDatabaseName(address.database);
    if (!address.hosts.contains(QLatin1Char(','))) database.setHostName(address.hosts);
    database.setPort(address.port);
    database.setUserName(user);
    database.setPassword(password);
    database.setConnectOptions(postgresOptions(address));
  }
  if (!database.open()) return refuse(openError(address, database.lastError()));
  if (sqlite)
    for (const QString& pragma : sqlitePragmas())
      if (!connection->run(pragma)) return refuse(connection->dialect().errorOf(connection->lastError()));
  if (!sqlite) connection->run(QStringLiteral("set statement_timeout = '120s'"));
  return connection;
}

Connection::Connection(Backend backend, QString name) : m_dialect(backend), m_name(std::move(name)) {
  if (m_dialect.isSqlite()) m_statements = std::make_unique<SqliteStatements>(*this);
}

Connection::~Connection() {
  m_store->clear();
  m_statements.reset();
  QSqlDatabase::removeDatabase(m_name);
}

std::shared_ptr<QSqlQuery> Connection::borrow(const QString& sql) {
  std::shared_ptr<QSqlQuery> query = m_store->take(sql);
  if (!query) {
    query = std::make_shared<QSqlQuery>(database());
    // A select that is not forward-only keeps every row on SQLite; on PostgreSQL forward-only means
    // single-row mode, in which no other statement may run before the last row is read.
    query->setForwardOnly(m_dialect.isSqlite());
    if (!query->prepare(sql)) {
      noteError(query->lastError());
      return nullptr;
    }
  }
  std::weak_ptr<QHash<QString, std::shared_ptr<QSqlQuery>>> home = m_store;
  QSqlQuery* bare = query.get();
  return {bare, [query = std::move(query), home, sql](QSqlQuery*) {
            query->finish();
            if (const auto store = home.lock()) store->insert(sql, query);
          }};
}

tl::expected<std::shared_ptr<Cursor>, QSqlError> Connection::select(const QString& sql,
                                                                    const QVariantList& values) {
  if (m_statements) return m_statements->select(sql, values);
  const auto query = borrow(sql);
  if (!query) return tl::unexpected(m_error);
  for (int i = 0; i < values.size(); ++i) query->bindValue(i, values[i]);
  if (!query->exec()) return tl::unexpected(query->lastError());
  return std::make_shared<QueryCursor>(query);
}

tl::expected<qint64, QSqlError> Connection::execute(const QString& sql, const QVariant* values,
                                                    qsizetype count) {
  if (m_statements) return m_statements->run(sql, values, count);
  const auto query = borrow(sql);
  if (!query) return tl::unexpected(m_error);
  for (int i = 0; i < count; ++i) query->bindValue(i, values[i]);
  if (!query->exec()) return tl::unexpected(query->lastError());
  return query->numRowsAffected();
}

bool Connection::run(const QString& sql) {
  QSqlQuery query(database());
  if (query.exec(sql)) return true;
  noteError(query.lastError());
  return false;
}

void Connection::noteError(const QSqlError& error) {
  m_error = error;
  if (m_dialect.isSqlite()) return;
  const QString state = error.nativeErrorCode();
  if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) ||
      !database().isOpen())
    m_lost = true;
}
