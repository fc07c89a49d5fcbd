#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <cstdio>

#include "core/crash/soundness.h"
#include "support/a_worker.h"

namespace {

NewWorker visitor(int n, const Crew& crew) {
  return aStranger(n).onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
}

constexpr int eachRound = 100;

}  // namespace

// The process that is killed: it registers one worker after the other and says each confirmed number at once.
TEST_CASE("child that registers until it is killed", "[.][crash-child]") {
  const QString file = qEnvironmentVariable("SHIMING_CRASH_OFFICE");
  if (file.isEmpty()) return;
  const FixedClock clock(QDate(2026, 11, 25));
  OfficeAddress address;
  address.file = file;
  auto office = std::move(*Office::open(address, clock, QStringLiteral("crash")));
  auto signedIn = office->signIn(codeOf(Role::Clerk), QString::fromLatin1(TestOffice::password));
  signedIn.waitForFinished();
  REQUIRE(signedIn.result());
  const QStringList ids = qEnvironmentVariable("SHIMING_CRASH_CREW").split(u' ');
  Crew crew;
  crew.project = ProjectId(ids[0].toLongLong());
  crew.employer = CompanyId(ids[1].toLongLong());
  crew.manager = ManagerId(ids[2].toLongLong());
  for (int n = ids[3].toInt();; ++n) {
    const auto registered = office->runNow(RegisterWorker, visitor(n, crew));
    if (!registered && registered.error().kind == ErrorKind::Busy) {
      --n;  // the file is being checked after the last kill: writing waits
      QThread::yieldCurrentThread();
      continue;
    }
    if (!registered) {
      std::fprintf(stdout, "refused %s\n", qPrintable(briefly(registered.error())));
      std::fflush(stdout);
      return;
    }
    std::fprintf(stdout, "confirmed %s\n", qPrintable(registered->number));
    std::fflush(stdout);
  }
}

/// In each of the four offices; SHIMING_KILLS says how many instead.
int killsToDo() {
  const int said = qEnvironmentVariableIntValue("SHIMING_KILLS");
  return said > 0 ? said : 8;
}

// In four offices so that they run beside each other; a hundred with SHIMING_KILLS=25.
TEMPLATE_TEST_CASE_SIG("A kill at any moment loses no confirmed registration and leaves nothing half",
                       "[crash]", ((int quarter), quarter), 1, 2, 3, 4) {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  QRandomGenerator random(20261125 + quarter);
  QStringList confirmed;
  const int rounds = killsToDo();
  for (int round = 0; round < rounds; ++round) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHIMING_CRASH_OFFICE"), test.address().file);
    environment.insert(QStringLiteral("SHIMING_CRASH_CREW"), QStringLiteral("%1 %2 %3 %4")
                                                                 .arg(crew.project.value())
                                                                 .arg(crew.employer.value())
                                                                 .arg(crew.manager.value())
                                                                 .arg(round * eachRound));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[crash-child]")});
    REQUIRE(child.waitForStarted());
    const int patience = random.bounded(1, 8);
    int seen = 0;
    QByteArray said;
    while (seen < patience && child.waitForReadyRead(20000)) {
      said += child.readAllStandardOutput();
      seen = static_cast<int>(said.count("confirmed"));
    }
    const qint64 moment = random.bounded(3'000'000);
    QElapsedTimer since;
    since.start();
    while (since.nsecsElapsed() < moment) QThread::yieldCurrentThread();
    child.kill();
    child.waitForFinished();
    REQUIRE(child.state() == QProcess::NotRunning);
    said += child.readAllStandardOutput();
    INFO(said.toStdString());
    REQUIRE(seen >= patience);
    const auto lines = said.split('\n');
    for (const QByteArray& line : lines)
      if (line.startsWith("confirmed ") && line.size() == 10 + 14)
        confirmed << QString::fromLatin1(line.mid(10));
    const QStringList wrong = unsoundness(
        test.address(),
        round % 5 == 4 ? confirmed : confirmed.mid(std::max<qsizetype>(0, confirmed.size() - 50)));
    INFO(wrong.join(QStringLiteral("; ")).toStdString());
    REQUIRE(wrong.isEmpty());
  }
  CHECK(confirmed.size() >= rounds);
  CHECK(QSet<QString>(confirmed.begin(), confirmed.end()).size() == confirmed.size());
  // The mark that the killed program left is noticed, the file is checked, and then writing goes on.
  const QFileInfo file(test.address().file);
  CHECK_FALSE(file.dir().entryList({file.fileName() + QStringLiteral(".open-*")}).isEmpty());
  auto office = test.anotherDesk(Role::Clerk, QStringLiteral("after"));
  QElapsedTimer patience;
  patience.start();
  auto after = office->runNow(RegisterWorker, visitor(rounds * eachRound + 1, crew));
  while (!after && after.error().kind == ErrorKind::Busy && patience.elapsed() < 20000)
    after = office->runNow(RegisterWorker, visitor(rounds * eachRound + 1, crew));
  CHECK(after);
}
