#include <catch2/catch.hpp>

#include <QFile>
#include <cstdio>

#include "benchmarks/bare_rows.h"
#include "benchmarks/measure.h"
#include "demo/demo.h"
#include "moves/move_operations.h"
#include "office/office.h"
#include "projects/project_operations.h"
#include "workers/worker_operations.h"

namespace {

constexpr int crewSize = 500;
constexpr int rounds = 15;

const std::vector<std::pair<QString, QString>>& tables() {
  static const std::vector<std::pair<QString, QString>> list{{"operation", "id > %1 order by id"},
                                                             {"operation_result", "operation_id > %1"},
                                                             {"audit_entry", "operation_id > %1 order by id"},
                                                             {"assignment", "operation_id > %1 order by id"}};
  return list;
}

/// A crew of workers who are on a site today, wherever that is.
QVector<WorkerId> someWorkers(Office& office) {
  QVector<WorkerId> workers;
  WorkerListRequest request;
  request.onSite = QStringLiteral("yes");
  request.limit = 200;
  while (workers.size() < crewSize) {
    const auto page = office.runNow(ListWorkers, request);
    REQUIRE((page && !page->lines.isEmpty()));
    for (const WorkerLine& line : page->lines)
      if (workers.size() < crewSize) workers.append(line.id);
    request.cursor = page->cursor;
  }
  return workers;
}

/// The same rows through a bare connection: the old assignments end, the new ones come, the trail is written.
void writeBare(Bare& bare, const std::vector<TableRows>& all) {
  static const QString ending = QStringLiteral(
      "update assignment set ends_on = ?, end_reason = ?, end_entered_at = ?, version = ?, operation_id = ? "
      "where "
      "id = ?");
  bare.run("begin immediate");
  for (const TableRows& table : all) {
    const int endsOn = table.at("ends_on");
    if (table.table == u"assignment")
      for (const QVariantList& row : table.rows)
        if (!row[endsOn].isNull())
          bare.run(ending, {row[endsOn], row[table.at("end_reason")], row[table.at("end_entered_at")],
                            row[table.at("version")], row[table.at("operation_id")], row[table.at("id")]});
    for (const QVariantList& row : table.rows)
      if (endsOn < 0 || row[endsOn].isNull()) bare.insert(table, row);
  }
  bare.run("update audit_head set count = count + 1 where lane = 'desk'");
  bare.run("commit");
}

}  // namespace

TEST_CASE("Moving a crew of 500 against a bare durable transaction of the same rows", "[.][crew]") {
  const QDate start(2026, 11, 25);
  OfficeAddress address;
  address.file = benchDirectory() + QStringLiteral("/crew.shiming");
  DemoOptions options;
  options.workers = 20000;
  options.passwordCost = PasswordCost::least();
  REQUIRE(makeDemo(address, FixedClock(start), options));
  const QString bareFile = benchDirectory() + QStringLiteral("/bare-crew.shiming");
  REQUIRE(QFile::copy(address.file, bareFile));
  // Later, so that each round moves them on a day of its own.
  const FixedClock clock(start.addDays(rounds + 1));
  auto office = std::move(*Office::openAsOwner(address, clock, QStringLiteral("bench")));
  const auto projects = office->runNow(ListProjects, {{}, QStringLiteral("under-way"), {}, {}, 2});
  REQUIRE((projects && projects->lines.size() == 2));
  const auto companies = office->runNow(ListCompanies, {{}, QStringLiteral("dispatching"), {}, 1});
  REQUIRE(companies);
  const auto employer = office->runNow(ShowCompany, {companies->lines.first().id, {}});
  REQUIRE(employer);
  CrewQuestion question;
  question.who.workers = someWorkers(*office);

  Times moves;
  Times inserts;
  Bare bare(bareFile);
  size_t rows = 0;
  for (int round = 0; round < rounds; ++round) {
    NewAssignment to;
    to.project = projects->lines[round % 2].id;
    to.employer = employer->id;
    to.manager = employer->managers.first().id;
    to.beginsOn = start.addDays(round + 1);
    question.to = to;
    const auto preview = office->runNow(PreviewCrew, question);
    REQUIRE(preview);
    CrewMove move{{}, to, ToldHow::NotTold};
    for (const CrewLine& line : preview->lines)
      if (line.goes) move.members.append({line.worker, line.assignment, line.version});
    REQUIRE(move.members.size() > crewSize * 9 / 10);
    const qint64 before = lastOperation(address.file);
    moves.measure([&] { REQUIRE(office->runNow(MoveCrew, move)); });
    const auto left = rowsAfter(address.file, tables(), before);
    for (const TableRows& table : left) rows += table.rows.size();
    inserts.measure([&] { writeBare(bare, left); });
  }
  std::printf("rows a move writes: %zu\n", rows / rounds);
  report("move a crew of 500: all checks, audit, durable commit", moves,
         "bare durable transaction of the same rows", inserts, 3.0);
}
