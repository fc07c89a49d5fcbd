#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include "support/test_office.h"

/// What one call came to.
struct CtlEnd {
  int exitCode = -1;
  QString out;
  QString err;

  /// The one object on standard output; empty when it is none.
  QJsonObject json() const;
  /// "invalid:idNumber" of a failure in JSON, "none" otherwise.
  QString error() const;
};

/// shimingctl as a script calls it: no terminal, no settings of ours in the environment, answers in English.
///
/// Where the verbs are linked in (tests/app) a call is made in this process: a program under sanitizers takes
/// a quarter of a second to begin, and the tests make hundreds of calls. Elsewhere, and by runProgram(), it
/// is the program itself.
class Ctl {
 public:
  Ctl() = default;
  /// Against this office, as the user of a role.
  Ctl(const TestOffice& office, Role role);

  Ctl& with(const QString& variable, const QString& value) { return m_environment[variable] = value, *this; }
  Ctl& office(const QString& address) { return with(QStringLiteral("SHIMING_OFFICE"), address); }
  Ctl& as(const QString& login, const QString& password) {
    return with(QStringLiteral("SHIMING_USER"), login).with(QStringLiteral("SHIMING_PASSWORD"), password);
  }
  /// Calls and waits; `input` goes to standard input.
  CtlEnd run(const QStringList& words, const QByteArray& input = {}) const;
  /// The same in a process of its own.
  CtlEnd runProgram(const QStringList& words, const QByteArray& input = {}) const;
  /// The same with --json.
  CtlEnd json(const QStringList& words, const QByteArray& input = {}) const {
    return run(QStringList{QStringLiteral("--json")} + words, input);
  }

  static QString program();
  /// The environment of the program, for tests that start it themselves.
  QStringList environment() const;
  /// callCtl() of the verbs that are linked in; null without.
  static inline int (*verbs)(const QStringList& words) = nullptr;

 private:
  QMap<QString, QString> m_environment;
};

/// The address as --office takes it, password of the owner and all.
QString addressText(const OfficeAddress& address);
/// What lies at the way "record.worker.number" in an object.
QJsonValue at(const QJsonObject& object, const QString& way);
