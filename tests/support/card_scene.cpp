#include "support/card_scene.h"

WorkerId CardScene::enter(const NewWorker& visit) { return must(Role::Clerk, RegisterWorker, visit).worker; }

WorkerId CardScene::enter(int n, const QDate& from) {
  WorkerBuilder builder = aStranger(n).onSite(crew, from);
  builder.visit().photoJpeg = aJpeg();
  return enter(builder.visit());
}

CardShown CardScene::cardOf(WorkerId worker) {
  WorkerOnDay asked;
  asked.worker.worker = worker;
  const auto shown = must(Role::Auditor, ShowWorker, asked);
  if (shown.record.cards.isEmpty()) return {};
  return must(Role::Auditor, ShowCard, CardRef{shown.record.cards.first().id, {}});
}

CardBatch CardScene::batch(const QVector<CardId>& cards, BatchLayout layout, int firstPlace) {
  MakeBatch entered;
  entered.cards = cards;
  entered.layout = layout;
  entered.firstPlace = firstPlace;
  return must(Role::CardStaff, MakeCardBatch, entered);
}

CardBatch CardScene::sentToPrinter(const QVector<CardId>& cards) {
  const CardBatch made = batch(cards);
  return must(Role::CardStaff, PrintCardBatch, PrintBatch{made.id, made.version, {}});
}

CardBatch CardScene::printed(const QVector<CardId>& cards) {
  const CardBatch sent = sentToPrinter(cards);
  return must(Role::CardStaff, ConfirmCardBatch,
              ConfirmBatch{sent.id, sent.version, BatchOutcome::AllGood, 0, {}});
}

void CardScene::atDesk(const QVector<CardId>& cards) {
  must(Role::CardStaff, PutCardsAtDesk, PutAtDesk{cards, {}, {}, {}});
}

CardShown CardScene::delivered(CardId card) {
  DeliverCard given;
  given.card = card;
  given.documentSeen = true;
  return must(Role::Clerk, DeliverToWorker, given);
}

Handover CardScene::handedOver(const QVector<CardId>& cards) {
  return must(Role::Clerk, HandCardsToManager, HandToManager{crew.employer, crew.manager, {}, cards, {}});
}

Result<CardShown> CardScene::change(const Operation<CardChange, CardShown>& step, CardId card,
                                    const char* reason, Role role) {
  return run(role, step, CardChange{card, {}, 0, QString::fromUtf8(reason)});
}

QString wayOf(const CardShown& card) {
  QStringList way;
  for (const CardStep& each : card.steps) way << codeOf(each.state);
  return way.join(u' ');
}
