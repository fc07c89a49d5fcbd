#pragma once

#include <tl/expected.hpp>

#include "base/result.h"

/// How shimingctl ends; the numbers are its contract with scripts.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, NotPermitted = 3, OutOfReach = 4 };

/// Why a call of shimingctl failed.
struct Failure {
  int exitCode = Refused;
  QString kind;  ///< as nameOf(ErrorKind), or "usage"
  QString field;
  QString text;
};

template <class T = void>
using Outcome = tl::expected<T, Failure>;

/// An operation's error: 3 where the user has no right, 4 where the database failed, else 1.
Failure failureOf(const Error& error);
/// The office could not be opened, or nobody could be signed in: 4, but 3 for a wrong password.
Failure failureOfOpening(const Error& error);
Failure wrongUsage(const QString& text, const QString& field = {});

inline tl::unexpected<Failure> fail(Failure failure) { return tl::unexpected<Failure>(std::move(failure)); }
