#include <catch2/catch.hpp>

#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <csignal>

#include "drafts/draft_box.h"
#include "kit/choice_box.h"
#include "kit/form_grid.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"

namespace {

const char* const field14 = "person.emergencyName";

QVector<Draft> draftsIn(const QString& file, const OfficeAddress& address, const Clock& clock) {
  const auto box = DraftBox::open(file, clock);
  REQUIRE(box);
  const auto list = (*box)->list(address.toString(), codeOf(Role::Clerk), QStringLiteral("counter"));
  REQUIRE(list);
  return *list;
}

}  // namespace

TEST_CASE("child that fills a form up to field 14 and is killed there", "[.][crash-child]") {
  OfficeAddress address;
  address.file = qEnvironmentVariable("SHIMING_CRASH_OFFICE");
  const QString drafts = qEnvironmentVariable("SHIMING_CRASH_DRAFTS");
  const FixedClock clock(QDate(2026, 11, 25));
  ProgramUnderTest test(address, clock, Role::Clerk, drafts);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  test.keys().type(QStringLiteral("329921198305120717"));
  REQUIRE(test.isSettled());
  REQUIRE(test.goTo("person.name"));
  test.keys().type(QStringLiteral("陈大川"));
  REQUIRE(test.goTo("person.hukouAddress"));
  test.keys().type(QStringLiteral("西岭省柳河县白石镇柏杨村4组"));
  REQUIRE(test.goTo("person.inCitySince"));
  test.keys().type(QStringLiteral("2017-03"));
  REQUIRE(test.goTo(field14));
  REQUIRE(test.counter().form().fields().placeOf(QLatin1String(field14)) == 14);
  // What stood in the fields before is on the disk by now; what is typed in the last second may not be.
  REQUIRE(soon([&] {
    const QVector<Draft> kept = draftsIn(drafts, address, clock);
    return !kept.isEmpty() && kept.first().focus == QLatin1String(field14);
  }));
  test.keys().type(QStringLiteral("李"));
  ::kill(::getpid(), SIGKILL);
}

TEST_CASE("A program killed at field 14 goes on at field 14", "[journey]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  const QString drafts = office.address().file + QStringLiteral(".drafts");
  QProcess child;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("SHIMING_CRASH_OFFICE"), office.address().file);
  environment.insert(QStringLiteral("SHIMING_CRASH_DRAFTS"), drafts);
  child.setProcessEnvironment(environment);
  child.setProcessChannelMode(QProcess::MergedChannels);
  child.start(QCoreApplication::applicationFilePath(),
              {QStringLiteral("child that fills a form up to field 14 and is killed there")});
  REQUIRE(child.waitForFinished(60'000));
  INFO(child.readAll().toStdString());
  REQUIRE(child.exitStatus() == QProcess::CrashExit);

  ProgramUnderTest again(office, Role::Clerk, drafts);
  const QVector<Draft> kept = draftsIn(drafts, office.address(), office.clock());
  REQUIRE(kept.size() == 1);
  CHECK(kept.first().title == QStringLiteral("陈大川"));
  CHECK(kept.first().filled == 14);
  again.counter().resumeDraft(kept.first().id);
  REQUIRE(soon([&] { return again.focusedField() == QLatin1String(field14); }));
  const CounterFields& fields = again.counter().form().fields();
  CHECK(fields.edit<IdEdit>("person.idNumber")->value() == QStringLiteral("329921198305120717"));
  CHECK(fields.edit<FieldEdit>("person.name")->text() == QStringLiteral("陈大川"));
  CHECK(fields.edit<FieldEdit>("person.hukouAddress")->text() ==
        QStringLiteral("西岭省柳河县白石镇柏杨村4组"));
  CHECK(fields.edit<FieldEdit>("person.inCitySince")->text() == QStringLiteral("2017-03"));
  CHECK(office.count(QStringLiteral("worker")) == 0);
}
