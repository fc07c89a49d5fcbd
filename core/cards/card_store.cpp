#include "cards/card_store.h"

namespace card_store {

namespace {
CardState stateOf(const QString& code) {
  CardState state = CardState::Requested;
  fromCode(code, state);
  return state;
}

QVector<Card> cardsFrom(Rows rows) {
  QVector<Card> cards;
  while (rows.next())
    cards.append(
        {rows.id<CardId>(0), rows.text(1), stateOf(rows.text(2)), rows.date(3), rows.date(4), rows.date(5)});
  return cards;
}
}  // namespace

QVector<Card> cardsOf(Work& work, WorkerId worker) {
  return cardsFrom(
      work.select(QStringLiteral("select id, number, state, requested_on, desk_due_on, due_on from card "
                                 "where worker_id = ? order by case when state in ('requested', 'queued', "
                                 "'in-batch', 'printed', 'personalised', 'at-desk', 'active') then 0 else 1 "
                                 "end, id desc"),
                  worker));
}

QVector<Card> waitingWithoutDue(Work& work) {
  return cardsFrom(work.select(QStringLiteral(
      "select id, number, state, requested_on, desk_due_on, due_on from card where due_on is null "
      "and state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk') order by id")));
}

void setDue(Work& work, CardId card, const CardDue& due) {
  work.exec(QStringLiteral("update card set desk_due_on = ?, due_on = ?, version = version + 1, operation_id "
                           "= ? where id = ?"),
            due.atDesk, due.inHand, work.operation(), card);
}

QVector<CardStep> stepsOf(Work& work, WorkerId worker) {
  QVector<CardStep> steps;
  Rows rows = work.select(
      QStringLiteral("select s.card_id, s.state, s.on_day from card c join card_step s on s.card_id = c.id "
                     "where c.worker_id = ? order by s.id"),
      worker);
  while (rows.next()) steps.append({rows.id<CardId>(0), stateOf(rows.text(1)), rows.date(2)});
  return steps;
}

CardId requestedCardOf(Work& work, WorkerId worker, OperationId requestedBy) {
  Rows rows = work.select(
      QStringLiteral("select id from card where worker_id = ? and operation_id = ? and state = 'requested'"),
      worker, requestedBy);
  return rows.next() ? rows.id<CardId>(0) : CardId();
}

void setState(Work& work, CardId card, CardState state, const QString& reason) {
  work.exec(
      QStringLiteral(
          "update card set state = ?, state_at = ?, version = version + 1, operation_id = ? where id = ?"),
      state, work.now(), work.operation(), card);
  work.exec(QStringLiteral("insert into card_step (card_id, state, on_day, at, by_login, station, reason, "
                           "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?)"),
            card, state, work.today(), work.now(), work.actor().login, work.actor().station, reason,
            work.operation());
}

RowBatch cardBatch() {
  return {QStringLiteral("card"),
          {QStringLiteral("id"), QStringLiteral("worker_id"), QStringLiteral("number"),
           QStringLiteral("state"), QStringLiteral("requested_on"), QStringLiteral("desk_due_on"),
           QStringLiteral("due_on"), QStringLiteral("state_at"), QStringLiteral("operation_id")}};
}

RowBatch stepBatch() {
  return {QStringLiteral("card_step"),
          {QStringLiteral("card_id"), QStringLiteral("state"), QStringLiteral("on_day"), QStringLiteral("at"),
           QStringLiteral("by_login"), QStringLiteral("station"), QStringLiteral("operation_id")}};
}

void addCard(const Work& work, RowBatch& rows, CardId id, const CardRow& row) {
  const QVariant number =
      row.number.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(row.number);
  rows.add(id, row.worker, number, row.steps.last().first, row.requestedOn, row.due.atDesk, row.due.inHand,
           row.at, work.operation());
}

void addSteps(const Work& work, RowBatch& rows, CardId id, const CardRow& row) {
  for (const auto& [state, day] : row.steps)
    rows.add(id, state, day, row.at, work.actor().login, work.actor().station, work.operation());
}

}  // namespace card_store
