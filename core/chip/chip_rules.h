#pragma once

#include "base/finding.h"
#include "chip/chip.h"

/// Rules of chips; pure.
namespace chip_rules {

/// A unique number: 4, 7 or 10 bytes (ISO/IEC 14443-3), and not one that the chip makes anew each time it is
/// laid on (four bytes that begin with 08).
Findings checkUid(const QByteArray& uid);
/// Without blanks and colons, in capitals; bytes of what is no hex are missing.
QByteArray uidBytes(const QString& typed);
QString uidText(const QByteArray& uid);

/// What speaks against beginning this card's chip. `sameUid` is what the office knows of the chip that lies
/// there, `ofCard` the living chip of the card, either absent where there is none. A chip begun or bound for
/// this very card may always be gone on with. Conflict "uid" (another card's, given up), "card" (dead, not
/// printed, begun on another chip).
std::optional<Error> againstBeginning(const QString& card, CardState state,
                                      const std::optional<Chip>& sameUid, const std::optional<Chip>& ofCard);
/// What speaks against binding: Conflict "version", "card", "chip"; Invalid "uid", "record".
std::optional<Error> againstBinding(const Chip& chip, const BindChip& asked);
Findings checkReason(const QString& reason);

/// Whether the office and the chip say the same; `onChip` is absent where nothing complete stands on it.
ChipVerdict verdictOn(const std::optional<Chip>& office, const std::optional<ChipRecord>& onChip);
/// Fields in which what is on the chip differs from what the office wrote.
QVector<QString> differences(const ChipRecord& office, const ChipRecord& onChip);
Message sentenceOf(ChipVerdict verdict, const std::optional<Chip>& office);

/// Bytes of a key as it is sealed: its 16 and what sealing adds.
constexpr int sealedBytes = 64;
/// A new key is the delivered one (0) or the next after the newest, and every admitted signing desk gets it.
/// Invalid "generation", "checkValue"; Conflict "keys" where a desk is left out or there is none.
std::optional<Error> againstKey(const AddChipKey& asked, const QVector<ChipKey>& known,
                                const QVector<ChipKeyDesk>& desks);
/// Every admitted signing desk gets the keys it does not have, and no other does. Conflict "keys", also where
/// none is wanting.
std::optional<Error> againstPassingOn(const QVector<SealedChipKey>& passedOn, const QVector<ChipKey>& known,
                                      const QVector<ChipKeyDesk>& desks);

}  // namespace chip_rules
