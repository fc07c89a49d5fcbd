#pragma once

#include "storage/work.h"
#include "workers/likeness.h"
#include "workers/worker_operations.h"

/// SQL of workers, their documents, photos, tellings and receipts.
namespace worker_store {

/// Whoever living has, or ever had, one of these numbers. `isCurrent` tells an old number from the present
/// one.
struct NumberHit {
  WorkerId worker;
  QString registrationNumber;
  QString number;
  bool isCurrent = true;
};
QVector<NumberHit> withNumbers(Work& work, const QStringList& numbers);

WorkerId byRegistrationNumber(Work& work, const QString& number);
WorkerId byCardNumber(Work& work, const QString& number);
/// Whether the card with this number is dead for ever: spoiled, or replaced by another.
bool isDeadCard(Work& work, const QString& number);

/// Of these workers those that were merged into another, with the one that lives.
QHash<WorkerId, WorkerId> livingOf(Work& work, const QVector<WorkerId>& workers);
/// Registration numbers of those that were merged into him, oldest first.
QVector<QString> numbersMergedInto(Work& work, WorkerId worker);

/// As they are on file; who is not there is left out.
QHash<WorkerId, Worker> workersOf(Work& work, const QVector<WorkerId>& workers);
std::optional<Worker> workerOf(Work& work, WorkerId worker);
/// Assignments, contracts and cards included; what is missing is listed.
std::optional<WorkerRecord> recordOf(Work& work, WorkerId worker);

/// The lines of these workers, in this order; unmasked, without `why` and `cursor`.
QVector<WorkerLine> linesOf(Work& work, const QVector<WorkerId>& workers);

QHash<WorkerId, WorkerName> namesOf(Work& work, const QVector<WorkerId>& workers);

/// Who shares a key with one of `keys`: pairs of key and worker.
QVector<QPair<qint64, WorkerId>> likeKeyHits(Work& work, const QVector<qint64>& keys);
/// What comparing needs of these workers. One that was merged is compared as he was registered then, and
/// stands for the registration that lives.
struct LikePerson {
  WorkerId worker;             ///< the living one
  QString registrationNumber;  ///< likewise
  QString hukouAddress;
  likeness::Person person;
  WorkerId row;  ///< whose data it is
};
QVector<LikePerson> likePersons(Work& work, const QVector<WorkerId>& workers);

/// The present version; 0 when there is no such worker.
int versionOf(Work& work, WorkerId worker);
/// Writes the person's data over the row read at `version`; false when somebody was faster.
bool updatePerson(Work& work, WorkerId worker, int version, const PersonData& person);
/// Only counts that he was here: what is on file stays; false when somebody was faster.
bool touch(Work& work, WorkerId worker, int version);
void setPhoto(Work& work, WorkerId worker, PhotoId photo);
/// What found him as he was goes, what finds him as he is comes; his former numbers go on finding him.
void replaceKeys(Work& work, WorkerId worker, const PersonData& before, const PersonData& after,
                 const QStringList& formerNumbers);
/// Makes the person's number the present one, adding it unless it is `onFile`; the others stay. Where others
/// have it too he is their twin.
void setDocument(Work& work, WorkerId worker, const PersonData& person, bool onFile);
/// What tells one more holder of the number from those on file; 0 where he is the first.
int nextTwin(Work& work, DocumentKind kind, const QString& number);

/// His assignments that an operation was the last to write.
QVector<AssignmentId> assignmentsOfOperation(Work& work, WorkerId worker, OperationId operation);

PhotoId addPhoto(Work& work, WorkerId worker, const QByteArray& jpeg);
std::optional<Photo> photoOf(Work& work, PhotoId photo);
struct Telling {
  WorkerId worker;
  ToldHow how = ToldHow::NotTold;
};
void addTellings(Work& work, const QVector<Telling>& tellings, const QString& about);
void addTelling(Work& work, WorkerId worker, const QString& about, ToldHow how);
void addLikenessDecisions(Work& work, WorkerId worker, const QVector<LikenessAnswer>& answers);

struct Receipt {
  QString number;
  QString kind;  ///< "new", "return", "withdrawn"
  Instant at;
  OperationId operation;
  QString clerk;
};
/// Numbers with whose they are.
void addReceipts(Work& work, const QVector<QPair<QString, WorkerId>>& receipts, const QString& kind);
void addReceipt(Work& work, WorkerId worker, const QString& number, const QString& kind);
/// The receipt of that number, or the newest one.
std::optional<Receipt> receiptOf(Work& work, WorkerId worker, const QString& number);

}  // namespace worker_store
