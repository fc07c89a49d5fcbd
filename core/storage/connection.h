#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <memory>

#include "base/result.h"
#include "calendar/working_calendar.h"
#include "storage/dialect.h"
#include "storage/office_address.h"
#include "storage/sqlite_statements.h"

/// One connection with its prepared statements, used in the thread that opened it.
class Connection {
 public:
  /// Opens as `user` (PostgreSQL; SQLite takes none). Errors: NotFound (no such file), Forbidden (wrong
  /// password), Storage (unreachable).
  static Result<std::unique_ptr<Connection>> open(const OfficeAddress& address, const QString& user,
                                                  const QString& password);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Dialect dialect() const { return m_dialect; }
  QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

  /// A prepared statement, lent: it comes back when the last holder lets go. Null when it does not prepare;
  /// lastError() says why.
  std::shared_ptr<QSqlQuery> borrow(const QString& sql);
  /// Runs a prepared statement and reads what it answers.
  tl::expected<std::shared_ptr<Cursor>, QSqlError> select(const QString& sql, const QVariantList& values);
  const QSqlError& lastError() const { return m_error; }
  /// Runs a prepared statement that answers no rows; how many it touched.
  tl::expected<qint64, QSqlError> execute(const QString& sql, const QVariant* values, qsizetype count);
  /// Runs one statement without values.
  bool run(const QString& sql);

  /// A connection that the server dropped answers nothing more: open a new one.
  bool isLost() const { return m_lost; }
  void noteError(const QSqlError& error);

  /// Kept from one transaction to the next, with the mark it was read at.
  struct {
    QString mark;
    std::optional<WorkingCalendar> days;
  } calendar;

 private:
  Connection(Backend backend, QString name);

  Dialect m_dialect;
  QString m_name;
  QSqlError m_error;
  bool m_lost = false;
  std::shared_ptr<QHash<QString, std::shared_ptr<QSqlQuery>>> m_store =
      std::make_shared<QHash<QString, std::shared_ptr<QSqlQuery>>>();
  std::unique_ptr<SqliteStatements> m_statements;  ///< none on PostgreSQL
};
