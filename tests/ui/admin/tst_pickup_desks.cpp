#include <catch2/catch.hpp>

#include <QCheckBox>

#include "admin/admin_page.h"
#include "admin/desk_form.h"
#include "cards/card_operations.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"

namespace {

constexpr int kDesksPart = 3;

DeskForm* desksOf(ProgramUnderTest& test) {
  Page* page = test.window().page(QStringLiteral("admin"));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("admin"));
  page->findChild<SegmentBar*>()->setCurrent(kDesksPart);
  auto* form = page->findChild<DeskForm*>();
  REQUIRE(soon([&] { return form->isVisible() && !form->name()->text().isEmpty(); }));
  return form;
}

QVector<PickUpDesk> desksIn(TestOffice& office) {
  const auto list = office.as(Role::Administrator).runNow(ListPickUpDesks, Nothing{});
  REQUIRE(list);
  return list->desks;
}

}  // namespace

TEST_CASE("The administrator enters pick-up desks, changes and closes them", "[admin]") {
  TestOffice office(Backend::Sqlite);
  ProgramUnderTest test(office, Role::Administrator);
  DeskForm* form = desksOf(test);
  REQUIRE(desksIn(office).size() == 1);
  const auto save = [&] { test.keys().press(Qt::Key_Return, Qt::ControlModifier); };

  SECTION("a new one, and then its name") {
    test.keys().press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(form->name()->hasFocus());
    test.keys().type(QStringLiteral("滨江取卡处"));
    save();
    REQUIRE(soon([&] { return desksIn(office).size() == 2; }));
    auto* table = test.window().page(QStringLiteral("admin"))->findChild<DataTable*>();
    REQUIRE(soon([&] { return table->model()->rowCount() == 2; }));
    REQUIRE(table->selectId(desksIn(office).last().id.value()));
    CHECK(form->name()->text() == QStringLiteral("滨江取卡处"));
    form->closed()->setChecked(true);
    form->name()->setFocus();
    save();
    REQUIRE(soon([&] { return desksIn(office).last().closed; }));
  }
  SECTION("the last open one stays open; it is said at its field") {
    form->closed()->setChecked(true);
    form->name()->setFocus();
    save();
    REQUIRE(soon([&] { return !form->closed()->accessibleDescription().isEmpty(); }));
    CHECK_FALSE(desksIn(office).first().closed);
  }
  SECTION("no name, no desk") {
    test.keys().press(Qt::Key_N, Qt::ControlModifier);
    save();
    REQUIRE(soon([&] { return form->name()->level() == Level::Error; }));
    CHECK(desksIn(office).size() == 1);
  }
}
