#include "chip/chip_rules.h"

#include <algorithm>

#include "cards/card_operations.h"

namespace chip_rules {

namespace {

constexpr char randomUidMark = 0x08;
constexpr int newestPossible = 255;

Error cardConflict(const char* sentence, const QStringList& arguments) {
  return conflict("card", message(sentence, arguments));
}

/// What the chip on the reader is to the office already.
std::optional<Error> ofAnother(const QString& card, const Chip& known) {
  if (known.card != card)
    return conflict("uid", message(QT_TRANSLATE_NOOP("core", "This chip belongs to card %1. Lay card %2 on."),
                                   {known.card, card}));
  if (known.state == ChipState::Dead)
    return conflict("uid",
                    message(QT_TRANSLATE_NOOP("core", "This chip was given up: %1"), {known.deadReason}));
  return std::nullopt;
}

bool isHex(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) {
    return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
  });
}

}  // namespace

Findings checkUid(const QByteArray& uid) {
  constexpr std::array lengths{4, 7, 10};
  if (std::find(lengths.begin(), lengths.end(), uid.size()) == lengths.end())
    return {
        errorAt("uid", "uid-form",
                message(QT_TRANSLATE_NOOP("core", "The chip has no unique number; it is of another kind.")))};
  if (uid.size() == lengths.front() && uid[0] == randomUidMark)
    return {errorAt(
        "uid", "uid-random",
        message(QT_TRANSLATE_NOOP(
            "core", "The chip shows another number each time; it is of a kind the office cannot bind.")))};
  return {};
}

QByteArray uidBytes(const QString& typed) {
  QString text = typed;
  text.remove(u' ').remove(u':');
  return isHex(text) && text.size() % 2 == 0 ? QByteArray::fromHex(text.toLatin1()) : QByteArray();
}

QString uidText(const QByteArray& uid) { return QString::fromLatin1(uid.toHex().toUpper()); }

std::optional<Error> againstBeginning(const QString& card, CardState state,
                                      const std::optional<Chip>& sameUid, const std::optional<Chip>& ofCard) {
  if (sameUid)
    if (const auto error = ofAnother(card, *sameUid)) return error;
  if (!isValidCard(state))
    return cardConflict(QT_TRANSLATE_NOOP("core", "Card %1 is dead (%2); its chip is not written."),
                        {card, nameOf(state)});
  if (ofCard && (!sameUid || sameUid->id != ofCard->id))
    return cardConflict(QT_TRANSLATE_NOOP("core",
                                          "Card %1 was begun on another chip. Lay that one on, or give it "
                                          "up with a reason."),
                        {card});
  const bool isFinished = sameUid && sameUid->state == ChipState::Bound;
  if (state != CardState::Printed && !isFinished)
    return cardConflict(
        QT_TRANSLATE_NOOP("core", "Card %1 is not printed (%2); only a printed card is written."),
        {card, nameOf(state)});
  return std::nullopt;
}

std::optional<Error> againstBinding(const Chip& chip, const BindChip& asked) {
  if (chip.version != asked.version)
    return conflict("version", message(QT_TRANSLATE_NOOP(
                                   "core", "The chip was changed at another desk. Lay the card on again.")));
  if (chip.state != ChipState::Begun)
    return conflict(
        "chip", message(QT_TRANSLATE_NOOP("core", "The chip of card %1 is not being written."), {chip.card}));
  if (chip.cardState != CardState::Printed)
    return cardConflict(
        QT_TRANSLATE_NOOP("core", "Card %1 is not printed (%2); only a printed card is written."),
        {chip.card, nameOf(chip.cardState)});
  if (uidBytes(chip.uid) != uidBytes(asked.uid))
    return invalid(
        "uid",
        message(QT_TRANSLATE_NOOP("core", "This is not the chip that was begun for card %1."), {chip.card}));
  const auto said = chip_record::recordIn(asked.record);
  if (!said || !(*said == chip.record()))
    return invalid("record",
                   message(QT_TRANSLATE_NOOP("core", "The chip does not say what was to be written on it.")));
  return std::nullopt;
}

Findings checkReason(const QString& reason) {
  if (!reason.simplified().isEmpty()) return {};
  return {errorAt("reason", "reason-missing",
                  message(QT_TRANSLATE_NOOP("core", "Say why the chip is given up.")))};
}

ChipVerdict verdictOn(const std::optional<Chip>& office, const std::optional<ChipRecord>& onChip) {
  if (!office) return ChipVerdict::Unknown;
  if (office->state == ChipState::Begun) return ChipVerdict::Unfinished;
  if (office->state == ChipState::Dead) return ChipVerdict::NotCounting;
  if (!onChip || !(*onChip == office->record())) return ChipVerdict::Differs;
  return isValidCard(office->cardState) ? ChipVerdict::Agrees : ChipVerdict::NotCounting;
}

QVector<QString> differences(const ChipRecord& office, const ChipRecord& onChip) {
  QVector<QString> fields;
  if (office.generation != onChip.generation) fields += QStringLiteral("generation");
  if (office.card != onChip.card) fields += QStringLiteral("card");
  if (office.workerNumber != onChip.workerNumber) fields += QStringLiteral("workerNumber");
  if (office.name != onChip.name) fields += QStringLiteral("name");
  if (office.issuedOn != onChip.issuedOn) fields += QStringLiteral("issuedOn");
  return fields;
}

Message sentenceOf(ChipVerdict verdict, const std::optional<Chip>& office) {
  switch (verdict) {
    case ChipVerdict::Agrees:
      return message(QT_TRANSLATE_NOOP("core", "This is card %1 of %2; chip and office agree."),
                     {office->card, office->name});
    case ChipVerdict::NotCounting:
      return message(QT_TRANSLATE_NOOP("core", "This was card %1 of %2. It no longer counts: %3"),
                     {office->card, office->name,
                      office->state == ChipState::Dead ? office->deadReason : nameOf(office->cardState)});
    case ChipVerdict::Unfinished:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "The chip of card %1 of %2 is half written. Lay it on where cards are made."),
          {office->card, office->name});
    case ChipVerdict::Differs:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Not to be relied on: the chip of card %1 says something else than "
                                       "the office wrote. Keep the card and tell a supervisor."),
                     {office->card});
    case ChipVerdict::Unknown:
      break;
  }
  return message(QT_TRANSLATE_NOOP("core", "This office has written no such chip."));
}

// ---- keys --------------------------------------------------------------------------------------------

namespace {

using KeyAtDesk = QPair<int, QString>;  // number of the key, public key of the desk

/// Each of these once, in a box of the right size, and nothing else.
bool sealsExactly(const QVector<SealedChipKey>& sealed, const QVector<KeyAtDesk>& wanted) {
  QSet<KeyAtDesk> there;
  for (const SealedChipKey& each : sealed)
    if (each.sealed.size() == sealedBytes) there.insert({each.generation, each.desk});
  return sealed.size() == wanted.size() && there == QSet<KeyAtDesk>(wanted.begin(), wanted.end());
}

}  // namespace

std::optional<Error> againstKey(const AddChipKey& asked, const QVector<ChipKey>& known,
                                const QVector<ChipKeyDesk>& desks) {
  int newest = 0;
  bool isKnown = false;
  for (const ChipKey& each : known) {
    newest = std::max(newest, each.generation);
    isKnown = isKnown || each.generation == asked.generation;
  }
  if (isKnown || asked.generation > newestPossible ||
      (asked.generation != 0 && asked.generation != newest + 1))
    return invalid(
        "generation",
        message(QT_TRANSLATE_NOOP("core",
                                  "The next key of the chips has the number %1; 0 is the one that cards "
                                  "are delivered with, once."),
                {QString::number(newest + 1)}));
  constexpr int checkDigits = 6;
  if (asked.checkValue.size() != checkDigits || !isHex(asked.checkValue))
    return invalid("checkValue", message(QT_TRANSLATE_NOOP("core", "A key's check value has 6 hex digits.")));
  QVector<KeyAtDesk> wanted;
  for (const ChipKeyDesk& each : desks)
    if (each.state == DeskState::Admitted) wanted.append({asked.generation, each.publicKey});
  if (wanted.isEmpty())
    return conflict("keys", message(QT_TRANSLATE_NOOP("core",
                                                      "No desk can keep a key yet. Make the first signing "
                                                      "key, which makes a signing desk of its computer.")));
  if (!sealsExactly(asked.keys, wanted))
    return conflict(
        "keys", message(QT_TRANSLATE_NOOP("core", "The key must be sealed to each admitted signing desk.")));
  return std::nullopt;
}

std::optional<Error> againstPassingOn(const QVector<SealedChipKey>& passedOn, const QVector<ChipKey>& known,
                                      const QVector<ChipKeyDesk>& desks) {
  QVector<KeyAtDesk> wanting;
  for (const ChipKeyDesk& desk : desks)
    for (const ChipKey& key : known)
      if (desk.state == DeskState::Admitted && !desk.keys.contains(key.generation))
        wanting.append({key.generation, desk.publicKey});
  if (!wanting.isEmpty() && sealsExactly(passedOn, wanting)) return std::nullopt;
  return conflict(
      "keys", message(QT_TRANSLATE_NOOP("core",
                                        "Each signing desk gets exactly the keys of chips that it does not "
                                        "have yet. Look again which those are.")));
}

}  // namespace chip_rules
