#include <catch2/catch.hpp>

#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/crash/lossy_vfs.h"
#include "core/crash/soundness.h"
#include "support/a_worker.h"

namespace {

struct Outcome {
  QStringList confirmed;
  QStringList wrong;
};

/// Registers workers until the power goes at the n-th write, then opens what the disk still holds.
Outcome registerUntilCut(int operations, bool lyingDisk, int chance, unsigned seed) {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  Outcome outcome;
  QTemporaryDir after;
  OfficeAddress survived;
  survived.file = after.filePath(QStringLiteral("survived.shiming"));
  {
    const FixedClock clock(QDate(2026, 11, 25));
    // The desks above let go of the file, so that it begins whole and without a log.
    OfficeAddress address = test.address();
    QTemporaryDir before;
    address.file = before.filePath(QStringLiteral("office.shiming"));
    test.owner();
    REQUIRE(test.tamper(QStringLiteral("vacuum into '%1'").arg(address.file)).isEmpty());
    LossyDisk disk;
    auto office = std::move(*Office::openAsOwner(address, clock, QStringLiteral("cut")));
    disk.ignoreSyncs(lyingDisk);
    disk.cutAfter(operations);
    for (int n = 0; n < 400 && !disk.isCut(); ++n) {
      const NewWorker visit = aStranger(n).onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
      const auto registered = office->runNow(RegisterWorker, visit);
      if (registered) outcome.confirmed << registered->number;
    }
    CHECK(disk.isCut());
    disk.survivors(address.file, survived.file, chance, seed);
  }
  outcome.wrong = unsoundness(survived, outcome.confirmed);
  return outcome;
}

}  // namespace

TEST_CASE("A power cut loses no confirmed registration", "[crash][slow]") {
  QRandomGenerator random(428507);
  for (int round = 0; round < 24; ++round) {
    // Nothing since the last synchronisation survives, or some of it, in any order.
    const int chance = round % 3 == 0 ? 0 : 50;
    const Outcome outcome =
        registerUntilCut(random.bounded(20, 2500), false, chance, static_cast<unsigned>(round));
    INFO("round " << round << ", confirmed " << outcome.confirmed.size() << ": "
                  << outcome.wrong.join(QStringLiteral("; ")).toStdString());
    CHECK(outcome.wrong.isEmpty());
  }
}

TEST_CASE("The power-cut test finds losses where a disk does not synchronise", "[crash]") {
  int lost = 0;
  for (unsigned round = 0; round < 3; ++round)
    lost += registerUntilCut(1200, true, 0, round).wrong.isEmpty() ? 0 : 1;
  CHECK(lost == 3);
}
