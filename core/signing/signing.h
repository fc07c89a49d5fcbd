#pragma once

#include "base/record.h"
#include "cards/card.h"

using SigningDeskId = Id<struct SigningDeskTag>;

/// A computer on its way to sign cards: it asked, an administrator admitted it, it was taken off.
enum class DeskState { Asked, Admitted, Removed };
QString codeOf(DeskState state);  ///< "asked", "admitted", "removed"
bool fromCode(const QString& code, DeskState& state);

/// What is to be thought of a card whose code was scanned or whose number was typed.
enum class CardVerdict {
  Genuine,    ///< signed by the office, valid, and what is on file says the same
  OnFile,     ///< a number without signature: a valid card has it, which this may or may not be
  Changed,    ///< genuine and valid, but what is on file about the worker reads otherwise today
  Waiting,    ///< genuine, and not handed over yet
  Dead,       ///< genuine, and lost, blocked, replaced, spoiled, returned or called off
  Doubtful,   ///< the signature fits, but the key was not to be trusted on that day, or no such card was made
  Forged,     ///< not signed by this office
  NoSuchKey,  ///< signed with a key that is not known here
  Mistyped,   ///< damaged or mistyped
  Unknown     ///< no card has this number
};
QString codeOf(CardVerdict verdict);
bool fromCode(const QString& code, CardVerdict& verdict);
/// Whether whoever holds it may be let in on it.
bool holds(CardVerdict verdict);

struct SigningDesk {
  SigningDeskId id;
  QString name;         ///< as people call the computer
  QString station;      ///< it asked from
  QString publicKey;    ///< X25519, hexadecimal
  QString fingerprint;  ///< of the public key, to be compared by telephone: "3F2A 91C0 77DE 0B14"
  DeskState state = DeskState::Asked;
  QString askedBy;
  Instant askedAt;
  QString admittedBy;
  Instant admittedAt;
  QString removedBy;
  Instant removedAt;
  QString removeReason;
  bool opensKey = false;  ///< the key in use is sealed to it
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("name", s.name);
    v("station", s.station);
    v("publicKey", s.publicKey);
    v("fingerprint", s.fingerprint);
    v("state", s.state);
    v("askedBy", s.askedBy);
    v("askedAt", s.askedAt);
    v("admittedBy", s.admittedBy);
    v("admittedAt", s.admittedAt);
    v("removedBy", s.removedBy);
    v("removedAt", s.removedAt);
    v("removeReason", s.removeReason);
    v("opensKey", s.opensKey);
    v("version", s.version);
  }
};
struct SigningDeskList {
  QVector<SigningDesk> desks;
  /// A desk that was removed can still open the key in use: it is to be changed.
  bool rotationNeeded = false;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("desks", s.desks);
    v("rotationNeeded", s.rotationNeeded);
  }
};

struct SigningKey {
  int key = 0;            ///< the number that stands in the code of a card
  QString publicKey;      ///< Ed25519, hexadecimal
  QDate from;             ///< first day it signed
  QDate retiredOn;        ///< last day; invalid while it is in use
  QDate compromisedFrom;  ///< what it signed from this day on is not to be relied on
  QString madeBy;
  QString reason;  ///< why it was retired, or why it is not to be relied on
  int version = 1;

  bool isInUse() const { return !retiredOn.isValid(); }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("key", s.key);
    v("publicKey", s.publicKey);
    v("from", s.from);
    v("retiredOn", s.retiredOn);
    v("compromisedFrom", s.compromisedFrom);
    v("madeBy", s.madeBy);
    v("reason", s.reason);
    v("version", s.version);
  }
};
/// Whoever has this can tell a true card without network. Nothing in it is secret.
struct SigningKeyList {
  QString officeName;
  QDate day;                 ///< as it was on this day
  QVector<SigningKey> keys;  ///< oldest first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("officeName", s.officeName);
    v("day", s.day);
    v("keys", s.keys);
  }
};

struct AskToSign {
  QString name;
  QString publicKey;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("publicKey", s.publicKey);
  }
};

/// Which desk wants to open the key in use.
struct OpenSigningKey {
  QString publicKey;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("publicKey", s.publicKey);
  }
};
/// The private half of the key in use, which this desk alone can open.
struct SealedKey {
  int key = 0;
  QString publicKey;  ///< of the key
  QByteArray sealed;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("key", s.key);
    v("publicKey", s.publicKey);
    v("sealed", s.sealed);
  }
};

struct AdmitDesk {
  SigningDeskId signingDesk;
  int version = 0;
  int key = 0;  ///< the key that was sealed to it
  QByteArray sealed;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("signingDesk", s.signingDesk);
    v("version", s.version);
    v("key", s.key);
    v("sealed", s.sealed);
  }
};

struct RemoveDesk {
  SigningDeskId signingDesk;
  int version = 0;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("signingDesk", s.signingDesk);
    v("version", s.version);
    v("reason", s.reason);
  }
};

struct SealedFor {
  QString desk;  ///< its public key
  QByteArray sealed;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("desk", s.desk);
    v("sealed", s.sealed);
  }
};
/// A key as it was made at a desk: its private half is in `sealed` only.
struct MakeSigningKey {
  QString publicKey;
  QString deskName;  ///< of the desk where it is made, when that is none yet
  QString deskPublicKey;
  QVector<SealedFor> sealed;  ///< for that desk and for each that is admitted
  QString reason;             ///< of a change

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("publicKey", s.publicKey);
    v("signingDeskName", s.deskName);
    v("deskPublicKey", s.deskPublicKey);
    v("sealed", s.sealed);
    v("reason", s.reason);
  }
};

struct MarkCompromised {
  int key = 0;
  int version = 0;
  QDate from;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("key", s.key);
    v("version", s.version);
    v("from", s.from);
    v("reason", s.reason);
  }
};

struct CheckCard {
  QString code;  ///< as scanned, or the number as typed

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("code", s.code);
  }
};
struct CardDifference {
  QString what;  ///< "name", "workerNumber"
  QString was;   ///< as the card says; names in part
  QString becomes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("what", s.what);
    v("was", s.was);
    v("becomes", s.becomes);
  }
};
/// What whoever holds the card may be told. From the office the name is cut to 张*; a gate that asks nobody
/// reads it as the card says it.
struct CheckedCard {
  CardVerdict verdict = CardVerdict::Unknown;
  QString sentence;  ///< the verdict, to be read out
  QString cardNumber;
  std::optional<CardState> cardState;  ///< as on file
  QDate since;                         ///< it is in that state
  QString workerName;
  QString workerNumber;
  QDate issuedOn;  ///< as signed
  int key = 0;     ///< it is signed with; 0: a number was typed
  QVector<CardDifference> differs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("verdict", s.verdict);
    v("sentence", s.sentence);
    v("cardNumber", s.cardNumber);
    v("cardState", s.cardState);
    v("since", s.since);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("issuedOn", s.issuedOn);
    v("key", s.key);
    v("differs", s.differs);
  }
};
