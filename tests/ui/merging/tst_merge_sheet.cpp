#include <catch2/catch.hpp>

#include "corrections/correct_sheet.h"
#include "corrections/proof_row.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "merging/merge_operations.h"
#include "merging/merge_sheet.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "workers/worker_page.h"

namespace {

/// The other one is found by what is typed.
void findOther(ProgramUnderTest& test, MergeSheet* sheet, const QString& typed) {
  sheet->other()->setFocus();
  test.keys().type(typed);
  REQUIRE(soon([&] { return sheet->other()->isOpen(); }));
  test.keys().enter();
  REQUIRE(soon([&] { return sheet->isReady(); }));
}

void goToField(MergeSheet* sheet, const char* field) {
  const auto& rows = sheet->preview().rows;
  for (qsizetype i = 0; i < rows.size(); ++i)
    if (rows[i].field == QLatin1String(field)) REQUIRE(sheet->fields()->selectId(i + 1));
  sheet->fields()->setFocus();
}

}  // namespace

TEST_CASE("Two registrations are merged by keyboard", "[merging]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const Registered first = registered(office, aWorker().phone("19900000591"));
  const Registered second = registered(office, aWorker().named("陈大山").born(QDate(1984, 6, 1), 73));
  ProgramUnderTest test(office, Role::Supervisor);
  WorkerPage* page = recordOf(test, first.worker);
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  MergeSheet* sheet = sheetOn<MergeSheet>(page);
  const auto nameOf = [&](WorkerId worker) {
    return office.value(QStringLiteral("select name from worker where id = ?"), {worker.value()}).toString();
  };

  SECTION("found by pinyin, chosen field by field, merged with its proof; then taken apart") {
    findOther(test, sheet, QStringLiteral("chendashan"));
    CHECK(sheet->fields()->model()->rowCount() > 5);
    CHECK(sheet->matters()->model()->rowCount() > 1);
    goToField(sheet, "name");
    test.keys().press(Qt::Key_Left);
    CHECK(sheet->chosen(QStringLiteral("name")) == MergeSide::Stays);
    test.keys().press(Qt::Key_Right);
    CHECK(sheet->chosen(QStringLiteral("name")) == MergeSide::Goes);
    test.keys().press(Qt::Key_1, Qt::AltModifier);
    CHECK(sheet->chosen(QStringLiteral("name")) == MergeSide::Stays);
    fill(test, sheet->form(), "reason", "同一个人");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !sheet->bar()->text().isEmpty(); }));  // the proof is missing
    CHECK(office.count(QStringLiteral("worker_merge")) == 0);
    test.dialogs().fileToOpen = aScan(folder);
    test.keys().press(Qt::Key_O, Qt::ControlModifier);
    CHECK(sheet->proofs()->proofs().size() == 1);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<MergeSheet>(page); }));
    CHECK(nameOf(first.worker) == "陈大川");
    REQUIRE(soon([&] { return page->merge().has_value(); }));
    CHECK(page->merge()->goesNumber == second.number);
    CHECK(page->merge()->built.isEmpty());

    const auto bars = page->findChildren<MessageBar*>();
    REQUIRE(bars.size() >= 2);
    REQUIRE(soon([&] { return bars[1]->text().contains(QStringLiteral("陈大山")); }));
    emit bars[1]->actionTriggered();
    REQUIRE(soon([&] { return page->findChild<ReasonSheet*>() != nullptr; }));
    test.keys().type(QStringLiteral("两个人"));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] {
      return office.value(QStringLiteral("select state from worker_merge")).toString() ==
             QLatin1String("apart");
    }));
    REQUIRE(soon([&] { return !page->merge().has_value(); }));
  }
  SECTION("the other one stays, and the page shows him") {
    findOther(test, sheet, second.number);
    goToField(sheet, "name");
    test.keys().press(Qt::Key_Left);  // 陈大川, whichever of them stays
    test.keys().press(Qt::Key_X, Qt::AltModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->preview().stays.id == second.worker; }));
    CHECK(sheet->stays() == second.worker);
    CHECK(sheet->chosen(QStringLiteral("name")) == MergeSide::Goes);
    fill(test, sheet->form(), "reason", "同一个人");
    sheet->proofs()->attach(aScan(folder));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<MergeSheet>(page); }));
    REQUIRE(soon([&] { return page->shown().record.worker.id == second.worker; }));
    CHECK(nameOf(second.worker) == "陈大川");
  }
  SECTION("keys of the sheet reach it from a text field, and write nothing there") {
    findOther(test, sheet, second.number);
    goToField(sheet, "name");
    auto* reason = qobject_cast<QLineEdit*>(sheet->form()->field(QStringLiteral("reason"))->editor());
    reason->setFocus();
    test.keys().press(Qt::Key_2, Qt::AltModifier);
    CHECK(sheet->chosen(QStringLiteral("name")) == MergeSide::Goes);
    test.keys().press(Qt::Key_X, Qt::AltModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->preview().stays.id == second.worker; }));
    CHECK(reason->text().isEmpty());
  }
  SECTION("without the other one, or a reason, nothing happens") {
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet->bar()->text().isEmpty());
    findOther(test, sheet, second.number);
    sheet->proofs()->attach(aScan(folder));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->form()->field(QStringLiteral("reason"))->level() == Level::Error);
    CHECK(office.count(QStringLiteral("worker_merge")) == 0);
  }
  SECTION("Esc leaves everything as it was") {
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return isGone<MergeSheet>(page); }));
    CHECK(office.count(QStringLiteral("worker_merge")) == 0);
  }
}

TEST_CASE("Days that both have are asked for in the sheet", "[merging]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const Crew crew = aCrew(office);
  const Registered first = registered(office, aWorker().onSite(crew, QDate(2026, 11, 20)));
  NewWorker other = aWorker().named("陈大山").born(QDate(1984, 6, 1), 73).onSite(crew, QDate(2026, 11, 23));
  other.assignment->project = crew.otherProject;
  const Registered second = registered(office, other);
  ProgramUnderTest test(office, Role::Supervisor);
  WorkerPage* page = recordOf(test, first.worker);
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  MergeSheet* sheet = sheetOn<MergeSheet>(page);
  findOther(test, sheet, second.number);
  CHECK(sheet->form()->field(QStringLiteral("overlapReason"))->isVisible());
  fill(test, sheet->form(), "reason", "同一个人");
  sheet->proofs()->attach(aScan(folder));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(
      soon([&] { return sheet->form()->field(QStringLiteral("overlapReason"))->level() == Level::Error; }));
  fill(test, sheet->form(), "overlapReason", "两个工地各半天");
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return isGone<MergeSheet>(page); }));
  CHECK(office.value(QStringLiteral("select overlap_reason from assignment order by id desc")).toString() ==
        "两个工地各半天");
  // What is new on him says why the merge stays.
  REQUIRE(office.as(Role::Clerk).runNow(RecordTelling, TellWorker{first.worker, ToldHow::CallBack}));
  page->showWorker(first.worker);
  REQUIRE(soon([&] { return page->merge() && !page->merge()->built.isEmpty(); }));
}

TEST_CASE("A number that another registration has leads to merging", "[merging]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const Registered first = registered(office, aWorker());
  const QString number = office.value(QStringLiteral("select number from worker_document")).toString();
  const Registered second = registered(office, aStranger(9).born(QDate(1983, 5, 12), 75));
  ProgramUnderTest test(office, Role::Supervisor);
  WorkerPage* page = recordOf(test, second.worker);
  test.keys().press(Qt::Key_F2);
  CorrectSheet* sheet = nullptr;
  REQUIRE(soon([&] { return (sheet = page->findChild<CorrectSheet*>()) && sheet->isReady(); }));
  fill(test, sheet->form(), "idNumber", number.toUtf8().constData());
  auto* asker = qobject_cast<ChoiceBox*>(sheet->why()->field(QStringLiteral("askedBy"))->editor());
  asker->setFocus();
  test.keys().type(QStringLiteral("worker"));
  test.keys().enter();
  fill(test, sheet->why(), "reason", "身份证为准");
  sheet->proofs()->attach(aScan(folder));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  PlainButton* merge = nullptr;
  REQUIRE(soon([&] {
    for (auto* each : sheet->findChildren<PlainButton*>())
      if (each->isVisible() && each->text() == CorrectSheet::tr("They are one person: merge")) merge = each;
    return merge != nullptr;
  }));
  merge->click();
  MergeSheet* merging = sheetOn<MergeSheet>(page);
  REQUIRE(soon([&] { return merging->isReady(); }));
  CHECK(merging->preview().stays.id == second.worker);
  CHECK(merging->preview().goes.id == first.worker);
}

TEST_CASE("A clerk is not offered to merge", "[merging]") {
  TestOffice office(Backend::Sqlite);
  const Registered first = registered(office, aWorker());
  ProgramUnderTest test(office, Role::Clerk);
  WorkerPage* page = recordOf(test, first.worker);
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  for (const QAction* each : page->pageActions())
    if (each->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_M)) CHECK_FALSE(each->isVisible());
  CHECK(page->findChild<MergeSheet*>() == nullptr);
}
