#include <catch2/catch.hpp>

#include "cards/promised_operations.h"
#include "moves/move_operations.h"
#include "support/card_scene.h"

TEST_CASE("A card at the desk, and into the worker's own hand", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  const WorkerId worker = scene.enter(1), other = scene.enter(2);
  const CardId card = scene.idOf(worker);
  // An office has a desk from the first day, named after itself; only an administrator makes another.
  PickUpDeskList desks = scene.must(Role::Clerk, ListPickUpDesks, Nothing());
  REQUIRE(desks.desks.size() == 1);
  CHECK(desks.desks[0].name == "示范市建筑业劳务服务中心");
  CHECK(scene.cardOf(worker).card.desk == desks.desks[0].id);
  EditPickUpDesk second;
  second.name = QStringLiteral("  滨江 取卡处 ");
  second.hours = QStringLiteral("8:30–17:30");
  CHECK(errorOf(scene.run(Role::CardStaff, SavePickUpDesk, second)).startsWith("forbidden"));
  desks = scene.must(Role::Administrator, SavePickUpDesk, second);
  REQUIRE(desks.desks.size() == 2);
  const PickUpDesk riverside = desks.desks[1];
  CHECK(riverside.name == "滨江 取卡处");
  CHECK(errorOf(scene.run(Role::Administrator, SavePickUpDesk, second)) == "conflict:name");
  EditPickUpDesk closing{riverside.id, riverside.version + 1, riverside.name, {}, {}, true};
  CHECK(errorOf(scene.run(Role::Administrator, SavePickUpDesk, closing)) == "conflict:version");
  CHECK(scene.must(Role::Clerk, ChoosePickUpDesk, ChooseDesk{{card}, riverside.id}).done == 1);

  const CardBatch sent = scene.sentToPrinter({card, scene.idOf(other)});
  CHECK(errorOf(scene.run(Role::CardStaff, PutCardsAtDesk, PutAtDesk{{}, sent.id, {}, {}})) ==
        "conflict:batch");  // nobody has looked at it
  const CardBatch batch = scene.must(Role::CardStaff, ConfirmCardBatch,
                                     ConfirmBatch{sent.id, sent.version, BatchOutcome::AllGood, 0, {}});
  CHECK(errorOf(scene.run(Role::Clerk, DeliverToWorker, DeliverCard{card, {}, 0, true, {}})) ==
        "conflict:state");
  scene.nextDay(2);
  // Laid out yesterday, entered today; not before it was printed, and not tomorrow.
  const QDate yesterday = scene.test.today().addDays(-1);
  CHECK(errorOf(scene.run(Role::CardStaff, PutCardsAtDesk,
                          PutAtDesk{{card}, {}, {}, yesterday.addDays(2)})) == "invalid:day");
  CHECK(errorOf(scene.run(Role::CardStaff, PutCardsAtDesk,
                          PutAtDesk{{card}, {}, {}, yesterday.addDays(-2)})) == "invalid:day");
  CHECK(scene.must(Role::CardStaff, PutCardsAtDesk, PutAtDesk{{card}, {}, {}, yesterday}).done == 1);
  CHECK(scene.cardOf(worker).card.atDeskOn == yesterday);
  CHECK(scene.cardOf(worker).deskName == "滨江 取卡处");
  CHECK(scene.must(Role::Clerk, ListPickUpDesks, Nothing()).desks[1].waiting == 1);
  // The rest of the batch by one key; what is there already stays.
  const CardsDone rest = scene.must(Role::CardStaff, PutCardsAtDesk, PutAtDesk{{}, batch.id, {}, {}});
  CHECK(rest.done == 1);
  CHECK(rest.left.size() == 1);

  const int version = scene.cardOf(worker).card.version;
  CHECK(errorOf(scene.run(Role::Clerk, DeliverToWorker, DeliverCard{card, {}, version, false, {}})) ==
        "invalid:documentSeen");
  CHECK(errorOf(scene.run(Role::Clerk, DeliverToWorker, DeliverCard{card, {}, version - 1, true, {}})) ==
        "conflict:version");
  CHECK(errorOf(scene.run(Role::Inspector, DeliverToWorker, DeliverCard{card, {}, version, true, {}}))
            .startsWith("forbidden"));
  QString number = scene.cardOf(worker).card.number;
  number.insert(4, u' ').insert(9, u' ');
  const CardShown given =
      scene.must(Role::Clerk, DeliverToWorker, DeliverCard{{}, number, version, true, {}});
  CHECK(given.card.state == CardState::Active);
  CHECK(given.card.deliveredTo == DeliveredTo::Worker);
  CHECK(given.card.inHandOn == scene.test.today());
  CHECK(wayOf(given) == "requested queued in-batch printed at-desk active");
  CHECK(given.steps.last().by == "clerk");
  CHECK(given.steps.last().station == "desk-clerk");
  // What he has in his hand he has; no later word changes the day.
  CHECK_FALSE(
      scene.test
          .tamper(QStringLiteral("update card set in_hand_on = '2026-01-01' where id = %1").arg(card.value()))
          .isEmpty());
  CHECK(errorOf(scene.run(Role::CardStaff, PutCardsAtDesk, PutAtDesk{{card}, {}, {}, {}})) ==
        "conflict:state");
  // Unless it was noted by mistake: taken back with a reason, on the day by who noted it, later by a
  // supervisor, and both steps stay.
  CHECK(errorOf(scene.change(TakeDeliveryBack, card, "")) == "invalid:reason");
  CHECK(errorOf(scene.change(TakeDeliveryBack, card, "x", Role::CardStaff)) == "forbidden:card");
  const auto taken = scene.change(TakeDeliveryBack, card, "拿成同名的人了");
  REQUIRE(taken);
  CHECK(taken->card.state == CardState::AtDesk);
  CHECK(taken->card.deliveredTo == DeliveredTo::Nobody);
  CHECK_FALSE(taken->card.inHandOn.isValid());
  CHECK(taken->card.atDeskOn == yesterday);
  CHECK(wayOf(*taken) == "requested queued in-batch printed at-desk active at-desk");
  CHECK(errorOf(scene.change(TakeDeliveryBack, card, "x")) == "conflict:state");
  scene.delivered(card);
  scene.nextDay();
  CHECK(errorOf(scene.change(TakeDeliveryBack, card, "x")) == "forbidden:card");
  CHECK(errorOf(scene.change(TakeDeliveryBack, card, "x", Role::Supervisor)) == "none");
  CHECK(scene.delivered(card).card.inHandOn == scene.test.today());
}

TEST_CASE("card.hand-over: to a labour manager, against a list", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<WorkerId> workers;
  QVector<CardId> cards;
  for (int i = 0; i < 3; ++i) {
    workers.append(scene.enter(i));
    cards.append(scene.idOf(workers.last()));
  }
  NewWorker alone = aStranger(9).visit();
  alone.photoJpeg = aJpeg();
  const WorkerId byHimself = scene.enter(alone);
  const CardId own = scene.idOf(byHimself);
  scene.printed(cards + QVector<CardId>{own});
  CHECK(errorOf(scene.run(Role::Clerk, HandCardsToManager,
                          HandToManager{scene.crew.employer, scene.crew.manager, {}, {}, {}})) ==
        "invalid:cards");
  scene.atDesk(cards + QVector<CardId>{own});
  // Nobody takes a card along of somebody he does not answer for, and no manager takes it for another
  // company.
  CHECK(errorOf(scene.run(Role::Clerk, HandCardsToManager,
                          HandToManager{scene.crew.employer, scene.crew.manager, {}, {own}, {}})) ==
        "invalid:cards");
  CHECK(errorOf(scene.run(Role::Clerk, HandCardsToManager,
                          HandToManager{scene.crew.contractor, scene.crew.manager, {}, {}, {}})) ==
        "invalid:manager");
  // Half now, the rest by one key.
  const Handover first = scene.handedOver({cards[1]});
  CHECK(first.number == "YJ-20261125-0001");
  CHECK(first.managerName == "周建平");
  const Handover rest = scene.handedOver();
  CHECK(rest.count == 2);
  CHECK(scene.cardOf(byHimself).card.state == CardState::AtDesk);

  const Card kept = scene.cardOf(workers[0]).card;
  CHECK(kept.state == CardState::Active);  // what he has by law does not wait for a manager who keeps cards
  CHECK(kept.deliveredTo == DeliveredTo::Manager);
  CHECK_FALSE(kept.inHandOn.isValid());  // but the promise is kept in his own hand only
  CHECK(scene.must(Role::Clerk, PrintHandover, HandoverRef{rest.id, {}}).printed == 1);

  scene.nextDay(3);
  const QDate signedOn = scene.test.today().addDays(-2);
  SignHandover back;
  back.handover = rest.id;
  back.version = rest.version;
  back.cards = {cards[0]};
  back.day = rest.onDay.addDays(-1);
  CHECK(errorOf(scene.run(Role::Clerk, NoteSignatures, back)) == "invalid:day");
  back.day = signedOn;
  back.scans = {{QStringLiteral("清单.txt"), QByteArray("no picture")}};
  CHECK(errorOf(scene.run(Role::Clerk, NoteSignatures, back)) == "invalid:proofs");
  back.scans = {{QStringLiteral("清单.pdf"), QByteArray("%PDF-1.4")}};
  Handover noted = scene.must(Role::Clerk, NoteSignatures, back);
  CHECK(noted.open == 1);
  REQUIRE(noted.lines.size() == 2);
  CHECK(noted.lines[0].how == SignedHow::Signature);
  CHECK(noted.lines[0].signedOn == signedOn);
  CHECK(noted.lines[0].scan);
  CHECK(scene.cardOf(workers[0]).card.inHandOn == signedOn);
  CHECK(errorOf(scene.run(Role::Clerk, NoteSignatures, back)) == "conflict:version");
  back.version = noted.version;
  CHECK(errorOf(scene.run(Role::Clerk, NoteSignatures, back)) == "conflict:cards");
  CHECK_FALSE(scene.test
                  .tamper(QStringLiteral("update card_handover_line set how = '' where card_id = %1")
                              .arg(cards[0].value()))
                  .isEmpty());
  HandoverListRequest open;
  open.openOnly = true;
  const QVector<Handover> out = scene.must(Role::Auditor, ListHandovers, open).lines;
  REQUIRE(out.size() == 2);
  // The newest is first. A manager has as many days as the rule says, and is asked on the next.
  const qint64 days = out[1].onDay.daysTo(scene.test.today());
  for (const qint64 allowed : {days, days - 1}) {
    REQUIRE(scene.test
                .tamper(QStringLiteral("update rule set value = '%1' where name = 'handover-signature-days'")
                            .arg(allowed))
                .isEmpty());
    CHECK(scene.must(Role::Auditor, ListHandovers, open).lines[1].slow == (allowed < days));
  }
  SignHandover whole;
  whole.handover = rest.id;
  whole.version = noted.version;
  whole.how = SignedHow::CallBack;
  noted = scene.must(Role::Clerk, NoteSignatures, whole);
  CHECK(noted.open == 0);
  CHECK(scene.cardOf(workers[2]).card.inHandOn == scene.test.today());
  CHECK(scene.must(Role::Auditor, ListHandovers, open).lines.size() == 1);

  // One whose worker has gone comes back to the desk, and is handed to him there.
  scene.must(Role::Clerk, PutCardsAtDesk, PutAtDesk{{cards[1]}, {}, {}, {}});
  Card brought = scene.cardOf(workers[1]).card;
  CHECK(brought.state == CardState::AtDesk);
  CHECK(brought.deliveredTo == DeliveredTo::Nobody);
  CHECK(brought.atDeskOn == TestOffice::firstDay());
  CHECK(scene.must(Role::Auditor, ReadHandover, HandoverRef{{}, first.number}).lines[0].how ==
        SignedHow::CameBack);
  CHECK(scene.must(Role::Auditor, ListHandovers, open).lines.isEmpty());
  brought = scene.delivered(cards[1]).card;
  CHECK(brought.inHandOn == scene.test.today());
}

TEST_CASE("card.signed-undo: a signature that was noted wrongly", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<WorkerId> workers;
  QVector<CardId> cards;
  for (int i = 0; i < 4; ++i) {
    workers.append(scene.enter(i));
    cards.append(scene.idOf(workers.last()));
  }
  scene.printed(cards);
  scene.atDesk(cards);
  const Handover list = scene.handedOver();
  scene.change(LoseCard, cards[3]);
  SignHandover back{list.id, list.version, {}, SignedHow::Signature, {}, {}};
  back.scans = {{QStringLiteral("清单.pdf"), QByteArray("%PDF-1.4")}};
  Handover noted = scene.must(Role::Clerk, NoteSignatures, back);
  // The whole list is signed for the cards that are out; who signs for a lost one is named.
  CHECK(noted.lines[3].how == SignedHow::Open);
  CHECK_FALSE(scene.must(Role::Auditor, ShowCard, CardRef{cards[3], {}}).card.inHandOn.isValid());
  CHECK(noted.open == 0);

  UndoSignatures undo{list.id, noted.version, {cards[0]}, QStringLiteral(" 看错行了 ")};
  const auto outcome = [&](Role role, const UndoSignatures& asked) {
    return errorOf(scene.run(role, TakeSignaturesBack, asked));
  };
  const auto refusal = [&](int version, const QVector<CardId>& whose, const char* reason) {
    return outcome(Role::Clerk, {list.id, version, whose, QString::fromUtf8(reason)});
  };
  // Without a word, of another state, of nobody, of whom is not on it, of one who has not signed.
  CHECK(refusal(noted.version, {cards[0]}, "  ") == "invalid:reason");
  CHECK(refusal(noted.version - 1, {cards[0]}, "x") == "conflict:version");
  CHECK(refusal(noted.version, {}, "x") == "invalid:cards");
  CHECK(refusal(noted.version, {cards[0], CardId(99)}, "x") == "invalid:cards");
  CHECK(refusal(noted.version, {cards[3]}, "x") == "conflict:cards");
  CHECK(outcome(Role::Clerk, {HandoverId(99), 1, {cards[0]}, QStringLiteral("x")}) == "not-found:handover");
  CHECK(outcome(Role::Auditor, undo).startsWith("forbidden"));
  CHECK(outcome(Role::CardStaff, undo) == "forbidden:cards");
  CHECK(scene.cardOf(workers[0]).card.inHandOn.isValid());

  // On its day, by who noted it: open again, and nothing lost.
  const Handover open = scene.must(Role::Clerk, TakeSignaturesBack, undo);
  CHECK(open.open == 1);
  const HandoverLine& line = open.lines[0];
  CHECK(line.how == SignedHow::Open);
  CHECK_FALSE(line.signedOn.isValid());
  CHECK_FALSE(line.scan);
  REQUIRE(line.undone.size() == 1);
  CHECK(line.undone[0].how == SignedHow::Signature);
  CHECK(line.undone[0].signedOn == scene.test.today());
  CHECK(line.undone[0].notedBy == "clerk");
  CHECK(line.undone[0].scan == noted.lines[0].scan);
  CHECK(line.undone[0].undoneBy == "clerk");
  CHECK(line.undone[0].reason == "看错行了");
  CHECK(open.lines[1].how == SignedHow::Signature);
  CHECK(open.lines[1].undone.isEmpty());
  const Card card = scene.cardOf(workers[0]).card;
  CHECK(card.state == CardState::Active);
  CHECK(card.deliveredTo == DeliveredTo::Manager);
  CHECK_FALSE(card.inHandOn.isValid());
  undo.version = open.version;
  CHECK(outcome(Role::Clerk, undo) == "conflict:cards");

  // He signs in the end, a day later; by then only a supervisor takes back what was noted before.
  scene.nextDay();
  noted = scene.must(Role::Clerk, NoteSignatures,
                     SignHandover{list.id, open.version, {cards[0]}, SignedHow::CallBack, {}, {}});
  CHECK(noted.open == 0);
  CHECK(noted.lines[0].undone.size() == 1);
  CHECK(scene.cardOf(workers[0]).card.inHandOn == scene.test.today());
  undo = {list.id, noted.version, {cards[1]}, QStringLiteral("清单拿错")};
  CHECK(outcome(Role::Clerk, undo) == "forbidden:cards");
  REQUIRE(outcome(Role::Supervisor, undo) == "none");
  // The manager may bring that card back now.
  scene.must(Role::Clerk, PutCardsAtDesk, PutAtDesk{{cards[1]}, {}, {}, {}});
  undo.version = scene.must(Role::Auditor, ReadHandover, HandoverRef{list.id, {}}).version;
  CHECK(outcome(Role::Supervisor, undo) == "conflict:cards");
  CHECK(scene.delivered(cards[1]).card.inHandOn == scene.test.today());

  // What was taken back stays; nothing is opened again without such a word.
  for (const char* sql :
       {"delete from card_signature_undone", "update card_signature_undone set reason = 'x'",
        "update card_handover_line set how = '', signed_on = null, noted_by = '', noted_at = null, "
        "attachment_id = null where how <> ''",
        "update card set in_hand_on = null where in_hand_on is not null"})
    CHECK_FALSE(scene.test.tamper(QString::fromLatin1(sql)).isEmpty());
}

TEST_CASE("card.replace: who never had his card keeps the days he was promised", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  QVector<CardId> cards;
  for (int i = 0; i < 3; ++i) cards.append(scene.idOf(scene.enter(i)));
  const Card promised = scene.must(Role::Auditor, ShowCard, CardRef{cards[0], {}}).card;
  scene.printed(cards);
  scene.atDesk({cards[1], cards[2]});
  scene.delivered(cards[1]);
  scene.handedOver({cards[2]});
  scene.change(LoseCard, cards[2]);
  scene.nextDay(5);
  QVector<CardShown> next;
  for (const CardId each : cards) {
    const auto replaced = scene.change(ReplaceCard, each, "坏了");
    REQUIRE(replaced);
    next.append(*replaced);
  }
  // Spoiled in the office, and lost by the manager: he has had neither.
  for (const int never : {0, 2}) {
    CHECK(next[never].card.reprint);
    CHECK(next[never].card.requestedOn == promised.requestedOn);
    CHECK(next[never].card.deskDueOn == promised.deskDueOn);
    CHECK(next[never].card.dueOn == promised.dueOn);
  }
  CHECK_FALSE(next[1].card.reprint);
  CHECK(next[1].card.dueOn > promised.dueOn);
  const QueuePage queue = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
  REQUIRE(queue.lines.size() == 3);
  CHECK(queue.lines[2].card.id == next[1].card.id);
  // Three workers were promised a card by that day; one has it.
  PromisedRequest request;
  request.from = request.to = promised.dueOn;
  const auto lines = scene.must(Role::Auditor, ListPromisedCards, request).lines;
  QSet<CardId> counted;
  for (const PromisedLine& each : lines) counted.insert(each.card.id);
  CHECK(counted == QSet<CardId>{next[0].card.id, cards[1], next[2].card.id});
}

TEST_CASE("Lost, blocked, replaced, handed back", "[cards]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CardScene scene(backend);
  const WorkerId worker = scene.enter(1);
  const CardId card = scene.idOf(worker);
  CHECK(errorOf(scene.change(LoseCard, card)) == "conflict:state");
  scene.printed({card});
  // Lost in the office before anybody had it, and found: it is at the desk.
  REQUIRE(scene.change(LoseCard, card));
  const auto found = scene.change(FindCard, card);
  REQUIRE(found);
  CHECK(found->card.state == CardState::AtDesk);
  scene.delivered(card);

  SECTION("found again before it is replaced") {
    CHECK(errorOf(scene.change(LoseCard, card, "")) == "invalid:reason");
    CHECK(scene.change(LoseCard, card, "工地上丢了")->card.state == CardState::Lost);
    CHECK(errorOf(scene.run(Role::Clerk, RequestCard, WorkerCard{worker})) == "conflict:card");
    CHECK(scene.change(FindCard, card)->card.state == CardState::Active);
    CHECK(scene.change(BlockCard, card)->card.state == CardState::Blocked);
    CHECK(errorOf(scene.change(FindCard, card)) == "conflict:state");
    CHECK(scene.change(UnblockCard, card)->card.state == CardState::Active);
  }
  SECTION("replaced: a new number and new days, the old one dead for ever") {
    REQUIRE(scene.change(LoseCard, card));
    scene.nextDay(5);
    const auto next = scene.change(ReplaceCard, card, "补办");
    REQUIRE(next);
    CHECK(next->card.state == CardState::Queued);
    CHECK_FALSE(next->card.reprint);
    CHECK(next->card.requestedOn == scene.test.today());
    CHECK(next->card.dueOn > scene.test.today());
    CHECK(next->worker == worker);
    CHECK(scene.must(Role::Auditor, ShowCard, CardRef{card, {}}).card.state == CardState::Replaced);
    CHECK(errorOf(scene.change(FindCard, card)) == "conflict:card");
    CHECK(errorOf(scene.change(ReplaceCard, card)) == "conflict:state");
    CHECK(errorOf(scene.change(ReturnCard, card)) == "conflict:state");
    const QueuePage queue = scene.must(Role::CardStaff, ReadQueue, QueueRequest());
    REQUIRE(queue.lines.size() == 1);
    CHECK(queue.lines[0].replacement);
    CHECK(queue.counts.replacements == 1);
    CHECK(queue.counts.reprints == 0);
  }
  SECTION("worn: replaced while it is valid; one person never has two") {
    REQUIRE(scene.change(ReplaceCard, card, "磨损"));
    CHECK(
        scene.test.value("select count(*) from card where worker_id = ? and state in ('requested', 'queued', "
                         "'in-batch', 'printed', 'personalised', 'at-desk', 'active')",
                         {worker.value()}) == 1);
  }
  SECTION("handed back: he may ask for another when he is here again") {
    REQUIRE(scene.change(ReturnCard, card, "回老家"));
    const CardShown again = scene.must(Role::Clerk, RequestCard, WorkerCard{worker});
    CHECK(again.card.state == CardState::Queued);
    CHECK(errorOf(scene.run(Role::Clerk, RequestCard, WorkerCard{worker})) == "conflict:card");
    CHECK(scene.change(CancelCard, again.card.id)->card.state == CardState::Cancelled);
    CHECK_FALSE(
        scene.test
            .tamper(
                QStringLiteral("update card set state = 'queued' where id = %1").arg(again.card.id.value()))
            .isEmpty());
  }
  SECTION("a card that is asked for twice is refused by its version") {
    const int version = scene.cardOf(worker).card.version;
    CHECK(errorOf(scene.run(Role::Clerk, LoseCard, CardChange{card, {}, version - 1, QStringLiteral("x")})) ==
          "conflict:version");
    CHECK(errorOf(scene.run(Role::Clerk, LoseCard,
                            CardChange{{}, QStringLiteral("1"), 0, QStringLiteral("x")})) ==
          "not-found:card");
    CHECK(errorOf(scene.run(Role::Auditor, LoseCard, CardChange{card, {}, version, QStringLiteral("x")}))
              .startsWith("forbidden"));
  }
}
