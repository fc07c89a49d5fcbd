#pragma once

#include "cards/card_operations.h"

/// SQL of cards and their steps.
namespace card_store {

QVector<Card> cardsOf(Work& work, WorkerId worker);
QVector<CardStep> stepsOf(Work& work, WorkerId worker);
/// The card in state "requested" that an operation asked for; none when it has gone on since.
CardId requestedCardOf(Work& work, WorkerId worker, OperationId requestedBy);
/// Sets the state from today on and adds the step.
void setState(Work& work, CardId card, CardState state, const QString& reason);

/// Cards on their way whose year had no calendar when they were requested.
QVector<Card> waitingWithoutDue(Work& work);
void setDue(Work& work, CardId card, const CardDue& due);

RowBatch cardBatch();
RowBatch stepBatch();
void addCard(const Work& work, RowBatch& rows, CardId id, const CardRow& row);
void addSteps(const Work& work, RowBatch& rows, CardId id, const CardRow& row);

}  // namespace card_store
