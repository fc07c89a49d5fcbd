#pragma once

#include "base/result.h"
#include "cards/card_batch.h"

/// What may be done with a batch, and what its confirmation means for each place. Pure.
namespace batch_rules {

/// A sheet of 5,000 is a day's work of ten printers: a technical bound, no rule of the office.
constexpr int mostCards = 5000;

/// Invalid "cards", "firstPlace", "layout".
std::optional<Error> check(const MakeBatch& entered);
/// How many cards fit on the sheet from a place on.
int placesFrom(int firstPlace);
/// Conflict "state" where the batch is past what is wanted.
std::optional<Error> checkOpen(const CardBatch& batch);
std::optional<Error> checkPrint(const CardBatch& batch, const QString& reason);
std::optional<Error> checkWaiting(const CardBatch& batch);
std::optional<Error> checkResult(const CardBatch& batch, const SetPlaceResult& entered);

/// The final result of each place, in their order. Errors: Invalid "place" where the batch has no such place,
/// "reason".
Result<QVector<BatchPlace>> settled(const CardBatch& batch, const ConfirmBatch& entered);

}  // namespace batch_rules
