#include <catch2/catch.hpp>

#include <QAction>

#include "deposits/deposit_rule_operations.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "rules/end_rule_sheet.h"
#include "rules/rule_board.h"
#include "rules/rules_page.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "users/user_operations.h"

namespace {

RuleBoard* rulesOf(ProgramUnderTest& test) {
  auto* page = qobject_cast<RulesPage*>(test.window().page(QStringLiteral("rules")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("rules"));
  RuleBoard* board = page->board();
  REQUIRE(soon([&] { return board->isVisible() && board->table()->model()->rowCount() > 0; }));
  return board;
}

/// A rule of another city, so that it takes the place of none.
DepositRule aDraft(TestOffice& office) {
  DepositRuleData data;
  data.jurisdiction = QStringLiteral("330100");
  data.name = QStringLiteral("杭州 2027");
  data.validFrom = QDate(2027, 1, 1);
  data.costRate = Rate::perMille(3);
  data.labourRate = Rate::percent(2);
  data.monthlyWage = Money::yuan(5000);
  data.source = QStringLiteral("某市文件 2026 第 1 号");
  const auto written = office.as(Role::Administrator).runNow(WriteDepositRule, data);
  REQUIRE(errorOf(written).toStdString() == "none");
  return *written;
}

DepositRule now(TestOffice& office, DepositRuleId id) {
  const auto rule = office.owner().runNow(ShowDepositRule, DepositRuleRef{id});
  REQUIRE(rule);
  return *rule;
}

}  // namespace

TEST_CASE("Rules of deposits: an administrator writes one from the one before it", "[rules]") {
  TestOffice office(Backend::Sqlite);
  ProgramUnderTest test(office, Role::Administrator);
  RuleBoard* board = rulesOf(test);
  REQUIRE(soon([&] { return board->rule().id.isValid() && board->openId() > 0; }));
  const DepositRuleData before = board->rule().data;
  CHECK_FALSE(board->approveAction()->isVisible());
  test.keys().press(Qt::Key_N, Qt::ControlModifier);
  RecordForm* form = board->form();
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  CHECK(form->field(QStringLiteral("name"))->level() == Level::Error);
  fill(test, form, "name", "新规");
  fill(test, form, "source", "某市文件");
  fill(test, form, "validFrom", "20300101");
  fill(test, form, "labourRate", "3");  // of what, is not said
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  CHECK(form->field(QStringLiteral("labourRate"))->level() == Level::Error);
  fill(test, form, "labourRate", "2.5%");
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return board->rule().data.name == QStringLiteral("新规"); }));
  CHECK(board->rule().state == RuleState::Draft);
  CHECK(board->rule().data.labourRate == Rate::millionths(25'000));
  CHECK(board->rule().data.costRate == before.costRate);
  CHECK(board->rule().data.mayChoose == before.mayChoose);
  CHECK(board->rule().data.jurisdiction == before.jurisdiction);

  SECTION("a draft is changed; what another desk changed meanwhile is not overwritten") {
    DepositRuleData theirs = board->rule().data;
    theirs.experts = 5;
    REQUIRE(office.as(Role::Administrator)
                .runNow(ChangeDepositRule, EditDepositRule{board->rule().id, board->rule().version, theirs}));
    fill(test, form, "labourRate", "2.4%");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return board->rule().data.experts == 5 && board->isEditing(); }));
    CHECK(now(office, board->rule().id).data.labourRate == Rate::millionths(25'000));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return now(office, board->rule().id).data.labourRate == Rate::millionths(24'000); }));
    CHECK(now(office, board->rule().id).data.experts == 5);
  }
}

TEST_CASE("Rules of deposits: another person approves, refuses and ends", "[rules]") {
  TestOffice office(Backend::Sqlite);
  const DepositRule draft = aDraft(office);
  SECTION("a supervisor approves it, and later ends it") {
    ProgramUnderTest test(office, Role::Supervisor);
    RuleBoard* board = rulesOf(test);
    board->open(draft.id.value());
    REQUIRE(soon([&] { return board->rule().id == draft.id; }));
    CHECK(board->whyNot().isEmpty());
    test.keys().press(Qt::Key_A, Qt::AltModifier);
    sheetOn<ReasonSheet>(board);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return board->rule().state == RuleState::Approved; }));
    test.keys().press(Qt::Key_E, Qt::AltModifier);
    auto* sheet = sheetOn<EndRuleSheet>(board);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->form()->field(QStringLiteral("lastDay"))->level() == Level::Error);
    fill(test, sheet->form(), "lastDay", "20261231");
    fill(test, sheet->form(), "reason", "省里另有规定");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    // The rule begins in 2027 only; it is said at the field.
    REQUIRE(soon([&] { return sheet->form()->field(QStringLiteral("lastDay"))->level() == Level::Error; }));
    fill(test, sheet->form(), "lastDay", "20281231");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return now(office, draft.id).data.validTo == QDate(2028, 12, 31); }));
  }
  SECTION("refused, with a reason") {
    ProgramUnderTest test(office, Role::Supervisor);
    RuleBoard* board = rulesOf(test);
    board->open(draft.id.value());
    REQUIRE(soon([&] { return board->rule().id == draft.id; }));
    test.keys().press(Qt::Key_N, Qt::AltModifier);
    sheetOn<ReasonSheet>(board);
    test.keys().type(QStringLiteral("与文件不符"));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return now(office, draft.id).state == RuleState::Refused; }));
  }
  SECTION("who wrote it does not decide on it, whatever other role he has") {
    REQUIRE(office.as(Role::Administrator)
                .runNow(SetUserRoles, UserRoles{codeOf(Role::Administrator),
                                                {codeOf(Role::Administrator), codeOf(Role::Supervisor)}}));
    ProgramUnderTest test(office, Role::Administrator);
    RuleBoard* board = rulesOf(test);
    board->open(draft.id.value());
    REQUIRE(soon([&] { return board->rule().id == draft.id && board->approveAction()->isVisible(); }));
    CHECK_FALSE(board->whyNot().isEmpty());
    CHECK_FALSE(board->approveAction()->isEnabled());
    test.keys().press(Qt::Key_A, Qt::AltModifier);
    CHECK_FALSE(board->findChild<ReasonSheet*>());
    CHECK(now(office, draft.id).state == RuleState::Draft);
  }
  SECTION("a clerk has no page of them") {
    ProgramUnderTest test(office, Role::Clerk);
    CHECK_FALSE(test.window().page(QStringLiteral("rules")));
  }
}
