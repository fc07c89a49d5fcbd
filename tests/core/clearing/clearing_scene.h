#pragma once

#include "clearing/certificate_signing.h"
#include "clearing/clearing_operations.h"
#include "core/deposits/deposit_desk.h"
#include "fund/fund_operations.h"
#include "support/signing_office.h"

/// An office with an approved check of 294,000, an account at a bank, and the means to pay it, to register
/// its crew and to sign.
struct ClearingScene {
  DepositDesk desk;
  DepositCheck check;
  int serial = 0;

  explicit ClearingScene(Backend backend) : desk(backend) {
    ok(supervisor().runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行")}));
    check = desk.approved();
  }
  TestOffice& test() { return desk.test; }
  Office& clerk() { return desk.test.as(Role::Clerk); }
  Office& supervisor() { return desk.test.as(Role::Supervisor); }
  Office& owner() { return desk.test.owner(); }

  Result<ReceivedDeposit> receive(qint64 yuan, const DepositCheck* of = nullptr) {
    ReceiveDeposit entered;
    entered.check = of ? of->id : check.id;
    entered.serial = QStringLiteral("S%1").arg(++serial);
    entered.amount = Money::yuan(yuan);
    entered.receivedOn = QDate(2026, 11, 24);
    entered.payer = QStringLiteral("示范一建集团有限公司");
    return clerk().runNow(ReceiveADeposit, entered);
  }
  /// Taken back by an order, as the bank does it; the receipt's row tells which entry.
  void takeBack(const ReceivedDeposit& received) {
    const FundOrder order =
        ok(clerk().runNow(PrepareFundReversal, PrepareReversal{received.entries.first(), "银行退回"}));
    ok(supervisor().runNow(ApproveFundOrder, DecideOrder{order.id, {}, 0, {}}));
  }
  /// Paid out of the project's deposit for somebody who was injured.
  void payOut(qint64 yuan) {
    PreparePayment asked;
    asked.project = check.project;
    asked.kind = FundKind::Injury;
    asked.amount = Money::yuan(yuan);
    asked.payee = QStringLiteral("示范市第一人民医院");
    asked.reason = QStringLiteral("医疗费");
    const FundOrder order = ok(clerk().runNow(PrepareFundPayment, asked));
    ok(supervisor().runNow(ApproveFundOrder, DecideOrder{order.id, {}, 0, {}}));
    ok(clerk().runNow(SendFundOrder, DecideOrder{order.id, {}, 0, {}}));
    ok(clerk().runNow(ConfirmFundOrder, BankAnswer{order.id, {}, 0, {}, QStringLiteral("ZC1"), {}}));
  }
  void registerCrew() { ok(clerk().runNow(RegisterWorker, aWorker().onSite(desk.crew).visit())); }
  Result<Certificate> clear(const DepositCheck& of) {
    return clerk().runNow(ClearADeposit, DepositStep{of.id, of.version});
  }
  Result<Certificate> clear() { return clear(check); }
  /// Paid, registered and cleared.
  Certificate cleared() {
    ok(receive(294'000));
    registerCrew();
    return ok(clear());
  }
  DepositWhy why(const DepositCheck& of) {
    return ok(desk.test.as(Role::Auditor).runNow(WhyNotCleared, DepositCheckRef{of.id, {}}));
  }
  DepositWhy why() { return why(check); }
  /// A supplementary check that asks 40,000 more; and the same approved.
  DepositCheck draftOfMore() {
    PrepareDeposit more = desk.application();
    more.kind = DepositKind::Supplementary;
    more.reason = QStringLiteral("增加一栋楼");
    more.crew.clear();
    more.facts.labourCost = Money::yuan(16'700'000);
    return ok(clerk().runNow(PrepareADeposit, more));
  }
  DepositCheck supplementary() {
    const DepositCheck handedIn = desk.submitted(draftOfMore());
    desk.voted(handedIn);
    return ok(desk.decide(handedIn, DepositVerdict::Approved, "", nullptr,
                          {{Doubt::LabourShare, "x"}, {Doubt::Heads, "x"}, {Doubt::Habit, "x"}}));
  }
};
