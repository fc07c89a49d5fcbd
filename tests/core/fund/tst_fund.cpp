#include <catch2/catch.hpp>

#include <QSqlError>

#include "core/fund/fund_scene.h"
#include "moves/move_operations.h"
#include "projects/project_operations.h"
#include "support/own_connection.h"

TEST_CASE("fund.receive", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  FundReceipt receipt = scene.receipt("S1", 100);

  // Over what was due: the surplus waits.
  receipt.due = Money::yuan(80);
  const auto over = scene.receive(receipt);
  REQUIRE(errorOf(over).toStdString() == "none");
  CHECK(over->booked == Money::yuan(80));
  CHECK(over->surplus == Money::yuan(20));
  CHECK(over->entries.size() == 2);
  CHECK(scene.fund().suspense == Money::yuan(20));
  CHECK(scene.fund().deposited == Money::yuan(80));
  CHECK(scene.remaining() == 80);

  // Below it: what is missing is said.
  FundReceipt part = scene.receipt("S2", 30);
  part.due = Money::yuan(50);
  CHECK(scene.receive(part)->missing == Money::yuan(20));

  // The same number once, spelt as it may be.
  CHECK(errorOf(scene.receive(receipt)) == "conflict:serial");
  receipt.serial = QStringLiteral("  S1 ");
  CHECK(errorOf(scene.receive(receipt)) == "conflict:serial");

  // Money that nobody knows stands with the office, and goes to its project by two persons.
  FundReceipt unknown = scene.receipt("S3", 40);
  unknown.project = {};
  unknown.kind = FundKind::Unmatched;
  REQUIRE(scene.receive(unknown));
  const auto moved =
      scene.clerk().runNow(PrepareFundTransfer, PrepareTransfer{{{}, FundKind::Unmatched, {}},
                                                                {scene.crew.project, FundKind::Deposit, {}},
                                                                Money::yuan(40),
                                                                QStringLiteral("付款人来电说明")});
  REQUIRE(moved);
  CHECK(scene.remaining() == 110);
  REQUIRE(scene.approve(*moved));
  CHECK(scene.remaining() == 150);

  FundReceipt nobodys = scene.receipt("S4", 1);
  nobodys.project = ProjectId(99999);
  CHECK(errorOf(scene.receive(nobodys)) == "not-found:project");
  nobodys.project = scene.crew.project;
  nobodys.bank = QStringLiteral("别的银行");
  CHECK(errorOf(scene.receive(nobodys)) == "not-found:bank");
  REQUIRE(scene.supervisor().runNow(OpenBankAccount, BankAccount{QStringLiteral("别的银行")}));
  CHECK(errorOf(scene.supervisor().runNow(OpenBankAccount, BankAccount{QStringLiteral("别的银行")})) ==
        "conflict:name");
  nobodys.bank.clear();
  CHECK(errorOf(scene.receive(nobodys)) == "invalid:bank");
  // Another bank numbers for itself.
  nobodys.bank = QStringLiteral("别的银行");
  nobodys.serial = QStringLiteral("S1");
  CHECK(scene.receive(nobodys));
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund.reserve and fund.release", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);
  ReserveMoney asked{scene.crew.project, FundKind::Injury, Money::yuan(70), {"claim", "7"}, "工伤认定"};

  const auto kept = scene.supervisor().runNow(ReserveFundMoney, asked);
  REQUIRE(errorOf(kept).toStdString() == "none");
  CHECK(scene.remaining() == 100);
  CHECK(scene.available() == 30);
  CHECK(scene.fund().reservations.size() == 1);
  CHECK(errorOf(scene.supervisor().runNow(ReserveFundMoney, asked)) == "conflict:source");
  asked.source = {"claim", "8"};
  CHECK(errorOf(scene.supervisor().runNow(ReserveFundMoney, asked)) == "conflict:amount");
  // What is kept is not spent otherwise, nor moved.
  CHECK(errorOf(scene.clerk().runNow(PrepareFundPayment, scene.payment(31))) == "conflict:amount");

  const ReleaseMoney letGo{kept->id, kept->version, QStringLiteral("认定撤销")};
  CHECK(errorOf(scene.supervisor().runNow(ReleaseFundMoney, letGo)) == "forbidden:reserver");
  CHECK(errorOf(scene.other().runNow(ReleaseFundMoney, ReleaseMoney{kept->id, 9, "x"})) ==
        "conflict:version");
  CHECK(errorOf(scene.other().runNow(ReleaseFundMoney, ReleaseMoney{kept->id, 1, ""})) == "invalid:reason");
  CHECK(errorOf(scene.other().runNow(ReleaseFundMoney, ReleaseMoney{FundReservationId(99), 1, "x"})) ==
        "not-found:reservation");
  const auto released = scene.other().runNow(ReleaseFundMoney, letGo);
  REQUIRE(errorOf(released).toStdString() == "none");
  CHECK(released->state == ReservationState::Released);
  CHECK(scene.available() == 100);
  CHECK(errorOf(scene.other().runNow(ReleaseFundMoney, ReleaseMoney{kept->id, 0, "x"})) == "conflict:state");
  // A claim that was let go may be kept for again.
  asked.source = {"claim", "7"};
  CHECK(scene.supervisor().runNow(ReserveFundMoney, asked));
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund.order: approved by another, sent, confirmed by the bank", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);

  FundOrder order = scene.prepared(scene.payment(60, "7"));
  CHECK(order.state == OrderState::Prepared);
  CHECK(order.number.startsWith(QStringLiteral("ZF-20261125-")));
  CHECK(errorOf(scene.clerk().runNow(PrepareFundPayment, scene.payment(1, "7"))) == "conflict:source");
  CHECK(errorOf(scene.send(order)) == "conflict:state");
  FundOrder stale = order;
  stale.version = 9;
  CHECK(errorOf(scene.approve(stale)) == "conflict:version");
  // A supervisor's own order is another's to approve.
  const auto own = scene.supervisor().runNow(PrepareFundPayment, scene.payment(10));
  REQUIRE(own);
  CHECK(errorOf(scene.approve(*own)) == "forbidden:preparer");
  CHECK(errorOf(scene.supervisor().runNow(RefuseFundOrder, DecideOrder{own->id, {}, 0, "x"})) ==
        "forbidden:preparer");
  REQUIRE(FundScene::approve(scene.other(), *own));
  CHECK(scene.available() == 90);

  REQUIRE(scene.approve(order));
  CHECK(scene.available() == 30);
  CHECK(scene.remaining() == 100);
  CHECK(errorOf(scene.approve(order)) == "conflict:version");
  CHECK(errorOf(scene.confirm(order, "B1")) == "conflict:state");
  REQUIRE(scene.send(order));
  const auto done = scene.confirm(order, "B1");
  REQUIRE(errorOf(done).toStdString() == "none");
  CHECK(done->state == OrderState::Done);
  CHECK(scene.remaining() == 40);
  CHECK(scene.available() == 30);
  CHECK(errorOf(scene.confirm(order, "B2")) == "conflict:state");
  CHECK(scene.fund().spentLately == Money::yuan(60));
  // Paid is paid.
  CHECK(errorOf(scene.clerk().runNow(PrepareFundPayment, scene.payment(1, "7"))) == "conflict:source");

  // A number of the bank confirms one order.
  REQUIRE(scene.send(*own));
  CHECK(errorOf(scene.confirm(*own, "B1")) == "conflict:serial");
  // The bank did not pay: not said by who approved it; what was kept is free again.
  const BankAnswer no{own->id, {}, 0, {}, {}, QStringLiteral("账号户名不符")};
  CHECK(errorOf(scene.other().runNow(ReturnFundOrder, no)) == "forbidden:approver");
  const auto returned = scene.clerk().runNow(ReturnFundOrder, no);
  REQUIRE(errorOf(returned).toStdString() == "none");
  CHECK(returned->bankWord == "账号户名不符");
  CHECK(scene.available() == 40);

  // Refused by who should approve; called off by another than who did.
  const FundOrder bad = scene.prepared(scene.payment(5, "9"));
  REQUIRE(scene.supervisor().runNow(RefuseFundOrder, DecideOrder{bad.id, {}, 0, "金额不对"}));
  const FundOrder off = scene.prepared(scene.payment(5, "9"));
  REQUIRE(scene.approve(off));
  CHECK(errorOf(scene.supervisor().runNow(CancelFundOrder, DecideOrder{off.id, {}, 0, "x"})) ==
        "forbidden:approver");
  REQUIRE(scene.other().runNow(CancelFundOrder, DecideOrder{off.id, {}, 0, "撤回"}));
  CHECK(scene.available() == 40);
  const auto waiting = scene.supervisor().runNow(ListFundOrders, OrderListRequest());
  REQUIRE(waiting);
  CHECK(waiting->lines.isEmpty());
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund.order out of what was kept for a claim", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);
  const auto kept = scene.supervisor().runNow(
      ReserveFundMoney,
      ReserveMoney{scene.crew.project, FundKind::Injury, Money::yuan(100), {"claim", "7"}, "x"});
  REQUIRE(kept);
  PreparePayment asked = scene.payment(1);
  asked.reservation = kept->id;
  const FundOrder order = scene.prepared(asked);
  CHECK(order.amount == Money::yuan(100));
  CHECK(errorOf(scene.clerk().runNow(PrepareFundPayment, asked)) == "conflict:reservation");
  CHECK(errorOf(scene.other().runNow(ReleaseFundMoney, ReleaseMoney{kept->id, 0, "x"})) == "conflict:order");
  REQUIRE(scene.approve(order));
  REQUIRE(scene.send(order));
  REQUIRE(scene.clerk().runNow(ReturnFundOrder, BankAnswer{order.id, {}, 0, {}, {}, "账号不符"}));
  // The worker is still to be paid: it stays kept.
  CHECK(scene.available() == 0);
  const FundOrder again = scene.paid(asked, "B1");
  CHECK(scene.remaining() == 0);

  // The bank gives it back: by two persons, once; then it may be paid anew.
  const auto reversal = scene.prepareReversal(FundEntryId(scene.entryOf(again)));
  REQUIRE(errorOf(reversal).toStdString() == "none");
  CHECK(errorOf(scene.prepareReversal(FundEntryId(scene.entryOf(again)))) == "conflict:entry");
  REQUIRE(errorOf(scene.approve(*reversal)).toStdString() == "none");
  CHECK(scene.remaining() == 100);
  CHECK(errorOf(scene.prepareReversal(FundEntryId(scene.entryOf(again)))) == "conflict:entry");
  CHECK(errorOf(scene.prepareReversal(FundEntryId(scene.entryOf(*reversal)))) == "conflict:entry");
  scene.paid(scene.payment(100, "7"), "B2");
  CHECK(scene.remaining() == 0);
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund.post and fund.reverse", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  FundReceipt receipt = scene.receipt("S1", 100);
  receipt.due = Money::yuan(80);
  const auto booked = scene.receive(receipt);
  REQUIRE(booked);
  const FundPlace here{scene.crew.project, FundKind::Deposit, {}};
  const FundPlace there{scene.crew.otherProject, FundKind::Deposit, {}};
  const auto move = [&](const FundPlace& from, const FundPlace& to, qint64 yuan) {
    return scene.clerk().runNow(PrepareFundTransfer,
                                PrepareTransfer{from, to, Money::yuan(yuan), "换承包单位"});
  };

  // Both accounts in one entry, never below nought.
  const auto moved = move(here, there, 50);
  REQUIRE(moved);
  REQUIRE(scene.approve(*moved));
  CHECK(scene.remaining() == 30);
  CHECK(scene.fund(scene.crew.otherProject).deposited == Money::yuan(50));
  const auto tooMuch = move(here, there, 31);
  REQUIRE(tooMuch);
  CHECK(errorOf(scene.approve(*tooMuch)) == "conflict:amount");
  // The surplus stays as deposit when a supervisor says so.
  const auto stays = move({scene.crew.project, FundKind::Suspense, {}}, here, 20);
  REQUIRE(stays);
  REQUIRE(scene.approve(*stays));
  CHECK(scene.remaining() == 50);
  CHECK(scene.fund().suspense == Money());

  // A receipt is taken back whole, and not where its money is gone.
  const auto gone = scene.prepareReversal(booked->entries.first());
  REQUIRE(gone);
  CHECK(errorOf(scene.approve(*gone)) == "conflict:amount");
  const auto back = scene.prepareReversal(FundEntryId(scene.entryOf(*moved)));
  REQUIRE(back);
  REQUIRE(scene.approve(*back));
  const auto notKept = scene.prepareReversal(FundEntryId(scene.entryOf(*stays)));
  REQUIRE(notKept);
  REQUIRE(scene.approve(*notKept));
  REQUIRE(errorOf(scene.approve(*gone)).toStdString() == "none");
  CHECK(scene.remaining() == 0);
  CHECK(scene.fund().suspense == Money());
  // Its number may then be entered as it should have been.
  receipt.amount = Money::yuan(90);
  CHECK(scene.receive(receipt));
  CHECK(errorOf(scene.prepareReversal(FundEntryId(9999))) == "not-found:entry");
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund.order.withdraw", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);
  const FundOrder order = scene.prepared(scene.payment(60, "7"));
  const auto withdraw = [&](Office& by, const char* reason = "录错") {
    return by.runNow(WithdrawFundOrder, DecideOrder{order.id, {}, 0, QString::fromUtf8(reason)});
  };
  CHECK(errorOf(withdraw(scene.supervisor())) == "forbidden:preparer");
  CHECK(errorOf(withdraw(scene.clerk(), " ")) == "invalid:reason");
  CHECK_FALSE(
      scene.test
          .tamper("update fund_order set state = 'withdrawn', settled_by = 'supervisor', settled_on = "
                  "'2026-11-25'")
          .isEmpty());
  const auto done = withdraw(scene.clerk());
  REQUIRE(errorOf(done).toStdString() == "none");
  CHECK(done->state == OrderState::Withdrawn);
  CHECK(done->bankWord == QStringLiteral("录错"));
  CHECK(errorOf(scene.approve(*done)) == "conflict:state");
  CHECK_FALSE(scene.test.tamper("update fund_order set state = 'prepared'").isEmpty());
  // The same claim may be prepared anew; and what somebody approved is not his any more.
  const FundOrder again = scene.prepared(scene.payment(60, "7"));
  REQUIRE(scene.approve(again));
  CHECK(errorOf(scene.clerk().runNow(WithdrawFundOrder, DecideOrder{again.id, {}, 0, "x"})) ==
        "conflict:state");
  CHECK(scene.faults().isEmpty());
}

TEST_CASE("fund: what is left is paid back after completion, where the rule allows it", "[fund]") {
  FundScene scene(Backend::Sqlite);
  scene.deposit("S1", 100);
  PreparePayment asked = scene.payment(100);
  asked.kind = FundKind::Release;
  const auto prepare = [&] { return errorOf(scene.clerk().runNow(PrepareFundPayment, asked)).toStdString(); };
  // Past every operation: an approved rule keeps its figures.
  for (const char* trigger : {"deposit_rule_figures_stay", "deposit_rule_only_ends"})
    scene.test.tamper(QStringLiteral("drop trigger %1").arg(QLatin1String(trigger)));
  const auto allow = [&](int releases) {
    REQUIRE(
        scene.test
            .tamper(QStringLiteral("update deposit_rule set releases = %1, waiting_days = 90").arg(releases))
            .isEmpty());
  };
  CHECK(prepare() == "conflict:money");
  allow(1);
  CHECK(prepare() == "conflict:project");
  const auto shown = scene.clerk().runNow(ShowProject, ProjectRef{scene.crew.project, {}});
  REQUIRE(scene.clerk().runNow(CompleteProject,
                               FinishProject{scene.crew.project, shown->version, QDate(2026, 11, 25)}));
  CHECK(prepare() == "conflict:project");
  scene.test.clock().set(startOfDayInChina(QDate(2026, 11, 25).addDays(90)));
  const FundOrder blocking = scene.prepared(scene.payment(1));
  CHECK(prepare() == "conflict:project");
  REQUIRE(scene.supervisor().runNow(RefuseFundOrder, DecideOrder{blocking.id, {}, 0, "x"}));
  const FundOrder order = scene.prepared(asked);
  // Asked again when it is approved.
  allow(0);
  CHECK(errorOf(scene.approve(order)) == "conflict:money");
  allow(1);
  CHECK(scene.approve(order));
}

TEST_CASE("the database holds the ledger", "[fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  FundScene scene(backend);
  scene.deposit("S1", 100);
  const FundOrder paid = scene.paid(scene.payment(60, "7"), "B1");
  const FundOrder open = scene.prepared(scene.payment(30));
  REQUIRE(scene.approve(open));
  for (const char* sql :
       {"update fund_entry set amount = 1", "delete from fund_entry",
        "update fund_entry set approved_by = 'x'", "update fund_receipt set amount = 1",
        "update fund_receipt set void = 1", "delete from fund_receipt", "update fund_order set amount = 1",
        "update fund_order set approved_by = 'x'", "delete from fund_order",
        "update fund_order set state = 'booked', bank_serial = 'B9' where state = 'approved'",
        "update fund_order set state = 'reversed' where state = 'booked'",
        "update fund_order set state = 'approved' where state = 'booked'",
        "update fund_reservation set state = 'posted' where state = 'held'",
        "update fund_reservation set state = 'held', version = 9 where state = 'posted'",
        "update fund_reservation set amount = 1", "delete from fund_reservation",
        "update fund_reservation set state = 'released', released_by = 'x' where state = 'held'",
        "update fund_purse set reserved = -1", "delete from fund_purse", "delete from fund_account",
        // Below nought, or into what is kept.
        "update fund_purse set balance = balance - 1001 where kind = 'deposit'",
        "update fund_purse set balance = 1 where kind = 'bank'",
        // An entry of nothing, of another amount, of an order that is booked, of a receipt that is booked.
        "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, prepared_by, "
        "approved_by, entered_by, entered_at, operation_id) select debit_account_id, credit_account_id, "
        "amount, "
        "booked_on, 'payment', 'a', 'b', 'c', 1, operation_id from fund_entry where kind = 'payment'",
        "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, order_id, "
        "prepared_by, approved_by, entered_by, entered_at, operation_id) select debit_account_id, "
        "credit_account_id, amount, booked_on, kind, order_id, prepared_by, approved_by, entered_by, 1, "
        "operation_id from fund_entry where kind = 'payment'",
        "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, receipt_id, "
        "prepared_by, entered_by, entered_at, operation_id) select debit_account_id, credit_account_id, "
        "amount, "
        "booked_on, kind, receipt_id, prepared_by, entered_by, 1, operation_id from fund_entry where kind = "
        "'receipt'",
        "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, order_id, "
        "reverses_id, prepared_by, approved_by, entered_by, entered_at, operation_id) select "
        "credit_account_id, "
        "debit_account_id, amount, booked_on, 'reversal', order_id, id, prepared_by, approved_by, "
        "entered_by, 1, "
        "operation_id from fund_entry where kind = 'payment'",
        "insert into fund_receipt (bank_account_id, serial, amount, received_on, kind, entered_by, "
        "entered_at, "
        "operation_id) select bank_account_id, serial, 5, received_on, 'deposit', entered_by, 1, "
        "operation_id "
        "from fund_receipt",
        // His own, on every path.
        "update fund_order set state = 'approved', approved_by = prepared_by, reservation_id = 1 where state "
        "= "
        "'prepared'",
        "insert into fund_order (number, kind, from_id, to_id, amount, payee, reason, state, prepared_by, "
        "prepared_at, approved_by, reservation_id, operation_id) select 'X', kind, from_id, to_id, 1, payee, "
        "reason, 'approved', prepared_by, 1, prepared_by, reservation_id, operation_id from fund_order where "
        "state = 'approved'"}) {
    INFO(sql);
    if (QString::fromLatin1(sql).contains("state = 'prepared'")) scene.prepared(scene.payment(1));
    CHECK_FALSE(scene.test.tamper(QString::fromLatin1(sql)).isEmpty());
  }
  CHECK(scene.remaining() == 40);
  CHECK(scene.faults().isEmpty());
  CHECK(paid.state == OrderState::Done);
}

TEST_CASE("PostgreSQL holds the ledger against psql too", "[fund][postgres]") {
  if (testBackends().size() < 2) return;
  FundScene scene(Backend::Postgres);
  scene.deposit("S1", 100);
  const FundOrder order = scene.prepared(scene.payment(60));
  const auto byClerk = scene.supervisor().runNow(PrepareFundPayment, scene.payment(1));
  REQUIRE(byClerk);
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(scene.test.address(), login, sql).toStdString();
  };
  const QString entry = QStringLiteral(
      "insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, %1, "
      "prepared_by, "
      "approved_by, entered_by, entered_at, operation_id) select debit_account_id, credit_account_id, 1, "
      "booked_on, '%2', %3, 'clerk', '%4', 'clerk', 1, operation_id from fund_entry limit 1");

  SECTION("no entry without its receipt or approved order, none that is out of balance") {
    CHECK(codeAfter("clerk", entry.arg("receipt_id", "receipt", "receipt_id", "")) == "23514");
    CHECK(codeAfter("clerk", entry.arg("order_id", "payment", QString::number(order.id.value()),
                                       "supervisor")) == "P0001");
    CHECK(codeAfter("clerk",
                    QStringLiteral("insert into fund_entry (debit_account_id, credit_account_id, amount, "
                                   "booked_on, kind, receipt_id, prepared_by, entered_by, entered_at, "
                                   "operation_id) select debit_account_id, debit_account_id, 1, booked_on, "
                                   "kind, receipt_id, 'clerk', 'clerk', 1, operation_id from fund_entry "
                                   "limit 1")) == "23514");
  }
  SECTION("nobody changes or deletes what is booked, nor a balance") {
    for (const char* login : {"clerk", "supervisor"})
      for (const char* sql :
           {"update fund_entry set amount = 1", "delete from fund_entry", "update fund_purse set balance = 0",
            "update fund_purse set balance = -1", "update fund_account set balance = 0",
            "update fund_purse set reserved = 0", "delete from fund_receipt",
            "update fund_receipt set amount = 1", "delete from fund_order", "delete from fund_reservation",
            "update fund_assertion set closing = 0"}) {
        INFO(login << ": " << sql);
        CHECK(codeAfter(login, QString::fromLatin1(sql)) == "42501");
      }
  }
  SECTION("nobody approves his own, and a clerk nothing") {
    const QString approving = QStringLiteral(
        "update fund_order set state = 'approved', approved_by = '%1', "
        "reservation_id = null where id = %2");
    CHECK(codeAfter("clerk", approving.arg("clerk").arg(order.id.value())) != "");
    CHECK(codeAfter("clerk", approving.arg("supervisor").arg(order.id.value())) == "42501");
    CHECK(codeAfter("supervisor", approving.arg("supervisor").arg(byClerk->id.value())) == "23514");
    CHECK(codeAfter("clerk",
                    QStringLiteral("insert into fund_reservation (account_id, amount, reason, reserved_by, "
                                   "reserved_at, operation_id) select id, 1, 'x', 'clerk', 1, operation_id "
                                   "from fund_account limit 1")) == "42501");
    CHECK(codeAfter("clerk",
                    QStringLiteral("insert into fund_purse (kind, name, operation_id) select 'bank', 'x', "
                                   "operation_id from fund_purse limit 1")) == "42501");
    CHECK(codeAfter("clerk",
                    QStringLiteral("insert into fund_order (number, kind, from_id, to_id, amount, payee, "
                                   "reason, prepared_by, prepared_at, operation_id) select 'X', kind, "
                                   "from_id, to_id, 1, payee, 'x', 'supervisor', 1, operation_id from "
                                   "fund_order limit 1")) == "42501");
  }
  SECTION("no purse is driven below nought") {
    // A whole order in due form for more than is there: what it is kept from refuses it.
    const FundOrder second = scene.prepared(scene.payment(60));
    REQUIRE(scene.approve(order));
    CHECK(codeAfter("supervisor",
                    QStringLiteral("insert into fund_reservation (account_id, amount, reason, reserved_by, "
                                   "reserved_at, operation_id) select from_id, amount, 'x', 'supervisor', 1, "
                                   "operation_id from fund_order where id = %1")
                        .arg(second.id.value())) == "23514");
    CHECK(errorOf(scene.approve(second)) == "conflict:amount");
  }
  SECTION("an auditor reads and changes nothing") {
    CHECK(codeAfter("auditor", QStringLiteral("select * from fund_entry")).empty());
    CHECK(codeAfter("auditor", QStringLiteral("update fund_order set state = 'sent'")) == "42501");
    CHECK(codeAfter("inspector", QStringLiteral("select * from fund_entry")) == "42501");
  }
  CHECK(scene.faults().isEmpty());
}
