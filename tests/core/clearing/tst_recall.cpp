#include <catch2/catch.hpp>

#include <thread>

#include "clearing/recall_operations.h"
#include "clearing/recall_rules.h"
#include "clearing/transfer_operations.h"
#include "companies/company_operations.h"
#include "core/clearing/clearing_scene.h"
#include "permits/permit_operations.h"
#include "support/own_connection.h"

namespace {

constexpr qint64 oneMinute = 60'000;  // milliseconds

/// A check that a supervisor has just approved.
struct RecallScene : ClearingScene {
  using ClearingScene::ClearingScene;

  Result<DepositCheck> recall(const DepositCheck& of, Office* by = nullptr) {
    return (by ? *by : supervisor()).runNow(RecallADecision, DepositStep{of.id, of.version});
  }
  Result<DepositCheck> recall() { return recall(check); }
  /// A supervisor who neither prepared nor decided.
  std::unique_ptr<Office> otherSupervisor() {
    ok(owner().runNow(SetUserRoles, UserRoles{"inspector", {"inspector", "supervisor"}}));
    return test().anotherDesk(Role::Inspector, QStringLiteral("desk-4"));
  }
  QString state() {
    return test().value(QStringLiteral("select state from deposit_check where id = 1")).toString();
  }
  /// Decided anew after what was in the way came.
  bool stays() { return state() == codeOf(check.state) && test().count("deposit_recall") == 0; }
};

QString recallSql(const char* by, qint64 later) {
  return QStringLiteral(
             "insert into deposit_recall (decision_id, recalled_by, recalled_at, operation_id) select d.id, "
             "'%1', d.decided_at + %2, (select max(id) from operation) from deposit_decision d where d.id = "
             "(select max(id) from deposit_decision)")
      .arg(QLatin1String(by))
      .arg(later);
}

}  // namespace

TEST_CASE("deposit.recall", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RecallScene scene(backend);

  SECTION("by who decided, to the last moment: it waits as before, and its history has both") {
    scene.test().clock().advance(recall_rules::recallTime);
    const DepositCheck back = ok(scene.recall());
    CHECK(back.state == DepositState::Submitted);
    CHECK(back.version == scene.check.version + 1);
    CHECK(back.decidedBy.isEmpty());
    CHECK_FALSE(back.decidedAt.isValid());
    CHECK(back.submittedBy == "clerk");
    CHECK(back.submittedAt == scene.check.submittedAt);
    CHECK(back.editors == scene.check.editors);
    CHECK(back.votes.size() == 3);
    CHECK(back.papers.size() == scene.check.papers.size());
    CHECK(toJson(back.assessment) == toJson(scene.check.assessment));
    CHECK(back.crew.first().idNumber.contains('*'));
    REQUIRE(back.decisions.size() == 1);
    CHECK(back.decisions.first().verdict == DepositVerdict::Approved);
    CHECK(back.decisions.first().recalledAt == scene.test().clock().now());
    CHECK(scene.test()
              .value(QStringLiteral("select after from audit_entry order by id desc limit 1"))
              .toString()
              .contains(QStringLiteral("\"state\":\"submitted\"")));
    // Nothing counts the decision any more.
    CHECK_FALSE(scene.why().approved);
    CHECK(scene.why().sentences.size() >= 1);
    CHECK(errorOf(scene.receive(1)) == "conflict:state");
    CHECK(errorOf(scene.clear(back)) == "conflict:state");
    CHECK(errorOf(scene.clerk().runNow(PrepareADeposit, scene.desk.application())) == "conflict:project");
    const DepositListPage listed = ok(scene.clerk().runNow(ListDeposits, DepositListRequest()));
    REQUIRE(listed.counts.size() == 1);
    CHECK(listed.counts.first().state == DepositState::Submitted);

    const DepositCheck again = ok(scene.desk.decide(back, DepositVerdict::Returned, "缺人工费清单"));
    REQUIRE(again.decisions.size() == 2);
    CHECK(again.decisions.first().recalledAt.isValid());
    CHECK_FALSE(again.decisions.last().recalledAt.isValid());
    CHECK(ok(scene.recall(again)).state == DepositState::Submitted);
  }
  SECTION("a return and a rejection are taken back as well; others may decide then") {
    DepositCheck back = ok(scene.recall());
    for (const auto verdict : {DepositVerdict::Returned, DepositVerdict::Rejected})
      back = ok(scene.recall(ok(scene.desk.decide(back, verdict, "x"))));
    CHECK(back.state == DepositState::Submitted);
    CHECK(back.decisions.size() == 3);
    CHECK(back.decisions.at(1).words == "x");
    const auto other = scene.otherSupervisor();
    CHECK(ok(scene.desk.decide(back, DepositVerdict::Approved, "", other.get())).decidedBy == "inspector");
  }
  SECTION("not by another, not later, not with an old version, not twice") {
    const auto other = scene.otherSupervisor();
    CHECK(errorOf(scene.recall(scene.check, other.get())) == "forbidden:decider");
    CHECK(errorOf(scene.recall(scene.check, &scene.clerk())) == "forbidden:deposit.recall");
    DepositCheck stale = scene.check;
    --stale.version;
    CHECK(errorOf(scene.recall(stale)) == "conflict:version");
    stale.id = DepositCheckId(99);
    CHECK(errorOf(scene.recall(stale)) == "not-found:check");
    scene.test().clock().advance(recall_rules::recallTime + 1);
    const auto late = scene.recall();
    CHECK(errorOf(late) == "conflict:time");
    CHECK(late.error().text().contains(QStringLiteral("2026-11-25 09:41")));
    CHECK(scene.stays());
    scene.test().clock().advance(-oneMinute);
    const DepositCheck back = ok(scene.recall());
    CHECK(errorOf(scene.recall()) == "conflict:state");
    CHECK(errorOf(scene.recall(back)) == "conflict:state");
    CHECK(scene.test().count("deposit_recall") == 1);
  }
  SECTION("a second try with the same key is answered as the first") {
    RunOptions options;
    options.requestKey = QStringLiteral("7d2c");
    const DepositStep step{scene.check.id, scene.check.version};
    const DepositCheck once = ok(scene.supervisor().runNow(RecallADecision, step, options));
    const DepositCheck twice = ok(scene.supervisor().runNow(RecallADecision, step, options));
    CHECK(twice.version == once.version);
    CHECK(scene.test().count("deposit_recall") == 1);
  }
  SECTION("not after a receipt, even one that was taken back") {
    const ReceivedDeposit received = ok(scene.receive(1'000));
    CHECK(errorOf(scene.recall()) == "conflict:money");
    CHECK_FALSE(scene.test().tamper(recallSql("supervisor", 0)).isEmpty());
    scene.takeBack(received);
    CHECK(errorOf(scene.recall()) == "conflict:money");
    CHECK(scene.stays());
  }
  SECTION("not after a clearance, even one that was withdrawn") {
    const Certificate certificate = scene.cleared();
    CHECK(errorOf(scene.recall()) == "conflict:money");
    CHECK_FALSE(scene.test().tamper(recallSql("supervisor", 0)).isEmpty());
    ok(scene.supervisor().runNow(WithdrawACertificate,
                                 WithdrawCertificate{certificate.id, {}, certificate.version, "名册有误"}));
    CHECK(errorOf(scene.recall()) == "conflict:money");
    CHECK(scene.stays());
  }
  SECTION("not after a permit was recorded") {
    NewPermit permit;
    permit.project = scene.check.project;
    permit.number = QStringLiteral("3299012026110001");
    permit.authority = QStringLiteral("示范市住房和城乡建设委员会");
    permit.issuedOn = scene.test().today();
    permit.proofs = {scan()};
    ok(scene.clerk().runNow(AddPermit, permit));
    CHECK(errorOf(scene.recall()) == "conflict:permit");
    CHECK_FALSE(scene.test().tamper(recallSql("supervisor", 0)).isEmpty());
    CHECK(scene.stays());
  }
  SECTION("not after a transfer was asked for, unless it was taken back") {
    NewCompany entered;
    entered.data.name = QStringLiteral("示例二建集团有限公司");
    entered.data.kind = CompanyKind::GeneralContractor;
    entered.data.creditCode = QStringLiteral("91320106MA1XWQDE3P");
    AskTransfer asked;
    asked.check = scene.check.id;
    asked.version = scene.check.version;
    asked.to = ok(scene.clerk().runNow(CreateCompany, entered)).id;
    asked.reason = QStringLiteral("原总承包单位破产");
    const DepositTransfer transfer = ok(scene.clerk().runNow(AskForTransfer, asked));
    CHECK(errorOf(scene.recall()) == "conflict:transfer");
    CHECK_FALSE(scene.test().tamper(recallSql("supervisor", 0)).isEmpty());
    CHECK(scene.stays());
    ok(scene.clerk().runNow(TakeTransferBack, WithdrawTransfer{transfer.id, {}, "录错"}));
    ok(scene.recall());
  }
  SECTION("not while a further check of the project is there") {
    const DepositCheck more = scene.draftOfMore();
    CHECK(errorOf(scene.recall()) == "conflict:open");
    CHECK_FALSE(scene.test().tamper(recallSql("supervisor", 0)).isEmpty());
    ok(scene.clerk().runNow(WithdrawADeposit, DepositStep{more.id, more.version}));
    ok(scene.recall());
  }
  SECTION("a supplementary one by its own decision, whatever the first was paid") {
    ok(scene.receive(294'000));
    const DepositCheck more = scene.supplementary();
    CHECK(ok(scene.recall(more)).state == DepositState::Submitted);
    CHECK(errorOf(scene.recall()) == "conflict:money");
  }
  SECTION("not once it went on: mended, or ended") {
    const DepositCheck returned =
        ok(scene.desk.decide(ok(scene.recall()), DepositVerdict::Returned, "缺清单"));
    EditDeposit edit{returned.id, returned.version, {}, returned.facts, std::nullopt, {}};
    const DepositCheck mended = ok(scene.clerk().runNow(EditADeposit, edit));
    CHECK(errorOf(scene.recall(mended)) == "conflict:state");
    const DepositCheck handedIn = scene.desk.submitted(mended);
    CHECK(errorOf(scene.recall(handedIn)) == "conflict:state");
    const DepositCheck approved = ok(scene.desk.decide(handedIn, DepositVerdict::Approved));
    const DepositCheck ended = ok(scene.supervisor().runNow(
        ExpireADeposit, ExpireDeposit{approved.id, approved.version, QStringLiteral("项目停建")}));
    CHECK(errorOf(scene.recall(ended)) == "conflict:state");
  }
}

TEST_CASE("The database takes back only the last decision, in time, by who decided", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RecallScene scene(backend);
  const auto refused = [&](const QString& sql) {
    INFO(sql.toStdString());
    return !scene.test().tamper(sql).isEmpty();
  };
  const QString backWithout = QStringLiteral(
      "update deposit_check set state = 'submitted', decided_by = '', decided_at = null%1 where id = 1");
  CHECK(refused(backWithout.arg(QString())));
  CHECK(refused(QStringLiteral("update deposit_check set state = 'submitted' where id = 1")));
  CHECK(refused(recallSql("clerk", 0)));
  CHECK(refused(recallSql("supervisor", recall_rules::recallTime + 1)));

  const DepositCheck back = ok(scene.recall());
  CHECK(refused(recallSql("supervisor", 0)));  // twice
  for (const char* sql : {"delete from deposit_recall", "update deposit_recall set recalled_at = 1",
                          "update deposit_check set decided_by = 'clerk'",
                          "update deposit_check set submitted_by = 'x' where id = 1"})
    CHECK(refused(QString::fromUtf8(sql)));
  // A recall is for its own decision, once: the next one stays.
  const DepositCheck again = ok(scene.desk.decide(back, DepositVerdict::Returned, "x"));
  CHECK(
      refused(backWithout.arg(QStringLiteral(", operation_id = (select operation_id from "
                                             "deposit_recall)"))));
  CHECK(
      refused(QStringLiteral("insert into deposit_recall (decision_id, recalled_by, recalled_at, "
                             "operation_id) select min(id), 'supervisor', max(decided_at), "
                             "max(operation_id) from deposit_decision")));
  CHECK(scene.desk.now(again).state == DepositState::Returned);
}

TEST_CASE("PostgreSQL holds what was decided against psql too", "[clearing][postgres]") {
  if (testBackends().size() < 2) return;
  RecallScene scene(Backend::Postgres);
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(scene.test().address(), login, sql);
  };
  const QString record = QStringLiteral(
      "insert into deposit_recall (decision_id, recalled_by, recalled_at, operation_id) select id, '%1', "
      "decided_at + %2, operation_id from deposit_decision");
  CHECK(codeAfter("clerk", record.arg("clerk").arg(0)) == "42501");
  CHECK(codeAfter("clerk", record.arg("supervisor").arg(0)) == "42501");
  CHECK(codeAfter("auditor", record.arg("supervisor").arg(0)) == "42501");
  CHECK(codeAfter("inspector", "select * from deposit_recall") == "42501");
  CHECK(codeAfter("supervisor", record.arg("clerk").arg(0)) == "42501");
  CHECK(codeAfter("supervisor", record.arg("supervisor").arg(600'001)) == "P0001");
  const QString update = QStringLiteral(
      "update deposit_check set state = 'submitted', decided_by = '', decided_at = null, submitted_by = "
      "'%1'");
  CHECK(codeAfter("clerk", update.arg("clerk")) == "42501");
  CHECK(codeAfter("supervisor", update.arg("clerk")) == "P0001");
  CHECK(codeAfter("supervisor", "delete from deposit_recall") == "42501");
  // Another who is a supervisor as well takes nothing back that he did not decide.
  ok(scene.owner().runNow(SetUserRoles, UserRoles{"inspector", {"inspector", "supervisor"}}));
  CHECK(codeAfter("inspector", record.arg("inspector").arg(0)) == "42501");
  ok(scene.receive(1'000));
  CHECK(codeAfter("supervisor", record.arg("supervisor").arg(0)) == "P0001");
  CHECK(scene.stays());
}

TEST_CASE("whatever two desks do at once, a decision is taken back or paid, not both", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RecallScene scene(backend);
  Office& here = scene.supervisor();
  Office& there = scene.clerk();
  ReceiveDeposit receipt;
  receipt.check = scene.check.id;
  receipt.serial = QStringLiteral("S1");
  receipt.amount = Money::yuan(1'000);
  receipt.receivedOn = QDate(2026, 11, 24);
  QVector<QString> outcomes(2);
  std::thread first([&] { outcomes[0] = errorOf(scene.recall(scene.check, &here)); });
  std::thread second([&] { outcomes[1] = errorOf(there.runNow(ReceiveADeposit, receipt)); });
  first.join();
  second.join();
  CAPTURE(outcomes[0].toStdString(), outcomes[1].toStdString());
  CHECK(outcomes.count("none") == 1);
  CHECK((outcomes.contains("conflict:money") || outcomes.contains("conflict:state")));
  CHECK(scene.test().count("deposit_recall") + scene.test().count("fund_receipt") == 1);
}

TEST_CASE("rule: a decision is taken back by who decided, within ten minutes, before anything came of it",
          "[clearing]") {
  using namespace recall_rules;
  const Instant decidedAt{1'000'000};
  const auto at = [&](qint64 later) { return Instant{decidedAt.milliseconds + later}; };
  const auto decided = [&](DepositState state, DepositVerdict verdict, Instant recalledAt = {}) {
    DepositCheck check;
    check.number = QStringLiteral("BZ-1");
    check.state = state;
    check.decisions = {{verdict, {}, {}, QStringLiteral("shen"), decidedAt, recalledAt}};
    return check;
  };
  const auto said = [](const std::optional<Error>& error) {
    return error ? briefly(*error) : QStringLiteral("none");
  };
  struct Line {
    DepositState state;
    DepositVerdict verdict;
    const char* login;
    qint64 later;
    const char* outcome;
  };
  const DepositState approved = DepositState::Approved;
  const DepositVerdict yes = DepositVerdict::Approved;
  const Line lines[] = {
      {approved, yes, "shen", 0, "none"},
      {approved, yes, "shen", 599'999, "none"},
      {approved, yes, "shen", 600'000, "none"},
      {approved, yes, "shen", 600'001, "conflict:time"},
      {approved, yes, "shen", -5'000, "none"},  // another desk's clock
      {approved, yes, "li", 0, "forbidden:decider"},
      {approved, yes, "li", 600'001, "forbidden:decider"},
      {approved, yes, "", 0, "forbidden:decider"},
      {DepositState::Returned, DepositVerdict::Returned, "shen", 0, "none"},
      {DepositState::Rejected, DepositVerdict::Rejected, "shen", 0, "none"},
      {DepositState::Expired, yes, "shen", 0, "conflict:state"},
      {DepositState::Submitted, yes, "shen", 0, "conflict:state"},
      {DepositState::Draft, DepositVerdict::Returned, "shen", 0, "conflict:state"},
      {DepositState::Withdrawn, DepositVerdict::Returned, "shen", 0, "conflict:state"},
  };
  for (const Line& line : lines) {
    CAPTURE(codeOf(line.state).toStdString(), line.login, line.later);
    CHECK(said(checkRecaller(decided(line.state, line.verdict), QLatin1String(line.login), at(line.later))) ==
          QLatin1String(line.outcome));
  }
  CHECK(said(checkRecaller(decided(approved, yes, at(1)), QStringLiteral("shen"), at(2))) ==
        "conflict:state");
  CHECK(said(checkRecaller(DepositCheck(), QStringLiteral("shen"), at(0))) == "conflict:state");

  const DepositCheck check = decided(approved, yes);
  CHECK(recallableUntil(check.decisions.first()) == at(600'000));
  CHECK(said(checkConsequences(check, {})) == "none");
  CHECK(said(checkConsequences(check, {"JQ-1", {}, {}, {}, {}})) == "conflict:money");
  CHECK(said(checkConsequences(check, {{}, at(1), {}, {}, {}})) == "conflict:money");
  CHECK(said(checkConsequences(check, {{}, {}, "ZR-1", {}, {}})) == "conflict:transfer");
  CHECK(said(checkConsequences(check, {{}, {}, {}, "SG-1", {}})) == "conflict:permit");
  CHECK(said(checkConsequences(check, {{}, {}, {}, {}, "BZ-2"})) == "conflict:open");
}
