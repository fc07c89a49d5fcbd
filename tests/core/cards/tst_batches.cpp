#include <catch2/catch.hpp>

#include "corrections/correction_operations.h"
#include "merging/merge_operations.h"
#include "support/card_scene.h"

TEST_CASE("card.batch: from the queue to paper", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<WorkerId> workers;
  QVector<CardId> cards;
  for (int i = 0; i < 4; ++i) {
    workers.append(scene.enter(i));
    cards.append(scene.idOf(workers.last()));
  }
  // Registration with a photo took both steps.
  CHECK(wayOf(scene.cardOf(workers[0])) == "requested queued");

  SECTION("made, changed, dissolved") {
    CardBatch batch = scene.batch({cards[2], cards[0]}, BatchLayout::Sheet10, 3);
    CHECK(batch.number == "20261125-01");
    CHECK(batch.state == BatchState::Open);
    CHECK(batch.madeBy == "card-staff");
    REQUIRE(batch.places.size() == 2);
    CHECK(batch.places[0].place == 3);
    CHECK(batch.places[0].card == cards[2]);
    CHECK(batch.places[1].place == 4);
    const QString number = batch.places[0].cardNumber;
    CHECK(number.size() == 16);
    CHECK(number.startsWith("320100"));
    CHECK(batch.places[1].cardNumber != number);
    CHECK(wayOf(scene.cardOf(workers[2])) == "requested queued in-batch");

    MakeBatch twice;
    twice.cards = {cards[1], cards[0]};
    const auto refused = scene.run(Role::CardStaff, MakeCardBatch, twice);
    REQUIRE(errorOf(refused) == "conflict:batch");
    CHECK(refused.error().message.arguments.contains("20261125-01"));
    CHECK(refused.error().message.arguments.contains("card-staff"));
    CHECK(scene.cardOf(workers[1]).card.state == CardState::Queued);
    CHECK(scene.test.count("card_batch") == 1);

    batch = scene.must(Role::CardStaff, AddToBatch, BatchCard{batch.id, batch.version, cards[1]});
    CHECK(batch.places.last().place == 5);
    CHECK(errorOf(scene.run(Role::CardStaff, AddToBatch, BatchCard{batch.id, batch.version - 1, cards[3]})) ==
          "conflict:version");
    batch = scene.must(Role::CardStaff, TakeOutOfBatch, BatchCard{batch.id, batch.version, cards[2]});
    REQUIRE(batch.places.size() == 2);
    CHECK(batch.places[0].card == cards[0]);
    CHECK(batch.places[0].place == 3);
    CHECK(batch.places[1].place == 4);
    // What was taken out keeps its number.
    CHECK(scene.cardOf(workers[2]).card.state == CardState::Queued);
    CHECK(scene.cardOf(workers[2]).card.number == number);
    CHECK(errorOf(scene.run(Role::CardStaff, TakeOutOfBatch, BatchCard{batch.id, batch.version, cards[2]})) ==
          "not-found:card");
    batch = scene.must(Role::CardStaff, DissolveBatch, BatchChange{batch.id, batch.version});
    CHECK(batch.state == BatchState::Dissolved);
    CHECK(scene.cardOf(workers[0]).card.state == CardState::Queued);
    const CardBatch next = scene.batch({cards[2]});
    CHECK(next.number == "20261125-02");
    CHECK(next.places[0].cardNumber == number);
    scene.nextDay();
    CHECK(scene.batch({cards[0]}).number == "20261126-01");
  }
  SECTION("printed: counted, today's data, nothing leaves the queue before somebody says so") {
    CardBatch batch = scene.batch({cards[0], cards[1]});
    CorrectRecord corrected;
    corrected.worker = workers[0];
    corrected.version =
        scene.test.value("select version from worker where id = ?", {workers[0].value()}).toInt();
    corrected.changes = {{"name", {}, QStringLiteral("贺天明")}};
    corrected.askedBy = AskedBy::Worker;
    corrected.reason = QStringLiteral("写错");
    corrected.proofs = {{QStringLiteral("p.pdf"), QByteArray("%PDF-1.4")}};
    const auto asked = scene.must(Role::Clerk, CorrectWorker, corrected);
    scene.must(Role::Supervisor, DecideOnCorrection, DecideCorrection{asked.pending, 1, true, false, {}});

    batch = scene.must(Role::CardStaff, PrintCardBatch, PrintBatch{batch.id, batch.version, {}});
    CHECK(batch.state == BatchState::Printed);
    CHECK(scene.cardOf(workers[0]).card.state == CardState::InBatch);
    BatchDataRequest part;
    part.batch = batch.id;
    part.limit = 1;
    BatchData data = scene.must(Role::CardStaff, ReadBatchData, part);
    REQUIRE(data.cards.size() == 1);
    CHECK(data.cards[0].name == "贺天明");
    CHECK(data.cards[0].photo == aJpeg());
    CHECK(data.cards[0].registrationNumber.size() == 14);
    CHECK(data.cards[0].cardNumber == batch.places[0].cardNumber);
    CHECK(data.cards[0].sex == Sex::Male);
    CHECK(data.cards[0].issuedOn == scene.test.today());
    part.afterPlace = data.nextAfter;
    data = scene.must(Role::CardStaff, ReadBatchData, part);
    CHECK(data.cards[0].card == cards[1]);
    part.afterPlace = data.nextAfter;
    data = scene.must(Role::CardStaff, ReadBatchData, part);
    CHECK(data.cards.isEmpty());
    CHECK(data.nextAfter == 0);

    CHECK(errorOf(scene.run(Role::CardStaff, PrintCardBatch, PrintBatch{batch.id, batch.version, {}})) ==
          "invalid:reason");
    batch = scene.must(Role::CardStaff, PrintCardBatch,
                       PrintBatch{batch.id, batch.version, QStringLiteral("卡纸")});
    CHECK(batch.printed == 2);
    REQUIRE(batch.prints.size() == 2);
    CHECK(batch.prints[1].reason == "卡纸");
    CHECK(errorOf(scene.run(Role::CardStaff, AddToBatch, BatchCard{batch.id, batch.version, cards[2]})) ==
          "conflict:state");
    CHECK(errorOf(scene.run(Role::CardStaff, DissolveBatch, BatchChange{batch.id, batch.version})) ==
          "conflict:state");
    // The batch waits, whoever comes back after a power cut.
    BatchListRequest waiting;
    waiting.state = QStringLiteral("waiting");
    CHECK(scene.must(Role::Auditor, ListCardBatches, waiting).lines.size() == 1);
    batch = scene.must(Role::CardStaff, ConfirmCardBatch,
                       ConfirmBatch{batch.id, batch.version, BatchOutcome::AllGood, 0, {}});
    CHECK(batch.state == BatchState::Closed);
    CHECK(batch.good == 2);
    CHECK(wayOf(scene.cardOf(workers[0])) == "requested queued in-batch printed");
    CHECK(scene.must(Role::Auditor, ListCardBatches, waiting).lines.isEmpty());
    CHECK(errorOf(scene.run(Role::CardStaff, ConfirmCardBatch,
                            ConfirmBatch{batch.id, batch.version, BatchOutcome::AllGood, 0, {}})) ==
          "conflict:state");
  }
  SECTION("the printer failed at place 2: good before, spoiled there, not printed after") {
    const CardBatch sent = scene.sentToPrinter({cards[0], cards[1], cards[2], cards[3]});
    CardBatch batch = scene.must(Role::CardStaff, NotePlaceResult,
                                 SetPlaceResult{sent.id, sent.version, 4, 0, PlaceResult::Good, {}});
    CHECK(errorOf(scene.run(Role::CardStaff, NotePlaceResult,
                            SetPlaceResult{sent.id, batch.version, 4, 0, PlaceResult::Spoiled, {}})) ==
          "invalid:reason");
    batch = scene.must(
        Role::CardStaff, ConfirmCardBatch,
        ConfirmBatch{batch.id, batch.version, BatchOutcome::FailedAt, 2, QStringLiteral("色带断")});
    CHECK(batch.good == 2);
    CHECK(batch.spoiled == 1);
    CHECK(batch.notPrinted == 1);
    const Card spoiled = scene.must(Role::Auditor, ShowCard, CardRef{cards[1], {}}).card;
    CHECK(spoiled.state == CardState::Spoiled);
    const CardShown again = scene.cardOf(workers[1]);
    CHECK(again.card.id != cards[1]);
    CHECK(again.card.state == CardState::Queued);
    CHECK(again.card.reprint);
    CHECK(again.card.number.isEmpty());
    CHECK(again.card.dueOn == spoiled.dueOn);
    CHECK(again.card.requestedOn == spoiled.requestedOn);
    CHECK(again.replaced == spoiled.number);
    CHECK(scene.must(Role::Auditor, ShowCard, CardRef{{}, spoiled.number}).replacedBy == again.card.id);
    const CardShown waiting = scene.cardOf(workers[2]);
    CHECK(waiting.card.state == CardState::Queued);
    CHECK(waiting.card.number == sent.places[2].cardNumber);
    CHECK(scene.cardOf(workers[3]).card.state == CardState::Printed);
    // At the head of the queue, before whoever has waited longer.
    const QueuePage queue = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
    REQUIRE(queue.lines.size() == 2);
    CHECK(queue.lines[0].worker == workers[1]);
    // Its number is dead for ever, and the database itself holds that.
    CHECK_FALSE(
        scene.test
            .tamper(QStringLiteral("update card set state = 'queued' where id = %1").arg(cards[1].value()))
            .isEmpty());
    CHECK_FALSE(
        scene.test.tamper(QStringLiteral("update card set number = '1' where id = %1").arg(cards[1].value()))
            .isEmpty());
    CHECK_FALSE(scene.test
                    .tamper(QStringLiteral("update card_batch_place set result = 'good' where card_id = %1")
                                .arg(cards[1].value()))
                    .isEmpty());
    CHECK_FALSE(scene.test.tamper(QStringLiteral("update card_batch set state = 'open'")).isEmpty());
    CHECK_FALSE(scene.test.tamper(QStringLiteral("delete from card_batch_place")).isEmpty());
    scene.batch({again.card.id, cards[2]});
    CHECK(scene.cardOf(workers[1]).card.number != spoiled.number);
  }
}

TEST_CASE("card.batch: what may not join", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  const WorkerId bare = scene.enter(aStranger(1).onSite(scene.crew).visit());
  const CardShown waiting = scene.cardOf(bare);
  CHECK(wayOf(waiting) == "requested");
  MakeBatch entered;
  entered.cards = {waiting.card.id};
  CHECK(errorOf(scene.run(Role::CardStaff, MakeCardBatch, entered)) == "conflict:state");
  entered.cards = {CardId(999)};
  CHECK(errorOf(scene.run(Role::CardStaff, MakeCardBatch, entered)) == "not-found:card");
  CHECK(errorOf(scene.change(QueueCard, waiting.card.id)) == "invalid:photo");
  // He comes again and is photographed: the card goes into the queue by itself.
  ReturningWorker back;
  back.worker = bare;
  back.version = scene.test.value("select version from worker").toInt();
  back.person = aStranger(1).visit().person;
  back.told = ToldHow::Present;
  back.photoJpeg = aJpeg();
  scene.must(Role::Clerk, RegisterReturn, back);
  CHECK(wayOf(scene.cardOf(bare)) == "requested queued");
  SECTION("a photo that cannot be used waits for another") {
    REQUIRE(scene.change(RejectPhoto, waiting.card.id, "闭眼", Role::CardStaff));
    CHECK(scene.cardOf(bare).card.want == CardWant::FitPhoto);
    entered.cards = {waiting.card.id};
    CHECK(errorOf(scene.run(Role::CardStaff, MakeCardBatch, entered)) == "conflict:state");
    QueueRequest wanting;
    wanting.part = QueuePart::Wanting;
    const QueuePage page = scene.must(Role::CardStaff, ReadQueue, wanting);
    REQUIRE(page.lines.size() == 1);
    CHECK(page.lines[0].want == "photo-unfit");
    CHECK(page.counts.all == 1);
    back.version = scene.test.value("select version from worker").toInt();
    scene.must(Role::Clerk, RegisterReturn, back);
    CHECK(scene.cardOf(bare).card.want == CardWant::Nothing);
    CHECK(wayOf(scene.cardOf(bare)) == "requested queued requested queued");
  }
  SECTION("who refuses keeps his registration, and a photo alone changes nothing") {
    REQUIRE(scene.change(RefuseCard, waiting.card.id, "不要"));
    back.version = scene.test.value("select version from worker").toInt();
    scene.must(Role::Clerk, RegisterReturn, back);
    CHECK(scene.cardOf(bare).card.state == CardState::Requested);
    REQUIRE(scene.change(QueueCard, waiting.card.id));
    CHECK(scene.cardOf(bare).card.state == CardState::Queued);
  }
}

TEST_CASE("worker.withdraw calls off a card that is queued, and leaves one in work", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CardScene scene(backend);
  for (const bool inBatch : {false, true}) {
    NewWorker visit = aStranger(inBatch ? 2 : 1).onSite(scene.crew).visit();
    visit.photoJpeg = aJpeg();
    const Registered done = scene.must(Role::Clerk, RegisterWorker, visit);
    if (inBatch) scene.batch({scene.idOf(done.worker)});
    scene.must(Role::Clerk, WithdrawVisit,
               WithdrawRegistration{done.worker, done.receipt, QStringLiteral("登错了")});
    CHECK(scene.cardOf(done.worker).card.state == (inBatch ? CardState::InBatch : CardState::Cancelled));
  }
}

TEST_CASE("worker.merge: a card that lies in a batch is not ended behind its back", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CardScene scene(backend);
  const WorkerId stays = scene.enter(1), goes = scene.enter(2);
  scene.printed({scene.idOf(stays)});
  const CardBatch batch = scene.batch({scene.idOf(goes)});
  MergeWorkers entered;
  entered.stays = stays;
  entered.goes = goes;
  entered.staysVersion = entered.goesVersion = 1;
  entered.reason = QStringLiteral("同一个人");
  entered.overlapReason = QStringLiteral("两份登记");
  entered.proofs = {{QStringLiteral("p.pdf"), QByteArray("%PDF-1.4")}};
  const auto refused = scene.run(Role::Supervisor, MergeRegistrations, entered);
  REQUIRE(errorOf(refused) == "conflict:batch");
  CHECK(refused.error().message.arguments.contains(batch.number));
  scene.must(Role::CardStaff, DissolveBatch, BatchChange{batch.id, batch.version});
  const MergeDone merged = scene.must(Role::Supervisor, MergeRegistrations, entered);
  CHECK(merged.cardEnded);
  CHECK(scene.cardOf(stays).card.state == CardState::Printed);
  // Taken apart, the second card lives again where it was.
  scene.must(Role::Supervisor, UnmergeRegistrations,
             UnmergeWorkers{merged.merge, 1, QStringLiteral("两个人")});
  CHECK(scene.cardOf(goes).card.state == CardState::Queued);
}
