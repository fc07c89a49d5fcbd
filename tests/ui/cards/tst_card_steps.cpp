#include <QCheckBox>

#include "cards/card_step_sheet.h"
#include "kit/choice_box.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "ui/cards/cards_under_test.h"
#include "workers/worker_page.h"

namespace {

CardStepSheet* stepsOf(ProgramUnderTest& test, WorkerId worker) {
  auto* page = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
  test.window().showPage(QStringLiteral("worker"));
  page->showWorker(worker);
  REQUIRE(soon([&] { return !page->isLoading() && page->shown().record.worker.id == worker; }));
  test.keys().press(Qt::Key_I, Qt::ControlModifier);
  CardStepSheet* sheet = nullptr;
  REQUIRE(soon([&] { return (sheet = page->findChild<CardStepSheet*>()) && sheet->isReady(); }));
  return sheet;
}

/// The digit that chooses an act with this card.
Qt::Key digitOf(const Card& card, CardAct act) {
  const qsizetype at = cardActs(&card, false).indexOf(act);
  REQUIRE(at >= 0);
  return static_cast<Qt::Key>(Qt::Key_1 + at);
}

}  // namespace

TEST_CASE("A clerk takes the steps of a card from the worker's record, each by a key", "[cards]") {
  CardsUnderTest cards;
  const WorkerId worker = cards.enter(1);
  cards.atDesk({worker});
  ProgramUnderTest test(cards.office, Role::Clerk);
  CardStepSheet* sheet = stepsOf(test, worker);
  REQUIRE(sheet->cards()->model()->rowCount() == 1);
  CHECK(sheet->steps()->model()->rowCount() == 5);  // requested, queued, in a batch, printed, at the desk
  const auto take = [&](CardAct act, const char* reason) {
    test.keys().press(digitOf(cards.cardOf(worker), act), Qt::AltModifier);
    REQUIRE(sheet->reason()->hasFocus());
    test.keys().type(QString::fromUtf8(reason));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.window().findChild<CardStepSheet*>() == nullptr; }));
    sheet = stepsOf(test, worker);
  };

  SECTION("lost, found, lost again and replaced: the old one is dead for ever") {
    const CardId old = cards.cardOf(worker).id;
    take(CardAct::Lose, "丢在路上");
    CHECK(cards.cardOf(worker).state == CardState::Lost);
    take(CardAct::Find, "找到了");
    CHECK(cards.cardOf(worker).state == CardState::AtDesk);
    take(CardAct::Replace, "磨坏");
    CHECK(cards.cardOf(worker).id != old);
    REQUIRE(sheet->cards()->model()->rowCount() == 2);
    REQUIRE(sheet->cards()->selectId(old.value()));
    CHECK_FALSE(sheet->acts()->isVisible());
  }
  SECTION("without a reason nothing is done") {
    test.keys().press(digitOf(cards.cardOf(worker), CardAct::Lose), Qt::AltModifier);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady(); }));
    CHECK(sheet->isVisible());
    CHECK(cards.cardOf(worker).state == CardState::AtDesk);
    CHECK(sheet->reason()->level() == Level::Error);
  }
  SECTION("handed over, with his document seen") {
    test.keys().press(digitOf(cards.cardOf(worker), CardAct::Deliver), Qt::AltModifier);
    REQUIRE(sheet->documentSeen()->hasFocus());
    test.keys().press(Qt::Key_Space);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return cards.cardOf(worker).state == CardState::Active; }));
    sheet = stepsOf(test, worker);
    take(CardAct::Undeliver, "拿错了");
    CHECK(cards.cardOf(worker).state == CardState::AtDesk);
    CHECK_FALSE(cards.cardOf(worker).inHandOn.isValid());
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return test.window().findChild<CardStepSheet*>() == nullptr; }));
    cards.must(Role::Clerk, DeliverToWorker, DeliverCard{cards.cardOf(worker).id, {}, 0, true, {}});
    sheet = stepsOf(test, worker);
    take(CardAct::Block, "别人在用");
    CHECK(cards.cardOf(worker).state == CardState::Blocked);
    take(CardAct::Unblock, "查清楚了");
    CHECK(cards.cardOf(worker).state == CardState::Active);
    take(CardAct::Return, "离开本市");
    CHECK(cards.cardOf(worker).state == CardState::Returned);
    CHECK(sheet->acts()->currentId().toInt() == static_cast<int>(CardAct::Request));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return cards.cardOf(worker).state == CardState::Queued; }));
  }
  SECTION("another desk was faster") {
    CardChange change;
    change.card = cards.cardOf(worker).id;
    change.reason = QStringLiteral("丢了");
    test.keys().press(digitOf(cards.cardOf(worker), CardAct::Lose), Qt::AltModifier);
    test.keys().type(QStringLiteral("丢了"));
    cards.must(Role::Clerk, LoseCard, change);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !sheet->bar()->text().isEmpty(); }));
    CHECK(sheet->isVisible());
  }
}

TEST_CASE("A card that waits to be printed is held back, and queued again", "[cards]") {
  CardsUnderTest cards;
  const WorkerId worker = cards.enter(1);
  ProgramUnderTest test(cards.office, Role::CardStaff);
  stepsOf(test, worker);
  test.keys().press(digitOf(cards.cardOf(worker), CardAct::PhotoUnfit), Qt::AltModifier);
  test.keys().type(QStringLiteral("太暗"));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return cards.cardOf(worker).want == CardWant::FitPhoto; }));
  REQUIRE(soon([&] { return test.window().findChild<CardStepSheet*>() == nullptr; }));
  stepsOf(test, worker);
  test.keys().press(digitOf(cards.cardOf(worker), CardAct::Requeue), Qt::AltModifier);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return cards.cardOf(worker).state == CardState::Queued; }));
  CHECK(cards.cardOf(worker).want == CardWant::Nothing);
}

TEST_CASE("Whoever may not hand cards over sees their steps and takes none", "[cards]") {
  CardsUnderTest cards;
  const WorkerId worker = cards.enter(1);
  cards.atDesk({worker});
  ProgramUnderTest test(cards.office, Role::Auditor);
  const CardStepSheet* sheet = stepsOf(test, worker);
  CHECK(sheet->steps()->model()->rowCount() == 5);
  CHECK_FALSE(sheet->acts()->isVisible());
}
