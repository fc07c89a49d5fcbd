#include "ctl/terminal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include "ctl/columns.h"
#include "ctl/words.h"

namespace {

/// Turns the echo off for as long as it lives.
class Silence {
 public:
  explicit Silence(int terminal) : m_terminal(terminal) {
    if (tcgetattr(terminal, &m_before) != 0) return;
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_quiet = tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
  }
  ~Silence() {
    if (m_quiet) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;
  bool holds() const { return m_quiet; }

 private:
  int m_terminal;
  termios m_before{};
  bool m_quiet = false;
};

}  // namespace

std::optional<QString> askSecretly(const QString& question) {
  QFile terminal(QStringLiteral("/dev/tty"));
  const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0 ||
      !terminal.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
    return {};
  const Silence silence(descriptor);
  if (!silence.holds()) return {};
  terminal.write((question + QStringLiteral(": ")).toUtf8());
  QByteArray line;
  char next = 0;
  while (terminal.read(&next, 1) == 1 && next != '\n') line += next;
  terminal.write("\n");
  return QString::fromUtf8(line);
}

Outcome<QString> secretFrom(const char* variable, const QString& question) {
  if (qEnvironmentVariableIsSet(variable)) return qEnvironmentVariable(variable);
  if (auto typed = askSecretly(question)) return *typed;
  return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "There is no terminal to ask for a password. Set %1."))
                             .arg(QLatin1String(variable)),
                         QStringLiteral("password")));
}

Output::Output(bool json) : m_json(json), m_out(stdout), m_err(stderr) {
  m_out.setEncoding(QStringConverter::Utf8);
  m_err.setEncoding(QStringConverter::Utf8);
}

void Output::print(const QJsonObject& object) {
  m_out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

void Output::answer(const Shape& shape, const QJsonObject& result) {
  if (m_json) return print(result);
  m_out << inColumns(shape, result) << Qt::flush;
}

void Output::done(const QString& sentence, const QJsonObject& result) {
  if (m_json) return print(result);
  m_out << sentence << Qt::endl;
}

void Output::text(const QString& words) { m_out << words << Qt::flush; }

void Output::progress(const QString& words) {
  if (!isatty(fileno(stderr))) return;
  m_err << "\r\x1b[K" << words << Qt::flush;
}

void Output::failure(const Failure& failure) {
  if (m_json) {
    QJsonObject error{{QStringLiteral("kind"), failure.kind}, {QStringLiteral("message"), failure.text}};
    if (!failure.field.isEmpty()) error.insert(QStringLiteral("field"), failure.field);
    return print({{QStringLiteral("error"), error}});
  }
  // People are told what the field is called; its name in the JSON, or an operation's, is for programs.
  const QString field = failure.field.section(u'.', -1);
  QString words = failure.text;
  if (hasLabel(field)) {
    const QString raw = QStringLiteral("“%1”").arg(failure.field);
    words = words.contains(raw) ? words.replace(raw, QStringLiteral("“%1”").arg(labelOf(field)))
                                : ctl(QT_TRANSLATE_NOOP("ctl", "%1: %2")).arg(labelOf(field), words);
  }
  m_err << "shimingctl: " << words << Qt::endl;
}
