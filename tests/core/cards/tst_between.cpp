// What lies between printer and hand, and what became of a promise: lists whose lengths are their counts.
#include <catch2/catch.hpp>

#include "cards/promised_operations.h"
#include "cards/waiting_operations.h"
#include "moves/move_operations.h"
#include "support/card_scene.h"

namespace {

WaitingPage waitingIn(CardScene& scene, WaitingPart part, const QString& text = {}) {
  WaitingRequest request;
  request.part = part;
  request.text = text;
  return scene.must(Role::Clerk, ListWaitingCards, request);
}

QStringList namesOf(const WaitingPage& page) {
  QStringList names;
  for (const WaitingLine& each : page.lines) names << each.workerName;
  return names;
}

/// All lines, page by page.
QVector<PromisedLine> promised(CardScene& scene, PromisedRequest request) {
  QVector<PromisedLine> lines;
  request.limit = 2;
  do {
    const PromisedPage page = scene.must(Role::Auditor, ListPromisedCards, request);
    lines += page.lines;
    request.cursor = page.cursor;
  } while (!request.cursor.isEmpty());
  return lines;
}

/// Each figure of each week is the length of its list.
void checkWeeks(CardScene& scene) {
  const PromiseWeeks weeks = scene.must(Role::Auditor, ReadPromiseKept, PromiseRequest());
  for (const PromiseWeek& week : weeks.weeks) {
    const auto length = [&](PromiseClockKind clock, const char* outcome) {
      PromisedRequest request;
      request.clock = clock;
      request.outcome = QLatin1String(outcome);
      request.from = week.from;
      request.to = week.to;
      const QVector<PromisedLine> lines = promised(scene, request);
      for (const PromisedLine& each : lines)
        if (*outcome) CHECK(each.outcome == QLatin1String(outcome));
      return lines.size();
    };
    INFO(week.from.toString(Qt::ISODate).toStdString());
    CHECK(length(PromiseClockKind::Hand, "") == week.due);
    CHECK(length(PromiseClockKind::Hand, "in-hand") == week.inHand);
    CHECK(length(PromiseClockKind::Hand, "to-manager") == week.toManager);
    CHECK(length(PromiseClockKind::Hand, "not-fetched") == week.notFetched);
    CHECK(length(PromiseClockKind::Hand, "late") == week.late);
    CHECK(length(PromiseClockKind::Hand, "open") == week.open);
    CHECK(length(PromiseClockKind::Desk, "") == week.deskDue);
    CHECK(length(PromiseClockKind::Desk, "kept") == week.deskKept);
    CHECK(length(PromiseClockKind::Desk, "late") == week.deskLate);
    CHECK(length(PromiseClockKind::Desk, "open") == week.deskOpen);
  }
}

}  // namespace

TEST_CASE("card.waiting: what is ready and what lies at a desk", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<CardId> cards;
  QVector<WorkerId> workers;
  for (int n = 1; n <= 4; ++n) {
    workers << scene.enter(n);
    cards << scene.idOf(workers.last());
  }
  scene.printed({cards[0], cards[1], cards[2]});
  scene.atDesk({cards[0], cards[1]});
  const WaitingPage ready = waitingIn(scene, WaitingPart::Ready);
  const WaitingPage atDesk = waitingIn(scene, WaitingPart::AtDesk);
  CHECK(namesOf(ready) == QStringList{scene.cardOf(workers[2]).workerName});
  CHECK(atDesk.lines.size() == 2);
  CHECK(atDesk.ready == 1);
  CHECK(atDesk.atDesk == 2);
  CHECK(atDesk.lines.first().manager == scene.crew.manager);
  CHECK_FALSE(atDesk.lines.first().batch.isEmpty());
  CHECK_FALSE(atDesk.lines.first().deskName.isEmpty());
  REQUIRE(atDesk.bundles.size() == 1);
  CHECK(atDesk.bundles.first().count == 2);
  CHECK(atDesk.bundles.first().manager == scene.crew.manager);

  SECTION("by name, pinyin initials, and the beginning of either number; by nothing else") {
    const QString name = atDesk.lines[1].workerName;
    CHECK(namesOf(waitingIn(scene, WaitingPart::AtDesk, name.right(1))).contains(name));
    CHECK(waitingIn(scene, WaitingPart::AtDesk, QStringLiteral("hy")).lines.size() == 1);
    CHECK(namesOf(waitingIn(scene, WaitingPart::AtDesk, atDesk.lines[1].card.number)) == QStringList{name});
    CHECK(namesOf(waitingIn(scene, WaitingPart::AtDesk, atDesk.lines[1].workerNumber)) == QStringList{name});
    const WaitingPage none = waitingIn(scene, WaitingPart::AtDesk, QStringLiteral("xyz"));
    CHECK(none.lines.isEmpty());
    CHECK(none.atDesk == 0);
    CHECK(none.bundles.isEmpty());
  }
  SECTION("by desk, page by page") {
    EditPickUpDesk other;
    other.name = QStringLiteral("滨江取卡处");
    const auto desks = scene.must(Role::Administrator, SavePickUpDesk, other);
    WaitingRequest request;
    request.desk = desks.desks.last().id;
    CHECK(scene.must(Role::Clerk, ListWaitingCards, request).lines.isEmpty());
    scene.must(Role::Clerk, ChoosePickUpDesk, ChooseDesk{{cards[1]}, request.desk});
    CHECK(scene.must(Role::Clerk, ListWaitingCards, request).lines.size() == 1);
    request = {};
    request.limit = 1;
    const WaitingPage first = scene.must(Role::Clerk, ListWaitingCards, request);
    REQUIRE_FALSE(first.cursor.isEmpty());
    request.cursor = first.cursor;
    const WaitingPage second = scene.must(Role::Clerk, ListWaitingCards, request);
    CHECK(second.lines.size() == 1);
    CHECK(second.lines.first().card.id != first.lines.first().card.id);
    CHECK(second.bundles.isEmpty());
    request.cursor = QStringLiteral("x");
    CHECK(errorOf(scene.run(Role::Clerk, ListWaitingCards, request)) == "invalid:cursor");
  }
  SECTION("a card follows its worker to his present crew; who has left has none") {
    scene.nextDay();
    NewAssignment to;
    to.project = scene.crew.otherProject;
    to.employer = scene.crew.employer;
    to.manager = scene.crew.manager;
    to.beginsOn = scene.test.today();
    Move move;
    move.who.worker = workers[0];
    move.to = to;
    scene.must(Role::Clerk, MoveWorker, move);
    WaitingRequest request;
    request.project = scene.crew.otherProject;
    const WaitingPage moved = scene.must(Role::Clerk, ListWaitingCards, request);
    REQUIRE(moved.lines.size() == 1);
    CHECK(moved.lines.first().worker == workers[0]);
    scene.nextDay();
    Leave leave;
    leave.who.worker = workers[0];
    leave.lastDay = scene.test.today();
    leave.reason = QStringLiteral("left");
    scene.must(Role::Clerk, LeaveSite, leave);
    CHECK(scene.must(Role::Clerk, ListWaitingCards, request).lines.isEmpty());
    const WaitingPage all = waitingIn(scene, WaitingPart::AtDesk);
    CHECK(all.atDesk == 2);
    CHECK(all.bundles.size() == 1);
  }
}

TEST_CASE("card.promised: the list behind each figure of the weeks", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<CardId> cards;
  for (int n = 1; n <= 6; ++n) cards << scene.idOf(scene.enter(n));
  scene.printed({cards[0], cards[1], cards[2], cards[3]});
  scene.atDesk({cards[0], cards[1], cards[2]});
  scene.delivered(cards[0]);
  scene.handedOver({cards[1]});
  scene.change(RefuseCard, cards[5]);
  checkWeeks(scene);
  const QDate due = scene.must(Role::Auditor, ShowCard, CardRef{cards[0], {}}).card.dueOn;
  scene.nextDay(static_cast<int>(scene.test.today().daysTo(due)) + 1);
  scene.atDesk({cards[3]});
  checkWeeks(scene);
  PromisedRequest request;
  request.from = request.to = due;
  QStringList outcomes;
  for (const PromisedLine& each : promised(scene, request)) outcomes << each.outcome;
  CHECK(outcomes == QStringList{"in-hand", "to-manager", "not-fetched", "late", "late"});

  SECTION("days in order and an outcome of this clock") {
    request.to = due.addDays(-1);
    CHECK(errorOf(scene.run(Role::Auditor, ListPromisedCards, request)) == "invalid:to");
    request.to = due;
    request.outcome = QStringLiteral("kept");
    CHECK(errorOf(scene.run(Role::Auditor, ListPromisedCards, request)) == "invalid:promiseOutcome");
    request.clock = PromiseClockKind::Desk;
    CHECK(errorOf(scene.run(Role::Auditor, ListPromisedCards, request)) == "none");
    request.cursor = QStringLiteral("x");
    CHECK(errorOf(scene.run(Role::Auditor, ListPromisedCards, request)) == "invalid:cursor");
  }
}

TEST_CASE("A card number that is dead says so in the search box", "[cards]") {
  CardScene scene(Backend::Sqlite);
  const WorkerId worker = scene.enter(1);
  const CardId card = scene.idOf(worker);
  scene.printed({card});
  scene.atDesk({card});
  const QString number = scene.cardOf(worker).card.number;
  const auto why = [&] {
    const FindResult found = scene.must(Role::Clerk, FindAnything, FindRequest{number, 50, false});
    REQUIRE(found.workers.size() == 1);
    CHECK(found.workers.first().id == worker);
    return found.workers.first().why;
  };
  CHECK(why() == "card-number");
  scene.change(LoseCard, card);
  CHECK(why() == "card-number");
  scene.change(ReplaceCard, card);
  CHECK(why() == "dead-card-number");
}
