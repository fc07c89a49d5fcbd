#include "base/error.h"

QString nameOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Invalid:
      return QStringLiteral("invalid");
    case ErrorKind::NotFound:
      return QStringLiteral("not-found");
    case ErrorKind::Conflict:
      return QStringLiteral("conflict");
    case ErrorKind::Forbidden:
      return QStringLiteral("forbidden");
    case ErrorKind::Busy:
      return QStringLiteral("busy");
    case ErrorKind::Storage:
      return QStringLiteral("storage");
  }
  return {};
}
