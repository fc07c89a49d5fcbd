#include <catch2/catch.hpp>

#include "corrections/correct_sheet.h"
#include "corrections/correction_operations.h"
#include "corrections/decide_sheet.h"
#include "corrections/proof_row.h"
#include "desk/desk_page.h"
#include "kit/choice_box.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "workers/worker_page.h"

namespace {

template <class AnySheet>
AnySheet* readySheetOn(QWidget* page) {
  return sheetOn<AnySheet>(page, [](AnySheet* sheet) { return sheet->isReady(); });
}

/// Who asked and why, typed as a clerk does.
void sayWhy(ProgramUnderTest& test, CorrectSheet* sheet) {
  auto* asker = qobject_cast<ChoiceBox*>(sheet->why()->field(QStringLiteral("askedBy"))->editor());
  REQUIRE(asker);
  asker->setFocus();
  test.keys().type(QStringLiteral("worker"));
  test.keys().enter();
  REQUIRE(asker->currentId() == "worker");
  fill(test, sheet->why(), "reason", "身份证为准");
}

}  // namespace

TEST_CASE("A record is corrected by keyboard", "[corrections]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const WorkerId worker = enter(office, aWorker().phone("19900000591"));
  ProgramUnderTest test(office, Role::Clerk);
  WorkerPage* page = recordOf(test, worker);
  test.keys().press(Qt::Key_F2);
  auto* sheet = readySheetOn<CorrectSheet>(page);
  const auto phone = [&] { return office.value(QStringLiteral("select phone from worker")).toString(); };

  SECTION("a phone at once") {
    CHECK(sheet->form()->values().value(QLatin1String("phone")) == "19900000591");
    fill(test, sheet->form(), "phone", "19900000592");
    sayWhy(test, sheet);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<CorrectSheet>(page); }));
    CHECK(phone() == "19900000592");
  }
  SECTION("a name asks a supervisor, with its proof, and the record says so") {
    fill(test, sheet->form(), "name", "陈大山");
    sayWhy(test, sheet);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !sheet->bar()->text().isEmpty(); }));  // the proof is missing
    CHECK(sheet->isVisible());
    test.dialogs().fileToOpen = aScan(folder);
    test.keys().press(Qt::Key_O, Qt::ControlModifier);
    CHECK(sheet->proofs()->proofs().size() == 1);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<CorrectSheet>(page); }));
    CHECK(office.value(QStringLiteral("select state from correction")).toString() == "pending");
    auto* bar = page->findChild<MessageBar*>();
    REQUIRE(soon([&] { return bar->text().contains(QStringLiteral("陈大山")); }));
  }
  SECTION("what is wrong is said at its field, and nothing is written") {
    fill(test, sheet->form(), "phone", "199");
    sayWhy(test, sheet);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->form()->field(QStringLiteral("phone"))->level() == Level::Error; }));
    CHECK(phone() == "19900000591");
  }
  SECTION("who asked and why must be said") {
    fill(test, sheet->form(), "phone", "19900000592");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->why()->field(QStringLiteral("askedBy"))->level() == Level::Error);
    CHECK(sheet->why()->field(QStringLiteral("reason"))->level() == Level::Error);
    CHECK(phone() == "19900000591");
  }
  SECTION("a file that is no scan is refused in words") {
    QFile file(folder.filePath(QStringLiteral("roster.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    file.close();
    sheet->proofs()->attach(file.fileName());
    CHECK(sheet->proofs()->proofs().isEmpty());
    CHECK(sheet->bar()->text().contains(QStringLiteral("roster.xlsx")));
  }
  SECTION("another desk was faster") {
    const auto elsewhere = [&](const char* field, const char* value) {
      CorrectRecord other;
      other.worker = worker;
      other.version = office.value(QStringLiteral("select version from worker")).toInt();
      other.changes = {{QLatin1String(field), {}, QString::fromUtf8(value)}};
      other.askedBy = AskedBy::Employer;
      other.reason = QStringLiteral("来电");
      REQUIRE(office.as(Role::Supervisor).runNow(CorrectWorker, other));
    };
    fill(test, sheet->form(), "phone", "19900000592");
    sayWhy(test, sheet);
    SECTION("with another field: both are kept") {
      elsewhere("addressHere", "江边工地宿舍 2 栋");
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return !sheet->bar()->text().isEmpty(); }));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return isGone<CorrectSheet>(page); }));
      CHECK(phone() == "19900000592");
      CHECK(office.value(QStringLiteral("select address_here from worker")).toString() ==
            "江边工地宿舍 2 栋");
    }
    SECTION("with the same field: yours and theirs are asked, and nothing is overwritten") {
      elsewhere("phone", "19900000777");
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return sheet->mergePanel()->isVisible(); }));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(sheet->isVisible());
      CHECK(phone() == "19900000777");
    }
  }
  SECTION("Esc leaves everything as it was") {
    fill(test, sheet->form(), "phone", "19900000592");
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return isGone<CorrectSheet>(page); }));
    CHECK(phone() == "19900000591");
  }
}

TEST_CASE("A supervisor decides a correction from his desk", "[corrections]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = enter(office, aWorker());
  CorrectRecord asked;
  asked.worker = worker;
  asked.version = 1;
  asked.changes = {{QStringLiteral("name"), {}, QStringLiteral("陈大山")}};
  asked.askedBy = AskedBy::Worker;
  asked.reason = QStringLiteral("身份证为准");
  asked.proofs = {{QStringLiteral("scan.png"), QByteArray("\x89PNG\r\n\x1a\n", 8)}};
  const auto name = [&] { return office.value(QStringLiteral("select name from worker")).toString(); };

  SECTION("another one's") {
    REQUIRE(office.as(Role::Clerk).runNow(CorrectWorker, asked));
    ProgramUnderTest test(office, Role::Supervisor);
    auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
    REQUIRE(desk);
    test.window().showPage(QStringLiteral("desk"));
    REQUIRE(soon([&] { return desk->isSettled() && !desk->matters().isEmpty(); }));
    REQUIRE(desk->matters().first().kind == Matter::Kind::Correction);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    auto* sheet = readySheetOn<DecideSheet>(desk);
    SECTION("approved") {
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return isGone<DecideSheet>(desk); }));
      CHECK(name() == "陈大山");
      REQUIRE(soon(
          [&] { return desk->isSettled() && desk->matters().first().kind != Matter::Kind::Correction; }));
    }
    SECTION("refused only with a reason") {
      test.keys().press(Qt::Key_N, Qt::AltModifier);
      REQUIRE(soon([&] { return sheet->form()->field(QStringLiteral("reason"))->level() == Level::Error; }));
      fill(test, sheet->form(), "reason", "证件看不清");
      test.keys().press(Qt::Key_N, Qt::AltModifier);
      REQUIRE(soon([&] { return isGone<DecideSheet>(desk); }));
      CHECK(name() == "陈大川");
      CHECK(office.value(QStringLiteral("select state from correction")).toString() == "refused");
    }
  }
  SECTION("his own only to take it back") {
    REQUIRE(office.as(Role::Supervisor).runNow(CorrectWorker, asked));
    ProgramUnderTest test(office, Role::Supervisor);
    WorkerPage* page = recordOf(test, worker);
    auto* bar = page->findChild<MessageBar*>();
    REQUIRE(soon([&] { return bar->text().contains(QStringLiteral("陈大山")); }));
    emit bar->actionTriggered();
    readySheetOn<DecideSheet>(page);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<DecideSheet>(page); }));
    CHECK(name() == "陈大川");
    CHECK(office.value(QStringLiteral("select state from correction")).toString() == "withdrawn");
  }
}
