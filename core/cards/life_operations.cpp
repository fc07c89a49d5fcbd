// Lost, found, blocked, replaced, handed back, refused: what happens to one card outside batch and desk.
#include "cards/batch_store.h"
#include "cards/card_steps.h"
#include "cards/pickup_store.h"

namespace {

using card_rules::Step;
using card_store::Held;

/// As it was read. Errors: NotFound, Conflict "version".
Result<Held> asRead(Work& work, const CardChange& entered) {
  const auto held = card_store::held(work, CardRef{entered.card, entered.number});
  if (work.failed()) return refuse(work.error());
  if (!held) return refuse(card_steps::noSuchCard());
  if (entered.version != 0 && held->card.version != entered.version)
    return refuse(card_steps::changedMeanwhile());
  return *held;
}

Result<CardShown> answer(Work& work, CardId card) {
  CardShown shown = card_steps::shown(work, card);
  if (work.failed()) return refuse(work.error());
  return shown;
}

template <Step step>
Result<CardShown> take(Work& work, const CardChange& entered) {
  const auto held = asRead(work, entered);
  if (!held) return refuse(held.error());
  if (auto taken = card_steps::take(work, *held, step, {{}, entered.reason, {}, {}}); !taken)
    return refuse(taken.error());
  return answer(work, held->card.id);
}

/// One person, one valid card: what is found or unblocked must not come beside another.
std::optional<Error> otherValid(Work& work, const Held& held) {
  for (const Card& each : card_store::cardsOf(work, held.worker))
    if (each.id != held.card.id && isValidCard(each.state))
      return conflict(
          "card", message(QT_TRANSLATE_NOOP("core", "%1 has another card by now (%2). Only one is valid."),
                          {held.workerName, nameOf(each.state)}));
  return std::nullopt;
}

template <Step step>
Result<CardShown> revive(Work& work, const CardChange& entered) {
  const auto held = asRead(work, entered);
  if (!held) return refuse(held.error());
  if (auto error = otherValid(work, *held)) return refuse(*error);
  // What nobody had had yet goes back to the desk.
  const bool delivered = held->card.deliveredTo != DeliveredTo::Nobody;
  const CardState to = delivered ? CardState::Active : CardState::AtDesk;
  if (auto taken = card_steps::take(work, *held, step, {{}, entered.reason, to, {}}); !taken)
    return refuse(taken.error());
  return answer(work, held->card.id);
}

Result<CardShown> replace(Work& work, const CardChange& entered) {
  const auto held = asRead(work, entered);
  if (!held) return refuse(held.error());
  if (held->card.state == CardState::Lost || held->card.state == CardState::Blocked)
    if (auto error = otherValid(work, *held)) return refuse(*error);
  if (auto taken = card_steps::take(work, *held, Step::Replace, {{}, entered.reason, {}, {}}); !taken)
    return refuse(taken.error());
  // Whoever never had it still waits for what he was promised at his registration.
  const bool neverHadIt = !held->card.inHandOn.isValid();
  const auto next = card_steps::succeed(work, *held, neverHadIt);
  if (!next) return refuse(next.error());
  return answer(work, *next);
}

/// A card that a manager brings back for good is no longer wanting on his list.
Result<CardShown> giveBack(Work& work, const CardChange& entered) {
  auto shown = take<Step::Return>(work, entered);
  if (shown && shown->card.deliveredTo == DeliveredTo::Manager && !shown->card.inHandOn.isValid())
    pickup_store::noteBack(work, shown->card.id, work.today());
  return shown;
}

template <CardWant want>
Result<CardShown> hold(Work& work, const CardChange& entered) {
  const auto held = asRead(work, entered);
  if (!held) return refuse(held.error());
  if (auto taken = card_steps::take(work, *held, Step::Hold,
                                    {{}, entered.reason, {}, {{QStringLiteral("want"), codeOf(want)}}});
      !taken)
    return refuse(taken.error());
  card_store::setWant(work, held->card.id, want);
  return answer(work, held->card.id);
}

Result<CardShown> queue(Work& work, const CardChange& entered) {
  const auto held = asRead(work, entered);
  if (!held) return refuse(held.error());
  if (held->card.state == CardState::Requested && !held->hasPhoto)
    return refuse(invalid(
        "photo",
        message(QT_TRANSLATE_NOOP("core", "There is no photo of %1: take one first."), {held->workerName})));
  if (auto taken = card_steps::take(work, *held, Step::Queue, {{}, entered.reason, {}, {}}); !taken)
    return refuse(taken.error());
  card_store::setWant(work, held->card.id, CardWant::Nothing);
  return answer(work, held->card.id);
}

Result<CardShown> request(Work& work, const WorkerCard& entered) {
  if (!card_store::isLiving(work, entered.worker))
    return refuse(work.failed() ? work.error()
                                : notFound("worker", message(QT_TRANSLATE_NOOP(
                                                         "core", "This worker is not on file."))));
  const auto cards = card_store::cardsOf(work, entered.worker);
  if (!wantsNewCard(cards))
    return refuse(conflict(
        "card", message(QT_TRANSLATE_NOOP(
                            "core", "He has a card (%1). One that is lost, worn or blocked is replaced."),
                        {nameOf(cards.first().state)})));
  const Card card = requestCard(work, entered.worker, rulesOn(work, work.today()));
  return answer(work, card.id);
}

Result<CardShown> show(Work& work, const CardRef& ref) {
  const CardId card = card_store::idOf(work, ref);
  CardShown shown = card ? card_steps::shown(work, card) : CardShown();
  if (work.failed()) return refuse(work.error());
  if (!shown.card.id) return refuse(card_steps::noSuchCard());
  return shown;
}

}  // namespace

const Operation<CardRef, CardShown> ShowCard{
    {"card.show", Permission::ReadWorkers, Effect::Reads, "", "cards card",
     QT_TRANSLATE_NOOP("core", "Shows a card with every step: who, when, where, why")},
    &show};
const Operation<CardChange, CardShown> LoseCard{
    {"card.lost", Permission::HandOverCards, Effect::Changes, "card", "cards lost",
     QT_TRANSLATE_NOOP("core", "Reports a card lost; it is no longer valid")},
    &take<Step::Lose>};
const Operation<CardChange, CardShown> FindCard{
    {"card.found", Permission::HandOverCards, Effect::Changes, "card", "cards found",
     QT_TRANSLATE_NOOP("core", "A lost card is found again; valid if it was not replaced")},
    &revive<Step::Find>};
const Operation<CardChange, CardShown> BlockCard{
    {"card.block", Permission::HandOverCards, Effect::Changes, "card", "cards block",
     QT_TRANSLATE_NOOP("core", "Blocks a card")},
    &take<Step::Block>};
const Operation<CardChange, CardShown> UnblockCard{
    {"card.unblock", Permission::HandOverCards, Effect::Changes, "card", "cards unblock",
     QT_TRANSLATE_NOOP("core", "Takes the block off a card")},
    &revive<Step::Unblock>};
const Operation<CardChange, CardShown> ReplaceCard{
    {"card.replace", Permission::HandOverCards, Effect::Changes, "card", "cards replace",
     QT_TRANSLATE_NOOP(
         "core",
         "Replaces a lost, worn or wrong card by one with a new number; the old one is dead for ever")},
    &replace};
const Operation<CardChange, CardShown> ReturnCard{
    {"card.return", Permission::HandOverCards, Effect::Changes, "card", "cards return",
     QT_TRANSLATE_NOOP("core", "Takes a card back")},
    &giveBack};
const Operation<CardChange, CardShown> CancelCard{
    {"card.cancel", Permission::HandOverCards, Effect::Changes, "card", "cards cancel",
     QT_TRANSLATE_NOOP("core", "Calls off a card that is not yet in work")},
    &take<Step::Cancel>};
const Operation<CardChange, CardShown> RefuseCard{
    {"card.refuse", Permission::HandOverCards, Effect::Changes, "card", "cards refuse",
     QT_TRANSLATE_NOOP("core", "The worker wants no card; he stays registered")},
    &hold<CardWant::Consent>};
const Operation<CardChange, CardShown> RejectPhoto{
    {"card.photo-unfit", Permission::HandOverCards, Effect::Changes, "card", "cards photo-unfit",
     QT_TRANSLATE_NOOP("core", "The photo cannot be printed: the card waits for another")},
    &hold<CardWant::FitPhoto>};
const Operation<CardChange, CardShown> QueueCard{
    {"card.requeue", Permission::HandOverCards, Effect::Changes, "card", "cards requeue",
     QT_TRANSLATE_NOOP("core", "What was wanting is there: the card may be printed")},
    &queue};
const Operation<WorkerCard, CardShown> RequestCard{
    {"card.request", Permission::HandOverCards, Effect::Changes, "card", "cards request",
     QT_TRANSLATE_NOOP("core", "Asks for a card for a worker who has none")},
    &request};
