#pragma once

#include "attachments/attachment.h"
#include "workers/worker.h"

using CorrectionId = Id<struct CorrectionTag>;

/// What is corrected. A registration is one that is asked for: a second person with a number on file.
enum class CorrectionSubject { Worker, Assignment, Contract, Registration };
QString codeOf(CorrectionSubject subject);  ///< "worker", "assignment", "contract", "registration"
bool fromCode(const QString& code, CorrectionSubject& subject);

/// Done: it needed nobody else. Pending: a supervisor decides.
enum class CorrectionState { Done, Pending, Approved, Refused, Withdrawn };
QString codeOf(CorrectionState state);  ///< "done", "pending", "approved", "refused", "withdrawn"
bool fromCode(const QString& code, CorrectionState& state);

/// Who asked for it: the worker, the employer, or the office found it itself.
enum class AskedBy { Worker, Employer, Office };
QString codeOf(AskedBy asked);  ///< "worker", "employer", "office"
bool fromCode(const QString& code, AskedBy& asked);

/// One field, its value as text: codes, ISO dates, row numbers, "true" and "false".
struct FieldChange {
  QString field;
  QString was = {};  ///< as on file; filled by the office
  QString value = {};
  QString wasName = {};  ///< of a project, an employer, a manager: what it is called; filled when read
  QString valueName = {};

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("field", s.field);
    v("was", s.was);
    v("value", s.value);
    v("wasName", s.wasName);
    v("valueName", s.valueName);
  }
};

/// A correction as it is asked for. Whose row `version` is: the assignment's or the contract's where one is
/// named, else the worker's.
struct CorrectRecord {
  WorkerId worker;
  AssignmentId assignment;
  ContractId contract;
  int version = 0;
  QVector<FieldChange> changes;
  QString ageReason;  ///< wanted where a birth date makes him older than usual
  bool twin = false;  ///< another person truly has this number as well
  std::optional<AskedBy> askedBy;
  QString reason;
  QVector<NewAttachment> proofs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("assignment", s.assignment);
    v("contract", s.contract);
    v("version", s.version);
    v("changes", s.changes);
    v("ageReason", s.ageReason);
    v("twin", s.twin);
    v("askedBy", s.askedBy);
    v("reason", s.reason);
    v("proofs", s.proofs);
  }
};

/// What became of it: some fields are corrected at once, others wait for a supervisor.
struct Corrected {
  WorkerId worker;
  QString number;  ///< "GZ-20261125-0001" of what was done; empty where all waits
  QVector<QString> done;
  CorrectionId pending;
  QString pendingNumber;
  QVector<QString> waiting;
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("number", s.number);
    v("done", s.done);
    v("pending", s.pending);
    v("pendingNumber", s.pendingNumber);
    v("waiting", s.waiting);
    v("warnings", s.warnings);
  }
};

/// A second person with a number that is on file is at the counter: his visit waits for a supervisor.
struct TwinRequest {
  NewWorker visit;
  std::optional<AskedBy> askedBy;
  QString reason;
  QVector<NewAttachment> proofs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("visit", s.visit);
    v("askedBy", s.askedBy);
    v("reason", s.reason);
    v("proofs", s.proofs);
  }
};

/// One on file.
struct Correction {
  CorrectionId id;
  QString number;
  CorrectionSubject subject = CorrectionSubject::Worker;
  qint64 subjectId = 0;
  WorkerId worker;  ///< none for a registration that is not approved
  QString workerNumber;
  QString workerName;
  CorrectionState state = CorrectionState::Pending;
  QVector<FieldChange> changes;
  bool twin = false;
  QString ageReason;
  AskedBy askedBy = AskedBy::Worker;
  QString reason;
  QString enteredBy;
  Instant enteredAt;
  QString decidedBy;
  Instant decidedAt;
  QString decision;  ///< the supervisor's words
  int version = 1;
  QVector<Attachment> proofs;
  QVector<QString> sameNumber;  ///< registrations of others with the new number
  QVector<QString> alike;       ///< registrations that are like the person after the correction

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("subject", s.subject);
    v("subjectId", s.subjectId);
    v("worker", s.worker);
    v("workerNumber", s.workerNumber);
    v("workerName", s.workerName);
    v("state", s.state);
    v("changes", s.changes);
    v("twin", s.twin);
    v("ageReason", s.ageReason);
    v("askedBy", s.askedBy);
    v("reason", s.reason);
    v("enteredBy", s.enteredBy);
    v("enteredAt", s.enteredAt);
    v("decidedBy", s.decidedBy);
    v("decidedAt", s.decidedAt);
    v("decision", s.decision);
    v("version", s.version);
    v("proofs", s.proofs);
    v("sameNumber", s.sameNumber);
    v("alike", s.alike);
  }
};

struct CorrectionRef {
  CorrectionId correction;
  QString number;  ///< used where `correction` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("correction", s.correction);
    v("number", s.number);
  }
};

struct CorrectionListRequest {
  WorkerId worker;  ///< none: everybody's
  QString state;    ///< "" or a code
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("state", s.state);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct CorrectionListPage {
  QVector<Correction> lines;  ///< newest first; numbers and phones masked
  QString cursor;             ///< empty at the end
  int pending = 0;            ///< how many wait, of all that were asked for

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
    v("pending", s.pending);
  }
};

/// A supervisor's word. Approving a number that others have as well wants `twin` said again.
struct DecideCorrection {
  CorrectionId correction;
  int version = 0;
  bool approve = false;
  bool twin = false;
  QString reason;  ///< wanted for a refusal

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("correction", s.correction);
    v("version", s.version);
    v("approve", s.approve);
    v("twin", s.twin);
    v("reason", s.reason);
  }
};
struct CorrectionDecided {
  Correction correction;
  std::optional<Registered> registered;  ///< the second person with the number
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("correction", s.correction);
    v("registered", s.registered);
    v("warnings", s.warnings);
  }
};

struct WithdrawCorrection {
  CorrectionId correction;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("correction", s.correction);
    v("reason", s.reason);
  }
};
