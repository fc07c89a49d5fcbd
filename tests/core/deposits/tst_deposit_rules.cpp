#include <catch2/catch.hpp>

#include <QSqlError>

#include "catalogue/office_operations.h"
#include "core/deposits/deposit_scene.h"
#include "deposits/deposit_rule_operations.h"
#include "deposits/deposit_rule_rules.h"
#include "support/own_connection.h"
#include "support/test_office.h"
#include "users/user_operations.h"

namespace {

/// A rule of 2027 that takes the place of the one in force.
DepositRuleData nanjing2027() {
  DepositRuleData rule = nanjing2012();
  rule.name = QStringLiteral("南京市 2027");
  rule.validFrom = QDate(2027, 1, 1);
  rule.labourRate = Rate::millionths(18'000);
  rule.source = QStringLiteral("宁建规〔2026〕8号");
  return rule;
}

struct RuleDesk {
  TestOffice test;
  explicit RuleDesk(Backend backend) : test(backend) {}

  Result<DepositRule> write(const DepositRuleData& data, Role role = Role::Administrator) {
    return test.as(role).runNow(WriteDepositRule, data);
  }
  DepositRule written(const DepositRuleData& data) {
    const auto rule = write(data);
    INFO((rule ? std::string() : rule.error().text().toStdString()));
    REQUIRE(errorOf(rule) == "none");
    return *rule;
  }
  Result<DepositRule> approve(const DepositRule& seen, Office* as = nullptr) {
    return (as ? *as : test.as(Role::Supervisor))
        .runNow(ApproveDepositRule, DecideDepositRule{seen.id, seen.version, {}});
  }
  DepositRule approved(const DepositRuleData& data) {
    const auto rule = approve(written(data));
    INFO((rule ? std::string() : rule.error().text().toStdString()));
    REQUIRE(errorOf(rule) == "none");
    return *rule;
  }
  DepositRule named(const char* name) {
    const auto list = test.as(Role::Auditor).runNow(ListRules, Nothing());
    REQUIRE(list);
    for (const DepositRule& each : list->depositRules)
      if (each.data.name == QString::fromUtf8(name)) return each;
    FAIL("no rule " << name);
    return {};
  }
};

}  // namespace

TEST_CASE("Rules of deposits as shipped", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RuleDesk desk(backend);
  const DepositRule first = desk.named("南京市 2010");
  CHECK(first.state == RuleState::Approved);
  CHECK(first.data.costRate == Rate::millionths(3300));
  CHECK(first.data.labourRate == Rate::millionths(22'000));
  CHECK(first.data.validFrom == QDate(2010, 5, 1));
  CHECK(first.data.validTo == QDate(2012, 11, 22));
  const DepositRule now = desk.named("南京市 2012");
  CHECK(now.state == RuleState::Approved);
  CHECK(toJson(now.data) == toJson(nanjing2012()));
  for (const char* example : {"西安市（示例）", "剑阁县（示例）"}) {
    CHECK(desk.named(example).state == RuleState::Draft);
    CHECK(desk.named(example).enteredBy.isEmpty());
    CHECK_FALSE(firstError(deposit_rule_rules::check(desk.named(example).data)));
  }
}

TEST_CASE("rule.write, rule.approve, rule.end", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RuleDesk desk(backend);

  SECTION("written by one, changed, approved by another; the one before ends the day before") {
    DepositRule rule = desk.written(nanjing2027());
    CHECK(rule.state == RuleState::Draft);
    CHECK(rule.enteredBy == "administrator");
    CHECK(rule.editors == QVector<QString>{"administrator"});
    DepositRuleData data = rule.data;
    data.experts = 5;
    const auto changed = desk.test.as(Role::Administrator)
                             .runNow(ChangeDepositRule, EditDepositRule{rule.id, rule.version, data});
    REQUIRE(changed);
    CHECK(changed->data.experts == 5);
    CHECK(errorOf(desk.approve(rule)) == "conflict:version");  // it was changed since
    const auto approved = desk.approve(*changed);
    REQUIRE(errorOf(approved) == "none");
    CHECK(approved->state == RuleState::Approved);
    CHECK(approved->decidedBy == "supervisor");
    const DepositRule before = desk.named("南京市 2012");
    CHECK(before.data.validTo == QDate(2026, 12, 31));
    CHECK(before.endedBy == "supervisor");
    CHECK(errorOf(desk.approve(*approved)) == "conflict:state");
    CHECK(errorOf(desk.test.as(Role::Administrator)
                      .runNow(ChangeDepositRule, EditDepositRule{rule.id, approved->version, data})) ==
          "conflict:state");
  }
  SECTION("refused, with a reason; and then it stays refused") {
    const DepositRule rule = desk.written(nanjing2027());
    const auto refuse = [&](const char* why) {
      return desk.test.as(Role::Supervisor)
          .runNow(RefuseDepositRule, DecideDepositRule{rule.id, rule.version, QString::fromUtf8(why)});
    };
    CHECK(errorOf(refuse(" ")) == "invalid:reason");
    const auto refused = refuse("文号不对");
    REQUIRE(refused);
    CHECK(refused->state == RuleState::Refused);
    CHECK(refused->decision == QStringLiteral("文号不对"));
    CHECK(errorOf(desk.approve(*refused)) == "conflict:state");
    CHECK_FALSE(desk.named("南京市 2012").data.validTo.isValid());
  }
  SECTION("no hand of one's own in it: not even as supervisor too") {
    // The administrator is a supervisor as well, on another day.
    const DepositRule rule = desk.written(nanjing2027());
    UserRoles both{QStringLiteral("administrator"), {codeOf(Role::Administrator), codeOf(Role::Supervisor)}};
    REQUIRE(errorOf(desk.test.owner().runNow(SetUserRoles, both)) == "none");
    const auto again = desk.test.anotherDesk(Role::Administrator, QStringLiteral("desk-2"));
    CHECK(errorOf(desk.approve(rule, again.get())) == "forbidden:decider");
    CHECK(errorOf(again->runNow(RefuseDepositRule, DecideDepositRule{rule.id, rule.version, "x"})) ==
          "forbidden:decider");
    const auto approved = desk.approve(rule);
    REQUIRE(errorOf(approved) == "none");
    CHECK(errorOf(again->runNow(CloseDepositRule,
                                EndDepositRule{rule.id, approved->version, QDate(2027, 6, 30), "x"})) ==
          "forbidden:decider");
  }
  SECTION("two never hold on one day") {
    desk.approved(nanjing2027());
    DepositRuleData other = nanjing2027();
    CHECK(errorOf(desk.approve(desk.written(other))) == "conflict:validFrom");  // from the same day
    other.validFrom = QDate(2026, 12, 1);
    CHECK(errorOf(desk.approve(desk.written(other))) ==
          "conflict:validFrom");  // goes beyond the later one's begin
    other.validFrom = QDate(2027, 3, 1);
    other.validTo = QDate(2027, 5, 31);
    CHECK(errorOf(desk.approve(desk.written(other))) == "conflict:validFrom");  // a hole in the one in force
    other.jurisdiction = QStringLiteral("320104");
    CHECK(errorOf(desk.approve(desk.written(other))) == "none");  // its own county
    CHECK(desk.named("南京市 2012").data.validTo == QDate(2026, 12, 31));
  }
  SECTION("ended by a supervisor, with a reason and a last day") {
    const DepositRule rule = desk.approved(nanjing2027());
    const auto end = [&](const QDate& last, const char* why = "停止施行") {
      return desk.test.as(Role::Supervisor)
          .runNow(CloseDepositRule, EndDepositRule{rule.id, rule.version, last, QString::fromUtf8(why)});
    };
    CHECK(errorOf(end(QDate(2026, 12, 31))) == "invalid:lastDay");
    CHECK(errorOf(end({})) == "invalid:lastDay");
    CHECK(errorOf(end(QDate(2027, 6, 30), "")) == "invalid:reason");
    const auto ended = end(QDate(2027, 6, 30));
    REQUIRE(errorOf(ended) == "none");
    CHECK(ended->data.validTo == QDate(2027, 6, 30));
    CHECK(errorOf(end(QDate(2027, 5, 31))) == "conflict:version");
    CHECK(errorOf(desk.test.as(Role::Supervisor)
                      .runNow(CloseDepositRule, EndDepositRule{rule.id, ended->version, QDate(2027, 7, 1),
                                                               "x"})) == "invalid:lastDay");
  }
  SECTION("what cannot be meant is refused, by its field") {
    const auto with = [&](auto change) {
      DepositRuleData rule = nanjing2027();
      change(rule);
      return errorOf(desk.write(rule));
    };
    CHECK(with([](DepositRuleData& r) { r.jurisdiction = "3201"; }) == "invalid:jurisdiction");
    CHECK(with([](DepositRuleData& r) { r.name = " "; }) == "invalid:name");
    CHECK(with([](DepositRuleData& r) { r.validFrom = QDate(); }) == "invalid:validFrom");
    CHECK(with([](DepositRuleData& r) { r.validTo = r.validFrom.addDays(-1); }) == "invalid:validTo");
    CHECK(with([](DepositRuleData& r) { r.source.clear(); }) == "invalid:source");
    CHECK(with([](DepositRuleData& r) { r.labourRate = Rate(); }) == "invalid:labourRate");
    CHECK(with([](DepositRuleData& r) { r.costRate = Rate::percent(101); }) == "invalid:costRate");
    CHECK(with([](DepositRuleData& r) { r.costRate = Rate(); }) == "invalid:mayChoose");
    CHECK(with([](DepositRuleData& r) { r.begunRate = Rate::percent(3); }) == "invalid:begunRate");
    CHECK(with([](DepositRuleData& r) { r.roundTo = Money(); }) == "invalid:roundTo");
    CHECK(with([](DepositRuleData& r) { r.leastSum = Money::yuan(2), r.mostSum = Money::yuan(1); }) ==
          "invalid:mostSum");
    CHECK(with([](DepositRuleData& r) { r.experts = 0; }) == "invalid:experts");
    CHECK(with([](DepositRuleData& r) { r.monthlyWage = Money(); }) == "invalid:monthlyWage");
    CHECK(with([](DepositRuleData& r) { r.surchargeD = Rate::millionths(-1); }) == "invalid:surchargeD");
    CHECK(errorOf(desk.test.as(Role::Auditor).runNow(ShowDepositRule, DepositRuleRef{DepositRuleId(99)})) ==
          "not-found:rule");
  }
  SECTION("the database keeps an approved rule as it is") {
    desk.approved(nanjing2027());
    for (const char* sql :
         {"delete from deposit_rule", "update deposit_rule set labour_rate = 1 where name = '南京市 2012'",
          "update deposit_rule set monthly_wage = 1 where name = '南京市 2027'",
          "update deposit_rule set valid_from = '2000-01-01' where name = '南京市 2027'",
          "update deposit_rule set valid_to = null where name = '南京市 2012'",
          "update deposit_rule set state = 'draft' where name = '南京市 2027'",
          "update deposit_rule set state = 'approved', decided_by = 'administrator' where name = "
          "'西安市（示例）' "
          "and entered_by <> ''",
          "delete from deposit_rule_editor", "update deposit_rule_editor set login = 'x'",
          "insert into deposit_rule (jurisdiction, name, valid_from, cost_rate, labour_rate, basis, "
          "may_choose, "
          "round_to, round_mode, supplement_share, releases, waiting_days, experts, monthly_wage, "
          "share_below, "
          "share_above, alike_enough, alike_factor, heads_below, heads_above, density_below, habit_enough, "
          "source, "
          "state, entered_by, entered_at, edited_by) select jurisdiction, 'x', valid_from, cost_rate, "
          "labour_rate, "
          "basis, may_choose, round_to, round_mode, supplement_share, releases, waiting_days, experts, "
          "monthly_wage, share_below, share_above, alike_enough, alike_factor, heads_below, heads_above, "
          "density_below, habit_enough, source, 'approved', '', 0, '' from deposit_rule where name = '南京市 "
          "2027'"}) {
      INFO(sql);
      if (QString::fromUtf8(sql).contains("entered_by <> ''"))
        CHECK(desk.test.tamper(QString::fromUtf8(sql)).isEmpty());  // touches none
      else
        CHECK_FALSE(desk.test.tamper(QString::fromUtf8(sql)).isEmpty());
    }
  }
}

TEST_CASE("PostgreSQL holds rules of deposits against psql too", "[deposits][postgres]") {
  if (testBackends().size() < 2) return;
  RuleDesk desk(Backend::Postgres);
  const DepositRule rule = desk.written(nanjing2027());
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(desk.test.address(), login, sql);
  };
  const QString approving = QStringLiteral(
      "update deposit_rule set state = 'approved', decided_by = '%1', decided_at = 1 where name = '南京市 "
      "2027'");
  CHECK(codeAfter("clerk", approving.arg("clerk")) == "42501");
  CHECK(codeAfter("administrator", approving.arg("administrator")) == "42501");
  CHECK(codeAfter("administrator", approving.arg("supervisor")) == "42501");
  CHECK(codeAfter("supervisor", approving.arg("auditor")) == "42501");
  CHECK(codeAfter("supervisor", approving.arg("supervisor")) == "23505");  // the one in force has no end yet
  CHECK(codeAfter("supervisor", "update deposit_rule set labour_rate = 1 where name = '南京市 2027'") ==
        "42501");
  CHECK(
      codeAfter("administrator",
                "update deposit_rule set labour_rate = 1, edited_by = 'clerk' where name = '南京市 2027'") ==
      "42501");
  CHECK(codeAfter("administrator", "update deposit_rule set labour_rate = 1 where name = '南京市 2012'") ==
        "P0001");
  CHECK(codeAfter("administrator", "delete from deposit_rule") == "42501");
  CHECK(codeAfter("administrator", "delete from deposit_rule_editor") == "42501");
  CHECK(desk.approve(rule));
  CHECK(codeAfter("supervisor",
                  "update deposit_rule set valid_to = '2027-02-01', end_reason = 'x', ended_by = 'clerk' "
                  "where name = '南京市 2027'") == "42501");
}

TEST_CASE("rule: whose rule holds for a place", "[deposits]") {
  using deposit_rule_rules::jurisdictionsOf;
  CHECK(jurisdictionsOf("320104", "320100") == QStringList{"320104", "320100", "320000"});
  CHECK(jurisdictionsOf("", "320100") == QStringList{"320100", "320000"});
  CHECK(jurisdictionsOf("610102", "320100") ==
        QStringList{"320100", "320000"});  // another city's is not ours
  CHECK(jurisdictionsOf("320583", "320000") == QStringList{"320583", "320500", "320000"});
  CHECK(jurisdictionsOf("x", "320000") == QStringList{"320000"});
  DepositRuleData rule = nanjing2012();
  rule.validTo = QDate(2026, 12, 31);
  CHECK(deposit_rule_rules::holdsOn(rule, QDate(2012, 11, 23)));
  CHECK_FALSE(deposit_rule_rules::holdsOn(rule, QDate(2012, 11, 22)));
  CHECK(deposit_rule_rules::holdsOn(rule, QDate(2026, 12, 31)));
  CHECK_FALSE(deposit_rule_rules::holdsOn(rule, QDate(2027, 1, 1)));
}
