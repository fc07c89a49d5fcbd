#pragma once

#include <optional>

#include "cards/card.h"
#include "rules/dated_rules.h"
#include "storage/work.h"

/// What other operations call inside their own Work. Nothing here opens a transaction; every change is
/// audited with the subject "card".

/// The promise: at the pick-up desk and in the worker's hand by these days. Absent where the calendar of a
/// year it needs is not announced; registration goes on, and the days are filled in when it is.
struct CardDue {
  QDate atDesk;
  QDate inHand;
};
CardDue cardDue(const WorkingCalendar& calendar, const RuleSet& rules, const QDate& requestedOn);

/// Whether a card in this state counts as the one valid card of a person, delivered or on its way.
bool isValidCard(CardState state);
/// Whether somebody whose newest card is in this state gets a new one when he comes to the counter. A lost
/// card is replaced on its own, with its reason.
bool wantsNewCard(const QVector<Card>& cards);

/// Requests a card. The caller has seen that he has no valid one; the database holds it too.
Card requestCard(Work& work, WorkerId worker, const RuleSet& rules);
/// Calls off a card that is requested and not yet in work. One in work stays; returns whether it was called
/// off.
bool cancelRequestedCard(Work& work, WorkerId worker, OperationId requestedBy, const QString& reason);

/// Sets the state of a card from today on, with its step and its reason.
void setCardState(Work& work, const Card& card, CardState state, const QString& reason);

/// Works out the due days of waiting cards that have none, after a year's calendar was announced. Each card
/// that gets its days is audited.
void fillDueDays(Work& work);

QVector<Card> cardsOf(Work& work, WorkerId worker);          ///< the valid one first, then newest first
QVector<CardStep> cardStepsOf(Work& work, WorkerId worker);  ///< oldest first

/// Cards as stored, for writing thousands at once; nothing is checked or audited here.
struct CardRow {
  WorkerId worker;
  QString number;  ///< empty until one is given
  QDate requestedOn;
  CardDue due;
  QVector<QPair<CardState, QDate>> steps;  ///< in order; the last one is the card's state
  Instant at;
};
class CardRows {
 public:
  explicit CardRows(Work& work);
  void reserve(qint64 cards);
  CardId add(const CardRow& row);
  void flush();

 private:
  Work& m_work;
  RowBatch m_cards;
  RowBatch m_steps;
  QVector<qint64> m_ids = {};
  qsizetype m_next = 0;
};
