#include "cards/waiting_store.h"

#include "base/pinyin.h"
#include "cards/card_store.h"
#include "identity/person_name.h"

namespace waiting_store {

namespace {

// His newest open assignment says where his card belongs: it follows him.
const QString fromCards = QStringLiteral(
    " from card k join worker w on w.id = k.worker_id left join assignment a on a.id = (select o.id from "
    "assignment o where o.worker_id = k.worker_id and o.ends_on is null order by o.begins_on desc, o.id desc "
    "limit 1) left join project p on p.id = a.project_id left join company c on c.id = a.company_id left "
    "join labour_manager m on m.id = a.manager_id left join pickup_desk d on d.id = k.pickup_desk_id ");

struct Where {
  QString sql;
  QVariantList values = {};

  template <class... Values>
  void add(const char* condition, const Values&... value) {
    sql += QLatin1String(" and ") + QLatin1String(condition);
    (values.append(bind::value(value)), ...);
  }
};

/// After every text that begins with `prefix`, in the order of code points.
QString afterAll(const QString& prefix) {
  static const char32_t last = 0x10ffff;
  return prefix + QString::fromUcs4(&last, 1);
}

/// By what is typed while he stands there: his name, its sounds, or a number read off paper or card.
void findByText(Where& where, const QString& typed) {
  const QString bare = QString(typed).remove(u' ').toUpper();
  if (bare.isEmpty()) return;
  const QString latin = foldedLatin(typed);
  const QString name = QLatin1Char('%') + foldedName(typed) + QLatin1Char('%');
  where.add(
      "((k.number >= ? and k.number < ?) or (w.number >= ? and w.number < ?) or w.name_folded like ? or (? "
      "<> "
      "'' and exists (select 1 from worker_key y where y.worker_id = w.id and y.kind in ('p', 'i') and y.key "
      ">= ? and y.key < ?)))",
      bare, afterAll(bare), bare, afterAll(bare), name, latin, latin, afterAll(latin));
}

Where chosenOf(const WaitingRequest& asked, WaitingPart part) {
  Where where{part == WaitingPart::AtDesk ? QStringLiteral("where k.state = 'at-desk'")
                                          : QStringLiteral("where k.state in ('printed', 'personalised')")};
  if (asked.desk) where.add("k.pickup_desk_id = ?", asked.desk);
  if (asked.project) where.add("a.project_id = ?", asked.project);
  if (asked.employer) where.add("a.company_id = ?", asked.employer);
  if (asked.manager) where.add("a.manager_id = ?", asked.manager);
  findByText(where, asked.text);
  return where;
}

WaitingLine waitingLineFrom(const Rows& rows) {
  constexpr int at = card_store::cardColumnCount;
  WaitingLine line;
  line.card = card_store::cardFrom(rows);
  line.worker = rows.id<WorkerId>(at);
  line.workerName = rows.text(at + 1);
  line.workerNumber = rows.text(at + 2);
  line.deskName = rows.text(at + 3);
  line.batch = rows.text(at + 4);
  line.project = rows.id<ProjectId>(at + 5);
  line.projectName = rows.text(at + 6);
  line.employer = rows.id<CompanyId>(at + 7);
  line.employerName = rows.text(at + 8);
  line.manager = rows.id<ManagerId>(at + 9);
  line.managerName = rows.text(at + 10);
  return line;
}

}  // namespace

QVector<WaitingLine> list(Work& work, const WaitingRequest& asked) {
  static const QString columns =
      QStringLiteral(
          "select %1, w.id, w.name, w.number, d.name, (select b.number from card_batch_place x join "
          "card_batch b on b.id = x.batch_id where x.card_id = k.id order by x.id desc limit 1), "
          "a.project_id, "
          "p.name, a.company_id, c.name, a.manager_id, m.name")
          .arg(card_store::cardColumns);
  Where where = chosenOf(asked, asked.part);
  where.add("k.id > ?", asked.cursor.toLongLong());
  where.values.append(asked.limit);
  Rows rows =
      work.query(columns + fromCards + where.sql + QLatin1String(" order by k.id limit ?"), where.values);
  QVector<WaitingLine> lines;
  while (rows.next()) lines.append(waitingLineFrom(rows));
  return lines;
}

qint64 count(Work& work, const WaitingRequest& asked, WaitingPart part) {
  const Where where = chosenOf(asked, part);
  Rows rows = work.query(QStringLiteral("select count(*)") + fromCards + where.sql, where.values);
  return rows.next() ? rows.number(0) : 0;
}

QVector<HuntBundle> crews(Work& work, const WaitingRequest& asked, int limit) {
  Where where = chosenOf(asked, asked.part);
  where.add("a.id is not null");
  where.values.append(limit);
  Rows rows = work.query(
      QStringLiteral("select a.project_id, p.name, a.company_id, c.name, a.manager_id, m.name, count(*)") +
          fromCards + where.sql +
          QLatin1String(" group by a.project_id, p.name, a.company_id, c.name, a.manager_id, m.name order by "
                        "count(*) desc, a.project_id, a.company_id, coalesce(a.manager_id, 0) limit ?"),
      where.values);
  QVector<HuntBundle> all;
  while (rows.next())
    all.append({rows.id<ProjectId>(0),
                rows.text(1),
                rows.id<CompanyId>(2),
                rows.text(3),
                rows.id<ManagerId>(4),
                rows.text(5),
                {},
                {},
                rows.number(6)});
  return all;
}

}  // namespace waiting_store
