#pragma once

#include "storage/work.h"
#include "workers/worker.h"
#include "workers/worker_rules.h"
#include "workers/worker_store.h"

/// Registering new workers: what is known is looked up, what happens to each is decided by a pure function,
/// and one pen writes them, for one at the counter and for ten thousand from a roster. Functions for use
/// inside a Work; each audits "worker", and "card", "contract" and "assignment" where it makes one.

/// Somebody on file like the person at the counter, with the comparison's reasons.
struct Alike {
  worker_store::LikePerson other;
  likeness::Comparison comparison;
};
/// Everything on file that bears on a row.
struct KnownAbout {
  QString registrationNumber;  ///< of the one who has, or had, this very number; empty when nobody
  QVector<Alike> alike;        ///< strongest first
  worker_rules::Context context;
  Findings parties;                ///< what the project, the employer, the manager and the team on file say
  QHash<QString, int> twins = {};  ///< of an approved second holder, see worker_store::nextTwin
};

/// What happens to a row: registered, with these findings, or refused.
struct Decision {
  std::optional<Error> refusal;
  Findings findings;
};
/// Pure. A known number is a Conflict "idNumber" that names the registration; somebody alike without an
/// answer is a Conflict "likeness"; "it is he" is refused with the word to use the return instead.
Decision decide(const NewWorker& normalised, const KnownAbout& known, const RuleSet& rules,
                const QDate& today);

/// Those on file who are like the person, strongest first; `except` is left out.
QVector<Alike> alikeOnFile(Work& work, const likeness::Person& person, WorkerId except = {});

/// Whether a second person may have a number that is on file; a supervisor has approved it then.
enum class Twins { Refused, Approved };

/// Each row on its own: the good ones are written, the others say why not, in the order given. A failed
/// statement fails them all, through work.failed().
QVector<Result<Registered>> registerEach(Work& work, const QVector<NewWorker>& entered,
                                         Twins twins = Twins::Refused);
/// What registerEach() would say of each; nothing is written.
QVector<Decision> decideEach(Work& work, const QVector<NewWorker>& entered);
/// All or none: the first refusal is the answer (its field behind "2." for the third of several).
Result<QVector<Registered>> registerWorkers(Work& work, const QVector<NewWorker>& entered);

/// Registration number: division (4), year (2), serial (7), check digit (ISO 7064 MOD 11,10).
QString registrationNumber(const QString& division, int year, qint64 serial);
bool isRegistrationNumber(const QString& text);
/// "DJ-20261125-0176"
QString receiptNumber(const QDate& day, qint64 serial);
