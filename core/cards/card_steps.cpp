#include "cards/card_steps.h"

#include "cards/batch_store.h"
#include "cards/pickup_store.h"

namespace card_steps {

using card_rules::Step;
using card_store::Held;

namespace {

Error liesInBatch(const Held& held, const batch_store::OpenPlace& place) {
  return conflict("batch",
                  message(QT_TRANSLATE_NOOP("core", "Card %1 lies in batch %2 already, made by %3 on %4."),
                          {held.called(), place.batchNumber, place.madeBy,
                           dateTimeInChina(place.madeAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))}));
}

bool isOfBatch(Step step) {
  return step == Step::LeaveBatch || step == Step::PrintWell || step == Step::Spoil;
}

}  // namespace

Error noSuchCard() { return notFound("card", message(QT_TRANSLATE_NOOP("core", "There is no such card."))); }

Error noSuchDesk() {
  return notFound("pickUpDesk",
                  message(QT_TRANSLATE_NOOP("core", "There is no such pick-up desk, or it is closed.")));
}

Error changedMeanwhile() {
  return conflict("version",
                  message(QT_TRANSLATE_NOOP(
                      "core", "The record was changed at another desk just now. Look at it again.")));
}

std::optional<Error> refusal(Work& work, const Held& held, Step step, const Taken& taken) {
  if (held.card.state == CardState::InBatch && !isOfBatch(step))
    if (const auto place = batch_store::openPlaceOf(work, held.card.id)) return liesInBatch(held, *place);
  if (step == Step::JoinBatch && held.card.state == CardState::Requested)
    return conflict("state",
                    message(QT_TRANSLATE_NOOP("core", "The card of %1 cannot be printed yet: %2."),
                            {held.workerName,
                             card_rules::inWords(card_rules::wanting(held.card, held.hasPhoto)).text()}));
  if (auto error = card_rules::check(step, held.card, held.called(), taken.reason)) return error;
  return card_rules::checkDay(taken.day.isValid() ? taken.day : work.today(), held.lastStepOn, work.today());
}

Result<void> take(Work& work, const Held& held, Step step, const Taken& taken) {
  if (auto error = refusal(work, held, step, taken)) return refuse(*error);
  const CardState to = taken.to.value_or(card_rules::stateAfter(step));
  const QDate day = taken.day.isValid() ? taken.day : work.today();
  const QString reason = taken.reason.simplified();
  card_store::setState(work, held.card.id, to, day, reason);
  QJsonObject after = taken.also;
  after.insert(QStringLiteral("state"), codeOf(to));
  if (!reason.isEmpty()) after.insert(QStringLiteral("reason"), reason);
  if (day != work.today()) after.insert(QStringLiteral("day"), day.toString(Qt::ISODate));
  work.audit({QStringLiteral("card"),
              held.card.id.value(),
              {{QStringLiteral("state"), codeOf(held.card.state)}},
              after});
  if (work.failed()) return refuse(work.error());
  return {};
}

Result<CardId> succeed(Work& work, const Held& old, bool reprint) {
  const QDate today = work.today();
  CardRow row;
  row.worker = old.worker;
  row.requestedOn = reprint ? old.card.requestedOn : today;
  row.due = reprint ? CardDue{old.card.deskDueOn, old.card.dueOn}
                    : cardDue(work.calendar(), rulesOn(work, today), today);
  row.steps = {{CardState::Requested, today}};
  if (old.hasPhoto) row.steps.append({CardState::Queued, today});
  row.at = work.now();
  row.reprint = reprint;
  row.desk = old.card.desk;
  row.replaces = old.card.id;
  CardRows rows(work);
  rows.reserve(1);
  const CardId id = rows.add(row);
  rows.flush();
  work.audit({QStringLiteral("card"),
              id.value(),
              {},
              {{QStringLiteral("state"), codeOf(row.steps.last().first)},
               {QStringLiteral("replaces"), old.card.number},
               {QStringLiteral("requestedOn"), record::toValue(row.requestedOn)},
               {QStringLiteral("dueOn"), record::toValue(row.due.inHand)}}});
  if (work.failed()) return refuse(work.error());
  return id;
}

void auditHandover(Work& work, const Handover& handover, const QJsonObject& before, QJsonObject after) {
  after.insert(QStringLiteral("handover"), handover.number);
  work.audit({QStringLiteral("handover"), handover.id.value(), before, after});
}

Result<Handover> handoverNow(Work& work, HandoverId id) {
  const auto handover = pickup_store::with(work, {id, {}});
  if (work.failed()) return refuse(work.error());
  if (!handover)
    return refuse(notFound("handover", message(QT_TRANSLATE_NOOP("core", "There is no such list."))));
  return *handover;
}

CardShown shown(Work& work, CardId card) {
  CardShown result;
  const auto found = card_store::found(work, {card});
  if (found.isEmpty()) return result;
  result.card = found.first().card;
  result.worker = found.first().worker;
  result.workerName = found.first().workerName;
  result.workerNumber = found.first().workerNumber;
  result.deskName = pickup_store::deskName(work, found.first().card.desk);
  result.batch = batch_store::newestBatchOf(work, card);
  result.handover = pickup_store::newestHandoverOf(work, card);
  result.replaced = card_store::predecessorNumber(work, card);
  result.replacedBy = card_store::successorOf(work, card);
  result.steps = card_store::stepsOfCard(work, card);
  return result;
}

}  // namespace card_steps
