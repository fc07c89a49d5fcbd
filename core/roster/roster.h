#pragma once

#include "roster/roster_row.h"

using RosterId = Id<struct RosterTag>;
Error noSuchRoster();  ///< NotFound "roster"

/// What all rows have in common, chosen once; what a column says goes before it.
struct RosterWork {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  QString teamName;
  QString trade;
  QDate beginsOn;
  std::optional<ContractData> contract;
  Initiative initiative = Initiative::Employer;
  bool slipsGoToManager = true;  ///< a roster tells nobody: "slip-to-manager", else "not-told"

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("teamName", s.teamName);
    v("trade", s.trade);
    v("beginsOn", s.beginsOn);
    v("contract", s.contract);
    v("initiative", s.initiative);
    v("slipsGoToManager", s.slipsGoToManager);
  }
};

/// What happens to a row. New … Moving are written; Unchanged is on file just so; Repeated came before in the
/// same file; Doubtful waits for a decision; Refused comes back with a word; AlreadyIn was written by an
/// earlier run of this very import.
enum class RosterOutcome { New, Returning, Moving, Unchanged, Repeated, Doubtful, Refused, AlreadyIn };
QString codeOf(RosterOutcome outcome);  ///< "new", "returning", "moving", "unchanged", "repeated", …
bool fromCode(const QString& code, RosterOutcome& outcome);

struct RosterAnswer {
  qint64 row = 0;
  RosterOutcome outcome = RosterOutcome::New;
  QString name;
  QString field;       ///< Doubtful and Refused: which
  QString code;        ///< of the finding: "id-shortened", "like-somebody", …
  QString written;     ///< the cell as the file has it; never logged
  QString sentence;    ///< what is wrong and how to mend it, in the language of the moment
  QString suggestion;  ///< Doubtful: what accepting makes of it
  WorkerId worker;     ///< New … AlreadyIn
  QString number;      ///< registration number
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("row", s.row);
    v("outcome", s.outcome);
    v("name", s.name);
    v("field", s.field);
    v("code", s.code);
    v("written", s.written);
    v("sentence", s.sentence);
    v("suggestion", s.suggestion);
    v("worker", s.worker);
    v("number", s.number);
    v("warnings", s.warnings);
  }
};

/// The clerk's word on doubtful rows: on one, or (row 0) on all with the same code.
struct RosterDecision {
  QString code;
  qint64 row = 0;
  bool accept = true;  ///< false: leave the row out
  QString reason;      ///< wanted where the rule wants one: likeness, age, overlap

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("code", s.code);
    v("row", s.row);
    v("accept", s.accept);
    v("reason", s.reason);
  }
};

/// Counts of outcomes.
struct RosterCounts {
  qint64 rows = 0;
  qint64 fresh = 0;  ///< New
  qint64 returning = 0;
  qint64 moving = 0;
  qint64 unchanged = 0;
  qint64 repeated = 0;
  qint64 doubtful = 0;
  qint64 refused = 0;
  qint64 alreadyIn = 0;

  void add(RosterOutcome outcome, qint64 count = 1);
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rows", s.rows);
    v("new", s.fresh);
    v("returning", s.returning);
    v("moving", s.moving);
    v("unchanged", s.unchanged);
    v("repeated", s.repeated);
    v("doubtful", s.doubtful);
    v("refused", s.refused);
    v("alreadyIn", s.alreadyIn);
  }
};
