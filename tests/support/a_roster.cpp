#include "support/a_roster.h"

#include <catch2/catch.hpp>

RosterId aRoster(TestOffice& test, const QVector<WorkerId>& workers) {
  const QString number = QString::number(test.count("roster") + 1);
  // On PostgreSQL whoever begins one is the role that signed in.
  const QString by = test.backend() == Backend::Sqlite ? "'clerk'" : "shiming_login()";
  REQUIRE(
      test.tamper(QStringLiteral(
                      "insert into roster (digest, file_name, file_sha256, sheet, project_id, company_id, "
                      "manager_id, rows, refused, begun_at, begun_by, finished_at, operation_id) select "
                      "'digest %1', '恒工花名册%1.xlsx', 'hash', '花名册', (select min(id) from project), "
                      "m.company_id, m.id, %2, 2, 1795571000000, %3, 1795571060000, (select max(id) "
                      "from operation) from labour_manager m where m.id = (select min(id) from "
                      "labour_manager)")
                      .arg(number, QString::number(workers.size() + 2), by))
          .isEmpty());
  const qint64 roster = test.value("select max(id) from roster").toLongLong();
  QStringList rows;
  for (qsizetype i = 0; i < workers.size(); ++i)
    rows << QStringLiteral("(%1, %2, 'new', %3, (select max(id) from operation))")
                .arg(roster)
                .arg(i + 4)
                .arg(workers[i].value());
  if (!rows.isEmpty())
    REQUIRE(test.tamper(QStringLiteral("insert into roster_row (roster_id, row, outcome, worker_id, "
                                       "operation_id) values ") +
                        rows.join(u','))
                .isEmpty());
  return RosterId(roster);
}

RosterId aRosterOfRefused(TestOffice& test) {
  const RosterId roster = aRoster(test, {});
  REQUIRE(
      test.tamper(QStringLiteral("insert into roster_standing (roster_id, row, name, number, operation_id) "
                                 "select %1, r.row, '吴成', '', (select max(id) from operation) from "
                                 "(select 4 as row union select 5) r")
                      .arg(roster.value()))
          .isEmpty());
  return roster;
}
