#include "cards/promise_segment.h"
#include "cards/promise_weeks.h"
#include "kit/buttons.h"
#include "ui/cards/cards_under_test.h"

namespace {

PromiseSegment* promiseOf(ProgramUnderTest& test) {
  return segmentOf<PromiseSegment>(test, QStringLiteral("promise"));
}

/// The week that the chart has chosen.
PromiseWeek weekOf(const PromiseSegment* promise) {
  return promise->weeks().weeks.value(promise->chart()->current());
}

}  // namespace

TEST_CASE("The promise by week: kept and broken, and the list behind each bar", "[cards]") {
  CardsUnderTest cards;
  const WorkerId kept = cards.enter(1), late = cards.enter(2);
  cards.enter(3);
  cards.atDesk({kept});
  DeliverCard given;
  given.card = cards.cardOf(kept).id;
  given.documentSeen = true;
  cards.must(Role::Clerk, DeliverToWorker, given);
  const QDate due = cards.cardOf(late).dueOn;
  cards.nextDays(static_cast<int>(cards.office.today().daysTo(due)) + 1);
  ProgramUnderTest test(cards.office, Role::CardStaff);
  PromiseSegment* promise = promiseOf(test);
  REQUIRE(soon([&] { return promise->isSettled() && promise->weeks().weeks.size() == 13; }));
  CHECK(promise->chart()->hasFocus());
  while (weekOf(promise).to < due) test.keys().press(Qt::Key_Right);
  while (weekOf(promise).from > due) test.keys().press(Qt::Key_Left);
  REQUIRE(soon([&] { return promise->isSettled() && promise->table()->model()->rowCount() == 3; }));
  CHECK(weekOf(promise).due == 3);
  CHECK(weekOf(promise).inHand == 1);
  CHECK(weekOf(promise).late == 2);

  SECTION("each outcome has its list") {
    const auto parts = promiseParts(weekOf(promise), PromiseClockKind::Hand);
    for (int i = 0; i < parts.size(); ++i) {
      promise->outcomes()->setCurrent(i + 1);
      REQUIRE(soon(
          [&] { return promise->isSettled() && promise->table()->model()->rowCount() == parts[i].count; }));
    }
  }
  SECTION("the other clock") {
    promise->showClock(PromiseClockKind::Desk);
    while (weekOf(promise).to < cards.cardOf(late).deskDueOn)
      promise->chart()->setCurrent(promise->chart()->current() + 1);
    while (weekOf(promise).from > cards.cardOf(late).deskDueOn)
      promise->chart()->setCurrent(promise->chart()->current() - 1);
    REQUIRE(soon([&] { return promise->isSettled() && promise->table()->model()->rowCount() == 3; }));
    CHECK(weekOf(promise).deskKept == 1);
    CHECK(weekOf(promise).deskLate == 2);
  }
  SECTION("the same as a table, by key; Enter goes to the list") {
    test.keys().press(Qt::Key_L, Qt::AltModifier);
    REQUIRE(promise->weeksTable()->isVisible());
    CHECK(promise->weeksTable()->hasFocus());
    CHECK(promise->weeksTable()->model()->rowCount() == 13);
    CHECK(promise->weeksTable()->currentId() == promise->chart()->current() + 1);
    test.keys().press(Qt::Key_Return);
    CHECK(promise->table()->hasFocus());
  }
  SECTION("a bar says aloud what it shows") {
    const QString words = promise->chart()->words(promise->chart()->current());
    CHECK(words.contains(QStringLiteral("3")));
    CHECK(promise->chart()->accessibleDescription() == words);
  }
}

TEST_CASE("The parts of a bar make up its whole", "[cards]") {
  PromiseWeek week;
  week.due = 15;
  week.inHand = 1;
  week.toManager = 2;
  week.notFetched = 3;
  week.late = 4;
  week.open = 5;
  week.deskDue = 6;
  week.deskKept = 1;
  week.deskLate = 2;
  week.deskOpen = 3;
  for (const PromiseClockKind clock : {PromiseClockKind::Hand, PromiseClockKind::Desk}) {
    int sum = 0;
    for (const PromisePart& each : promiseParts(week, clock)) sum += each.count;
    CHECK(sum == promisedIn(week, clock));
  }
}
