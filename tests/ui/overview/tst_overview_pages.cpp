#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "companies/company_board.h"
#include "contacts/contact_operations.h"
#include "core/clearing/clearing_scene.h"
#include "corrections/proof_row.h"
#include "deposits/deposit_board.h"
#include "deposits/deposit_page.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "overview/company_view.h"
#include "overview/contacts_view.h"
#include "overview/permit_sheet.h"
#include "overview/project_view.h"
#include "overview/status_map.h"
#include "overview/workers_there.h"
#include "permits/permit_operations.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"
#include "workers/worker_page.h"

namespace {

/// The page of firms and projects, of an office with a check that is approved, half paid, and one on site.
struct PlacesWindow {
  ClearingScene scene{Backend::Sqlite};
  std::unique_ptr<ProgramUnderTest> program;
  PlacesPage* page = nullptr;

  explicit PlacesWindow(Role role = Role::Clerk) {
    ok(scene.receive(94'000));
    scene.registerCrew();
    program = std::make_unique<ProgramUnderTest>(scene.test(), role);
    page = qobject_cast<PlacesPage*>(window().page(QStringLiteral("places")));
    REQUIRE(page);
    window().showPage(QStringLiteral("places"));
  }
  MainWindow& window() { return program->window(); }
  QString pageNow() { return window().currentKey(); }
  void showProject() {
    page->showProject(scene.check.project.value());
    REQUIRE(soon([&] { return project()->permits()->isVisible() && rows(project()->workers()) == 1; }));
  }
  void showCompany(CompanyId company) {
    page->showCompany(company.value());
    REQUIRE(soon([&] {
      return companyView()->company() == company && companyView()->isSettled() &&
             rows(companyView()->projects()) > 0;
    }));
  }
  ProjectView* project() { return page->projects()->overview(); }
  CompanyView* companyView() { return page->companies()->overview(); }
  static int rows(const OverviewList* list) { return list->model()->rowCount(); }
  void enterFirst(OverviewList* list) {
    list->table()->setFocus();
    list->table()->selectRow(0);
    program->keys().press(Qt::Key_Return);
  }
};

}  // namespace

TEST_CASE("A firm's record says who works for it and what it owes; Enter opens each", "[overview]") {
  PlacesWindow places;
  SECTION("its workers") {
    places.showCompany(places.scene.desk.crew.employer);
    REQUIRE(soon([&] { return PlacesWindow::rows(places.companyView()->workers()) == 1; }));
    places.enterFirst(places.companyView()->workers());
    REQUIRE(soon([&] { return places.pageNow() == QStringLiteral("worker"); }));
  }
  SECTION("its projects") {
    places.showCompany(places.scene.desk.crew.contractor);
    CHECK(PlacesWindow::rows(places.companyView()->projects()) == 2);
    places.enterFirst(places.companyView()->projects());
    REQUIRE(soon([&] { return places.page->projects()->openId() == places.scene.check.project.value(); }));
  }
  SECTION("their checks") {
    places.showCompany(places.scene.desk.crew.contractor);
    places.enterFirst(places.companyView()->checks());
    REQUIRE(soon([&] { return places.pageNow() == QStringLiteral("deposits"); }));
  }
  SECTION("who is called is added below and goes with a key") {
    places.showCompany(places.scene.desk.crew.employer);
    ContactsView* contacts = places.companyView()->contacts();
    contacts->form()->typeValues({{"name", "白静"}, {"role", "财务"}, {"phone", "19900000411"}});
    contacts->form()->field(QStringLiteral("name"))->editor()->setFocus();
    places.program->keys().press(Qt::Key_Y, Qt::AltModifier);
    REQUIRE(soon([&] { return PlacesWindow::rows(contacts->list()) == 1; }));
    contacts->list()->table()->setFocus();
    contacts->list()->table()->selectRow(0);
    places.program->keys().press(Qt::Key_G, Qt::AltModifier);
    REQUIRE(soon([&] {
      return places.scene.test().value(
                 QStringLiteral("select count(*) from contact where until is not null")) == 1;
    }));
  }
  SECTION("a code that another has is refused, and that one is a click away") {
    const CompanyId other = places.scene.desk.crew.contractor;
    places.showCompany(places.scene.desk.crew.employer);
    CompanyBoard* board = places.page->companies();
    REQUIRE(soon([&] { return board->openId() == places.scene.desk.crew.employer.value(); }));
    qobject_cast<QLineEdit*>(board->form()->field(QStringLiteral("creditCode"))->editor())
        ->setText(QStringLiteral("91320100123456788C"));
    board->save();
    REQUIRE(soon([&] { return board->bar()->isVisible(); }));
    emit board->bar()->actionTriggered();
    REQUIRE(soon([&] { return board->openId() == other.value(); }));
  }
}

TEST_CASE("A project's record says who is there, its checks and permits", "[overview]") {
  PlacesWindow places;
  places.showProject();
  SECTION("a worker, a check") {
    places.enterFirst(places.project()->workers());
    REQUIRE(soon([&] { return places.pageNow() == QStringLiteral("worker"); }));
    places.window().showPage(QStringLiteral("places"));
    places.enterFirst(places.project()->checks());
    REQUIRE(soon([&] { return places.pageNow() == QStringLiteral("deposits"); }));
  }
  SECTION("a permit is recorded with its scan, and that no deposit was cleared is said") {
    QSignalSpy said(places.page, &Page::notice);
    places.program->keys().press(Qt::Key_X, Qt::AltModifier);
    auto* sheet = places.page->findChild<PermitSheet*>();
    REQUIRE(sheet);
    sheet->form()->typeValues(
        {{"number", "3299012026110001"}, {"authority", "示范市住建委"}, {"issuedOn", "2026-11-20"}});
    places.program->keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->bar()->isVisible(); }));  // the scan is missing
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("scan.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    sheet->proofs()->attach(file.fileName());
    places.program->keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return PlacesWindow::rows(places.project()->permits()) == 1; }));
    CHECK_FALSE(said.isEmpty());
    CHECK(places.project()->permits()->model()->row(0)->cells.last().chip == ChipKind::Warn);
  }
}

TEST_CASE("The city by districts and steps: a cell lists its projects, Enter opens one", "[overview]") {
  PlacesWindow places(Role::Supervisor);
  StatusMap* map = places.page->statuses();
  REQUIRE(map);
  QSignalSpy shown(map, &StatusMap::shown);
  places.page->showStatuses();
  REQUIRE(soon([&] { return !shown.isEmpty() && map->list()->model()->rowCount() == 2; }));
  const auto column = static_cast<int>(allStandings().indexOf(DepositStanding::AwaitingMoney)) + 1;
  CHECK(map->map()->model()->index(1, column).data().toString() == "1");
  map->map()->setFocus();
  map->map()->setCurrentIndex(map->map()->model()->index(1, column - 1));
  places.program->keys().press(Qt::Key_Right);
  REQUIRE(soon([&] { return map->list()->model()->rowCount() == 1; }));
  places.program->keys().press(Qt::Key_Return);
  CHECK(map->list()->hasFocus());
  map->list()->selectRow(0);
  places.program->keys().press(Qt::Key_Return);
  REQUIRE(soon([&] { return places.page->projects()->openId() == places.scene.check.project.value(); }));

  ProgramUnderTest inspector(places.scene.test(), Role::Inspector);
  CHECK_FALSE(qobject_cast<PlacesPage*>(inspector.window().page(QStringLiteral("places")))->statuses());
}
