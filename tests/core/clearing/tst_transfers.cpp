#include <catch2/catch.hpp>

#include "clearing/transfer_operations.h"
#include "clearing/transfer_rules.h"
#include "companies/company_operations.h"
#include "core/clearing/clearing_scene.h"
#include "projects/project_operations.h"
#include "support/own_connection.h"

namespace {

/// An approved check, and another contractor who is to take its project over.
struct TransferScene : ClearingScene {
  CompanyId other;

  explicit TransferScene(Backend backend) : ClearingScene(backend) {
    NewCompany entered;
    entered.data.name = QStringLiteral("示例二建集团有限公司");
    entered.data.kind = CompanyKind::GeneralContractor;
    entered.data.creditCode = QStringLiteral("91320106MA1XWQDE3P");
    other = ok(clerk().runNow(CreateCompany, entered)).id;
  }
  AskTransfer asking(std::optional<TransferMoney> money = std::nullopt) {
    AskTransfer asked;
    asked.check = check.id;
    asked.version = check.version;
    asked.to = other;
    asked.reason = QStringLiteral("原总承包单位破产");
    asked.money = money;
    asked.payeeBank = QStringLiteral("示范银行城北支行");
    asked.payeeAccount = QStringLiteral("3200 1234");
    if (money == TransferMoney::Stays) asked.proofs = {scan()};
    return asked;
  }
  Result<DepositTransfer> ask(std::optional<TransferMoney> money = std::nullopt) {
    return clerk().runNow(AskForTransfer, asking(money));
  }
  Result<DepositTransfer> decide(const DepositTransfer& transfer, bool approve, Office* by = nullptr,
                                 const char* words = "") {
    return (by ? *by : supervisor())
        .runNow(DecideOnTransfer,
                DecideTransfer{transfer.id, {}, transfer.version, approve, QString::fromUtf8(words)});
  }
  Project project() { return ok(clerk().runNow(ShowProject, ProjectRef{check.project, {}})); }
  FundOrder order(const QString& number) { return ok(clerk().runNow(ShowFundOrder, OrderRef{{}, number})); }
  bool ledgerHolds() { return ok(test().as(Role::Auditor).runNow(VerifyLedger, Nothing())).faults.isEmpty(); }
  CertificateVerdict verdict(const Certificate& certificate) {
    return ok(test().as(Role::Auditor).runNow(VerifyCertificate, CertificateCode{certificate.code})).verdict;
  }
};

}  // namespace

TEST_CASE("deposit.transfer: the money stays for the new contractor", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TransferScene scene(backend);
  const Certificate old = scene.cleared();

  CHECK(errorOf(scene.ask()) == "invalid:transferMoney");
  AskTransfer withoutPaper = scene.asking(TransferMoney::Stays);
  withoutPaper.proofs.clear();
  CHECK(errorOf(scene.clerk().runNow(AskForTransfer, withoutPaper)) == "invalid:proofs");
  const DepositTransfer asked = ok(scene.ask(TransferMoney::Stays));
  CHECK(asked.number == "ZR-20261125-0001");
  CHECK(asked.amount == Money::yuan(294'000));
  CHECK(errorOf(scene.ask(TransferMoney::Stays)) == "conflict:transfer");
  CHECK(scene.desk.now(scene.check).transfer == asked.number);
  // Nothing has happened yet, and its orders do nothing by themselves.
  CHECK(scene.verdict(old) == CertificateVerdict::NotIssued);
  CHECK(errorOf(scene.supervisor().runNow(ApproveFundOrder, DecideOrder{{}, asked.outOrder, 0, {}})) ==
        "conflict:source");
  CHECK(errorOf(scene.supervisor().runNow(RefuseFundOrder, DecideOrder{{}, asked.inOrder, 0, "x"})) ==
        "conflict:source");
  CHECK(errorOf(scene.clerk().runNow(WithdrawFundOrder, DecideOrder{{}, asked.inOrder, 0, "x"})) ==
        "conflict:source");

  const DepositTransfer done = ok(scene.decide(asked, true));
  CHECK(done.state == TransferState::Approved);
  CHECK(done.beginsOn == QDate(2026, 11, 25));
  CHECK(done.uncounted == Money());
  CHECK(done.voided == QVector<QString>{old.number});
  CHECK(scene.project().data.generalContractor == scene.other);
  const DepositCheck check = scene.desk.now(scene.check);
  CHECK(check.contractor == scene.other);
  CHECK(check.papers.size() == scene.check.papers.size() + 1);  // the agreement
  CHECK(check.certificate.isEmpty());
  CHECK(scene.verdict(old) == CertificateVerdict::Transferred);
  for (const QString& number : {done.outOrder, done.inOrder}) {
    CHECK(scene.order(number).state == OrderState::Done);
    CHECK(scene.order(number).reason.contains(QStringLiteral("示例一建集团有限公司 → 示例二建集团有限公司")));
  }
  CHECK(scene.ledgerHolds());
  CHECK(scene.why().missing == Money());
  CHECK(scene.why().clear);
  const Certificate fresh = ok(scene.clear());
  CHECK(fresh.facts.contractor == QStringLiteral("示例二建集团有限公司"));
  CHECK(fresh.paid == Money::yuan(294'000));
  CHECK(errorOf(scene.decide(asked, true)) == "conflict:state");

  // And back again: each day has its own.
  const Result<DepositTransfer> back = [&] {
    AskTransfer again = scene.asking(TransferMoney::Stays);
    again.to = scene.desk.crew.contractor;
    return scene.clerk().runNow(AskForTransfer, again);
  }();
  CHECK(ok(back).amount == Money::yuan(294'000));
}

TEST_CASE("deposit.transfer: the money goes back, but for what is spent or kept for the injured",
          "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TransferScene scene(backend);
  const Certificate old = scene.cleared();
  scene.payOut(20'000);
  ReserveMoney kept;
  kept.project = scene.check.project;
  kept.amount = Money::yuan(10'000);
  kept.source = {QStringLiteral("claim"), QStringLiteral("LP-1")};
  kept.reason = QStringLiteral("工伤待遇");
  ok(scene.supervisor().runNow(ReserveFundMoney, kept));
  PreparePayment waiting;
  waiting.project = scene.check.project;
  waiting.amount = Money::yuan(4'000);
  waiting.payee = QStringLiteral("示范市第一人民医院");
  waiting.reason = QStringLiteral("医疗费");
  ok(scene.clerk().runNow(PrepareFundPayment, waiting));

  const DepositTransfer asked = ok(scene.ask(TransferMoney::Returns));
  CHECK(asked.amount == Money::yuan(260'000));
  const DepositTransfer done = ok(scene.decide(asked, true));
  CHECK(done.uncounted == Money::yuan(34'000));
  CHECK(scene.verdict(old) == CertificateVerdict::Transferred);
  const FundOrder payment = scene.order(done.payment);
  CHECK(payment.state == OrderState::Approved);
  CHECK(payment.payee == QStringLiteral("示例一建集团有限公司"));
  CHECK(payment.preparedBy == "clerk");
  CHECK(payment.approvedBy == "supervisor");

  const DepositWhy owed = scene.why();
  CHECK(owed.missing == Money::yuan(294'000));
  CHECK(owed.surplus == Money());
  CHECK_FALSE(owed.clear);
  CHECK(errorOf(scene.clear()) == "conflict:paid");
  CHECK_FALSE(
      scene.test()
          .tamper(QStringLiteral("insert into deposit_clearance (number, code, check_id, asked, paid, "
                                 "facts, cleared_by, cleared_at, operation_id) select 'x', 'x', id, "
                                 "asked, asked, '{}', %1, 1, operation_id from deposit_check")
                      .arg(backend == Backend::Sqlite ? "'clerk'" : "shiming_login()"))
          .isEmpty());
  ok(scene.clerk().runNow(SendFundOrder, DecideOrder{{}, done.payment, 0, {}}));
  ok(scene.clerk().runNow(ConfirmFundOrder, BankAnswer{{}, done.payment, 0, {}, QStringLiteral("ZC9"), {}}));
  CHECK(scene.ledgerHolds());

  const ReceivedDeposit part = ok(scene.receive(293'999));
  CHECK(part.missing == Money::yuan(1));
  CHECK(part.surplus == Money());
  CHECK(errorOf(scene.clear()) == "conflict:paid");
  CHECK(ok(scene.receive(1)).clear);
  const Certificate fresh = ok(scene.clear());
  CHECK(fresh.paid == Money::yuan(294'000));
  Money sum;
  for (const CertificateMoney& each : fresh.facts.receipts)
    sum = Money::fen(sum.inFen() + each.amount.inFen());
  CHECK(sum == fresh.paid);  // line by line
}

TEST_CASE("deposit.transfer: who asks, who decides, and on what", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TransferScene scene(backend);

  SECTION("only an approved check, to somebody who may build") {
    const auto without = [&](auto change) {
      AskTransfer asked = scene.asking();
      change(asked);
      return errorOf(scene.clerk().runNow(AskForTransfer, asked));
    };
    CHECK(without([](AskTransfer& a) { a.check = DepositCheckId(99); }) == "not-found:check");
    CHECK(without([](AskTransfer& a) { a.version = 9; }) == "conflict:version");
    CHECK(without([](AskTransfer& a) { a.to = {}; }) == "invalid:to");
    CHECK(without([](AskTransfer& a) { a.to = CompanyId(99); }) == "not-found:to");
    CHECK(without([&](AskTransfer& a) { a.to = scene.desk.crew.contractor; }) == "invalid:to");
    CHECK(without([&](AskTransfer& a) { a.to = scene.desk.crew.employer; }) == "invalid:to");
    CHECK(without([](AskTransfer& a) { a.reason = " "; }) == "invalid:reason");
    const DepositCheck more = scene.draftOfMore();
    CHECK(errorOf(scene.ask()) == "conflict:open");
    AskTransfer draft = scene.asking();
    draft.check = more.id;
    draft.version = more.version;
    CHECK(errorOf(scene.clerk().runNow(AskForTransfer, draft)) == "conflict:state");
    CHECK(scene.test().count("deposit_transfer") == 0);
  }
  SECTION("a supervisor who neither asked nor had a hand in it; the database holds that") {
    const auto both = scene.desk.clerkWithASecondRole();
    const DepositTransfer asked = ok(scene.ask());
    CHECK(errorOf(scene.decide(asked, true, both.get())) == "forbidden:decider");
    CHECK(errorOf(scene.supervisor().runNow(TakeTransferBack, WithdrawTransfer{asked.id, {}, "x1"})) ==
          "forbidden:asker");
    CHECK(errorOf(scene.supervisor().runNow(DecideOnTransfer, DecideTransfer{asked.id, {}, 0, {}, {}})) ==
          "invalid:approve");
    CHECK(errorOf(scene.decide(asked, false)) == "invalid:words");
    for (const char* sql :
         {"update deposit_transfer set state = 'approved', decided_by = 'clerk', begins_on = '2026-11-25'",
          "update deposit_transfer set to_id = from_id", "delete from deposit_transfer",
          "insert into project_contractor_past (project_id, company_id, until_on, operation_id) select "
          "project_id, from_id, '2026-11-01', operation_id from deposit_transfer",
          "insert into deposit_transfer_check (transfer_id, check_id, operation_id) select id, check_id, "
          "operation_id from deposit_transfer"}) {
      INFO(sql);
      CHECK_FALSE(scene.test().tamper(sql).isEmpty());
    }
    // Nor does editing the project go round it.
    const Project before = scene.project();
    ProjectEdit around{before.id, before.version, before.data};
    around.data.generalContractor = scene.other;
    CHECK(errorOf(scene.clerk().runNow(EditProject, around)) == "invalid:generalContractor");
    around.data.generalContractor = before.data.generalContractor;
    around.data.floorArea += 1;
    CHECK(errorOf(scene.clerk().runNow(EditProject, around)) == "none");
    const DepositTransfer refused = ok(scene.decide(asked, false, nullptr, "证明不全"));
    CHECK(refused.state == TransferState::Refused);
    CHECK(scene.project().data.generalContractor == scene.desk.crew.contractor);
    const DepositTransfer again = ok(scene.ask());
    CHECK(ok(scene.clerk().runNow(TakeTransferBack, WithdrawTransfer{{}, again.number, "材料有误"})).state ==
          TransferState::Withdrawn);
  }
  SECTION("not with money that came since; refused and asked anew its orders go with it") {
    ok(scene.receive(100'000));
    const DepositTransfer asked = ok(scene.ask(TransferMoney::Returns));
    ok(scene.receive(50'000));
    CHECK(errorOf(scene.decide(asked, true)) == "conflict:amount");
    ok(scene.decide(asked, false, nullptr, "金额已变"));
    CHECK(scene.order(asked.outOrder).state == OrderState::Refused);
    CHECK(scene.order(asked.payment).state == OrderState::Refused);
    const DepositTransfer again = ok(scene.ask(TransferMoney::Stays));
    CHECK(again.amount == Money::yuan(150'000));
    ok(scene.clerk().runNow(TakeTransferBack, WithdrawTransfer{again.id, {}, "材料有误"}));
    CHECK(scene.order(again.inOrder).state == OrderState::Withdrawn);
    CHECK(scene.why().paid == Money::yuan(150'000));
  }
  SECTION("who cleared a check does not make its certificate void") {
    ok(scene.receive(294'000));
    scene.registerCrew();
    ok(scene.supervisor().runNow(ClearADeposit, DepositStep{scene.check.id, scene.check.version}));
    const DepositTransfer asked = ok(scene.ask(TransferMoney::Stays));
    CHECK(errorOf(scene.decide(asked, true)) == "forbidden:clearer");
    CHECK(scene.project().data.generalContractor == scene.desk.crew.contractor);  // nothing of it was done
    CHECK(scene.order(asked.outOrder).state == OrderState::Prepared);
  }
}

TEST_CASE("What happened before a transfer stays with the former contractor", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TransferScene scene(backend);
  NewWorker visit = aWorker().onSite(scene.desk.crew).visit();
  visit.assignment->beginsOn = QDate(2026, 11, 20);
  const WorkerId worker = ok(scene.clerk().runNow(RegisterWorker, visit)).worker;
  const auto on = [&](const QDate& day) {
    WorkerOnDay asked;
    asked.worker.worker = worker;
    asked.day = day;
    return ok(scene.clerk().runNow(ShowWorker, asked));
  };
  CHECK(on(QDate(2026, 11, 25)).record.assignments.first().formerContractors.isEmpty());
  scene.test().clock().advance(24 * 3600 * 1000);
  ok(scene.decide(ok(scene.ask()), true));
  const auto before = on(QDate(2026, 11, 25));
  const Assignment& assignment = before.record.assignments.first();
  REQUIRE(assignment.formerContractors.size() == 1);
  CHECK(assignment.formerContractors.first().until == QDate(2026, 11, 25));
  CHECK(assignment.contractorNameOn(QDate(2026, 11, 25)) == QStringLiteral("示例一建集团有限公司"));
  CHECK(assignment.contractorNameOn(QDate(2026, 11, 26)) == QStringLiteral("示例二建集团有限公司"));
  CHECK(before.liability.contains(QStringLiteral("示例一建集团有限公司")));
  CHECK(on(QDate(2026, 11, 26)).liability.contains(QStringLiteral("示例二建集团有限公司")));
  CHECK_FALSE(scene.test().tamper("update project_contractor_past set until_on = '2026-11-01'").isEmpty());
  CHECK_FALSE(scene.test().tamper("delete from project_contractor_past").isEmpty());
}

TEST_CASE("PostgreSQL holds transfers against psql too", "[clearing][postgres]") {
  if (testBackends().size() < 2) return;
  TransferScene scene(Backend::Postgres);
  ok(scene.ask());
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(scene.test().address(), login, sql);
  };
  const QString approve = QStringLiteral(
      "update deposit_transfer set state = 'approved', decided_by = '%1', begins_on = '2026-11-25'");
  CHECK(codeAfter("clerk", approve.arg("supervisor")) == "42501");
  CHECK(codeAfter("clerk", approve.arg("clerk")) != "");
  CHECK(codeAfter("auditor", approve.arg("auditor")) == "42501");
  CHECK(codeAfter("clerk",
                  "insert into deposit_handed (check_id, handed_to, handed_by, handed_at, operation_id) "
                  "select id, 'x', 'clerk', 1, operation_id from deposit_check") == "42501");
  CHECK(codeAfter("inspector", "select * from deposit_transfer") == "42501");
}

TEST_CASE("rule: what goes over with a check is there, counted, and kept for nobody", "[clearing]") {
  using namespace transfer_rules;
  TransferFacts facts;
  facts.state = DepositState::Approved;
  facts.counted = Money::yuan(100);
  facts.free = Money::yuan(70);
  CHECK(moved(facts) == Money::yuan(70));
  facts.free = Money::yuan(130);
  CHECK(moved(facts) == Money::yuan(100));
  DepositTransfer transfer;
  transfer.amount = Money::yuan(100);
  transfer.askedBy = QStringLiteral("chen");
  CHECK_FALSE(checkApproved(transfer, facts));
  facts.counted = Money::yuan(99);
  CHECK(briefly(*checkApproved(transfer, facts)) == "conflict:amount");
  CHECK(briefly(*checkDecider(transfer, {}, QStringLiteral("chen"))) == "forbidden:decider");
  CHECK(briefly(*checkDecider(transfer, {QStringLiteral("zhao")}, QStringLiteral("zhao"))) ==
        "forbidden:decider");
  CHECK_FALSE(checkDecider(transfer, {QStringLiteral("zhao")}, QStringLiteral("qian")));
}
