#pragma once

#include "merging/merge.h"
#include "storage/work.h"

/// SQL of merges: which rows changed hands, as they were, and how the one that stays stood.
namespace merge_store {

/// Waits for whoever is writing about one of them, and keeps others waiting until the end.
void lock(Work& work, WorkerId one, WorkerId other);
/// When the record was last written.
Instant writtenAt(Work& work, WorkerId worker);
/// The newest word that the two are strangers: its reason; empty where nobody said so.
QString saidToDiffer(Work& work, WorkerId one, WorkerId other);
/// How many tellings or receipts he has.
int countOf(Work& work, const char* table, WorkerId worker);

MergeId add(Work& work, const Merge& merge, const QVector<AttachmentId>& proofs);
std::optional<Merge> with(Work& work, const MergeRef& ref);
/// Newest first, without choices and proofs.
QVector<Merge> list(Work& work, const MergeListRequest& asked);
QVector<AttachmentId> proofsOf(Work& work, MergeId merge);
/// Those that stand and were made after this one, of whom he is the one that stays or goes.
QVector<QString> laterThan(Work& work, const Merge& merge);
/// False where it was taken apart since.
bool takeApart(Work& work, const Merge& merge, const QString& reason);

/// A row as it was before the merge changed it.
struct KeptRow {
  QString table;
  qint64 row = 0;
  QJsonObject was;
};
/// Rows of a table that are his.
QVector<qint64> rowsOf(Work& work, const QString& table, WorkerId worker);
/// Keeps these columns of a row.
void keep(Work& work, MergeId merge, const QString& table, qint64 row, const QStringList& columns);
QVector<KeptRow> keptRows(Work& work, MergeId merge);
/// Writes a kept row back.
void restore(Work& work, const KeptRow& kept);
/// Gives the row, which is kept, to another.
void give(Work& work, const QString& table, qint64 row, WorkerId to);
/// The columns of a worker's row that a merge may write.
const QStringList& workerColumns();

/// His documents that the other does not have, by kind and number.
QVector<qint64> documentsToMove(Work& work, WorkerId from, WorkerId to);
/// The document is no longer the present one.
void makeFormer(Work& work, qint64 document);
/// Those that were merged into him.
QVector<WorkerId> followersOf(Work& work, WorkerId worker);

void setPhoto(Work& work, WorkerId worker, PhotoId photo);
void setOverlapReason(Work& work, AssignmentId assignment, const QString& reason);
/// His first registration, whichever of the two it was: what rests on the day he was registered holds.
void takeFirstRegistration(Work& work, WorkerId stays, WorkerId goes);
void setMergedInto(Work& work, WorkerId worker, WorkerId into);
/// A new version without a change, so that whoever read an older one is told.
void raiseVersion(Work& work, WorkerId worker);

/// What is on file about a living worker, as digests by table and row; what merges themselves do to a card is
/// left out, or one would stand in the way of the one before it.
QJsonObject standing(Work& work, WorkerId living);
void keepStanding(Work& work, MergeId merge, const QJsonObject& standing);
QJsonObject keptStanding(Work& work, MergeId merge);

}  // namespace merge_store
