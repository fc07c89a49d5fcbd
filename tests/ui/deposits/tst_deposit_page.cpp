#include <catch2/catch.hpp>

#include <QPlainTextEdit>

#include "clearing/clearing_operations.h"
#include "clearing/recall_rules.h"
#include "companies/company_operations.h"
#include "deposits/decide_bar.h"
#include "deposits/document_sheet.h"
#include "deposits/like_panel.h"
#include "deposits/like_sheet.h"
#include "deposits/papers_panel.h"
#include "deposits/plausibility_panel.h"
#include "deposits/prepare_sheet.h"
#include "deposits/read_paper_sheet.h"
#include "deposits/recall_bar.h"
#include "deposits/why_sheet.h"
#include "fund/fund_operations.h"
#include "identity/credit_code.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "projects/project_operations.h"
#include "support/ui/deposit_window.h"

TEST_CASE("A supervisor decides on one screen", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  PrepareDeposit application = desk.application();
  application.facts.heads = 30;  // far fewer than the labour cost pays
  application.proofs = {{QStringLiteral("plan.pdf"), emptyPages(2)}};
  const DepositCheck check =
      desk.submitted(ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, application)));
  desk.voted(check);
  REQUIRE_FALSE(plausibility::flagsIn(check.judgements).isEmpty());
  const auto stateNow = [&] {
    return desk.test.value(QStringLiteral("select state from deposit_check")).toString();
  };

  SECTION("a flag asks for a word, which is kept; the next check comes, or the list") {
    DepositWindow window(desk.test, Role::Supervisor);
    window.openFirst();
    REQUIRE(window.board().decideBar()->asksVerdict());
    window.press(Qt::Key_A, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateNow() == "submitted");
    CHECK_FALSE(window.board().messages()->text().isEmpty());
    for (int each = 0; each < plausibility::flagsIn(check.judgements).size(); ++each) {
      REQUIRE(window.board().plausibilityPanel()->focusMissing());
      window.program.keys().type(QStringLiteral("two shifts"));
    }
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return stateNow() == "approved"; }));
    REQUIRE(soon([&] { return window.page->showsList(); }));
    CHECK(desk.now(check).decisions.first().flagWords.first().words == "two shifts");
  }
  SECTION("a return wants words; another desk that was faster is told, and nothing is decided twice") {
    DepositWindow window(desk.test, Role::Supervisor);
    window.openFirst();
    window.press(Qt::Key_R, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateNow() == "submitted");
    window.program.keys().type(QStringLiteral("plan is missing"));
    CHECK(window.board().decideBar()->words() == "plan is missing");
    ok(desk.decide(check, DepositVerdict::Rejected, "不实"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.board().check().state == DepositState::Rejected; }));
    CHECK_FALSE(window.board().decideBar()->asksVerdict());
    CHECK(window.board().decideBar()->words() == "plan is missing");
    CHECK(desk.test.count(QStringLiteral("deposit_decision")) == 1);
  }
  SECTION("documents are shown inside, page by page, and each look leaves a trace") {
    const auto looks = [&] {
      return desk.test.value(QStringLiteral("select count(*) from audit_entry where subject = 'attachment'"))
          .toInt();
    };
    DepositWindow window(desk.test, Role::Supervisor);
    window.openFirst();
    const int before = looks();
    window.press(Qt::Key_O, Qt::ControlModifier);
    auto* sheet =
        sheetOn<DocumentSheet>(window.page, [](DocumentSheet* each) { return each->view()->isShown(); });
    CHECK(sheet->view()->pages() == 2);
    CHECK(looks() == before + 1);
    window.press(Qt::Key_PageDown);
    REQUIRE(soon([&] { return sheet->view()->page() == 2 && sheet->view()->isShown(); }));
    window.press(Qt::Key_Escape);
    REQUIRE(soon([&] { return isGone<DocumentSheet>(window.page); }));
    window.press(Qt::Key_Y, Qt::ControlModifier);
    auto* why = sheetOn<WhySheet>(window.page, [](WhySheet* each) { return each->isReady(); });
    CHECK_FALSE(why->why().cleared);
    CHECK(why->why().unregistered.size() == 1);
  }
  SECTION("who prepared it sees why he may not decide, whatever roles he has") {
    const UserRoles both{codeOf(Role::Clerk), {codeOf(Role::Clerk), codeOf(Role::Supervisor)}};
    ok(desk.test.owner().runNow(SetUserRoles, both));
    DepositWindow window(desk.test, Role::Clerk);
    window.openFirst();
    CHECK_FALSE(window.board().decideBar()->asksVerdict());
    CHECK(window.board().decideBar()->said().contains(codeOf(Role::Clerk)));
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_N}) {
      CHECK_FALSE(window.offers(Qt::ALT | key));
      window.press(key, Qt::AltModifier);
    }
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateNow() == "submitted");
  }
}

TEST_CASE(
    "An approved check says what is wanting, offers the next step by its name, and shows its certificate",
    "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  ok(desk.test.as(Role::Supervisor).runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行")}));
  const DepositCheck check = desk.approved();
  DepositWindow window(desk.test, Role::Clerk);
  window.page->list()->segments()->setCurrent(3);  // approved
  REQUIRE(soon([&] { return window.page->list()->count() == 1; }));
  window.openFirst();
  const auto said = [&] { return window.board().decideBar()->said(); };
  REQUIRE(soon([&] { return window.board().whyNotCleared().sentences.size() == 2; }));
  for (const QString& wanting : window.board().whyNotCleared().sentences) CHECK(said().contains(wanting));
  CHECK_FALSE(window.offers(Qt::CTRL | Qt::Key_Return));
  ok(desk.test.as(Role::Clerk)
         .runNow(ReceiveADeposit,
                 ReceiveDeposit{check.id, QStringLiteral("S1"), check.asked, desk.test.today(), {}, {}, {}}));
  ok(desk.test.as(Role::Clerk).runNow(RegisterWorker, aWorker().onSite(desk.crew).visit()));
  window.press(Qt::Key_F5);
  REQUIRE(soon([&] { return window.offers(Qt::CTRL | Qt::Key_Return); }));
  for (const QAction* each : window.page->pageActions())
    if (each->shortcut() == (Qt::CTRL | Qt::Key_Return)) CHECK(each->text() == DepositBoard::tr("Clear it"));
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return !window.board().check().certificate.isEmpty() && !window.board().isLoading(); }));
  CHECK(said().contains(window.board().check().certificate));
  CHECK_FALSE(window.offers(Qt::CTRL | Qt::Key_Return));
}

TEST_CASE("Who decided takes it back by keyboard, as long as there is time", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const DepositCheck check = desk.submitted(desk.prepared());
  desk.voted(check);
  DepositWindow window(desk.test, Role::Supervisor);
  window.openFirst();
  RecallBar* bar = window.board().recallBar();
  CHECK(bar->isHidden());
  CHECK_FALSE(window.offers(Qt::CTRL | Qt::Key_Z));
  window.press(Qt::Key_R, Qt::AltModifier);
  window.program.keys().type(QStringLiteral("plan is missing"));
  // What is typed is undone first: nothing was decided yet.
  window.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(window.board().decideBar()->words() != "plan is missing");
  window.program.keys().type(QStringLiteral("plan is missing"));
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return window.page->showsList(); }));
  const auto reopen = [&] {
    window.page->open(check.id);
    REQUIRE(soon([&] { return window.board().check().id.isValid() && !window.board().isLoading(); }));
  };
  reopen();
  REQUIRE(window.board().check().state == DepositState::Returned);
  CHECK_FALSE(bar->isHidden());
  CHECK(bar->text().contains(QStringLiteral("09:41")));
  CHECK(bar->text().contains(QStringLiteral("09:51")));
  CHECK(bar->offers());
  REQUIRE(window.offers(Qt::CTRL | Qt::Key_Z));

  SECTION("it waits again, and both stand in its history") {
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.board().check().state == DepositState::Submitted; }));
    CHECK(bar->isHidden());
    CHECK_FALSE(window.offers(Qt::CTRL | Qt::Key_Z));
    CHECK(window.board().decideBar()->asksVerdict());
    CHECK(window.board().check().decisions.first().recalledAt.isValid());
  }
  SECTION("the offer goes with the time") {
    desk.test.clock().advance(recall_rules::recallTime + 1);
    REQUIRE(soon([&] { return bar->isHidden(); }));
    CHECK_FALSE(window.offers(Qt::CTRL | Qt::Key_Z));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.now(check).state == DepositState::Returned);
  }
  SECTION("another desk was faster: it is said") {
    EditDeposit edit{check.id, window.board().check().version, {}, check.facts, std::nullopt, {}};
    ok(desk.test.as(Role::Clerk).runNow(EditADeposit, edit));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.board().check().state == DepositState::Draft; }));
    CHECK_FALSE(window.board().messages()->text().isEmpty());
    CHECK(bar->isHidden());
  }
  SECTION("nobody else is offered it") {
    DepositWindow clerk(desk.test, Role::Clerk);
    clerk.page->open(check.id);
    REQUIRE(soon([&] { return clerk.board().check().id.isValid() && !clerk.board().isLoading(); }));
    CHECK(clerk.board().recallBar()->isHidden());
    CHECK_FALSE(clerk.offers(Qt::CTRL | Qt::Key_Z));
  }
}

TEST_CASE("What a paper says is compared with the declaration, by keyboard", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const DepositCheck check = desk.submitted(desk.prepared());
  desk.voted(check);
  {
    DepositWindow clerk(desk.test, Role::Clerk);
    clerk.openFirst();
    CHECK(clerk.board().papers()->table()->model()->rowCount() == 1);
    clerk.press(Qt::Key_B, Qt::ControlModifier);
    auto* sheet = sheetOn<ReadPaperSheet>(&clerk.board());
    clerk.program.keys().type(QStringLiteral("heads"));
    clerk.program.keys().enter();
    clerk.program.keys().type(QStringLiteral("viele"));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->form()->field(QStringLiteral("said"))->level() == Level::Error; }));
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.program.keys().type(QStringLiteral("210"));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return clerk.board().check().readings.size() == 1; }));
    const auto* rows = clerk.board().papers()->table()->model();
    CHECK(rows->rowCount() == 1);
    CHECK(rows->index(0, 1).data().toString().contains("210"));
    CHECK(clerk.board().papers()->current()->id == check.papers.first().id);
  }
  // Who decides does not read: he would have had a hand in it. He says why he approves all the same.
  DepositWindow supervisor(desk.test, Role::Supervisor);
  supervisor.openFirst();
  CHECK_FALSE(supervisor.offers(Qt::CTRL | Qt::Key_B));
  supervisor.press(Qt::Key_A, Qt::AltModifier);
  supervisor.press(Qt::Key_Return, Qt::ControlModifier);
  supervisor.settle();
  CHECK(desk.now(check).state == DepositState::Submitted);
  supervisor.program.keys().type(QStringLiteral("用工计划按高峰计"));
  supervisor.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return desk.now(check).state == DepositState::Approved; }));
}

TEST_CASE("A check is changed, and another desk's figures are not overwritten", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const DepositCheck check = desk.prepared();
  DepositWindow window(desk.test, Role::Clerk);
  window.openFirst();
  window.press(Qt::Key_F2);
  auto* sheet = sheetOn<PrepareSheet>(window.page);
  REQUIRE(soon([&] { return sheet->assessed().contains(QStringLiteral("294,000")); }));
  EditDeposit theirs{check.id, check.version, {}, check.facts, std::nullopt, {}};
  theirs.facts.heads = 140;
  theirs.facts.floorArea = 40'000;
  ok(desk.test.as(Role::Clerk).runNow(EditADeposit, theirs));
  fill(window.program, sheet->form(), "declaredHeads", "150");
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return sheet->mergePanel()->isVisible(); }));
  CHECK(desk.now(check).facts.heads == 140);
  CHECK(sheet->form()->values().value(QLatin1String("floorArea")).toInt() == 40'000);
}

TEST_CASE("The list finds checks by state, project and number, and keeps its place", "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const DepositCheck check = desk.prepared();
  DepositWindow window(desk.test, Role::Clerk);
  DepositList* list = window.page->list();
  REQUIRE(soon([&] { return list->count() == 1; }));
  list->searchEdit()->setFocus();
  window.program.keys().type(QStringLiteral("BZ-20261125-0002"));
  REQUIRE(soon([&] { return !list->isLoading() && list->count() == 0; }));
  list->searchEdit()->selectAll();
  window.program.keys().type(check.number);
  REQUIRE(soon([&] { return list->count() == 1; }));
  list->segments()->setCurrent(0);  // to be decided
  REQUIRE(soon([&] { return !list->isLoading() && list->count() == 0; }));
  list->segments()->setCurrent(1);
  REQUIRE(soon([&] { return list->count() == 1; }));
  window.openFirst();
  CHECK(window.page->crumb().contains(QStringLiteral("1 / 1")));
  window.press(Qt::Key_Escape);
  CHECK(window.page->showsList());
}

namespace {

/// Another contractor's projects that are like the one of the check, the last made first in every list.
QVector<ProjectId> likeProjectsOn(DepositDesk& desk, int count) {
  Office& clerk = desk.test.as(Role::Clerk);
  NewCompany company;
  company.data.name = QStringLiteral("江北筑业有限公司");
  company.data.kind = CompanyKind::GeneralContractor;
  company.data.creditCode = QStringLiteral("913299010000000A0");
  company.data.creditCode += creditCheckOf(company.data.creditCode);
  ProjectData data = ok(clerk.runNow(ShowProject, ProjectRef{desk.crew.project, {}})).data;
  data.generalContractor = ok(clerk.runNow(CreateCompany, company)).id;
  data.category = QStringLiteral("01");
  data.floorArea = 40'000;
  data.declaredHeads = 200;
  QVector<ProjectId> made;
  for (int i = 0; i < count; ++i) {
    data.name = QStringLiteral("望江苑%1期").arg(i + 1);
    made.prepend(ok(clerk.runNow(CreateProject, data)).id);
  }
  return made;
}

}  // namespace

TEST_CASE("Like projects: beside the check where there is room, behind their number where there is none",
          "[deposits]") {
  DepositDesk desk(Backend::Sqlite);
  const QVector<ProjectId> like = likeProjectsOn(desk, 14);
  PrepareDeposit application = desk.application();
  application.facts.category = QStringLiteral("01");
  application.facts.floorArea = 42'600;
  ok(desk.test.as(Role::Clerk).runNow(PrepareADeposit, application));
  DepositWindow window(desk.test, Role::Clerk);
  QWidget& frame = window.program.window();
  LikePanel* panel = window.board().likePanel();
  LinkLabel* link = window.board().plausibilityPanel()->alikeLink();
  const auto opened = [&](ProjectId project) {
    const auto* places = frame.findChild<PlacesPage*>();
    return places && places->isVisible() && places->projects()->openId() == project.value();
  };

  SECTION("1366 wide: the number lists all of them, and Enter opens one") {
    frame.resize(1366, 702);
    window.openFirst();
    CHECK_FALSE(panel->isVisible());
    REQUIRE(link->isVisible());
    CHECK(link->text().contains("14"));
    CHECK(link->accessibleName().contains("14"));
    window.press(Qt::Key_L, Qt::ControlModifier);
    auto* sheet = sheetOn<LikeSheet>(
        window.page, [](LikeSheet* each) { return each->table()->model()->rowCount() == 14; });
    CHECK(sheet->table()->currentId() == like[0].value());
    CHECK(sheet->table()->model()->index(0, 1).data().toString() == "15 %");
    CHECK(sheet->table()->model()->index(0, 2).data().toString() == "50");
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    REQUIRE(soon([&] { return isGone<LikeSheet>(window.page) && opened(like[1]); }));
  }
  SECTION("Esc leaves the list, and the link opens it as the key does") {
    frame.resize(1366, 702);
    window.openFirst();
    link->click();
    sheetOn<LikeSheet>(window.page, [](LikeSheet* each) { return each->table()->model()->rowCount() == 14; });
    window.press(Qt::Key_Escape);
    REQUIRE(soon([&] { return isGone<LikeSheet>(window.page); }));
    CHECK(window.board().check().id.isValid());
  }
  SECTION("1920 wide: its own figures above those of the others") {
    frame.resize(1920, 1014);
    window.openFirst();
    REQUIRE(soon([&] { return panel->isVisible(); }));
    CHECK_FALSE(link->isVisible());
    const QAbstractItemModel* rows = panel->table()->model();
    CHECK(rows->rowCount() == 13);
    CHECK(rows->index(0, 2).data().toString() == "31.9");
    CHECK_FALSE(panel->table()->accessibleName().isEmpty());
    REQUIRE(panel->table()->selectId(like[2].value()));
    panel->table()->setFocus();
    window.press(Qt::Key_Return);
    REQUIRE(soon([&] { return opened(like[2]); }));
  }
}
