#pragma once

#include "attachments/attachment.h"
#include "roster/roster.h"

/// Who came in with a roster, and whether each knows of it himself.

struct RosterRef {
  RosterId roster;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
  }
};

/// A roster that was imported, or is being.
struct ImportedRoster {
  RosterId roster;
  QString fileName;
  QString sheet;
  ProjectId project;
  QString projectName;
  CompanyId employer;
  QString employerName;
  ManagerId manager;
  QString managerName;
  QString managerPhone;
  qint64 rows = 0;     ///< answered
  qint64 refused = 0;  ///< of them
  qint64 people = 0;   ///< who are on file through it, or were found to be
  qint64 told = 0;     ///< of them, who know of it themselves
  Instant begunAt;
  QString begunBy;
  Instant finishedAt;  ///< none: it was cancelled or killed, or still runs

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("fileName", s.fileName);
    v("sheet", s.sheet);
    v("project", s.project);
    v("projectName", s.projectName);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("manager", s.manager);
    v("managerName", s.managerName);
    v("managerPhone", s.managerPhone);
    v("rows", s.rows);
    v("refused", s.refused);
    v("people", s.people);
    v("told", s.told);
    v("begunAt", s.begunAt);
    v("begunBy", s.begunBy);
    v("finishedAt", s.finishedAt);
  }
};

struct RosterListRequest {
  CompanyId employer;  ///< none: of all
  ProjectId project;   ///< likewise
  QString cursor;
  int limit = 50;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("employer", s.employer);
    v("project", s.project);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct RosterListPage {
  QVector<ImportedRoster> lines;  ///< newest first
  QString cursor;                 ///< empty: these are the last

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

/// Somebody of a roster as he is on file today; where his registration was merged since, the one that lives.
struct RosterPerson {
  qint64 row = 0;  ///< the first that names him
  WorkerId worker;
  QString name;
  QString number;
  QString idNumber;  ///< masked
  QString team;      ///< of his present assignment
  RosterOutcome outcome = RosterOutcome::New;
  QDate cardDueOn;
  ToldHow told = ToldHow::NotTold;  ///< the best of all tellings
  Instant toldAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("row", s.row);
    v("worker", s.worker);
    v("name", s.name);
    v("number", s.number);
    v("idNumber", s.idNumber);
    v("team", s.team);
    v("outcome", s.outcome);
    v("cardDueOn", s.cardDueOn);
    v("told", s.told);
    v("toldAt", s.toldAt);
  }
};

/// Somebody whom a roster names.
struct RosterListed {
  qint64 row = 0;
  QString name;
  QString idNumber;         ///< of who stands: as the file has it, empty where it has none
  bool registered = false;  ///< on file through this file; else he stands
};
struct RosterListing {
  ProjectId project;
  QString projectName;
  QVector<RosterListed> people;  ///< the registered first, each in the order of rows
};

/// As the file has them, or as papers are handed out: by team, then by name as it is spoken.
enum class RosterOrder { Row, Team };
QString codeOf(RosterOrder order);  ///< "row", "team"
bool fromCode(const QString& code, RosterOrder& order);

struct RosterPeopleRequest {
  RosterId roster;
  QString told;  ///< "yes", "no": only those; empty: all
  RosterOrder order = RosterOrder::Row;
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("told", s.told);
    v("order", s.order);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct RosterPeoplePage {
  std::optional<ImportedRoster> about;  ///< with the first page
  QVector<RosterPerson> lines;
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("about", s.about);
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

/// Workers of a roster have confirmed themselves that they know of their registration.
struct TellRoster {
  RosterId roster;
  QVector<WorkerId> workers;
  bool all = false;  ///< everybody of the roster, instead of `workers`
  ToldHow how = ToldHow::Signature;
  QString calledBy;               ///< of a call back: who called; empty: who is signed in
  QVector<NewAttachment> proofs;  ///< of signatures: the list that came back, scanned

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("workers", s.workers);
    v("all", s.all);
    v("how", s.how);
    v("calledBy", s.calledBy);
    v("proofs", s.proofs);
  }
};
struct RosterTold {
  RosterId roster;
  qint64 told = 0;     ///< noted now
  qint64 already = 0;  ///< were noted so before; nothing was added
  qint64 untold = 0;   ///< of the roster, who still do not know

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("told", s.told);
    v("already", s.already);
    v("untold", s.untold);
  }
};
