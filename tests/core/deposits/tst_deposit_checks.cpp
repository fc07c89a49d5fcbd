#include <catch2/catch.hpp>

#include <QSqlError>
#include <thread>

#include "clearing/clearing_operations.h"
#include "core/deposits/deposit_desk.h"
#include "core/deposits/deposit_scene.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_rule_operations.h"
#include "projects/project_operations.h"
#include "support/own_connection.h"

TEST_CASE("deposit.prepare, deposit.edit, deposit.submit", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);

  SECTION("computed by the rule of the application's day, which it keeps") {
    const DepositCheck check = desk.prepared();
    CHECK(check.number == "BZ-20261125-0001");
    CHECK(check.state == DepositState::Draft);
    CHECK(check.asked == Money::yuan(294'000));
    CHECK(check.ruleCopy.name == QStringLiteral("南京市 2012"));
    CHECK(check.facts.cost == Money::yuan(98'000'000));  // the project's own
    CHECK(check.contractor == desk.crew.contractor);
    REQUIRE(check.crew.size() == 1);
    CHECK(check.crew.first().idNumber.contains('*'));
    CHECK(check.papers.size() == 1);

    EditDeposit edit{check.id, check.version, {}, check.facts, std::nullopt, {}};
    edit.facts.appliedOn = QDate(2011, 6, 1);
    const DepositCheck earlier = ok(desk.test.as(Role::Clerk).runNow(EditADeposit, edit));
    CHECK(earlier.ruleCopy.name == QStringLiteral("南京市 2010"));
    CHECK(earlier.asked == Money::yuan(323'400));
    CHECK(earlier.crew.size() == 1);  // not said: it stays
    CHECK(errorOf(desk.test.as(Role::Clerk).runNow(EditADeposit, edit)) == "conflict:version");

    // Found by project, contractor and number; counted whatever state is looked at.
    const auto listed = [&](const QString& text, const QString& state = {}) {
      return ok(desk.test.as(Role::Clerk).runNow(ListDeposits, DepositListRequest{text, {}, state, {}, 200}));
    };
    for (const QString& text : {check.projectName.mid(1, 3), check.contractorName, check.number.toLower()}) {
      INFO(text.toStdString());
      CHECK(listed(text).lines.size() == 1);
      CHECK(listed(text, QStringLiteral("approved")).lines.isEmpty());
      const auto counts = listed(text, QStringLiteral("approved")).counts;
      REQUIRE(counts.size() == 1);
      CHECK(counts.first().state == DepositState::Draft);
      CHECK(counts.first().count == 1);
    }
    CHECK(listed(QStringLiteral("BZ-20261125-0002")).lines.isEmpty());
    CHECK(listed(QStringLiteral("BZ-20261125-0002")).counts.isEmpty());
  }
  SECTION("a later rule changes nothing of it, and cannot take its day away") {
    const DepositCheck check = desk.approved();
    DepositRuleData next = nanjing2012();
    next.name = QStringLiteral("次年");
    next.validFrom = QDate(2026, 11, 25);
    next.labourRate = Rate::percent(5);
    const DepositRule early = ok(desk.test.as(Role::Administrator).runNow(WriteDepositRule, next));
    CHECK(errorOf(desk.test.as(Role::Supervisor)
                      .runNow(ApproveDepositRule, DecideDepositRule{early.id, early.version, {}})) ==
          "conflict:validFrom");
    next.validFrom = QDate(2026, 11, 26);
    const DepositRule rule = ok(desk.test.as(Role::Administrator).runNow(WriteDepositRule, next));
    ok(desk.test.as(Role::Supervisor)
           .runNow(ApproveDepositRule, DecideDepositRule{rule.id, rule.version, {}}));
    const DepositCheck old = desk.now(check);
    CHECK(old.asked == check.asked);
    CHECK(toJson(old.ruleCopy) == toJson(check.ruleCopy));
    CHECK(assess(old.facts, old.ruleCopy)->asked == check.asked);
    CHECK_FALSE(desk.test
                    .tamper("update deposit_rule set valid_to = '2026-11-01', ended_by = 'supervisor', "
                            "end_reason = 'x' where name = '南京市 2012'")
                    .isEmpty());
  }
  SECTION("one at a time, and what was handed in stays") {
    const DepositCheck check = desk.prepared();
    CHECK(errorOf(desk.test.as(Role::Clerk).runNow(PrepareADeposit, desk.application())) ==
          "conflict:project");
    const DepositCheck handedIn = desk.submitted(check);
    CHECK(handedIn.submittedBy == "clerk");
    CHECK(errorOf(
              desk.test.as(Role::Clerk)
                  .runNow(EditADeposit, EditDeposit{check.id, handedIn.version, {}, check.facts, {}, {}})) ==
          "conflict:state");
    CHECK(
        errorOf(desk.test.as(Role::Clerk).runNow(SubmitADeposit, DepositStep{check.id, handedIn.version})) ==
        "conflict:state");
    for (const char* sql : {"delete from deposit_check", "update deposit_check set asked = 1",
                            "update deposit_check set facts = '{}'", "delete from deposit_check_crew",
                            "update deposit_check_crew set number = 'x'", "delete from deposit_check_editor",
                            "update deposit_check set prepared_by = 'x'", "delete from deposit_check_paper",
                            "update deposit_check set state = 'draft'"}) {
      INFO(sql);
      CHECK_FALSE(desk.test.tamper(sql).isEmpty());
    }
    CHECK(ok(desk.test.as(Role::Clerk).runNow(WithdrawADeposit, DepositStep{check.id, handedIn.version}))
              .state == DepositState::Withdrawn);
    ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, desk.application()));
  }
  SECTION("what is wanting is asked for") {
    const auto without = [&](auto change) {
      PrepareDeposit lacking = desk.application();
      change(lacking);
      return errorOf(desk.test.as(Role::Clerk).runNow(PrepareADeposit, lacking));
    };
    CHECK(without([](PrepareDeposit& p) { p.project = ProjectId(99); }) == "not-found:project");
    CHECK(without([](PrepareDeposit& p) { p.facts.appliedOn = QDate(2026, 11, 26); }) == "invalid:appliedOn");
    CHECK(without([](PrepareDeposit& p) { p.facts.appliedOn = QDate(2010, 4, 30); }) == "not-found:rule");
    CHECK(without([](PrepareDeposit& p) { p.facts.heads = -1; }) == "invalid:declaredHeads");
    CHECK(without([](PrepareDeposit& p) { p.facts.heads = 1, p.crew << member(73); }) ==
          "invalid:declaredHeads");
    CHECK(without([](PrepareDeposit& p) { p.facts.months = -1; }) == "invalid:months");
    CHECK(without([](PrepareDeposit& p) { p.facts.category = "xx"; }) == "invalid:category");
    CHECK(without([](PrepareDeposit& p) { p.crew.first().idNumber = "3.20104E+17"; }) == "invalid:crew");
    CHECK(without([](PrepareDeposit& p) { p.proofs = {{"x.txt", "x"}}; }) == "invalid:proofs");
    CHECK(without([](PrepareDeposit& p) { p.kind = DepositKind::Supplementary; }) == "invalid:reason");
    CHECK(without([](PrepareDeposit& p) { p.kind = DepositKind::Supplementary, p.reason = "x"; }) ==
          "conflict:project");
    CHECK(desk.test.count("deposit_check") == 0);
    PrepareDeposit bare = desk.application();
    bare.crew.clear();
    const DepositCheck noCrew = ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, bare));
    const auto submit = [&](int version) {
      return desk.test.as(Role::Clerk).runNow(SubmitADeposit, DepositStep{noCrew.id, version});
    };
    CHECK(errorOf(submit(noCrew.version)) == "invalid:crew");
    CHECK(errorOf(submit(noCrew.version + 1)) == "conflict:version");
    ok(desk.test.as(Role::Clerk).runNow(WithdrawADeposit, DepositStep{noCrew.id, noCrew.version}));
    bare = desk.application();
    bare.proofs.clear();
    const DepositCheck noPaper = ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, bare));
    CHECK(
        errorOf(desk.test.as(Role::Clerk).runNow(SubmitADeposit, DepositStep{noPaper.id, noPaper.version})) ==
        "invalid:proofs");
  }
}

TEST_CASE("deposit.invite, deposit.vote", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);
  const DepositCheck draft = desk.prepared();
  Office& clerk = desk.test.as(Role::Clerk);
  const auto invite = [&](int n, std::optional<bool> has, const char* what = "") {
    return clerk.runNow(InviteAnExpert,
                        InviteExpert{draft.id, desk.experts[n], has, QString::fromUtf8(what)});
  };
  const auto vote = [&](int n, std::optional<ExpertVote> cast = ExpertVote::For, const char* opinion = "同意",
                        const QVector<NewAttachment>& proofs = {scan()}) {
    return clerk.runNow(EnterAVote,
                        EnterVote{draft.id, desk.experts[n], cast, QString::fromUtf8(opinion), proofs});
  };
  CHECK(errorOf(invite(0, false)) == "conflict:state");
  const DepositCheck check = desk.submitted(draft);
  CHECK(errorOf(invite(0, std::nullopt)) == "invalid:hasConflict");
  CHECK(errorOf(invite(0, true)) == "invalid:conflict");
  CHECK(errorOf(invite(0, false, "x")) == "invalid:conflict");
  CHECK(errorOf(vote(0)) == "not-found:expert");
  ok(invite(0, false));
  CHECK(errorOf(invite(0, false)) == "conflict:expert");
  CHECK(errorOf(vote(0, std::nullopt)) == "invalid:vote");
  CHECK(errorOf(vote(0, ExpertVote::For, " ")) == "invalid:opinion");
  CHECK(errorOf(vote(0, ExpertVote::For, "同意", {})) == "invalid:proofs");
  ok(vote(0));
  CHECK(errorOf(vote(0, ExpertVote::Against)) == "conflict:expert");
  ok(invite(1, true, "与施工单位有亲属关系"));
  CHECK(errorOf(vote(1)) == "conflict:conflict");
  ok(invite(2, false));
  ok(vote(2, ExpertVote::Abstained));
  // Two votes of three: he who is bound to the contractor does not make it up.
  CHECK(errorOf(desk.decide(check, DepositVerdict::Approved)) == "conflict:votes");
  CHECK_FALSE(
      desk.test
          .tamper("update deposit_vote set vote = 'for', opinion = 'x', attachment_id = 1, voted_by = "
                  "'clerk' where conflict <> ''")
          .isEmpty());
  CHECK_FALSE(desk.test.tamper("update deposit_vote set vote = 'against' where vote = 'for'").isEmpty());
  CHECK_FALSE(desk.test.tamper("delete from deposit_vote").isEmpty());
  CHECK(errorOf(clerk.runNow(InviteAnExpert, InviteExpert{draft.id, DepositExpertId(99), false, {}})) ==
        "not-found:expert");
  DepositExpert gone = ok(clerk.runNow(ListDepositExperts, Nothing())).experts.first();
  gone.active = false;
  const DepositExpert left = ok(desk.test.as(Role::Administrator).runNow(SaveDepositExpert, gone));
  CHECK_FALSE(left.active);
  CHECK(errorOf(desk.test.as(Role::Administrator).runNow(SaveDepositExpert, gone)) == "conflict:version");
  gone.id = DepositExpertId();
  CHECK(errorOf(desk.test.as(Role::Administrator).runNow(SaveDepositExpert, gone)) == "conflict:name");
}

TEST_CASE("deposit.decide", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);

  SECTION("by a supervisor who had no hand in it, once") {
    const DepositCheck check = desk.submitted(desk.prepared());
    desk.voted(check);
    CHECK(desk.now(check).editors == QVector<QString>{"clerk"});
    const auto second = desk.clerkWithASecondRole();
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved, "", second.get())) == "forbidden:decider");
    CHECK(errorOf(desk.decide(check, DepositVerdict::Rejected, "x", second.get())) == "forbidden:decider");
    const DepositCheck approved = ok(desk.decide(check, DepositVerdict::Approved));
    CHECK(approved.state == DepositState::Approved);
    REQUIRE(approved.decisions.size() == 1);
    CHECK(approved.decisions.first().decidedBy == "supervisor");
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved)) == "conflict:state");  // a stale window
    CHECK(desk.test.count("deposit_decision") == 1);
    CHECK_FALSE(desk.test.tamper("update deposit_check set decided_by = 'clerk'").isEmpty());
    CHECK_FALSE(desk.test.tamper("delete from deposit_decision").isEmpty());
  }
  SECTION("a supervisor who edited it, or entered a vote, is none") {
    const DepositCheck check = desk.prepared();
    const EditDeposit edit{check.id, check.version, {}, check.facts, std::nullopt, {}};
    const DepositCheck edited = ok(desk.test.as(Role::Supervisor).runNow(EditADeposit, edit));
    const DepositCheck handedIn = desk.submitted(edited);
    desk.voted(handedIn);
    CHECK(errorOf(desk.decide(handedIn, DepositVerdict::Approved)) == "forbidden:decider");
    // Past every operation the database holds it as well.
    CHECK_FALSE(
        desk.test
            .tamper("update deposit_check set state = 'approved', decided_by = 'supervisor', decided_at = 1")
            .isEmpty());
    CHECK_FALSE(
        desk.test.tamper("update deposit_check set state = 'approved', decided_by = 'clerk', decided_at = 1")
            .isEmpty());
    CHECK(desk.now(handedIn).state == DepositState::Submitted);
  }
  SECTION("a supervisor who invited an expert is none") {
    const DepositCheck check = desk.submitted(desk.prepared());
    ok(desk.test.as(Role::Supervisor)
           .runNow(InviteAnExpert, InviteExpert{check.id, desk.experts[0], false, {}}));
    CHECK(errorOf(desk.decide(check, DepositVerdict::Returned, "x")) == "forbidden:decider");
  }
  SECTION("two at once: one verdict") {
    const DepositCheck check = desk.submitted(desk.prepared());
    desk.voted(check);
    const auto other = desk.test.anotherDesk(Role::Supervisor, QStringLiteral("desk-3"));
    Office& here = desk.test.as(Role::Supervisor);
    QVector<QString> outcomes(2);
    std::thread first(
        [&] { outcomes[0] = errorOf(desk.decide(check, DepositVerdict::Approved, "", &here)); });
    std::thread second(
        [&] { outcomes[1] = errorOf(desk.decide(check, DepositVerdict::Rejected, "x", other.get())); });
    first.join();
    second.join();
    CAPTURE(outcomes[0].toStdString(), outcomes[1].toStdString());
    CHECK(outcomes.count("none") == 1);
    CHECK((outcomes.contains("conflict:state") || outcomes.contains("conflict:version")));
    CHECK(desk.test.count("deposit_decision") == 1);
  }
  SECTION("returned with a word, mended and handed in again") {
    const DepositCheck check = desk.submitted(desk.prepared());
    CHECK(errorOf(desk.decide(check, DepositVerdict::Returned)) == "invalid:words");
    CHECK(errorOf(desk.decide(check, DepositVerdict::Rejected, " ")) == "invalid:words");
    CHECK(errorOf(
              desk.test.as(Role::Supervisor)
                  .runNow(DecideOnDeposit, DecideDeposit{check.id, check.version, std::nullopt, "x", {}})) ==
          "invalid:verdict");
    const DepositCheck back = ok(desk.decide(check, DepositVerdict::Returned, "人工费未附清单"));
    const EditDeposit edit{check.id, back.version, {}, back.facts, std::nullopt, {}};
    const DepositCheck again = desk.submitted(ok(desk.test.as(Role::Clerk).runNow(EditADeposit, edit)));
    desk.voted(again);
    const DepositCheck done = ok(desk.decide(again, DepositVerdict::Approved));
    CHECK(done.decisions.size() == 2);
    CHECK(done.decisions.first().words == QStringLiteral("人工费未附清单"));
  }
  SECTION("each flag wants a word, which is kept") {
    PrepareDeposit entered = desk.application();
    entered.facts.heads = 40;  // the labour cost pays 136
    const DepositCheck check = desk.submitted(ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, entered)));
    desk.voted(check);
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved)) == "invalid:flagWords");
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved, "", nullptr, {{Doubt::Heads, " "}})) ==
          "invalid:flagWords");
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved, "", nullptr, {{Doubt::Habit, "x"}})) ==
          "invalid:flagWords");
    const DepositCheck done = ok(
        desk.decide(check, DepositVerdict::Approved, "", nullptr, {{Doubt::Heads, "两班制，已核对工资表"}}));
    CHECK(done.decisions.first().flagWords.first().words == QStringLiteral("两班制，已核对工资表"));
  }
  SECTION("against the experts it wants a word") {
    const DepositCheck check = desk.submitted(desk.prepared());
    desk.voted(check, ExpertVote::Against);
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved)) == "invalid:words");
    ok(desk.decide(check, DepositVerdict::Approved, "专家意见已逐条落实"));
  }
}

TEST_CASE("A supplementary check, and why one is not cleared", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);
  const DepositCheck first = desk.approved();
  const auto why = [&](const DepositCheck& check) {
    return ok(desk.test.as(Role::Auditor).runNow(WhyNotCleared, DepositCheckRef{check.id, {}}));
  };
  DepositWhy wanting = why(first);
  CHECK_FALSE(wanting.cleared);
  CHECK(wanting.approved);
  CHECK(wanting.crewListed == 1);
  CHECK(wanting.crewRegistered == 0);
  CHECK(wanting.sentences.size() == 2);  // nothing is paid, and one is not registered
  CHECK(wanting.unregistered.first().idNumber.contains('*'));

  // Registered, but not for this project; then for it.
  NewWorker visit = aWorker();
  const Registered worker = ok(desk.test.as(Role::Clerk).runNow(RegisterWorker, visit));
  CHECK(desk.now(first).crew.first().onFile);
  CHECK(why(first).crewRegistered == 0);
  ReturningWorker back;
  back.worker = worker.worker;
  back.version = 1;
  back.person = visit.person;
  back.assignment = aWorker().onSite(desk.crew).visit().assignment;
  back.told = ToldHow::Present;
  ok(desk.test.as(Role::Clerk).runNow(RegisterReturn, back));
  CHECK(why(first).crewRegistered == 1);
  CHECK(why(first).sentences.size() == 1);

  CHECK(errorOf(desk.test.as(Role::Clerk).runNow(PrepareADeposit, desk.application())) == "conflict:project");
  PrepareDeposit more = desk.application();
  more.kind = DepositKind::Supplementary;
  more.reason = QStringLiteral("增加一栋楼");
  more.crew.clear();
  CHECK(errorOf(desk.test.as(Role::Clerk).runNow(PrepareADeposit, more)) ==
        "conflict:project");  // nothing grew
  more.facts.labourCost = Money::yuan(16'700'000);
  const DepositCheck second = ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, more));
  CHECK(second.asked == Money::yuan(40'000));
  CHECK(why(second).crewListed == 1);  // the first crew is that of the first check
  const DepositCheck handedIn = desk.submitted(second);
  desk.voted(handedIn);
  ok(desk.decide(handedIn, DepositVerdict::Approved, "", nullptr,
                 {{Doubt::LabourShare, "x"}, {Doubt::Heads, "x"}, {Doubt::Habit, "x"}}));
  more.facts.labourCost = Money::yuan(17'700'000);
  CHECK(ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, more)).asked == Money::yuan(20'000));
}

TEST_CASE("PostgreSQL holds checks of deposits against psql too", "[deposits][postgres]") {
  if (testBackends().size() < 2) return;
  DepositDesk desk(Backend::Postgres);
  const DepositCheck check = desk.submitted(desk.prepared());
  const auto codeAfter = [&](const char* login, const char* sql) {
    return codeAfterAs(desk.test.address(), login, QString::fromUtf8(sql));
  };
  const char* const asSupervisor =
      "update deposit_check set state = 'approved', decided_by = 'supervisor', decided_at = 1";
  const char* const asClerk =
      "update deposit_check set state = 'approved', decided_by = 'clerk', decided_at = 1";
  CHECK(codeAfter("clerk", asClerk) == "42501");
  CHECK(codeAfter("clerk", asSupervisor) == "42501");
  CHECK(codeAfter("auditor", asSupervisor) == "42501");
  CHECK(codeAfter("inspector", "select number from deposit_check_crew") == "42501");
  CHECK(codeAfter("clerk", "update deposit_check set asked = 1") == "P0001");
  CHECK(codeAfter("clerk", "delete from deposit_check_editor") == "42501");
  CHECK(codeAfter("clerk", "insert into deposit_check_editor (check_id, login) values (1, 'supervisor')") ==
        "42501");
  CHECK(codeAfter("clerk", "update deposit_rule set labour_rate = 1") == "42501");
  CHECK(codeAfter("clerk", "delete from deposit_check_crew") == "P0001");
  CHECK(
      codeAfter(
          "clerk",
          "insert into deposit_decision (check_id, verdict, decided_by, decided_at, operation_id) select id, "
          "'approved', 'supervisor', 1, operation_id from deposit_check") == "42501");
  CHECK(
      codeAfter(
          "supervisor",
          "insert into deposit_decision (check_id, verdict, decided_by, decided_at, operation_id) select id, "
          "'approved', 'supervisor', 1, operation_id from deposit_check") == "42501");
  // A clerk who is given a supervisor's role as well still has his hand in it.
  ok(desk.test.owner().runNow(SetUserRoles, UserRoles{"clerk", {"clerk", "supervisor"}}));
  CHECK(codeAfter("clerk", asClerk) != "");
  CHECK(desk.now(check).state == DepositState::Submitted);
}

TEST_CASE("rule: cleared is approved, paid in full, and all of the first crew registered", "[deposits]") {
  using deposit_check_rules::clearance;
  CrewMember there = member(71);
  there.registered = true;
  const Money asked = Money::yuan(100);
  CHECK(clearance(true, asked, asked, {there}).isEmpty());
  CHECK(clearance(true, asked, Money::yuan(101), {there}).isEmpty());
  CHECK(clearance(false, asked, asked, {there}).size() == 1);
  CHECK(clearance(true, asked, Money::fen(9999), {there}).size() == 1);
  CHECK(clearance(true, asked, asked, {there, member(73)}).size() == 1);
  CHECK(clearance(true, asked, asked, {}).size() == 1);
  CHECK(clearance(false, asked, Money(), {member(73)}).size() == 3);
}

TEST_CASE("rule: heads outgrown open a supplementary check", "[deposits]") {
  using deposit_check_rules::hasGrown;
  using deposit_check_rules::outgrown;
  const Rate share = Rate::percent(20);
  CHECK_FALSE(outgrown(100, 120, share));
  CHECK(outgrown(100, 121, share));
  const DepositFacts before = ordinaryFacts();  // 136 heads
  DepositFacts now = before;
  CHECK_FALSE(hasGrown(before, now, 163, share));
  CHECK(hasGrown(before, now, 164, share));
  now.cost = now.cost.plus(Money::fen(1)).value();
  CHECK(hasGrown(before, now, 0, share));
  now = before;
  now.labourCost = now.labourCost.plus(Money::fen(1)).value();
  CHECK(hasGrown(before, now, 0, share));
}
