#pragma once

#include "attachments/attachment.h"
#include "workers/worker.h"

using MergeId = Id<struct MergeTag>;

/// Which of the two registrations: the one that stays, or the one that goes.
enum class MergeSide { Stays, Goes };
QString codeOf(MergeSide side);  ///< "stays", "goes"
bool fromCode(const QString& code, MergeSide& side);

enum class MergeState { Merged, Apart };
QString codeOf(MergeState state);  ///< "merged", "apart"
bool fromCode(const QString& code, MergeState& state);

/// Whose value a field of the person takes. Fields that only hold together (a document with its number and
/// days) are chosen together: naming one names its group.
struct MergeChoice {
  QString field;
  MergeSide side = MergeSide::Stays;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("field", s.field);
    v("side", s.side);
  }
};

/// One field of the person, side by side; values as text: codes, ISO dates, "true" and "false".
struct MergeField {
  QString group;  ///< the fields that are chosen together
  QString field;
  QString stays;
  QString goes;
  bool differs = false;
  MergeSide chosen = MergeSide::Stays;  ///< as suggested, then as chosen

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("group", s.group);
    v("field", s.field);
    v("stays", s.stays);
    v("other", s.goes);
    v("differs", s.differs);
    v("chosen", s.chosen);
  }
};

/// Two assignments, one of each, that share days: both are liable then, and a reason says why.
struct MergeOverlap {
  AssignmentId first;   ///< the one that began first
  AssignmentId second;  ///< which carries the reason
  QString firstProject;
  QString secondProject;
  QDate from;
  QDate to;              ///< absent while both go on
  QString onFile;        ///< a reason that either has already; none is wanted then
  bool wanted = false;   ///< a reason is wanted
  bool sameDay = false;  ///< one ends on the day on which the other begins: that is reason enough
  QString sentence;      ///< who is liable on those days

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("first", s.first);
    v("second", s.second);
    v("firstProject", s.firstProject);
    v("secondProject", s.secondProject);
    v("from", s.from);
    v("to", s.to);
    v("onFile", s.onFile);
    v("wanted", s.wanted);
    v("sameDay", s.sameDay);
    v("sentence", s.sentence);
  }
};
struct OverlapReason {
  AssignmentId assignment;  ///< MergeOverlap::second
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("assignment", s.assignment);
    v("reason", s.reason);
  }
};

/// What will happen to a row of either.
struct MergeMatter {
  QString
      subject;  ///< "assignment", "contract", "card", "telling", "receipt", "photo", "document", "correction"
  qint64 row = 0;
  MergeSide of = MergeSide::Stays;
  QString what;  ///< "stays", "follows", "returned", "cancelled", "joined" (both have it), "not-shown"
  QString sentence;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("subject", s.subject);
    v("row", s.row);
    v("of", s.of);
    v("what", s.what);
    v("sentence", s.sentence);
  }
};

struct MergeQuestion {
  WorkerId stays;
  WorkerId goes;
  CardId card = {};  ///< the one that is to stay valid; none: as suggested

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("stays", s.stays);
    v("other", s.goes);
    v("card", s.card);
  }
};
struct MergePreview {
  Worker stays;  ///< numbers in full
  Worker goes;
  QVector<MergeField> rows;
  QVector<MergeMatter> matters;
  QVector<MergeOverlap> overlaps;
  CardId card;                  ///< the one that stays valid
  QVector<Card> validCards;     ///< to choose from, where there are two
  bool proofWanted = false;     ///< name, birth date or number differ
  QVector<QString> hindrances;  ///< why it cannot be merged now
  QVector<QString> doubts;      ///< what speaks against it

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("stays", s.stays);
    v("other", s.goes);
    v("fields", s.rows);
    v("matters", s.matters);
    v("overlaps", s.overlaps);
    v("card", s.card);
    v("validCards", s.validCards);
    v("proofWanted", s.proofWanted);
    v("hindrances", s.hindrances);
    v("doubts", s.doubts);
  }
};

/// A supervisor says that two registrations are one person.
struct MergeWorkers {
  WorkerId stays;
  int staysVersion = 0;  ///< of the registration, as it was read
  WorkerId goes;
  int goesVersion = 0;
  QVector<MergeChoice> choices;  ///< where not as suggested
  CardId card;                   ///< the one that stays valid; none: as suggested
  QString overlapReason;         ///< for every overlap that is not named in `overlaps`
  QVector<OverlapReason> overlaps;
  QString reason;
  QVector<NewAttachment> proofs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("stays", s.stays);
    v("staysVersion", s.staysVersion);
    v("other", s.goes);
    v("otherVersion", s.goesVersion);
    v("choices", s.choices);
    v("card", s.card);
    v("overlapReason", s.overlapReason);
    v("overlaps", s.overlaps);
    v("reason", s.reason);
    v("proofs", s.proofs);
  }
};
struct MergeDone {
  MergeId merge;
  QString number;  ///< "HB-20261125-0001"
  WorkerId worker;
  QString registration;        ///< the number that lives
  QString mergedRegistration;  ///< the number that is dead and still finds him
  int followed = 0;            ///< rows that are now his
  CardId cardEnded;
  QVector<QString> warnings;
  QString liability;  ///< today

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("merge", s.merge);
    v("number", s.number);
    v("worker", s.worker);
    v("registration", s.registration);
    v("mergedRegistration", s.mergedRegistration);
    v("followed", s.followed);
    v("cardEnded", s.cardEnded);
    v("warnings", s.warnings);
    v("liability", s.liability);
  }
};

/// One on file.
struct Merge {
  MergeId id;
  QString number;
  WorkerId stays;
  QString staysNumber;
  QString staysName;
  WorkerId goes;
  QString goesNumber;
  QString goesName;  ///< as he was registered there
  MergeState state = MergeState::Merged;
  QVector<MergeField> choices;  ///< the values of both and whose was taken; only when one is read
  QString reason;
  QString mergedBy;
  Instant mergedAt;
  QString apartBy;
  Instant apartAt;
  QString apartReason;
  int version = 1;
  QVector<Attachment> proofs;  ///< only when one is read
  QVector<QString> built;      ///< why it cannot be taken apart any more; empty where it can

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("stays", s.stays);
    v("staysNumber", s.staysNumber);
    v("staysName", s.staysName);
    v("other", s.goes);
    v("otherNumber", s.goesNumber);
    v("otherName", s.goesName);
    v("state", s.state);
    v("choices", s.choices);
    v("reason", s.reason);
    v("mergedBy", s.mergedBy);
    v("mergedAt", s.mergedAt);
    v("apartBy", s.apartBy);
    v("apartAt", s.apartAt);
    v("apartReason", s.apartReason);
    v("version", s.version);
    v("proofs", s.proofs);
    v("built", s.built);
  }
};

struct MergeRef {
  MergeId merge;
  QString number;  ///< "HB-…", or a registration number: of its newest merge that stands, else of its newest

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("merge", s.merge);
    v("number", s.number);
  }
};
struct MergeListRequest {
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
struct MergeListPage {
  QVector<Merge> lines;  ///< newest first
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

/// They are two after all.
struct UnmergeWorkers {
  MergeId merge;
  int version = 0;  ///< of the merge, as it was read
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("merge", s.merge);
    v("version", s.version);
    v("reason", s.reason);
  }
};
