#pragma once

#include "cards/card_operations.h"

/// SQL of cards and their steps.
namespace card_store {

/// The columns of a card, of the table called k, as cardFrom reads them from column `at` on.
extern const QString cardColumns;
constexpr int cardColumnCount = 14;
Card cardFrom(const Rows& rows, int at = 0);

/// Of each worker the valid one first, then newest first; who never had any is not there.
QHash<WorkerId, QVector<Card>> cardsOf(Work& work, const QVector<WorkerId>& workers);
QVector<Card> cardsOf(Work& work, WorkerId worker);
QVector<CardStep> stepsOf(Work& work, WorkerId worker);
QVector<CardStep> stepsOfCard(Work& work, CardId card);

/// A card with what a step needs to know of it and its worker.
struct Held {
  Card card;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  bool hasPhoto = false;
  QDate lastStepOn;

  /// What people call it: its number, or whose it is while it has none.
  QString called() const { return card.number.isEmpty() ? workerName : card.number; }
};
/// These cards, in the order asked for; who is not there is left out.
QVector<Held> found(Work& work, const QVector<CardId>& cards);
/// The same, kept from other desks until the transaction ends.
QVector<Held> held(Work& work, const QVector<CardId>& cards);
std::optional<Held> held(Work& work, const CardRef& ref);
/// The row that a reference names; none where there is none.
CardId idOf(Work& work, const CardRef& ref);

/// The card that an operation asked for, while it is requested or queued; none when it has gone on since.
CardId askedForBy(Work& work, WorkerId worker, OperationId operation);
/// Those of them who have a photo.
QSet<WorkerId> withPhoto(Work& work, const QVector<WorkerId>& workers);
/// On file, and not merged into another.
bool isLiving(Work& work, WorkerId worker);

/// Sets the state from a day on and adds the step. What reaches a desk is no longer delivered; the first day
/// at one stays.
void setState(Work& work, CardId card, CardState state, const QDate& day, const QString& reason);
void setNumber(Work& work, CardId card, const QString& number);
void setWant(Work& work, CardId card, CardWant want);
void setDesk(Work& work, CardId card, PickUpDeskId desk);
void setDelivered(Work& work, CardId card, DeliveredTo to, const QDate& day);
/// The worker himself has it from this day on; an earlier day stays.
void setInHand(Work& work, CardId card, const QDate& day);
/// He has not got it after all; only where his signature, or its delivery, is taken back in the same
/// operation.
void setNotInHand(Work& work, CardId card);

/// Cards on their way whose year had no calendar when they were requested.
QVector<Card> waitingWithoutDue(Work& work);
void setDue(Work& work, CardId card, const CardDue& due);

PickUpDeskId firstDesk(Work& work);
/// The card that takes its place; none where there is none.
CardId successorOf(Work& work, CardId card);
QString predecessorNumber(Work& work, CardId card);

RowBatch cardBatch();
RowBatch stepBatch();
void addCard(const Work& work, RowBatch& rows, CardId id, const CardRow& row);
void addSteps(const Work& work, RowBatch& rows, CardId id, const CardRow& row);

}  // namespace card_store
