#include <catch2/catch.hpp>

#include <QFile>
#include <cstdio>
#include <map>

#include "benchmarks/bare_rows.h"
#include "benchmarks/measure.h"
#include "demo/demo.h"
#include "fund/fund_operations.h"
#include "office/office.h"
#include "projects/project_operations.h"

namespace {

constexpr int postings = 1500;
constexpr int postingsInTurn = 100;
constexpr int ledgerEntries = 1000000;
constexpr int ledgerProjects = 500;
const QDate benchDay(2026, 11, 25);

const std::vector<std::pair<QString, QString>>& fundTables() {
  static const std::vector<std::pair<QString, QString>> list{
      {"operation", "id > %1 order by id"},
      {"operation_result", "operation_id > %1 order by operation_id"},
      {"audit_entry", "operation_id > %1 order by operation_id, id"},
      {"fund_receipt", "operation_id > %1 order by operation_id"},
      {"fund_entry", "operation_id > %1 order by operation_id"}};
  return list;
}

FundReceipt receiptNo(int n, ProjectId project) {
  FundReceipt receipt;
  receipt.serial = QStringLiteral("S%1").arg(n);
  receipt.amount = Money::yuan(1 + n % 1000);
  receipt.receivedOn = benchDay;
  receipt.payer = QStringLiteral("示范一建集团有限公司");
  receipt.project = project;
  return receipt;
}

std::unique_ptr<Office> fundOffice(const OfficeAddress& address, const Clock& clock) {
  DemoOptions options;
  options.workers = 2000;
  options.passwordCost = PasswordCost::least();
  REQUIRE(makeDemo(address, clock, options));
  // The demo office has its account at a bank.
  return std::move(*Office::openAsOwner(address, clock, QStringLiteral("bench")));
}

ProjectId oneProject(Office& office) {
  const auto projects = office.runNow(ListProjects, {{}, QStringLiteral("under-way"), {}, {}, 1});
  REQUIRE(projects);
  return projects->lines.first().id;
}

/// The rows of single operations, so that each is committed by itself as it was.
std::map<qint64, std::vector<std::pair<const TableRows*, const QVariantList*>>> byOperation(
    const std::vector<TableRows>& all) {
  std::map<qint64, std::vector<std::pair<const TableRows*, const QVariantList*>>> found;
  for (const TableRows& table : all) {
    const int key = table.table == u"operation" ? table.at("id") : table.at("operation_id");
    for (const QVariantList& row : table.rows) found[row[key].toLongLong()].emplace_back(&table, &row);
  }
  return found;
}

/// Numbers from 1 to %1, as i.
QString counted(const char* sql, int count) {
  return QStringLiteral("with recursive n (i) as (select 1 union all select i + 1 from n where i < %1) ")
             .arg(count) +
         QLatin1String(sql);
}

/// Many projects with a long history, past every operation, but not past the ledger's triggers.
void fill(Bare& bare) {
  const QString project = QStringLiteral(
      "insert into project (uuid, number, name, name_folded, name_sort, initials, "
      "general_contractor, jurisdiction, created_at, operation_id) ");
  const QString receipt = QStringLiteral(
      "insert into fund_receipt (bank_account_id, serial, amount, received_on, kind, "
      "entered_by, entered_at, operation_id) ");
  bare.run("begin immediate");
  bare.run(
      project +
          counted("select 'bench-' || i, 'B' || i, 'B' || i, 'b' || i, 'b' || i, 'b', (select min(id) from "
                  "company), '320100', 1, 1 from n",
                  ledgerProjects),
      {});
  bare.run(
      "insert into fund_purse (kind, project_id, operation_id) select 'deposit', id, 1 from project where "
      "uuid "
      "like 'bench-%'");
  bare.run(
      "insert into fund_account (purse_id, kind, operation_id) select p.id, 'deposit', 1 from fund_purse p "
      "join "
      "project j on j.id = p.project_id where p.kind = 'deposit' and j.uuid like 'bench-%'");
  bare.run(
      receipt + counted("select (select id from fund_account where kind = 'bank'), 'L' || i, 100 + i % 977, "
                        "date('2024-01-01', (i % 1050) || ' days'), 'deposit', 'bench', 1, 1 from n",
                        ledgerEntries),
      {});
  bare.run(
      "create temp table place as select row_number() over (order by a.id) - 1 as n, a.id from fund_account "
      "a "
      "join fund_purse p on p.id = a.purse_id join project j on j.id = p.project_id where a.kind = 'deposit' "
      "and j.uuid like 'bench-%'");
  bare.run(QStringLiteral(
               "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, "
               "receipt_id, prepared_by, entered_by, entered_at, operation_id) select r.bank_account_id, "
               "place.id, r.amount, r.received_on, 'receipt', r.id, 'bench', 'bench', 1, 1 from "
               "fund_receipt r join place on place.n = r.id % %1 where r.serial like 'L%' order by r.id")
               .arg(ledgerProjects),
           {});
  bare.run("commit");
}

/// The balances that a booking changes are rows that it leaves too: two accounts, and the purses they are of.
void moveBalances(Bare& bare, const TableRows& entries, const QVariantList& entry) {
  const QVariant amount = entry[entries.at("amount")];
  for (const auto& [column, sign] : {std::pair{"debit_account_id", u'-'}, {"credit_account_id", u'+'}}) {
    const QVariant account = entry[entries.at(column)];
    bare.run(QStringLiteral("update fund_account set balance = balance %1 ? where id = ?").arg(sign),
             {amount, account});
    bare.run(QStringLiteral("update fund_purse set balance = balance %1 ? where id = (select purse_id from "
                            "fund_account where id = ?)")
                 .arg(sign),
             {amount, account});
  }
}

}  // namespace

TEST_CASE("Booking a receipt against a bare durable insert of the same rows", "[.][fund]") {
  OfficeAddress address;
  address.file = benchDirectory() + QStringLiteral("/fund.shiming");
  const FixedClock clock(benchDay);
  auto office = fundOffice(address, clock);
  const ProjectId project = oneProject(*office);
  // Its accounts are open from here on.
  REQUIRE(office->runNow(ReceiveMoney, receiptNo(0, project)));
  office.reset();
  const QString bareFile = benchDirectory() + QStringLiteral("/bare-fund.shiming");
  REQUIRE(QFile::copy(address.file, bareFile));
  office = std::move(*Office::openAsOwner(address, clock, QStringLiteral("bench")));

  Bare bare(bareFile);
  for (const char* trigger : {"fund_receipt_new", "fund_entry_of_receipt", "fund_entry_of_order",
                              "fund_entry_of_reversal", "fund_entry_booked"})
    bare.run((QByteArray("drop trigger ") + trigger).constData());
  Times posted;
  Times inserted;
  size_t rows = 0;
  for (int first = 1; first <= postings; first += postingsInTurn) {
    const qint64 before = lastOperation(address.file);
    for (int n = first; n < first + postingsInTurn; ++n)
      posted.measure([&] { REQUIRE(office->runNow(ReceiveMoney, receiptNo(n, project))); });
    const auto all = rowsAfter(address.file, fundTables(), before);
    for (const auto& [operation, left] : byOperation(all)) {
      rows += left.size();
      inserted.measure([&] {
        bare.run("begin immediate");
        for (const auto& [table, row] : left) {
          bare.insert(*table, *row);
          if (table->table == QLatin1String("fund_entry")) moveBalances(bare, *table, *row);
        }
        bare.run("update audit_head set count = count + 1 where lane = 'desk'");
        bare.run("commit");
      });
    }
  }
  std::printf("rows a booking leaves: %.1f\n", static_cast<double>(rows) / postings);
  report("book a receipt: all checks, audit, durable commit", posted, "bare durable insert of the same rows",
         inserted, 2.0);
}

TEST_CASE("A project's statement and the check of a ledger of 1,000,000 entries", "[.][fund]") {
  OfficeAddress address;
  address.file = benchDirectory() + QStringLiteral("/ledger.shiming");
  const FixedClock clock(benchDay);
  auto office = fundOffice(address, clock);
  office.reset();
  {
    Bare bare(address.file);
    fill(bare);
  }
  office = std::move(*Office::openAsOwner(address, clock, QStringLiteral("bench")));
  const auto projects = office->runNow(ListProjects, {QStringLiteral("B"), {}, {}, {}, 200});
  REQUIRE(projects);
  Times whole;
  Times month;
  for (const ProjectLine& each : projects->lines) {
    StatementRequest asked;
    asked.project = each.id;
    whole.measure([&] { REQUIRE(office->runNow(ReadFundStatement, asked)); });
    asked.from = QDate(2026, 10, 1);
    month.measure([&] { REQUIRE(office->runNow(ReadFundStatement, asked)); });
  }
  report("a project's statement since the beginning (2,000 entries; wanted: 10 ms)", whole);
  report("a project's statement of two months (wanted: 10 ms)", month);
  Times verified;
  for (int round = 0; round < 5; ++round)
    verified.measure([&] {
      const auto check = office->runNow(VerifyLedger, Nothing());
      REQUIRE(check);
      CHECK(check->entries >= ledgerEntries);
      CHECK(check->isSound());
    });
  report("verify the whole ledger", verified);
  std::printf("entries verified per second: %.0f (wanted: 500,000)\n",
              ledgerEntries / verified.median() * 1e6);
}
