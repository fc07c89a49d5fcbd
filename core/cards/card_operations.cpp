#include "cards/card_operations.h"

#include "cards/card_rules.h"
#include "cards/card_steps.h"
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

QVector<Card> requestCards(Work& work, const QVector<WorkerId>& workers, const RuleSet& rules) {
  QVector<Card> cards;
  if (workers.isEmpty()) return cards;
  const QDate today = work.today();
  const CardDue due = cardDue(work.calendar(), rules, today);
  const QSet<WorkerId> photographed = card_store::withPhoto(work, workers);
  CardRows rows(work);
  rows.reserve(workers.size());
  for (const WorkerId worker : workers) {
    CardRow row{worker, {}, today, due, {{CardState::Requested, today}}, work.now()};
    if (photographed.contains(worker)) row.steps.append({CardState::Queued, today});
    const CardId id = rows.add(row);
    cards.append(Card{id, {}, row.steps.last().first, today, due.atDesk, due.inHand});
    work.audit({QStringLiteral("card"), id.value(), {}, AuditText::of(cards.last())});
  }
  rows.flush();
  return cards;
}

Card requestCard(Work& work, WorkerId worker, const RuleSet& rules) {
  return requestCards(work, {worker}, rules).first();
}

bool photoArrived(Work& work, WorkerId worker) {
  for (const Card& each : card_store::cardsOf(work, worker)) {
    if (each.state != CardState::Requested || each.want == CardWant::Consent) continue;
    card_store::setWant(work, each.id, CardWant::Nothing);
    setCardState(work, each, CardState::Queued, QStringLiteral("photo"));
    return true;
  }
  return false;
}

bool cancelRequestedCard(Work& work, WorkerId worker, OperationId requestedBy, const QString& reason) {
  const CardId id = card_store::askedForBy(work, worker, requestedBy);
  const auto held = id ? card_store::held(work, CardRef{id, {}}) : std::nullopt;
  if (!held || !card_rules::leads(card_rules::Step::Cancel, held->card.state)) return false;
  setCardState(work, held->card, CardState::Cancelled, reason);
  return true;
}

void setCardState(Work& work, const Card& card, CardState state, const QString& reason) {
  if (!card_rules::isStep(card.state, state)) {
    work.fail(
        conflict("state", message(QT_TRANSLATE_NOOP("core", "This cannot be done with card %1: it is “%2”."),
                                  {card.number, nameOf(card.state)})));
    return;
  }
  card_store::setState(work, card.id, state, work.today(), reason);
  work.audit({QStringLiteral("card"),
              card.id.value(),
              {{QStringLiteral("state"), codeOf(card.state)}},
              {{QStringLiteral("state"), codeOf(state)}, {QStringLiteral("reason"), reason}}});
}

std::optional<Card> heldCard(Work& work, const CardRef& ref) {
  const auto held = card_store::held(work, ref);
  if (!held) return std::nullopt;
  return held->card;
}

WorkerId workerOfCard(Work& work, CardId card) {
  const auto found = card_store::found(work, {card});
  return found.isEmpty() ? WorkerId() : found.first().worker;
}

std::optional<Error> inBatchRefusal(Work& work, CardId card) {
  const auto found = card_store::found(work, {card});
  if (found.isEmpty() || found.first().card.state != CardState::InBatch) return std::nullopt;
  return card_steps::refusal(work, found.first(), card_rules::Step::EndByMerge);
}

void fillDueDays(Work& work) {
  for (const Card& card : card_store::waitingWithoutDue(work)) {
    const CardDue due = cardDue(work.calendar(), rulesOn(work, card.requestedOn), card.requestedOn);
    if (!due.inHand.isValid()) continue;
    card_store::setDue(work, card.id, due);
    Card after = card;
    after.deskDueOn = due.atDesk;
    after.dueOn = due.inHand;
    work.audit({QStringLiteral("card"), card.id.value(), AuditText::of(card), AuditText::of(after)});
  }
}

QVector<Card> cardsOf(Work& work, WorkerId worker) { return card_store::cardsOf(work, worker); }
QHash<WorkerId, QVector<Card>> cardsOf(Work& work, const QVector<WorkerId>& workers) {
  return card_store::cardsOf(work, workers);
}
QVector<CardStep> cardStepsOf(Work& work, WorkerId worker) { return card_store::stepsOf(work, worker); }

// ---- many at once
// -------------------------------------------------------------------------------------------

CardRows::CardRows(Work& work)
    : m_work(work), m_cards(card_store::cardBatch()), m_steps(card_store::stepBatch()) {}

void CardRows::reserve(qint64 cards) {
  m_ids = m_work.takeIds(QStringLiteral("card"), cards);
  m_next = 0;
  m_desk = card_store::firstDesk(m_work);
}

CardId CardRows::add(const CardRow& entered) {
  if (m_work.failed()) return {};
  CardRow row = entered;
  if (!row.desk) row.desk = m_desk;
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
