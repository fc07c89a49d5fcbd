#include "fund/bank_answer_sheet.h"
#include "fund/order_sheet.h"
#include "fund/orders_segment.h"
#include "fund/receipt_form.h"
#include "fund/receipts_segment.h"
#include "kit/message_bar.h"
#include "ui/fund/fund_window.h"

// The way of the money by keyboard: what came in is booked, a payment is prepared by one and approved by
// another, sent, and booked when the bank says so.

TEST_CASE("A receipt, an order, its approval by another, and the bank's word, by keyboard",
          "[journey][fund]") {
  FundScene scene(Backend::Sqlite);
  alsoSupervisor(scene.test);
  {
    FundWindow<ReceiptsSegment> window(scene.test, "receipts", Role::Clerk);
    ReceiptForm* form = window.segment->form();
    Keyboard& keys = window.program.keys();
    REQUIRE(soon([&] { return window.segment->isSettled() && form->firstField()->hasFocus(); }));
    keys.type(QStringLiteral("S1"));
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("20万"));
    chooseProject(window.program, form, "project");
    window.primary();
    // Booked, and the window knows: it waits for the next receipt.
    REQUIRE(soon([&] {
      return scene.remaining() == 200'000 && window.segment->isSettled() && form->firstField()->hasFocus();
    }));

    // From receipts to orders: the bank's statement lies between. In a field the arrows go from word to word.
    window.segment->table()->setFocus();
    window.press(Qt::Key_Right, Qt::ControlModifier);
    window.press(Qt::Key_Right, Qt::ControlModifier);
    auto* orders = qobject_cast<OrdersSegment*>(window.page->segment(QStringLiteral("orders")));
    REQUIRE(soon([&] { return orders->isVisible() && orders->isSettled(); }));
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto* sheet = sheetOn<OrderSheet>(orders);
    window.primary();
    CHECK(sheet->form()->field(QStringLiteral("payee"))->level() == Level::Error);
    chooseProject(window.program, sheet->form(), "project");
    keys.type(QStringLiteral("injury"));
    keys.enter();
    keys.type(QStringLiteral("5万"));
    fill(window.program, sheet->form(), "payee", "市第一医院");
    fill(window.program, sheet->form(), "reason", "工伤医疗费");
    window.primary();
    REQUIRE(soon([&] { return isGone<OrderSheet>(orders) && orders->orders().size() == 1; }));
    CHECK(orders->orders().first().amount == Money::yuan(50'000));
    CHECK(orders->orders().first().from.kind == FundKind::Injury);

    // His own: the button rests, and the page says why; so does the operation.
    REQUIRE(soon([&] { return !orders->whyNot().isEmpty(); }));
    CHECK_FALSE(orders->nextAction()->isEnabled());
    window.primary();
    CHECK(errorOf(FundScene::approve(scene.clerk(), orders->orders().first())) == "forbidden:preparer");
    CHECK(scene.available() == 200'000);
  }
  FundWindow<OrdersSegment> window(scene.test, "orders", Role::Supervisor);
  const auto reaches = [&](OrderState state) {
    return soon([&] {
      const auto& orders = window.segment->orders();
      return orders.size() == 1 && orders.first().state == state && window.segment->isSettled() &&
             window.segment->nextAction()->isEnabled();
    });
  };
  REQUIRE(reaches(OrderState::Prepared));
  window.primary();
  REQUIRE(reaches(OrderState::Approved));
  CHECK(scene.available() == 150'000);
  CHECK(scene.remaining() == 200'000);
  window.primary();
  REQUIRE(reaches(OrderState::Sent));
  window.primary();
  sheetOn<BankAnswerSheet>(window.segment);
  window.program.keys().type(QStringLiteral("B1"));
  window.primary();
  REQUIRE(soon([&] { return scene.remaining() == 150'000; }));
  REQUIRE(soon([&] { return window.segment->isSettled() && window.segment->orders().isEmpty(); }));
  CHECK(scene.faults().isEmpty());
}
