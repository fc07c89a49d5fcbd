#include "chip/chip_operations.h"

#include <QJsonArray>

#include "cards/card_operations.h"
#include "cards/card_rules.h"
#include "chip/chip_rules.h"
#include "chip/chip_store.h"
#include "signing/signing_operations.h"

namespace {

const QString chipSubject = QStringLiteral("chip");

Error noSuchChip() {
  return notFound("chip", message(QT_TRANSLATE_NOOP("core", "The office knows no such chip.")));
}

QString cardNumberOf(const QString& typed) { return QString(typed).remove(u' '); }

/// The chip as it is now, or why it could not be read.
Result<Chip> chipNow(Work& work, ChipId id) {
  const auto chip = chip_store::chipWith(work, id);
  if (work.failed()) return refuse(work.error());
  if (!chip) return refuse(noSuchChip());
  return *chip;
}

// ---- begun, bound, given up --------------------------------------------------------------------------

/// The newest of the office's own keys; 0 where it has none.
int newestGeneration(Work& work) {
  const auto keys = chip_store::keys(work);
  return keys.isEmpty() ? 0 : keys.last().generation;
}

Result<Chip> start(Work& work, const chip_store::CardOnFile& card, const QString& uid) {
  Chip chip;
  chip.uid = uid;
  chip.workerNumber = card.workerNumber;
  chip.name = card.name;
  chip.generation = newestGeneration(work);
  if (work.failed()) return refuse(work.error());
  if (chip.generation == 0)
    return refuse(
        conflict("key", message(QT_TRANSLATE_NOOP(
                            "core", "The office has no key of chips yet. An administrator makes it."))));
  const ChipId id = chip_store::add(work, chip, card.card.id);
  work.audit({chipSubject,
              id.value(),
              {},
              {{QStringLiteral("uid"), uid},
               {QStringLiteral("card"), card.card.number},
               {QStringLiteral("generation"), chip.generation},
               {QStringLiteral("state"), codeOf(ChipState::Begun)}}});
  return chipNow(work, id);
}

Result<Chip> begin(Work& work, const BeginChip& asked) {
  const QByteArray uid = chip_rules::uidBytes(asked.uid);
  if (const auto error = firstError(chip_rules::checkUid(uid))) return refuse(*error);
  const auto card = chip_store::cardNumbered(work, cardNumberOf(asked.card));
  if (work.failed()) return refuse(work.error());
  if (!card)
    return refuse(notFound("card", message(QT_TRANSLATE_NOOP("core", "There is no card of this number."))));
  const auto sameUid = chip_store::chipWithUid(work, chip_rules::uidText(uid));
  const auto ofCard = chip_store::livingChipOf(work, card->card.number);
  if (work.failed()) return refuse(work.error());
  if (const auto error = chip_rules::againstBeginning(card->card.number, card->card.state, sameUid, ofCard))
    return refuse(*error);
  if (sameUid) return *sameUid;
  return start(work, *card, chip_rules::uidText(uid));
}

QJsonObject stateOnly(ChipState state) { return {{QStringLiteral("state"), codeOf(state)}}; }

Result<Chip> bindIt(Work& work, const BindChip& asked) {
  const auto before = chipNow(work, asked.chip);
  if (!before) return refuse(before.error());
  const auto card = chip_store::cardNumbered(work, before->card);
  // What another desk did until it let go of the card is seen now.
  const auto chip = chipNow(work, asked.chip);
  if (!chip) return refuse(chip.error());
  if (const auto error = chip_rules::againstBinding(*chip, asked)) return refuse(*error);
  chip_store::bind(work, chip->id);
  work.audit({chipSubject, chip->id.value(), stateOnly(chip->state), stateOnly(ChipState::Bound)});
  setCardState(work, card->card, CardState::Personalised, {});
  return chipNow(work, chip->id);
}

Result<Chip> giveUp(Work& work, const GiveUpChip& asked) {
  if (const auto error = firstError(chip_rules::checkReason(asked.reason))) return refuse(*error);
  if (const auto error = card_rules::checkReason(asked.reason)) return refuse(*error);  // a step of the card
  const auto found = asked.uid.isEmpty() ? chip_store::livingChipOf(work, cardNumberOf(asked.card))
                                         : chip_store::chipWithUid(
                                               work, chip_rules::uidText(chip_rules::uidBytes(asked.uid)));
  if (work.failed()) return refuse(work.error());
  if (!found) return refuse(noSuchChip());
  const auto card = chip_store::cardNumbered(work, found->card);
  const auto chip = chipNow(work, found->id);
  if (!chip) return refuse(chip.error());
  if (chip->state == ChipState::Dead)
    return refuse(conflict(
        "chip", message(QT_TRANSLATE_NOOP("core", "This chip was given up: %1"), {chip->deadReason})));
  chip_store::giveUp(work, chip->id, asked.reason.simplified());
  QJsonObject after = stateOnly(ChipState::Dead);
  after[QStringLiteral("reason")] = asked.reason.simplified();
  work.audit({chipSubject, chip->id.value(), stateOnly(chip->state), after});
  if (card && card->card.state == CardState::Personalised)
    setCardState(work, card->card, CardState::Printed, asked.reason.simplified());
  return chipNow(work, chip->id);
}

// ---- read --------------------------------------------------------------------------------------------

Result<ChipSays> readIt(Work& work, const ChipOnReader& asked) {
  const QByteArray uid = chip_rules::uidBytes(asked.uid);
  if (const auto error = firstError(chip_rules::checkUid(uid))) return refuse(*error);
  ChipSays says;
  says.office = chip_store::chipWithUid(work, chip_rules::uidText(uid));
  if (work.failed()) return refuse(work.error());
  if (const auto onChip = chip_record::recordIn(asked.record)) says.onChip = *onChip;
  says.verdict = chip_rules::verdictOn(says.office, says.onChip);
  says.sentence = chip_rules::sentenceOf(says.verdict, says.office).text();
  if (says.office && says.onChip) says.differs = chip_rules::differences(says.office->record(), *says.onChip);
  return says;
}

// ---- keys --------------------------------------------------------------------------------------------

/// Desks that are admitted, and removed ones that could open a key.
QVector<ChipKeyDesk> desksOfKeys(Work& work, bool held) {
  QVector<ChipKeyDesk> found;
  const QVector<SigningDesk> desks = signingDesks(work, held);
  const auto sealed = chip_store::sealedTo(work);
  for (const SigningDesk& each : desks) {
    const QVector<int> keys = sealed.value(each.id);
    if (each.state == DeskState::Admitted || !keys.isEmpty())
      found.append({each.id, each.name, each.publicKey, each.state, keys});
  }
  return found;
}

Result<ChipKeysHere> sealedHere(Work& work, const QString& publicKey) {
  const auto desk = admittedDesk(work, publicKey);
  if (!desk) return refuse(desk.error());
  ChipKeysHere here{chip_store::sealedFor(work, *desk)};
  if (work.failed()) return refuse(work.error());
  return here;
}

/// Who takes them to write chips leaves a trace for each, as with the key that signs.
Result<ChipKeysHere> takeKeys(Work& work, const ChipKeysFor& asked) {
  auto here = sealedHere(work, asked.publicKey);
  if (!here) return here;
  for (const SigningDesk& desk : signingDesks(work, false))
    if (desk.publicKey == asked.publicKey)
      for (const SealedChipKey& each : std::as_const(here->keys))
        work.audit(
            {QStringLiteral("chip-key"), each.generation, {}, {{QStringLiteral("openedAt"), desk.name}}});
  return here;
}

Result<ChipKeyList> listKeys(Work& work, const ChipKeysFor& asked) {
  ChipKeyList list;
  list.keys = chip_store::keys(work);
  list.desks = desksOfKeys(work, false);
  for (const ChipKeyDesk& each : std::as_const(list.desks))
    list.rotationNeeded = list.rotationNeeded || (each.state == DeskState::Removed &&
                                                  each.keys.contains(list.keys.last().generation));
  if (const auto here = sealedHere(work, asked.publicKey)) list.here = here->keys;
  if (work.failed()) return refuse(work.error());
  return list;
}

void addSealed(Work& work, const QVector<SealedChipKey>& keys, const QVector<ChipKeyDesk>& desks) {
  for (const SealedChipKey& each : keys)
    for (const ChipKeyDesk& desk : desks)
      if (desk.publicKey == each.desk) chip_store::addSealed(work, each, desk.signingDesk);
}

Result<ChipKeyList> addKey(Work& work, const AddChipKey& asked) {
  const auto desks = desksOfKeys(work, true);
  const auto keys = chip_store::keys(work);
  if (work.failed()) return refuse(work.error());
  if (const auto error = chip_rules::againstKey(asked, keys, desks)) return refuse(*error);
  chip_store::addKey(work, asked);
  addSealed(work, asked.keys, desks);
  work.audit({QStringLiteral("chip-key"),
              asked.generation,
              {},
              {{QStringLiteral("generation"), asked.generation},
               {QStringLiteral("checkValue"), asked.checkValue.toLower()}}});
  return listKeys(work, {});
}

/// One entry for each desk that got keys.
Result<ChipKeyList> passOn(Work& work, const PassOnChipKeys& asked) {
  const auto desks = desksOfKeys(work, true);
  const auto keys = chip_store::keys(work);
  if (work.failed()) return refuse(work.error());
  if (const auto error = chip_rules::againstPassingOn(asked.keys, keys, desks)) return refuse(*error);
  addSealed(work, asked.keys, desks);
  for (const ChipKeyDesk& desk : desks) {
    QJsonArray given;
    for (const SealedChipKey& each : asked.keys)
      if (each.desk == desk.publicKey) given.append(each.generation);
    if (!given.isEmpty())
      work.audit({QStringLiteral("signing-desk"),
                  desk.signingDesk.value(),
                  {},
                  {{QStringLiteral("name"), desk.name}, {QStringLiteral("chipKeys"), given}}});
  }
  return listKeys(work, {});
}

}  // namespace

const Operation<BeginChip, Chip> BeginAChip{
    {"chip.begin", Permission::MakeCards, Effect::Changes, "chip", "",
     QT_TRANSLATE_NOOP("core", "Begins the chip of a printed card and says what to write on it")},
    &begin};
const Operation<BindChip, Chip> BindAChip{
    {"chip.bind", Permission::MakeCards, Effect::Changes, "chip card", "",
     QT_TRANSLATE_NOOP("core",
                       "Binds a chip to its card after what was read back; the card is personalised")},
    &bindIt};
const Operation<GiveUpChip, Chip> GiveUpAChip{
    {"chip.give-up", Permission::MakeCards, Effect::Changes, "chip card", "chip give-up",
     QT_TRANSLATE_NOOP("core", "Gives up the chip of a card, for good")},
    &giveUp};
const Operation<ChipOnReader, ChipSays> ReadAChip{
    {"chip.read", Permission::ReadWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Says whose chip this is, and whether the office agrees with what it says")},
    &readIt};
const Operation<AddChipKey, ChipKeyList> AddAChipKey{
    {"chip.key-add", Permission::ManageKeys, Effect::Changes, "chip-key", "",
     QT_TRANSLATE_NOOP("core", "Adds a key of the chips, sealed to each signing desk")},
    &addKey};
const Operation<PassOnChipKeys, ChipKeyList> PassChipKeysOn{
    {"chip.key-pass", Permission::ManageKeys, Effect::Changes, "signing-desk", "",
     QT_TRANSLATE_NOOP("core", "Passes the keys of the chips on to signing desks admitted since")},
    &passOn};
const Operation<ChipKeysFor, ChipKeyList> ListChipKeys{
    {"chip.key-list", Permission::ManageKeys, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Lists the keys of the chips and the desks that can open them")},
    &listKeys};
const Operation<ChipKeysFor, ChipKeysHere> TakeChipKeys{
    {"chip.key-take", Permission::MakeCards, Effect::Changes, "chip-key", "",
     QT_TRANSLATE_NOOP("core", "Takes the keys of the chips that are sealed for this desk; leaves a trace"),
     true},
    &takeKeys};
