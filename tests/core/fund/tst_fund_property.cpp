#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <thread>

#include "core/fund/fund_dice.h"
#include "core/fund/fund_scene.h"
#include "support/ctl_run.h"

namespace {

/// What has to be true whatever happened, read past the ledger's own check.
void checkTruth(TestOffice& test) {
  const auto none = [&](const char* rows) {
    INFO(rows);
    CHECK(test.value(QStringLiteral("select count(*) from (%1) found").arg(QLatin1String(rows))).toInt() ==
          0);
  };
  none("select total from (select sum(balance) as total from fund_account) sums where total <> 0");
  none(
      "select id from fund_purse where kind in ('deposit', 'suspense') and (balance < 0 or balance - "
      "reserved < 0)");
  none("select serial from fund_receipt where void = 0 group by bank_account_id, serial having count(*) > 1");
  none(
      "select source_id from fund_reservation where state in ('held', 'posted') and source_kind <> '' group "
      "by "
      "source_kind, source_id having count(*) > 1");
  none(
      "select id from fund_entry where kind <> 'receipt' and (approved_by = '' or approved_by = "
      "prepared_by)");
  none("select order_id from fund_entry where kind = 'payment' group by order_id having count(*) > 1");
  none(
      "select reverses_id from fund_entry where reverses_id is not null group by reverses_id having count(*) "
      "> 1");
  none(
      "select a.id from fund_account a where a.balance <> coalesce((select sum(amount) from fund_entry where "
      "credit_account_id = a.id), 0) - coalesce((select sum(amount) from fund_entry where debit_account_id = "
      "a.id), 0)");
  const auto check = test.as(Role::Supervisor).runNow(VerifyLedger, Nothing());
  REQUIRE(check);
  QStringList faults;
  for (const LedgerFault& fault : check->faults) faults << fault.what + ' ' + QString::number(fault.row);
  CHECK(faults.join("; ").toStdString().empty());
}

}  // namespace

TEST_CASE("whatever several desks do at once, the ledger holds", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  FundTable table;
  constexpr int throws = 120;
  constexpr int mostThrows = 20 * throws;
  scene.deposit("first", 300);
  const auto clerk = scene.test.anotherDesk(Role::Clerk, QStringLiteral("2"));
  const auto supervisor = scene.test.anotherDesk(Role::Supervisor, QStringLiteral("3"));
  const QVector<Office*> desks{&scene.clerk(), clerk.get(), &scene.supervisor(), supervisor.get(),
                               &scene.other()};
  std::vector<std::thread> threads;
  for (int i = 0; i < desks.size(); ++i)
    threads.emplace_back([&, i] {
      FundDice dice(*desks[i], scene.crew, table, 20261125u + static_cast<quint32>(i));
      for (int n = 0; n < throws || (!table.allCameAbout() && n < mostThrows); ++n) dice.throwOnce();
    });
  for (std::thread& each : threads) each.join();
  checkTruth(scene.test);
  // Something of everything came about, or nothing is shown.
  for (const char* kind : {"receipt", "payment", "transfer", "reversal"}) {
    INFO(kind);
    CHECK(scene.test.value("select count(*) from fund_entry where kind = ?", {QString::fromLatin1(kind)})
              .toInt() > 0);
  }
}

// The process that is killed: it meddles with the fund for ever and says each receipt that was booked.
TEST_CASE("child that books until it is killed", "[.][fund-crash-child]") {
  const QString where = qEnvironmentVariable("SHIMING_CRASH_FUND");
  if (where.isEmpty()) return;
  const FixedClock clock(QDate(2026, 11, 25));
  const auto address = OfficeAddress::parse(where);
  REQUIRE(address);
  const QStringList ids = qEnvironmentVariable("SHIMING_CRASH_CREW").split(u' ');
  Crew crew;
  crew.project = ProjectId(ids[0].toLongLong());
  crew.otherProject = ProjectId(ids[1].toLongLong());
  FundTable table;
  std::vector<std::unique_ptr<Office>> offices;
  std::vector<std::unique_ptr<FundDice>> dice;
  for (const Role role : {Role::Clerk, Role::Supervisor}) {
    offices.push_back(std::move(*Office::open(*address, clock, QStringLiteral("crash") + codeOf(role))));
    auto signedIn = offices.back()->signIn(codeOf(role), QString::fromLatin1(TestOffice::password));
    signedIn.waitForFinished();
    REQUIRE(signedIn.result());
    dice.push_back(std::make_unique<FundDice>(*offices.back(), crew, table, ids[2].toUInt()));
  }
  for (int n = 0;; ++n) {
    const QString booked = dice[static_cast<size_t>(n % 2)]->throwOnce();
    if (booked.isEmpty()) continue;
    std::fprintf(stdout, "booked %s\n", qPrintable(booked));
    std::fflush(stdout);
  }
}

TEST_CASE("a kill at any moment leaves the ledger whole", "[fund][crash]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("first", 300);
  QRandomGenerator random(20261125);
  constexpr int rounds = 5;
  for (int round = 0; round < rounds; ++round) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHIMING_CRASH_FUND"), addressText(scene.test.address()));
    environment.insert(QStringLiteral("SHIMING_CRASH_CREW"), QStringLiteral("%1 %2 %3")
                                                                 .arg(scene.crew.project.value())
                                                                 .arg(scene.crew.otherProject.value())
                                                                 .arg(round * 7 + 1));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[fund-crash-child]")});
    REQUIRE(child.waitForStarted());
    const int patience = random.bounded(1, 6);
    QByteArray said;
    while (said.count("booked") < patience && child.waitForReadyRead(20000))
      said += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished();
    REQUIRE(child.state() == QProcess::NotRunning);
    said += child.readAllStandardOutput();
    INFO(said.toStdString());
    REQUIRE(said.count("booked") >= patience);
    for (const QByteArray& line : said.split('\n'))
      if (line.startsWith("booked "))
        CHECK(scene.test
                  .value("select count(*) from fund_receipt where serial = ?",
                         {QString::fromLatin1(line.mid(7))})
                  .toInt() >= 1);
  }
  checkTruth(scene.test);
}
