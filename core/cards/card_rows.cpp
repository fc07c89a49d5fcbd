// Batches and lists of managers, many at once.
#include <QHash>

#include "cards/card_operations.h"
#include "storage/day_numbers.h"

namespace {

/// Numbers of the series of each day, taken for all rows of it together.
template <class Row>
QHash<QDate, qint64> firstNumbers(Work& work, const QString& kind, const QVector<Row>& rows) {
  QHash<QDate, qint64> counts, first;
  for (const Row& each : rows) ++counts[each.day];
  for (auto each = counts.begin(); each != counts.end(); ++each)
    first.insert(each.key(), work.takeSerials(kind, seriesOf(each.key()), each.value()));
  return first;
}

QString batchNumber(const QDate& day, qint64 serial) {
  return day.toString(QStringLiteral("yyyyMMdd")) +
         QStringLiteral("-%1").arg(serial, 2, 10, QLatin1Char('0'));
}

RowBatch batchRows() {
  return {QStringLiteral("card_batch"),
          {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("made_on"),
           QStringLiteral("made_by"), QStringLiteral("made_at"), QStringLiteral("desk_id"),
           QStringLiteral("layout"), QStringLiteral("first_place"), QStringLiteral("closed_by"),
           QStringLiteral("closed_at"), QStringLiteral("operation_id")}};
}

RowBatch placeRows() {
  return {QStringLiteral("card_batch_place"),
          {QStringLiteral("batch_id"), QStringLiteral("place"), QStringLiteral("card_id"),
           QStringLiteral("result"), QStringLiteral("reason"), QStringLiteral("settled"),
           QStringLiteral("operation_id")}};
}

RowBatch printRows() {
  return {QStringLiteral("card_batch_print"),
          {QStringLiteral("batch_id"), QStringLiteral("nth"), QStringLiteral("reason"),
           QStringLiteral("printed_by"), QStringLiteral("printed_at"), QStringLiteral("operation_id")}};
}

RowBatch handoverRows() {
  return {
      QStringLiteral("card_handover"),
      {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("on_day"), QStringLiteral("company_id"),
       QStringLiteral("manager_id"), QStringLiteral("project_id"), QStringLiteral("printed"),
       QStringLiteral("made_by"), QStringLiteral("made_at"), QStringLiteral("operation_id")}};
}

RowBatch lineRows() {
  return {QStringLiteral("card_handover_line"),
          {QStringLiteral("handover_id"), QStringLiteral("card_id"), QStringLiteral("how"),
           QStringLiteral("signed_on"), QStringLiteral("noted_by"), QStringLiteral("noted_at"),
           QStringLiteral("operation_id")}};
}

}  // namespace

void writeBatches(Work& work, const QVector<BatchRow>& batches) {
  auto numbers = firstNumbers(work, QStringLiteral("card-batch"), batches);
  const auto ids = work.takeIds(QStringLiteral("card_batch"), batches.size());
  if (work.failed()) return;
  RowBatch rows = batchRows(), places = placeRows(), prints = printRows();
  for (qsizetype i = 0; i < batches.size(); ++i) {
    const BatchRow& batch = batches[i];
    const bool isClosed = batch.state == BatchState::Closed;
    const QString by = work.actor().login;
    rows.add(ids[i], batchNumber(batch.day, numbers[batch.day]++), batch.state, batch.day, by, batch.at,
             batch.desk, batch.layout, 1, isClosed ? by : QString(), isClosed ? batch.at : Instant(),
             work.operation());
    int place = 0;
    for (const BatchRow::Place& each : batch.places)
      places.add(ids[i], ++place, each.card, isClosed ? each.result : PlaceResult::Open, each.reason,
                 isClosed, work.operation());
    for (int nth = 1; nth <= batch.timesPrinted; ++nth)
      prints.add(ids[i], nth, nth == 1 ? QString() : QStringLiteral("reprint"), by, batch.at,
                 work.operation());
  }
  for (const RowBatch* each : {&rows, &places, &prints}) work.insertRows(*each);
}

void writeHandovers(Work& work, const QVector<HandoverRow>& handovers) {
  auto numbers = firstNumbers(work, QStringLiteral("card-handover"), handovers);
  const auto ids = work.takeIds(QStringLiteral("card_handover"), handovers.size());
  if (work.failed()) return;
  RowBatch rows = handoverRows(), lines = lineRows();
  const QString by = work.actor().login;
  for (qsizetype i = 0; i < handovers.size(); ++i) {
    const HandoverRow& handover = handovers[i];
    rows.add(ids[i], dayNumber(QStringLiteral("YJ"), handover.day, numbers[handover.day]++), handover.day,
             handover.company, handover.manager, handover.project, 1, by, handover.at, work.operation());
    for (const HandoverRow::Line& each : handover.lines) {
      const bool isSigned = each.signedOn.isValid();
      lines.add(ids[i], each.card, isSigned ? SignedHow::Signature : SignedHow::Open, each.signedOn,
                isSigned ? by : QString(), isSigned ? handover.at : Instant(), work.operation());
    }
  }
  for (const RowBatch* each : {&rows, &lines}) work.insertRows(*each);
}

QVector<PickUpDeskId> writeDesks(Work& work, const QStringList& names) {
  QVector<PickUpDeskId> desks;
  for (const QString& name : names) {
    desks.append(work.insert<PickUpDeskId>(
        QStringLiteral("insert into pickup_desk (name, hours, operation_id) values (?, ?, ?) returning id"),
        name, QStringLiteral("8:30–17:30"), work.operation()));
    work.audit({QStringLiteral("pickup-desk"), desks.last().value(), {}, {{QStringLiteral("name"), name}}});
  }
  return desks;
}
