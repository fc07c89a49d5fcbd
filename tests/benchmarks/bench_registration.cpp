#include <catch2/catch.hpp>

#include <QFile>
#include <map>

#include "benchmarks/bare_rows.h"
#include "benchmarks/measure.h"
#include "companies/company_operations.h"
#include "demo/demo.h"
#include "office/founder.h"
#include "projects/project_operations.h"
#include "storage/connection.h"
#include "support/a_worker.h"
#include "support/test_office.h"
#include "workers/worker_operations.h"

namespace {

constexpr int visits = 1500;
constexpr int visitsInTurn = 100;

/// Somebody new each time, with work and a contract, like nobody on file.
NewWorker visitOf(int i, const Crew& crew) {
  static const QString family = QStringLiteral("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨");
  static const QString given = QStringLiteral("建国伟芳秀英明强磊军洋勇艳杰娟涛超霞平刚");
  const QString name =
      QString(family[i % family.size()]) + given[(i / 7) % given.size()] + given[(i / 3) % given.size()];
  WorkerBuilder builder =
      aWorker().named(name.toUtf8().constData()).born(QDate(1978, 1, 1).addDays(i * 7), 500 + i % 400);
  NewWorker visit = builder.onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
  visit.person.phone = QStringLiteral("199%1").arg(20000000 + i);
  visit.person.trade = QStringLiteral("020");
  return visit;
}

/// The tables that a registration inserts into, each with what tells its new rows.
const std::vector<std::pair<QString, QString>>& tables() {
  static const std::vector<std::pair<QString, QString>> list{
      {"operation", "id > %1 order by id"},
      {"operation_result", "operation_id > %1 order by operation_id"},
      {"audit_entry", "operation_id > %1 order by operation_id, id"},
      {"worker", "operation_id > %1 order by operation_id"},
      {"worker_document", "operation_id > %1 order by operation_id"},
      {"contract", "operation_id > %1 order by operation_id"},
      {"assignment", "operation_id > %1 order by operation_id"},
      {"telling", "operation_id > %1 order by operation_id"},
      {"receipt", "operation_id > %1 order by operation_id"},
      {"card", "operation_id > %1 order by operation_id"},
      {"card_step", "operation_id > %1 order by operation_id"},
      {"likeness_decision", "operation_id > %1 order by operation_id"},
      {"worker_key", "worker_id in (select id from worker where operation_id > %1) order by worker_id"},
      {"worker_like", "worker_id in (select id from worker where operation_id > %1) order by worker_id"}};
  return list;
}

using RowsOfVisit = std::vector<std::pair<const TableRows*, const QVariantList*>>;

/// Which rows belong to each visit, by its operation or its worker.
std::vector<RowsOfVisit> byVisit(const std::vector<TableRows>& all) {
  std::map<qint64, size_t> visitOfOperation;
  std::map<qint64, size_t> visitOfWorker;
  std::vector<RowsOfVisit> result;
  for (const TableRows& table : all) {
    for (const QVariantList& row : table.rows) {
      size_t visit = 0;
      if (table.table == u"operation") {
        visit = result.size();
        visitOfOperation[row[table.at("id")].toLongLong()] = visit;
        result.emplace_back();
      } else if (table.at("operation_id") >= 0) {
        visit = visitOfOperation.at(row[table.at("operation_id")].toLongLong());
        if (table.table == u"worker") visitOfWorker[row[table.at("id")].toLongLong()] = visit;
      } else {
        visit = visitOfWorker.at(row[table.at("worker_id")].toLongLong());
      }
      result[visit].emplace_back(&table, &row);
    }
  }
  return result;
}

void writeBare(Bare& bare, const RowsOfVisit& visit) {
  bare.run("begin immediate");
  for (const auto& [table, row] : visit) bare.insert(*table, *row);
  bare.run("update serial set next = next + 1 where kind = 'worker'");
  bare.run("update audit_head set count = count + 1 where lane = 'desk'");
  bare.run("commit");
}

}  // namespace

TEST_CASE("A registration against a bare durable insert of the same rows", "[.][registration]") {
  const FixedClock clock(QDate(2026, 11, 25));
  OfficeAddress address;
  address.file = benchDirectory() + QStringLiteral("/registration.shiming");
  DemoOptions options;
  options.workers = 20000;
  options.passwordCost = PasswordCost::least();
  const auto demo = makeDemo(address, clock, options);
  REQUIRE(demo);
  const QString bareFile = benchDirectory() + QStringLiteral("/bare.shiming");
  REQUIRE(QFile::copy(address.file, bareFile));
  auto office = std::move(*Office::openAsOwner(address, clock, QStringLiteral("bench")));
  const auto projects = office->runNow(ListProjects, {{}, QStringLiteral("under-way"), {}, {}, 1});
  REQUIRE(projects);
  const auto companies = office->runNow(ListCompanies, {{}, QStringLiteral("dispatching"), {}, 1});
  REQUIRE(companies);
  const auto employer = office->runNow(ShowCompany, {companies->lines.first().id, {}});
  REQUIRE(employer);

  Crew crew;
  crew.project = projects->lines.first().id;
  crew.employer = employer->id;
  crew.manager = employer->managers.first().id;
  Times registrations;
  Times inserts;
  Bare bare(bareFile);
  size_t rowsLeft = 0;
  int refused = 0;
  // In turns, for a disk is not as fast at every moment.
  for (int first = 0; first < visits; first += visitsInTurn) {
    const qint64 before = lastOperation(address.file);
    for (int i = first; i < first + visitsInTurn; ++i) {
      const NewWorker visit = visitOf(i, crew);
      registrations.measure([&] { refused += office->runNow(RegisterWorker, visit) ? 0 : 1; });
    }
    const std::vector<TableRows> rows = rowsAfter(address.file, tables(), before);
    for (const auto& visit : byVisit(rows)) {
      rowsLeft += visit.size();
      inserts.measure([&] { writeBare(bare, visit); });
    }
  }
  CHECK(refused == 0);
  CHECK(inserts.count() == visits);
  std::printf("rows a registration leaves: %.1f\n", static_cast<double>(rowsLeft) / visits);
  report("register a worker: all checks, audit, durable commit", registrations,
         "bare durable insert of the same rows", inserts, 2.0);
}
