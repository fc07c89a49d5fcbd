#include "support/ctl_run.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>
#include <catch2/catch.hpp>
#include <cstdio>

#include "support/sanitizer_options.h"

namespace {

/// A standard stream (glibc lets these be set) that is a file nobody else sees, for as long as it lives.
class StreamToFile {
 public:
  explicit StreamToFile(FILE*& stream, const QByteArray& content = {}) : m_stream(stream), m_before(stream) {
    m_stream = std::tmpfile();
    REQUIRE(m_stream);
    std::fwrite(content.constData(), 1, static_cast<size_t>(content.size()), m_stream);
    std::rewind(m_stream);
  }
  ~StreamToFile() {
    std::fclose(m_stream);
    m_stream = m_before;
  }
  StreamToFile(const StreamToFile&) = delete;
  StreamToFile& operator=(const StreamToFile&) = delete;

  QString text() const {
    std::rewind(m_stream);
    QFile file;
    REQUIRE(file.open(m_stream, QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
  }

 private:
  FILE*& m_stream;
  FILE* const m_before;
};

/// Settings of ours in the environment: those given and no others, for as long as it lives.
class OwnSettings {
 public:
  explicit OwnSettings(const QMap<QString, QString>& given) : m_before(ours()) { become(given); }
  ~OwnSettings() { become(m_before); }
  OwnSettings(const OwnSettings&) = delete;
  OwnSettings& operator=(const OwnSettings&) = delete;

 private:
  static QMap<QString, QString> ours() {
    QMap<QString, QString> found;
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString& name : all.keys())
      if (name.startsWith("SHIMING_")) found.insert(name, all.value(name));
    return found;
  }
  static void become(const QMap<QString, QString>& wanted) {
    for (const QString& name : ours().keys()) qunsetenv(name.toLatin1());
    for (auto each = wanted.begin(); each != wanted.end(); ++each)
      qputenv(each.key().toLatin1(), each->toUtf8());
  }

  QMap<QString, QString> m_before;
};

}  // namespace

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
  environment.insert("ASAN_OPTIONS", "detect_leaks=0:" SHIMING_SANITIZER_MEMORY);
  environment.insert("UBSAN_OPTIONS", "halt_on_error=1");
  for (auto each = m_environment.begin(); each != m_environment.end(); ++each)
    environment.insert(each.key(), *each);
  return environment.toStringList();
}

CtlEnd Ctl::run(const QStringList& words, const QByteArray& input) const {
  if (!verbs) return runProgram(words, input);
  const OwnSettings settings(m_environment);
  const StreamToFile in(stdin, input);
  const StreamToFile out(stdout);
  const StreamToFile err(stderr);
  const QStringList english{QStringLiteral("--lang"), QStringLiteral("en")};
  const int exitCode = verbs(words.contains(english.first()) ? words : english + words);
  return {exitCode, out.text(), err.text()};
}

CtlEnd Ctl::runProgram(const QStringList& words, const QByteArray& input) const {
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
