#include "chip/chip_dialogue.h"

#include <algorithm>

#include "chip/chip_keys.h"
#include "chip/chip_record.h"
#include "chip/chip_rules.h"

namespace {

// Small enough for every reader's buffer (64-byte frames of contactless readers).
constexpr int chunkBytes = 48;
constexpr quint8 ofTheOffice = 0x80;
constexpr int conditionTag = 0x53;
constexpr int conditionBytes = 3;
constexpr char knownVersion = 1;

Error foreign() { return chip_apdu::errorOf(0x6A82); }
Error wrongKey() { return chip_apdu::errorOf(0x6300); }

/// The value of a tag, looked for in what the template of a selected application holds (6F …).
QByteArray valueOf(const QByteArray& information, int tag) {
  constexpr int headBytes = 2;
  qsizetype at = headBytes;
  while (at + headBytes <= information.size()) {
    const int size = static_cast<quint8>(information[at + 1]);
    if (static_cast<quint8>(information[at]) == tag) return information.mid(at + headBytes, size);
    at += headBytes + size;
  }
  return {};
}

}  // namespace

// F0: an application that is registered nowhere (ISO 7816-5), then SHIMING and the version of the
// application.
QByteArray ChipDialogue::application() { return QByteArray("\xF0SHIMING\x01", 9); }

Result<QByteArray> ChipDialogue::uid() {
  const auto number = chip_apdu::must(m_channel, chip_apdu::getUid());
  if (!number) return refuse(number.error());
  if (const auto error = firstError(chip_rules::checkUid(*number))) return refuse(*error);
  return *number;
}

Result<ChipCondition> ChipDialogue::select() {
  m_session.clear();
  const auto information = chip_apdu::must(m_channel, chip_apdu::select(application()));
  if (!information) return refuse(information.error());
  const QByteArray condition = valueOf(*information, conditionTag);
  if (condition.size() != conditionBytes || condition[0] != knownVersion) return refuse(foreign());
  return ChipCondition{static_cast<quint8>(condition[1]), condition[2] != 0};
}

Result<void> ChipDialogue::authenticate(const QByteArray& key) {
  m_session.clear();
  const auto ofCard = chip_apdu::must(m_channel, chip_apdu::getChallenge(challengeBytes));
  if (!ofCard) return refuse(ofCard.error());
  const QByteArray ours = chip_keys::random(challengeBytes);
  const QByteArray both = ours + *ofCard;
  const auto proof =
      chip_apdu::must(m_channel, chip_apdu::internalAuthenticate(keySlot, ours, chip_keys::codeBytes));
  if (!proof) return refuse(proof.error());
  if (!chip_keys::same(*proof, chip_keys::codeOf(key, CardProves + both))) return refuse(wrongKey());
  const auto accepted = chip_apdu::must(
      m_channel, chip_apdu::externalAuthenticate(keySlot, chip_keys::codeOf(key, OfficeProves + both)));
  if (!accepted) return refuse(accepted.error());
  m_session = chip_keys::cmac(key, SessionKey + both);
  return {};
}

Result<QByteArray> ChipDialogue::read() {
  QByteArray bytes;
  int length = chunkBytes;
  while (bytes.size() < length) {
    const int at = static_cast<int>(bytes.size());
    const auto chunk =
        chip_apdu::must(m_channel, chip_apdu::readBinary(recordFile, at, std::min(chunkBytes, length - at)));
    if (!chunk) return refuse(chunk.error());
    if (at == 0) length = chip_record::lengthIn(*chunk);
    if (chunk->isEmpty()) break;
    bytes += *chunk;
  }
  return bytes.left(length);
}

Result<void> ChipDialogue::write(const QByteArray& record) {
  for (int at = 0; at < record.size(); at += chunkBytes) {
    const auto written =
        chip_apdu::must(m_channel, chip_apdu::updateBinary(recordFile, at, record.mid(at, chunkBytes)));
    if (!written) return refuse(written.error());
  }
  return {};
}

Result<void> ChipDialogue::putKey(const QByteArray& key, int generation) {
  const QByteArray hidden = chip_keys::encrypted(m_session, key);
  const char number = static_cast<char>(generation);
  const QByteArray code = chip_keys::codeOf(m_session, KeyHandedOver + (number + hidden));
  const auto arrived = chip_apdu::must(m_channel, {ofTheOffice, 0xD8, 0, static_cast<quint8>(generation),
                                                   hidden + code, chip_keys::codeBytes});
  if (!arrived) return refuse(arrived.error());
  if (!chip_keys::same(*arrived, chip_keys::codeOf(key, QByteArray(1, KeyArrived) + number)))
    return refuse(wrongKey());
  return {};
}

Result<void> ChipDialogue::seal() {
  const auto sealed = chip_apdu::must(
      m_channel, {ofTheOffice, 0xF0, 0, 0, chip_keys::codeOf(m_session, QByteArray(1, Seal))});
  if (!sealed) return refuse(sealed.error());
  return {};
}
