#pragma once

#include "fund/fund_operations.h"
#include "support/a_worker.h"

/// An office with two projects and an account at a bank. The clerk prepares, the supervisor approves; the
/// owner is a second supervisor.
class FundScene {
 public:
  explicit FundScene(Backend backend) : test(backend), crew(aCrew(test)) {
    REQUIRE(supervisor().runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行")}));
  }

  TestOffice test;
  Crew crew;

  Office& clerk() { return test.as(Role::Clerk); }
  Office& supervisor() { return test.as(Role::Supervisor); }
  Office& other() { return test.owner(); }

  FundReceipt receipt(const char* serial, qint64 yuan) const {
    FundReceipt made;
    made.serial = QString::fromLatin1(serial);
    made.amount = Money::yuan(yuan);
    made.receivedOn = QDate(2026, 11, 24);
    made.payer = QStringLiteral("示范一建集团有限公司");
    made.project = crew.project;
    return made;
  }
  Result<ReceivedMoney> receive(const FundReceipt& receipt) { return clerk().runNow(ReceiveMoney, receipt); }
  /// A deposit of the first project, booked.
  ReceivedMoney deposit(const char* serial, qint64 yuan) {
    const auto done = receive(receipt(serial, yuan));
    REQUIRE(errorOf(done).toStdString() == "none");
    return *done;
  }

  PreparePayment payment(qint64 yuan, const char* claim = "") const {
    PreparePayment made;
    made.project = crew.project;
    made.amount = Money::yuan(yuan);
    made.payee = QStringLiteral("市第一医院");
    made.reason = QStringLiteral("工伤医疗费");
    if (*claim) made.source = {QStringLiteral("claim"), QString::fromLatin1(claim)};
    return made;
  }
  FundOrder prepared(const PreparePayment& asked) {
    const auto order = clerk().runNow(PrepareFundPayment, asked);
    REQUIRE(errorOf(order).toStdString() == "none");
    return *order;
  }
  Result<FundOrder> approve(const FundOrder& order) { return approve(supervisor(), order); }
  static Result<FundOrder> approve(Office& by, const FundOrder& order) {
    return by.runNow(ApproveFundOrder, DecideOrder{order.id, {}, order.version, {}});
  }
  Result<FundOrder> send(const FundOrder& order) {
    return clerk().runNow(SendFundOrder, DecideOrder{order.id, {}, 0, {}});
  }
  Result<FundOrder> confirm(const FundOrder& order, const char* serial) {
    return clerk().runNow(ConfirmFundOrder, BankAnswer{order.id, {}, 0, {}, QString::fromLatin1(serial), {}});
  }
  /// From the first hand to the bank's word.
  FundOrder paid(const PreparePayment& asked, const char* serial) {
    const FundOrder order = prepared(asked);
    REQUIRE(errorOf(approve(order)).toStdString() == "none");
    REQUIRE(errorOf(send(order)).toStdString() == "none");
    const auto done = confirm(order, serial);
    REQUIRE(errorOf(done).toStdString() == "none");
    return *done;
  }
  Result<FundOrder> prepareReversal(FundEntryId entry) {
    return clerk().runNow(PrepareFundReversal, PrepareReversal{entry, QStringLiteral("录错")});
  }

  ProjectFund fund(ProjectId project = {}) {
    const auto found =
        supervisor().runNow(ReadProjectFund, FundAccountsRequest{project ? project : crew.project});
    REQUIRE(found);
    return *found;
  }
  qint64 remaining() { return fund().remaining.inFen() / 100; }
  qint64 available() { return fund().available.inFen() / 100; }
  /// What is wrong with the ledger, code by code; empty when it is sound.
  QStringList faults() {
    const auto check = supervisor().runNow(VerifyLedger, Nothing());
    REQUIRE(check);
    QStringList codes;
    for (const LedgerFault& fault : check->faults) codes << fault.what;
    if (check->total != Money()) codes << QStringLiteral("total");
    return codes;
  }
  qint64 entryOf(const FundOrder& order) {
    return test.value(QStringLiteral("select id from fund_entry where order_id = ?"), {order.id.value()})
        .toLongLong();
  }
};
