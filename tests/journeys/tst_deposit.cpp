#include <catch2/catch.hpp>

#include <QDialog>
#include <QPlainTextEdit>

#include "clearing/clearing_operations.h"
#include "deposits/decide_bar.h"
#include "deposits/experts_panel.h"
#include "deposits/invite_sheet.h"
#include "deposits/prepare_sheet.h"
#include "deposits/receive_sheet.h"
#include "deposits/vote_sheet.h"
#include "fund/fund_operations.h"
#include "kit/choice_box.h"
#include "signing/signer.h"
#include "signing/signing_operations.h"
#include "support/ui/deposit_window.h"

namespace {

void chooseIn(DepositWindow& window, RecordForm* form, const char* key, const QString& typed) {
  auto* box = qobject_cast<ChoiceBox*>(form->field(QLatin1String(key))->editor());
  REQUIRE(box);
  box->setFocus();
  window.program.keys().type(typed);
  REQUIRE(soon([&] { return box->isOpen(); }));
  window.program.keys().enter();
  REQUIRE(soon([&] { return !box->currentId().isEmpty(); }));
}

/// The clerk's part: figures, crew, application; handed in; three experts invited and heard.
void prepareByKeyboard(DepositDesk& desk, const QString& scan) {
  DepositWindow window(desk.test, Role::Clerk);
  window.press(Qt::Key_N, Qt::ControlModifier);
  auto* sheet = sheetOn<PrepareSheet>(window.page);
  chooseIn(window, sheet->form(), "project", QStringLiteral("bjhysq"));
  REQUIRE(soon([&] { return sheet->form()->values().contains(QLatin1String("declaredHeads")); }));
  fill(window.program, sheet->form(), "declaredHeads", "136");
  fill(window.program, sheet->form(), "months", "24");
  sheet->crewEdit()->setFocus();
  window.program.keys().type(member(71).idNumber + QStringLiteral(" 陈大川"));
  window.program.dialogs().fileToOpen = scan;
  window.press(Qt::Key_O, Qt::ControlModifier);
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return window.board().check().id.isValid() && !window.board().isLoading(); }));
  CHECK(window.board().check().asked == Money::yuan(294'000));
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return window.board().check().state == DepositState::Submitted; }));
  for (int expert = 0; expert < 3; ++expert) {
    window.press(Qt::Key_I, Qt::ControlModifier);
    auto* invite = sheetOn<InviteSheet>(window.page, [](InviteSheet* each) { return each->isReady(); });
    chooseIn(window, invite->form(), "expert", QStringLiteral("工"));
    chooseIn(window, invite->form(), "hasConflict", QStringLiteral("没有"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.board().check().votes.size() == expert + 1; }));
    window.press(Qt::Key_T, Qt::ControlModifier);
    auto* vote = sheetOn<VoteSheet>(window.page);
    chooseIn(window, vote->form(), "vote", QStringLiteral("同意"));
    fill(window.program, vote->form(), "opinion", "同意");
    window.program.dialogs().fileToOpen = scan;
    window.press(Qt::Key_O, Qt::ControlModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.board().check().votes.last().vote.has_value(); }));
    REQUIRE(soon([&] { return isGone<VoteSheet>(window.page); }));
  }
}

void receiveByKeyboard(DepositWindow& window, const char* serial, const char* amount, Money paidThen) {
  window.press(Qt::Key_M, Qt::ControlModifier);
  auto* sheet = sheetOn<ReceiveSheet>(window.page);
  fill(window.program, sheet->form(), "serial", serial);
  fill(window.program, sheet->form(), "amount", amount);
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(
      soon([&] { return window.board().whyNotCleared().paid == paidThen && !window.board().isLoading(); }));
}

/// The first signing key of the office lies on this computer.
void makeDeskKey(TestOffice& test) {
  const auto here = DeskKey::openOrMake(DeskKey::defaultFile());
  REQUIRE(here);
  Office& administrator = test.as(Role::Administrator);
  const auto desks = ok(administrator.runNow(ListSigningDesks, Nothing{}));
  ok(administrator.runNow(MakeFirstKey,
                          ok(madeSigningKey(*here, QStringLiteral("一号机"), desks.desks, {}))));
}

}  // namespace

TEST_CASE("A deposit by keyboard: prepared, voted on, approved by another, paid in parts, cleared, certified",
          "[journey]") {
  DepositDesk desk(Backend::Sqlite);
  ok(desk.test.as(Role::Supervisor).runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行")}));
  makeDeskKey(desk.test);
  const QTemporaryDir folder;
  prepareByKeyboard(desk, aScan(folder));
  {
    // The same clerk, a supervisor as well: refused in words, whatever he presses.
    const UserRoles both{codeOf(Role::Clerk), {codeOf(Role::Clerk), codeOf(Role::Supervisor)}};
    ok(desk.test.owner().runNow(SetUserRoles, both));
    DepositWindow window(desk.test, Role::Clerk);
    window.openFirst();
    CHECK_FALSE(window.board().decideBar()->asksVerdict());
    window.press(Qt::Key_A, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.test.count(QStringLiteral("deposit_decision")) == 0);
  }
  {
    DepositWindow window(desk.test, Role::Supervisor);
    window.openFirst();
    window.press(Qt::Key_A, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return desk.test.count(QStringLiteral("deposit_decision")) == 1; }));
  }
  {
    DepositWindow window(desk.test, Role::Clerk);
    window.page->list()->segments()->setCurrent(3);  // approved
    REQUIRE(soon([&] { return window.page->list()->count() == 1; }));
    window.openFirst();
    receiveByKeyboard(window, "S1", "100000", Money::yuan(100'000));
    receiveByKeyboard(window, "S2", "194000", Money::yuan(294'000));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.board().check().certificate.isEmpty());  // the crew is wanting
    ok(desk.test.as(Role::Clerk).runNow(RegisterWorker, aWorker().onSite(desk.crew).visit()));
    window.press(Qt::Key_F5);
    REQUIRE(soon([&] { return window.board().whyNotCleared().clear && !window.board().isLoading(); }));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !window.board().check().certificate.isEmpty(); }));
  }
  DepositWindow window(desk.test, Role::Supervisor);
  window.page->list()->segments()->setCurrent(3);
  REQUIRE(soon([&] { return window.page->list()->count() == 1; }));
  window.openFirst();
  window.press(Qt::Key_P, Qt::ControlModifier);
  QDialog* dialog = nullptr;
  REQUIRE(soon([&] {
    dialog = window.page->findChild<QDialog*>(QStringLiteral("certificateDialog"));
    return dialog && dialog->isVisible();
  }));
  const QString pdf = folder.filePath(QStringLiteral("certificate.pdf"));
  window.program.dialogs().fileToSave = pdf;
  REQUIRE_FALSE(dialog->actions().isEmpty());
  dialog->actions().first()->trigger();
  CHECK(QFile(pdf).size() > 5'000);
  CHECK(
      desk.test.value(QStringLiteral("select count(*) from deposit_clearance where issued_by = 'supervisor'"))
          .toInt() == 1);
}
