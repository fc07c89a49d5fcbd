#include <catch2/catch.hpp>

#include "core/deposits/deposit_desk.h"
#include "deposits/deposit_check_rules.h"

TEST_CASE("deposit.hand", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);
  ok(desk.test.owner().runNow(
      SetUserRoles, UserRoles{codeOf(Role::CardStaff), {codeOf(Role::CardStaff), codeOf(Role::Supervisor)}}));
  const DepositCheck check = desk.submitted(desk.prepared());
  PrepareDeposit next = desk.application();
  next.project = desk.crew.otherProject;
  const DepositCheck later = desk.submitted(ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, next)));
  const auto hand = [&](const char* to, int version) {
    return desk.test.as(Role::Supervisor)
        .runNow(HandADeposit, HandDeposit{check.id, version, QString::fromUtf8(to), "请先看"});
  };
  CHECK(errorOf(hand("nobody", check.version)) == "not-found:to");
  CHECK(errorOf(hand("auditor", check.version)) == "not-found:to");
  CHECK(errorOf(hand("clerk", check.version)) == "forbidden:to");
  CHECK(errorOf(hand("card-staff", 9)) == "conflict:version");
  CHECK_FALSE(
      desk.test
          .tamper(QStringLiteral("insert into deposit_handed (check_id, handed_to, handed_by, handed_at, "
                                 "operation_id) select id, 'clerk', %1, 1, operation_id from "
                                 "deposit_check")
                      .arg(backend == Backend::Sqlite ? "'supervisor'" : "shiming_login()"))
          .isEmpty());

  const DepositCheck handed = ok(hand("Card-Staff", check.version));
  CHECK(handed.handedTo == "card-staff");
  const auto deciders =
      ok(desk.test.as(Role::Clerk).runNow(ListDepositDeciders, DepositCheckRef{check.id, {}})).lines;
  REQUIRE(deciders.size() == 2);
  CHECK(deciders.first().login == "card-staff");
  CHECK_FALSE(desk.test.tamper("delete from deposit_handed").isEmpty());
  CHECK_FALSE(desk.test.tamper("update deposit_handed set handed_to = 'x'").isEmpty());

  // Before the younger one on his desk, each once; on another's by its age.
  const auto listed = [](Office& by, const QString& state = {}) {
    QVector<DepositCheckId> ids;
    DepositListRequest asked;
    asked.state = state;
    for (const DepositCheck& each : ok(by.runNow(ListDeposits, asked)).lines) ids.append(each.id);
    return ids;
  };
  const auto his = desk.test.anotherDesk(Role::CardStaff, QStringLiteral("desk-3"));
  const QVector<DepositCheckId> byAge{later.id, check.id};
  const QVector<DepositCheckId> hisFirst{check.id, later.id};
  CHECK(listed(*his) == hisFirst);
  CHECK(listed(*his, QStringLiteral("submitted")) == hisFirst);
  CHECK(listed(*his, QStringLiteral("approved")).isEmpty());
  CHECK(listed(desk.test.as(Role::Supervisor)) == byAge);

  // It binds nobody, and a new hand takes the old one's place.
  CHECK(ok(hand("supervisor", check.version)).handedTo == "supervisor");
  CHECK(listed(*his) == byAge);
  CHECK(ok(desk.decide(check, DepositVerdict::Returned, "x", his.get())).state == DepositState::Returned);
  CHECK(errorOf(hand("supervisor", check.version + 1)) == "conflict:state");
}

TEST_CASE("rule: a check is handed to a supervisor who had no hand in it", "[deposits]") {
  DepositCheck check;
  check.editors = {QStringLiteral("chen")};
  const QVector<UserName> deciders{{QStringLiteral("zhao"), {}}};
  CHECK_FALSE(deposit_check_rules::checkHanded(check, QStringLiteral("zhao"), deciders));
  CHECK(briefly(*deposit_check_rules::checkHanded(check, QStringLiteral("chen"), deciders)) ==
        "forbidden:to");
  CHECK(briefly(*deposit_check_rules::checkHanded(check, QStringLiteral("qian"), deciders)) ==
        "not-found:to");
}
