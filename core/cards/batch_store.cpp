#include "cards/batch_store.h"

#include <limits>

#include "storage/day_numbers.h"

namespace batch_store {

namespace {

const QString columns = QStringLiteral(
    "select b.id, b.number, b.state, b.made_on, b.made_by, b.made_at, b.desk_id, d.name, b.layout, "
    "b.first_place, b.template, b.closed_by, b.closed_at, b.version, "
    "(select count(*) from card_batch_place p where p.batch_id = b.id and p.gone = 0), "
    "(select count(*) from card_batch_print r where r.batch_id = b.id), "
    "(select count(*) from card_batch_place p where p.batch_id = b.id and p.gone = 0 and p.result = 'good'), "
    "(select count(*) from card_batch_place p where p.batch_id = b.id and p.gone = 0 and p.result = "
    "'spoiled'), "
    "(select count(*) from card_batch_place p where p.batch_id = b.id and p.gone = 0 and p.result = "
    "'not-printed') from card_batch b left join pickup_desk d on d.id = b.desk_id ");

CardBatch batchFrom(const Rows& rows) {
  CardBatch batch;
  batch.id = rows.id<CardBatchId>(0);
  batch.number = rows.text(1);
  batch.state = coded(rows.text(2), BatchState::Open);
  batch.madeOn = rows.date(3);
  batch.madeBy = rows.text(4);
  batch.madeAt = rows.instant(5);
  batch.desk = rows.id<PickUpDeskId>(6);
  batch.deskName = rows.text(7);
  batch.layout = coded(rows.text(8), BatchLayout::Single);
  batch.firstPlace = rows.integer(9);
  batch.templateName = rows.text(10);
  batch.closedBy = rows.text(11);
  batch.closedAt = rows.instant(12);
  batch.version = rows.integer(13);
  batch.cards = rows.integer(14);
  batch.printed = rows.integer(15);
  batch.good = rows.integer(16);
  batch.spoiled = rows.integer(17);
  batch.notPrinted = rows.integer(18);
  return batch;
}

std::optional<CardBatch> firstOf(Rows rows) {
  if (!rows.next()) return std::nullopt;
  return batchFrom(rows);
}

QVector<BatchPlace> placesOf(Work& work, CardBatchId batch) {
  Rows rows = work.select(
      QStringLiteral(
          "select p.place, p.card_id, k.number, k.state, w.id, w.name, w.number, w.photo_id, "
          "p.result, p.reason from card_batch_place p join card k on k.id = p.card_id join worker w "
          "on w.id = k.worker_id where p.batch_id = ? and p.gone = 0 order by p.place"),
      batch);
  QVector<BatchPlace> places;
  while (rows.next())
    places.append({rows.integer(0), rows.id<CardId>(1), rows.text(2), coded(rows.text(3), CardState::InBatch),
                   rows.id<WorkerId>(4), rows.text(5), rows.text(6), !rows.isNull(7),
                   coded(rows.text(8), PlaceResult::Open), rows.text(9)});
  return places;
}

QVector<PaperPrint> printsOf(Work& work, CardBatchId batch) {
  Rows rows = work.select(QStringLiteral("select nth, reason, printed_by, printed_at from card_batch_print "
                                         "where batch_id = ? order by nth"),
                          batch);
  QVector<PaperPrint> prints;
  while (rows.next()) prints.append({rows.integer(0), rows.text(1), rows.text(2), rows.instant(3)});
  return prints;
}

}  // namespace

QString takeNumber(Work& work) {
  const qint64 serial = work.takeSerials(QStringLiteral("card-batch"), seriesOf(work.today()), 1);
  return work.today().toString(QStringLiteral("yyyyMMdd")) +
         QStringLiteral("-%1").arg(serial, 2, 10, QLatin1Char('0'));
}

CardBatchId add(Work& work, const CardBatch& batch) {
  return work.insert<CardBatchId>(
      QStringLiteral(
          "insert into card_batch (number, state, made_on, made_by, made_at, desk_id, layout, "
          "first_place, template, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      batch.number, batch.state, batch.madeOn, batch.madeBy, batch.madeAt, batch.desk, batch.layout,
      batch.firstPlace, batch.templateName, work.operation());
}

std::optional<CardBatch> with(Work& work, const BatchRef& ref) {
  auto batch =
      ref.batch ? firstOf(work.select(columns + QStringLiteral("where b.id = ?"), ref.batch))
                : firstOf(work.select(columns + QStringLiteral("where b.number = ?"), ref.number.trimmed()));
  if (!batch) return std::nullopt;
  batch->places = placesOf(work, batch->id);
  batch->prints = printsOf(work, batch->id);
  return batch;
}

std::optional<CardBatch> held(Work& work, CardBatchId batch) {
  work.select(QStringLiteral("select version from card_batch where id = ?") + work.dialect().forUpdate(),
              batch);
  return with(work, {batch, {}});
}

QVector<CardBatch> list(Work& work, const BatchListRequest& asked) {
  QString sql = columns + QStringLiteral("where b.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.state == QLatin1String("waiting")) {
    sql += QStringLiteral(" and b.state in ('open', 'printed')");
  } else if (!asked.state.isEmpty()) {
    sql += QStringLiteral(" and b.state = ?");
    values.append(asked.state);
  }
  if (asked.from.isValid()) {
    sql += QStringLiteral(" and b.made_on >= ?");
    values.append(bind::value(asked.from));
  }
  if (asked.to.isValid()) {
    sql += QStringLiteral(" and b.made_on <= ?");
    values.append(bind::value(asked.to));
  }
  values.append(asked.limit);
  QVector<CardBatch> batches;
  Rows rows = work.query(sql + QStringLiteral(" order by b.id desc limit ?"), values);
  while (rows.next()) batches.append(batchFrom(rows));
  return batches;
}

void addPlace(Work& work, CardBatchId batch, int place, CardId card) {
  work.exec(
      QStringLiteral("insert into card_batch_place (batch_id, place, card_id, operation_id) values (?, ?, "
                     "?, ?)"),
      batch, place, card, work.operation());
}

void takeOut(Work& work, CardBatchId batch, CardId card) {
  work.exec(QStringLiteral("update card_batch_place set gone = 1, operation_id = ? where batch_id = ? and "
                           "card_id = ? and gone = 0"),
            work.operation(), batch, card);
}

void closeUp(Work& work, const CardBatch& batch, int freePlace) {
  // One after the other, in order: two never stand at one place.
  for (const BatchPlace& each : batch.places)
    if (each.place > freePlace)
      work.exec(
          QStringLiteral("update card_batch_place set place = ?, operation_id = ? where batch_id = ? and "
                         "card_id = ? and gone = 0"),
          each.place - 1, work.operation(), batch.id, each.card);
}

void setResult(Work& work, CardBatchId batch, int place, PlaceResult result, const QString& reason) {
  work.exec(
      QStringLiteral("update card_batch_place set result = ?, reason = ?, operation_id = ? where batch_id "
                     "= ? and place = ? and gone = 0"),
      result, reason, work.operation(), batch, place);
}

void settle(Work& work, CardBatchId batch, const BatchPlace& place) {
  work.exec(
      QStringLiteral("update card_batch_place set result = ?, reason = ?, settled = 1, operation_id = ? "
                     "where batch_id = ? and place = ? and gone = 0"),
      place.result, place.reason, work.operation(), batch, place.place);
}

void setState(Work& work, CardBatchId batch, BatchState state) {
  const bool ends = state == BatchState::Closed || state == BatchState::Dissolved;
  work.exec(
      QStringLiteral("update card_batch set state = ?, closed_by = ?, closed_at = ?, version = version + 1, "
                     "operation_id = ? where id = ?"),
      state, ends ? work.actor().login : QString(), ends ? work.now() : Instant(), work.operation(), batch);
}

void raiseVersion(Work& work, CardBatchId batch) {
  work.exec(QStringLiteral("update card_batch set version = version + 1, operation_id = ? where id = ?"),
            work.operation(), batch);
}

void addPrint(Work& work, CardBatchId batch, const PaperPrint& print) {
  work.exec(QStringLiteral("insert into card_batch_print (batch_id, nth, reason, printed_by, printed_at, "
                           "operation_id) values (?, ?, ?, ?, ?, ?)"),
            batch, print.copy, print.reason, print.printedBy, print.printedAt, work.operation());
}

QVector<CardPrintData> dataOf(Work& work, const BatchDataRequest& asked) {
  Rows rows = work.select(
      QStringLiteral(
          "select p.place, k.id, k.number, w.id, w.name, w.sex, w.number, ph.jpeg from "
          "card_batch_place p join card k on k.id = p.card_id join worker w on w.id = k.worker_id "
          "left join photo ph on ph.id = w.photo_id where p.batch_id = ? and p.gone = 0 and p.result "
          "= '' and p.place > ? order by p.place limit ?"),
      asked.batch, asked.afterPlace, asked.limit);
  QVector<CardPrintData> data;
  while (rows.next()) {
    CardPrintData each;
    each.place = rows.integer(0);
    each.card = rows.id<CardId>(1);
    each.cardNumber = rows.text(2);
    each.worker = rows.id<WorkerId>(3);
    each.name = rows.text(4);
    fromCode(rows.text(5), each.sex);
    each.registrationNumber = rows.text(6);
    each.issuedOn = work.today();
    each.photo = rows.bytes(7);
    data.append(each);
  }
  return data;
}

QVector<CardId> goodCardsOf(Work& work, CardBatchId batch) {
  Rows rows =
      work.select(QStringLiteral("select card_id from card_batch_place where batch_id = ? and gone = 0 and "
                                 "settled = 1 and result = 'good' order by place"),
                  batch);
  QVector<CardId> cards;
  while (rows.next()) cards.append(rows.id<CardId>(0));
  return cards;
}

std::optional<OpenPlace> openPlaceOf(Work& work, CardId card) {
  Rows rows =
      work.select(QStringLiteral("select b.id, b.number, b.made_by, b.made_at from card_batch_place p join "
                                 "card_batch b on b.id = p.batch_id where p.card_id = ? and p.gone = 0 "
                                 "and p.settled = 0"),
                  card);
  if (!rows.next()) return std::nullopt;
  return OpenPlace{rows.id<CardBatchId>(0), rows.text(1), rows.text(2), rows.instant(3)};
}

QString newestBatchOf(Work& work, CardId card) {
  Rows rows =
      work.select(QStringLiteral("select b.number from card_batch_place p join card_batch b on b.id = "
                                 "p.batch_id where p.card_id = ? and p.gone = 0 order by p.id desc limit 1"),
                  card);
  return rows.next() ? rows.text(0) : QString();
}

}  // namespace batch_store
