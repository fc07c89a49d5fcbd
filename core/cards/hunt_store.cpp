#include "cards/hunt_store.h"

#include "cards/card_sql.h"

namespace hunt_store {

namespace {

/// The valid card or the newest; his newest open assignment; the manager who still has the card.
const QString joins =
    QStringLiteral(
        " from worker w left join card k on k.id = (select b.id from card b where b.worker_id = w.id order "
        "by ") +
    card_sql::spokesmanFirst(QStringLiteral("b")) +
    QStringLiteral(
        " limit 1) left join assignment a on a.id = (select o.id from assignment o where "
        "o.worker_id = w.id "
        "and o.ends_on is null order by o.begins_on desc, o.id desc limit 1) left join card_handover_line l "
        "on "
        "l.id = "
        "(select max(x.id) from card_handover_line x where x.card_id = k.id and x.how = '') left join "
        "card_handover h on "
        "h.id = l.handover_id ");

/// A card with a manager is on his way to its worker only while that one works for him.
const QString reasonOf = QStringLiteral(
    "case when k.id is null or k.state = 'cancelled' then 'never-asked' "
    "when k.state = 'requested' and k.want = 'refused' then 'refused' "
    "when k.state = 'requested' and k.want = 'photo-unfit' then 'photo-unfit' "
    "when k.state = 'requested' and w.photo_id is null then 'photo-missing' "
    "when k.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised') then 'in-work' "
    "when k.state = 'at-desk' and a.id is null and exists (select 1 from assignment e where e.worker_id = "
    "w.id) then "
    "'moved-on' when k.state = 'at-desk' then 'at-desk' "
    "when k.state = 'active' and a.manager_id = h.manager_id then 'with-manager' "
    "when k.state = 'active' then 'moved-on' "
    "when k.state in ('lost', 'blocked', 'returned') then k.state else 'never-asked' end");

const QString withoutCard = QStringLiteral(
    "where w.merged_into is null and (k.id is null or k.state <> 'active' or k.in_hand_on is null)");

struct Where {
  QString sql = withoutCard;
  QVariantList values = {};

  template <class Value>
  void add(const char* condition, const Value& value) {
    sql += QLatin1String(" and ") + QLatin1String(condition);
    values.append(bind::value(value));
  }
};

/// A crew is found from its open assignments, not by going through everybody.
Where chosen(const HuntRequest& asked) {
  Where where;
  if (asked.project) {
    where.add("w.id in (select o.worker_id from assignment o where o.ends_on is null and o.project_id = ?)",
              asked.project);
    where.add("a.project_id = ?", asked.project);
  }
  if (asked.employer) {
    where.add("w.id in (select o.worker_id from assignment o where o.ends_on is null and o.company_id = ?)",
              asked.employer);
    where.add("a.company_id = ?", asked.employer);
  }
  if (asked.manager) where.add("a.manager_id = ?", asked.manager);
  if (asked.team) where.add("a.team_id = ?", asked.team);
  if (asked.noTeam) where.sql += QLatin1String(" and a.team_id is null");
  if (asked.gone) where.sql += QLatin1String(" and a.id is null");
  if (!asked.reason.isEmpty())
    where.add((reasonOf + QLatin1String(" = ?")).toLatin1().constData(), asked.reason);
  return where;
}

HuntReason reasonFrom(const QString& code) {
  HuntReason reason = HuntReason::NeverAsked;
  fromCode(code, reason);
  return reason;
}

HuntLine lineFrom(const Rows& rows) {
  HuntLine line;
  line.worker = rows.id<WorkerId>(0);
  line.workerName = rows.text(1);
  line.workerNumber = rows.text(2);
  line.reason = reasonFrom(rows.text(3));
  line.card = rows.id<CardId>(4);
  line.cardNumber = rows.text(5);
  if (CardState state{}; fromCode(rows.text(6), state)) line.state = state;
  line.requestedOn = rows.date(7);
  line.dueOn = rows.date(8);
  line.deskName = rows.text(9);
  line.keeperName = rows.text(10);
  line.handover = rows.text(11);
  line.project = rows.id<ProjectId>(12);
  line.projectName = rows.text(13);
  line.employer = rows.id<CompanyId>(14);
  line.employerName = rows.text(15);
  line.manager = rows.id<ManagerId>(16);
  line.managerName = rows.text(17);
  line.team = rows.id<TeamId>(18);
  line.teamName = rows.text(19);
  return line;
}

}  // namespace

QVector<HuntLine> list(Work& work, const HuntRequest& asked) {
  Where where = chosen(asked);
  where.add("w.id > ?", asked.cursor.toLongLong());
  where.values.append(asked.limit);
  Rows rows = work.query(
      QStringLiteral(
          "select w.id, w.name, w.number, %1, k.id, k.number, k.state, k.requested_on, k.due_on, d.name, "
          "hm.name, h.number, a.project_id, p.name, a.company_id, c.name, a.manager_id, m.name, a.team_id, "
          "t.name")
              .arg(reasonOf) +
          joins +
          QStringLiteral(
              "left join pickup_desk d on d.id = k.pickup_desk_id left join labour_manager hm on hm.id = "
              "h.manager_id left join project p on p.id = a.project_id left join company c on c.id = "
              "a.company_id left join labour_manager m on m.id = a.manager_id left join team t on t.id = "
              "a.team_id ") +
          where.sql + QStringLiteral(" order by w.id limit ?"),
      where.values);
  QVector<HuntLine> lines;
  while (rows.next()) lines.append(lineFrom(rows));
  return lines;
}

QVector<HuntCount> count(Work& work, const HuntRequest& asked) {
  const Where where = chosen(asked);
  Rows rows = work.query(QStringLiteral("select r.reason, count(*) from (select %1 as reason").arg(reasonOf) +
                             joins + where.sql + QStringLiteral(") as r group by r.reason"),
                         where.values);
  QVector<HuntCount> counts;
  while (rows.next()) counts.append({reasonFrom(rows.text(0)), rows.number(1)});
  return counts;
}

QVector<HuntBundle> bundles(Work& work, const HuntRequest& asked, int limit) {
  Where where = chosen(asked);
  where.values.append(limit);
  Rows rows = work.query(
      QStringLiteral(
          "select r.project_id, p.name, r.company_id, c.name, r.manager_id, m.name, r.team_id, t.name, r.n "
          "from (select a.project_id, a.company_id, a.manager_id, a.team_id, count(*) as n") +
          joins + where.sql +
          QStringLiteral(
              " group by a.project_id, a.company_id, a.manager_id, a.team_id) as r left join project p on "
              "p.id = r.project_id left join company c on c.id = r.company_id left join labour_manager m on "
              "m.id = r.manager_id left join team t on t.id = r.team_id order by r.n desc, "
              "coalesce(r.project_id, 0), coalesce(r.manager_id, 0), coalesce(r.team_id, 0) limit ?"),
      where.values);
  QVector<HuntBundle> all;
  while (rows.next())
    all.append({rows.id<ProjectId>(0), rows.text(1), rows.id<CompanyId>(2), rows.text(3),
                rows.id<ManagerId>(4), rows.text(5), rows.id<TeamId>(6), rows.text(7), rows.number(8)});
  return all;
}

}  // namespace hunt_store
