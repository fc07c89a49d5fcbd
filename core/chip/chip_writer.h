#pragma once

#include "chip/chip.h"
#include "chip/chip_dialogue.h"
#include "office/office.h"
#include "signing/desk_key.h"

/// Writes the chips of cards, one after the other, at a desk that may open the office's keys. Blocks; to be
/// used from one thread.
///
/// A card may be pulled out between any two exchanges: the office calls a chip bound only after it has seen
/// what was read back, and the same card laid on again is finished from whatever state its chip is in.
class ChipWriter {
 public:
  /// `desk`: the key of this computer as a signing desk; null where it has none.
  ChipWriter(Office& office, const DeskKey* desk) : m_office(office), m_desk(desk) {}

  /// The whole sequence for the card of this number. Errors: those of the reader (Busy "chip" where it was
  /// pulled out), of the chip (Invalid "chip", "key", "uid", "record") and of chip.begin and chip.bind;
  /// NotFound "key" where this desk has no key for it; those of chip.key-take.
  Result<Chip> personalise(ChipChannel& channel, const QString& card);
  /// Whose chip this is and what it says. Where the desk can open the key, the chip also proves that it has
  /// it.
  Result<ChipSays> read(ChipChannel& channel);

 private:
  /// The office's key of a generation, opened once.
  Result<QByteArray> masterKey(int generation);
  /// What the chip proves itself with now.
  Result<QByteArray> keyOn(const QByteArray& uid, const ChipCondition& condition);
  Result<QByteArray> writeAndReadBack(ChipDialogue& dialogue, const ChipCondition& condition,
                                      const Chip& chip, const QByteArray& uid, const QByteArray& master);
  Result<void> handOverKey(ChipDialogue& dialogue, const ChipCondition& condition, const Chip& chip,
                           const QByteArray& uid, const QByteArray& master);
  std::optional<bool> proves(ChipDialogue& dialogue, const QByteArray& uid, const ChipCondition& condition);

  Office& m_office;
  const DeskKey* m_desk;
  QHash<int, QByteArray> m_keys;
};

namespace chip_writer {
/// The key of this number, opened at this desk. Errors: NotFound "key" (it is not sealed to this desk),
/// Conflict "deskFile" (the box was sealed to another).
Result<QByteArray> opened(const QVector<SealedChipKey>& keys, int generation, const DeskKey* desk);
/// A key for every admitted signing desk: what chip.key-add wants.
AddChipKey sealedForAll(int generation, const QByteArray& key, const QVector<ChipKeyDesk>& desks);
/// What the desks of the list are wanting, opened here: what chip.key-pass wants; no keys where none is
/// wanting. Errors: as opened().
Result<PassOnChipKeys> sealedForNew(const ChipKeyList& list, const DeskKey* desk);
}  // namespace chip_writer
