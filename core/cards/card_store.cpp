#include "cards/card_store.h"

#include <algorithm>

#include "cards/card_sql.h"
#include "storage/in_fifties.h"

namespace card_store {

const QString cardColumns = QStringLiteral(
    "k.id, k.number, k.state, k.requested_on, k.desk_due_on, k.due_on, k.want, k.reprint, k.pickup_desk_id, "
    "k.at_desk_on, k.delivered_to, k.delivered_on, k.in_hand_on, k.version");

namespace {

QVector<Card> cardsFrom(Rows rows) {
  QVector<Card> cards;
  while (rows.next()) cards.append(cardFrom(rows));
  return cards;
}

QVector<CardStep> stepsFrom(Rows rows) {
  QVector<CardStep> steps;
  while (rows.next())
    steps.append({rows.id<CardId>(0), coded(rows.text(1), CardState::Requested), rows.date(2),
                  rows.instant(3), rows.text(4), rows.text(5), rows.text(6)});
  return steps;
}

const QString stepColumns =
    QStringLiteral("select s.card_id, s.state, s.on_day, s.at, s.by_login, s.station, s.reason ");

void lock(Work& work, QVector<CardId> cards) {
  if (work.dialect().isSqlite()) return;
  // In one order everywhere, so that two desks cannot wait for each other.
  std::sort(cards.begin(), cards.end());
  inFifties(QStringLiteral("select id from card where id in (%1) order by id") + work.dialect().forUpdate(),
            cards, [&](const QString& some, const QVariantList& places) { work.query(some, places); });
}

}  // namespace

CardId idOf(Work& work, const CardRef& ref) {
  if (ref.card) return ref.card;
  QString number = ref.number;
  Rows rows = work.select(QStringLiteral("select id from card where number = ?"), number.remove(u' '));
  return rows.next() ? rows.id<CardId>(0) : CardId();
}

Card cardFrom(const Rows& rows, int at) {
  Card card;
  card.id = rows.id<CardId>(at);
  card.number = rows.text(at + 1);
  card.state = coded(rows.text(at + 2), CardState::Requested);
  card.requestedOn = rows.date(at + 3);
  card.deskDueOn = rows.date(at + 4);
  card.dueOn = rows.date(at + 5);
  card.want = coded(rows.text(at + 6), CardWant::Nothing);
  card.reprint = rows.flag(at + 7);
  card.desk = rows.id<PickUpDeskId>(at + 8);
  card.atDeskOn = rows.date(at + 9);
  card.deliveredTo = coded(rows.text(at + 10), DeliveredTo::Nobody);
  card.deliveredOn = rows.date(at + 11);
  card.inHandOn = rows.date(at + 12);
  card.version = rows.integer(at + 13);
  return card;
}

QHash<WorkerId, QVector<Card>> cardsOf(Work& work, const QVector<WorkerId>& workers) {
  static const QString sql = QStringLiteral("select ") + cardColumns +
                             QStringLiteral(", k.worker_id from card k where k.worker_id in (%1) order by ") +
                             card_sql::spokesmanFirst(QStringLiteral("k"));
  QHash<WorkerId, QVector<Card>> cards;
  inFifties(sql, workers, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) cards[rows.id<WorkerId>(cardColumnCount)].append(cardFrom(rows));
  });
  return cards;
}

QVector<Card> cardsOf(Work& work, WorkerId worker) {
  return card_store::cardsOf(work, QVector<WorkerId>{worker}).value(worker);
}

QVector<CardStep> stepsOf(Work& work, WorkerId worker) {
  return stepsFrom(
      work.select(stepColumns + QStringLiteral("from card c join card_step s on s.card_id = c.id "
                                               "where c.worker_id = ? order by s.id"),
                  worker));
}

QVector<CardStep> stepsOfCard(Work& work, CardId card) {
  return stepsFrom(
      work.select(stepColumns + QStringLiteral("from card_step s where s.card_id = ? order by s.id"), card));
}

QVector<Held> held(Work& work, const QVector<CardId>& cards) {
  lock(work, cards);
  return found(work, cards);
}

QVector<Held> found(Work& work, const QVector<CardId>& cards) {
  static const QString sql = QStringLiteral("select ") + cardColumns +
                             QStringLiteral(
                                 ", w.id, w.name, w.number, w.photo_id, (select max(s.on_day) from card_step "
                                 "s where s.card_id = k.id) "
                                 "from card k join worker w on w.id = k.worker_id where k.id in (%1)");
  QHash<CardId, Held> byId;
  inFifties(sql, cards, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) {
      constexpr int at = cardColumnCount;
      Held each{cardFrom(rows),    rows.id<WorkerId>(at), rows.text(at + 1),
                rows.text(at + 2), !rows.isNull(at + 3),  rows.date(at + 4)};
      byId.insert(each.card.id, each);
    }
  });
  QVector<Held> inOrder;
  for (const CardId card : cards)
    if (byId.contains(card)) inOrder.append(byId.value(card));
  return inOrder;
}

std::optional<Held> held(Work& work, const CardRef& ref) {
  const CardId card = idOf(work, ref);
  if (!card) return std::nullopt;
  const auto one = held(work, QVector<CardId>{card});
  if (one.isEmpty()) return std::nullopt;
  return one.first();
}

CardId askedForBy(Work& work, WorkerId worker, OperationId operation) {
  Rows rows = work.select(
      QStringLiteral(
          "select k.id from card k where k.worker_id = ? and k.state in ('requested', 'queued') and "
          "exists (select 1 from card_step s where s.card_id = k.id and s.operation_id = ? and "
          "s.state = 'requested') and k.replaces_id is null"),
      worker, operation);
  return rows.next() ? rows.id<CardId>(0) : CardId();
}

QSet<WorkerId> withPhoto(Work& work, const QVector<WorkerId>& workers) {
  static const QString sql =
      QStringLiteral("select id from worker where id in (%1) and photo_id is not null");
  QSet<WorkerId> found;
  inFifties(sql, workers, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) found.insert(rows.id<WorkerId>(0));
  });
  return found;
}

bool isLiving(Work& work, WorkerId worker) {
  return work.select(QStringLiteral("select 1 from worker where id = ? and merged_into is null"), worker)
      .next();
}

void setState(Work& work, CardId card, CardState state, const QDate& day, const QString& reason) {
  work.exec(
      QStringLiteral(
          "update card set state = ?, state_at = ?, version = version + 1, operation_id = ? where id = ?"),
      state, work.now(), work.operation(), card);
  if (state == CardState::AtDesk)
    work.exec(QStringLiteral("update card set at_desk_on = coalesce(at_desk_on, ?), delivered_to = '', "
                             "delivered_on = null where id = ?"),
              day, card);
  work.exec(QStringLiteral("insert into card_step (card_id, state, on_day, at, by_login, station, reason, "
                           "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?)"),
            card, state, day, work.now(), work.actor().login, work.actor().station, reason, work.operation());
}

void setNumber(Work& work, CardId card, const QString& number) {
  work.exec(QStringLiteral("update card set number = ? where id = ? and number is null"), number, card);
}

void setWant(Work& work, CardId card, CardWant want) {
  work.exec(QStringLiteral("update card set want = ? where id = ?"), want, card);
}

void setDesk(Work& work, CardId card, PickUpDeskId desk) {
  work.exec(QStringLiteral(
                "update card set pickup_desk_id = ?, version = version + 1, operation_id = ? where id = ?"),
            desk, work.operation(), card);
}

void setDelivered(Work& work, CardId card, DeliveredTo to, const QDate& day) {
  work.exec(QStringLiteral("update card set delivered_to = ?, delivered_on = ? where id = ?"), to, day, card);
  if (to == DeliveredTo::Worker) setInHand(work, card, day);
}

void setInHand(Work& work, CardId card, const QDate& day) {
  work.exec(
      QStringLiteral("update card set in_hand_on = ?, version = version + 1, operation_id = ? where id = "
                     "? and in_hand_on is null"),
      day, work.operation(), card);
}

void setNotInHand(Work& work, CardId card) {
  work.exec(QStringLiteral(
                "update card set in_hand_on = null, version = version + 1, operation_id = ? where id = ?"),
            work.operation(), card);
}

QVector<Card> waitingWithoutDue(Work& work) {
  static const QString sql =
      QStringLiteral(
          "select %1 from card k where k.due_on is null and k.state in ('requested', 'queued', "
          "'in-batch', 'printed', 'personalised', 'at-desk') order by k.id")
          .arg(cardColumns);
  return cardsFrom(work.select(sql));
}

void setDue(Work& work, CardId card, const CardDue& due) {
  work.exec(QStringLiteral("update card set desk_due_on = ?, due_on = ?, version = version + 1, operation_id "
                           "= ? where id = ?"),
            due.atDesk, due.inHand, work.operation(), card);
}

PickUpDeskId firstDesk(Work& work) {
  Rows rows = work.select(QStringLiteral("select id from pickup_desk where closed = 0 order by id limit 1"));
  return rows.next() ? rows.id<PickUpDeskId>(0) : PickUpDeskId();
}

CardId successorOf(Work& work, CardId card) {
  Rows rows = work.select(QStringLiteral("select id from card where replaces_id = ?"), card);
  return rows.next() ? rows.id<CardId>(0) : CardId();
}

QString predecessorNumber(Work& work, CardId card) {
  Rows rows = work.select(
      QStringLiteral("select o.number from card k join card o on o.id = k.replaces_id where k.id = ?"), card);
  return rows.next() ? rows.text(0) : QString();
}

// ---- many at once --------------------------------------------------------------------------------------

RowBatch cardBatch() {
  return {QStringLiteral("card"),
          {QStringLiteral("id"), QStringLiteral("worker_id"), QStringLiteral("number"),
           QStringLiteral("state"), QStringLiteral("requested_on"), QStringLiteral("desk_due_on"),
           QStringLiteral("due_on"), QStringLiteral("state_at"), QStringLiteral("operation_id"),
           QStringLiteral("reprint"), QStringLiteral("pickup_desk_id"), QStringLiteral("at_desk_on"),
           QStringLiteral("delivered_to"), QStringLiteral("delivered_on"), QStringLiteral("in_hand_on"),
           QStringLiteral("replaces_id"), QStringLiteral("want")}};
}

RowBatch stepBatch() {
  return {QStringLiteral("card_step"),
          {QStringLiteral("card_id"), QStringLiteral("state"), QStringLiteral("on_day"), QStringLiteral("at"),
           QStringLiteral("by_login"), QStringLiteral("station"), QStringLiteral("operation_id")}};
}

namespace {
QDate firstIn(const CardRow& row, CardState state) {
  for (const auto& [each, day] : row.steps)
    if (each == state) return day;
  return {};
}
}  // namespace

void addCard(const Work& work, RowBatch& rows, CardId id, const CardRow& row) {
  const QVariant number =
      row.number.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(row.number);
  const QDate delivered = firstIn(row, CardState::Active);
  const DeliveredTo to =
      delivered.isValid() && row.deliveredTo == DeliveredTo::Nobody ? DeliveredTo::Worker : row.deliveredTo;
  const QDate inHand = to == DeliveredTo::Worker ? delivered : row.inHandOn;
  rows.add(id, row.worker, number, row.steps.last().first, row.requestedOn, row.due.atDesk, row.due.inHand,
           row.at, work.operation(), row.reprint, row.desk, firstIn(row, CardState::AtDesk), to, delivered,
           inHand, row.replaces, row.want);
}

void addSteps(const Work& work, RowBatch& rows, CardId id, const CardRow& row) {
  for (const auto& [state, day] : row.steps)
    rows.add(id, state, day, row.at, work.actor().login, work.actor().station, work.operation());
}

}  // namespace card_store
