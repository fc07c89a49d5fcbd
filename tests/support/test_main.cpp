#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "support/test_main.h"

#include <sys/stat.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>
#include <catch2/catch.hpp>
#include <cstdio>

#include "support/sanitizer_options.h"

namespace {

/// Catch2's own main().
extern "C" int runCatch(int argc, char** argv);

/// Counts test cases, so that sums over many binaries need not read a report meant for people.
struct Tally : Catch::TestEventListenerBase {
  using TestEventListenerBase::TestEventListenerBase;

  void testRunStarting(const Catch::TestRunInfo&) override { ran = true; }
  void testRunEnded(const Catch::TestRunStats& run) override {
    passed = run.totals.testCases.passed + run.totals.testCases.failedButOk;
    failed = run.totals.testCases.failed;
  }

  static inline bool ran = false;
  static inline std::size_t passed = 0;
  static inline std::size_t failed = 0;
};

CATCH_REGISTER_LISTENER(Tally)

bool asksForList(const char* word) { return QByteArrayView(word).startsWith("--list"); }

QString scratchTemplate() {
  const QString memory = "/dev/shm";
  const QString parent =
      qEnvironmentVariableIsSet("TMPDIR") || !QFileInfo(memory).isWritable() ? QDir::tempPath() : memory;
  return parent + "/shiming-test.XXXXXX";
}

/// packaging/with-postgres gives a server whose socket lies in a directory of its own below /tmp.
/// Anything else could be somebody's office.
bool isTemporaryServer(const QString& address) {
  const QUrl url(address);
  const QString socket = QUrlQuery(url).queryItemValue("host", QUrl::FullyDecoded);
  return url.host().isEmpty() && socket.startsWith("/tmp/shiming-pg.");
}

void useAsHome(const QString& scratch) {
  const QByteArray directory = scratch.toLocal8Bit();
  for (const char* variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
    qputenv(variable, directory);
  const QByteArray runtime = directory + "/runtime";
  QDir().mkpath(scratch + "/runtime");
  ::chmod(runtime.constData(), 0700);
  qputenv("XDG_RUNTIME_DIR", runtime);
}

}  // namespace

TestEnvironment::TestEnvironment() : m_scratch(scratchTemplate()) {
  if (!m_scratch.isValid()) {
    m_refusal = "No scratch directory: " + m_scratch.errorString();
    return;
  }
  useAsHome(m_scratch.path());
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // The programs that a test starts know no options of their own.
  if (!qEnvironmentVariableIsSet("ASAN_OPTIONS")) qputenv("ASAN_OPTIONS", SHIMING_SANITIZER_MEMORY);
  QStandardPaths::setTestModeEnabled(true);
  const QString server = qEnvironmentVariable("SHIMING_TEST_PG");
  if (!server.isEmpty() && !isTemporaryServer(server))
    m_refusal = "SHIMING_TEST_PG is not a server of packaging/with-postgres; tests touch no other database.";
}

QString sourceFile(const QString& path) { return QString::fromUtf8(SHIMING_SOURCE_DIR) + '/' + path; }

int runTests(int argc, char** argv) {
  const int result = runCatch(argc, argv);
  // Whoever asks for a list is answered with how many stand on it, as an exit code.
  if (!Tally::ran) return std::any_of(argv, argv + argc, asksForList) ? 0 : result;
  std::fflush(stderr);
  std::printf("%zu passed, %zu failed\n", Tally::passed, Tally::failed);
  std::fflush(stdout);
  return result == 0 && Tally::passed == 0 ? 4 : result;
}
