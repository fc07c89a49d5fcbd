#include <catch2/catch.hpp>

#include "clearing/transfer_operations.h"
#include "companies/company_operations.h"
#include "core/clearing/clearing_scene.h"
#include "deposits/decide_bar.h"
#include "deposits/hand_sheet.h"
#include "deposits/transfer_sheet.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "projects/project_operations.h"
#include "support/ui/deposit_window.h"
#include "users/user_operations.h"

namespace {

/// Chosen in a reference or a list by what a clerk types of it.
void chooseBy(ProgramUnderTest& test, RecordForm* form, const char* key, const char* typed) {
  auto* box = qobject_cast<ChoiceBox*>(form->field(QLatin1String(key))->editor());
  REQUIRE(box);
  INFO(key);
  box->setFocus();
  box->selectAll();
  test.keys().type(QString::fromUtf8(typed));
  REQUIRE(soon([&] { return box->isOpen(); }));
  test.keys().enter();
  REQUIRE_FALSE(box->currentId().isEmpty());
}

void openApproved(DepositWindow& window) {
  window.page->list()->segments()->setCurrent(3);
  REQUIRE(soon([&] { return window.page->list()->count() == 1; }));
  window.openFirst();
  REQUIRE(soon([&] { return window.board().whyNotCleared().check.isValid(); }));
}

}  // namespace

TEST_CASE("A check goes over to another contractor by keyboard: asked by one, decided by another",
          "[deposits]") {
  ClearingScene scene(Backend::Sqlite);
  ok(scene.receive(100'000));
  NewCompany other;
  other.data.name = QStringLiteral("示例二建集团有限公司");
  other.data.kind = CompanyKind::GeneralContractor;
  other.data.creditCode = QStringLiteral("91320106MA1XWQDE3P");
  const CompanyId taker = ok(scene.clerk().runNow(CreateCompany, other)).id;
  const auto state = [&] {
    return scene.test().value(QStringLiteral("select max(state) from deposit_transfer")).toString();
  };
  const auto ask = [&](DepositWindow& window) {
    openApproved(window);
    window.press(Qt::Key_T, Qt::AltModifier);
    auto* sheet = sheetOn<TransferSheet>(window.page);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->form()->field(QStringLiteral("to"))->level() == Level::Error);
    chooseBy(window.program, sheet->form(), "to", "slej");
    fill(window.program, sheet->form(), "reason", "原总承包单位破产");
    chooseBy(window.program, sheet->form(), "transferMoney", "returns");
    fill(window.program, sheet->form(), "payeeBank", "示范银行城北支行");
    fill(window.program, sheet->form(), "payeeAccount", "3200 1234");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<TransferSheet>(window.page) && state() == "asked"; }));
    window.settle();
  };
  SECTION("approved") {
    {
      DepositWindow clerk(scene.test(), Role::Clerk);
      ask(clerk);
    }
    DepositWindow window(scene.test(), Role::Supervisor);
    openApproved(window);
    window.press(Qt::Key_T, Qt::AltModifier);
    auto* sheet = sheetOn<TransferDecisionSheet>(window.page);
    CHECK(sheet->bar()->text().contains(QStringLiteral("示例二建集团有限公司")));
    // No words: a refusal wants them, and the sheet stays.
    chooseBy(window.program, sheet->form(), "approve", "no");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->form()->field(QStringLiteral("words"))->level() == Level::Error; }));
    chooseBy(window.program, sheet->form(), "approve", "yes");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return state() == "approved"; }));
    CHECK(ok(scene.clerk().runNow(ShowProject, ProjectRef{scene.check.project, {}})).data.generalContractor ==
          taker);
    REQUIRE(soon([&] {
      return !window.board().isLoading() &&
             window.board().check().contractorName == QStringLiteral("示例二建集团有限公司");
    }));
  }
  SECTION("taken back by who asked") {
    DepositWindow window(scene.test(), Role::Clerk);
    ask(window);
    REQUIRE(soon([&] { return window.offers(Qt::ALT | Qt::Key_T); }));
    window.press(Qt::Key_T, Qt::AltModifier);
    sheetOn<ReasonSheet>(window.page);
    window.program.keys().type(QStringLiteral("材料有误"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return state() == "withdrawn"; }));
  }
}

TEST_CASE("A check is handed to another supervisor by keyboard, and binds nobody", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const DepositCheck check = desk.submitted(desk.prepared());
  const UserRoles both{codeOf(Role::Inspector), {codeOf(Role::Inspector), codeOf(Role::Supervisor)}};
  ok(desk.test.owner().runNow(SetUserRoles, both));
  DepositWindow window(desk.test, Role::Supervisor);
  window.openFirst();
  window.press(Qt::Key_H, Qt::AltModifier);
  auto* sheet = sheetOn<HandSheet>(window.page, [](HandSheet* each) { return each->isReady(); });
  window.press(Qt::Key_Return, Qt::ControlModifier);
  CHECK(sheet->form()->field(QStringLiteral("to"))->level() == Level::Error);
  chooseBy(window.program, sheet->form(), "to", "inspector");
  fill(window.program, sheet->form(), "note", "请先看人数");
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return desk.now(check).handedTo == codeOf(Role::Inspector); }));
  REQUIRE(soon([&] { return isGone<HandSheet>(window.page); }));
  window.settle();
  CHECK(window.board().decideBar()->asksVerdict());
}
