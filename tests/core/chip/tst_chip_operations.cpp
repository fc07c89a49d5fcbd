#include <catch2/catch.hpp>

#include <QSqlError>

#include "chip/chip_keys.h"
#include "chip/chip_rules.h"
#include "signing/signer.h"
#include "signing/signing_operations.h"
#include "support/a_chip.h"
#include "support/own_connection.h"

namespace {

const char* const uidOne = "04A1B2C3D4E501";
const char* const uidTwo = "04A1B2C3D4E502";

Result<Chip> begun(ChipScene& scene, const QString& card, const char* uid, Role role = Role::CardStaff) {
  return scene.test.as(role).runNow(BeginAChip, BeginChip{card, QString::fromLatin1(uid)});
}

QByteArray recordFor(const ChipScene& scene, const Chip& chip) {
  const QByteArray uid = chip_rules::uidBytes(chip.uid);
  return *chip_record::bytesOf(chip.record(), uid, chip_keys::recordKey(scene.master, uid));
}

Result<Chip> bound(ChipScene& scene, const Chip& chip) {
  return scene.maker().runNow(BindAChip, BindChip{chip.id, chip.version, chip.uid, recordFor(scene, chip)});
}

Result<Chip> givenUp(ChipScene& scene, const QString& card, const QString& reason) {
  return scene.maker().runNow(GiveUpAChip, GiveUpChip{card, {}, reason});
}

ChipSays said(ChipScene& scene, const char* uid, const QByteArray& record, Role role = Role::Inspector) {
  const auto says = scene.test.as(role).runNow(ReadAChip, ChipOnReader{QString::fromLatin1(uid), record});
  REQUIRE(outcomeOf(says) == "none");
  return *says;
}

}  // namespace

TEST_CASE("chip.begin: a chip becomes one printed card's, for ever", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const QString card = scene.printedCard("陈大川");
  const QString other = scene.printedCard("卢有福");
  const auto chip = begun(scene, card, "04 a1:b2 c3 d4 e5 01");
  REQUIRE(outcomeOf(chip) == "none");

  // One office for all that can be said of it: founding one on PostgreSQL costs a second.
  CHECK(chip->uid == uidOne);
  CHECK(chip->card == card);
  CHECK(chip->name == "陈大川");
  CHECK(chip->workerNumber == scene.test.value("select number from worker order by id limit 1").toString());
  CHECK(chip->issuedOn == scene.test.today());
  CHECK(chip->generation == 1);
  CHECK(chip->state == ChipState::Begun);
  CHECK(chip->begunBy == "card-staff");
  CHECK(chip->station == "desk-card-staff");
  CHECK(scene.stateOf(card) == "printed");

  INFO("the same again is answered with the same, on another day and under another name too");
  scene.test.clock().advance(3 * 86'400'000LL);
  REQUIRE(scene.test.tamper("update worker set name = '陈大江' where name = '陈大川'").isEmpty());
  const auto again = begun(scene, card, uidOne);
  REQUIRE(outcomeOf(again) == "none");
  CHECK(again->id == chip->id);
  CHECK(again->record() == chip->record());
  CHECK(scene.test.count("chip") == 1);

  INFO("what speaks against it");
  CHECK(outcomeOf(begun(scene, other, uidOne)) == "conflict:uid");
  CHECK(outcomeOf(begun(scene, card, uidTwo)) == "conflict:card");
  CHECK(outcomeOf(begun(scene, "3201000000009999", uidTwo)) == "not-found:card");
  CHECK(outcomeOf(begun(scene, "", uidTwo)) == "not-found:card");
  CHECK(outcomeOf(begun(scene, other, "08a1b2c3")) == "invalid:uid");
  CHECK(outcomeOf(begun(scene, other, "xyz")) == "invalid:uid");
  for (const char* state : {"requested", "queued", "in-batch", "personalised", "at-desk", "active"}) {
    scene.setState(other, state);
    CAPTURE(state);
    const auto refused = begun(scene, other, uidTwo);
    CHECK(outcomeOf(refused) == "conflict:card");
    CHECK(refused.error().message.source ==
          std::string("Card %1 is not printed (%2); only a printed card is written."));
  }
  for (const char* state : {"lost", "blocked", "replaced", "spoiled", "returned", "cancelled"}) {
    scene.setState(other, state);
    CAPTURE(state);
    const auto refused = begun(scene, other, uidTwo);
    CHECK(outcomeOf(refused) == "conflict:card");
    CHECK(refused.error().message.source == std::string("Card %1 is dead (%2); its chip is not written."));
  }
  CHECK(scene.test.count("chip") == 1);

  INFO("a card that died in the meantime is not gone on with");
  scene.setState(card, "spoiled");
  CHECK(outcomeOf(begun(scene, card, uidOne)) == "conflict:card");
}

TEST_CASE("chip.begin: without a key of the office nothing is begun", "[chip]") {
  ChipScene scene(Backend::Sqlite);
  const QString card = scene.printedCard("陈大川");
  REQUIRE(scene.test.tamper("drop trigger chip_key_kept").isEmpty());
  REQUIRE(scene.test.tamper("drop trigger chip_key_sealed_kept").isEmpty());
  REQUIRE(scene.test.tamper("delete from chip_key_sealed where generation = 1").isEmpty());
  REQUIRE(scene.test.tamper("delete from chip_key where generation = 1").isEmpty());
  CHECK(outcomeOf(begun(scene, card, uidOne)) == "conflict:key");
  CHECK(scene.test.count("chip") == 0);
}

TEST_CASE("chip.bind: only after the office has seen what was read back", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const QString card = scene.printedCard("陈大川");
  const Chip chip = *begun(scene, card, uidOne);
  const auto bind = [&](const BindChip& asked) { return outcomeOf(scene.maker().runNow(BindAChip, asked)); };
  const BindChip right{chip.id, chip.version, chip.uid, recordFor(scene, chip)};

  CHECK(bind({ChipId(99), 1, chip.uid, right.record}) == "not-found:chip");
  CHECK(bind({chip.id, 7, chip.uid, right.record}) == "conflict:version");
  CHECK(bind({chip.id, chip.version, uidTwo, right.record}) == "invalid:uid");
  CHECK(bind({chip.id, chip.version, chip.uid, {}}) == "invalid:record");
  CHECK(bind({chip.id, chip.version, chip.uid, right.record.chopped(1)}) == "invalid:record");
  Chip otherName = chip;
  otherName.name = "陈大江";
  CHECK(bind({chip.id, chip.version, chip.uid, recordFor(scene, otherName)}) == "invalid:record");
  scene.setState(card, "cancelled");
  CHECK(bind(right) == "conflict:card");
  scene.setState(card, "printed");
  CHECK(scene.test.value("select state from chip").toString() == "begun");

  const auto done = bound(scene, chip);
  REQUIRE(outcomeOf(done) == "none");
  CHECK(done->state == ChipState::Bound);
  CHECK(done->cardState == CardState::Personalised);
  CHECK(done->boundBy == "card-staff");
  CHECK(done->version == chip.version + 1);
  CHECK(scene.stateOf(card) == "personalised");
  CHECK(scene.test.value("select state from card_step order by id desc limit 1").toString() ==
        "personalised");
  CHECK(bind({chip.id, done->version, chip.uid, right.record}) == "conflict:chip");
  // Laid on again where cards are made: it is finished, and nothing is written anew.
  CHECK(begun(scene, card, uidOne)->state == ChipState::Bound);
}

TEST_CASE("chip.give-up: a chip's number is nobody else's afterwards", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const QString card = scene.printedCard("陈大川");
  const QString other = scene.printedCard("卢有福");
  REQUIRE(begun(scene, card, uidOne));
  CHECK(outcomeOf(givenUp(scene, card, "  ")) == "invalid:reason");
  CHECK(outcomeOf(givenUp(scene, other, "芯片读不出")) == "not-found:chip");
  const auto dead = givenUp(scene, card, " 芯片读不出 ");
  REQUIRE(outcomeOf(dead) == "none");
  CHECK(dead->state == ChipState::Dead);
  CHECK(dead->deadBy == "card-staff");
  CHECK(dead->deadReason == "芯片读不出");
  CHECK(outcomeOf(scene.maker().runNow(GiveUpAChip, GiveUpChip{{}, uidOne, "again"})) == "conflict:chip");
  CHECK(outcomeOf(begun(scene, card, uidOne)) == "conflict:uid");
  CHECK(outcomeOf(begun(scene, other, uidOne)) == "conflict:uid");
  // The card itself goes on with another chip.
  const auto second = begun(scene, card, uidTwo);
  REQUIRE(outcomeOf(second) == "none");
  CHECK(outcomeOf(bound(scene, *second)) == "none");
  CHECK(scene.stateOf(card) == "personalised");
  // Written, and dead all the same: the card is printed and no more, and is written anew or replaced.
  CHECK(outcomeOf(givenUp(scene, card, QString(201, u'x'))) == "invalid:reason");
  REQUIRE(outcomeOf(givenUp(scene, card, "贴错了卡")) == "none");
  CHECK(scene.stateOf(card) == "printed");
  CHECK(outcomeOf(begun(scene, card, uidTwo)) == "conflict:uid");
  CHECK(outcomeOf(begun(scene, card, "04A1B2C3D4E599")) == "none");
}

TEST_CASE("chip.read: whose card this is, and whether chip and office agree", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const QString card = scene.printedCard("陈大川");
  CHECK(said(scene, uidOne, {}).verdict == ChipVerdict::Unknown);
  const Chip chip = *begun(scene, card, uidOne);
  const QByteArray record = recordFor(scene, chip);
  CHECK(said(scene, uidOne, record).verdict == ChipVerdict::Unfinished);
  REQUIRE(bound(scene, chip));

  const ChipSays agrees = said(scene, uidOne, record);
  CHECK(agrees.verdict == ChipVerdict::Agrees);
  CHECK(agrees.office->card == card);
  CHECK(agrees.onChip->name == "陈大川");
  CHECK(agrees.differs.isEmpty());
  CHECK(agrees.sentence.contains(card));
  CHECK(said(scene, uidOne, {}).verdict == ChipVerdict::Differs);
  Chip otherChip = chip;
  otherChip.name = "陈大江";
  otherChip.card = "3201000000009999";
  const ChipSays differs = said(scene, uidOne, recordFor(scene, otherChip));
  CHECK(differs.verdict == ChipVerdict::Differs);
  CHECK(differs.differs == QVector<QString>{"card", "name"});
  for (const char* state : {"lost", "blocked", "replaced", "returned", "cancelled", "spoiled"}) {
    scene.setState(card, state);
    CHECK(said(scene, uidOne, record).verdict == ChipVerdict::NotCounting);
  }
  for (const char* state : {"at-desk", "active"}) {
    scene.setState(card, state);
    CHECK(said(scene, uidOne, record).verdict == ChipVerdict::Agrees);
  }
  REQUIRE(givenUp(scene, card, "芯片读不出"));
  CHECK(said(scene, uidOne, record).verdict == ChipVerdict::NotCounting);
  CHECK(outcomeOf(scene.test.as(Role::Clerk).runNow(ReadAChip, ChipOnReader{"08a1b2c3", {}})) ==
        "invalid:uid");
}

TEST_CASE("keys of chips: every signing desk gets every key, sealed to itself", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  Office& administrator = scene.test.as(Role::Administrator);
  const auto list = administrator.runNow(ListChipKeys, ChipKeysFor{});
  REQUIRE(outcomeOf(list) == "none");
  CHECK(list->keys.size() == 2);
  REQUIRE(list->desks.size() == 1);
  CHECK(list->desks[0].name == "一号机");
  CHECK(list->desks[0].keys == QVector<int>{0, 1});
  CHECK(list->here.isEmpty());
  CHECK_FALSE(list->rotationNeeded);
  CHECK(list->keys[1].checkValue == chip_keys::checkValue(scene.master));
  const auto here = scene.maker().runNow(TakeChipKeys, ChipKeysFor{scene.desk().publicKey()});
  REQUIRE(outcomeOf(here) == "none");
  CHECK(*chip_writer::opened(here->keys, 1, &scene.desk()) == scene.master);
  CHECK(*chip_writer::opened(here->keys, 0, &scene.desk()) == scene.delivered);
  CHECK(scene.test.value("select count(*) from audit_entry where operation = 'chip.key-take' and after like "
                         "'%一号机%'") == 2);
  CHECK(errorOf(chip_writer::opened(here->keys, 2, &scene.desk())) == "not-found:key");
  CHECK(errorOf(chip_writer::opened(here->keys, 1, nullptr)) == "not-found:key");
  auto swapped = here->keys;
  std::swap(swapped[0].sealed, swapped[1].sealed);
  CHECK(errorOf(chip_writer::opened(swapped, 1, &scene.desk())) == "not-found:key");

  INFO("a desk that asks gets nothing; admitted, it gets exactly the keys it does not have");
  const QTemporaryDir folder;
  const auto second = DeskKey::make(folder.filePath("second"));
  REQUIRE(second);
  const ChipKeysFor asking{second->publicKey()};
  const auto taken = [&] { return outcomeOf(scene.maker().runNow(TakeChipKeys, asking)); };
  const auto lists = [&] {
    return *administrator.runNow(ListChipKeys, ChipKeysFor{scene.desk().publicKey()});
  };
  CHECK(taken() == "not-found:desk");
  const auto asked = scene.maker().runNow(AskToBeSigningDesk, AskToSign{"二号机", second->publicKey()});
  REQUIRE(outcomeOf(asked) == "none");
  CHECK(taken() == "conflict:desk");
  CHECK(lists().desks.size() == 1);
  CHECK(chip_writer::sealedForNew(lists(), &scene.desk())->keys.isEmpty());
  const auto sealedToAdmit =
      administrator.runNow(OpenTheKeyToAdmit, OpenSigningKey{scene.desk().publicKey()});
  REQUIRE(administrator.runNow(AdmitSigningDesk, *admissionOf(*asked, scene.desk(), *sealedToAdmit)));
  CHECK(scene.maker().runNow(TakeChipKeys, asking)->keys.isEmpty());
  CHECK(errorOf(chip_writer::sealedForNew(*administrator.runNow(ListChipKeys, asking), &*second)) ==
        "not-found:key");
  const auto passed = chip_writer::sealedForNew(lists(), &scene.desk());
  REQUIRE(outcomeOf(passed) == "none");
  const auto pass = [&](const QVector<SealedChipKey>& keys) {
    return outcomeOf(administrator.runNow(PassChipKeysOn, PassOnChipKeys{keys}));
  };
  REQUIRE(passed->keys.size() == 2);
  CHECK(pass({}) == "conflict:keys");
  CHECK(pass(passed->keys.mid(1)) == "conflict:keys");
  CHECK(pass({passed->keys[0], passed->keys[0]}) == "conflict:keys");
  CHECK(pass({passed->keys[0], {1, second->publicKey(), {}, "open"}}) == "conflict:keys");
  CHECK(pass({passed->keys[0], {1, scene.desk().publicKey(), {}, passed->keys[1].sealed}}) ==
        "conflict:keys");
  CHECK(pass(passed->keys) == "none");
  CHECK(pass(passed->keys) == "conflict:keys");
  const auto there = scene.maker().runNow(TakeChipKeys, asking);
  CHECK(*chip_writer::opened(there->keys, 1, &*second) == scene.master);
  CHECK(*chip_writer::opened(there->keys, 0, &*second) == scene.delivered);
  CHECK(errorOf(chip_writer::opened(there->keys, 1, &scene.desk())) == "conflict:deskFile");

  INFO("a new key goes to each desk; one that was removed gets none, and is told to be the reason for one");
  const QByteArray next = chip_keys::random(16);
  const auto desks = lists().desks;
  const auto add = [&](AddChipKey key) { return outcomeOf(administrator.runNow(AddAChipKey, key)); };
  CHECK(add(chip_writer::sealedForAll(0, next, desks)) == "invalid:generation");
  CHECK(add(chip_writer::sealedForAll(1, next, desks)) == "invalid:generation");
  CHECK(add(chip_writer::sealedForAll(3, next, desks)) == "invalid:generation");
  CHECK(add(chip_writer::sealedForAll(2, next, desks.mid(1))) == "conflict:keys");
  AddChipKey unchecked = chip_writer::sealedForAll(2, next, desks);
  unchecked.checkValue = "12345x";
  CHECK(add(unchecked) == "invalid:checkValue");
  REQUIRE(administrator.runNow(RemoveSigningDesk, RemoveDesk{asked->id, 2, "电脑报废"}));
  CHECK(taken() == "conflict:desk");
  CHECK(lists().rotationNeeded);
  CHECK(add(chip_writer::sealedForAll(2, next, desks)) == "conflict:keys");
  CHECK(add(chip_writer::sealedForAll(2, next, lists().desks)) == "none");
  CHECK_FALSE(lists().rotationNeeded);
  CHECK(lists().desks.last().keys == QVector<int>{0, 1});
  // Cards begun from now on get the new key.
  CHECK(begun(scene, scene.printedCard(), uidOne)->generation == 2);
  for (const QByteArray& secret : {next, scene.master, scene.delivered})
    CHECK(scene.test
              .value("select count(*) from chip_key_sealed where sealed like ?",
                     {'%' + QString::fromLatin1(secret.toHex().left(12)) + '%'})
              .toInt() == 0);
}

TEST_CASE("chips: what is kept stays as it is, in the database itself", "[chip]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  ChipScene scene(backend);
  const QString card = scene.printedCard("陈大川");
  const Chip chip = *begun(scene, card, uidOne);
  const auto refused = [&](const char* sql) { return !scene.test.tamper(sql).isEmpty(); };
  CHECK(refused("delete from chip"));
  CHECK(refused("update chip set uid = '04A1B2C3D4E509'"));
  CHECK(refused("update chip set name = 'x'"));
  CHECK(refused("update chip set generation = 0"));
  CHECK(refused("update chip_key set check_value = '000000'"));
  CHECK(refused("delete from chip_key"));
  CHECK(refused("update chip_key_sealed set sealed = 'x'"));
  CHECK(refused("delete from chip_key_sealed"));
  CHECK(refused("update chip set state = 'bound'"));
  REQUIRE(bound(scene, chip));
  CHECK(refused("update chip set state = 'begun', bound_by = '', bound_at = null"));
  CHECK(refused("update chip set bound_at = 1"));
  CHECK(refused(
      "insert into chip (uid, card_id, state, generation, worker_number, name, begun_by, begun_at, station, "
      "operation_id) select uid, card_id, 'begun', 1, '', '', begun_by, 1, '', operation_id from chip"));
  REQUIRE(givenUp(scene, card, "芯片读不出"));
  CHECK(refused("update chip set state = 'bound', dead_by = '', dead_at = null, dead_reason = ''"));
  if (backend == Backend::Sqlite) return;

  INFO("a clerk's role opens no key and binds nothing, whatever program he uses");
  const auto denied = [&](const char* sql) {
    return codeAfterAs(scene.test.address(), "clerk", QString::fromLatin1(sql)) == QLatin1String("42501");
  };
  CHECK(denied("select * from chip_key_sealed"));
  CHECK(denied("update chip set state = 'dead'"));
  CHECK(
      denied("insert into chip_key (generation, check_value, made_by, made_at, operation_id) values (9, '', "
             "'', 1, 1)"));
}
