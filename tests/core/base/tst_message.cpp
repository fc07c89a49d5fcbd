#include <catch2/catch.hpp>

#include "base/error.h"

TEST_CASE("A sentence takes its arguments as they are", "[message]") {
  CHECK(message("%1 ends on %2.", {"滨江花园三期", "2026-11-24"}).text() ==
        QStringLiteral("滨江花园三期 ends on 2026-11-24."));
  CHECK(message("%2 before %1.", {"a", "b"}).text() == "b before a.");
  SECTION("a name with a place of its own in it is not filled in again") {
    CHECK(message("%1 ends on %2.", {"标段%2", "day"}).text() == QStringLiteral("标段%2 ends on day."));
    CHECK(message("%1 ends on %2.", {"%1%2", "%1"}).text() == "%1%2 ends on %1.");
  }
  SECTION("percent signs and places without an argument stay") {
    CHECK(message("20 % of %1, %2", {"x"}).text() == "20 % of x, %2");
    CHECK(message("100%", {}).text() == "100%");
    CHECK(message("%1", {"%"}).text() == "%");
  }
}
