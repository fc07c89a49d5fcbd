#include <algorithm>
#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "statistics/desk_operations.h"
#include "support/a_worker.h"
#include "workers/worker_operations.h"

namespace {

/// How long the list behind a number really is, page by page.
qint64 lengthOf(Office& desk, WorkerListRequest list) {
  qint64 length = 0;
  list.limit = 2;
  for (;;) {
    const auto page = desk.runNow(ListWorkers, WorkerListRequest(list));
    REQUIRE(page);
    length += page->lines.size();
    if (page->cursor.isEmpty()) return length;
    list.cursor = page->cursor;
  }
}

qint64 countOf(const DeskFigures& figures, const char* key) {
  const DeskFigure* figure = figures.figure(QLatin1String(key));
  REQUIRE(figure);
  return figure->count;
}

const PromiseDay* columnWith(const DeskPromise& promise, const QDate& day) {
  for (const PromiseDay& each : promise.days)
    if (each.day == day) return &each;
  return nullptr;
}

constexpr qint64 kDay = 24LL * 3600 * 1000;

}  // namespace

TEST_CASE("Figures of the desk: each is the length of its list", "[statistics]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& desk = test.as(Role::Clerk);
  const Crew crew = aCrew(test);
  const QDate thatDay = test.today();

  SECTION("an empty office counts nobody, and seen is unknown") {
    const auto figures = desk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    CHECK(countOf(*figures, "ever") == 0);
    CHECK_FALSE(figures->figure(QStringLiteral("seen"))->known);
    CHECK(figures->seenDays == 30);
  }
  SECTION("the counts are kept apart") {
    enter(test, aStranger(1).onSite(crew).contract(thatDay, thatDay.addYears(2)));
    enter(test, aStranger(2).onSite(crew).told(ToldHow::SlipToManager).phone("13900000001"));
    enter(test, aStranger(3).told(ToldHow::NotTold));
    const auto figures = desk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    CHECK(countOf(*figures, "ever") == 3);
    CHECK(countOf(*figures, "contract") == 1);
    CHECK(countOf(*figures, "on-site") == 2);
    CHECK(countOf(*figures, "today") == 3);
    CHECK(countOf(*figures, "month") == 3);
    CHECK(countOf(*figures, "told") == 1);
    CHECK(countOf(*figures, "not-told") == 2);
    CHECK(countOf(*figures, "no-phone") == 2);
    CHECK(countOf(*figures, "no-photo") == 3);
    CHECK(figures->projects == 1);
    for (const DeskFigure& each : figures->figures) {
      INFO(each.key.toStdString());
      if (each.known) CHECK(lengthOf(desk, each.list) == each.count);
    }
  }
  SECTION("who comes again on another day is a return, not a registration") {
    const WorkerId worker = enter(test, aStranger(1));
    test.clock().advance(kDay);
    const auto shown = desk.runNow(RevealWorker, WorkerOnDay{{worker, {}, true}, test.today()});
    REQUIRE(shown);
    ReturningWorker again;
    again.worker = worker;
    again.version = shown->record.worker.version;
    again.person = shown->record.worker.person;
    again.told = ToldHow::Present;
    REQUIRE(desk.runNow(RegisterReturn, ReturningWorker(again)));
    const auto figures = desk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    CHECK(countOf(*figures, "today") == 0);
    CHECK(countOf(*figures, "returned") == 1);
    CHECK(lengthOf(desk, figures->figure(QStringLiteral("returned"))->list) == 1);
  }
}

TEST_CASE("Who is to be asked after: contracts that end, and who was not seen", "[statistics]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& desk = test.as(Role::Clerk);
  const Crew crew = aCrew(test);
  const QDate thatDay = test.today();
  const auto until = [&](int n, const QDate& last) {
    return enter(test, aStranger(n).onSite(crew).contract(thatDay.addYears(-2), last));
  };
  const auto endings = [&] {
    WorkerListRequest list;
    list.contract = QStringLiteral("ending");
    const auto page = desk.runNow(ListWorkers, WorkerListRequest(list));
    REQUIRE(page);
    QVector<WorkerId> workers;
    for (const WorkerLine& line : page->lines) workers.append(line.id);
    std::sort(workers.begin(), workers.end());
    CHECK(desk.runNow(CountWorkers, WorkerListRequest(list))->count == workers.size());
    return workers;
  };

  SECTION("from today to the last day of notice, and no day more") {
    const WorkerId now = until(1, thatDay);
    const WorkerId last = until(2, thatDay.addDays(14));
    until(3, thatDay.addDays(15));
    enter(test, aStranger(4).onSite(crew));
    CHECK(endings() == QVector<WorkerId>{now, last});
    const auto figures = desk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    CHECK(countOf(*figures, "contract-ending") == 2);
    CHECK(figures->noticeDays == 14);
    test.clock().advance(kDay);
    CHECK(endings().size() == 2);
    CHECK_FALSE(endings().contains(now));
  }
  SECTION("one that is renewed is nobody's to ask after") {
    const WorkerId worker = until(1, thatDay.addDays(5));
    REQUIRE(endings() == QVector<WorkerId>{worker});
    const auto shown = desk.runNow(RevealWorker, WorkerOnDay{{worker, {}, true}, thatDay});
    REQUIRE(shown);
    ReturningWorker again;
    again.worker = worker;
    again.version = shown->record.worker.version;
    again.person = shown->record.worker.person;
    again.told = ToldHow::Present;
    NewAssignment same;
    same.project = crew.project;
    same.employer = crew.employer;
    same.manager = crew.manager;
    same.trade = QStringLiteral("020");
    same.beginsOn = thatDay;
    again.assignment = same;
    again.contract = ContractData();
    again.contract->beginsOn = thatDay;
    again.contract->endsOn = thatDay.addYears(2);
    const auto done = desk.runNow(RegisterReturn, ReturningWorker(again));
    INFO(errorOf(done).toStdString());
    REQUIRE(done);
    CHECK(endings().isEmpty());
    // Where it was renewed ahead, the old one still runs beside the new.
    REQUIRE(test.tamper(QStringLiteral(
                            "update contract set ended_on = null, end_reason = '' where ends_on = '%1'")
                            .arg(thatDay.addDays(5).toString(Qt::ISODate)))
                .isEmpty());
    CHECK(endings().isEmpty());
  }
  SECTION("nobody is known to have been seen or not; of who is on site it is unknown") {
    const WorkerId there = enter(test, aStranger(1).onSite(crew));
    enter(test, aStranger(2));
    const auto figures = desk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    const DeskFigure* figure = figures->figure(QStringLiteral("not-seen"));
    REQUIRE(figure);
    CHECK_FALSE(figure->known);
    const auto page = desk.runNow(ListWorkers, WorkerListRequest(figure->list));
    REQUIRE(page);
    REQUIRE(page->lines.size() == 1);
    CHECK(page->lines[0].id == there);
    for (const char* claimed : {"yes", "no"}) {
      WorkerListRequest list;
      list.seen = QLatin1String(claimed);
      CHECK(lengthOf(desk, list) == 0);
    }
  }
}

TEST_CASE("The promise of the desk: cards by the day they are due", "[statistics]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& desk = test.as(Role::CardStaff);

  SECTION("a card requested today is due on the sixth working day") {
    enter(test, aStranger(1));
    const auto promise = desk.runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    REQUIRE(promise->days.size() == 8);
    CHECK(promise->promisedDays == 6);
    CHECK(promise->making == 1);
    CHECK(promise->days.last().day == QDate(2026, 12, 3));  // Wednesday 25 November and six working days
    CHECK(promise->days.last().notPrinted == 1);
    CHECK(promise->due.isEmpty());
  }
  SECTION("time goes on: due today, then overdue") {
    const WorkerId worker = enter(test, aStranger(1));
    test.clock().advance(8 * kDay);
    auto promise = desk.runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    CHECK(columnWith(*promise, test.today())->count() == 1);
    CHECK(promise->due.size() == 1);
    test.clock().advance(kDay);
    promise = desk.runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    CHECK(promise->days.first().left == -1);
    CHECK(promise->days.first().count() == 1);
    REQUIRE(promise->due.size() == 1);
    CHECK(promise->due.first().worker == worker);
    CHECK(promise->due.first().state == CardState::Requested);
  }
  SECTION("each column is as long as its list") {
    for (int i = 0; i < 5; ++i) {
      enter(test, aStranger(i));
      test.clock().advance(kDay);
    }
    test.clock().advance(4 * kDay);
    const auto promise = desk.runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    qint64 all = 0;
    for (const PromiseDay& each : promise->days) {
      CHECK(lengthOf(desk, each.list) == each.count());
      all += each.count();
    }
    CHECK(all == 5);
    CHECK(promise->making == 5);
  }
  SECTION("a year without a calendar: no day, and said so") {
    test.clock().advance(35 * kDay);  // 30 December: six working days reach into 2027
    enter(test, aStranger(1));
    const auto promise = desk.runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    CHECK(promise->withoutDay == 1);
    CHECK(promise->calendarYear == 2027);
    WorkerListRequest waiting;
    waiting.card = QStringLiteral("no-day");
    CHECK(lengthOf(desk, waiting) == 1);
  }
}

TEST_CASE("The desk asks after people on site for a firm whose licence has ended", "[desk]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  enter(test, aStranger(1).onSite(crew));
  enter(test, aStranger(2));
  const auto ending = [&](const QDate& until) {
    Office& clerk = test.as(Role::Clerk);
    const auto company = clerk.runNow(ShowCompany, CompanyRef{crew.employer, {}});
    REQUIRE(company);
    CompanyEdit edit{company->id, company->version, company->data};
    edit.data.licenceUntil = until;
    REQUIRE(clerk.runNow(EditCompany, CompanyEdit(edit)));
    const auto figures = clerk.runNow(ReadDeskFigures, {});
    REQUIRE(figures);
    const auto page = clerk.runNow(ListWorkers, figures->figure(QStringLiteral("licence-ended"))->list);
    REQUIRE(page);
    CHECK(countOf(*figures, "licence-ended") == page->lines.size());
    return page->lines.size();
  };
  CHECK(ending({}) == 0);
  CHECK(ending(test.today()) == 0);
  CHECK(ending(test.today().addDays(-1)) == 1);
}
