#pragma once

#include "chip/chip_apdu.h"

/// What a chip says of itself when its application is selected.
struct ChipCondition {
  int generation = 0;   ///< of the office's key on it; 0 while it has the key it was delivered with
  bool sealed = false;  ///< its record can no longer be changed
};

/// The steps of the office's application on a chip. The office orders its cards with it; beside SELECT, GET
/// CHALLENGE, INTERNAL and EXTERNAL AUTHENTICATE, READ and UPDATE BINARY of ISO 7816-4 it knows two commands:
///
///     80 D8 00 gg  new key, encrypted with the session's key, and a code of it → a code made with the new
///     key 80 F0 00 00  a code with the session's key: the record (file 1) stays as it is from now on
///
/// Session: each side proves its key with a code over both challenges, the card first, so that a foreign card
/// costs no try of its counter. Writing, changing the key and sealing want a session; reading is free, for
/// what the chip says stands on the card's face.
class ChipDialogue {
 public:
  explicit ChipDialogue(ChipChannel& channel) : m_channel(channel) {}

  static QByteArray application();  ///< its AID
  static constexpr int challengeBytes = 16;
  static constexpr int recordFile = 1;
  static constexpr int keySlot = 1;
  /// What each code is made over begins with its purpose, so that none can be taken for another.
  enum Purpose : char { CardProves = 1, OfficeProves, SessionKey, KeyHandedOver, KeyArrived, Seal };

  /// The chip's unique number. Errors: Invalid "uid" where it changes with each use or is none.
  Result<QByteArray> uid();
  /// Errors: Invalid "chip" where the card has another application.
  Result<ChipCondition> select();
  /// Both prove that they have the key. Errors: Invalid "key" where the card does not, or does not accept
  /// ours.
  Result<void> authenticate(const QByteArray& key);
  /// The record on it, as far as one begins there; empty where none does.
  Result<QByteArray> read();
  Result<void> write(const QByteArray& record);
  /// From now on the card proves itself with this key. Errors: Invalid "key" where it does not have it then.
  Result<void> putKey(const QByteArray& key, int generation);
  Result<void> seal();

 private:
  ChipChannel& m_channel;
  QByteArray m_session;
};
