#include "cards/batch_rules.h"

#include <QSet>
#include <algorithm>

#include "cards/card_rules.h"

namespace batch_rules {

namespace {

Error wrongState(const CardBatch& batch) {
  switch (batch.state) {
    case BatchState::Open:
      return conflict(
          "state", message(QT_TRANSLATE_NOOP("core", "Batch %1 has not been printed yet."), {batch.number}));
    case BatchState::Printed:
      return conflict(
          "state",
          message(QT_TRANSLATE_NOOP("core", "Batch %1 has gone to the printer: confirm what came out."),
                  {batch.number}));
    case BatchState::Closed:
      return conflict("state", message(QT_TRANSLATE_NOOP("core", "Batch %1 was confirmed by %2."),
                                       {batch.number, batch.closedBy}));
    case BatchState::Dissolved:
      break;
  }
  return conflict("state", message(QT_TRANSLATE_NOOP("core", "Batch %1 was dissolved by %2."),
                                   {batch.number, batch.closedBy}));
}

bool hasPlace(const CardBatch& batch, int place) {
  return std::any_of(batch.places.begin(), batch.places.end(),
                     [&](const BatchPlace& each) { return each.place == place; });
}

Error noSuchPlace(int place) {
  return invalid("place", message(QT_TRANSLATE_NOOP("core", "No card lies at place %1 of this batch."),
                                  {QString::number(place)}));
}

PlaceResult resultAt(int place, const ConfirmBatch& entered) {
  if (entered.outcome == BatchOutcome::AllGood) return PlaceResult::Good;
  if (entered.outcome == BatchOutcome::NothingPrinted || place > entered.place)
    return PlaceResult::NotPrinted;
  return place == entered.place ? PlaceResult::Spoiled : PlaceResult::Good;
}

}  // namespace

int placesFrom(int firstPlace) { return placesPerSheet - firstPlace + 1; }

std::optional<Error> check(const MakeBatch& entered) {
  if (entered.cards.isEmpty())
    return invalid("cards", message(QT_TRANSLATE_NOOP("core", "Choose the cards of the batch.")));
  if (entered.cards.size() > mostCards)
    return invalid("cards", message(QT_TRANSLATE_NOOP("core", "A batch may have %1 cards; it has %2."),
                                    {QString::number(mostCards), QString::number(entered.cards.size())}));
  if (QSet<CardId>(entered.cards.begin(), entered.cards.end()).size() != entered.cards.size())
    return invalid("cards", message(QT_TRANSLATE_NOOP("core", "A card stands twice in this batch.")));
  const int last = entered.layout == BatchLayout::Sheet10 ? placesPerSheet : 1;
  if (entered.firstPlace < 1 || entered.firstPlace > last)
    return invalid("firstPlace", message(QT_TRANSLATE_NOOP("core", "The first place may be 1 to %1."),
                                         {QString::number(last)}));
  return std::nullopt;
}

std::optional<Error> checkOpen(const CardBatch& batch) {
  if (batch.state != BatchState::Open) return wrongState(batch);
  return std::nullopt;
}

std::optional<Error> checkPrint(const CardBatch& batch, const QString& reason) {
  if (batch.state != BatchState::Open && batch.state != BatchState::Printed) return wrongState(batch);
  if (batch.cards == 0)
    return invalid("batch", message(QT_TRANSLATE_NOOP("core", "There is no card in this batch.")));
  return batch.printed > 0 ? card_rules::checkReason(reason) : std::nullopt;
}

std::optional<Error> checkWaiting(const CardBatch& batch) {
  if (batch.state != BatchState::Printed) return wrongState(batch);
  return std::nullopt;
}

std::optional<Error> checkResult(const CardBatch& batch, const SetPlaceResult& entered) {
  if (auto error = checkWaiting(batch)) return error;
  const int last = std::max(entered.place, entered.toPlace);
  if (!hasPlace(batch, entered.place)) return noSuchPlace(entered.place);
  if (!hasPlace(batch, last)) return noSuchPlace(last);
  return entered.result == PlaceResult::Spoiled ? card_rules::checkReason(entered.reason) : std::nullopt;
}

Result<QVector<BatchPlace>> settled(const CardBatch& batch, const ConfirmBatch& entered) {
  if (entered.outcome == BatchOutcome::FailedAt) {
    if (!hasPlace(batch, entered.place)) return refuse(noSuchPlace(entered.place));
    if (auto error = card_rules::checkReason(entered.reason)) return refuse(*error);
  }
  QVector<BatchPlace> places = batch.places;
  for (BatchPlace& each : places) {
    // Whoever looked at a place has said what came out there.
    if (each.result != PlaceResult::Open) continue;
    each.result = resultAt(each.place, entered);
    if (each.result != PlaceResult::Good) each.reason = entered.reason.simplified();
  }
  return places;
}

}  // namespace batch_rules
