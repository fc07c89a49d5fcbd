#pragma once

#include "cards/card.h"

/// Two clocks of one card, in the working days that are counted.
struct CardClock {
  bool known = false;      ///< false where the calendar of a year in between is not announced
  int deskLeft = 0;        ///< working days until it is due at the desk; 0 today, negative overdue
  int handLeft = 0;        ///< … in the worker's hand
  QVector<QDate> counted;  ///< the days of the promise: working days after the request up to the due day

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("calendarKnown", s.known);
    v("deskLeft", s.deskLeft);
    v("handLeft", s.handLeft);
    v("counted", s.counted);
  }
};

// ---- the queue ---------------------------------------------------------------------------------------

enum class QueuePart { Ready, Wanting };
QString codeOf(QueuePart part);  ///< "ready", "wanting"
bool fromCode(const QString& code, QueuePart& part);

/// Which cards; everything left open does not choose. Project, employer and manager are those of the open
/// assignment.
struct QueueRequest {
  QueuePart part = QueuePart::Ready;  ///< may be printed; or something is wanting (photo, consent)
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  PickUpDeskId desk;
  QDate registeredFrom;  ///< asked for from this day on
  QDate registeredTo;
  QDate dueFrom;          ///< due in hand on this day or later
  QDate dueTo;            ///< due in hand on this day or before
  bool reprints = false;  ///< only those that take the place of a spoiled one or of an old card
  bool express = false;   ///< only those of workers who will be gone before their card is due
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("part", s.part);
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("pickUpDesk", s.desk);
    v("registeredFrom", s.registeredFrom);
    v("registeredTo", s.registeredTo);
    v("dueFrom", s.dueFrom);
    v("dueTo", s.dueTo);
    v("reprints", s.reprints);
    v("express", s.express);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};

struct QueueLine {
  Card card;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QString want;  ///< "", "photo-missing", "photo-unfit", "refused"
  CardClock clock;
  bool replacement = false;  ///< a new card for one that was lost or worn
  bool express = false;
  QDate goneOn;       ///< when he is expected to be gone, where something says so
  QString goneBy;     ///< "contract" or "stay" (the trade's usual)
  QDate neededOn;     ///< the day the queue goes by: due, or gone where that is earlier
  ProjectId project;  ///< of his open assignment
  QString projectName;
  QString employerName;
  QString managerName;
  QString deskName;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("wanting", s.want);
    v("clock", s.clock);
    v("replacement", s.replacement);
    v("express", s.express);
    v("goneOn", s.goneOn);
    v("goneBy", s.goneBy);
    v("neededOn", s.neededOn);
    v("project", s.project);
    v("projectName", s.projectName);
    v("employerName", s.employerName);
    v("managerName", s.managerName);
    v("deskName", s.deskName);
  }
};

/// The whole queue that the request chooses, whatever the page.
struct QueueCounts {
  int all = 0;
  int overdue = 0;
  int today = 0;
  int express = 0;
  int reprints = 0;      ///< spoiled ones printed anew
  int replacements = 0;  ///< new cards for lost or worn ones

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("all", s.all);
    v("overdue", s.overdue);
    v("dueToday", s.today);
    v("express", s.express);
    v("reprints", s.reprints);
    v("replacements", s.replacements);
  }
};
struct QueuePage {
  QVector<QueueLine> lines;  ///< reprints first, then by the day they are needed
  QueueCounts counts;
  QString cursor;  ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("counts", s.counts);
    v("cursor", s.cursor);
  }
};

/// "Fill a sheet by due day": the first so many of the queue. 0: as many as fit on the sheet from firstPlace.
struct SuggestBatch {
  QueueRequest from;
  int count = 0;
  int firstPlace = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    QueueRequest::fields(v, s.from);
    v("count", s.count);
    v("firstPlace", s.firstPlace);
  }
};
struct SuggestedBatch {
  QVector<QueueLine> lines;
  int fits = 0;     ///< places there are
  int waiting = 0;  ///< cards in the queue that the request chooses

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("fits", s.fits);
    v("cardsWaiting", s.waiting);
  }
};

// ---- the promise, week by week ------------------------------------------------------------------------

/// Cards due in the worker's hand in one ISO week. The five parts make up `due`; none counts twice.
struct PromiseWeek {
  int year = 0;  ///< of the ISO week
  int week = 0;
  QDate from;  ///< Monday
  QDate to;    ///< Sunday
  int due = 0;
  int inHand = 0;      ///< kept: in his own hand by the day
  int toManager = 0;   ///< by the day in the hands of a manager, and not (yet) in his
  int notFetched = 0;  ///< at the desk in time, not fetched by the day
  int late = 0;        ///< broken
  int open = 0;        ///< the day has not passed
  int deskDue = 0;     ///< the other clock: cards due at the desk in this week
  int deskKept = 0;
  int deskLate = 0;
  int deskOpen = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("year", s.year);
    v("week", s.week);
    v("from", s.from);
    v("to", s.to);
    v("due", s.due);
    v("inHand", s.inHand);
    v("toManager", s.toManager);
    v("notFetched", s.notFetched);
    v("late", s.late);
    v("open", s.open);
    v("deskDue", s.deskDue);
    v("deskKept", s.deskKept);
    v("deskLate", s.deskLate);
    v("deskOpen", s.deskOpen);
  }
};
struct PromiseRequest {
  QDate from;  ///< absent: eleven weeks before the present one
  QDate to;    ///< absent: the end of next week

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("to", s.to);
  }
};
struct PromiseWeeks {
  QVector<PromiseWeek> weeks;  ///< oldest first, without holes
  int cameTooLate = 0;         ///< cards that reached the desk in these weeks after the worker had left

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("weeks", s.weeks);
    v("cameTooLate", s.cameTooLate);
  }
};

/// Cards that reached the desk when the worker had left: the assignment he had while he waited was over, and
/// he had no other.
struct LateListRequest {
  QDate from;  ///< reached the desk from this day
  QDate to;
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("to", s.to);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct LateLine {
  CardId card;
  QString cardNumber;
  CardState state = CardState::AtDesk;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QDate requestedOn;
  QDate atDeskOn;
  QDate leftOn;  ///< last day of work before it came
  QString projectName;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("cardNumber", s.cardNumber);
    v("cardState", s.state);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("requestedOn", s.requestedOn);
    v("atDeskOn", s.atDeskOn);
    v("leftOn", s.leftOn);
    v("projectName", s.projectName);
  }
};
struct LateListPage {
  QVector<LateLine> lines;  ///< newest card first
  int count = 0;            ///< all that the request chooses
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("count", s.count);
    v("cursor", s.cursor);
  }
};

// ---- the hunt list -----------------------------------------------------------------------------------

/// Why a registered worker has no card in his own hand.
enum class HuntReason {
  NeverAsked,  ///< none was asked for, or it was called off
  PhotoMissing,
  PhotoUnfit,
  Refused,
  InWork,       ///< queued, in a batch, printed
  AtDesk,       ///< waits at the desk, and he is on a site
  WithManager,  ///< with the manager he works for
  MovedOn,      ///< ready, but he has left, or it lies with a manager he no longer works for
  Lost,         ///< and not replaced
  Blocked,
  Returned
};
QString codeOf(HuntReason reason);  ///< "never-asked", "photo-missing" …
bool fromCode(const QString& code, HuntReason& reason);

struct HuntRequest {
  QString reason;     ///< code; empty: all
  ProjectId project;  ///< of the present assignment, as the others
  CompanyId employer;
  ManagerId manager;
  TeamId team;
  bool noTeam = false;  ///< only those whom no team is named for
  bool gone = false;    ///< only those who work nowhere now
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("reason", s.reason);
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("team", s.team);
    v("noTeam", s.noTeam);
    v("gone", s.gone);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct HuntLine {
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  HuntReason reason = HuntReason::NeverAsked;
  QString sentence;  ///< the reason with what is to be done, to be read out
  CardId card;
  QString cardNumber;
  std::optional<CardState> state = {};  ///< none for who never asked for one
  QDate requestedOn;
  QDate dueOn;
  QString deskName;    ///< where it waits
  QString keeperName;  ///< the manager who has it
  QString handover;    ///< number of the list on which he took it
  ProjectId project;   ///< where he works now; none where he has left
  QString projectName;
  CompanyId employer;
  QString employerName;
  ManagerId manager;
  QString managerName;
  TeamId team;
  QString teamName;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("huntReason", s.reason);
    v("sentence", s.sentence);
    v("card", s.card);
    v("cardNumber", s.cardNumber);
    v("cardState", s.state);
    v("requestedOn", s.requestedOn);
    v("dueOn", s.dueOn);
    v("deskName", s.deskName);
    v("keeperName", s.keeperName);
    v("handoverNumber", s.handover);
    v("project", s.project);
    v("projectName", s.projectName);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("manager", s.manager);
    v("managerName", s.managerName);
    v("team", s.team);
    v("teamName", s.teamName);
  }
};
struct HuntPage {
  QVector<HuntLine> lines;  ///< in the order of registration
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
struct HuntCount {
  HuntReason reason = HuntReason::NeverAsked;
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("huntReason", s.reason);
    v("count", s.count);
  }
};
/// A crew and its manager, with how many of it have no card in hand.
struct HuntBundle {
  ProjectId project;
  QString projectName;
  CompanyId employer;
  QString employerName;
  ManagerId manager;
  QString managerName;
  TeamId team;
  QString teamName;
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("projectName", s.projectName);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("manager", s.manager);
    v("managerName", s.managerName);
    v("team", s.team);
    v("teamName", s.teamName);
    v("count", s.count);
  }
};
struct HuntFigures {
  QVector<HuntCount> reasons;   ///< each is the length of the list with that reason
  QVector<HuntBundle> bundles;  ///< largest first; at most 500
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("counts", s.reasons);
    v("bundles", s.bundles);
    v("count", s.count);
  }
};
