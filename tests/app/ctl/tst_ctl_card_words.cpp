// What shimingctl says of cards to people: the office's words, and a way on where something does not go.
#include <catch2/catch.hpp>

#include "support/card_scene.h"
#include "support/ctl_run.h"

namespace {

/// As offices brought in from an earlier program have workers who never had a card, past what holds cards.
void forgetCard(TestOffice& test, WorkerId worker) {
  const QString held = test.value(
                               "select group_concat(name) from sqlite_master where type = 'trigger' and "
                               "tbl_name in ('card', 'card_step')")
                           .toString();
  for (const QString& each : held.split(u',')) REQUIRE(test.tamper("drop trigger " + each).isEmpty());
  const QString his = QString("(select id from card where worker_id = %1)").arg(worker.value());
  REQUIRE(test.tamper("delete from card_step where card_id in " + his).isEmpty());
  REQUIRE(test.tamper("delete from card where id in " + his).isEmpty());
}

}  // namespace

TEST_CASE("shimingctl speaks of cards in the office's words", "[ctl][cards]") {
  CardScene scene(Backend::Sqlite);
  const WorkerId first = scene.enter(1);
  const WorkerId second = scene.enter(2);
  scene.printed({scene.idOf(first)});
  const CardBatch open = scene.batch({scene.idOf(second)});
  forgetCard(scene.test, scene.enter(3));
  const Ctl maker(scene.test, Role::CardStaff);
  const Ctl clerk(scene.test, Role::Clerk);

  INFO("a batch is confirmed, not closed down like a company, and lies at no signing desk");
  const QString batches = maker.run({"cards", "batches"}).out;
  CHECK(batches.contains("confirmed"));
  CHECK(batches.contains("to be printed"));
  CHECK_FALSE(batches.contains("closed"));
  const QString promised = maker.run({"cards", "promised", "2026-11-25", "2027-01-31"}).out;
  CHECK(promised.contains("Pick-up desk"));
  CHECK(promised.contains("not due yet"));

  INFO("what is refused is said of the field as people call it, and of no operation's name");
  CHECK(maker.run({"cards", "batch", "nobody"}).err.startsWith("shimingctl: Cards: "));
  const QString forbidden = clerk.run({"cards", "dissolve", open.number}).err;
  CHECK_FALSE(forbidden.contains("card."));
  CHECK(maker.run({"cards", "result", open.number, "1", "perfect"}).err.contains("one of: good, spoiled"));

  INFO("no batch that could never be printed, nothing laid out that nobody has looked at");
  CHECK(maker.json({"cards", "dissolve", open.number}).error() == "none");
  const QString number = scene.cardOf(second).card.number;
  CHECK(maker.json({"cards", "batch", number, "--template", "none"}).error() == "not-found:template");
  const QString again = at(maker.json({"cards", "batch", number}).json(), "number").toString();
  CHECK(maker.json({"cards", "desk", "--batch", again}).error() == "conflict:batch");

  INFO("who never asked for a card has none in any state");
  const QJsonObject hunt = maker.json({"cards", "hunt", "never-asked"}).json();
  CHECK(at(hunt, "lines.0.huntReason") == "never-asked");
  CHECK(at(hunt, "lines.0.cardState").isUndefined());
}
