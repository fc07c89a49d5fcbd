#include "cards/card_operations.h"

#include "cards/card_store.h"

CardDue cardDue(const WorkingCalendar& calendar, const RuleSet& rules, const QDate& requestedOn) {
  const auto desk = calendar.addWorkingDays(requestedOn, rules.cardAtDeskWorkingDays);
  const auto hand = calendar.addWorkingDays(requestedOn, rules.cardInHandWorkingDays);
  return {desk ? *desk : QDate(), hand ? *hand : QDate()};
}

bool isValidCard(CardState state) { return state <= CardState::Active; }

bool wantsNewCard(const QVector<Card>& cards) {
  for (const Card& card : cards)
    if (isValidCard(card.state) || card.state == CardState::Lost || card.state == CardState::Blocked)
      return false;
  return true;
}

Card requestCard(Work& work, WorkerId worker, const RuleSet& rules) {
  Card card;
  card.requestedOn = work.today();
  const CardDue due = cardDue(work.calendar(), rules, card.requestedOn);
  card.deskDueOn = due.atDesk;
  card.dueOn = due.inHand;
  CardRows rows(work);
  rows.reserve(1);
  card.id =
      rows.add({worker, {}, card.requestedOn, due, {{CardState::Requested, card.requestedOn}}, work.now()});
  rows.flush();
  work.audit({QStringLiteral("card"), card.id.value(), {}, toJson(card)});
  return card;
}

bool cancelRequestedCard(Work& work, WorkerId worker, OperationId requestedBy, const QString& reason) {
  const CardId card = card_store::requestedCardOf(work, worker, requestedBy);
  if (!card) return false;
  card_store::setState(work, card, CardState::Cancelled, reason);
  work.audit({QStringLiteral("card"),
              card.value(),
              {{QStringLiteral("state"), codeOf(CardState::Requested)}},
              {{QStringLiteral("state"), codeOf(CardState::Cancelled)}, {QStringLiteral("reason"), reason}}});
  return true;
}

void setCardState(Work& work, const Card& card, CardState state, const QString& reason) {
  card_store::setState(work, card.id, state, reason);
  work.audit({QStringLiteral("card"),
              card.id.value(),
              {{QStringLiteral("state"), codeOf(card.state)}},
              {{QStringLiteral("state"), codeOf(state)}, {QStringLiteral("reason"), reason}}});
}

void fillDueDays(Work& work) {
  for (const Card& card : card_store::waitingWithoutDue(work)) {
    const CardDue due = cardDue(work.calendar(), rulesOn(work, card.requestedOn), card.requestedOn);
    if (!due.inHand.isValid()) continue;
    card_store::setDue(work, card.id, due);
    Card after = card;
    after.deskDueOn = due.atDesk;
    after.dueOn = due.inHand;
    work.audit({QStringLiteral("card"), card.id.value(), toJson(card), toJson(after)});
  }
}

QVector<Card> cardsOf(Work& work, WorkerId worker) { return card_store::cardsOf(work, worker); }
QVector<CardStep> cardStepsOf(Work& work, WorkerId worker) { return card_store::stepsOf(work, worker); }

// ---- many at once
// -------------------------------------------------------------------------------------------

CardRows::CardRows(Work& work)
    : m_work(work), m_cards(card_store::cardBatch()), m_steps(card_store::stepBatch()) {}

void CardRows::reserve(qint64 cards) {
  m_ids = m_work.takeIds(QStringLiteral("card"), cards);
  m_next = 0;
}

CardId CardRows::add(const CardRow& row) {
  if (m_work.failed()) return {};
  Q_ASSERT(m_next < m_ids.size());
  const CardId id(m_ids[m_next++]);
  card_store::addCard(m_work, m_cards, id, row);
  card_store::addSteps(m_work, m_steps, id, row);
  return id;
}

void CardRows::flush() {
  m_work.insertRows(m_cards);
  m_work.insertRows(m_steps);
  m_cards.values.clear();
  m_steps.values.clear();
}
