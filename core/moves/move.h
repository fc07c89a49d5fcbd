#pragma once

#include "base/finding.h"
#include "employment/employment_operations.h"
#include "workers/worker.h"

/// Who moves or leaves, and from which of his assignments.
struct Mover {
  WorkerId worker;
  AssignmentId from;  ///< none: his only open one
  int version = 0;    ///< of that assignment, as it was read; 0 does not ask

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("from", s.from);
    v("version", s.version);
  }
};

/// He leaves the site. His contract goes on, and the company owes minimum wage, unless it is said to end too.
struct Leave {
  Mover who;
  QDate lastDay;              ///< inclusive
  QString reason;             ///< a code of leaveReasons() or words; wanted
  bool contractEnds = false;  ///< the contract of this work ends on that day as well

  template <class V, class S>
  static void fields(V& v, S& s) {
    Mover::fields(v, s.who);
    v("lastDay", s.lastDay);
    v("reason", s.reason);
    v("contractEnds", s.contractEnds);
  }
};
/// "left", "work-done", "dismissed", "ill", "not-seen": what an office offers; anything else is kept as
/// words.
const QVector<QString>& leaveReasons();

/// From one project to another in one step: the old assignment ends the day before, the new project's deposit
/// is liable from `to.beginsOn` (domain.md 2). His trade stays what it was where `to` leaves it open.
struct Move {
  Mover who;
  NewAssignment to;
  std::optional<ContractData> contract;  ///< absent: the one on file with the employer
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;

  template <class V, class S>
  static void fields(V& v, S& s) {
    Mover::fields(v, s.who);
    v("assignment", s.to);
    v("contract", s.contract);
    v("initiative", s.initiative);
    v("told", s.told);
  }
};

/// What a move or leave did, with the sentence who is liable from its day on.
struct Moved {
  WorkerId worker;
  AssignmentId assignment;  ///< the new one; none after leaving
  QVector<EndedAssignment> ended;
  ContractId contractEnded;
  QVector<QString> warnings;  ///< codes of what it was done in spite of
  QString liability;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("assignment", s.assignment);
    v("ended", s.ended);
    v("contractEnded", s.contractEnded);
    v("warnings", s.warnings);
    v("liability", s.liability);
  }
};

/// Whose open assignments: those that fit everything named here; something must be named.
struct CrewSelection {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  TeamId team;
  QVector<WorkerId> workers;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("team", s.team);
    v("workers", s.workers);
  }
};

/// What is asked about a crew before it is done. With `to` it moves on `to.beginsOn`, else it leaves.
struct CrewQuestion {
  CrewSelection who;
  std::optional<NewAssignment> to;
  QDate lastDay;   ///< of leaving
  QString reason;  ///< of leaving

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("who", s.who);
    v("assignment", s.to);
    v("lastDay", s.lastDay);
    v("reason", s.reason);
  }
};

/// One of the crew, where he is and what will happen to him.
struct CrewLine {
  WorkerId worker;
  QString number;
  QString name;
  AssignmentId assignment;
  int version = 0;
  QString projectName;
  QString employerName;
  QString team;
  QString trade;
  QDate beginsOn;
  bool goes = false;  ///< what was asked will be done to him
  QDate lastDay;      ///< of the assignment that ends
  QString field;      ///< where he does not go: the field that stands in the way
  QString sentence;   ///< what will happen to him, or why nothing does
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("number", s.number);
    v("name", s.name);
    v("assignment", s.assignment);
    v("version", s.version);
    v("projectName", s.projectName);
    v("employerName", s.employerName);
    v("team", s.team);
    v("trade", s.trade);
    v("beginsOn", s.beginsOn);
    v("goes", s.goes);
    v("lastDay", s.lastDay);
    v("field", s.field);
    v("sentence", s.sentence);
    v("warnings", s.warnings);
  }
};
struct CrewPreview {
  QVector<CrewLine> lines;  ///< by name
  int going = 0;
  int staying = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("going", s.going);
    v("staying", s.staying);
  }
};

struct CrewMove {
  QVector<Mover> members;
  NewAssignment to;
  ToldHow told = ToldHow::NotTold;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("members", s.members);
    v("assignment", s.to);
    v("told", s.told);
  }
};
struct CrewLeave {
  QVector<Mover> members;
  QDate lastDay;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("members", s.members);
    v("lastDay", s.lastDay);
    v("reason", s.reason);
  }
};
/// Those who went, and a word for each who did not.
struct CrewDone {
  int done = 0;
  QVector<CrewLine> staying;
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("done", s.done);
    v("staying", s.staying);
    v("warnings", s.warnings);
  }
};

/// A project is completed: its assignments end with it.
struct FinishProject {
  ProjectId project;
  int version = 0;
  QDate lastDay;  ///< of everybody who is still on site

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("version", s.version);
    v("lastDay", s.lastDay);
  }
};
struct ProjectFinished {
  ProjectId project;
  int ended = 0;      ///< assignments that ended on the last day
  int withdrawn = 0;  ///< that were to begin later and never held

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("ended", s.ended);
    v("withdrawn", s.withdrawn);
  }
};
