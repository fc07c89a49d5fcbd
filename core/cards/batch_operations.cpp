#include <algorithm>

#include "base/paging.h"
#include "cards/batch_rules.h"
#include "cards/batch_store.h"
#include "cards/card_number.h"
#include "cards/card_steps.h"
#include "cards/pickup_store.h"
#include "cards/usual_stay.h"

namespace {

using card_rules::Step;
using card_store::Held;
constexpr int mostData = 500;

Error noSuchBatch() {
  return notFound("batch", message(QT_TRANSLATE_NOOP("core", "There is no such batch.")));
}

/// The batch as it was read. Errors: NotFound, Conflict "version".
Result<CardBatch> held(Work& work, CardBatchId id, int version) {
  auto batch = batch_store::held(work, id);
  if (work.failed()) return refuse(work.error());
  if (!batch) return refuse(noSuchBatch());
  if (batch->version != version) return refuse(card_steps::changedMeanwhile());
  return *batch;
}

void auditBatch(Work& work, const CardBatch& batch, const QJsonObject& before, QJsonObject after) {
  after.insert(QStringLiteral("batch"), batch.number);
  work.audit({QStringLiteral("batch"), batch.id.value(), before, after});
}

Result<CardBatch> asItStands(Work& work, CardBatchId id) {
  const auto batch = batch_store::with(work, {id, {}});
  if (work.failed()) return refuse(work.error());
  return *batch;
}

// ---- made --------------------------------------------------------------------------------------------

/// A card at its place, numbered if it never was.
Result<void> join(Work& work, const Held& card, const CardBatch& batch, int place, const QString& number) {
  QJsonObject also{{QStringLiteral("batch"), batch.number}};
  if (card.card.number.isEmpty()) {
    card_store::setNumber(work, card.card.id, number);
    also.insert(QStringLiteral("number"), number);
  }
  if (batch.desk && card.card.desk != batch.desk) card_store::setDesk(work, card.card.id, batch.desk);
  batch_store::addPlace(work, batch.id, place, card.card.id);
  return card_steps::take(work, card, Step::JoinBatch, {{}, batch.number, {}, also});
}

Result<void> joinAll(Work& work, const QVector<Held>& cards, const CardBatch& batch, int firstPlace) {
  const auto unnumbered =
      std::count_if(cards.begin(), cards.end(), [](const Held& each) { return each.card.number.isEmpty(); });
  qint64 serial = unnumbered > 0 ? work.takeSerials(QStringLiteral("card"), 0, unnumbered) : 0;
  const QString issuer = work.info(QStringLiteral("card-issuer"));
  int place = firstPlace;
  for (const Held& each : cards) {
    const QString number = each.card.number.isEmpty() ? cardNumber(issuer, serial++) : QString();
    if (auto joined = join(work, each, batch, place++, number); !joined) return joined;
  }
  return {};
}

/// Everything is looked at before anything is written: who chose ten cards is told of the first that cannot.
Result<QVector<Held>> joinable(Work& work, const QVector<CardId>& ids) {
  const QVector<Held> cards = card_store::held(work, ids);
  if (work.failed()) return refuse(work.error());
  if (cards.size() != ids.size()) return refuse(card_steps::noSuchCard());
  for (const Held& each : cards)
    if (auto error = card_steps::refusal(work, each, Step::JoinBatch)) return refuse(*error);
  return cards;
}

Result<CardBatch> make(Work& work, const MakeBatch& entered) {
  if (auto error = batch_rules::check(entered)) return refuse(*error);
  if (entered.desk)
    if (const auto desk = pickup_store::desk(work, entered.desk); !desk || desk->closed)
      return refuse(card_steps::noSuchDesk());
  const auto cards = joinable(work, entered.cards);
  if (!cards) return refuse(cards.error());
  CardBatch batch;
  batch.number = batch_store::takeNumber(work);
  batch.madeOn = work.today();
  batch.madeBy = work.actor().login;
  batch.madeAt = work.now();
  batch.desk = entered.desk;
  batch.layout = entered.layout;
  batch.firstPlace = entered.firstPlace;
  batch.templateName = entered.templateName.simplified();
  batch.id = batch_store::add(work, batch);
  if (auto joined = joinAll(work, *cards, batch, batch.firstPlace); !joined) return refuse(joined.error());
  auditBatch(work, batch, {},
             {{QStringLiteral("cardsIn"), static_cast<int>(cards->size())},
              {QStringLiteral("layout"), codeOf(batch.layout)},
              {QStringLiteral("firstPlace"), batch.firstPlace},
              {QStringLiteral("template"), batch.templateName}});
  usual_stay::reckonOncePerDay(work);
  return asItStands(work, batch.id);
}

// ---- changed before printing -----------------------------------------------------------------------------

Result<CardBatch> addCard(Work& work, const BatchCard& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkOpen(*batch)) return refuse(*error);
  const auto card = joinable(work, {entered.card});
  if (!card) return refuse(card.error());
  const int place = batch->places.isEmpty() ? batch->firstPlace : batch->places.last().place + 1;
  if (auto joined = joinAll(work, *card, *batch, place); !joined) return refuse(joined.error());
  batch_store::raiseVersion(work, batch->id);
  auditBatch(work, *batch, {}, {{QStringLiteral("added"), card->first().card.id.value()}});
  return asItStands(work, batch->id);
}

Result<CardBatch> takeOut(Work& work, const BatchCard& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkOpen(*batch)) return refuse(*error);
  const auto place = std::find_if(batch->places.begin(), batch->places.end(),
                                  [&](const BatchPlace& each) { return each.card == entered.card; });
  const auto card = card_store::held(work, QVector<CardId>{entered.card});
  if (work.failed()) return refuse(work.error());
  if (place == batch->places.end() || card.isEmpty()) return refuse(card_steps::noSuchCard());
  batch_store::takeOut(work, batch->id, entered.card);
  batch_store::closeUp(work, *batch, place->place);
  if (auto left = card_steps::take(work, card.first(), Step::LeaveBatch, {{}, batch->number, {}, {}}); !left)
    return refuse(left.error());
  batch_store::raiseVersion(work, batch->id);
  auditBatch(work, *batch, {}, {{QStringLiteral("takenOut"), entered.card.value()}});
  return asItStands(work, batch->id);
}

QVector<CardId> cardsIn(const QVector<BatchPlace>& places) {
  QVector<CardId> cards;
  for (const BatchPlace& each : places) cards.append(each.card);
  return cards;
}

Result<CardBatch> dissolve(Work& work, const BatchChange& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkOpen(*batch)) return refuse(*error);
  for (const Held& each : card_store::held(work, cardsIn(batch->places))) {
    batch_store::takeOut(work, batch->id, each.card.id);
    if (auto left = card_steps::take(work, each, Step::LeaveBatch, {{}, batch->number, {}, {}}); !left)
      return refuse(left.error());
  }
  batch_store::setState(work, batch->id, BatchState::Dissolved);
  auditBatch(work, *batch, {{QStringLiteral("state"), codeOf(batch->state)}},
             {{QStringLiteral("state"), codeOf(BatchState::Dissolved)}});
  return asItStands(work, batch->id);
}

// ---- printed, confirmed ----------------------------------------------------------------------------------

Result<CardBatch> print(Work& work, const PrintBatch& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkPrint(*batch, entered.reason)) return refuse(*error);
  const QString reason = batch->printed > 0 ? entered.reason.simplified() : QString();
  batch_store::addPrint(work, batch->id, {batch->printed + 1, reason, work.actor().login, work.now()});
  batch_store::setState(work, batch->id, BatchState::Printed);
  auditBatch(work, *batch, {{QStringLiteral("nth"), batch->printed}},
             {{QStringLiteral("nth"), batch->printed + 1}, {QStringLiteral("reason"), reason}});
  return asItStands(work, batch->id);
}

Result<BatchData> readData(Work& work, const BatchDataRequest& asked) {
  auto batch = batch_store::with(work, {asked.batch, {}});
  if (work.failed()) return refuse(work.error());
  if (!batch) return refuse(noSuchBatch());
  const BatchDataRequest bounded = withinPage(asked, mostData);
  BatchData data;
  data.cards = batch_store::dataOf(work, bounded);
  if (data.cards.size() == bounded.limit) data.nextAfter = data.cards.last().place;
  batch->places.clear();
  data.batch = *batch;
  if (work.failed()) return refuse(work.error());
  return data;
}

Result<CardBatch> noteResult(Work& work, const SetPlaceResult& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkResult(*batch, entered)) return refuse(*error);
  const int last = std::max(entered.place, entered.toPlace);
  const bool good = entered.result == PlaceResult::Good || entered.result == PlaceResult::Open;
  for (const BatchPlace& each : batch->places)
    if (each.place >= entered.place && each.place <= last)
      batch_store::setResult(work, batch->id, each.place, entered.result,
                             good ? QString() : entered.reason.simplified());
  batch_store::raiseVersion(work, batch->id);
  auditBatch(work, *batch, {},
             {{QStringLiteral("place"), entered.place},
              {QStringLiteral("toPlace"), last},
              {QStringLiteral("result"), codeOf(entered.result)},
              {QStringLiteral("reason"), entered.reason.simplified()}});
  return asItStands(work, batch->id);
}

Result<void> settle(Work& work, const CardBatch& batch, const BatchPlace& place, const Held& card) {
  batch_store::settle(work, batch.id, place);
  const card_steps::Taken taken{{}, place.reason, {}, {{QStringLiteral("batch"), batch.number}}};
  if (place.result == PlaceResult::Good) return card_steps::take(work, card, Step::PrintWell, taken);
  if (place.result == PlaceResult::NotPrinted) return card_steps::take(work, card, Step::LeaveBatch, taken);
  // The blank with its number is void and stays on file; he is at the head of the queue with another.
  if (auto spoiled = card_steps::take(work, card, Step::Spoil, taken); !spoiled) return spoiled;
  const auto next = card_steps::succeed(work, card, true);
  if (!next) return refuse(next.error());
  return {};
}

Result<CardBatch> confirm(Work& work, const ConfirmBatch& entered) {
  const auto batch = held(work, entered.batch, entered.version);
  if (!batch) return batch;
  if (auto error = batch_rules::checkWaiting(*batch)) return refuse(*error);
  const auto places = batch_rules::settled(*batch, entered);
  if (!places) return refuse(places.error());
  const QVector<Held> cards = card_store::held(work, cardsIn(*places));
  if (work.failed()) return refuse(work.error());
  if (cards.size() != places->size()) return refuse(card_steps::noSuchCard());
  for (qsizetype i = 0; i < places->size(); ++i)
    if (auto done = settle(work, *batch, places->at(i), cards.at(i)); !done) return refuse(done.error());
  batch_store::setState(work, batch->id, BatchState::Closed);
  const auto after = asItStands(work, batch->id);
  if (!after) return after;
  auditBatch(work, *after, {{QStringLiteral("state"), codeOf(batch->state)}},
             {{QStringLiteral("state"), codeOf(after->state)},
              {QStringLiteral("outcome"), codeOf(entered.outcome)},
              {QStringLiteral("good"), after->good},
              {QStringLiteral("spoiled"), after->spoiled},
              {QStringLiteral("notPrinted"), after->notPrinted}});
  return after;
}

// ---- read --------------------------------------------------------------------------------------------

Result<BatchListPage> list(Work& work, const BatchListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const BatchListRequest bounded = withinPage(asked);
  BatchListPage page;
  page.lines = batch_store::list(work, bounded);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<CardBatch> read(Work& work, const BatchRef& ref) {
  const auto batch = batch_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!batch) return refuse(noSuchBatch());
  return *batch;
}

}  // namespace

const Operation<MakeBatch, CardBatch> MakeCardBatch{
    {"card.batch", Permission::MakeCards, Effect::Changes, "batch card", "cards batch",
     QT_TRANSLATE_NOOP("core", "Makes a batch of cards from the queue; each gets its number")},
    &make};
const Operation<BatchCard, CardBatch> AddToBatch{
    {"card.batch-add", Permission::MakeCards, Effect::Changes, "batch card", "cards add",
     QT_TRANSLATE_NOOP("core", "Adds a card to a batch that has not been printed")},
    &addCard};
const Operation<BatchCard, CardBatch> TakeOutOfBatch{
    {"card.batch-take-out", Permission::MakeCards, Effect::Changes, "batch card", "cards take-out",
     QT_TRANSLATE_NOOP("core", "Takes a card out of a batch that has not been printed")},
    &takeOut};
const Operation<BatchChange, CardBatch> DissolveBatch{
    {"card.batch-dissolve", Permission::MakeCards, Effect::Changes, "batch card", "cards dissolve",
     QT_TRANSLATE_NOOP("core", "Dissolves a batch that has not been printed; its cards wait again")},
    &dissolve};
const Operation<PrintBatch, CardBatch> PrintCardBatch{
    {"card.batch-print", Permission::MakeCards, Effect::Changes, "batch", "cards print-data",
     QT_TRANSLATE_NOOP("core", "Counts a print of a batch and gives today's data of its cards")},
    &print};
const Operation<BatchDataRequest, BatchData> ReadBatchData{
    {"card.batch-data", Permission::MakeCards, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Reads today's data and photos of the cards of a batch")},
    &readData};
const Operation<SetPlaceResult, CardBatch> NotePlaceResult{
    {"card.batch-result", Permission::MakeCards, Effect::Changes, "batch", "cards result",
     QT_TRANSLATE_NOOP("core", "Notes what came out of the printer at a place")},
    &noteResult};
const Operation<ConfirmBatch, CardBatch> ConfirmCardBatch{
    {"card.batch-confirm", Permission::MakeCards, Effect::Changes, "batch card", "cards confirm",
     QT_TRANSLATE_NOOP("core",
                       "Confirms a printed batch: good ones leave the queue, spoiled ones are made anew")},
    &confirm};
const Operation<BatchListRequest, BatchListPage> ListCardBatches{
    {"card.batch-list", Permission::ReadWorkers, Effect::Reads, "", "cards batches",
     QT_TRANSLATE_NOOP("core", "Lists the batches, newest first")},
    &list};
const Operation<BatchRef, CardBatch> ReadCardBatch{
    {"card.batch-read", Permission::ReadWorkers, Effect::Reads, "", "cards show",
     QT_TRANSLATE_NOOP("core", "Shows a batch with each place")},
    &read};
