#include <catch2/catch.hpp>

#include <sqlite3.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <map>

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

/// The rows that visits left in a table, in the order they came.
struct TableRows {
  QString table;
  QStringList columns;
  std::vector<QVariantList> rows;
};

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

std::vector<TableRows> rowsAfter(const QString& file, qint64 operation) {
  std::vector<TableRows> all;
  OfficeAddress address;
  address.file = file;
  auto connection = std::move(*Connection::open(address, {}, {}));
  for (const auto& [table, where] : tables()) {
    TableRows rows{table, {}, {}};
    QSqlQuery query(connection->database());
    query.setForwardOnly(true);
    REQUIRE(query.exec(QStringLiteral("select * from %1 where ").arg(table) + where.arg(operation)));
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) rows.columns << record.fieldName(i);
    while (query.next()) {
      QVariantList row;
      for (int i = 0; i < record.count(); ++i) row << query.value(i);
      rows.rows.push_back(row);
    }
    all.push_back(std::move(rows));
  }
  return all;
}

/// A bare connection with the same promises: WAL, everything synchronised, foreign keys held.
class Bare {
 public:
  explicit Bare(const QString& file) {
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK);
    for (const char* sql : {"pragma journal_mode = wal", "pragma synchronous = full",
                            "pragma foreign_keys = on", "pragma cache_size = -65536"})
      run(sql);
  }
  ~Bare() {
    for (auto& [table, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_db);
  }
  void run(const char* sql) { REQUIRE(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
  void insert(const TableRows& table, const QVariantList& row) {
    sqlite3_stmt*& statement = m_statements[table.table];
    if (!statement) {
      const QString sql = QStringLiteral("insert into %1 (%2) values (%3)")
                              .arg(table.table, table.columns.join(u','),
                                   QStringList(table.columns.size(), QStringLiteral("?")).join(u','));
      REQUIRE(sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
    }
    for (int i = 0; i < row.size(); ++i) bindValue(statement, i + 1, row[i]);
    REQUIRE(sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
  }

 private:
  static void bindValue(sqlite3_stmt* statement, int place, const QVariant& value) {
    if (value.isNull())
      sqlite3_bind_null(statement, place);
    else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
      sqlite3_bind_int64(statement, place, value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
      sqlite3_bind_blob(statement, place, value.toByteArray().constData(),
                        static_cast<int>(value.toByteArray().size()), SQLITE_TRANSIENT);
    else {
      const QByteArray text = value.toString().toUtf8();
      sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
  }
  sqlite3* m_db = nullptr;
  std::map<QString, sqlite3_stmt*> m_statements;
};

/// Which rows belong to each visit, by its operation or its worker.
std::vector<std::vector<std::pair<const TableRows*, const QVariantList*>>> byVisit(
    const std::vector<TableRows>& all) {
  std::map<qint64, size_t> visitOfOperation;
  std::map<qint64, size_t> visitOfWorker;
  std::vector<std::vector<std::pair<const TableRows*, const QVariantList*>>> result;
  const auto at = [](const TableRows& table, const char* column) {
    return table.columns.indexOf(QLatin1String(column));
  };
  for (const TableRows& table : all) {
    for (const QVariantList& row : table.rows) {
      size_t visit = 0;
      if (table.table == u"operation") {
        visit = result.size();
        visitOfOperation[row[at(table, "id")].toLongLong()] = visit;
        result.emplace_back();
      } else if (at(table, "operation_id") >= 0) {
        visit = visitOfOperation.at(row[at(table, "operation_id")].toLongLong());
        if (table.table == u"worker") visitOfWorker[row[at(table, "id")].toLongLong()] = visit;
      } else {
        visit = visitOfWorker.at(row[at(table, "worker_id")].toLongLong());
      }
      result[visit].emplace_back(&table, &row);
    }
  }
  return result;
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

  const auto lastOperation = [&] {
    OfficeAddress there = address;
    auto connection = std::move(*Connection::open(there, {}, {}));
    const auto query = connection->borrow(QStringLiteral("select max(id) from operation"));
    REQUIRE((query->exec() && query->next()));
    return query->value(0).toLongLong();
  };
  Crew crew;
  crew.project = projects->lines.first().id;
  crew.employer = employer->id;
  crew.manager = employer->managers.first().id;
  const qint64 before = lastOperation();
  Times registrations;
  int refused = 0;
  for (int i = 0; i < visits; ++i) {
    const NewWorker visit = visitOf(i, crew);
    registrations.measure([&] { refused += office->runNow(RegisterWorker, visit) ? 0 : 1; });
  }
  CHECK(refused == 0);

  const std::vector<TableRows> rows = rowsAfter(address.file, before);
  const auto visitsOfRows = byVisit(rows);
  REQUIRE(visitsOfRows.size() == visits);
  Bare bare(bareFile);
  Times inserts;
  for (const auto& visit : visitsOfRows)
    inserts.measure([&] {
      bare.run("begin immediate");
      for (const auto& [table, row] : visit) bare.insert(*table, *row);
      bare.run("update serial set next = next + 1 where kind = 'worker'");
      bare.run("update audit_head set count = count + 1 where lane = 'desk'");
      bare.run("commit");
    });
  std::printf("rows a registration leaves: %.1f\n", [&] {
    size_t n = 0;
    for (const auto& visit : visitsOfRows) n += visit.size();
    return static_cast<double>(n) / visits;
  }());
  report("register a worker: all checks, audit, durable commit", registrations,
         "bare durable insert of the same rows", inserts, 2.0);
}
