#include "cards/pickup_segment.h"
#include "desk/desk_page.h"
#include "ui/cards/cards_under_test.h"

namespace {

DeskPage* deskOf(ProgramUnderTest& test) {
  auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
  test.window().showPage(QStringLiteral("desk"));
  REQUIRE(soon([&] { return desk->isSettled(); }));
  return desk;
}

qint64 rowOf(const DeskPage* desk, Matter::Kind kind) {
  for (qsizetype i = 0; i < desk->matters().size(); ++i)
    if (desk->matters()[i].kind == kind) return i + 1;
  return 0;
}

}  // namespace

TEST_CASE("My desk says what waits of the cards' way, to those who can do it", "[desk]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2);
  cards.atDesk({first});
  cards.handedOver();
  const CardBatch waits = cards.batch({second});

  SECTION("a batch that nobody has confirmed: for card staff") {
    ProgramUnderTest test(cards.office, Role::CardStaff);
    const DeskPage* desk = deskOf(test);
    const qint64 row = rowOf(desk, Matter::Kind::Batch);
    REQUIRE(row == 1);
    CHECK(desk->matters().first().batch.number == waits.number);
    CHECK(desk->matters().first().count == 1);
  }
  SECTION("not for a clerk") {
    ProgramUnderTest test(cards.office, Role::Clerk);
    CHECK(rowOf(deskOf(test), Matter::Kind::Batch) == 0);
  }
  SECTION("a list that is out for a week is nothing yet; a day later it is a matter") {
    cards.nextDays(7);
    {
      ProgramUnderTest test(cards.office, Role::Clerk);
      CHECK(rowOf(deskOf(test), Matter::Kind::Handover) == 0);
    }
    cards.nextDays(1);
    ProgramUnderTest test(cards.office, Role::Clerk);
    DeskPage* desk = deskOf(test);
    const qint64 row = rowOf(desk, Matter::Kind::Handover);
    REQUIRE(row > 0);
    CHECK(desk->matters()[row - 1].count == 1);
    REQUIRE(desk->table()->selectId(row));
    desk->table()->setFocus();
    test.keys().press(Qt::Key_Return);
    auto* page = qobject_cast<CardsPage*>(test.window().page(QStringLiteral("cards")));
    REQUIRE(page);
    REQUIRE(soon([&] { return page->isVisible() && page->currentSegment() == "pickup"; }));
    CHECK(qobject_cast<PickupSegment*>(page->segment(QStringLiteral("pickup")))->part() ==
          PickupSegment::WithManagers);
  }
}
