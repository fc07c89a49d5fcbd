#include "support/ui/roster_window.h"

#include "exchange/table_writer.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "roster/roster_figures.h"
#include "roster/roster_log_page.h"
#include "roster/roster_mapping.h"
#include "roster/roster_papers_bar.h"
#include "roster/roster_words.h"
#include "roster/rosters_segment.h"
#include "roster/standing_panel.h"
#include "roster/stop_sheet.h"
#include "support/ui/heartbeat.h"

namespace {

RosterAnswer standingRow(qint64 row, const char* field, const char* code, const char* written,
                         RosterOutcome outcome = RosterOutcome::Refused) {
  RosterAnswer answer;
  answer.row = row;
  answer.field = QLatin1String(field);
  answer.code = QLatin1String(code);
  answer.written = QString::fromUtf8(written);
  answer.outcome = outcome;
  return answer;
}

QString fieldOf(const RosterFlow& flow, int column) { return flow.settings().head.columns.at(column).field; }

}  // namespace

TEST_CASE("What stands is sorted by its kind, and the wrong part of it is known", "[roster][words]") {
  using roster_words::kindOf;
  CHECK(kindOf(standingRow(1, "idNumber", "id-shortened", "3.2E+17")) == StandingKind::Numbers);
  CHECK(kindOf(standingRow(1, "assignment.beginsOn", "date-impossible", "20240230")) == StandingKind::Dates);
  CHECK(kindOf(standingRow(1, "idNumber", "under-age", "")) == StandingKind::Ages);
  CHECK(kindOf(standingRow(1, "idNumber", "ends-in-000", "", RosterOutcome::Doubtful)) ==
        StandingKind::Undecided);
  CHECK(kindOf(standingRow(1, "name", "name-glyph", "郑□生")) == StandingKind::Others);

  using Parts = QList<QPair<int, int>>;
  using roster_words::wrongParts;
  CHECK(wrongParts(standingRow(1, "idNumber", "ends-in-000", "329921197103020000")) == Parts{{15, 3}});
  CHECK(wrongParts(standingRow(1, "idNumber", "id-check", "32992119820431064X")) == Parts{{17, 1}});
  CHECK(wrongParts(standingRow(1, "idNumber", "id-check", "329921196801013000")) == Parts{{15, 3}});
  CHECK(wrongParts(standingRow(1, "idNumber", "id-birth", "32992119820431064X")) == Parts{{6, 8}});
  CHECK(wrongParts(standingRow(1, "name", "name-glyph", "郑□生?")) == Parts{{1, 1}, {3, 1}});
  CHECK(wrongParts(standingRow(1, "idNumber", "id-shortened", "3.29921E+17")).isEmpty());

  CHECK(roster_words::wantsReason(standingRow(1, "likeness", "like-somebody", "")));
  CHECK(roster_words::wantsReason(standingRow(1, "assignment.overlapReason", "overlap", "")));
  CHECK_FALSE(roster_words::wantsReason(standingRow(1, "trade", "unknown-trade", "杂")));
}

TEST_CASE("A roster goes from file to result, by keyboard", "[roster][page]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  ManagersList list;
  list.strangers(3).line({QStringLiteral("贺一"), QStringLiteral("3.29921E+17"), {}, QStringLiteral("砼工")});
  list.add(aStranger(5), "杂务七").add(aStranger(6), "杂务七");
  RosterWindow window(office);
  RosterFlow& flow = window.flow();
  window.open(list.write());

  SECTION("the columns are found, and F4 makes one another") {
    CHECK(fieldOf(flow, 0) == "name");
    CHECK(fieldOf(flow, 1) == "idNumber");
    CHECK(fieldOf(flow, 3) == "trade");
    DataTable* table = window.page->mapping()->table();
    table->setFocus();
    table->selectRow(3);
    window.press(Qt::Key_F4);
    REQUIRE(soon(
        [&] { return window.page->mapping()->chooser() && window.page->mapping()->chooser()->isOpen(); }));
    window.keys().type(roster_words::field(QStringLiteral("assignment.teamName")));
    window.keys().enter();
    REQUIRE(soon([&] { return fieldOf(flow, 3) == "assignment.teamName"; }));
    CHECK(flow.settings().head.columns.at(3).why == "chosen");
    CHECK(soon([&] { return table->hasFocus(); }));
  }
  SECTION("without project and employer nothing is checked, and it is said where") {
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(flow.step() == RosterStep::Columns);
    CHECK(window.page->work()->form()->field(QStringLiteral("assignment.project"))->level() == Level::Error);
    CHECK(window.page->work()->form()->field(QStringLiteral("assignment.beginsOn"))->level() == Level::Error);
  }
  SECTION("a header row that was just typed is read before anything is checked") {
    window.fillWork();
    window.edit("file.headerRow")->setFocus();
    window.edit("file.headerRow")->selectAll();
    window.keys().type(QStringLiteral("2"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.reaches(RosterStep::Columns));
    CHECK(flow.settings().head.headerRow == 2);
    CHECK(window.page->bar()->isVisible());
  }
  SECTION("checked: nothing is written; doubts are decided alike, the good rows go in") {
    window.fillWork();
    window.check();
    CHECK(office.count("worker") == 0);
    CHECK(flow.report().counts.fresh == 3);
    CHECK(flow.report().counts.refused == 1);
    CHECK(flow.report().counts.doubtful == 2);
    CHECK(flow.importable() == 3);
    CHECK(flow.remaining() == 3);
    CHECK(window.page->figures()->values() == QStringList{"6", "0", "3", "0", "3"});
    DataTable* table = window.page->standing()->table();
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->hasFocus());
    table->selectRow(1);
    window.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(flow.importable() == 5);
    CHECK(flow.remaining() == 1);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(flow.importable() == 3);
    window.press(Qt::Key_Return);
    CHECK(flow.importable() == 4);
    window.press(Qt::Key_N, Qt::AltModifier);
    CHECK(flow.importable() == 3);
    window.press(Qt::Key_A, Qt::AltModifier);
    window.press(Qt::Key_D, Qt::ControlModifier);
    window.import();
    CHECK(office.count("worker") == 5);
    CHECK(flow.report().counts.fresh == 5);
    CHECK(flow.remaining() == 1);
    SECTION("what stands is saved, and the page says so") {
      window.program.dialogs().fileToSave = list.beside("错.xlsx");
      window.press(Qt::Key_E, Qt::ControlModifier);
      REQUIRE(soon([&] { return QFile::exists(list.beside("错.xlsx")) && window.page->bar()->isVisible(); }));
    }
    SECTION("what comes after stands with the result, and the roster among the earlier ones") {
      RosterPage* page = window.page;
      REQUIRE(soon([&] { return page->papers()->isVisible() && page->papers()->about().has_value(); }));
      CHECK(page->papers()->about()->people == 5);
      CHECK(page->papers()->roster() == flow.report().roster);
      window.press(Qt::Key_H, Qt::ControlModifier);
      REQUIRE(soon([&] { return page->showsRosters() && page->rosters()->papers()->about().has_value(); }));
      CHECK(page->rosters()->model()->rowCount() == 1);
      CHECK(page->rosters()->papers()->about()->people == 5);
      CHECK(page->rosters()->table()->hasFocus());
      // What belongs to the list of now does not answer here.
      window.program.dialogs().fileToOpen = list.beside("花名册.csv");
      window.press(Qt::Key_O, Qt::ControlModifier);
      window.press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(flow.step() == RosterStep::Done);
      window.press(Qt::Key_H, Qt::ControlModifier);
      CHECK_FALSE(page->showsRosters());
      CHECK(table->hasFocus());
    }
    SECTION("the same again registers nobody twice, and the page says when it was imported") {
      window.open(list.write());
      window.check();
      CHECK(flow.report().counts.fresh == 0);
      CHECK_FALSE(flow.report().importedBefore.isEmpty());
      CHECK(window.page->bar()->text() == flow.report().importedBefore);
    }
  }
  SECTION("the page keeps everything while another shows") {
    window.fillWork();
    window.check();
    window.program.window().showPage(QStringLiteral("workers"));
    window.program.window().showPage(QStringLiteral("roster"));
    CHECK(flow.step() == RosterStep::Checked);
    CHECK(window.page->standing()->table()->model()->rowCount() == 3);
    window.press(Qt::Key_Escape);
    CHECK(flow.step() == RosterStep::Columns);
    CHECK_FALSE(qobject_cast<ChoiceBox*>(window.edit("assignment.project"))->currentId().isEmpty());
  }
}

TEST_CASE("Several rosters in one workbook come in one after the other", "[roster][page]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("三个标段.xlsx"));
  auto writer = TableWriter::create(path);
  REQUIRE(writer);
  const auto sheet = [&](const char* name, int first, const char* trade) {
    (*writer)->addSheet(QString::fromUtf8(name), {{QStringLiteral("姓名"), 12, false, {}, {}},
                                                  {QStringLiteral("身份证号"), 24, true, {}, {}},
                                                  {QStringLiteral("户籍地址"), 24, false, {}, {}},
                                                  {QStringLiteral("工种"), 12, false, {}, {}}});
    for (int n = first; n < first + 2; ++n) {
      const NewWorker visit = aStranger(n);
      (*writer)->addRow({WrittenCell::ofText(visit.person.name), WrittenCell::ofText(visit.person.idNumber),
                         WrittenCell::ofText(visit.person.hukouAddress),
                         WrittenCell::ofText(QString::fromUtf8(trade))});
    }
  };
  sheet("一标段", 0, "砼工");
  (*writer)->addSheet(QStringLiteral("说明"), {{QStringLiteral("怎么填"), 40, false, {}, {}}});
  sheet("二标段", 2, "杂务七");
  sheet("三标段", 4, "砼工");
  REQUIRE((*writer)->finish());

  RosterWindow window(office);
  window.open(path);
  CHECK(window.flow().file().rosters == QVector<int>{0, 2, 3});
  window.fillWork();
  window.check();
  window.import();
  CHECK(office.count("worker") == 2);
  CHECK(window.flow().nextSheet() == 2);
  CHECK(window.page->bar()->text().contains(QStringLiteral("二标段")));
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(window.reaches(RosterStep::Columns));
  CHECK(window.flow().settings().head.sheet == 2);
  CHECK(window.flow().report().counts.rows == 0);
  CHECK_FALSE(qobject_cast<ChoiceBox*>(window.edit("assignment.project"))->currentId().isEmpty());
  window.check();
  // Another sheet of the file is not the same list again.
  CHECK(window.flow().report().importedBefore.isEmpty());
  CHECK(window.flow().report().counts.doubtful == 2);
  window.press(Qt::Key_D, Qt::ControlModifier);
  window.import();
  CHECK(office.count("worker") == 4);
  CHECK(window.flow().nextSheet() == 3);
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(window.reaches(RosterStep::Columns));
  window.check();
  window.import();
  CHECK(office.count("worker") == 6);
  CHECK(window.flow().nextSheet() == -1);
}

TEST_CASE("The office's own roster is written from the page of rosters", "[roster][page]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  QTemporaryDir folder;
  RosterWindow window(office);
  const QString path = folder.filePath(QStringLiteral("模板.xlsx"));
  window.program.dialogs().fileToSave = path;
  window.press(Qt::Key_M, Qt::ControlModifier);
  REQUIRE(soon([&] { return window.page->bar()->isVisible(); }));
  REQUIRE(QFile::exists(path));
  CHECK(window.page->bar()->text().contains(path));
  window.open(path);
  CHECK(window.flow().settings().head.columns.size() > 20);
}

TEST_CASE("An auditor reads which rosters came in, and imports none", "[roster][page]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ManagersList list;
  list.strangers(2);
  {
    RosterWindow window(office);
    window.open(list.write());
    window.fillWork();
    window.check();
    window.import();
  }
  ProgramUnderTest program(office, Role::Auditor);
  auto* page = qobject_cast<RosterLogPage*>(program.window().page(QStringLiteral("roster")));
  REQUIRE(page);
  program.window().showPage(QStringLiteral("roster"));
  REQUIRE(soon([&] { return page->rosters()->papers()->about().has_value(); }));
  CHECK(page->rosters()->model()->rowCount() == 1);
  CHECK(page->rosters()->papers()->about()->people == 2);
  CHECK_FALSE(page->pageActions().isEmpty());
}

TEST_CASE("A file that is no table is refused with a word, and the page goes on", "[roster][page]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ManagersList list;
  RosterWindow window(office);
  window.program.dialogs().fileToOpen = list.beside("没有这个文件.xlsx");
  window.press(Qt::Key_O, Qt::ControlModifier);
  REQUIRE(soon([&] { return window.page->bar()->isVisible(); }));
  CHECK(window.flow().step() == RosterStep::File);
  list.strangers(1);
  window.open(list.write());
  CHECK(window.flow().settings().head.columns.size() == 4);
}

TEST_CASE("An import is stopped between rows, offered to go on, and doubles nobody", "[roster][page]") {
  // More than are written before it is stopped; with the sanitizers everything takes many times as long.
#ifdef SHIMING_SANITIZED
  constexpr int many = 1400;
#else
  constexpr int many = 4000;
#endif
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ManagersList list;
  list.strangers(many);
  QTemporaryDir desk;
  const QString drafts = desk.filePath(QStringLiteral("drafts.db"));
  const QString path = list.write();
  {
    RosterWindow window(office, drafts);
    window.open(path);
    window.fillWork();
    window.check();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.flow().step() == RosterStep::Importing);
    SECTION("by Esc") {
      window.press(Qt::Key_Escape);
      REQUIRE(window.reaches(RosterStep::Done));
    }
    SECTION("by closing the window, which asks once") {
      CHECK_FALSE(window.program.window().close());
      REQUIRE(soon([&] { return window.page->findChild<StopSheet*>() != nullptr; }));
      CHECK(window.program.window().isVisible());
      window.press(Qt::Key_Return, Qt::ControlModifier);
      // What is being written is written first.
      REQUIRE(QTest::qWaitFor([&] { return !window.program.window().isVisible(); }, 60000));
    }
    SECTION("by the program's end") {}
  }
  const qint64 before = office.count("worker");
  REQUIRE(before < many);
  RosterWindow window(office, drafts);
  REQUIRE(soon([&] { return window.flow().unfinished().has_value() && window.page->bar()->isVisible(); }));
  emit window.page->bar()->actionTriggered();
  REQUIRE(QTest::qWaitFor([&] { return window.flow().step() == RosterStep::Done; }, 60000));
  CHECK(window.flow().report().counts.alreadyIn == before);
  CHECK(office.count("worker") == many);
  CHECK(soon([&] { return window.page->work()->work().project.value() > 0; }));
}

TEST_CASE("The window answers while a roster is imported", "[roster][page]") {
  // With the sanitizers everything takes many times as long: there the import only has to leave it turns.
#ifdef SHIMING_SANITIZED
  constexpr int many = 300;
#else
  constexpr int many = 5000;
#endif
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ManagersList list;
  list.strangers(many);
  RosterWindow window(office);
  window.open(list.write());
  window.fillWork();
  window.check();
  Heartbeat heart;
  window.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(window.reaches(RosterStep::Done));
  heart.stop();
  INFO("longest " << heart.longest() << " ms between two beats, " << heart.beats() << " beats");
  CHECK(office.count("worker") == many);
  CHECK(heart.beats() > 10);
  // The figure itself: packaging/bench "[window]".
#ifndef SHIMING_SANITIZED
  CHECK(heart.longest() < 50);
#endif
}
