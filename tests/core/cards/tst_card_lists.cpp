#include <catch2/catch.hpp>

#include "cards/batch_rules.h"
#include "moves/move_operations.h"
#include "support/card_scene.h"

namespace {

QStringList namesIn(const QueuePage& page) {
  QStringList names;
  for (const QueueLine& each : page.lines) names << each.workerName;
  return names;
}

NewWorker carpenter(int n, const Crew& crew, const QDate& from) {
  NewWorker visit = aStranger(n).onSite(crew, from).visit();
  visit.assignment->trade = QStringLiteral("240");
  visit.photoJpeg = aJpeg();
  return visit;
}

void leave(CardScene& scene, WorkerId worker, const QDate& lastDay) {
  Leave leave;
  leave.who.worker = worker;
  leave.lastDay = lastDay;
  leave.reason = QStringLiteral("left");
  scene.must(Role::Clerk, LeaveSite, leave);
}

QMap<QString, qint64> reasonsOf(CardScene& scene) {
  QMap<QString, qint64> reasons;
  const HuntFigures figures = scene.must(Role::Auditor, CountWithoutCard, HuntRequest());
  for (const HuntCount& each : figures.reasons) {
    // The number is the length of its list, page by page.
    HuntRequest list;
    list.reason = codeOf(each.reason);
    list.limit = 1;
    qint64 length = 0;
    do {
      const HuntPage page = scene.must(Role::Auditor, ListWithoutCard, list);
      length += page.lines.size();
      for (const HuntLine& line : page.lines) CHECK(line.reason == each.reason);
      list.cursor = page.cursor;
    } while (!list.cursor.isEmpty());
    CHECK(length == each.count);
    reasons.insert(codeOf(each.reason), each.count);
  }
  return reasons;
}

}  // namespace

TEST_CASE("card.queue: by time left, with an express lane", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  const QDate first = scene.test.today();
  scene.enter(1);
  scene.nextDay();
  scene.enter(2);
  // Due on the same day as the one before him, but a carpenter stays a week: his card is wanted earlier.
  const WorkerId express = scene.enter(carpenter(3, scene.crew, first.addDays(-1)));
  scene.enter(carpenter(4, scene.crew, first.addDays(-60)));
  QueuePage page = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
  REQUIRE(page.lines.size() == 4);
  CHECK(page.lines[0].worker == express);
  CHECK(page.lines[0].express);
  CHECK(page.lines[0].goneBy == "stay");
  CHECK(page.lines[0].goneOn == first.addDays(5));
  CHECK(page.lines[0].neededOn == first.addDays(5));
  CHECK(page.lines[0].projectName == "滨江花园三期");
  CHECK(page.lines[1].card.requestedOn == first);
  CHECK_FALSE(page.lines[3].express);  // he has stayed two months already
  CHECK(page.lines[1].clock.handLeft == 5);
  CHECK(page.lines[1].clock.deskLeft == 4);
  CHECK(page.lines[1].clock.counted.size() == 6);
  CHECK(page.counts.all == 4);
  CHECK(page.counts.express == 1);
  CHECK(page.counts.overdue == 0);

  SECTION("a page after the other is the whole queue") {
    QueueRequest one;
    one.limit = 1;
    QStringList names;
    do {
      const QueuePage next = scene.must(Role::CardStaff, ReadQueue, one);
      CHECK(next.counts.all == 4);
      names += namesIn(next);
      one.cursor = next.cursor;
    } while (!one.cursor.isEmpty());
    CHECK(names == namesIn(page));
    one.cursor = QStringLiteral("elsewhere");
    CHECK(errorOf(scene.run(Role::CardStaff, ReadQueue, one)) == "invalid:cursor");
  }
  SECTION("what the queue is asked for") {
    QueueRequest asked;
    asked.express = true;
    CHECK(scene.must(Role::CardStaff, ReadQueue, asked).lines.size() == 1);
    asked = {};
    asked.project = scene.crew.otherProject;
    CHECK(scene.must(Role::CardStaff, ReadQueue, asked).lines.isEmpty());
    asked = {};
    asked.registeredTo = first;
    CHECK(scene.must(Role::CardStaff, ReadQueue, asked).lines.size() == 1);
    asked = {};
    asked.dueFrom = page.lines.last().card.dueOn;
    asked.dueTo = asked.dueFrom;
    const QueuePage thatDay = scene.must(Role::CardStaff, ReadQueue, asked);
    CHECK_FALSE(thatDay.lines.isEmpty());
    CHECK(thatDay.lines.size() < page.lines.size());
    for (const QueueLine& each : thatDay.lines) CHECK(each.card.dueOn == asked.dueFrom);
    SuggestBatch suggest;
    suggest.firstPlace = 9;
    const SuggestedBatch two = scene.must(Role::CardStaff, ProposeBatch, suggest);
    CHECK(two.fits == 2);
    CHECK(two.waiting == 4);
    REQUIRE(two.lines.size() == 2);
    CHECK(two.lines[0].worker == express);
    suggest.firstPlace = 11;
    CHECK(errorOf(scene.run(Role::CardStaff, ProposeBatch, suggest)) == "invalid:firstPlace");
  }
  SECTION("the median of the trade counts for more than the rule once enough is on file") {
    // Twenty carpenters who stayed thirty days each.
    for (int i = 0; i < 20; ++i) {
      const WorkerId worker = scene.enter(carpenter(40 + i, scene.crew, first.addDays(-60)));
      leave(scene, worker, first.addDays(-31));
    }
    scene.batch({page.lines[3].card.id});  // the first batch of a day reckons
    CHECK(scene.test.value("select days from trade_stay where trade = '240'").toInt() == 30);
    const QueuePage later = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
    for (const QueueLine& each : later.lines) CHECK_FALSE(each.express);
  }
  SECTION("overdue and today") {
    scene.nextDay(7);  // 3 December: the first is due today
    page = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
    CHECK(page.counts.today == 1);
    scene.nextDay();
    page = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
    CHECK(page.counts.overdue == 1);
    CHECK(page.counts.today == 3);
  }
}

TEST_CASE("card.promise: kept and broken by week; card.late: who had left", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  const QDate first = scene.test.today();  // due in hand on 3 December, at the desk on the 2nd
  QVector<WorkerId> workers;
  QVector<CardId> cards;
  for (int i = 0; i < 6; ++i) {
    workers.append(scene.enter(i));
    cards.append(scene.idOf(workers.last()));
  }
  NewWorker bare = aStranger(9).visit();
  const WorkerId refuses = scene.enter(bare);
  REQUIRE(scene.change(RefuseCard, scene.idOf(refuses), "不要"));
  PromiseRequest asked;
  asked.from = QDate(2026, 11, 30);
  asked.to = QDate(2026, 12, 6);
  PromiseWeeks promise = scene.must(Role::Supervisor, ReadPromiseKept, asked);
  REQUIRE(promise.weeks.size() == 1);
  CHECK(promise.weeks[0].week == 49);
  CHECK(promise.weeks[0].due == 6);  // who refuses waits for nothing
  CHECK(promise.weeks[0].open == 6);
  CHECK(promise.weeks[0].deskOpen == 6);

  scene.printed(cards.mid(0, 5));
  scene.nextDay(6);
  leave(scene, workers[3], first.addDays(2));
  scene.atDesk(cards.mid(0, 4));
  scene.delivered(cards[0]);
  scene.handedOver({cards[1]});
  scene.nextDay(2);  // 3 December
  scene.atDesk({cards[4]});
  scene.nextDay(1);
  promise = scene.must(Role::Supervisor, ReadPromiseKept, asked);
  const PromiseWeek& week = promise.weeks[0];
  CHECK(week.due == 6);
  CHECK(week.inHand == 1);
  CHECK(week.toManager == 1);
  CHECK(week.notFetched == 2);
  CHECK(week.late == 2);
  CHECK(week.open == 0);
  CHECK(week.deskDue == 6);
  CHECK(week.deskKept == 4);
  CHECK(week.deskLate == 2);
  CHECK(promise.cameTooLate == 1);
  CHECK(scene.must(Role::Supervisor, ReadPromiseKept, PromiseRequest()).weeks.size() == 13);
  asked.to = asked.from.addDays(-1);
  CHECK(errorOf(scene.run(Role::Supervisor, ReadPromiseKept, asked)) == "invalid:to");

  const LateListPage late = scene.must(Role::Auditor, ListLateCards, LateListRequest());
  CHECK(late.count == 1);
  REQUIRE(late.lines.size() == 1);
  CHECK(late.lines[0].worker == workers[3]);
  CHECK(late.lines[0].leftOn == first.addDays(2));
  CHECK(late.lines[0].atDeskOn == first.addDays(6));
  LateListRequest earlier;
  earlier.to = first.addDays(5);
  CHECK(scene.must(Role::Auditor, ListLateCards, earlier).count == 0);
}

TEST_CASE("card.hunt: who has no card in his own hand, and why", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<CardId> cards;
  QVector<WorkerId> workers;
  for (int i = 0; i < 7; ++i) {
    workers.append(scene.enter(i));
    cards.append(scene.idOf(workers.last()));
  }
  scene.enter(aStranger(8).onSite(scene.crew).visit());  // no photo
  const WorkerId refuses = scene.enter(aStranger(9).visit());
  REQUIRE(scene.change(RefuseCard, scene.idOf(refuses), "不要"));
  const WorkerId calledOff = scene.enter(10);
  REQUIRE(scene.change(CancelCard, scene.idOf(calledOff)));
  CHECK(reasonsOf(scene) ==
        QMap<QString, qint64>{{"in-work", 7}, {"photo-missing", 1}, {"refused", 1}, {"never-asked", 1}});

  scene.printed(cards);
  scene.atDesk(cards);
  scene.delivered(cards[0]);  // has it: on no list
  scene.delivered(cards[1]);
  REQUIRE(scene.change(LoseCard, cards[1]));
  scene.delivered(cards[2]);
  REQUIRE(scene.change(ReturnCard, cards[2]));
  scene.handedOver({cards[3], cards[4]});
  leave(scene, workers[4], scene.test.today());
  leave(scene, workers[5], scene.test.today());
  CHECK(reasonsOf(scene) == QMap<QString, qint64>{{"photo-missing", 1},
                                                  {"refused", 1},
                                                  {"never-asked", 1},
                                                  {"lost", 1},
                                                  {"returned", 1},
                                                  {"with-manager", 1},
                                                  {"moved-on", 2},
                                                  {"at-desk", 1}});
  HuntRequest movedOn;
  movedOn.reason = QStringLiteral("moved-on");
  const HuntPage gone = scene.must(Role::Auditor, ListWithoutCard, movedOn);
  REQUIRE(gone.lines.size() == 2);
  CHECK(gone.lines[0].keeperName == "周建平");
  CHECK(gone.lines[0].handover == "YJ-20261125-0001");
  CHECK(gone.lines[1].deskName == "示范市建筑业劳务服务中心");
  for (const HuntLine& each : gone.lines) CHECK_FALSE(each.sentence.isEmpty());

  // A card follows its worker: on another project he is in that one's bundle.
  Move move;
  move.who.worker = workers[6];
  move.to.project = scene.crew.otherProject;
  move.to.employer = scene.crew.employer;
  move.to.manager = scene.crew.manager;
  move.to.beginsOn = scene.test.today();
  scene.must(Role::Clerk, MoveWorker, move);
  HuntRequest there;
  there.project = scene.crew.otherProject;
  const HuntPage bundle = scene.must(Role::Auditor, ListWithoutCard, there);
  REQUIRE(bundle.lines.size() == 1);
  CHECK(bundle.lines[0].worker == workers[6]);
  CHECK(bundle.lines[0].reason == HuntReason::AtDesk);
  const HuntFigures figures = scene.must(Role::Auditor, CountWithoutCard, HuntRequest());
  qint64 inBundles = 0;
  for (const HuntBundle& each : figures.bundles) {
    inBundles += each.count;
    if (each.project == scene.crew.otherProject) CHECK(each.count == 1);
  }
  CHECK(inBundles == figures.count);
  HuntRequest nowhere;
  nowhere.gone = true;
  CHECK(scene.must(Role::Auditor, CountWithoutCard, nowhere).count == 3);
  HuntRequest unknown;
  unknown.reason = QStringLiteral("lazy");
  CHECK(errorOf(scene.run(Role::Auditor, ListWithoutCard, unknown)) == "invalid:reason");
}
