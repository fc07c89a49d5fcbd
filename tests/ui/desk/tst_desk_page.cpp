#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QTest>

#include "desk/desk_page.h"
#include "desk/figures_panel.h"
#include "desk/promise_clock.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/worker_page.h"
#include "workers/workers_page.h"

namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

}  // namespace

TEST_CASE("My desk: what is due, and a list behind each number", "[desk]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  const WorkerId late = enter(office, aStranger(1));
  office.clock().advance(9 * kDay);
  enter(office, aWorker().onSite(crew).told(ToldHow::SlipToManager));
  ProgramUnderTest test(office, Role::Clerk);
  auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
  auto* workers = qobject_cast<WorkersPage*>(test.window().page(QStringLiteral("workers")));
  REQUIRE(desk);
  test.window().showPage(QStringLiteral("desk"));
  REQUIRE(soon([&] { return desk->isSettled() && !desk->matters().isEmpty(); }));

  SECTION("the overdue card stands first and opens the record") {
    CHECK(desk->matters().first().kind == Matter::Kind::Card);
    CHECK(desk->matters().first().card.worker == late);
    desk->table()->setFocus();
    QTest::keyClick(desk->table(), Qt::Key_Return);
    CHECK(test.window().currentKey() == QStringLiteral("worker"));
    CHECK(test.program().worker()->shownWorker() == late);
  }
  SECTION("a figure opens a list of that length") {
    for (const char* key : {"ever", "on-site", "today", "told"}) {
      INFO(key);
      test.window().showPage(QStringLiteral("desk"));
      FigureButton* button = desk->figures()->button(QLatin1String(key));
      REQUIRE(button);
      button->click();
      CHECK(test.window().currentKey() == QStringLiteral("workers"));
      const qint64 expected = QLatin1String(key) == QLatin1String("ever")   ? 2
                              : QLatin1String(key) == QLatin1String("told") ? 0
                                                                            : 1;
      CHECK(soon([&] { return workers->count() == expected && workers->model()->rowCount() == expected; }));
    }
  }
  SECTION("seen is unknown until gates report, not nought") {
    CHECK_FALSE(desk->figures()->button(QStringLiteral("seen"))->isEnabled());
  }
  SECTION("the bars are walked by arrows, and Enter opens the list of one") {
    desk->clock()->setCurrent(0);
    CHECK(desk->clock()->words(0).contains(QLatin1Char('1')));
    QTest::keyClick(desk->clock(), Qt::Key_Right);
    CHECK(desk->clock()->current() == 1);
    QTest::keyClick(desk->clock(), Qt::Key_Left);
    QTest::keyClick(desk->clock(), Qt::Key_Return);
    CHECK(test.window().currentKey() == QStringLiteral("workers"));
    CHECK(soon([&] { return workers->count() == 1; }));
  }
  SECTION("its table follows the rules of item models") {
    for (PagedTableModel* model : desk->findChildren<PagedTableModel*>())
      QAbstractItemModelTester examined(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk->findChildren<PagedTableModel*>().size() == 1);
  }
}
