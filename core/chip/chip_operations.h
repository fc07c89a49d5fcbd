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
/// The chip is given up; its number belongs to no other card either. Its card, if it was personalised and is
/// still here, is printed and no more: it is written anew on another chip, or replaced. Errors: NotFound
/// "chip", Invalid "reason", Conflict "chip" where it was given up before.
extern const Operation<GiveUpChip, Chip> GiveUpAChip;  ///< chip.give-up
/// Whose it is, and whether what it says is what the office knows. Errors: Invalid "uid".
extern const Operation<ChipOnReader, ChipSays> ReadAChip;  ///< chip.read (reads)

/// A new key of the chips, for every admitted signing desk. Errors: Invalid "generation", "checkValue";
/// Conflict "keys" where a desk is left out, or none could keep it.
extern const Operation<AddChipKey, ChipKeyList> AddAChipKey;  ///< chip.key-add
/// The keys there are, to each signing desk that was admitted since. Errors: Conflict "keys" where these are
/// not exactly the ones that are wanting.
extern const Operation<PassOnChipKeys, ChipKeyList> PassChipKeysOn;  ///< chip.key-pass
extern const Operation<ChipKeysFor, ChipKeyList> ListChipKeys;       ///< chip.key-list (reads)
/// The keys sealed for the desk that asks; nobody else can open them. Errors: NotFound "desk", Conflict
/// "desk" where this computer is no signing desk, not admitted yet, or removed.
extern const Operation<ChipKeysFor, ChipKeysHere> TakeChipKeys;  ///< chip.key-take
