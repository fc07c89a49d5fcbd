#include "exchange/xls_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <cstring>

#include "exchange/file_error.h"

namespace {

constexpr qsizetype kRead = 256 << 10;

QString installedReader() {
  const QString name = QStringLiteral("/shiming-xls-reader");
  const QString told = qEnvironmentVariable("SHIMING_BIN");
  if (!told.isEmpty()) return told + name;
  const QString here = QCoreApplication::applicationDirPath();
  return QFileInfo::exists(here + name) ? here + name : here + QStringLiteral("/../libexec/shiming") + name;
}

Error notStarted() {
  return {ErrorKind::Storage, "file",
          message(QT_TRANSLATE_NOOP(
              "core",
              "The reader of old workbooks (xls) cannot be started. Save the list as xlsx, or "
              "install the program anew."))};
}

/// Starts the program with `input` and `output` as its standard input and output, and no environment: it
/// inherits nothing that an attacker could use.
int spawn(const QByteArray& program, const QVector<QByteArray>& arguments, int input, int output) {
  std::vector<char*> words{const_cast<char*>(program.constData())};
  for (const QByteArray& argument : arguments) words.push_back(const_cast<char*>(argument.constData()));
  words.push_back(nullptr);
  char* nothing[] = {nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t pid = -1;
  const int failed = posix_spawn(&pid, program.constData(), &actions, nullptr, words.data(), nothing);
  posix_spawn_file_actions_destroy(&actions);
  return failed ? -1 : pid;
}

}  // namespace

Result<std::unique_ptr<XlsProcess>> XlsProcess::start(const QString& path, int sheet,
                                                      const XlsReaderSettings& settings) {
  const QString program = settings.program.isEmpty() ? installedReader() : settings.program;
  const int input = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
  if (input < 0) return refuse(QFileInfo::exists(path) ? unreadableFile() : missingFile());
  int ends[2] = {-1, -1};
  int pid = -1;
  if (::pipe2(ends, O_CLOEXEC) == 0)
    pid = spawn(program.toLocal8Bit(),
                {QByteArray::number(sheet), QByteArray::number(settings.memoryMegabytes),
                 QByteArray::number(settings.processorSeconds)},
                input, ends[1]);
  ::close(input);
  ::close(ends[1]);
  if (pid < 0) {
    ::close(ends[0]);
    return refuse(notStarted());
  }
  return std::unique_ptr<XlsProcess>(new XlsProcess(pid, ends[0], settings.silenceMilliseconds));
}

XlsProcess::~XlsProcess() {
  ::close(m_output);
  ::kill(m_pid, SIGKILL);
  while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
  }
}

Result<void> XlsProcess::want(qsizetype size) {
  QDeadlineTimer deadline(m_silence);
  while (m_buffer.size() - m_at < size) {
    pollfd waiting{m_output, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, int(deadline.remainingTime()));
    if (ready == 0)
      return refuse(invalid("file", message(QT_TRANSLATE_NOOP("core",
                                                              "Reading this old workbook (xls) takes too "
                                                              "long. Save it as xlsx, and import that."))));
    if (ready < 0) {
      if (errno == EINTR) continue;
      return refuse(damagedXls());
    }
    if (m_at > 0) m_buffer.remove(0, std::exchange(m_at, 0));
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + kRead);
    const ssize_t got = ::read(m_output, m_buffer.data() + had, size_t(kRead));
    m_buffer.resize(had + std::max<ssize_t>(0, got));
    if (got == 0 || (got < 0 && errno != EINTR)) return refuse(damagedXls());
  }
  return {};
}

Result<XlsProcess::Answer> XlsProcess::next() {
  constexpr qsizetype head = 1 + sizeof(uint32_t);
  if (auto there = want(head); !there) return refuse(there.error());
  Answer answer;
  answer.message = static_cast<XlsMessage>(m_buffer[m_at]);
  uint32_t length = 0;
  std::memcpy(&length, m_buffer.constData() + m_at + 1, sizeof length);
  if (length > kXlsLongestMessage) return refuse(damagedXls());
  m_at += head;
  if (auto there = want(length); !there) return refuse(there.error());
  answer.bytes = m_buffer.mid(m_at, length);
  m_at += length;
  return answer;
}
