#include "workers/worker_operations.h"

#include "cards/card_operations.h"
#include "employment/employment_operations.h"
#include "workers/history_store.h"
#include "workers/masking.h"
#include "workers/person_operations.h"
#include "workers/registration.h"
#include "workers/returning.h"
#include "workers/worker_finder.h"
#include "workers/worker_store.h"

namespace {

Result<WorkerId> resolve(Work& work, const WorkerRef& ref) {
  const WorkerId worker = ref.worker ? ref.worker : workerNumbered(work, ref.number);
  if (work.failed()) return refuse(work.error());
  if (!worker) return refuse(noSuchWorker());
  return livingWorker(work, worker);
}

// ---- changes
// ------------------------------------------------------------------------------------------------------

Result<Registered> registerWorker(Work& work, const NewWorker& entered) {
  auto registered = registerWorkers(work, {entered});
  if (!registered) return refuse(registered.error());
  return finished(work, registered->first());
}

Result<Nothing> recordTelling(Work& work, const TellWorker& entered) {
  const auto worker = worker_store::workerOf(work, entered.worker);
  if (!worker) return refuse(work.failed() ? work.error() : noSuchWorker());
  if (auto gone = mergedAway(work, entered.worker)) return refuse(*gone);
  worker_store::addTelling(work, entered.worker, QStringLiteral("registration"), entered.how);
  work.audit({QStringLiteral("worker"),
              entered.worker.value(),
              {{QStringLiteral("told"), codeOf(worker->told)}},
              {{QStringLiteral("told"), codeOf(entered.how)}}});
  return finished(work, Nothing{});
}

// ---- the record
// ----------------------------------------------------------------------------------------------------

Result<WorkerShown> shownOn(Work& work, const WorkerOnDay& asked) {
  const auto worker = resolve(work, asked.worker);
  if (!worker) return refuse(worker.error());
  auto record = worker_store::recordOf(work, *worker);
  if (!record) return refuse(work.failed() ? work.error() : noSuchWorker());
  const EntitlementFacts facts = factsOf(*record);
  WorkerShown shown;
  shown.day = asked.day.isValid() ? asked.day : work.today();
  shown.entitlements = entitlementsOn(facts, shown.day);
  shown.summary = entitlementSummary(facts, shown.day, work.today()).text();
  shown.liability = liabilitySentence(facts, shown.day).text();
  shown.record = std::move(*record);
  return finished(work, shown);
}

Result<WorkerShown> showWorker(Work& work, const WorkerOnDay& asked) {
  if (asked.worker.reveal)
    return refuse({ErrorKind::Forbidden, QStringLiteral("reveal"),
                   message(QT_TRANSLATE_NOOP(
                       "core", "Numbers in full are shown by worker.reveal, which leaves a trace."))});
  auto shown = shownOn(work, asked);
  if (shown) masking::mask(shown->record);
  return shown;
}

Result<WorkerShown> revealWorker(Work& work, const WorkerOnDay& asked) {
  auto shown = shownOn(work, asked);
  if (shown)
    work.audit({QStringLiteral("worker"),
                shown->record.worker.id.value(),
                {},
                {{QStringLiteral("revealed"), QStringLiteral("idNumber phone")}}});
  return shown;
}

Result<History> workerHistory(Work& work, const WorkerRef& ref) {
  const auto worker = resolve(work, ref);
  if (!worker) return refuse(worker.error());
  return finished(work, History{history_store::entriesOf(work, *worker)});
}

Result<Photo> readPhoto(Work& work, const PhotoRef& ref) {
  auto photo = worker_store::photoOf(work, ref.photo);
  if (!photo)
    return refuse(work.failed()
                      ? work.error()
                      : notFound("photo", message(QT_TRANSLATE_NOOP("core", "This photo is not on file."))));
  return *photo;
}

Result<SlipData> slipOf(Work& work, const SlipRequest& asked) {
  const WorkerId worker = livingWorker(work, asked.worker);
  const auto record = worker_store::recordOf(work, worker);
  if (!record) return refuse(work.failed() ? work.error() : noSuchWorker());
  auto receipt = worker_store::receiptOf(work, worker, asked.receipt);
  if (work.failed()) return refuse(work.error());
  if (!receipt && !asked.receipt.isEmpty())
    return refuse(notFound(
        "receipt", message(QT_TRANSLATE_NOOP("core", "There is no receipt of this number for the worker."))));
  // Whoever came in by a roster or from another office has none: his slip says what holds today.
  if (!receipt) receipt = worker_store::Receipt{{}, {}, work.now(), {}, work.actor().login};
  const EntitlementFacts facts = factsOf(*record);
  const QDate day = dateInChina(receipt->at);
  SlipData slip;
  slip.officeName = work.info(QStringLiteral("name"));
  slip.officePhone = work.info(QStringLiteral("phone"));
  slip.receipt = receipt->number;
  slip.at = receipt->at;
  slip.clerk = receipt->clerk;
  slip.record = *record;
  slip.entitlements = entitlementsOn(facts, day);
  slip.summary = entitlementSummary(facts, day, work.today()).text();
  return finished(work, slip);
}

}  // namespace

QHash<WorkerId, WorkerName> namesOf(Work& work, const QVector<WorkerId>& workers) {
  return worker_store::namesOf(work, workers);
}

void noteTelling(Work& work, WorkerId worker, const QString& about, ToldHow how) {
  if (how == ToldHow::NotTold) return;
  worker_store::addTelling(work, worker, about, how);
  work.audit({QStringLiteral("worker"),
              worker.value(),
              {},
              {{QStringLiteral("told"), codeOf(how)}, {QStringLiteral("about"), about}}});
}

QString liabilityOf(Work& work, WorkerId worker, const QDate& day) {
  const auto record = worker_store::recordOf(work, worker);
  return record ? liabilitySentence(factsOf(*record), day).text() : QString();
}

const Operation<NewWorker, Registered> RegisterWorker{
    {"worker.register", Permission::RegisterWorkers, Effect::Changes, "worker card contract assignment team",
     "worker register",
     QT_TRANSLATE_NOOP("core", "Registers a worker by his real name, with or without a job")},
    &registerWorker};
const Operation<ReturningWorker, Registered> RegisterReturn{
    {"worker.return", Permission::RegisterWorkers, Effect::Changes, "worker card contract assignment team",
     "worker return",
     QT_TRANSLATE_NOOP(
         "core", "Registers that a worker on file has come again: new work, new contract, data read anew")},
    &registerReturn};
const Operation<WithdrawRegistration, Nothing> WithdrawVisit{
    {"worker.withdraw", Permission::RegisterWorkers, Effect::Changes, "worker card contract assignment team",
     "worker withdraw", QT_TRANSLATE_NOOP("core", "Takes back a visit of today that was entered by mistake")},
    &withdrawVisit};
const Operation<TellWorker, Nothing> RecordTelling{
    {"worker.tell", Permission::RegisterWorkers, Effect::Changes, "worker", "worker tell",
     QT_TRANSLATE_NOOP("core", "Records that the worker was told of his registration")},
    &recordTelling};
const Operation<WorkerOnDay, WorkerShown> ShowWorker{
    {"worker.show", Permission::ReadWorkers, Effect::Reads, "", "worker show",
     QT_TRANSLATE_NOOP("core", "Shows a worker's record and what he has on a day, numbers masked")},
    &showWorker};
const Operation<WorkerOnDay, WorkerShown> RevealWorker{
    {"worker.reveal", Permission::RevealNumbers, Effect::Changes, "worker", "worker reveal",
     QT_TRANSLATE_NOOP("core", "Shows a worker's record with numbers in full; leaves a trace"), true},
    &revealWorker};
const Operation<WorkerRef, History> WorkerHistory{
    {"worker.history", Permission::ReadWorkers, Effect::Reads, "", "worker history",
     QT_TRANSLATE_NOOP("core", "Lists what was changed about a worker, when and by whom")},
    &workerHistory};
const Operation<PhotoRef, Photo> ReadPhoto{{"photo.read", Permission::ReadWorkers, Effect::Reads, "", "",
                                            QT_TRANSLATE_NOOP("core", "Reads a photo")},
                                           &readPhoto};
const Operation<SlipRequest, SlipData> SlipOf{
    {"slip.read", Permission::RegisterWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Reads what is printed on the slip of a visit")},
    &slipOf};
