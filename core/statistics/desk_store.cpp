#include "statistics/desk_store.h"

namespace desk_store {

namespace {

/// As the partial index card_due has it.
const QString onTheirWay = QStringLiteral(
    " where k.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk')");

}  // namespace

QVector<DueCount> cardsOnTheirWay(Work& work) {
  Rows rows = work.select(
      QStringLiteral(
          "select k.due_on, sum(case when k.state in ('printed', 'personalised', 'at-desk') then 1 "
          "else 0 end), count(*) from card k") +
      onTheirWay +
      QStringLiteral(" group by k.due_on order by case when k.due_on is null then 1 else 0 end, k.due_on"));
  QVector<DueCount> counts;
  while (rows.next()) {
    const qint64 printed = rows.number(1);
    counts.append({rows.isNull(0) ? QDate() : rows.date(0), printed, rows.number(2) - printed});
  }
  return counts;
}

QVector<DueCard> dueBy(Work& work, const QDate& day, int limit) {
  Rows rows = work.select(
      QStringLiteral(
          "select k.worker_id, w.name, w.number, k.state, k.due_on, k.requested_on from card k join "
          "worker w on w.id = k.worker_id") +
          onTheirWay + QStringLiteral(" and k.due_on <= ? order by k.due_on, k.id limit ?"),
      day, limit);
  QVector<DueCard> cards;
  while (rows.next()) {
    DueCard card{rows.id<WorkerId>(0), rows.text(1), rows.text(2), {}, rows.date(4), rows.date(5)};
    fromCode(rows.text(3), card.state);
    cards.append(card);
  }
  return cards;
}

DeskVisits visitsOf(Work& work, const QString& station, const QDate& day, int limit) {
  // A visit that was taken back has a second receipt with the same number and "-W".
  const QString served = QStringLiteral(
      " from receipt r join operation o on o.id = r.operation_id where r.at >= ? and r.at < ? and o.station "
      "= ? "
      "and r.kind <> 'withdrawn' and not exists (select 1 from receipt b where b.number = "
      "r.number || '-W')");
  const Instant from = startOfDayInChina(day);
  const Instant to = startOfDayInChina(day.addDays(1));
  DeskVisits visits;
  {
    Rows rows = work.select(QStringLiteral("select count(*)") + served, from, to, station);
    if (rows.next()) visits.served = rows.number(0);
  }
  Rows rows = work.select(QStringLiteral("select r.at, r.worker_id, (select name from worker w where w.id = "
                                         "r.worker_id), r.number, r.kind") +
                              served + QStringLiteral(" order by r.id desc limit ?"),
                          from, to, station, limit);
  while (rows.next())
    visits.visits.append({rows.instant(0), rows.id<WorkerId>(1), rows.text(2), rows.text(3), rows.text(4)});
  return visits;
}

qint64 projectsWithSomebody(Work& work) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(distinct project_id) from assignment where ends_on is null and begins_on <= ?"),
      work.today());
  return rows.next() ? rows.number(0) : 0;
}

}  // namespace desk_store
