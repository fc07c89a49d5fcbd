#pragma once

#include "cards/card_operations.h"
#include "workers/person_keys.h"
#include "workers/worker.h"

/// A person decided to be registered, as he is stored. Nothing is checked here.
struct WorkerRow {
  PersonData person;  ///< normalised
  PersonKeys keys;
  QStringList formerNumbers;  ///< further forms of his number that must find him
  QString number;             ///< registration number
  QString receipt;            ///< empty: none
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;
  QString ageReason;
  QVector<LikenessAnswer> likeness;
  QByteArray photoJpeg;
  Instant at;                      ///< when he was registered
  QString by;                      ///< login
  QHash<QString, int> twins = {};  ///< of numbers that others have too, see worker_store::nextTwin

  int twinOf(const QString& documentNumber) const { return twins.value(documentNumber); }
};

/// Writes new workers with everything that belongs to the person (documents, keys, photo, telling, receipt,
/// decisions on likeness), table by table: for one and for ten thousand the same pen. Assignments, contracts
/// and cards have pens of their own. Nothing is audited here.
class WorkerRows {
 public:
  explicit WorkerRows(Work& work);
  /// Sets the row numbers of a chunk aside; add() at most so many before flush().
  void reserve(qint64 workers, qint64 photos);
  WorkerId add(const WorkerRow& row);
  void flush();

 private:
  void addKeys(WorkerId id, const WorkerRow& row);
  void addDocuments(WorkerId id, const WorkerRow& row);
  PhotoId addPhoto(WorkerId id, const WorkerRow& row);

  Work& m_work;
  QString m_jurisdiction;
  RowBatch m_workers;
  RowBatch m_documents;
  RowBatch m_photos;
  RowBatch m_tellings;
  RowBatch m_receipts;
  RowBatch m_decisions;
  QVector<SearchKey> m_searchKeys = {};
  QVector<WorkerId> m_searchWorkers = {};
  QVector<QPair<qint64, WorkerId>> m_likeKeys = {};
  QVector<qint64> m_workerIds = {};
  QVector<qint64> m_photoIds = {};
  qsizetype m_nextWorker = 0;
  qsizetype m_nextPhoto = 0;
};

RowBatch photoBatch();
void addPhotoRow(const Work& work, RowBatch& rows, PhotoId id, WorkerId worker, const QByteArray& jpeg,
                 Instant at);

/// The versions of the code lists a record's codes are from, stored beside them: the same code has meant
/// other trades in older lists.
QString codeListVersions();
