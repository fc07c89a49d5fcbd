#pragma once

#include "cards/card.h"
#include "chip/chip_record.h"
#include "signing/signing.h"

using ChipId = Id<struct ChipTag>;

enum class ChipState {
  Begun,  ///< something may be written on it
  Bound,  ///< the office has read back what it wrote; the chip is its card's
  Dead    ///< given up; its number belongs to no other card either
};
QString codeOf(ChipState state);
bool fromCode(const QString& code, ChipState& state);

/// The chip of a card, as the office knows it.
struct Chip {
  ChipId id;
  QString uid;   ///< its unique number, in hex
  QString card;  ///< the card's number
  CardState cardState = CardState::Requested;
  QString workerNumber;  ///< as written on it
  QString name;          ///< as written on it
  QDate issuedOn;        ///< the day it was begun
  int generation = 0;    ///< of the office's key
  ChipState state = ChipState::Begun;
  QString begunBy;
  Instant begunAt;
  QString station;
  QString boundBy;
  Instant boundAt;
  QString deadBy;
  Instant deadAt;
  QString deadReason;
  int version = 0;

  /// What stands, or is to stand, on it.
  ChipRecord record() const { return {generation, card, workerNumber, name, issuedOn}; }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("chip", s.id);
    v("uid", s.uid);
    v("card", s.card);
    v("cardState", s.cardState);
    v("workerNumber", s.workerNumber);
    v("name", s.name);
    v("issuedOn", s.issuedOn);
    v("generation", s.generation);
    v("state", s.state);
    v("begunBy", s.begunBy);
    v("begunAt", s.begunAt);
    v("station", s.station);
    v("boundBy", s.boundBy);
    v("boundAt", s.boundAt);
    v("deadBy", s.deadBy);
    v("deadAt", s.deadAt);
    v("deadReason", s.deadReason);
    v("version", s.version);
  }
};

/// A chip that has proven itself lies on the reader, and is to become this card's.
struct BeginChip {
  QString card;  ///< the card's number
  QString uid;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("uid", s.uid);
  }
};

/// What was read back from it is what was to be written.
struct BindChip {
  ChipId chip;
  int version = 0;
  QString uid;
  QByteArray record;  ///< as read back, to the byte
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("chip", s.chip);
    v("version", s.version);
    v("uid", s.uid);
    v("record", s.record);
  }
};

/// By the card's number, its living chip; or by the chip's own number.
struct GiveUpChip {
  QString card;
  QString uid;
  QString reason;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("uid", s.uid);
    v("reason", s.reason);
  }
};

/// What lies on the reader: its number, and what could be read from it.
struct ChipOnReader {
  QString uid;
  QByteArray record;  ///< empty where none was readable
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("uid", s.uid);
    v("record", s.record);
  }
};

enum class ChipVerdict {
  Agrees,       ///< the chip says what the office knows, and its card counts
  NotCounting,  ///< the same, but the card no longer counts: lost, replaced …, or the chip is given up
  Unfinished,   ///< begun and never bound: put it in again to finish it
  Differs,      ///< the chip says something else than the office wrote
  Unknown       ///< the office has written no such chip
};
QString codeOf(ChipVerdict verdict);
bool fromCode(const QString& code, ChipVerdict& verdict);

struct ChipSays {
  ChipVerdict verdict = ChipVerdict::Unknown;
  QString sentence;                  ///< for people, in the language now installed
  std::optional<Chip> office;        ///< what the office knows of it
  std::optional<ChipRecord> onChip;  ///< what it says itself
  QVector<QString> differs;          ///< fields in which the two differ
  std::optional<bool> authentic;     ///< it has the office's key; absent where this desk cannot ask
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("verdict", s.verdict);
    v("sentence", s.sentence);
    v("office", s.office);
    v("onChip", s.onChip);
    v("differs", s.differs);
    v("authentic", s.authentic);
  }
};

// ---- keys --------------------------------------------------------------------------------------------

/// A signing desk that may open keys of chips, or once could.
struct ChipKeyDesk {
  SigningDeskId signingDesk;
  QString name;
  QString publicKey;
  DeskState state = DeskState::Admitted;
  QVector<int> keys;  ///< numbers of those sealed to it
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("signingDesk", s.signingDesk);
    v("name", s.name);
    v("publicKey", s.publicKey);
    v("state", s.state);
    v("keyNumbers", s.keys);
  }
};
struct ChipKey {
  int generation = 0;  ///< 0: what cards are delivered with
  QString checkValue;
  QString madeBy;
  Instant madeAt;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("generation", s.generation);
    v("checkValue", s.checkValue);
    v("madeBy", s.madeBy);
    v("madeAt", s.madeAt);
  }
};
/// A key, sealed to one signing desk.
struct SealedChipKey {
  int generation = 0;
  QString desk;        ///< its public key
  QString checkValue;  ///< of the key, where it is read
  QByteArray sealed;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("generation", s.generation);
    v("desk", s.desk);
    v("checkValue", s.checkValue);
    v("sealed", s.sealed);
  }
};
/// A new key, sealed to every admitted signing desk.
struct AddChipKey {
  int generation = 0;  ///< 0 or the next after the newest
  QString checkValue;
  QVector<SealedChipKey> keys;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("generation", s.generation);
    v("checkValue", s.checkValue);
    v("keys", s.keys);
  }
};
/// Keys there are, sealed to desks that were admitted since; by a desk that can open them.
struct PassOnChipKeys {
  QVector<SealedChipKey> keys;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("keys", s.keys);
  }
};
/// Which signing desk asks: its public key, or nothing where this computer is none.
struct ChipKeysFor {
  QString publicKey;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("publicKey", s.publicKey);
  }
};
struct ChipKeyList {
  QVector<ChipKey> keys;
  QVector<ChipKeyDesk> desks;   ///< admitted ones, and removed ones that could open a key
  bool rotationNeeded = false;  ///< a desk that was removed can still open the newest key
  QVector<SealedChipKey> here;  ///< those sealed to the desk that asks
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("keys", s.keys);
    v("desks", s.desks);
    v("rotationNeeded", s.rotationNeeded);
    v("here", s.here);
  }
};
struct ChipKeysHere {
  QVector<SealedChipKey> keys;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("keys", s.keys);
  }
};
