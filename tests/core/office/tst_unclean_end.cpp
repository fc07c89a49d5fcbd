#include <QFile>
#include <QThread>
#include <catch2/catch.hpp>

#include "support/a_worker.h"

namespace {

/// Overwrites the page where a table begins, past the database.
void damage(TestOffice& test, const QString& table) {
  REQUIRE(test.tamper("pragma wal_checkpoint(truncate)").isEmpty());
  const qint64 page = test.value("select rootpage from sqlite_master where name = ?", {table}).toLongLong();
  const qint64 size = test.value("pragma page_size").toLongLong();
  QFile file(test.address().file);
  REQUIRE(file.open(QIODevice::ReadWrite));
  REQUIRE(file.seek((page - 1) * size));
  REQUIRE(file.write(QByteArray(static_cast<int>(size), '\xFF')) == size);
}

}  // namespace

TEST_CASE("Damage found after an unclean end is found by each that opens the file", "[office]") {
  TestOffice test(Backend::Sqlite);
  damage(test, "trade_stay");
  QFile mark(test.address().file + ".open-999999999");  // of a program that no longer runs
  REQUIRE(mark.open(QIODevice::WriteOnly));
  mark.close();
  const NewWorker visit = aStranger(1).visit();
  for (const char* desk : {"1", "2"}) {
    CAPTURE(desk);
    const auto office = test.anotherDesk(Role::Clerk, desk);
    while (office->isChecking()) QThread::yieldCurrentThread();
    CHECK(errorOf(office->runNow(RegisterWorker, visit)) == "storage:");
  }
  CHECK(test.count("worker") == 0);
}
