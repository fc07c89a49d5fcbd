#pragma once

#include "cards/card_store.h"

/// SQL of batches, their places and prints.
namespace batch_store {

/// The next number of the day: "20261125-03".
QString takeNumber(Work& work);
CardBatchId add(Work& work, const CardBatch& batch);
std::optional<CardBatch> with(Work& work, const BatchRef& ref);  ///< with places and prints
/// The same, kept from other desks until the transaction ends.
std::optional<CardBatch> held(Work& work, CardBatchId batch);
QVector<CardBatch> list(Work& work, const BatchListRequest& asked);

void addPlace(Work& work, CardBatchId batch, int place, CardId card);
void takeOut(Work& work, CardBatchId batch, CardId card);
/// The places behind one that became free move up.
void closeUp(Work& work, const CardBatch& batch, int freePlace);
void setResult(Work& work, CardBatchId batch, int place, PlaceResult result, const QString& reason);
/// The result holds from now on; the card is free for another batch.
void settle(Work& work, CardBatchId batch, const BatchPlace& place);
void setState(Work& work, CardBatchId batch, BatchState state);
void raiseVersion(Work& work, CardBatchId batch);
void addPrint(Work& work, CardBatchId batch, const PaperPrint& print);

/// Today's data of the cards whose place is still open.
QVector<CardPrintData> dataOf(Work& work, const BatchDataRequest& asked);
/// Cards of a batch that came out good.
QVector<CardId> goodCardsOf(Work& work, CardBatchId batch);

/// Where a card lies that is in a batch.
struct OpenPlace {
  CardBatchId batch;
  QString batchNumber;
  QString madeBy;
  Instant madeAt;
};
std::optional<OpenPlace> openPlaceOf(Work& work, CardId card);
QString newestBatchOf(Work& work, CardId card);

}  // namespace batch_store
