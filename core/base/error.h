#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// What kind of refusal it is; programs and tests compare this and the field, never the text.
enum class ErrorKind {
  Invalid,    ///< a value breaks a rule; `field` names it
  NotFound,   ///< what was asked for is not on file
  Conflict,   ///< somebody else changed it first, or it is on file already
  Forbidden,  ///< the signed-in user has no right to this
  Busy,       ///< another desk or a long job holds the office; the same call may go through later
  Storage,    ///< the database or the disk failed; nothing was saved
};

/// A sentence for a person, kept as source text and arguments so that it follows the language of the
/// moment. Make one with message(QT_TRANSLATE_NOOP("core", "Phone must have 11 digits; it has %1."), {n}).
struct Message {
  const char* source = "";
  QStringList arguments = {};

  /// The sentence in the language now installed.
  QString text() const;
  bool isEmpty() const { return source == nullptr || *source == '\0'; }
};

inline Message message(const char* source, QStringList arguments = {}) {
  return {source, std::move(arguments)};
}

/// Why an operation was refused. Messages say what is wrong and what to do, and never hold an ID number
/// or a database's own words.
struct Error {
  ErrorKind kind = ErrorKind::Invalid;
  QString field;  ///< name of the input field, as in the JSON of the operation; empty when it concerns none
  Message message;

  QString text() const { return message.text(); }
};

inline Error invalid(const char* field, Message words) {
  return {ErrorKind::Invalid, QString::fromLatin1(field), std::move(words)};
}
inline Error conflict(const char* field, Message words) {
  return {ErrorKind::Conflict, QString::fromLatin1(field), std::move(words)};
}
inline Error notFound(const char* field, Message words) {
  return {ErrorKind::NotFound, QString::fromLatin1(field), std::move(words)};
}

/// "invalid", "not-found" …: the word scripts see in JSON.
QString nameOf(ErrorKind kind);
