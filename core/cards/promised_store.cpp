#include "cards/promised_store.h"

#include "cards/card_sql.h"
#include "cards/card_store.h"

namespace promised_store {

/// A card is due in the hand at most some days of a long holiday after it is due at the desk.
constexpr int daysBetweenClocks = 31;

QVector<PromisedLine> dueBetween(Work& work, const PromisedRequest& asked, qint64 after, int limit) {
  // The same cards that the weeks count.
  const bool hand = asked.clock == PromiseClockKind::Hand;
  const QString sql =
      QStringLiteral(
          "select %1, w.id, w.name, w.number, d.name, p.name from card k join worker w on w.id = k.worker_id "
          "left join assignment a on a.id = (select o.id from assignment o where o.worker_id = k.worker_id "
          "and o.ends_on is null order by o.begins_on desc, o.id desc limit 1) left join project p on p.id = "
          "a.project_id left join pickup_desk d on d.id = k.pickup_desk_id where k.due_on >= ? and k.due_on "
          "<= ? and %2 >= ? and %2 <= ? and k.id > ? and %3 order by k.id limit ?")
          .arg(card_store::cardColumns, hand ? QStringLiteral("k.due_on") : QStringLiteral("k.desk_due_on"),
               card_sql::wasPromised(QStringLiteral("k")));
  const QDate lastDue = hand ? asked.to : asked.to.addDays(daysBetweenClocks);
  Rows rows = work.select(sql, asked.from, lastDue, asked.from, asked.to, after, limit);
  QVector<PromisedLine> lines;
  constexpr int at = card_store::cardColumnCount;
  while (rows.next())
    lines.append({card_store::cardFrom(rows), rows.id<WorkerId>(at), rows.text(at + 1), rows.text(at + 2),
                  QString(), rows.text(at + 3), rows.text(at + 4)});
  return lines;
}

}  // namespace promised_store
