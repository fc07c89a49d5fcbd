#include "support/a_chip.h"

#include <catch2/catch.hpp>

#include "cards/card_operations.h"
#include "chip/chip_keys.h"
#include "chip/chip_rules.h"
#include "signing/signer.h"
#include "signing/signing_operations.h"

ChipScene::ChipScene(Backend backend) : test(backend), m_crew(aCrew(test)) {
  auto desk = DeskKey::make(deskKeyFile());
  REQUIRE(desk);
  m_desk = std::make_unique<DeskKey>(std::move(*desk));
  Office& administrator = test.as(Role::Administrator);
  const auto made = madeSigningKey(*m_desk, QStringLiteral("一号机"), {}, {});
  REQUIRE(made);
  REQUIRE(outcomeOf(administrator.runNow(MakeFirstKey, *made)) == "none");
  const auto list = administrator.runNow(ListChipKeys, ChipKeysFor{});
  REQUIRE(outcomeOf(list) == "none");
  int generation = 0;
  for (const QByteArray& key : {delivered, master}) {
    const auto added =
        administrator.runNow(AddAChipKey, chip_writer::sealedForAll(generation++, key, list->desks));
    REQUIRE(outcomeOf(added) == "none");
  }
}

VirtualChip ChipScene::freshChip() {
  QByteArray uid = QByteArray::fromHex("04a1b2c3d4e500");
  uid[uid.size() - 1] = static_cast<char>(++m_chips);
  return VirtualChip(uid, delivered);
}

QString ChipScene::cardOfLongName() {
  return printedCard("古丽娜尔·买买提·" + aStranger(m_cards + 1).visit().person.name);
}

CardId ChipScene::queuedCard(const QString& name) {
  NewWorker visit = aStranger(++m_cards).onSite(m_crew);
  visit.photoJpeg = aJpeg();
  if (!name.isEmpty()) visit.person.name = name;
  const auto done = test.as(Role::Clerk).runNow(RegisterWorker, visit);
  REQUIRE(outcomeOf(done) == "none");
  return CardId(test.value("select id from card where worker_id = ?", {done->worker.value()}).toLongLong());
}

QString ChipScene::printedCard(const QString& name) {
  MakeBatch wanted;
  wanted.cards = {queuedCard(name)};
  const auto made = maker().runNow(MakeCardBatch, wanted);
  REQUIRE(outcomeOf(made) == "none");
  const auto sent = maker().runNow(PrintCardBatch, PrintBatch{made->id, made->version, {}});
  REQUIRE(outcomeOf(sent) == "none");
  REQUIRE(outcomeOf(maker().runNow(ConfirmCardBatch,
                                   ConfirmBatch{sent->id, sent->version, BatchOutcome::AllGood, 0, {}})) ==
          "none");
  return made->places.first().cardNumber;
}

void ChipScene::setState(const QString& card, const char* state) {
  const char* const held = test.backend() == Backend::Sqlite ? "card_dead_stays" : "card_changed on card";
  if (!m_isOpen) REQUIRE(test.tamper(QStringLiteral("drop trigger ") + QLatin1String(held)).isEmpty());
  m_isOpen = true;
  REQUIRE(
      test.tamper(QString("update card set state = '%1' where number = '%2'").arg(state, card)).isEmpty());
}

QString ChipScene::stateOf(const QString& card) {
  return test.value("select state from card where number = ?", {card}).toString();
}

QString ChipScene::chipState(const VirtualChip& chip) {
  return test.value("select state from chip where uid = ?", {chip_rules::uidText(chip.uid())}).toString();
}

void ChipScene::checkTruth(const VirtualChip& chip, const QString& card) {
  const bool bound = chipState(chip) == "bound";
  CHECK(stateOf(card).toStdString() == (bound ? "personalised" : "printed"));
  CHECK(test.value("select count(*) from (select uid from chip group by uid having count(*) > 1) twice")
            .toInt() == 0);
  if (!bound) return;
  const QByteArray record = chip.file().left(chip_record::lengthIn(chip.file()));
  const auto said = chip_record::recordIn(record);
  REQUIRE(said);
  CHECK(said->card == card);
  CHECK(chip_record::isOurs(record, chip.uid(), chip_keys::recordKey(master, chip.uid())));
  CHECK(chip.sealed());
  CHECK(chip.generation() == 1);
  CHECK(chip.key() == chip_keys::cardKey(master, chip.uid()));
  CHECK(chip.triesLeft() == 5);
}
