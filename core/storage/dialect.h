#pragma once

#include <QString>

#include "base/error.h"

class QSqlError;

enum class Backend { Sqlite, Postgres };

/// The few answers in which the two databases differ. Everything else is one SQL for both.
class Dialect {
 public:
  explicit Dialect(Backend backend) : m_backend(backend) {}
  Backend backend() const { return m_backend; }
  bool isSqlite() const { return m_backend == Backend::Sqlite; }

  /// The key column's definition, for @ID@ in migrations.
  QString keyColumn() const;
  QString beginWriting() const;
  QString beginReading() const;
  /// " for update", or nothing where one writer holds the whole database anyway.
  QString forUpdate() const { return isSqlite() ? QString() : QStringLiteral(" for update"); }

  /// Maps a failed statement to words for a person. Never holds the database's text: PostgreSQL puts the
  /// row, ID number and all, into it. Logs the code and the constraint's name only.
  Error errorOf(const QSqlError& error) const;
  /// Whether trying the whole transaction again may help (busy, deadlock, serialization, a raced chain).
  bool worthRetrying(const QSqlError& error) const;

 private:
  Backend m_backend;
};
