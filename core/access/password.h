#pragma once

#include <QString>

#include "base/result.h"

/// How dear a password check is; a parameter so that tests need not wait.
struct PasswordCost {
  quint64 operations = 3;
  quint64 memoryBytes = 64ULL * 1024 * 1024;
  /// The least libsodium takes: for tests and the demo office only.
  static PasswordCost least();
};

/// argon2id in libsodium's own text form, salt and cost inside. Empty when memory is short.
QString hashPassword(const QString& password, PasswordCost cost = {});
/// Constant time for a given hash. A hash of '' is never right.
bool passwordFits(const QString& password, const QString& hash);
/// Errors: Invalid, field "password": under 8 characters, all one character, or the login itself.
Result<void> checkNewPassword(const QString& password, const QString& login);
/// Milliseconds to wait after so many wrong passwords in a row: nothing for the first three, then doubling
/// from 5 s to a quarter of an hour.
qint64 waitAfterFailures(int failures);
