#include "ctl/failure.h"

Failure failureOf(const Error& error) {
  const int exitCode = error.kind == ErrorKind::Forbidden ? NotPermitted
                       : error.kind == ErrorKind::Storage ? OutOfReach
                                                          : Refused;
  return {exitCode, nameOf(error.kind), error.field, error.text()};
}

Failure failureOfOpening(const Error& error) {
  const bool turnedAway = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Busy;
  return {turnedAway ? NotPermitted : OutOfReach, nameOf(error.kind), error.field, error.text()};
}

Failure wrongUsage(const QString& text, const QString& field) {
  return {WrongUsage, QStringLiteral("usage"), field, text};
}
