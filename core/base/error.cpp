#include "base/error.h"

// One pass over the sentence: an argument that holds "%2" itself, as a project's name may, stays what it is.
QString Message::text() const {
  const QString sentence = QCoreApplication::translate("core", source);
  QString text;
  for (qsizetype i = 0; i < sentence.size(); ++i) {
    const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
    if (place < 1 || place > arguments.size()) {
      text += sentence[i];
      continue;
    }
    text += arguments[place - 1];
    ++i;
  }
  return text;
}

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
