#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>

#include "core/crash/soundness.h"
#include "support/a_roster_import.h"

namespace {

/// In the released form 50 kills of an import of 20,000 rows (SHIMING_IMPORT_KILLS=50
/// SHIMING_IMPORT_ROWS=20000); else fewer, in each run of the tests.
int numberFrom(const char* variable, int otherwise) {
  const int said = qEnvironmentVariableIntValue(variable);
  return said > 0 ? said : otherwise;
}

/// Like nobody else among 28,000: aStranger() has birth dates for half of them, the others have other names.
NewWorker listed(int n) {
  constexpr int days = 14000;
  static const QString given = QStringLiteral("山川河海江湖林木石玉金银铜铁春夏秋冬东西");
  if (n < days) return aStranger(n);
  const QString name =
      QStringLiteral("钱") + given[n % given.size()] + given[(n / given.size()) % given.size()];
  return aWorker().named(name.toUtf8().constData()).born(QDate(1968, 1, 1).addDays(n - days), 103);
}

void writeList(const QString& path, int rows) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QStringLiteral("姓名,身份证号,户籍地址\n").toUtf8());
  for (int n = 0; n < rows; ++n) {
    const PersonData person = listed(n).person;
    file.write((person.name + u',' + person.idNumber + u',' + person.hukouAddress + u'\n').toUtf8());
  }
}

RosterSettings settingsOf(const QString& path, const RosterWork& work) {
  RosterSettings settings;
  settings.path = path;
  settings.work = work;
  const auto file = TableFile::open(path);
  REQUIRE(file);
  const auto head = findRoster(**file, {}, TestOffice::firstDay());
  REQUIRE(head);
  settings.head = *head;
  return settings;
}

/// The file is looked through after an unclean end, and writing waits for it.
Result<RosterReport> importWhenReady(Office& office, const RosterSettings& settings) {
  auto report = importRoster(office, settings, {});
  while (!report && report.error().kind == ErrorKind::Busy) {
    QThread::yieldCurrentThread();
    report = importRoster(office, settings, {});
  }
  return report;
}

}  // namespace

// The process that is killed.
TEST_CASE("child that imports until it is killed", "[.][import-child]") {
  const QString path = qEnvironmentVariable("SHIMING_CRASH_ROSTER");
  if (path.isEmpty()) return;
  const FixedClock clock(TestOffice::firstDay());
  OfficeAddress address;
  address.file = qEnvironmentVariable("SHIMING_CRASH_OFFICE");
  auto office = std::move(*Office::open(address, clock, QStringLiteral("crash")));
  auto signedIn = office->signIn(codeOf(Role::Clerk), QString::fromLatin1(TestOffice::password));
  signedIn.waitForFinished();
  REQUIRE(signedIn.result());
  const QStringList ids = qEnvironmentVariable("SHIMING_CRASH_CREW").split(u' ');
  Crew crew;
  crew.project = ProjectId(ids[0].toLongLong());
  crew.employer = CompanyId(ids[1].toLongLong());
  crew.manager = ManagerId(ids[2].toLongLong());
  std::fprintf(stdout, "begins\n");
  std::fflush(stdout);
  REQUIRE(importWhenReady(*office, settingsOf(path, RosterImport(crew).work)));
}

TEST_CASE("An import that is killed at any moment loses and doubles nobody", "[crash][slow]") {
  const int rows = numberFrom("SHIMING_IMPORT_ROWS", 2000);
  const int kills = numberFrom("SHIMING_IMPORT_KILLS", 8);
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("名单.csv"));
  writeList(path, rows);
  QRandomGenerator random(20261125);
  QElapsedTimer whole;
  qint64 most = 1500;  // of a run that is through, in milliseconds; learnt from those that were
  int cut = 0;
  for (int round = 0; round < kills; ++round) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHIMING_CRASH_OFFICE"), test.address().file);
    environment.insert(QStringLiteral("SHIMING_CRASH_ROSTER"), path);
    environment.insert(QStringLiteral("SHIMING_CRASH_CREW"), QStringLiteral("%1 %2 %3")
                                                                 .arg(crew.project.value())
                                                                 .arg(crew.employer.value())
                                                                 .arg(crew.manager.value()));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[import-child]")});
    REQUIRE(child.waitForReadyRead(20000));
    whole.start();
    if (child.waitForFinished(static_cast<int>(random.bounded(most)))) {
      most = std::max<qint64>(50, whole.elapsed());
      continue;
    }
    child.kill();
    child.waitForFinished();
    ++cut;
    const QStringList wrong = unsoundness(test.address(), {});
    INFO(wrong.join(QStringLiteral("; ")).toStdString());
    REQUIRE(wrong.isEmpty());
    CHECK(test.value("select count(*) from roster_row") == test.value("select count(*) from worker"));
  }
  CHECK(cut > 0);
  const qint64 before = test.count("worker");
  auto office = test.anotherDesk(Role::Clerk, QStringLiteral("after"));
  const auto report = importWhenReady(*office, settingsOf(path, RosterImport(crew).work));
  REQUIRE(report);
  CHECK(report->counts.rows == rows);
  CHECK(report->counts.alreadyIn == before);
  CHECK(report->counts.alreadyIn + report->counts.fresh == rows);
  CHECK(test.count("worker") == rows);
  CHECK(test.count("roster_row") == test.count("worker"));
  CHECK(test.count("assignment") == test.count("worker"));
  CHECK(test.count("card") == test.count("worker"));
  CHECK(test.count("roster") == 1);
  CHECK(unsoundness(test.address(), {}).isEmpty());
}
