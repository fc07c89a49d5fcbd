#pragma once

#include <QString>

#include "base/result.h"
#include "storage/dialect.h"

/// Where an office is: a SQLite file, or
/// postgresql://[user[:password]@]host[,host…][:port]/database[?host=/socket/dir].
struct OfficeAddress {
  Backend backend = Backend::Sqlite;
  QString file;   ///< SQLite
  QString hosts;  ///< PostgreSQL: host names or a socket directory, comma-separated
  int port = 5432;
  QString database;
  QString user;  ///< owner, for `create` and migrations; users sign in with their own
  QString password;
  QString options;  ///< further connection options, e.g. sslmode=verify-full

  /// Errors: Invalid, field "office".
  static Result<OfficeAddress> parse(const QString& text);
  /// For people and logs: never the password.
  QString toString() const;
};
