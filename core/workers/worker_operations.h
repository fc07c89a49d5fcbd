#pragma once

#include "storage/operation.h"
#include "workers/entitlement.h"
#include "workers/worker_search.h"

struct WorkerRef {
  WorkerId worker;
  QString number;  ///< registration number, ID number (any he ever had) or card number; used when `worker` is
                   ///< none
  bool reveal = false;  ///< ID number and phone in full; needs RevealNumbers and is audited
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("number", s.number);
    v("reveal", s.reveal);
  }
};
struct WorkerOnDay {
  WorkerRef worker;
  QDate day;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("day", s.day);
  }
};
/// The record with what holds on the day, in sentences.
struct WorkerShown {
  WorkerRecord record;
  QDate day;
  QVector<Entitlement> entitlements;
  QString summary;
  QString liability;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("record", s.record);
    v("day", s.day);
    v("entitlements", s.entitlements);
    v("summary", s.summary);
    v("liability", s.liability);
  }
};
/// A change in the worker's history, for "what was changed by whom".
struct HistoryEntry {
  Instant at;
  QString actor;
  QString station;
  QString operation;
  QString subject;
  QVector<QString> changedFields;
  QString before;  ///< JSON, masked
  QString after;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("at", s.at);
    v("actor", s.actor);
    v("station", s.station);
    v("operation", s.operation);
    v("subject", s.subject);
    v("changedFields", s.changedFields);
    v("before", s.before);
    v("after", s.after);
  }
};
struct History {
  QVector<HistoryEntry> entries;  ///< newest first
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("entries", s.entries);
  }
};
struct Photo {
  QByteArray jpeg;
  int width = 0;
  int height = 0;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("jpeg", s.jpeg);
    v("width", s.width);
    v("height", s.height);
  }
};
struct PhotoRef {
  PhotoId photo;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("photo", s.photo);
  }
};
struct TellWorker {
  WorkerId worker;
  ToldHow how = ToldHow::CallBack;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("how", s.how);
  }
};
/// Takes back a registration or return entered today by mistake: a new, audited record; nothing is deleted.
/// The worker stays on file; his assignment of that visit ends on its first day with the reason.
struct WithdrawRegistration {
  WorkerId worker;
  QString receipt;
  QString reason;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("receipt", s.receipt);
    v("reason", s.reason);
  }
};
struct SlipData {
  QString officeName;
  QString officePhone;
  QString receipt;
  Instant at;
  QString clerk;
  WorkerRecord record;
  QVector<Entitlement> entitlements;  ///< on the day of the slip
  QString summary;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("officeName", s.officeName);
    v("officePhone", s.officePhone);
    v("receipt", s.receipt);
    v("at", s.at);
    v("clerk", s.clerk);
    v("record", s.record);
    v("entitlements", s.entitlements);
    v("summary", s.summary);
  }
};
struct SlipRequest {
  WorkerId worker;
  QString receipt;  ///< empty: the newest
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("receipt", s.receipt);
  }
};

extern const Operation<NewWorker, Registered> RegisterWorker;           ///< worker.register
extern const Operation<ReturningWorker, Registered> RegisterReturn;     ///< worker.return
extern const Operation<WithdrawRegistration, Nothing> WithdrawVisit;    ///< worker.withdraw
extern const Operation<TellWorker, Nothing> RecordTelling;              ///< worker.tell
extern const Operation<MatchRequest, MatchResult> MatchWorker;          ///< worker.match  (reads)
extern const Operation<FindRequest, FindResult> FindAnything;           ///< worker.find   (reads)
extern const Operation<WorkerListRequest, WorkerListPage> ListWorkers;  ///< worker.list   (reads)
extern const Operation<WorkerListRequest, WorkerCount> CountWorkers;    ///< worker.count  (reads)
extern const Operation<WorkerOnDay, WorkerShown> ShowWorker;            ///< worker.show   (reads, masked)
extern const Operation<WorkerOnDay, WorkerShown> RevealWorker;          ///< worker.reveal (in full; audited)
extern const Operation<WorkerRef, History> WorkerHistory;               ///< worker.history (reads)
extern const Operation<PhotoRef, Photo> ReadPhoto;                      ///< photo.read    (reads)
extern const Operation<SlipRequest, SlipData>
    SlipOf;  ///< slip.read     (reads, in full: it is the worker's own)

// ---- For other operations, inside their Work ------------------------------------------------------------

struct WorkerName {
  QString number;
  QString name;
  QString sort;  ///< for lists in the order of pinyin
};
/// What worker.list gives, numbers in full: the caller has seen to it that they may be. Errors: as there.
Result<WorkerListPage> workersInFull(Work& work, const WorkerListRequest& asked);
QHash<WorkerId, WorkerName> namesOf(Work& work, const QVector<WorkerId>& workers);
/// That he was told of something ("move"); audited. NotTold leaves no trace.
void noteTelling(Work& work, WorkerId worker, const QString& about, ToldHow how);
/// Who is liable for him on the day, in a sentence.
QString liabilityOf(Work& work, WorkerId worker, const QDate& day);
