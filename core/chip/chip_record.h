#pragma once

#include "base/record.h"

/// What a chip says: the same as stands on the card's face.
struct ChipRecord {
  int generation = 0;  ///< of the office's key that its code is made with
  QString card;        ///< the card's number
  QString workerNumber;
  QString name;
  QDate issuedOn;

  bool operator==(const ChipRecord&) const = default;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("generation", s.generation);
    v("card", s.card);
    v("workerNumber", s.workerNumber);
    v("name", s.name);
    v("issuedOn", s.issuedOn);
  }
};

/// The record's bytes: "S", version (1), length of the whole (2), generation (1), then each value with its
/// tag (1) and length (1) — 01 card, 02 registration number, 03 name in UTF-8, 04 day as yyyyMMdd — and a
/// code (8) over all before it and the card's unique number, so that it holds on no other chip.
namespace chip_record {

constexpr int headBytes = 4;
constexpr int longest = 512;  ///< the size of the file on the chip

/// Errors: Invalid "name" where it is too long for the chip, Invalid "key".
Result<QByteArray> bytesOf(const ChipRecord& record, const QByteArray& uid, const QByteArray& recordKey);
/// How long the record is that begins so, head and code and all; 0 where none begins here.
int lengthIn(const QByteArray& head);
/// What it says, whoever wrote it. Errors: Invalid "record" where it is none, or only half of one.
Result<ChipRecord> recordIn(const QByteArray& bytes);
/// Whether the office wrote it, for this chip.
bool isOurs(const QByteArray& bytes, const QByteArray& uid, const QByteArray& recordKey);

}  // namespace chip_record
