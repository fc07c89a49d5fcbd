#include "core/crash/killed_run.h"

#include <unistd.h>

#include <QElapsedTimer>
#include <QThread>
#include <catch2/catch.hpp>

int KilledRun::rounds() {
  const int said = qEnvironmentVariableIntValue("SHIMING_CARD_KILLS");
  return said > 0 ? said : 3;
}

bool KilledRun::endsBefore(const QStringList& words, const std::function<bool()>& now, qint64 micros) {
  QProcess process;
  process.setEnvironment(m_ctl.environment());
  process.setChildProcessModifier([] { setsid(); });
  process.start(Ctl::program(), QStringList{"--json"} + words);
  REQUIRE(process.waitForStarted());
  process.closeWriteChannel();
  QElapsedTimer patience;
  patience.start();
  bool ended = false;
  while (!ended && !now() && patience.elapsed() < 60'000) ended = process.waitForFinished(0);
  REQUIRE(patience.elapsed() < 60'000);
  patience.restart();
  while (!ended && patience.nsecsElapsed() < micros * 1000) QThread::yieldCurrentThread();
  ended = ended || process.waitForFinished(0);
  if (!ended) {
    process.kill();
    process.waitForFinished();
  }
  m_said = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  return ended;
}
