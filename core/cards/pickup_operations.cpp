#include <algorithm>

#include "base/paging.h"
#include "cards/batch_store.h"
#include "cards/card_steps.h"
#include "cards/pickup_store.h"
#include "companies/company_operations.h"
#include "projects/project_operations.h"
#include "storage/day_numbers.h"

namespace {

using card_rules::Step;
using card_steps::Taken;
using card_store::Held;
constexpr int longestName = 60;

// ---- desks -------------------------------------------------------------------------------------------

Result<PickUpDeskList> listDesks(Work& work, const Nothing&) {
  PickUpDeskList list{pickup_store::desks(work)};
  if (work.failed()) return refuse(work.error());
  return list;
}

EditPickUpDesk tidied(EditPickUpDesk desk) {
  for (QString* text : {&desk.name, &desk.address, &desk.hours}) *text = text->simplified();
  return desk;
}

/// Without a desk no card could be fetched anywhere.
bool isLastOpen(const QVector<PickUpDesk>& desks, PickUpDeskId desk) {
  return std::none_of(desks.begin(), desks.end(),
                      [&](const PickUpDesk& each) { return each.id != desk && !each.closed; });
}

std::optional<Error> checkDesk(const EditPickUpDesk& entered, const QVector<PickUpDesk>& desks) {
  if (entered.name.isEmpty() || entered.name.size() > longestName)
    return invalid("name",
                   message(QT_TRANSLATE_NOOP("core", "A pick-up desk has a name of 1 to %1 characters."),
                           {QString::number(longestName)}));
  for (const PickUpDesk& each : desks)
    if (each.id != entered.desk && each.name == entered.name)
      return conflict("name", message(QT_TRANSLATE_NOOP("core", "There is a pick-up desk “%1” already."),
                                      {entered.name}));
  if (entered.closed && isLastOpen(desks, entered.desk))
    return invalid("closed", message(QT_TRANSLATE_NOOP("core", "This is the last desk that is open.")));
  return std::nullopt;
}

Result<PickUpDeskList> saveDesk(Work& work, const EditPickUpDesk& typed) {
  EditPickUpDesk entered = tidied(typed);
  const QVector<PickUpDesk> desks = pickup_store::desks(work);
  if (auto error = checkDesk(entered, desks)) return refuse(*error);
  QJsonObject before;
  if (entered.desk) {
    const auto was = pickup_store::desk(work, entered.desk);
    if (!was) return refuse(work.failed() ? work.error() : card_steps::noSuchDesk());
    if (!pickup_store::changeDesk(work, entered))
      return refuse(work.failed() ? work.error() : card_steps::changedMeanwhile());
    before = toJson(*was);
  } else {
    entered.desk = pickup_store::addDesk(work, entered);
  }
  work.audit({QStringLiteral("pickup-desk"), entered.desk.value(), before, AuditText::of(entered)});
  return listDesks(work, {});
}

Result<PickUpDesk> openDesk(Work& work, PickUpDeskId id) {
  const auto desk = pickup_store::desk(work, id);
  if (work.failed()) return refuse(work.error());
  if (!desk || desk->closed) return refuse(card_steps::noSuchDesk());
  return *desk;
}

bool isGone(const Card& card) { return card.state == CardState::Active || card.state > CardState::Active; }

Result<CardsDone> chooseDesk(Work& work, const ChooseDesk& entered) {
  const auto desk = openDesk(work, entered.desk);
  if (!desk) return refuse(desk.error());
  const auto cards = card_store::held(work, entered.cards);
  if (work.failed()) return refuse(work.error());
  if (cards.isEmpty()) return refuse(card_steps::noSuchCard());
  CardsDone done;
  for (const Held& each : cards) {
    if (isGone(each.card)) {
      done.left.append(each.called());
      continue;
    }
    card_store::setDesk(work, each.card.id, desk->id);
    work.audit({QStringLiteral("card"),
                each.card.id.value(),
                {{QStringLiteral("pickUpDesk"), each.card.desk.value()}},
                {{QStringLiteral("pickUpDesk"), desk->id.value()}}});
    ++done.done;
  }
  if (work.failed()) return refuse(work.error());
  return done;
}

// ---- at the desk -------------------------------------------------------------------------------------

Step stepToDesk(const Held& held) {
  return held.card.state == CardState::Active ? Step::BringBack : Step::PutAtDesk;
}

Result<void> putOne(Work& work, const Held& held, PickUpDeskId desk, const QDate& day) {
  const PickUpDeskId at = desk ? desk : held.card.desk;
  if (desk && held.card.desk != desk) card_store::setDesk(work, held.card.id, desk);
  const Step step = stepToDesk(held);
  if (auto put =
          card_steps::take(work, held, step, {day, {}, {}, {{QStringLiteral("pickUpDesk"), at.value()}}});
      !put)
    return put;
  if (step == Step::BringBack) pickup_store::noteBack(work, held.card.id, day.isValid() ? day : work.today());
  return {};
}

/// Nothing of a batch can be laid out before somebody has said how it came out.
std::optional<Error> notConfirmed(Work& work, CardBatchId id) {
  const auto batch = batch_store::with(work, {id, {}});
  if (!batch || batch->state == BatchState::Closed || batch->state == BatchState::Dissolved)
    return std::nullopt;
  return conflict("batch",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Nobody has confirmed yet how batch %1 came out; do that "
                                            "first."),
                          {batch->number}));
}

/// Of a batch those that are ready; cards that were named must all be.
Result<CardsDone> putAtDesk(Work& work, const PutAtDesk& entered) {
  if (entered.desk)
    if (const auto desk = openDesk(work, entered.desk); !desk) return refuse(desk.error());
  const bool whole = entered.cards.isEmpty();
  if (whole)
    if (const auto open = notConfirmed(work, entered.batch)) return refuse(*open);
  const auto ids = whole ? batch_store::goodCardsOf(work, entered.batch) : entered.cards;
  const auto cards = card_store::held(work, ids);
  if (work.failed()) return refuse(work.error());
  if (cards.isEmpty() || cards.size() != ids.size()) return refuse(card_steps::noSuchCard());
  CardsDone done;
  for (const Held& each : cards) {
    const bool isReady = card_rules::leads(Step::PutAtDesk, each.card.state);
    if (whole && !isReady) {
      done.left.append(each.called());
      continue;
    }
    if (auto put = putOne(work, each, entered.desk, entered.day); !put) return refuse(put.error());
    ++done.done;
  }
  return done;
}

// ---- to the worker -----------------------------------------------------------------------------------

/// As it was read. Errors: NotFound, Conflict "version".
Result<Held> heldAt(Work& work, const CardRef& ref, int version) {
  const auto held = card_store::held(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!held) return refuse(card_steps::noSuchCard());
  if (version != 0 && held->card.version != version) return refuse(card_steps::changedMeanwhile());
  return *held;
}

Result<CardShown> deliver(Work& work, const DeliverCard& entered) {
  const auto held = heldAt(work, {entered.card, entered.number}, entered.version);
  if (!held) return refuse(held.error());
  if (!entered.documentSeen)
    return refuse(
        invalid("documentSeen",
                message(QT_TRANSLATE_NOOP(
                    "core", "Look at his document first: the card goes to nobody but the worker himself."))));
  const QDate day = entered.day.isValid() ? entered.day : work.today();
  const QJsonObject also{{QStringLiteral("deliveredTo"), codeOf(DeliveredTo::Worker)},
                         {QStringLiteral("documentSeen"), true}};
  if (auto given = card_steps::take(work, *held, Step::Deliver, {day, {}, {}, also}); !given)
    return refuse(given.error());
  card_store::setDelivered(work, held->card.id, DeliveredTo::Worker, day);
  CardShown shown = card_steps::shown(work, held->card.id);
  if (work.failed()) return refuse(work.error());
  return shown;
}

/// The last step from a desk into somebody's hand; what was found or unblocked was in his hand before.
CardStep lastDelivery(Work& work, CardId card) {
  CardStep last, before;
  for (const CardStep& each : card_store::stepsOfCard(work, card)) {
    if (each.state == CardState::Active && before.state == CardState::AtDesk) last = each;
    before = each;
  }
  return last;
}

/// It lies at the desk, where it lay all the time; that it had been noted as handed over stays among its
/// steps.
Result<CardShown> undeliver(Work& work, const CardChange& entered) {
  const auto held = heldAt(work, {entered.card, entered.number}, entered.version);
  if (!held) return refuse(held.error());
  const Actor& actor = work.actor();
  if (auto error = card_rules::againstUndelivering(held->card, lastDelivery(work, held->card.id), actor.login,
                                                   actor.roles.contains(Role::Supervisor), work.today()))
    return refuse(*error);
  const QJsonObject also{{QStringLiteral("undone"), record::toValue(held->card.inHandOn)}};
  if (auto taken = card_steps::take(work, *held, Step::Undeliver, {{}, entered.reason, {}, also}); !taken)
    return refuse(taken.error());
  card_store::setNotInHand(work, held->card.id);
  CardShown shown = card_steps::shown(work, held->card.id);
  if (work.failed()) return refuse(work.error());
  return shown;
}

// ---- to a manager ------------------------------------------------------------------------------------

Result<Handover> begun(Work& work, const HandToManager& entered) {
  const auto company = companyWith(work, entered.company);
  const auto manager = managerWith(work, entered.manager);
  if (work.failed()) return refuse(work.error());
  if (!company)
    return refuse(notFound("company", message(QT_TRANSLATE_NOOP("core", "This company is not on file."))));
  if (!manager || manager->company != entered.company)
    return refuse(invalid(
        "manager",
        message(QT_TRANSLATE_NOOP("core", "Name the labour manager of this company who takes them."))));
  if (entered.project && !projectWith(work, entered.project))
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  Handover handover;
  handover.onDay = entered.day.isValid() ? entered.day : work.today();
  handover.company = entered.company;
  handover.manager = entered.manager;
  handover.managerName = manager->data.name;
  handover.project = entered.project;
  handover.madeBy = work.actor().login;
  handover.madeAt = work.now();
  return handover;
}

/// He takes cards of those he answers for, and of nobody else.
Result<QVector<Held>> cardsFor(Work& work, const HandToManager& entered, const Handover& handover) {
  const auto ids = entered.cards.isEmpty() ? pickup_store::atDeskOf(work, entered.manager, entered.project)
                                           : entered.cards;
  const auto cards = card_store::held(work, ids);
  const auto his = pickup_store::ofManager(work, ids, entered.manager);
  if (work.failed()) return refuse(work.error());
  if (cards.size() != ids.size()) return refuse(card_steps::noSuchCard());
  if (cards.isEmpty())
    return refuse(
        invalid("cards", message(QT_TRANSLATE_NOOP("core", "No card of a worker of %1 lies at the desk."),
                                 {handover.managerName})));
  for (const Held& each : cards) {
    if (!his.contains(each.card.id))
      return refuse(invalid(
          "cards",
          message(QT_TRANSLATE_NOOP(
                      "core",
                      "%1 does not work for %2 now: his card goes to himself, or to who answers for him."),
                  {each.workerName, handover.managerName})));
    if (auto error = card_steps::refusal(work, each, Step::Deliver, {handover.onDay, {}, {}, {}}))
      return refuse(*error);
  }
  return cards;
}

Result<Handover> handOver(Work& work, const HandToManager& entered) {
  auto handover = begun(work, entered);
  if (!handover) return handover;
  const auto cards = cardsFor(work, entered, *handover);
  if (!cards) return refuse(cards.error());
  handover->number = takeDayNumber(work, QStringLiteral("YJ"), QStringLiteral("card-handover"));
  handover->id = pickup_store::addHandover(work, *handover);
  const QJsonObject also{{QStringLiteral("deliveredTo"), codeOf(DeliveredTo::Manager)},
                         {QStringLiteral("handover"), handover->number}};
  for (const Held& each : *cards) {
    if (auto given =
            card_steps::take(work, each, Step::Deliver, {handover->onDay, handover->number, {}, also});
        !given)
      return refuse(given.error());
    card_store::setDelivered(work, each.card.id, DeliveredTo::Manager, handover->onDay);
    pickup_store::addLine(work, handover->id, each.card.id);
  }
  card_steps::auditHandover(work, *handover, {},
                            {{QStringLiteral("manager"), handover->manager.value()},
                             {QStringLiteral("company"), handover->company.value()},
                             {QStringLiteral("project"), record::toValue(handover->project)},
                             {QStringLiteral("count"), static_cast<int>(cards->size())}});
  return card_steps::handoverNow(work, handover->id);
}

// ---- the list ------------------------------------------------------------------------------------------

Result<Handover> printList(Work& work, const HandoverRef& ref) {
  const auto handover = pickup_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!handover) return card_steps::handoverNow(work, ref.handover);
  pickup_store::countPrint(work, handover->id);
  card_steps::auditHandover(work, *handover, {{QStringLiteral("nth"), handover->printed}},
                            {{QStringLiteral("nth"), handover->printed + 1}});
  return card_steps::handoverNow(work, handover->id);
}

Result<HandoverListPage> listHandovers(Work& work, const HandoverListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const HandoverListRequest bounded = withinPage(asked);
  HandoverListPage page;
  page.lines = pickup_store::list(work, bounded);
  const RuleSet rules = rulesOn(work, work.today());
  for (Handover& list : page.lines) list.slow = card_rules::isSlow(list, rules, work.today());
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<Handover> readHandover(Work& work, const HandoverRef& ref) {
  const auto handover = pickup_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  return handover ? Result<Handover>(*handover) : card_steps::handoverNow(work, ref.handover);
}

}  // namespace

const Operation<Nothing, PickUpDeskList> ListPickUpDesks{
    {"card.desks", Permission::ReadWorkers, Effect::Reads, "", "cards desks",
     QT_TRANSLATE_NOOP("core", "Lists the pick-up desks, with the cards that wait there")},
    &listDesks};
const Operation<EditPickUpDesk, PickUpDeskList> SavePickUpDesk{
    {"card.desk-save", Permission::ManageOffice, Effect::Changes, "pickup-desk", "cards desk-save",
     QT_TRANSLATE_NOOP("core", "Enters a pick-up desk or changes one")},
    &saveDesk};
const Operation<ChooseDesk, CardsDone> ChoosePickUpDesk{
    {"card.desk-choose", Permission::HandOverCards, Effect::Changes, "card", "cards desk-choose",
     QT_TRANSLATE_NOOP("core", "Lets cards be fetched at another desk")},
    &chooseDesk};
const Operation<PutAtDesk, CardsDone> PutCardsAtDesk{
    {"card.to-desk", Permission::HandOverCards, Effect::Changes, "card", "cards desk",
     QT_TRANSLATE_NOOP("core", "Lays out printed cards at the pick-up desk: some, or a whole batch")},
    &putAtDesk};
const Operation<DeliverCard, CardShown> DeliverToWorker{
    {"card.deliver", Permission::HandOverCards, Effect::Changes, "card", "cards deliver",
     QT_TRANSLATE_NOOP("core", "Hands a card to its worker, whose document was seen")},
    &deliver};
const Operation<CardChange, CardShown> TakeDeliveryBack{
    {"card.deliver-undo", Permission::HandOverCards, Effect::Changes, "card", "cards deliver-undo",
     QT_TRANSLATE_NOOP("core",
                       "Takes back that a card was handed to its worker, noted by mistake: who noted it, on "
                       "the same day, or a supervisor")},
    &undeliver};
const Operation<HandToManager, Handover> HandCardsToManager{
    {"card.hand-over", Permission::HandOverCards, Effect::Changes, "card handover", "cards hand-to-manager",
     QT_TRANSLATE_NOOP("core", "Hands cards to a labour manager against a list to be signed by each worker")},
    &handOver};
const Operation<HandoverRef, Handover> PrintHandover{
    {"card.handover-print", Permission::HandOverCards, Effect::Changes, "handover", "cards handover-print",
     QT_TRANSLATE_NOOP("core", "Counts a print of a list of cards handed to a manager")},
    &printList};
const Operation<HandoverListRequest, HandoverListPage> ListHandovers{
    {"card.handover-list", Permission::ReadWorkers, Effect::Reads, "", "cards handovers",
     QT_TRANSLATE_NOOP("core", "Lists what was handed to managers, newest first")},
    &listHandovers};
const Operation<HandoverRef, Handover> ReadHandover{
    {"card.handover-read", Permission::ReadWorkers, Effect::Reads, "", "cards handover",
     QT_TRANSLATE_NOOP("core", "Shows a list of cards handed to a manager")},
    &readHandover};
