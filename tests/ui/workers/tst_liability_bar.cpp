#include <catch2/catch.hpp>

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "kit/theme.h"
#include "support/test_day.h"
#include "workers/liability_bar.h"
#include "workers/liability_panel.h"

namespace {

Assignment assignment(qint64 id, const QDate& from, const QDate& to, qint64 project) {
  Assignment made;
  made.id = AssignmentId(id);
  made.project = ProjectId(project);
  made.projectName = QStringLiteral("项目%1").arg(project);
  made.beginsOn = from;
  made.endsOn = to;
  return made;
}

/// Two projects with a gap between, and a week at a third during the second.
EntitlementFacts hisFacts() {
  EntitlementFacts known;
  known.registeredOn = QDate(2026, 3, 1);
  known.assignments = {assignment(2, QDate(2026, 9, 1), {}, 2),
                       assignment(1, QDate(2026, 3, 1), QDate(2026, 7, 31), 1)};
  Assignment over = assignment(3, QDate(2026, 10, 5), QDate(2026, 10, 11), 3);
  over.overlapReason = QStringLiteral("支援");
  known.assignments.append(over);
  known.cardSteps = {{CardId(1), CardState::Requested, QDate(2026, 3, 1)},
                     {CardId(1), CardState::Active, QDate(2026, 3, 9)}};
  return known;
}

QColor at(const QImage& picture, double x, double y) {
  return picture.pixelColor(static_cast<int>(x * picture.width()), static_cast<int>(y));
}

}  // namespace

TEST_CASE("The days shown keep the selected day and today in view", "[liability]") {
  SECTION("a year ends a little after today") {
    const auto [from, to] = daysShown(DayRange::Year, today, today, QDate(2020, 1, 1));
    CHECK(from == QDate(2026, 1, 1));
    CHECK(to == QDate(2026, 12, 10));
  }
  SECTION("everything begins in the month of the first day") {
    const auto [from, to] = daysShown(DayRange::All, today, today, QDate(2019, 3, 11));
    CHECK(from == QDate(2019, 3, 1));
    CHECK(to > today);
  }
  SECTION("a day long ago is in view") {
    for (const DayRange range : {DayRange::Season, DayRange::Year, DayRange::All}) {
      const QDate day(2021, 5, 5);
      const auto [from, to] = daysShown(range, day, today, QDate(2019, 3, 11));
      CHECK(from <= day);
      CHECK(to >= day);
    }
  }
}

TEST_CASE("Days with a valid card begin at delivery and end the day before a loss", "[liability]") {
  const QVector<CardStep> steps{{CardId(1), CardState::Active, QDate(2026, 3, 9)},
                                {CardId(1), CardState::Lost, QDate(2026, 6, 1)},
                                {CardId(2), CardState::Active, QDate(2026, 6, 10)}};
  const auto days = daysWithCard(steps, today);
  REQUIRE(days.size() == 2);
  CHECK(days[0] == QPair(QDate(2026, 3, 9), QDate(2026, 5, 31)));
  CHECK(days[1] == QPair(QDate(2026, 6, 10), today));
}

TEST_CASE("The bar of liability moves by keys and says its day", "[liability]") {
  LiabilityBar bar;
  bar.resize(700, 170);
  bar.setFacts(hisFacts(), today);
  QSignalSpy moved(&bar, &LiabilityBar::dayChanged);

  SECTION("today at first, one day by an arrow") {
    CHECK(bar.day() == today);
    QTest::keyClick(&bar, Qt::Key_Left);
    CHECK(bar.day() == today.addDays(-1));
    QTest::keyClick(&bar, Qt::Key_Home);
    CHECK(bar.day() == today);
    CHECK(moved.size() == 2);
  }
  SECTION("Ctrl goes to the next change, back and forth") {
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
    CHECK(bar.day() == QDate(2026, 10, 12));
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
    CHECK(bar.day() == QDate(2026, 10, 5));
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
    CHECK(bar.day() == QDate(2026, 8, 1));
    QTest::keyClick(&bar, Qt::Key_Right, Qt::ControlModifier);
    CHECK(bar.day() == QDate(2026, 9, 1));
  }
  SECTION("the day and who is liable are told to a screen reader") {
    bar.setDay(QDate(2026, 8, 15));
    CHECK(bar.accessibleDescription().contains(QStringLiteral("2026-08-15")));
    CHECK(bar.accessibleDescription().contains(QStringLiteral("项目1")));  // where he was before the gap
  }
  SECTION("the list says the same days: four changes, no hole") {
    const QVector<LiabilitySpan> spans = bar.allSpans();
    REQUIRE(spans.size() == 5);
    CHECK(spans[1].assignments.isEmpty());
    CHECK(spans[3].assignments.size() == 2);
    for (qsizetype i = 1; i < spans.size(); ++i) CHECK(spans[i].from == spans[i - 1].to.addDays(1));
  }
  SECTION("projects are painted in their own colours") {
    const QImage picture = bar.grab().toImage();
    const QColor one = themeColor(bar.colorOf(ProjectId(1)));
    const QColor two = themeColor(bar.colorOf(ProjectId(2)));
    CHECK(one != two);
    // March to July of the shown year, then September to today: left and right of the gap, in the upper half.
    CHECK(at(picture, 0.45, 30) == one);
    CHECK(at(picture, 0.85, 30) == two);
  }
}

TEST_CASE("Alt+L of the record: the bar and its list are two ways to the same day", "[liability]") {
  LiabilityPanel panel;
  panel.resize(740, 230);
  panel.setFacts(hisFacts(), today);
  CHECK_FALSE(panel.isListShown());
  panel.toggleList();
  CHECK(panel.isListShown());
  panel.setDay(QDate(2026, 4, 4));
  CHECK(panel.bar()->day() == QDate(2026, 4, 4));
}
