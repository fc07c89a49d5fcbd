#include "workers/person_operations.h"

#include "identity/resident_id.h"
#include "workers/person_keys.h"
#include "workers/person_rules.h"
#include "workers/registration.h"

std::optional<Worker> workerOnFile(Work& work, WorkerId worker) {
  return worker_store::workerOf(work, worker);
}

QHash<WorkerId, Worker> workersOnFile(Work& work, const QVector<WorkerId>& workers) {
  return worker_store::workersOf(work, workers);
}

QMultiHash<QString, WorkerId> holdersOf(Work& work, const QStringList& numbers) {
  QStringList forms;
  for (const QString& number : numbers) forms.append(searchFormsOf(number));
  QMultiHash<QString, WorkerId> holders;
  for (const auto& hit : worker_store::withNumbers(work, forms)) holders.insert(hit.number, hit.worker);
  return holders;
}

std::optional<WorkerRecord> recordOnFile(Work& work, WorkerId worker) {
  return worker_store::recordOf(work, worker);
}

WorkerId livingWorker(Work& work, WorkerId worker) {
  return worker_store::livingOf(work, {worker}).value(worker, worker);
}

QHash<WorkerId, Error> mergedAway(Work& work, const QVector<WorkerId>& workers) {
  const auto living = worker_store::livingOf(work, workers);
  QHash<WorkerId, Error> refusals;
  if (living.isEmpty()) return refusals;
  const auto names = worker_store::namesOf(work, living.keys() + living.values());
  for (auto each = living.begin(); each != living.end(); ++each)
    refusals.insert(each.key(),
                    conflict("worker", message(QT_TRANSLATE_NOOP("core",
                                                                 "Registration %1 was merged into %2, which "
                                                                 "is the one that lives. Open %2."),
                                               {names[each.key()].number, names[each.value()].number})));
  return refusals;
}

std::optional<Error> mergedAway(Work& work, WorkerId worker) {
  const auto refusals = mergedAway(work, QVector<WorkerId>{worker});
  return refusals.isEmpty() ? std::nullopt : std::optional(refusals.value(worker));
}

Error noSuchWorker() {
  return notFound("worker", message(QT_TRANSLATE_NOOP("core", "This worker is not on file.")));
}

Error changedMeanwhile() {
  return conflict("version",
                  message(QT_TRANSLATE_NOOP(
                      "core", "The record was changed at another desk just now. Look at it again.")));
}

Findings checkPerson(const PersonData& now, const QString& ageReason, const RuleSet& rules,
                     const QDate& today) {
  const PersonData person = worker_rules::normalised(now, today);
  return person_rules::checkIdentity(now, person, today) +
         person_rules::checkAge(person, ageReason, rules, today) +
         person_rules::checkContact(person, {}, today);
}

QStringList othersWithNumber(Work& work, const QString& number, WorkerId except) {
  QStringList others;
  for (const auto& hit : worker_store::withNumbers(work, searchFormsOf(number)))
    if (hit.worker != except && !others.contains(hit.registrationNumber))
      others.append(hit.registrationNumber);
  return others;
}

QStringList othersLike(Work& work, const PersonData& person, WorkerId except) {
  QStringList others;
  for (const Alike& each : alikeOnFile(work, likePersonOf(person), except))
    others.append(each.other.registrationNumber);
  return others;
}

namespace {

/// Every number that finds him already, the present one and one that he comes back to among them.
QStringList numbersOf(const Worker& onFile) {
  QStringList numbers;
  for (const Document& document : onFile.documents) numbers.append(document.number);
  return numbers;
}

}  // namespace

Result<void> rewritePerson(Work& work, const Worker& onFile, const PersonData& now) {
  if (!worker_store::updatePerson(work, onFile.id, onFile.version, now))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  bool numberOnFile = false;
  for (const Document& document : onFile.documents)
    numberOnFile = numberOnFile || (document.number == now.idNumber && document.kind == now.documentKind);
  worker_store::setDocument(work, onFile.id, now, numberOnFile);
  worker_store::replaceKeys(work, onFile.id, onFile.person, now, numbersOf(onFile));
  if (work.failed()) return refuse(work.error());
  return {};
}

void rewriteKeys(Work& work, const Worker& onFile, const PersonData& before) {
  worker_store::replaceKeys(work, onFile.id, before, onFile.person, numbersOf(onFile));
}

Result<Registered> registerTwin(Work& work, const NewWorker& visit) {
  auto registered = registerEach(work, {visit}, Twins::Approved).first();
  if (work.failed()) return refuse(work.error());
  return registered;
}
