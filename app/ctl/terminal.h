#pragma once

#include <QJsonObject>
#include <QString>
#include <QTextStream>
#include <optional>

#include "base/record_shape.h"
#include "ctl/failure.h"

/// Asks on the terminal without showing what is typed. Nothing where there is no terminal to ask on.
std::optional<QString> askSecretly(const QString& question);
/// A password from the environment variable, else asked. Fails (usage) where neither is to be had.
Outcome<QString> secretFrom(const char* variable, const QString& question);

/// Where answers go: for people in columns, for scripts one JSON object on standard output.
class Output {
 public:
  explicit Output(bool json);

  bool json() const { return m_json; }
  /// An operation's answer.
  void answer(const Shape& shape, const QJsonObject& result);
  /// A sentence that says it is done; in JSON the object stands for itself.
  void done(const QString& sentence, const QJsonObject& result = {});
  void text(const QString& words);
  /// How far long work has come, on one line of the terminal that is written over; empty wipes it. Nothing
  /// where standard error is no terminal.
  void progress(const QString& words);
  void failure(const Failure& failure);

 private:
  void print(const QJsonObject& object);

  bool m_json;
  QTextStream m_out;
  QTextStream m_err;
};
