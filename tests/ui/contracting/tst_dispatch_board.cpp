#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "contracting/contracting_operations.h"
#include "contracting/dispatch_board.h"
#include "contracting/end_dispatch_sheet.h"
#include "deposits/document_sheet.h"
#include "desk/desk_page.h"
#include "kit/bare_table.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "places/places_page.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

namespace {

/// The board in front, on an office with a worker whose companies have no contract.
struct BoardUnderTest {
  TestOffice office{Backend::Sqlite};
  Crew crew = aCrew(office);

  DispatchContract onFile(const QDate& until, ProjectId project = {}) {
    DispatchData data;
    data.contractor = crew.contractor;
    data.dispatcher = crew.employer;
    data.project = project;
    data.wage = Money::yuan(320);
    data.wagePer = WagePer::Day;
    data.from = QDate(2026, 1, 1);
    data.until = until;
    data.signedOn = QDate(2025, 12, 20);
    const auto made = office.as(Role::Supervisor).runNow(SaveDispatchContract, SaveDispatch{{}, 0, data, {}});
    REQUIRE(errorOf(made) == "none");
    return *made;
  }
  void arrives(int n) {
    REQUIRE(
        errorOf(office.as(Role::Supervisor).runNow(RegisterWorker, NewWorker(aStranger(n).onSite(crew)))) ==
        "none");
  }
};

PlacesPage* placesOf(ProgramUnderTest& test) {
  auto* page = qobject_cast<PlacesPage*>(test.window().page(QStringLiteral("places")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("places"));
  return page;
}

void fill(ProgramUnderTest& test, const RecordForm* form, const char* key, const QString& text) {
  FormField* field = form->field(QLatin1String(key));
  REQUIRE(field);
  field->editor()->setFocus();
  test.keys().type(text);
}

bool isShown(const DispatchBoard* board, const char* key) {
  return board->form()->field(QLatin1String(key))->isVisible();
}

}  // namespace

TEST_CASE("Who has workers on site without a contract gets it by keyboard, with scan and end",
          "[contracting]") {
  BoardUnderTest there;
  there.arrives(1);
  ProgramUnderTest test(there.office, Role::Clerk);
  PlacesPage* page = placesOf(test);
  page->showDispatchContract(0);
  DispatchBoard* board = page->dispatching();
  board->setFilter(DispatchBoard::Filter::Gaps);
  REQUIRE(soon([&] { return board->gaps().size() == 1; }));
  REQUIRE(soon([&] { return board->table()->currentId() == -1; }));
  // What is known stands in the form, and above it what is wanting.
  CHECK(board->form()->values().value(QLatin1String("dispatcher")).toInteger() ==
        there.crew.employer.value());
  CHECK(board->form()->values().value(QLatin1String("project")).toInteger() == there.crew.project.value());
  CHECK(board->bar()->isVisible());

  fill(test, board->form(), "wage", QStringLiteral("320"));
  fill(test, board->form(), "signedOn", QStringLiteral("20251220"));
  fill(test, board->form(), "from", QStringLiteral("20260101"));
  fill(test, board->form(), "until", QStringLiteral("20271231"));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return board->openId() > 0; }));
  CHECK(there.office.value("select wage from dispatch_contract").toInt() == 32000);
  CHECK(soon([&] { return board->gaps().isEmpty(); }));

  QTemporaryDir folder;
  QFile scan(folder.filePath(QStringLiteral("派遣合同.pdf")));
  REQUIRE(scan.open(QIODevice::WriteOnly));
  scan.write("%PDF-1.4");
  scan.close();
  test.dialogs().fileToOpen = scan.fileName();
  test.keys().press(Qt::Key_Plus, Qt::AltModifier);
  REQUIRE(soon([&] { return board->scans()->model()->rowCount() == 1; }));
  CHECK(there.office.count("dispatch_contract_scan") == 1);
  test.keys().press(Qt::Key_O, Qt::ControlModifier);
  REQUIRE(soon([&] { return page->findChild<DocumentSheet*>() != nullptr; }));
  test.keys().press(Qt::Key_Escape);
  REQUIRE(soon([&] { return page->findChild<DocumentSheet*>() == nullptr; }));

  board->form()->field(QStringLiteral("wage"))->editor()->setFocus();
  test.keys().press(Qt::Key_Z, Qt::AltModifier);
  REQUIRE(soon([&] { return page->findChild<EndDispatchSheet*>() != nullptr; }));
  auto* sheet = page->findChild<EndDispatchSheet*>();
  fill(test, sheet->form(), "day", QStringLiteral("20261124"));
  fill(test, sheet->form(), "reason", QStringLiteral("双方提前解除"));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] {
    return there.office.value("select ended_on from dispatch_contract").isValid() &&
           page->findChild<EndDispatchSheet*>() == nullptr;
  }));
  CHECK(there.office.value("select ended_on from dispatch_contract").toDate() == QDate(2026, 11, 24));
  // It stays as it was, and who is still there is listed again.
  CHECK(qobject_cast<QLineEdit*>(board->form()->field(QStringLiteral("wage"))->editor())->isReadOnly());
  CHECK(soon([&] { return board->gaps().size() == 1; }));
}

TEST_CASE("A contract in force is amended with its reason, and one beside another says why",
          "[contracting]") {
  BoardUnderTest there;
  const DispatchContract first = there.onFile(QDate(2026, 12, 31));
  const DispatchContract second = there.onFile(QDate(2026, 12, 31), there.crew.project);
  ProgramUnderTest test(there.office, Role::Clerk);
  PlacesPage* page = placesOf(test);
  page->showDispatchContract(second.line.id.value());
  DispatchBoard* board = page->dispatching();
  REQUIRE(soon([&] { return board->openId() == second.line.id.value(); }));
  CHECK(isShown(board, "reason"));
  CHECK_FALSE(isShown(board, "overlapReason"));
  auto* note = qobject_cast<QLineEdit*>(board->form()->field(QStringLiteral("note"))->editor());
  note->setText(QStringLiteral("补充条款"));
  board->save();
  CHECK(board->form()->field(QStringLiteral("reason"))->level() == Level::Error);
  fill(test, board->form(), "reason", QStringLiteral("补录"));
  // For all projects it would lie beside the first one.
  board->form()->field(QStringLiteral("project"))->editor()->setFocus();
  test.keys().press(Qt::Key_A, Qt::ControlModifier);
  test.keys().press(Qt::Key_Delete);
  test.keys().press(Qt::Key_Tab);
  board->save();
  REQUIRE(soon([&] { return isShown(board, "overlapReason"); }));
  CHECK(board->form()->field(QStringLiteral("overlapReason"))->level() == Level::Error);
  fill(test, board->form(), "overlapReason", QStringLiteral("另订工种"));
  board->save();
  REQUIRE(soon([&] { return there.office.count("dispatch_contract_former") == 1; }));
  CHECK(there.office.value("select overlap_reason from dispatch_contract where id = 2").toString() ==
        QStringLiteral("另订工种"));
  CHECK(there.office.value("select project_id from dispatch_contract where id = 2").isNull());
}

TEST_CASE("My desk says which contracts end, and which have ended with workers on site", "[contracting]") {
  BoardUnderTest there;
  there.arrives(1);
  const DispatchContract own = there.onFile(QDate(2026, 11, 24), there.crew.project);
  const DispatchContract ends = there.onFile(QDate(2026, 11, 30), there.crew.otherProject);
  const auto kinds = [](const DeskPage* desk) {
    QVector<Matter::Kind> found;
    for (const Matter& each : desk->matters())
      if (each.kind == Matter::Kind::DispatchEnding || each.kind == Matter::Kind::DispatchOver)
        found.append(each.kind);
    return found;
  };
  const auto deskOf = [](ProgramUnderTest& test) {
    auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
    test.window().showPage(QStringLiteral("desk"));
    REQUIRE(soon([&] { return desk->isSettled(); }));
    return desk;
  };
  SECTION("who may write companies; Enter opens the contract") {
    ProgramUnderTest test(there.office, Role::Clerk);
    DeskPage* desk = deskOf(test);
    CHECK(kinds(desk) == QVector<Matter::Kind>{Matter::Kind::DispatchOver, Matter::Kind::DispatchEnding});
    for (qsizetype i = 0; i < desk->matters().size(); ++i)
      if (desk->matters()[i].kind == Matter::Kind::DispatchOver) {
        CHECK(desk->matters()[i].count == 1);
        REQUIRE(desk->table()->selectId(i + 1));
      }
    desk->table()->setFocus();
    test.keys().press(Qt::Key_Return);
    auto* page = qobject_cast<PlacesPage*>(test.window().page(QStringLiteral("places")));
    REQUIRE(soon([&] { return page->dispatching()->openId() == own.line.id.value(); }));
    CHECK(page->dispatching()->isVisible());
  }
  SECTION("not who only reads") {
    ProgramUnderTest test(there.office, Role::Inspector);
    CHECK(kinds(deskOf(test)).isEmpty());
  }
  CHECK(ends.line.state == DispatchState::InForce);
}
