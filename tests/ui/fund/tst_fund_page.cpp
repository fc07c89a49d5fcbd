#include <QFile>

#include "exchange/table_file.h"
#include "fund/bank_answer_sheet.h"
#include "fund/bank_segment.h"
#include "fund/check_segment.h"
#include "fund/fund_curve.h"
#include "fund/keep_sheet.h"
#include "fund/orders_segment.h"
#include "fund/projects_segment.h"
#include "fund/receipt_form.h"
#include "fund/receipt_sheet.h"
#include "fund/receipts_segment.h"
#include "fund/statement_segment.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "ui/fund/fund_window.h"

TEST_CASE("Who reads no fund has no page of it; an auditor looks on", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  scene.prepared(scene.payment(10));
  SECTION("a clerk") {
    ProgramUnderTest test(scene.test, Role::Clerk);
    CHECK_FALSE(test.window().page(QStringLiteral("fund")));
  }
  SECTION("an auditor sees the receipt and the order and can do nothing") {
    FundWindow<OrdersSegment> window(scene.test, "orders", Role::Auditor);
    REQUIRE(soon([&] { return window.segment->orders().size() == 1; }));
    CHECK_FALSE(window.page->showSegment(QStringLiteral("bank")));
    REQUIRE(soon([&] { return !window.segment->whyNot().isEmpty(); }));
    CHECK_FALSE(window.segment->nextAction()->isEnabled());
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(window.segment->findChild<Sheet*>());
    window.page->showSegment(QStringLiteral("receipts"));
    auto* receipts = qobject_cast<ReceiptsSegment*>(window.page->segment(QStringLiteral("receipts")));
    REQUIRE(soon([&] { return receipts->table()->model()->rowCount() == 1; }));
    CHECK_FALSE(receipts->form()->isVisible());
  }
}

TEST_CASE("Projects: what is left, kept and free, how long it lasts, and letting go", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  scene.paid(scene.payment(75, "7"), "B1");
  ReserveMoney kept;
  kept.project = scene.crew.project;
  kept.amount = Money::yuan(5);
  kept.reason = QStringLiteral("待付");
  const bool own = GENERATE(false, true);
  REQUIRE((own ? scene.supervisor() : scene.other()).runNow(ReserveFundMoney, kept));
  FundWindow<ProjectsSegment> window(scene.test, "projects");
  REQUIRE(
      soon([&] { return window.segment->isSettled() && window.segment->table()->model()->rowCount() == 1; }));
  const auto cell = [&](int column) {
    return window.segment->table()->model()->index(0, column).data().toString();
  };
  CHECK(cell(1) == "¥25.00");
  CHECK(cell(2) == "¥5.00");
  CHECK(cell(3) == "¥20.00");
  REQUIRE(soon([&] { return window.segment->reservations()->model()->rowCount() == 1; }));
  CHECK(window.segment->curve()->accessibleDescription().contains("¥20.00"));
  CHECK(scene.fund().topUp);
  if (own) {
    window.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(window.segment->findChild<ReasonSheet*>());
    CHECK_FALSE(window.segment->bar()->text().isEmpty());
    CHECK(scene.available() == 20);
  } else {
    window.press(Qt::Key_D, Qt::ControlModifier);
    sheetOn<ReasonSheet>(window.segment);
    window.program.keys().type(QStringLiteral("撤回了"));
    window.primary();
    REQUIRE(soon([&] { return scene.available() == 25; }));
    REQUIRE(soon([&] { return window.segment->reservations()->model()->rowCount() == 0; }));
  }
  SECTION("Ctrl+Enter opens its statement") {
    window.segment->table()->setFocus();
    window.primary();
    auto* statement = qobject_cast<StatementSegment*>(window.page->segment(QStringLiteral("statement")));
    // What the part showed before, the whole fund's, may have as many lines.
    REQUIRE(
        soon([&] { return statement->isVisible() && statement->statement().project == scene.crew.project; }));
    CHECK(statement->statement().lines.size() == 2);
    CHECK(statement->statement().closing == Money::yuan(25));
  }
}

TEST_CASE("Money is kept for a claim, and an account at a bank opened, by keyboard", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  FundWindow<ProjectsSegment> window(scene.test, "projects");
  REQUIRE(
      soon([&] { return window.segment->isSettled() && window.segment->table()->model()->rowCount() == 1; }));
  window.press(Qt::Key_K, Qt::AltModifier);
  auto* sheet = sheetOn<KeepSheet>(window.segment);
  window.primary();
  CHECK(sheet->form()->field(QStringLiteral("money"))->level() == Level::Error);
  window.program.keys().type(codeOf(FundKind::Injury));
  window.program.keys().enter();
  fill(window.program, sheet->form(), "amount", "101");
  fill(window.program, sheet->form(), "reason", "工伤待付");
  window.primary();
  // More than is free: refused in words, and nothing is kept.
  REQUIRE(soon([&] {
    return sheet->form()->field(QStringLiteral("amount"))->level() == Level::Error ||
           !sheet->bar()->text().isEmpty();
  }));
  CHECK(scene.available() == 100);
  fill(window.program, sheet->form(), "amount", "40");
  window.primary();
  REQUIRE(soon([&] { return scene.available() == 60 && isGone<KeepSheet>(window.segment); }));
  REQUIRE(soon([&] { return window.segment->reservations()->model()->rowCount() == 1; }));

  const qint64 before = scene.test.count(QStringLiteral("fund_account"));
  window.press(Qt::Key_B, Qt::AltModifier);
  auto* account = sheetOn<BankAccountSheet>(window.segment);
  window.primary();
  CHECK(account->form()->field(QStringLiteral("name"))->level() == Level::Error);
  window.program.keys().type(QStringLiteral("示范银行城南支行 3200"));
  window.primary();
  REQUIRE(soon([&] { return isGone<BankAccountSheet>(window.segment); }));
  CHECK(scene.test.count(QStringLiteral("fund_account")) == before + 1);
}

TEST_CASE("Statement: by entry, day and month, printed, as a workbook; an entry is reversed", "[fund]") {
  FundScene scene(Backend::Sqlite);
  FundReceipt october = scene.receipt("S0", 40);
  october.receivedOn = QDate(2026, 10, 30);
  REQUIRE(scene.receive(october));
  scene.deposit("S1", 60);
  FundWindow<StatementSegment> window(scene.test, "statement");
  // Of all banks, of this month.
  REQUIRE(soon([&] { return window.segment->isSettled() && window.segment->statement().lines.size() == 1; }));
  CHECK(window.segment->statement().opening == Money::yuan(40));
  chooseProject(window.program, window.segment->form(), "project");
  qobject_cast<DateEdit*>(window.segment->form()->field(QStringLiteral("from"))->editor())
      ->setDate(QDate(2026, 10, 1));
  const auto shows = [&](int lines) {
    return soon([&] {
      return window.segment->isSettled() && window.segment->statement().project == scene.crew.project &&
             window.segment->statement().lines.size() == lines;
    });
  };
  REQUIRE(shows(2));

  SECTION("by month") {
    window.segment->fineness()->setCurrent(2);
    REQUIRE(soon([&] { return window.segment->statement().by == StatementBy::Month; }));
    CHECK(window.segment->table()->model()->index(0, 0).data().toString() == "2026-10");
    CHECK(window.segment->table()->model()->rowCount() == 2);
  }
  SECTION("a workbook, and the paper") {
    const QTemporaryDir folder;
    window.program.dialogs().fileToSave = folder.filePath("fund.xlsx");
    window.press(Qt::Key_E, Qt::ControlModifier);
    const auto file = TableFile::open(folder.filePath("fund.xlsx"));
    REQUIRE(file);
    window.press(Qt::Key_P, Qt::ControlModifier);
    QWidget* dialog = nullptr;
    REQUIRE(soon([&] {
      return (dialog = window.page->findChild<QWidget*>(QStringLiteral("statementDialog"))) &&
             dialog->isVisible();
    }));
    const auto labels = dialog->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* each) { return !each->pixmap().isNull(); }));
    dialog->close();
  }
  SECTION("reversed with a reason; another approves") {
    window.segment->table()->selectId(1);
    window.segment->table()->setFocus();
    window.press(Qt::Key_D, Qt::ControlModifier);
    sheetOn<ReasonSheet>(window.segment);
    window.program.keys().type(QStringLiteral("录错了"));
    window.primary();
    REQUIRE(soon([&] { return scene.test.count(QStringLiteral("fund_order")) == 1; }));
    CHECK(scene.remaining() == 100);  // nothing is booked yet
  }
}

TEST_CASE("Receipts: booked by keyboard, once; said at the field what is wrong", "[fund]") {
  FundScene scene(Backend::Sqlite);
  FundWindow<ReceiptsSegment> window(scene.test, "receipts");
  ReceiptForm* form = window.segment->form();
  REQUIRE(soon([&] { return window.segment->isSettled() && form->firstField()->hasFocus(); }));
  const auto enter = [&](const char* serial, const char* amount) {
    fill(window.program, form, "serial", serial);
    fill(window.program, form, "amount", amount);
    chooseProject(window.program, form, "project");
    fill(window.program, form, "due", "9万");
    window.primary();
  };
  window.primary();
  CHECK(form->field(QStringLiteral("serial"))->level() == Level::Error);
  enter("S1", "10万");
  REQUIRE(soon([&] { return window.segment->table()->model()->rowCount() == 2; }));  // deposit and surplus
  CHECK(scene.fund().remaining == Money::yuan(90'000));
  CHECK(scene.fund().suspense == Money::yuan(10'000));
  CHECK(window.segment->bar()->text().contains("¥10,000.00"));
  CHECK(form->firstField()->hasFocus());

  enter("S1", "10万");
  REQUIRE(soon([&] { return form->field(QStringLiteral("serial"))->level() == Level::Error; }));
  CHECK(scene.fund().remaining == Money::yuan(90'000));
}

TEST_CASE("The bank's statement: what is booked, differs and may be booked, and the same file again",
          "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  scene.deposit("S2", 50);
  scene.deposit("S9", 7);  // the bank does not know it
  const FundOrder order = scene.prepared(scene.payment(30));
  REQUIRE(scene.approve(order));
  REQUIRE(scene.send(order));
  const QTemporaryDir folder;
  const QString path = folder.filePath("bank.csv");
  {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("日期,流水号,收入,支出,对方户名,余额\n"
                              "2026-11-24,S1,100,,示范一建集团有限公司,100\n"
                              "2026-11-24,S2,55,,示范一建集团有限公司,155\n"
                              "2026-11-24,S3,20,,无名氏,175\n"
                              "2026-11-25,B1,,30,市第一医院,145\n")
                   .toUtf8());
  }
  FundWindow<BankSegment> window(scene.test, "bank");
  const auto open = [&] {
    window.program.dialogs().fileToOpen = path;
    window.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.segment->isSettled() && window.segment->matched().lines.size() == 4; }));
  };
  open();
  QStringList states;
  for (const MatchedLine& each : window.segment->matched().lines) states << codeOf(each.match);
  CHECK(states == QStringList{"booked", "differs", "unknown", "suggested"});
  CHECK_FALSE(window.segment->wasTakenBefore());
  CHECK(window.segment->matched().notInStatement.size() == 1);

  // What differs is not taken, what is unknown only with its project.
  window.segment->table()->selectId(window.segment->matched().lines[1].line.row);
  window.primary();
  CHECK_FALSE(window.segment->findChild<Sheet*>());
  window.segment->table()->selectId(window.segment->matched().lines[2].line.row);
  window.primary();
  auto* receipt = sheetOn<ReceiptSheet>(window.segment);
  window.primary();
  CHECK(receipt->form()->field(QStringLiteral("project"))->level() == Level::Error);
  chooseProject(window.program, receipt->form(), "project");
  window.primary();
  REQUIRE(soon([&] { return isGone<ReceiptSheet>(window.segment) && window.segment->matched().open == 2; }));

  // The next that may be taken is chosen: the order that the bank has paid.
  REQUIRE(soon(
      [&] { return window.segment->table()->currentId() == window.segment->matched().lines[3].line.row; }));
  window.primary();
  sheetOn<BankAnswerSheet>(window.segment);
  window.primary();
  REQUIRE(soon([&] { return window.segment->matched().open == 1; }));
  CHECK(scene.remaining() == 100 + 50 + 7 + 20 - 30);

  window.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE(soon([&] { return scene.test.count(QStringLiteral("fund_assertion")) == 1; }));

  // A file with nothing new says so.
  {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("日期,流水号,收入,支出\n2026-11-24,S1,100,\n2026-11-24,S2,50,\n"
                              "2026-11-24,S3,20,\n2026-11-25,B1,,30\n")
                   .toUtf8());
  }
  open();
  CHECK(window.segment->wasTakenBefore());
}

TEST_CASE("Orders: what another desk did first is said, and the stale one is not decided on", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  const FundOrder order = scene.prepared(scene.payment(30));
  FundWindow<OrdersSegment> window(scene.test, "orders");
  REQUIRE(soon([&] { return window.segment->isSettled() && window.segment->orders().size() == 1; }));
  REQUIRE(soon([&] { return window.segment->nextAction()->isEnabled(); }));
  SECTION("approved elsewhere meanwhile") {
    REQUIRE(FundScene::approve(scene.other(), order));
    window.segment->table()->setFocus();
    window.primary();
    REQUIRE(
        soon([&] { return window.segment->bar()->isVisible() && !window.segment->bar()->text().isEmpty(); }));
    REQUIRE(soon([&] { return window.segment->orders().first().state == OrderState::Approved; }));
    CHECK(scene.available() == 70);
  }
  SECTION("refused with a reason") {
    window.segment->table()->setFocus();
    window.press(Qt::Key_D, Qt::ControlModifier);
    sheetOn<ReasonSheet>(window.segment);
    window.program.keys().type(QStringLiteral("金额不对"));
    window.primary();
    REQUIRE(soon([&] { return window.segment->isSettled() && window.segment->orders().isEmpty(); }));
    window.segment->states()->setCurrent(5);
    REQUIRE(soon([&] { return window.segment->orders().size() == 1; }));
    CHECK(window.segment->orders().first().state == OrderState::Refused);
  }
  SECTION("who approved does neither call off nor say that the bank did not pay") {
    window.segment->table()->setFocus();
    for (const OrderState reached : {OrderState::Approved, OrderState::Sent}) {
      window.primary();
      REQUIRE(soon([&] { return window.segment->orders().first().state == reached; }));
      REQUIRE(soon([&] { return window.segment->nextAction()->isEnabled(); }));
      CHECK_FALSE(window.segment->whyNotStopping().isEmpty());
      window.press(Qt::Key_D, Qt::ControlModifier);
      CHECK_FALSE(window.segment->findChild<Sheet*>());
    }
  }
  SECTION("the bank does not pay: its words are kept, and the money is free again") {
    REQUIRE(FundScene::approve(scene.other(), order));
    REQUIRE(scene.send(order));
    window.press(Qt::Key_F5);
    REQUIRE(soon([&] { return window.segment->orders().first().state == OrderState::Sent; }));
    window.press(Qt::Key_D, Qt::ControlModifier);
    auto* sheet = sheetOn<BankAnswerSheet>(window.segment);
    window.primary();
    CHECK(sheet->form()->field(QStringLiteral("word"))->level() == Level::Error);
    window.program.keys().type(QStringLiteral("账号不符"));
    window.primary();
    REQUIRE(soon([&] { return scene.available() == 100; }));
  }
}

TEST_CASE("Verify: all books balance, with their number; a fault is named", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  const bool broken = GENERATE(false, true);
  if (broken) {
    const QString sql =
        QStringLiteral("update fund_account set balance = balance + 1 where kind = 'deposit'");
    REQUIRE(scene.test.tamper(sql).isEmpty());
  }
  FundWindow<CheckSegment> window(scene.test, "check");
  window.primary();
  REQUIRE(soon([&] { return window.segment->found().has_value(); }));
  CHECK(window.segment->found()->entries == 1);
  CHECK(window.segment->found()->isSound() == !broken);
  CHECK(window.segment->table()->model()->rowCount() == window.segment->found()->faults.size());
  CHECK(window.segment->bar()->text().contains("1"));
}
