#include <catch2/catch.hpp>

#include "chip/chip_keys.h"
#include "support/a_chip.h"

namespace {

Result<Chip> written(ChipScene& scene, VirtualChip& chip, const QString& card, Pull pull = {}) {
  DirectChannel channel(chip, pull);
  return scene.writer().personalise(channel, card);
}

int exchangesOfAll(ChipScene& scene) {
  VirtualChip chip = scene.freshChip();
  DirectChannel channel(chip);
  const QString card = scene.cardOfLongName();
  REQUIRE(outcomeOf(scene.writer().personalise(channel, card)) == "none");
  scene.checkTruth(chip, card);
  return channel.exchanges();
}

}  // namespace

TEST_CASE("chip writer: pulled out at any exchange, the card laid on again is finished", "[chip][slow]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const int all = exchangesOfAll(scene);
  CHECK(all >= 14);
  for (int n = 1; n <= all; ++n)
    for (const bool afterwards : {false, true}) {
      CAPTURE(n, afterwards);
      if (backend == Backend::Postgres && afterwards == (n % 2 == 0)) continue;
      VirtualChip chip = scene.freshChip();
      const QString card = scene.cardOfLongName();
      CHECK(outcomeOf(written(scene, chip, card, {n, afterwards})) == "busy:chip");
      CHECK(scene.chipState(chip) != "bound");
      scene.checkTruth(chip, card);
      // Once more in between, at another place, as hands that shake do.
      const auto second = written(scene, chip, card, {1 + (n * 5) % all, !afterwards});
      CHECK((second || outcomeOf(second) == "busy:chip"));
      scene.checkTruth(chip, card);
      CHECK(outcomeOf(written(scene, chip, card)) == "none");
      CHECK(scene.chipState(chip) == "bound");
      scene.checkTruth(chip, card);
    }
}

TEST_CASE("chip writer: whatever is wrong ends in a clear word and a state that is true", "[chip]") {
  ChipScene scene(Backend::Sqlite);
  const QString card = scene.printedCard();
  VirtualChip chip = scene.freshChip();
  const auto stays = [&](const VirtualChip& of) {
    CHECK(scene.chipState(of) != "bound");
    CHECK(scene.stateOf(card) == "printed");
  };
  SECTION("a foreign card: it has no such application, and the office has begun nothing") {
    chip.haveApplication("another");
    CHECK(outcomeOf(written(scene, chip, card)) == "invalid:chip");
    CHECK(scene.test.count("chip") == 0);
    stays(chip);
  }
  SECTION("a chip with another key: noticed before a try of its counter is spent") {
    VirtualChip foreign(QByteArray::fromHex("04ffffffffff01"), chip_keys::random(16));
    CHECK(outcomeOf(written(scene, foreign, card)) == "invalid:key");
    CHECK(foreign.triesLeft() == 5);
    CHECK(scene.test.count("chip") == 0);
    stays(foreign);
  }
  SECTION("a chip whose number changes each time") {
    VirtualChip random(QByteArray::fromHex("08a1b2c3"), scene.delivered);
    CHECK(outcomeOf(written(scene, random, card)) == "invalid:uid");
    stays(random);
  }
  SECTION("a card that is somebody else's: neither is touched") {
    REQUIRE(written(scene, chip, card));
    const QByteArray before = chip.file();
    const QString other = scene.printedCard("卢有福");
    CHECK(outcomeOf(written(scene, chip, other)) == "conflict:uid");
    CHECK(chip.file() == before);
    CHECK(scene.stateOf(other) == "printed");
    scene.checkTruth(chip, card);
  }
  SECTION("a cell that keeps nothing: not bound, and with another chip the card is finished") {
    chip.breakCell(20);
    CHECK(outcomeOf(written(scene, chip, card)) == "invalid:record");
    CHECK_FALSE(chip.sealed());
    stays(chip);
    VirtualChip sound = scene.freshChip();
    CHECK(outcomeOf(written(scene, sound, card)) == "conflict:card");
    REQUIRE(scene.maker().runNow(GiveUpAChip, GiveUpChip{card, {}, "芯片坏了"}));
    CHECK(outcomeOf(written(scene, sound, card)) == "none");
    scene.checkTruth(sound, card);
  }
  SECTION("a read-back that was wrong once is tried again") {
    chip.breakCell(60);
    CHECK(outcomeOf(written(scene, chip, card)) == "invalid:record");
    chip.mendCell();
    CHECK(outcomeOf(written(scene, chip, card)) == "none");
    scene.checkTruth(chip, card);
  }
  SECTION("a desk that signs nothing") {
    DirectChannel channel(chip);
    CHECK(outcomeOf(ChipWriter(scene.maker(), nullptr).personalise(channel, card)) == "not-found:key");
    const QTemporaryDir folder;
    const auto other = DeskKey::make(folder.filePath("other"));
    CHECK(outcomeOf(ChipWriter(scene.maker(), &*other).personalise(channel, card)) == "not-found:desk");
    stays(chip);
  }
  SECTION("a finished card laid on again is finished still") {
    REQUIRE(written(scene, chip, card));
    // Opening the keys leaves its trace each time, and nothing else is noted.
    const auto entries = [&] {
      return scene.test.value("select count(*) from audit_entry where operation <> 'chip.key-take'").toInt();
    };
    const int before = entries();
    CHECK(outcomeOf(written(scene, chip, card)) == "none");
    CHECK(entries() == before);
    scene.checkTruth(chip, card);
  }
  SECTION("the office's key is changed between two cards, and while a card is half written") {
    CHECK(outcomeOf(written(scene, chip, card, {8, true})) == "busy:chip");
    Office& administrator = scene.test.as(Role::Administrator);
    const auto desks = administrator.runNow(ListChipKeys, ChipKeysFor{})->desks;
    REQUIRE(administrator.runNow(AddAChipKey, chip_writer::sealedForAll(2, chip_keys::random(16), desks)));
    CHECK(outcomeOf(written(scene, chip, card)) == "none");
    scene.checkTruth(chip, card);
    VirtualChip later = scene.freshChip();
    const QString other = scene.printedCard("卢有福");
    const auto done = written(scene, later, other);
    REQUIRE(outcomeOf(done) == "none");
    CHECK(done->generation == 2);
    CHECK(later.generation() == 2);
  }
}

TEST_CASE("chip writer: what a chip says, and whether it is one of ours", "[chip]") {
  ChipScene scene(Backend::Sqlite);
  const QString card = scene.printedCard();
  VirtualChip chip = scene.freshChip();
  const auto read = [&](Office& office, const DeskKey* desk, VirtualChip& of) {
    DirectChannel channel(of);
    const auto says = ChipWriter(office, desk).read(channel);
    REQUIRE(outcomeOf(says) == "none");
    return *says;
  };
  const ChipSays blank = read(scene.maker(), &scene.desk(), chip);
  CHECK(blank.verdict == ChipVerdict::Unknown);
  CHECK_FALSE(blank.onChip.has_value());
  CHECK(blank.authentic == false);
  REQUIRE(written(scene, chip, card));
  const ChipSays ours = read(scene.maker(), &scene.desk(), chip);
  CHECK(ours.verdict == ChipVerdict::Agrees);
  CHECK(ours.authentic == true);
  CHECK(ours.onChip->card == card);
  SECTION("a desk without the key reads it as well, and cannot say whether it is a copy") {
    const ChipSays says = read(scene.test.as(Role::Clerk), nullptr, chip);
    CHECK(says.verdict == ChipVerdict::Agrees);
    CHECK_FALSE(says.authentic.has_value());
  }
  SECTION("a copy says the same, and does not have the key") {
    VirtualChip copy(chip.uid(), scene.delivered);
    copy.setFile(chip.file());
    const ChipSays says = read(scene.maker(), &scene.desk(), copy);
    CHECK(says.verdict == ChipVerdict::Agrees);
    CHECK(says.authentic == false);
  }
}
