#include "support/virtual_chip.h"

#include "chip/chip_keys.h"

namespace {

constexpr int codeBytes = 8;
constexpr int challengeBytes = 16;
constexpr int fileBytes = 512;

QByteArray status(int word) {
  return QByteArray::fromHex(QByteArray::number(word, 16).rightJustified(4, '0'));
}
QByteArray fine(const QByteArray& data = {}) { return data + status(0x9000); }
QByteArray codeMade(const QByteArray& key, char purpose, const QByteArray& over = {}) {
  return chip_keys::cmac(key, purpose + over).left(codeBytes);
}

}  // namespace

struct VirtualChip::Parts {
  int head = 0;  ///< CLA and INS
  int first = 0;
  int second = 0;
  QByteArray data;
  int expected = 0;

  static std::optional<Parts> of(const QByteArray& bytes) {
    const auto at = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    if (bytes.size() < 4) return std::nullopt;
    Parts parts{at(0) * 256 + at(1), at(2), at(3), {}, 0};
    if (bytes.size() == 5) parts.expected = at(4) == 0 ? 256 : at(4);
    if (bytes.size() > 5) {
      parts.data = bytes.mid(5, at(4));
      const qsizetype rest = bytes.size() - 5 - at(4);
      if (rest < 0 || rest > 1) return std::nullopt;
      if (rest == 1) parts.expected = at(bytes.size() - 1) == 0 ? 256 : at(bytes.size() - 1);
    }
    return parts;
  }
  int offset() const { return first >= 0x80 ? second : first * 256 + second; }
};

VirtualChip::VirtualChip(QByteArray uid, QByteArray deliveredKey)
    : m_uid(std::move(uid)),
      m_application(QByteArray::fromHex("f05348494d494e4701")),
      m_key(std::move(deliveredKey)),
      m_file(fileBytes, '\0') {}

void VirtualChip::powerOff() {
  m_selected = false;
  m_ours = m_theirs = m_session = QByteArray();
}

QByteArray VirtualChip::answer(const QByteArray& command) {
  const auto parts = Parts::of(command);
  if (!parts) return status(0x6700);
  if (parts->head == 0xFFCA) return fine(m_uid);
  if (parts->head == 0x00A4 && parts->first == 4) return select(parts->data);
  if (!m_selected) return status(0x6D00);
  return inApplication(*parts);
}

QByteArray VirtualChip::select(const QByteArray& aid) {
  powerOff();
  if (aid != m_application) return status(0x6A82);
  m_selected = true;
  QByteArray inner = QByteArray("\x84") + static_cast<char>(aid.size()) + aid + QByteArray("\x53\x03\x01", 3);
  inner += static_cast<char>(m_generation);
  inner += m_sealed ? '\x01' : '\0';
  return fine(QByteArray("\x6F") + static_cast<char>(inner.size()) + inner);
}

QByteArray VirtualChip::inApplication(const Parts& parts) {
  switch (parts.head) {
    case 0x0084:
      m_ours = chip_keys::random(challengeBytes);
      return fine(m_ours);
    case 0x0088:
      return prove(parts.data);
    case 0x0082:
      return accept(parts.data);
    case 0x00B0:
      return read(parts.offset(), parts.expected);
    case 0x00D6:
      return update(parts.offset(), parts.data);
    case 0x80D8:
      return takeKey(parts.second, parts.data);
    case 0x80F0:
      return seal(parts.data);
    default:
      return status(0x6D00);
  }
}

QByteArray VirtualChip::prove(const QByteArray& challenge) {
  if (m_ours.isEmpty() || challenge.size() != challengeBytes) return status(0x6985);
  m_theirs = challenge;
  return fine(codeMade(m_key, 1, m_theirs + m_ours));
}

QByteArray VirtualChip::accept(const QByteArray& proof) {
  if (m_tries == 0) return status(0x6983);
  if (m_theirs.isEmpty()) return status(0x6985);
  if (proof != codeMade(m_key, 2, m_theirs + m_ours)) return status(0x63C0 + --m_tries);
  m_tries = 5;
  m_session = chip_keys::cmac(m_key, '\x03' + m_theirs + m_ours);
  m_ours = m_theirs = QByteArray();
  return fine();
}

QByteArray VirtualChip::read(int offset, int length) const {
  if (offset >= m_file.size()) return status(0x6B00);
  QByteArray bytes = m_file.mid(offset, length);
  if (m_brokenCell && *m_brokenCell >= offset && *m_brokenCell < offset + bytes.size())
    bytes[*m_brokenCell - offset] = static_cast<char>(~bytes[*m_brokenCell - offset]);
  return fine(bytes);
}

QByteArray VirtualChip::update(int offset, const QByteArray& bytes) {
  if (m_session.isEmpty()) return status(0x6982);
  if (m_sealed) return status(0x6985);
  if (offset + bytes.size() > m_file.size()) return status(0x6A84);
  m_file.replace(offset, bytes.size(), bytes);
  return fine();
}

QByteArray VirtualChip::takeKey(int generation, const QByteArray& data) {
  if (m_session.isEmpty()) return status(0x6982);
  const QByteArray hidden = data.left(16);
  if (data.mid(16) != codeMade(m_session, 4, static_cast<char>(generation) + hidden)) return status(0x6988);
  m_key = chip_keys::decrypted(m_session, hidden);
  m_generation = generation;
  m_session.clear();
  return fine(codeMade(m_key, 5, QByteArray(1, static_cast<char>(generation))));
}

QByteArray VirtualChip::seal(const QByteArray& code) {
  if (m_session.isEmpty()) return status(0x6982);
  if (code != codeMade(m_session, 6)) return status(0x6988);
  m_sealed = true;
  return fine();
}

Result<QByteArray> DirectChannel::transmit(const QByteArray& command) {
  ++m_exchanges;
  const bool out = m_pull.exchange > 0 && m_exchanges >= m_pull.exchange;
  if (out && (!m_pull.afterwards || m_exchanges > m_pull.exchange))
    return refuse(Error{ErrorKind::Busy, "chip", {}});
  const QByteArray answer = m_chip.answer(command);
  if (out) return refuse(Error{ErrorKind::Busy, "chip", {}});
  return answer;
}
