#include "chip/chip_apdu.h"

#include <array>

namespace chip_apdu {

namespace {

constexpr quint8 plain = 0x00;        // CLA of the standard's own commands
constexpr quint8 ofTheReader = 0xFF;  // CLA of what the reader answers itself
constexpr int byteBits = 8;
constexpr int byteMask = 0xFF;
constexpr int longestShort = 256;
constexpr int mostFetches = 16;  // a card that always has more to say is broken

struct Words {
  quint16 status;
  quint16 mask;
  const char* field;
  const char* sentence;
};

constexpr const char* foreign =
    QT_TRANSLATE_NOOP("core", "This is no Citizen Card: its chip does not know the office's application.");
constexpr const char* refused = QT_TRANSLATE_NOOP(
    "core", "The chip does not accept this office's key. It was made elsewhere, or is no longer ours.");
constexpr std::array table{
    Words{0x6A82, 0xFFFF, "chip", foreign},
    Words{0x6A81, 0xFFFF, "chip", foreign},
    Words{0x6D00, 0xFFFF, "chip", foreign},
    Words{0x6E00, 0xFFFF, "chip", foreign},
    Words{0x6300, 0xFFFF, "key", refused},
    Words{0x63C0, 0xFFF0, "key", refused},
    Words{0x6982, 0xFFFF, "key", refused},
    Words{0x6A88, 0xFFFF, "key", refused},
    Words{0x6983, 0xFFFF, "key",
          QT_TRANSLATE_NOOP("core",
                            "The chip has locked itself after too many wrong keys. The card is spoiled.")},
    Words{0x6984, 0xFFFF, "key",
          QT_TRANSLATE_NOOP("core",
                            "The chip has locked itself after too many wrong keys. The card is spoiled.")},
    Words{
        0x6A84, 0xFFFF, "chip",
        QT_TRANSLATE_NOOP("core", "The chip has no room for what is to be written. It is of another kind.")},
    Words{0x6581, 0xFFFF, "chip",
          QT_TRANSLATE_NOOP("core", "The chip could not keep what was written. The card is spoiled.")},
};

Result<Answer> sent(ChipChannel& channel, const Command& command) {
  const auto bytes = channel.transmit(bytesOf(command));
  if (!bytes) return refuse(bytes.error());
  auto answer = answerIn(*bytes);
  if (!answer)
    return refuse(invalid(
        "chip",
        message(QT_TRANSLATE_NOOP("core", "The chip gave an answer that is none. Lay the card on again."))));
  return *answer;
}

quint8 low(int value) { return static_cast<quint8>(value & byteMask); }

}  // namespace

QByteArray bytesOf(const Command& command) {
  Q_ASSERT(command.data.size() < longestShort);
  QByteArray bytes;
  for (const quint8 each : {command.group, command.instruction, command.first, command.second})
    bytes += static_cast<char>(each);
  if (!command.data.isEmpty()) bytes += static_cast<char>(command.data.size()) + command.data;
  if (command.expected) bytes += static_cast<char>(low(*command.expected));  // 256 is written as 0
  return bytes;
}

std::optional<Answer> answerIn(const QByteArray& bytes) {
  constexpr int statusBytes = 2;
  if (bytes.size() < statusBytes) return std::nullopt;
  const auto at = [&](qsizetype fromEnd) { return static_cast<quint8>(bytes[bytes.size() - fromEnd]); };
  return Answer{bytes.chopped(statusBytes), static_cast<quint16>((at(2) << byteBits) | at(1))};
}

Result<Answer> exchange(ChipChannel& channel, const Command& command) {
  constexpr quint16 moreToFetch = 0x6100;
  constexpr quint16 otherLength = 0x6C00;
  constexpr quint16 kind = 0xFF00;
  auto answer = sent(channel, command);
  if (answer && (answer->status & kind) == otherLength) {
    Command again = command;
    again.expected = answer->status & byteMask;
    answer = sent(channel, again);
  }
  for (int i = 0; answer && (answer->status & kind) == moreToFetch && i < mostFetches; ++i) {
    const QByteArray before = answer->data;
    answer = sent(channel, {plain, 0xC0, 0, 0, {}, answer->status & byteMask});
    if (answer) answer->data.prepend(before);
  }
  return answer;
}

Result<QByteArray> must(ChipChannel& channel, const Command& command) {
  const auto answer = exchange(channel, command);
  if (!answer) return refuse(answer.error());
  if (answer->status != ok) return refuse(errorOf(answer->status));
  return answer->data;
}

Error errorOf(quint16 status) {
  for (const Words& each : table)
    if ((status & each.mask) == each.status) return invalid(each.field, message(each.sentence));
  return invalid("chip", message(QT_TRANSLATE_NOOP("core", "The chip refuses this step (status %1)."),
                                 {QStringLiteral("%1").arg(status, 4, 16, QLatin1Char('0')).toUpper()}));
}

Command getUid() { return {ofTheReader, 0xCA, 0, 0, {}, longestShort}; }
Command select(const QByteArray& application) { return {plain, 0xA4, 0x04, 0, application, longestShort}; }
Command getChallenge(int bytes) { return {plain, 0x84, 0, 0, {}, bytes}; }
Command internalAuthenticate(int key, const QByteArray& data, int expected) {
  return {plain, 0x88, 0, low(key), data, expected};
}
Command externalAuthenticate(int key, const QByteArray& data) { return {plain, 0x82, 0, low(key), data}; }

// A file is named by its short identifier (P1 = 100xxxxx) as long as the offset fits into a byte; from there
// on it is the file that was named last.
Command readBinary(int file, int offset, int bytes) {
  return {plain,       0xB0, offset < longestShort ? low(0x80 | file) : low(offset >> byteBits),
          low(offset), {},   bytes};
}
Command updateBinary(int file, int offset, const QByteArray& bytes) {
  return {plain, 0xD6, offset < longestShort ? low(0x80 | file) : low(offset >> byteBits), low(offset),
          bytes};
}

}  // namespace chip_apdu
