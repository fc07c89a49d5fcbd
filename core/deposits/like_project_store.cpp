#include "deposits/like_project_store.h"

namespace like_project_store {

namespace {

/// Which of them: what it is held against is bound.
struct LikeWanted {
  QString sql = QStringLiteral(
      "where p.category = ? and p.category <> '' and p.general_contractor <> ? and p.id <> ? "
      "and p.labour_cost > 0 and p.cost between ? and ?");
  QVariantList values;
};

LikeWanted wantedLike(const Against& against) {
  const CostRange costs = plausibility::likeCosts(against.facts, against.rule);
  LikeWanted wanted;
  wanted.values << bind::value(against.facts.category) << against.contractor.value()
                << against.project.value() << bind::value(costs.least) << bind::value(costs.most);
  return wanted;
}

/// When the last check of a project was approved, of those that hold; zero where none is.
QString approvedAt(const char* project) {
  return QStringLiteral(
             "coalesce((select max(d.decided_at) from deposit_check d where d.project_id = %1 and d.state = "
             "'approved'), 0)")
      .arg(QLatin1String(project));
}

LikeProjectLine likeLineFrom(const Rows& rows) {
  LikeProjectLine line;
  line.project = rows.id<ProjectId>(0);
  line.number = rows.text(1);
  line.name = rows.text(2);
  line.labourShare = plausibility::labourShare(rows.money(4), rows.money(3));
  if (rows.integer(6) > 0)
    line.headsPerArea = plausibility::tenths(plausibility::headsPerArea(rows.integer(5), rows.integer(6)));
  if (rows.number(7) > 0) line.approvedOn = dateInChina(rows.instant(7));
  return line;
}

}  // namespace

QVector<LikeProject> figures(Work& work, const Against& against) {
  const LikeWanted wanted = wantedLike(against);
  QVector<LikeProject> all;
  Rows rows =
      work.query(QStringLiteral("select p.cost, p.labour_cost, p.declared_heads, p.floor_area from project "
                                "p ") +
                     wanted.sql,
                 wanted.values);
  while (rows.next()) all.append({rows.money(0), rows.money(1), rows.integer(2), rows.integer(3)});
  return all;
}

QVector<LikeProjectLine> lines(Work& work, const Against& against, ProjectId behind, int limit) {
  LikeWanted wanted = wantedLike(against);
  if (behind) {
    wanted.sql += QStringLiteral(" and (%1, p.id) < (%2, ?)").arg(approvedAt("p.id"), approvedAt("?"));
    wanted.values << behind.value() << behind.value();
  }
  wanted.values << limit;
  QVector<LikeProjectLine> all;
  Rows rows = work.query(QStringLiteral("select p.id, p.number, p.name, p.cost, p.labour_cost, "
                                        "p.declared_heads, p.floor_area, %1 as approved_at from project p %2 "
                                        "order by approved_at desc, p.id desc limit ?")
                             .arg(approvedAt("p.id"), wanted.sql),
                         wanted.values);
  while (rows.next()) all.append(likeLineFrom(rows));
  return all;
}

qint64 count(Work& work, const Against& against) {
  const LikeWanted wanted = wantedLike(against);
  Rows rows = work.query(QStringLiteral("select count(*) from project p ") + wanted.sql, wanted.values);
  return rows.next() ? rows.number(0) : 0;
}

}  // namespace like_project_store
