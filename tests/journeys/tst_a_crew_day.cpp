#include <catch2/catch.hpp>

#include "corrections/correct_sheet.h"
#include "corrections/decide_sheet.h"
#include "corrections/proof_row.h"
#include "desk/desk_page.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "merging/merge_sheet.h"
#include "moves/crew_sheet.h"
#include "shell/search_popup.h"
#include "support/a_worker.h"
#include "support/ui/sheets.h"
#include "workers/workers_page.h"

// A crew that moves on brings its doubts along: a name that is written wrong, a man who stands there twice.

namespace {

constexpr int crewSize = 4;

/// Finds somebody by what is typed into the one search box, and opens his record.
WorkerPage* find(ProgramUnderTest& test, const QString& typed, WorkerId expected) {
  test.keys().press(Qt::Key_K, Qt::ControlModifier);
  REQUIRE(soon([&] { return test.window().searchBox()->hasFocus(); }));
  test.keys().type(typed);
  REQUIRE(soon([&] { return test.window().searchPopup()->count() == 1; }));
  test.keys().enter();
  auto* page = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
  REQUIRE(page);
  REQUIRE(soon([&] { return !page->isLoading() && page->shown().record.worker.id == expected; }));
  return page;
}

/// The whole list is chosen and goes to the other project.
void moveTheCrew(ProgramUnderTest& test) {
  test.window().showPage(QStringLiteral("workers"));
  auto* page = qobject_cast<WorkersPage*>(test.window().page(QStringLiteral("workers")));
  REQUIRE(page);
  auto* table = page->findChild<DataTable*>();
  REQUIRE(soon([&] { return table->model()->rowCount() == crewSize + 1; }));
  table->setFocus();
  test.keys().press(Qt::Key_A, Qt::ControlModifier);
  test.keys().press(Qt::Key_J, Qt::ControlModifier);
  auto* sheet = sheetOn<CrewSheet>(page, [](CrewSheet* each) { return !each->isAsking(); });
  auto* project =
      qobject_cast<ChoiceBox*>(sheet->form()->field(QStringLiteral("assignment.project"))->editor());
  REQUIRE(project);
  REQUIRE(soon([&] { return project->hasFocus(); }));
  test.keys().type(QStringLiteral("dhxx"));
  REQUIRE(soon([&] { return project->isOpen(); }));
  test.keys().enter();
  auto* employer =
      qobject_cast<ChoiceBox*>(sheet->form()->field(QStringLiteral("assignment.employer"))->editor());
  REQUIRE(employer);
  if (employer->currentId().isEmpty()) {
    employer->setFocus();
    test.keys().type(QStringLiteral("slhg"));
    REQUIRE(soon([&] { return employer->isOpen(); }));
    test.keys().enter();
  }
  auto* manager =
      qobject_cast<ChoiceBox*>(sheet->form()->field(QStringLiteral("assignment.manager"))->editor());
  REQUIRE(soon([&] { return manager && !manager->currentId().isEmpty(); }));
  REQUIRE(soon([&] { return !sheet->isAsking() && sheet->going() == crewSize; }));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  // With the manager the list is read again: it is to be looked at once more before it holds.
  REQUIRE(soon([&] { return isGone<CrewSheet>(page) || (!sheet->isAsking() && sheet->bar()->isVisible()); }));
  if (!isGone<CrewSheet>(page)) test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<CrewSheet>(page); }));
}

/// F2, the right name, who asked, why and the scan.
void askForHisName(ProgramUnderTest& test, WorkerPage* page, const QString& scan) {
  test.keys().press(Qt::Key_F2);
  auto* sheet = sheetOn<CorrectSheet>(page, [](CorrectSheet* each) { return each->isReady(); });
  fill(test, sheet->form(), "name", "赵长河");
  auto* asker = qobject_cast<ChoiceBox*>(sheet->why()->field(QStringLiteral("askedBy"))->editor());
  REQUIRE(asker);
  asker->setFocus();
  test.keys().type(QStringLiteral("worker"));
  test.keys().enter();
  fill(test, sheet->why(), "reason", "身份证为准");
  test.dialogs().fileToOpen = scan;
  test.keys().press(Qt::Key_O, Qt::ControlModifier);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<CorrectSheet>(page); }));
}

/// Ctrl+M, the other registration found by its number, the reason and the scan.
void mergeWith(ProgramUnderTest& test, WorkerPage* page, const QString& other, const QString& scan) {
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  auto* sheet = sheetOn<MergeSheet>(page);
  sheet->other()->setFocus();
  test.keys().type(other);
  REQUIRE(soon([&] { return sheet->other()->isOpen(); }));
  test.keys().enter();
  REQUIRE(soon([&] { return sheet->isReady(); }));
  fill(test, sheet->form(), "reason", "同一个人");
  test.dialogs().fileToOpen = scan;
  test.keys().press(Qt::Key_O, Qt::ControlModifier);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<MergeSheet>(page); }));
}

}  // namespace

TEST_CASE("A crew moves on, a name in it is set right, and who stands there twice becomes one",
          "[journey][moves][corrections][merging]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const QString scan = aScan(folder);
  const Crew crew = aCrew(office);
  QVector<Registered> members;
  const auto registered = [&](const NewWorker& visit) {
    const auto done = office.as(Role::Clerk).runNow(RegisterWorker, visit);
    REQUIRE(done);
    return *done;
  };
  for (int n = 0; n < crewSize; ++n)
    members.append(registered(aStranger(n).onSite(crew, office.today().addDays(-20))));
  const Registered twice = registered(aStranger(crewSize));  // came once more, without a job

  {
    ProgramUnderTest test(office, Role::Clerk);
    moveTheCrew(test);
    CHECK(
        office
            .value(QStringLiteral("select count(*) from assignment where ends_on is null and project_id = ?"),
                   {crew.otherProject.value()})
            .toInt() == crewSize);
    WorkerPage* page = find(test, members.first().number, members.first().worker);
    askForHisName(test, page, scan);
    CHECK(office.value(QStringLiteral("select state from correction")).toString() == "pending");
  }

  ProgramUnderTest test(office, Role::Supervisor);
  test.window().showPage(QStringLiteral("desk"));
  auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
  REQUIRE(desk);
  auto* matters = desk->findChild<DataTable*>();
  REQUIRE(matters);
  REQUIRE(soon([&] { return matters->model()->rowCount() > 0; }));
  matters->setFocus();
  test.keys().press(Qt::Key_Home);
  test.keys().enter();
  sheetOn<DecideSheet>(desk, [](DecideSheet* each) { return each->isReady(); });
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<DecideSheet>(desk); }));
  CHECK(office.value(QStringLiteral("select name from worker where id = ?"), {members.first().worker.value()})
            .toString() == "赵长河");

  WorkerPage* page = find(test, members.last().number, members.last().worker);
  mergeWith(test, page, twice.number, scan);
  REQUIRE(soon([&] { return page->merge().has_value(); }));
  // The number that is no more still finds him.
  find(test, twice.number, members.last().worker);
}
