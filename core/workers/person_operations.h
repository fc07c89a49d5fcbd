#pragma once

#include "base/finding.h"
#include "rules/dated_rules.h"
#include "storage/work.h"
#include "workers/worker.h"

/// Who somebody is, for operations that change it inside their own Work: corrections, merging.

/// The worker as he is on file, numbers in full; none where there is no such registration.
std::optional<Worker> workerOnFile(Work& work, WorkerId worker);
/// Of many at once; who is not there is left out.
QHash<WorkerId, Worker> workersOnFile(Work& work, const QVector<WorkerId>& workers);
/// Who living has, or ever had, one of these numbers, each in any of its forms; by the form on file.
QMultiHash<QString, WorkerId> holdersOf(Work& work, const QStringList& numbers);
/// Everything on file about him, numbers in full; none where there is no such registration.
std::optional<WorkerRecord> recordOnFile(Work& work, WorkerId worker);

/// The registration that lives: of one that was merged the other, else himself.
WorkerId livingWorker(Work& work, WorkerId worker);
/// Where he was merged into another, the refusal of a change to him, which names the one that lives: Conflict
/// "worker".
std::optional<Error> mergedAway(Work& work, WorkerId worker);
/// The same of many at once: the refusals of those who were.
QHash<WorkerId, Error> mergedAway(Work& work, const QVector<WorkerId>& workers);

/// The refusal where there is no such registration: NotFound "worker".
Error noSuchWorker();
/// The refusal of a change to a record that was read before another desk changed it: Conflict "version".
Error changedMeanwhile();

/// What the rules say about a person's data alone, without a visit. `now` need not be normalised.
Findings checkPerson(const PersonData& now, const QString& ageReason, const RuleSet& rules,
                     const QDate& today);

/// Registration numbers of others who have, or ever had, the number in any of its forms.
QStringList othersWithNumber(Work& work, const QString& number, WorkerId except);
/// Registration numbers of those on file who are like the person (likeness.h), strongest first.
QStringList othersLike(Work& work, const PersonData& person, WorkerId except);

/// Writes normalised data over the worker as he was read. The numbers he had go on finding him; a number that
/// another has as well is held as a twin's, which a supervisor approved. Nothing is audited here: the caller
/// knows why. Errors: Conflict "version".
Result<void> rewritePerson(Work& work, const Worker& onFile, const PersonData& now);

/// What finds him is made to fit the person on file, after his row was written back by other means; `before`
/// is whom it fitted until then.
void rewriteKeys(Work& work, const Worker& onFile, const PersonData& before);

/// What worker.register does, for a second person with a number that is on file. Errors as there.
Result<Registered> registerTwin(Work& work, const NewWorker& visit);
