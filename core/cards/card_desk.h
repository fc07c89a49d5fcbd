#pragma once

#include "attachments/attachment.h"
#include "cards/card.h"

using CardBatchId = Id<struct CardBatchTag>;
using HandoverId = Id<struct HandoverTag>;

// ---- pick-up desks -----------------------------------------------------------------------------------

struct PickUpDesk {
  PickUpDeskId id;
  QString name;
  QString address;
  QString hours;
  bool closed = false;  ///< no card goes there any more
  int version = 1;
  qint64 waiting = 0;  ///< cards at this desk now

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("name", s.name);
    v("address", s.address);
    v("hours", s.hours);
    v("closed", s.closed);
    v("version", s.version);
    v("cardsWaiting", s.waiting);
  }
};
/// A new one where `desk` is none.
struct EditPickUpDesk {
  PickUpDeskId desk;
  int version = 0;
  QString name;
  QString address;
  QString hours;
  bool closed = false;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("pickUpDesk", s.desk);
    v("version", s.version);
    v("name", s.name);
    v("address", s.address);
    v("hours", s.hours);
    v("closed", s.closed);
  }
};
struct PickUpDeskList {
  QVector<PickUpDesk> desks;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("desks", s.desks);
  }
};
/// Cards that are to be fetched somewhere else.
struct ChooseDesk {
  QVector<CardId> cards;
  PickUpDeskId desk;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cards", s.cards);
    v("pickUpDesk", s.desk);
  }
};

// ---- at the desk, in the hand --------------------------------------------------------------------------

/// Printed (and personalised) cards are laid out at the desk: those named, or all of a batch that are ready.
/// Also one that a manager brings back because its worker has moved on.
struct PutAtDesk {
  QVector<CardId> cards;
  CardBatchId batch;
  PickUpDeskId desk;  ///< none: each card's own
  QDate day;          ///< absent: today

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cards", s.cards);
    v("batch", s.batch);
    v("pickUpDesk", s.desk);
    v("day", s.day);
  }
};
/// How many cards a step was taken with, and those it could not be taken with.
struct CardsDone {
  int done = 0;
  QVector<QString> left;  ///< numbers of those that stay as they are

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("done", s.done);
    v("notDone", s.left);
  }
};

/// To the worker himself, who showed his document.
struct DeliverCard {
  CardId card;
  QString number;   ///< used where `card` is none
  int version = 0;  ///< 0 does not ask
  bool documentSeen = false;
  QDate day;  ///< absent: today

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("number", s.number);
    v("version", s.version);
    v("documentSeen", s.documentSeen);
    v("day", s.day);
  }
};

/// To a named labour manager, against a list that comes back with a signature for each worker.
struct HandToManager {
  CompanyId company;
  ManagerId manager;
  ProjectId project;      ///< none: of several
  QVector<CardId> cards;  ///< at the desk; none named: all at the desk of workers whom he answers for there
  QDate day;              ///< absent: today

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("manager", s.manager);
    v("project", s.project);
    v("cards", s.cards);
    v("day", s.day);
  }
};

enum class SignedHow { Open, Signature, CallBack, CameBack };
QString codeOf(SignedHow how);  ///< "", "signature", "call-back", "came-back" (the manager brought it back)
bool fromCode(const QString& code, SignedHow& how);

/// What stood on a line before it was taken back, because it had been noted wrongly.
struct UndoneSignature {
  SignedHow how = SignedHow::Signature;
  QDate signedOn;
  QString notedBy;
  Instant notedAt;
  AttachmentId scan;
  QString undoneBy;
  Instant undoneAt;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("how", s.how);
    v("signedOn", s.signedOn);
    v("notedBy", s.notedBy);
    v("notedAt", s.notedAt);
    v("attachment", s.scan);
    v("undoneBy", s.undoneBy);
    v("undoneAt", s.undoneAt);
    v("reason", s.reason);
  }
};

struct HandoverLine {
  CardId card;
  QString cardNumber;
  CardState state = CardState::Active;
  QDate dueOn;  ///< in the worker's own hand by this day
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  SignedHow how = SignedHow::Open;
  QDate signedOn;  ///< the day it was in the worker's own hand
  QString notedBy;
  Instant notedAt;
  AttachmentId scan;
  QVector<UndoneSignature> undone = {};  ///< oldest first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("cardNumber", s.cardNumber);
    v("cardState", s.state);
    v("dueOn", s.dueOn);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("how", s.how);
    v("signedOn", s.signedOn);
    v("notedBy", s.notedBy);
    v("notedAt", s.notedAt);
    v("attachment", s.scan);
    v("undone", s.undone);
  }
};
struct Handover {
  HandoverId id;
  QString number;  ///< "YJ-20261125-0001"
  QDate onDay;
  CompanyId company;
  QString companyName;
  ManagerId manager;
  QString managerName;
  ProjectId project;
  QString projectName;
  int count = 0;
  int open = 0;       ///< neither signed for nor brought back
  bool slow = false;  ///< in lists: the signatures should have been here by now
  int printed = 0;
  QString madeBy;
  Instant madeAt;
  int version = 1;
  QVector<HandoverLine> lines;  ///< not in lists

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("onDay", s.onDay);
    v("company", s.company);
    v("companyName", s.companyName);
    v("manager", s.manager);
    v("managerName", s.managerName);
    v("project", s.project);
    v("projectName", s.projectName);
    v("count", s.count);
    v("open", s.open);
    v("slow", s.slow);
    v("timesPrinted", s.printed);
    v("madeBy", s.madeBy);
    v("madeAt", s.madeAt);
    v("version", s.version);
    v("lines", s.lines);
  }
};
struct HandoverRef {
  HandoverId handover;
  QString number;  ///< used where `handover` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("handover", s.handover);
    v("number", s.number);
  }
};
struct HandoverListRequest {
  ManagerId manager;
  ProjectId project;
  bool openOnly = false;  ///< only those on which signatures are wanting
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("manager", s.manager);
    v("project", s.project);
    v("openOnly", s.openOnly);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct HandoverListPage {
  QVector<Handover> lines;  ///< newest first, without lines
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
/// The list came back: these workers have signed, or said so on the phone.
struct SignHandover {
  HandoverId handover;
  int version = 0;
  QVector<CardId> cards;  ///< none: all that are still open
  SignedHow how = SignedHow::Signature;
  QDate day;                     ///< absent: today
  QVector<NewAttachment> scans;  ///< the signed list; at most one

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("handover", s.handover);
    v("version", s.version);
    v("cards", s.cards);
    v("how", s.how);
    v("day", s.day);
    v("proofs", s.scans);
  }
};
/// These were noted as having signed, and have not: their lines are open again.
struct UndoSignatures {
  HandoverId handover;
  int version = 0;
  QVector<CardId> cards;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("handover", s.handover);
    v("version", s.version);
    v("cards", s.cards);
    v("reason", s.reason);
  }
};

// ---- what else happens to a card -----------------------------------------------------------------------

struct CardChange {
  CardId card;
  QString number;   ///< used where `card` is none
  int version = 0;  ///< of the card as it was read; 0 does not ask
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("number", s.number);
    v("version", s.version);
    v("reason", s.reason);
  }
};
struct WorkerCard {
  WorkerId worker;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
  }
};
/// A card after a step, with its worker.
struct CardShown {
  Card card;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QString deskName;
  QString batch;      ///< number of the newest batch it was in
  QString handover;   ///< number of the newest list it was handed over on
  QString replaced;   ///< number of the card that it takes the place of
  CardId replacedBy;  ///< the one that takes its place
  QVector<CardStep> steps;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("deskName", s.deskName);
    v("batchNumber", s.batch);
    v("handoverNumber", s.handover);
    v("replacedNumber", s.replaced);
    v("replacedBy", s.replacedBy);
    v("steps", s.steps);
  }
};
