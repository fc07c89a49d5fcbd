#include "chip/chip_operations.h"

#include "cards/card_operations.h"
#include "chip/chip_rules.h"
#include "chip/chip_store.h"

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
  const auto found = asked.uid.isEmpty() ? chip_store::livingChipOf(work, cardNumberOf(asked.card))
                                         : chip_store::chipWithUid(
                                               work, chip_rules::uidText(chip_rules::uidBytes(asked.uid)));
  if (work.failed()) return refuse(work.error());
  if (!found) return refuse(noSuchChip());
  chip_store::cardNumbered(work, found->card);
  const auto chip = chipNow(work, found->id);
  if (!chip) return refuse(chip.error());
  if (chip->state == ChipState::Dead)
    return refuse(conflict(
        "chip", message(QT_TRANSLATE_NOOP("core", "This chip was given up: %1"), {chip->deadReason})));
  chip_store::giveUp(work, chip->id, asked.reason.simplified());
  QJsonObject after = stateOnly(ChipState::Dead);
  after[QStringLiteral("reason")] = asked.reason.simplified();
  work.audit({chipSubject, chip->id.value(), stateOnly(chip->state), after});
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

Result<ChipKeyList> listKeys(Work& work, const Nothing&) {
  ChipKeyList list{chip_store::keys(work), chip_store::desks(work),
                   chip_store::sealedFor(work, work.actor().station)};
  if (work.failed()) return refuse(work.error());
  return list;
}

Result<ChipKeysHere> takeKeys(Work& work, const Nothing&) {
  ChipKeysHere here{chip_store::sealedFor(work, work.actor().station)};
  if (work.failed()) return refuse(work.error());
  return here;
}

Result<ChipKeyList> enrol(Work& work, const AddChipDesk& asked) {
  const auto keys = chip_store::keys(work);
  const auto desks = chip_store::desks(work);
  if (work.failed()) return refuse(work.error());
  if (const auto error = chip_rules::againstDesk(asked, keys, desks)) return refuse(*error);
  chip_store::addDesk(work, asked);
  chip_store::addSealed(work, asked.keys);
  work.audit({QStringLiteral("chip-desk"),
              desks.size() + 1,
              {},
              {{QStringLiteral("station"), asked.station},
               {QStringLiteral("publicKey"), QString::fromLatin1(asked.publicKey.toBase64())}}});
  return listKeys(work, {});
}

Result<ChipKeyList> addKey(Work& work, const AddChipKey& asked) {
  const auto keys = chip_store::keys(work);
  const auto desks = chip_store::desks(work);
  if (work.failed()) return refuse(work.error());
  if (const auto error = chip_rules::againstKey(asked, keys, desks)) return refuse(*error);
  chip_store::addKey(work, asked);
  chip_store::addSealed(work, asked.keys);
  work.audit({QStringLiteral("chip-key"),
              asked.generation,
              {},
              {{QStringLiteral("generation"), asked.generation},
               {QStringLiteral("checkValue"), asked.checkValue.toLower()}}});
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
    {"chip.give-up", Permission::MakeCards, Effect::Changes, "chip", "chip give-up",
     QT_TRANSLATE_NOOP("core", "Gives up the chip of a card, for good")},
    &giveUp};
const Operation<ChipOnReader, ChipSays> ReadAChip{
    {"chip.read", Permission::ReadWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Says whose chip this is, and whether the office agrees with what it says")},
    &readIt};
const Operation<AddChipDesk, ChipKeyList> EnrolChipDesk{
    {"chip.desk-add", Permission::ManageKeys, Effect::Changes, "chip-desk", "",
     QT_TRANSLATE_NOOP("core", "Enrols a desk, which may open the keys of chips from then on")},
    &enrol};
const Operation<AddChipKey, ChipKeyList> AddAChipKey{
    {"chip.key-add", Permission::ManageKeys, Effect::Changes, "chip-key", "",
     QT_TRANSLATE_NOOP("core", "Adds a key of the chips, sealed for each enrolled desk")},
    &addKey};
const Operation<Nothing, ChipKeyList> ListChipKeys{
    {"chip.key-list", Permission::ManageKeys, Effect::Reads, "", "chip keys",
     QT_TRANSLATE_NOOP("core", "Lists the keys of the chips and the desks that can open them")},
    &listKeys};
const Operation<Nothing, ChipKeysHere> TakeChipKeys{
    {"chip.key-take", Permission::MakeCards, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Takes the keys of the chips that are sealed for this desk")},
    &takeKeys};
