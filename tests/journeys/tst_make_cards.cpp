#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "shell/main_window.h"
#include "support/ui/card_window.h"

TEST_CASE("Card staff fill a sheet, print it, call one card spoiled and confirm, by keyboard alone",
          "[journey]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CardWindow test(backend);
  test.enterMany(0, 12);
  test.start();
  const QString pdf = QTemporaryDir().path() + QStringLiteral("-cards.pdf");

  test.press(Qt::Key_G, Qt::ControlModifier);
  REQUIRE(test.queue().chosen().size() == 10);
  test.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE(test.work().batch());
  CHECK(test.batch().cards == 10);
  test.printInto(pdf);
  REQUIRE(soon([&] { return test.isQuiet() && test.state() == "printed"; }));
  CHECK(QFile(pdf).size() > 20000);
  CHECK(test.queue().counts().all == 2);

  for (int down = 0; down < 4; ++down) test.press(Qt::Key_Down);
  const BatchPlace fifth = test.batch().places.at(4);
  test.press(Qt::Key_Space);
  test.press(Qt::Key_Return);
  REQUIRE(soon([&] { return test.batch().places.at(4).result == PlaceResult::Spoiled; }));
  test.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return test.isQuiet() && test.state() == "closed"; }));
  CHECK(test.batch().good == 9);

  REQUIRE(soon([&] { return test.isQuiet() && test.namesInQueue().size() == 3; }));
  CHECK(test.namesInQueue().first() == fifth.workerName);
  const auto state = [&](CardId card) {
    return test.office.value(QStringLiteral("select state from card where id = ?"), {card.value()})
        .toString();
  };
  CHECK(state(fifth.card) == "spoiled");
  CHECK(state(test.batch().places.first().card) == "printed");
  CHECK(test.office
            .value(QStringLiteral("select count(*) from card where replaces_id = ? and state = 'queued'"),
                   {fifth.card.value()})
            .toInt() == 1);
  QFile::remove(pdf);
}
