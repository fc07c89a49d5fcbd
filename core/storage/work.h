#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <atomic>
#include <memory>

#include "access/actor.h"
#include "base/clock.h"
#include "base/result.h"
#include "calendar/working_calendar.h"
#include "storage/audit_text.h"
#include "storage/dialect.h"
#include "storage/rows.h"

class Connection;

/// What an operation changed about one subject; becomes one entry of the audit, in the same transaction.
struct AuditNote {
  QString subject;  ///< "worker", "company", …
  qint64 subjectId = 0;
  AuditText before = {};
  AuditText after = {};
};

/// One transaction: what an operation and the stores under it work with. Made by Office::run only.
///
/// Failure is sticky: after a statement has failed, everything further does nothing and reads nothing, and
/// Office rolls back with error(). So a store reads straight down, without a check after each statement.
class Work {
 public:
  Work(Connection& connection, Actor actor, Instant now, OperationId operation);

  const Actor& actor() const { return m_actor; }
  Instant now() const { return m_now; }               ///< read once for the whole operation
  QDate today() const { return dateInChina(m_now); }  ///< the civil date in China at now()
  OperationId operation() const { return m_operation; }
  Dialect dialect() const;

  /// Rows of a query; `?` in the text, values in order. The statement is prepared once per connection.
  template <class... Values>
  Rows select(const QString& sql, const Values&... values) {
    return query(sql, {bind::value(values)...});
  }
  Rows query(const QString& sql, const QVariantList& values);

  /// Runs a statement; returns the number of rows it touched (0 after a failure).
  template <class... Values>
  qint64 exec(const QString& sql, const Values&... values) {
    return execute(sql, {bind::value(values)...});
  }
  qint64 execute(const QString& sql, const QVariantList& values) {
    return execute(sql, values.constData(), values.size());
  }

  /// Inserts a row through `insert … returning id`.
  template <class AnyId, class... Values>
  AnyId insert(const QString& sql, const Values&... values) {
    Rows rows = query(sql, {bind::value(values)...});
    return rows.next() ? AnyId(rows.number(0)) : AnyId();
  }

  /// Writes rows into their real table: few by a prepared insert, many through the driver's own handle
  /// (sqlite3 statements; COPY).
  void insertRows(const RowBatch& rows);
  /// `count` row numbers of a table, ascending, set aside for this transaction; the caller inserts the rows.
  /// Not necessarily without gaps: on PostgreSQL other desks take from the same sequence.
  QVector<qint64> takeIds(const QString& table, qint64 count);
  /// The first of `count` numbers of a business series (registration, receipt), raised in this transaction.
  /// `year` 0 is for series that do not start anew each year.
  qint64 takeSerials(const QString& kind, int year, qint64 count);

  /// Office-wide values: name, division code, card issuer … (table office_info).
  QString info(const QString& key);
  /// The working days as announced, cached per connection until they are changed.
  const WorkingCalendar& calendar();

  /// PostgreSQL: the verifier it stores for a password, made at the desk so that the password does not
  /// travel. Empty when it cannot be made.
  QString scramVerifier(const QString& password);

  void audit(AuditNote note) { m_notes.append(std::move(note)); }
  const QVector<AuditNote>& auditNotes() const { return m_notes; }

  /// Whether somebody at this desk waits for a change of his own: long work then ends its part early and goes
  /// on in the next transaction. Never within the desk's own work.
  bool deskWaits() const { return m_desk && m_desk->load() > 0; }
  void giveWayTo(const std::atomic<int>& desk) { m_desk = &desk; }

  bool failed() const { return m_error.has_value(); }
  const Error& error() const { return *m_error; }
  bool worthRetrying() const { return m_retry; }
  void fail(Error error) {
    if (!m_error) m_error = std::move(error);
  }

 private:
  friend class Rows;  // fails with what it could not read
  qint64 execute(const QString& sql, const QVariant* values, qsizetype count);
  void failWith(const QSqlError& error);

  Connection& m_connection;
  Actor m_actor;
  Instant m_now;
  OperationId m_operation;
  QVector<AuditNote> m_notes;
  std::optional<Error> m_error;
  bool m_retry = false;
  const std::atomic<int>* m_desk = nullptr;  ///< changes of the desk that are queued or running
  QHash<QString, qint64> m_takenIds;         ///< SQLite: the last id this transaction took, by table
};

/// What was read, or why it could not be.
template <class T>
Result<T> finished(const Work& work, T value) {
  if (work.failed()) return refuse(work.error());
  return value;
}
