#include "cards/queue_store.h"

#include <limits>

#include "cards/card_rules.h"
#include "cards/card_sql.h"

namespace queue_store {

namespace {

// His newest open assignment says where his card belongs: it follows him.
const QString joins = QStringLiteral(
    " from card k join worker w on w.id = k.worker_id left join assignment a on a.id = (select o.id from "
    "assignment "
    "o where o.worker_id = k.worker_id and o.ends_on is null order by o.begins_on desc, o.id desc limit 1) "
    "left join project p on p.id = a.project_id left join company c on c.id = a.company_id left join "
    "labour_manager "
    "m on m.id = a.manager_id left join contract t on t.id = a.contract_id left join pickup_desk d on d.id = "
    "k.pickup_desk_id ");

const QString& lineColumns() {
  static const QString columns =
      QStringLiteral(
          "select %1, w.id, w.name, w.number, w.photo_id, k.replaces_id, a.project_id, p.name, c.name, "
          "m.name, d.name, a.begins_on, a.trade, t.ends_on, t.ended_on")
          .arg(card_store::cardColumns);
  return columns;
}

QDate earlier(const QDate& a, const QDate& b) { return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b); }

Waiting waitingFrom(const Rows& rows) {
  constexpr int at = card_store::cardColumnCount;
  Waiting waiting;
  QueueLine& line = waiting.line;
  line.card = card_store::cardFrom(rows);
  line.worker = rows.id<WorkerId>(at);
  line.workerName = rows.text(at + 1);
  line.workerNumber = rows.text(at + 2);
  line.want = card_rules::wanting(line.card, !rows.isNull(at + 3));
  line.replacement = !rows.isNull(at + 4) && !line.card.reprint;
  line.project = rows.id<ProjectId>(at + 5);
  line.projectName = rows.text(at + 6);
  line.employerName = rows.text(at + 7);
  line.managerName = rows.text(at + 8);
  line.deskName = rows.text(at + 9);
  waiting.stay.beginsOn = rows.date(at + 10);
  waiting.trade = rows.text(at + 11);
  waiting.stay.contractEndsOn = earlier(rows.date(at + 12), rows.date(at + 13));
  return waiting;
}

struct Where {
  QString sql;
  QVariantList values = {};

  template <class Value>
  void add(const char* condition, const Value& value) {
    sql += QLatin1String(" and ") + QLatin1String(condition);
    values.append(bind::value(value));
  }
};

Where chosen(const QueueRequest& asked, const char* state) {
  Where where{QStringLiteral("where k.state = '%1'").arg(QLatin1String(state))};
  if (asked.project) where.add("a.project_id = ?", asked.project);
  if (asked.employer) where.add("a.company_id = ?", asked.employer);
  if (asked.manager) where.add("a.manager_id = ?", asked.manager);
  if (asked.desk) where.add("k.pickup_desk_id = ?", asked.desk);
  if (asked.registeredFrom.isValid()) where.add("k.requested_on >= ?", asked.registeredFrom);
  if (asked.registeredTo.isValid()) where.add("k.requested_on <= ?", asked.registeredTo);
  if (asked.dueFrom.isValid()) where.add("k.due_on >= ?", asked.dueFrom);
  if (asked.dueTo.isValid()) where.add("k.due_on <= ?", asked.dueTo);
  if (asked.reprints) where.sql += QLatin1String(" and k.replaces_id is not null");
  return where;
}

QVector<Waiting> allFrom(Rows rows) {
  QVector<Waiting> all;
  while (rows.next()) all.append(waitingFrom(rows));
  return all;
}

}  // namespace

QVector<Waiting> ready(Work& work, const QueueRequest& asked) {
  const Where where = chosen(asked, "queued");
  return allFrom(work.query(lineColumns() + joins + where.sql, where.values));
}

QVector<Waiting> wanting(Work& work, const QueueRequest& asked) {
  Where where = chosen(asked, "requested");
  where.add("k.id > ?", asked.cursor.toLongLong());
  where.values.append(asked.limit);
  return allFrom(
      work.query(lineColumns() + joins + where.sql + QLatin1String(" order by k.id limit ?"), where.values));
}

QueueCounts countWanting(Work& work, const QueueRequest& asked) {
  const Where where = chosen(asked, "requested");
  const QVariantList values =
      QVariantList{bind::value(work.today()), bind::value(work.today())} + where.values;
  Rows rows = work.query(
      QStringLiteral("select count(*), sum(case when k.due_on < ? then 1 else 0 end), sum(case when "
                     "k.due_on = ? then 1 else 0 end)") +
          joins + where.sql,
      values);
  QueueCounts counts;
  if (!rows.next()) return counts;
  counts.all = rows.integer(0);
  counts.overdue = rows.integer(1);
  counts.today = rows.integer(2);
  return counts;
}

// ---- usual stays -------------------------------------------------------------------------------------

QVector<TradeStay> stays(Work& work) {
  QVector<TradeStay> all;
  Rows rows = work.select(QStringLiteral("select trade, days, ended from trade_stay"));
  while (rows.next()) all.append({rows.text(0), rows.integer(1), rows.number(2)});
  return all;
}

QDate staysReckonedOn(Work& work) {
  Rows rows = work.select(QStringLiteral("select max(reckoned_on) from trade_stay"));
  return rows.next() ? rows.date(0) : QDate();
}

void setStay(Work& work, const TradeStay& stay) {
  work.exec(QStringLiteral(
                "insert into trade_stay (trade, days, ended, reckoned_on) values (?, ?, ?, ?) on conflict "
                "(trade) do update set days = excluded.days, ended = excluded.ended, reckoned_on = "
                "excluded.reckoned_on"),
            stay.trade, stay.days, stay.ended, work.today());
}

QVector<StayLength> stayLengths(Work& work, const QDate& endedFrom) {
  const QString days = work.dialect().isSqlite()
                           ? QStringLiteral("cast(julianday(ends_on) - julianday(begins_on) as integer) + 1")
                           : QStringLiteral("ends_on - begins_on + 1");
  // Who was entered by mistake, or came and went on one day, stayed nowhere.
  Rows rows =
      work.select(QStringLiteral("select trade, %1 as days, count(*) from assignment where ends_on >= ? and "
                                 "trade <> '' and end_reason not in ('withdrawn', 'same-day') group by 1, 2 "
                                 "order by 1, 2")
                      .arg(days),
                  endedFrom);
  QVector<StayLength> lengths;
  while (rows.next()) lengths.append({rows.text(0), rows.integer(1), rows.number(2)});
  return lengths;
}

// ---- the promise -------------------------------------------------------------------------------------

QVector<DueGroup> promisedBetween(Work& work, const QDate& from, const QDate& to) {
  Rows rows = work.select(
      QStringLiteral(
          "select k.desk_due_on, k.due_on, k.at_desk_on, k.delivered_to, k.delivered_on, k.in_hand_on, "
          "count(*) from card k where k.due_on >= ? and k.due_on <= ? and %1 group by 1, 2, 3, 4, 5, 6")
          .arg(card_sql::wasPromised(QStringLiteral("k"))),
      from, to);
  QVector<DueGroup> groups;
  while (rows.next()) {
    DueGroup group;
    group.card.deskDueOn = rows.date(0);
    group.card.dueOn = rows.date(1);
    group.card.atDeskOn = rows.date(2);
    fromCode(rows.text(3), group.card.deliveredTo);
    group.card.deliveredOn = rows.date(4);
    group.card.inHandOn = rows.date(5);
    group.count = rows.number(6);
    groups.append(group);
  }
  return groups;
}

namespace {

/// He was at work while he waited, and nowhere any more when it came.
const QString cameTooLate = QStringLiteral(
    "k.at_desk_on is not null and exists (select 1 from assignment a where a.worker_id = k.worker_id and "
    "a.ends_on < "
    "k.at_desk_on and a.ends_on >= k.requested_on and a.end_reason <> 'withdrawn') and not exists (select 1 "
    "from "
    "assignment a where a.worker_id = k.worker_id and a.begins_on <= k.at_desk_on and (a.ends_on is null or "
    "a.ends_on "
    ">= k.at_desk_on))");

Where reachedBetween(const QDate& from, const QDate& to) {
  Where where{QStringLiteral(" where ") + cameTooLate};
  if (from.isValid()) where.add("k.at_desk_on >= ?", from);
  if (to.isValid()) where.add("k.at_desk_on <= ?", to);
  return where;
}

}  // namespace

QVector<LateLine> late(Work& work, const LateListRequest& asked) {
  Where where = reachedBetween(asked.from, asked.to);
  where.add("k.id < ?",
            asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : asked.cursor.toLongLong());
  where.values.append(asked.limit);
  Rows rows = work.query(
      QStringLiteral(
          "select k.id, k.number, k.state, w.id, w.name, w.number, k.requested_on, k.at_desk_on, l.ends_on, "
          "p.name from card k join worker w on w.id = k.worker_id left join assignment l on l.id = (select "
          "o.id from assignment o where o.worker_id = k.worker_id and o.ends_on < k.at_desk_on and "
          "o.end_reason <> 'withdrawn' order by o.ends_on desc, o.id desc limit 1) left join project p on "
          "p.id = l.project_id") +
          where.sql + QLatin1String(" order by k.id desc limit ?"),
      where.values);
  QVector<LateLine> lines;
  while (rows.next()) {
    LateLine line{rows.id<CardId>(0), rows.text(1), {},           rows.id<WorkerId>(3), rows.text(4),
                  rows.text(5),       rows.date(6), rows.date(7), rows.date(8),         rows.text(9)};
    fromCode(rows.text(2), line.state);
    lines.append(line);
  }
  return lines;
}

int countLate(Work& work, const QDate& from, const QDate& to) {
  const Where where = reachedBetween(from, to);
  Rows rows = work.query(QStringLiteral("select count(*) from card k") + where.sql, where.values);
  return rows.next() ? rows.integer(0) : 0;
}

}  // namespace queue_store
