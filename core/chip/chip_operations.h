#pragma once

#include "chip/chip.h"
#include "storage/operation.h"

/// A chip is to become this card's; gives what to write on it. The same chip again for the same card, begun
/// or bound, answers with the same. Errors: NotFound "card"; Invalid "uid"; Conflict "uid" (it belongs to
/// another card, or was given up), "card" (dead, not printed, begun on another chip), "key" (the office has
/// none yet).
extern const Operation<BeginChip, Chip> BeginAChip;  ///< chip.begin
/// What was read back is what was to be written: the chip is the card's, and the card personalised. Errors:
/// NotFound "chip"; Conflict "version", "chip", "card"; Invalid "uid", "record".
extern const Operation<BindChip, Chip> BindAChip;  ///< chip.bind
/// The chip is given up; its number belongs to no other card either. Errors: NotFound "chip", Invalid
/// "reason", Conflict "chip" where it was given up before.
extern const Operation<GiveUpChip, Chip> GiveUpAChip;  ///< chip.give-up
/// Whose it is, and whether what it says is what the office knows. Errors: Invalid "uid".
extern const Operation<ChipOnReader, ChipSays> ReadAChip;  ///< chip.read (reads)

/// A desk may open the keys of chips from now on. Errors: Invalid "station", "publicKey"; Conflict "station",
/// "keys" where it does not get exactly those there are.
extern const Operation<AddChipDesk, ChipKeyList> EnrolChipDesk;  ///< chip.desk-add
/// A new key of the chips. Errors: Invalid "generation", "checkValue"; Conflict "keys" where a desk is left
/// out.
extern const Operation<AddChipKey, ChipKeyList> AddAChipKey;  ///< chip.key-add
extern const Operation<Nothing, ChipKeyList> ListChipKeys;    ///< chip.key-list (reads)
/// The keys sealed for the desk that asks; nobody else can open them.
extern const Operation<Nothing, ChipKeysHere> TakeChipKeys;  ///< chip.key-take (reads)
