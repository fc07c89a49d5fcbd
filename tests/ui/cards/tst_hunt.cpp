#include <QDialog>
#include <QFile>
#include <QTemporaryDir>

#include "cards/hunt_segment.h"
#include "kit/message_bar.h"
#include "moves/move_operations.h"
#include "ui/cards/cards_under_test.h"
#include "workers/worker_page.h"

namespace {

HuntSegment* huntOf(ProgramUnderTest& test) { return segmentOf<HuntSegment>(test, QStringLiteral("hunt")); }

qint64 countOf(const HuntFigures& figures, HuntReason reason) {
  for (const HuntCount& each : figures.reasons)
    if (each.reason == reason) return each.count;
  return 0;
}

}  // namespace

TEST_CASE("Without a card: a count is the length of its list, and a line opens the record", "[cards]") {
  CardsUnderTest cards;
  const WorkerId waits = cards.enter(1), made = cards.enter(2);
  cards.enter(3);
  cards.must(Role::Clerk, RegisterWorker, NewWorker(aStranger(4).onSite(cards.crew)));  // without a photo
  cards.must(Role::Clerk, RegisterWorker, NewWorker(aStranger(5)));                     // works nowhere
  cards.atDesk({waits});
  ProgramUnderTest test(cards.office, Role::Clerk);
  HuntSegment* hunt = huntOf(test);
  REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == 5; }));
  CHECK(hunt->figures().count == 5);
  CHECK(countOf(hunt->figures(), HuntReason::AtDesk) == 1);
  CHECK(countOf(hunt->figures(), HuntReason::InWork) == 2);
  CHECK(countOf(hunt->figures(), HuntReason::PhotoMissing) == 2);

  SECTION("each reason") {
    for (const HuntCount& each : hunt->figures().reasons) {
      hunt->showReason(codeOf(each.reason));
      REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == each.count; }));
    }
  }
  SECTION("each crew, and those on no site") {
    // all, the crew of four, on no site
    REQUIRE(hunt->crews()->model()->rowCount() == 3);
    hunt->crews()->selectRow(1);
    REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == 4; }));
    hunt->crews()->selectRow(2);
    REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == 1; }));
  }
  SECTION("a slip for the manager of the crew that is chosen") {
    test.keys().press(Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(hunt->bar()->text().isEmpty());
    hunt->crews()->selectRow(1);
    REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == 4; }));
    test.keys().press(Qt::Key_P, Qt::ControlModifier);
    QDialog* dialog = nullptr;
    REQUIRE(
        soon([&] { return (dialog = hunt->findChild<QDialog*>(QStringLiteral("listDialog"))) != nullptr; }));
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("slip.pdf"));
    test.dialogs().fileToSave = pdf;
    dialog->actions().value(0)->trigger();
    CHECK(QFile(pdf).size() > 3000);
    dialog->close();
  }
  SECTION("Enter opens the record") {
    hunt->table()->setFocus();
    REQUIRE(hunt->table()->selectId(made.value()));
    test.keys().press(Qt::Key_Return);
    auto* record = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
    REQUIRE(soon([&] { return record->isVisible() && record->shownWorker() == made; }));
  }
}

TEST_CASE("Cards that came after the worker had left are listed", "[cards]") {
  CardsUnderTest cards;
  const WorkerId left = cards.enter(1);
  cards.enter(2);
  cards.printed({left});
  cards.nextDays(1);
  Leave leave;
  leave.who.worker = left;
  leave.lastDay = cards.office.today();
  leave.reason = QStringLiteral("left");
  cards.must(Role::Clerk, LeaveSite, leave);
  cards.nextDays(1);
  PutAtDesk put;
  put.cards = {cards.cardOf(left).id};
  cards.must(Role::CardStaff, PutCardsAtDesk, put);
  ProgramUnderTest test(cards.office, Role::CardStaff);
  HuntSegment* hunt = huntOf(test);
  hunt->showPart(HuntSegment::Late);
  REQUIRE(soon([&] { return hunt->isSettled() && hunt->table()->model()->rowCount() == 1; }));
  hunt->table()->setFocus();
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  auto* record = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
  REQUIRE(soon([&] { return record->isVisible() && record->shownWorker() == left; }));
}
