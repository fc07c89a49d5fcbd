#include "core/ctl/ctl_run.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>
#include <catch2/catch.hpp>

QJsonObject CtlEnd::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

QString CtlEnd::error() const {
  const QJsonObject error = json().value("error").toObject();
  return error.isEmpty() ? QString("none")
                         : error.value("kind").toString() + ':' + error.value("field").toString();
}

Ctl::Ctl(const TestOffice& test, Role role) {
  office(addressText(test.address()));
  as(codeOf(role), TestOffice::password);
}

QString Ctl::program() { return QCoreApplication::applicationDirPath() + "/shimingctl"; }

QStringList Ctl::environment() const {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& name : environment.keys())
    if (name.startsWith("SHIMING_") || name.startsWith("LC_") || name == "LANG" || name == "LANGUAGE")
      environment.remove(name);
  environment.insert("LC_ALL", "C.UTF-8");
  // Under sanitizers: fonts and TLS keep memory until the process ends, by design.
  environment.insert("ASAN_OPTIONS", "detect_leaks=0:malloc_context_size=4");
  environment.insert("UBSAN_OPTIONS", "halt_on_error=1");
  for (auto each = m_environment.begin(); each != m_environment.end(); ++each)
    environment.insert(each.key(), *each);
  return environment.toStringList();
}

CtlEnd Ctl::run(const QStringList& words, const QByteArray& input) const {
  QProcess process;
  process.setEnvironment(environment());
  process.setChildProcessModifier([] { setsid(); });  // without a terminal there is nothing to ask on
  process.start(program(), words);
  REQUIRE(process.waitForStarted());
  process.write(input);
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(180'000));
  REQUIRE(process.exitStatus() == QProcess::NormalExit);
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

QString addressText(const OfficeAddress& address) {
  if (address.backend == Backend::Sqlite) return address.file;
  const auto escaped = [](const QString& part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
  return "postgresql://" + escaped(address.user) + ':' + escaped(address.password) + "@/" + address.database +
         "?host=" + escaped(address.hosts) + "&port=" + QString::number(address.port);
}

QJsonValue at(const QJsonObject& object, const QString& way) {
  QJsonValue value = object;
  for (const QString& step : way.split('.')) {
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
  }
  return value;
}
