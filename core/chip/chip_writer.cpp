#include "chip/chip_writer.h"

#include <algorithm>

#include "chip/chip_keys.h"
#include "chip/chip_operations.h"
#include "chip/chip_rules.h"

namespace chip_writer {

namespace {

SecretBytes secretOf(const QByteArray& key) {
  SecretBytes secret(static_cast<size_t>(key.size()));
  if (!secret.isEmpty()) std::copy(key.begin(), key.end(), secret.data());
  return secret;
}

}  // namespace

Result<QByteArray> opened(const QVector<SealedChipKey>& keys, int generation, const DeskKey* desk) {
  const Error none = notFound(
      "key", message(QT_TRANSLATE_NOOP("core",
                                       "This desk cannot open the office's key of chips (number %1). Have "
                                       "an administrator pass it on at a signing desk that can."),
                     {QString::number(generation)}));
  if (!desk) return refuse(none);
  for (const SealedChipKey& each : keys) {
    if (each.generation != generation) continue;
    const auto key = desk->unseal(each.sealed);
    if (!key) return refuse(key.error());
    QByteArray bytes(reinterpret_cast<const char*>(key->data()), static_cast<qsizetype>(key->size()));
    // Another key than the office knows by this number would write cards that nobody can read.
    if (bytes.size() != chip_keys::keyBytes || chip_keys::checkValue(bytes) != each.checkValue)
      return refuse(none);
    return bytes;
  }
  return refuse(none);
}

AddChipKey sealedForAll(int generation, const QByteArray& key, const QVector<ChipKeyDesk>& desks) {
  AddChipKey add{generation, chip_keys::checkValue(key), {}};
  for (const ChipKeyDesk& each : desks)
    if (each.state == DeskState::Admitted)
      add.keys.append({generation, each.publicKey, {}, sealedTo(each.publicKey, secretOf(key))});
  return add;
}

Result<PassOnChipKeys> sealedForNew(const ChipKeyList& list, const DeskKey* desk) {
  PassOnChipKeys passed;
  for (const ChipKeyDesk& each : list.desks)
    for (const ChipKey& key : list.keys) {
      if (each.state != DeskState::Admitted || each.keys.contains(key.generation)) continue;
      const auto bytes = opened(list.here, key.generation, desk);
      if (!bytes) return refuse(bytes.error());
      passed.keys.append({key.generation, each.publicKey, {}, sealedTo(each.publicKey, secretOf(*bytes))});
    }
  return passed;
}

}  // namespace chip_writer

Result<QByteArray> ChipWriter::masterKey(int generation) {
  if (m_keys.contains(generation)) return m_keys.value(generation);
  if (!m_desk) return chip_writer::opened({}, generation, nullptr);
  const auto here = m_office.runNow(TakeChipKeys, ChipKeysFor{m_desk->publicKey()});
  if (!here) return refuse(here.error());
  const auto key = chip_writer::opened(here->keys, generation, m_desk);
  if (key) m_keys.insert(generation, *key);
  return key;
}

Result<QByteArray> ChipWriter::keyOn(const QByteArray& uid, const ChipCondition& condition) {
  const auto master = masterKey(condition.generation);
  if (!master || condition.generation == 0) return master;  // cards are delivered with the key as it is
  return chip_keys::cardKey(*master, uid);
}

Result<QByteArray> ChipWriter::writeAndReadBack(ChipDialogue& dialogue, const ChipCondition& condition,
                                                const Chip& chip, const QByteArray& uid,
                                                const QByteArray& master) {
  const auto record = chip_record::bytesOf(chip.record(), uid, chip_keys::recordKey(master, uid));
  if (!record) return refuse(record.error());
  if (!condition.sealed)
    if (const auto written = dialogue.write(*record); !written) return refuse(written.error());
  const auto readBack = dialogue.read();
  if (!readBack) return refuse(readBack.error());
  if (*readBack != *record)
    return refuse(invalid("record", message(QT_TRANSLATE_NOOP("core",
                                                              "What the chip says is not what was written. "
                                                              "Lay it on again; if it stays so, the card is "
                                                              "spoiled."))));
  return *readBack;
}

Result<void> ChipWriter::handOverKey(ChipDialogue& dialogue, const ChipCondition& condition, const Chip& chip,
                                     const QByteArray& uid, const QByteArray& master) {
  if (condition.generation == chip.generation) return {};
  const QByteArray key = chip_keys::cardKey(master, uid);
  if (const auto put = dialogue.putKey(key, chip.generation); !put) return put;
  return dialogue.authenticate(key);
}

Result<Chip> ChipWriter::personalise(ChipChannel& channel, const QString& card) {
  ChipDialogue dialogue(channel);
  const auto uid = dialogue.uid();
  if (!uid) return refuse(uid.error());
  const auto condition = dialogue.select();
  if (!condition) return refuse(condition.error());
  const auto key = keyOn(*uid, *condition);
  if (!key) return refuse(key.error());
  // Before the office begins anything: a chip that is not ours is nobody's.
  if (const auto proven = dialogue.authenticate(*key); !proven) return refuse(proven.error());
  const auto chip = m_office.runNow(BeginAChip, BeginChip{card, chip_rules::uidText(*uid)});
  if (!chip) return refuse(chip.error());
  const auto master = masterKey(chip->generation);
  if (!master) return refuse(master.error());
  const auto record = writeAndReadBack(dialogue, *condition, *chip, *uid, *master);
  if (!record) return refuse(record.error());
  if (const auto given = handOverKey(dialogue, *condition, *chip, *uid, *master); !given)
    return refuse(given.error());
  if (!condition->sealed)
    if (const auto sealed = dialogue.seal(); !sealed) return refuse(sealed.error());
  if (chip->state == ChipState::Bound) return *chip;
  return m_office.runNow(BindAChip, BindChip{chip->id, chip->version, chip_rules::uidText(*uid), *record});
}

std::optional<bool> ChipWriter::proves(ChipDialogue& dialogue, const QByteArray& uid,
                                       const ChipCondition& condition) {
  if (!m_desk || !m_office.may(Permission::MakeCards)) return std::nullopt;
  const auto key = keyOn(uid, condition);
  if (!key) return std::nullopt;
  const auto proven = dialogue.authenticate(*key);
  // A chip taken away in the middle has proven nothing, and is no forgery either.
  if (!proven && proven.error().kind != ErrorKind::Invalid) return std::nullopt;
  return proven.has_value() && condition.generation > 0;
}

Result<ChipSays> ChipWriter::read(ChipChannel& channel) {
  ChipDialogue dialogue(channel);
  const auto uid = dialogue.uid();
  if (!uid) return refuse(uid.error());
  const auto condition = dialogue.select();
  if (!condition) return refuse(condition.error());
  const auto record = dialogue.read();
  if (!record) return refuse(record.error());
  auto says = m_office.runNow(ReadAChip, ChipOnReader{chip_rules::uidText(*uid), *record});
  if (says) says->authentic = proves(dialogue, *uid, *condition);
  return says;
}
