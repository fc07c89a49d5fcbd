#include <QTest>
#include <cstdio>

#include "support/ui/heartbeat.h"
#include "support/ui/roster_window.h"

/// Whether the window answers while a roster is imported: from Ctrl+Enter to the result, the longest time
/// that its thread was away from its event loop. Wanted: 50 ms.

TEST_CASE("The window while a roster is imported", "[.][window]") {
  constexpr int many = 5000;
  for (int run = 0; run < 3; ++run) {
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
    REQUIRE(QTest::qWaitFor(
        [&] { return window.flow().step() == RosterStep::Done && !window.flow().isRunning(); }, 120000));
    heart.stop();
    REQUIRE(office.count("worker") == many);
    std::printf("%-58s %8lld ms away at most, %d beats (wanted 50 ms)\n",
                "the window while 5,000 rows are imported", static_cast<long long>(heart.longest()),
                heart.beats());
    std::fflush(stdout);
  }
}
