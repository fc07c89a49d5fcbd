#pragma once

#include <optional>

#include "chip/chip_reader.h"

/// Commands and answers of ISO/IEC 7816-4, in their short form.
namespace chip_apdu {

/// The status word and what came before it.
struct Answer {
  QByteArray data;
  quint16 status = 0;
};
constexpr quint16 ok = 0x9000;

struct Command {
  quint8 group;        ///< CLA
  quint8 instruction;  ///< INS
  quint8 first = 0;    ///< P1
  quint8 second = 0;   ///< P2
  QByteArray data = {};
  /// How many bytes of answer are wanted, up to 256; absent where none is.
  std::optional<int> expected = std::nullopt;
};
/// The command's bytes. Its data must be of 255 bytes at most.
QByteArray bytesOf(const Command& command);
/// Nothing where the answer has no status word.
std::optional<Answer> answerIn(const QByteArray& bytes);

/// Exchanges one command, fetches what the card still has to say (61xx) and asks again with the length that
/// the card wants (6Cxx). Any other status is given back as it is. Errors: those of the channel, Invalid
/// "chip" where what comes back is no answer.
Result<Answer> exchange(ChipChannel& channel, const Command& command);
/// The same for a command that must succeed: any other status is an error in words (errorOf).
Result<QByteArray> must(ChipChannel& channel, const Command& command);

/// What a status word means to whoever stands at the desk: Invalid "chip" (a foreign card, a full one),
/// Invalid "key" (not our key, or its tries are used up).
Error errorOf(quint16 status);

/// Answered by the reader for the card (PC/SC part 3): its unique number.
Command getUid();
Command select(const QByteArray& application);
Command getChallenge(int bytes);
Command internalAuthenticate(int key, const QByteArray& data, int expected);
Command externalAuthenticate(int key, const QByteArray& data);
Command readBinary(int file, int offset, int bytes);
Command updateBinary(int file, int offset, const QByteArray& bytes);

}  // namespace chip_apdu
