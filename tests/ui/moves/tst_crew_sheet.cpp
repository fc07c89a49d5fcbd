#include <catch2/catch.hpp>

#include <QPushButton>

#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/record_form.h"
#include "moves/crew_sheet.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/test_day.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "workers/worker_page.h"
#include "workers/workers_page.h"

namespace {

CrewSheet* readySheetOn(QWidget* page) {
  return sheetOn<CrewSheet>(page, [](CrewSheet* sheet) { return !sheet->isAsking(); });
}

/// Types into the project field, which has the focus, and takes the first that is found.
void chooseProject(ProgramUnderTest& test, CrewSheet* sheet, const char* typed) {
  auto* box = qobject_cast<ChoiceBox*>(sheet->form()->field(QStringLiteral("assignment.project"))->editor());
  REQUIRE(box);
  REQUIRE(soon([&] { return box->hasFocus(); }));
  test.keys().type(QString::fromUtf8(typed));
  REQUIRE(soon([&] { return box->isOpen(); }));
  test.keys().enter();
  REQUIRE_FALSE(box->currentId().isEmpty());
}

qint64 openOn(TestOffice& office, ProjectId project) {
  return office
      .value(QStringLiteral("select count(*) from assignment where ends_on is null and project_id = ?"),
             {project.value()})
      .toLongLong();
}

}  // namespace

TEST_CASE("A worker moves and leaves from his record, by keyboard", "[moves]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  NewWorker visit =
      aWorker().onSite(crew, today.addDays(-20)).contract(today.addDays(-20), today.addYears(2));
  visit.assignment->teamName = QStringLiteral("钢筋二班");
  const WorkerId worker = enter(office, visit);
  ProgramUnderTest test(office, Role::Clerk);
  WorkerPage* page = recordOf(test, worker);

  SECTION("to another project: employer, manager and team go with him") {
    test.keys().press(Qt::Key_J, Qt::ControlModifier);
    CrewSheet* sheet = readySheetOn(page);
    chooseProject(test, sheet, "dhxx");
    REQUIRE(soon([&] {
      return !sheet->isAsking() && sheet->going() == 1 && sheet->table()->model()->rowCount() == 1;
    }));
    REQUIRE(soon([&] {
      return sheet->table()
          ->model()
          ->index(0, sheet->table()->model()->columnCount() - 1)
          .data()
          .toString()
          .contains(QStringLiteral("2026-11-24"));
    }));
    CHECK(sheet->doubts()->text().startsWith(
        QStringLiteral("其中 1 人：雇主与总承包单位之间没有有效的派遣合同")));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
    REQUIRE(soon([&] { return !page->isLoading() && page->shown().record.assignments.size() == 2; }));
    const Assignment now = page->shown().record.assignments.first();
    CHECK(now.project == crew.otherProject);
    CHECK(now.manager == crew.manager);
    CHECK(now.team == QStringLiteral("钢筋二班"));
    CHECK(now.beginsOn == today);
  }
  SECTION("without a project it is said, and nothing is written") {
    test.keys().press(Qt::Key_J, Qt::ControlModifier);
    CrewSheet* sheet = readySheetOn(page);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->form()->field(QStringLiteral("assignment.project"))->level() == Level::Error);
    CHECK(sheet->isVisible());
    CHECK(openOn(office, crew.project) == 1);
  }
  SECTION("left: the usual reason stands there") {
    test.keys().press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CrewSheet* sheet = readySheetOn(page);
    REQUIRE(sheet->going() == 1);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
    CHECK(office.value(QStringLiteral("select end_reason from assignment")).toString() == "left");
    CHECK(office.value(QStringLiteral("select ends_on from assignment")).toDate() == today);
    REQUIRE(soon([&] { return !page->isLoading() && !page->shown().record.assignments.first().isOpen(); }));
    SECTION("then there is nothing to leave") {
      test.keys().press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
      CHECK(isGone<CrewSheet>(page));
    }
  }
  SECTION("a last day before the first stops him, with the word why") {
    test.keys().press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CrewSheet* sheet = readySheetOn(page);
    auto* day = qobject_cast<QLineEdit*>(sheet->form()->field(QStringLiteral("lastDay"))->editor());
    day->setFocus();
    day->selectAll();
    test.keys().type(QStringLiteral("20261001"));
    test.keys().press(Qt::Key_Tab);
    REQUIRE(soon([&] { return !sheet->isAsking() && sheet->going() == 0; }));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->isVisible());
    CHECK_FALSE(sheet->bar()->text().isEmpty());
    CHECK(openOn(office, crew.project) == 1);
  }
  SECTION("Esc leaves everything as it was, and the page's own keys rest meanwhile") {
    test.keys().press(Qt::Key_J, Qt::ControlModifier);
    readySheetOn(page);
    test.keys().press(Qt::Key_F5);
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
    CHECK(openOn(office, crew.project) == 1);
  }
}

TEST_CASE("Those chosen in the list move together; who cannot stays with the word why", "[moves]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  for (int n = 0; n < 3; ++n) enter(office, aStranger(n).onSite(crew, today.addDays(-20)));
  enter(office, aStranger(3));  // without a job
  ProgramUnderTest test(office, Role::Clerk);
  auto* page = qobject_cast<WorkersPage*>(test.window().page(QStringLiteral("workers")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("workers"));
  auto* table = page->findChild<DataTable*>();
  REQUIRE(soon([&] { return table->model()->rowCount() == 4; }));
  table->selectAll();
  for (QAction* each : page->pageActions())
    if (each->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)) each->trigger();
  CrewSheet* sheet = readySheetOn(page);
  CHECK(sheet->going() == 3);
  CHECK(sheet->table()->model()->rowCount() == 4);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
  CHECK(openOn(office, crew.project) == 0);
}

TEST_CASE("A project is completed with its assignments", "[moves]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  for (int n = 0; n < 3; ++n) enter(office, aStranger(n).onSite(crew, today.addDays(-20)));
  ProgramUnderTest test(office, Role::Clerk);
  auto* page = qobject_cast<PlacesPage*>(test.window().page(QStringLiteral("places")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("places"));
  page->showProject(crew.project.value());
  ProjectBoard* board = page->projects();
  REQUIRE(soon([&] { return board->openId() == crew.project.value(); }));
  const auto trigger = [&](const QKeySequence& key) {
    for (QAction* each : page->pageActions())
      if (each->shortcut() == key && each->isVisible()) each->trigger();
  };
  trigger(QKeySequence(Qt::ALT | Qt::Key_Z));
  CrewSheet* sheet = readySheetOn(page);
  CHECK(sheet->going() == 3);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
  CHECK(openOn(office, crew.project) == 0);
  CHECK(office.value(QStringLiteral("select status from project where id = ?"), {crew.project.value()})
            .toString() == "finished");
  SECTION("and then offers none of it") {
    REQUIRE(soon([&] {
      return board->form()->values().value(QLatin1String("status")) == QJsonValue(QStringLiteral("finished"));
    }));
    trigger(QKeySequence(Qt::ALT | Qt::Key_Z));
    CHECK(isGone<CrewSheet>(page));
  }
}
