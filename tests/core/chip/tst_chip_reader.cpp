// The whole path through a real PC/SC service: pcscd with virtual readers, and chips that the test lays on
// them.
#include <QTest>
#include <catch2/catch.hpp>

#include "support/a_chip.h"
#include "support/virtual_reader.h"

namespace {

/// Until the service says so; fails when it does not within ten seconds.
void waitUntil(ChipReaders& readers, const QString& reader, bool card) {
  const auto now = readers.waitFor(reader, card, 10'000);
  REQUIRE(outcomeOf(now) == "none");
  REQUIRE(*now);
}

struct Bench {
  VirtualReader stand;
  std::unique_ptr<ChipReaders> readers;
  QString reader;

  Bench() {
    auto opened = ChipReaders::open();
    INFO((opened ? std::string() : opened.error().text().toStdString()) << stand.log());
    REQUIRE(outcomeOf(opened) == "none");
    readers = std::move(*opened);
    // The service is there before its readers are.
    REQUIRE(QTest::qWaitFor([&] { return readers->names()->size() == VirtualReader::readers; }));
    reader = readers->names()->first();
  }
  Result<Chip> personalise(ChipScene& scene, const QString& card) {
    auto channel = readers->connect(reader);
    if (!channel) return refuse(channel.error());
    return scene.writer().personalise(**channel, card);
  }
  void layOn(VirtualChip& chip, Pull pull = {}) {
    stand.layOn(chip, 0, pull);
    waitUntil(*readers, reader, true);
  }
  void takeOff() {
    stand.takeOff();
    waitUntil(*readers, reader, false);
  }
};

}  // namespace

TEST_CASE("chip reader: without a service it says so", "[chip]") {
  VirtualReader::socketPath();
  CHECK(errorOf(ChipReaders::open()) == "storage:service");
}

TEST_CASE("chip reader: the whole path on a virtual reader, pulled out at each exchange", "[chip][slow]") {
  ChipScene scene(Backend::Sqlite);
  Bench bench;

  INFO("two readers: which one is asked, never guessed");
  CHECK(errorOf(bench.readers->chosen({})) == "conflict:reader");
  CHECK(errorOf(bench.readers->chosen("another")) == "not-found:reader");
  CHECK(*bench.readers->chosen(bench.reader) == bench.reader);

  INFO("no card on it");
  const QString first = scene.cardOfLongName();
  CHECK(*bench.readers->hasCard(bench.reader) == false);
  CHECK(outcomeOf(bench.personalise(scene, first)) == "not-found:chip");

  INFO("the whole of it");
  VirtualChip chip = scene.freshChip();
  bench.layOn(chip);
  CHECK(outcomeOf(bench.personalise(scene, first)) == "none");
  scene.checkTruth(chip, first);
  const int all = bench.stand.exchanges();
  CHECK(all >= 14);
  {
    auto channel = bench.readers->connect(bench.reader);
    REQUIRE(channel);
    CHECK(errorOf(bench.readers->connect(bench.reader)) == "busy:reader");
    const auto says = scene.writer().read(**channel);
    REQUIRE(outcomeOf(says) == "none");
    CHECK(says->verdict == ChipVerdict::Agrees);
    CHECK(says->authentic == true);
  }

  INFO("the same chip for another card");
  const QString other = scene.printedCard("卢有福");
  CHECK(outcomeOf(bench.personalise(scene, other)) == "conflict:uid");
  bench.takeOff();

  INFO("a card of another application, one with another key");
  VirtualChip foreign = scene.freshChip();
  foreign.haveApplication("another");
  bench.layOn(foreign);
  CHECK(outcomeOf(bench.personalise(scene, other)) == "invalid:chip");
  bench.takeOff();
  VirtualChip wrongKey(QByteArray::fromHex("04ffffffffff01"), QByteArray(16, 'x'));
  bench.layOn(wrongKey);
  CHECK(outcomeOf(bench.personalise(scene, other)) == "invalid:key");
  bench.takeOff();
  scene.checkTruth(foreign, other);
  scene.checkTruth(wrongKey, other);

  // Two at a time: the service looks at its readers every 400 ms.
  const QStringList names = *bench.readers->names();
  for (int n = 1; n <= all; n += VirtualReader::readers) {
    std::vector<VirtualChip> chips{scene.freshChip(), scene.freshChip()};
    const QStringList cards{scene.cardOfLongName(), scene.cardOfLongName()};
    const auto each = [&](const std::function<void(int)>& step) {
      for (int i = 0; i < VirtualReader::readers && n + i <= all; ++i) {
        CAPTURE(n + i);
        bench.reader = names[i];
        step(i);
      }
    };
    each([&](int i) { bench.stand.layOn(chips[size_t(i)], i, {n + i, i == 0}); });
    each([&](int i) {
      waitUntil(*bench.readers, bench.reader, true);
      CHECK(outcomeOf(bench.personalise(scene, cards[i])) == "busy:chip");
      CHECK(scene.chipState(chips[size_t(i)]) != "bound");
      scene.checkTruth(chips[size_t(i)], cards[i]);
    });
    each([&](int) { waitUntil(*bench.readers, bench.reader, false); });
    each([&](int i) { bench.stand.layOn(chips[size_t(i)], i); });
    each([&](int i) {
      waitUntil(*bench.readers, bench.reader, true);
      CHECK(outcomeOf(bench.personalise(scene, cards[i])) == "none");
      CHECK(scene.chipState(chips[size_t(i)]) == "bound");
      scene.checkTruth(chips[size_t(i)], cards[i]);
    });
    each([&](int i) { bench.stand.takeOff(i); });
    each([&](int) { waitUntil(*bench.readers, bench.reader, false); });
  }
}
