#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "core/fund/fund_scene.h"
#include "exchange/table_file.h"
#include "fund/bank_statement_file.h"
#include "fund/statement_file.h"

namespace {

/// "2026-11-24 receipt deposit +100 -0 =100", line by line.
QStringList told(const FundStatement& statement) {
  QStringList lines;
  for (const StatementLine& each : statement.lines)
    lines << QStringLiteral("%1 %2 %3 +%4 -%5 =%6")
                 .arg(isoText(each.day), codeOf(each.how), codeOf(each.kind), each.in.toPlain(),
                      each.out.toPlain(), each.balance.toPlain());
  return lines;
}

QString fileOf(const QTemporaryDir& folder, const char* name, const QByteArray& content) {
  const QString path = folder.filePath(QString::fromLatin1(name));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(content);
  return path;
}

}  // namespace

TEST_CASE("fund.statement, fund.balance, fund.top-ups, fund.assert", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  FundReceipt october = scene.receipt("S0", 40);
  october.receivedOn = QDate(2026, 10, 30);
  REQUIRE(scene.receive(october));
  FundReceipt over = scene.receipt("S1", 60);
  over.due = Money::yuan(50);
  REQUIRE(scene.receive(over));
  scene.paid(scene.payment(70, "7"), "B1");

  StatementRequest asked;
  asked.project = scene.crew.project;
  asked.from = QDate(2026, 11, 1);
  const auto ofProject = scene.supervisor().runNow(ReadFundStatement, asked);
  REQUIRE(errorOf(ofProject).toStdString() == "none");
  CHECK(ofProject->opening == Money::yuan(40));
  CHECK(told(*ofProject) == QStringList{"2026-11-24 receipt deposit +50.00 -0.00 =90.00",
                                        "2026-11-24 receipt suspense +10.00 -0.00 =100.00",
                                        "2026-11-25 payment injury +0.00 -70.00 =30.00"});
  CHECK(ofProject->in == Money::yuan(60));
  CHECK(ofProject->out == Money::yuan(70));
  CHECK(ofProject->closing == Money::yuan(30));
  CHECK(ofProject->lines.last().number == "B1");
  CHECK(ofProject->lines.last().approvedBy == "supervisor");
  CHECK(ofProject->lines.last().otherKind == FundKind::Bank);
  CHECK(ofProject->lines.last().otherName == "示范银行");

  // The bank's own statement says for which money of which project.
  const auto banks = scene.supervisor().runNow(ReadFundStatement, StatementRequest());
  REQUIRE(banks);
  REQUIRE(banks->lines.size() == 4);
  CHECK(banks->lines[2].otherKind == FundKind::Suspense);
  CHECK(banks->lines[2].otherName == "滨江花园三期");

  StatementRequest bank;
  bank.by = StatementBy::Month;
  const auto months = scene.supervisor().runNow(ReadFundStatement, bank);
  REQUIRE(months);
  REQUIRE(months->lines.size() == 2);
  CHECK(months->opening == Money());
  CHECK(months->lines[0].balance == Money::yuan(40));
  CHECK(months->lines[1].in == Money::yuan(60));
  CHECK(months->lines[1].out == Money::yuan(70));
  CHECK(months->closing == Money::yuan(30));
  bank.by = StatementBy::Day;
  bank.bank = QStringLiteral("示范银行");
  bank.from = bank.to = QDate(2026, 11, 24);
  const auto day = scene.supervisor().runNow(ReadFundStatement, bank);
  CHECK(day->opening == Money::yuan(40));
  CHECK(day->closing == Money::yuan(100));
  bank.from = QDate(2026, 11, 26);
  CHECK(errorOf(scene.supervisor().runNow(ReadFundStatement, bank)) == "invalid:from");

  // 20 of 90 are left, and 70 went within 90 days.
  const ProjectFund fund = scene.fund();
  CHECK(fund.deposited == Money::yuan(90));
  CHECK(fund.remaining == Money::yuan(20));
  CHECK(fund.spentLately == Money::yuan(70));
  CHECK(fund.runsOutOn == QDate(2026, 11, 25).addDays(25));
  CHECK(fund.topUp);
  const auto list = scene.supervisor().runNow(ListTopUps, TopUpRequest());
  REQUIRE(list);
  REQUIRE(list->lines.size() == 1);
  CHECK(list->lines[0].project == scene.crew.project);
  scene.deposit("S9", 100);
  CHECK(scene.supervisor().runNow(ListTopUps, TopUpRequest())->lines.isEmpty());
  CHECK(scene.supervisor().runNow(ListTopUps, TopUpRequest{400, false})->lines.size() == 1);
  CHECK(scene.supervisor().runNow(ListTopUps, TopUpRequest{0, true})->lines.size() == 1);

  // The bank's own word, held against the ledger now and whenever it is verified.
  const auto agrees =
      scene.clerk().runNow(AssertBankBalance, AssertBalance{{}, QDate(2026, 10, 31), Money::yuan(40)});
  REQUIRE(agrees);
  CHECK(agrees->difference == Money());
  const auto differs =
      scene.clerk().runNow(AssertBankBalance, AssertBalance{{}, QDate(2026, 11, 24), Money::yuan(199)});
  CHECK(differs->difference == Money::yuan(-1));
  CHECK(scene.faults() == QStringList{"assertion-differs"});
  CHECK(errorOf(scene.clerk().runNow(AssertBankBalance, AssertBalance{{}, QDate(2026, 11, 26), Money()})) ==
        "invalid:day");
}

TEST_CASE("fund.verify says what is wrong and where", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  const FundOrder paid = scene.paid(scene.payment(60, "7"), "B1");
  const FundOrder open = scene.prepared(scene.payment(10));
  REQUIRE(scene.approve(open));
  const auto reversal = scene.prepareReversal(FundEntryId(scene.entryOf(paid)));
  REQUIRE(scene.approve(*reversal));
  REQUIRE(scene.faults().isEmpty());
  for (const char* trigger :
       {"fund_entry_stays", "fund_order_stays", "fund_receipt_stays", "fund_reservation_stays",
        "fund_reservation_let_go", "fund_entry_of_order", "fund_entry_booked"})
    scene.test.tamper(QStringLiteral("drop trigger ") + QLatin1String(trigger));
  const auto broken = [&](const char* sql, const char* undo) {
    INFO(sql);
    REQUIRE(scene.test.tamper(QString::fromLatin1(sql)).toStdString().empty());
    const QStringList found = scene.faults();
    REQUIRE(scene.test.tamper(QString::fromLatin1(undo)).toStdString().empty());
    CHECK(scene.faults().isEmpty());
    return found;
  };
  CHECK(broken("update fund_account set balance = balance + 1 where kind = 'deposit'",
               "update fund_account set balance = balance - 1 where kind = 'deposit'") ==
        QStringList{"balance-wrong", "purse-wrong", "total"});
  CHECK(broken("update fund_purse set balance = balance + 1 where kind = 'deposit'",
               "update fund_purse set balance = balance - 1 where kind = 'deposit'") ==
        QStringList{"purse-wrong"});
  CHECK(broken("update fund_purse set reserved = reserved + 1 where kind = 'deposit'",
               "update fund_purse set reserved = reserved - 1 where kind = 'deposit'") ==
        QStringList{"reserved-wrong"});
  CHECK(broken("update fund_entry set approved_by = 'x' where kind = 'payment'",
               "update fund_entry set approved_by = 'supervisor' where kind = 'payment'") ==
        QStringList{"order-differs"});
  CHECK(broken("update fund_entry set amount = amount + 1 where kind = 'reversal'",
               "update fund_entry set amount = amount - 1 where kind = 'reversal'")
            .contains("reversal-differs"));
  CHECK(broken("update fund_receipt set booked = booked - 1",
               "update fund_receipt set booked = booked + 1") == QStringList{"receipt-differs"});
  CHECK(broken("update fund_receipt set void = 1", "update fund_receipt set void = 0") ==
        QStringList{"receipt-void"});
  CHECK(broken("update fund_reservation set state = 'posted' where state = 'held'",
               "update fund_reservation set state = 'held' where state = 'posted'") ==
        QStringList{"reserved-wrong", "reservation-differs"});
  CHECK(broken("update fund_order set state = 'booked', bank_serial = 'X' where state = 'approved'",
               "update fund_order set state = 'approved', bank_serial = '' where bank_serial = 'X'")
            .contains("order-not-booked"));
}

TEST_CASE("fund.match: a bank's statement against the ledger", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);
  const FundOrder order = scene.prepared(scene.payment(30, "7"));
  REQUIRE(scene.approve(order));
  REQUIRE(scene.send(order));
  QTemporaryDir folder;
  const QString file =
      fileOf(folder, "bank.csv",
             QStringLiteral("示范银行对账单\n日期,流水号,收入金额(元),支出金额(元),余额,对方户名,摘要\n"
                            "2026-11-24,S1,100.00,,100.00,示范一建集团有限公司,保证金\n"
                            "20261125,S2,\"1,250.50\",,\"1,350.50\",别的公司,\n"
                            "2026/11/25,S3,,30.00,\"1,320.50\",市第一医院,\n"
                            "合计,,\"1,350.50\",30.00,,,\n")
                 .toUtf8());
  const auto lines = readBankStatement(file);
  REQUIRE(errorOf(lines).toStdString() == "none");
  REQUIRE(lines->size() == 3);
  CHECK((*lines)[1].in == Money::fen(125050));
  CHECK((*lines)[1].day == QDate(2026, 11, 25));
  CHECK((*lines)[2].out == Money::yuan(30));
  BankStatement statement;
  statement.lines = *lines;
  const auto matched = scene.clerk().runNow(MatchBankStatement, statement);
  REQUIRE(errorOf(matched).toStdString() == "none");
  CHECK(matched->lines[0].match == LineMatch::Booked);
  CHECK(matched->lines[1].match == LineMatch::Unknown);
  CHECK(matched->lines[2].match == LineMatch::Suggested);
  CHECK(matched->lines[2].order == order.number);
  CHECK(matched->open == 2);
  REQUIRE(matched->balance);
  CHECK(matched->balance->ledger == Money::yuan(100));
  CHECK(matched->balance->difference == Money::fen(122050));
  // Nothing was booked by it.
  CHECK(scene.remaining() == 100);
  REQUIRE(scene.confirm(order, "S3"));
  CHECK(scene.clerk().runNow(MatchBankStatement, statement)->lines[2].match == LineMatch::Booked);
}

TEST_CASE("a bank's statement as banks write it", "[fund]") {
  QTemporaryDir folder;
  const auto read = [&](const char* text) {
    return readBankStatement(fileOf(folder, "b.csv", QByteArray(text)));
  };
  SECTION("one amount, less than nought where it went out") {
    const auto lines = read("date,serial,amount\n2026-11-25,A,-12.30\n2026-11-25,B,5\n");
    REQUIRE(lines);
    CHECK((*lines)[0].out == Money::fen(1230));
    CHECK((*lines)[1].in == Money::yuan(5));
    CHECK_FALSE((*lines)[0].balance);
  }
  SECTION("what cannot be read is said with its row, and nothing is left out for it") {
    CHECK(errorOf(read("date,serial,amount\n2026-13-25,A,5\n")) == "invalid:file");
    CHECK(errorOf(read("date,serial,amount\n2026-11-25,A,five\n")) == "invalid:file");
    CHECK(errorOf(read("name,phone\nx,1\n")) == "invalid:file");
    CHECK(errorOf(readBankStatement(folder.filePath("none.csv"))) == "not-found:file");
  }
}

TEST_CASE("a fund's statement as a workbook", "[fund]") {
  FundStatement statement;
  statement.from = QDate(2026, 11, 1);
  statement.to = QDate(2026, 11, 30);
  statement.opening = Money::fen(123456785);
  StatementLine line;
  line.entry = FundEntryId(7);
  line.day = QDate(2026, 11, 24);
  line.otherKind = FundKind::Suspense;
  line.otherName = QStringLiteral("滨江花园三期");
  line.number = QStringLiteral("0012345678901234567");
  line.out = Money::fen(5);
  line.balance = Money::fen(123456780);
  statement.lines = {line};
  statement.closing = line.balance;
  QTemporaryDir folder;
  const QString path = folder.filePath("statement.xlsx");
  const auto written = writeStatement(statement, path);
  REQUIRE(written);
  CHECK(*written == 1);
  const auto file = TableFile::open(path);
  REQUIRE(file);
  const auto reader = (*file)->read(0);
  QVector<TableRow> rows;
  for (TableRow row; (*reader)->next(row);) rows.append(row);
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].cell(9).text == "1234567.85");
  CHECK(rows[2].cell(3).text.endsWith(line.otherName));
  CHECK(rows[2].cell(5).text == "0012345678901234567");
  CHECK(rows[2].cell(8).text == "0.05");
  CHECK(rows[3].cell(9).text == "1234567.8");
  CHECK(errorOf(writeStatement(statement, folder.filePath("statement.odt"))) == "invalid:file");
}
