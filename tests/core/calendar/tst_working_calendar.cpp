#include <catch2/catch.hpp>

#include "base/csv.h"
#include "calendar/working_calendar.h"

TEST_CASE("Working days as announced", "[calendar]") {
  const WorkingCalendar calendar = WorkingCalendar::shipped();
  SECTION("a make-up Saturday is worked, a holiday Monday is not") {
    CHECK(calendar.isWorkingDay(QDate(2026, 2, 14)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 2, 16)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 11, 22)));
    CHECK(calendar.isWorkingDay(QDate(2026, 11, 25)));
  }
  SECTION("the day itself is not counted") {
    CHECK(calendar.addWorkingDays(QDate(2026, 11, 25), 6) == QDate(2026, 12, 3));
    CHECK(calendar.addWorkingDays(QDate(2026, 11, 25), 5) == QDate(2026, 12, 2));
    CHECK(calendar.addWorkingDays(QDate(2026, 11, 25), 0) == QDate(2026, 11, 25));
  }
  SECTION("the count steps over the Spring Festival and takes its make-up days along") {
    const auto due = calendar.addWorkingDays(QDate(2026, 2, 13), 6);
    REQUIRE(due);
    int worked = 0;
    for (QDate day = QDate(2026, 2, 14); day <= *due; day = day.addDays(1))
      worked += calendar.isWorkingDay(day) ? 1 : 0;
    CHECK(worked == 6);
    CHECK(calendar.isWorkingDay(*due));
  }
  SECTION("a year that is not announced is not guessed") {
    CHECK_FALSE(calendar.knows(2027));
    CHECK_FALSE(calendar.addWorkingDays(QDate(2026, 12, 29), 6));
    CHECK(calendar.workingDaysAfter(QDate(2026, 12, 29), 6).size() == 2);
  }
}

TEST_CASE("Every due day of 2011 to 2026 agrees with a second count", "[calendar]") {
  const WorkingCalendar calendar = WorkingCalendar::shipped();
  QHash<QDate, bool> announced;
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/calendar/holidays_cn.csv"));
  for (const QStringList& row : table.rows)
    announced.insert(QDate::fromString(row[0], Qt::ISODate), row[2] == QLatin1String("work"));
  const auto worked = [&](const QDate& day) {
    return announced.contains(day) ? announced.value(day) : day.dayOfWeek() < 6;
  };
  int compared = 0;
  for (QDate from(2011, 1, 1); from.year() < 2027; from = from.addDays(1)) {
    int left = 6;
    QDate day = from;
    while (left > 0 && day.year() < 2027) {
      day = day.addDays(1);
      if (day.year() < 2027 && worked(day)) --left;
    }
    const auto due = calendar.addWorkingDays(from, 6);
    REQUIRE(due.has_value() == (left == 0));
    if (due) REQUIRE(*due == day);
    ++compared;
  }
  CHECK(compared == 5844);
}
