#pragma once

#include <atomic>
#include <memory>

#include "roster/roster.h"
#include "roster/roster_people.h"
#include "storage/operation.h"

/// Which file, read how, for which work: together they are the roster. The same again is the same roster, so
/// that an import which was stopped goes on.
struct RosterBegin {
  QString fileName;  ///< without its folders
  QString fileSha256;
  QString sheet;
  qint64 headerRow = 0;
  QVector<RosterColumn> columns;
  RosterWork work;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("fileName", s.fileName);
    v("fileSha256", s.fileSha256);
    v("sheet", s.sheet);
    v("headerRow", s.headerRow);
    v("columns", s.columns);
    v("work", s.work);
  }
};
struct EarlierRoster {
  RosterId roster;
  QString projectName;
  Instant begunAt;
  QString begunBy;
  Instant finishedAt;  ///< none: stopped, or still running
  qint64 rows = 0;     ///< written
  QString sheet;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("projectName", s.projectName);
    v("begunAt", s.begunAt);
    v("begunBy", s.begunBy);
    v("finishedAt", s.finishedAt);
    v("rows", s.rows);
    v("sheet", s.sheet);
  }
};
struct RosterFileDigest {
  QString fileSha256;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("fileSha256", s.fileSha256);
  }
};
struct EarlierRosters {
  QVector<EarlierRoster> earlier;  ///< newest first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("earlier", s.earlier);
  }
};
struct RosterBegun {
  RosterId roster;
  qint64 alreadyIn = 0;            ///< rows that an earlier run of this very import wrote
  QVector<EarlierRoster> earlier;  ///< other rosters of the same file, newest first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("alreadyIn", s.alreadyIn);
    v("earlier", s.earlier);
  }
};

/// Between who feeds rows to the office and the part of them that is being written; nothing of it is kept.
struct RosterPulse {
  std::atomic<bool> stop = false;   ///< end at the next part; what is written by then stays
  std::atomic<qint64> written = 0;  ///< of the rows given
};

/// Some rows of a roster, in the file's order. What is in the file is told to the trail by its digest: the
/// JSON of thousands of rows would cost more than writing them.
struct RosterRows {
  RosterId roster;  ///< none where it is only checked
  qint64 firstRow = 0;
  qint64 count = 0;
  QString digest;  ///< of the rows, see digestOf()

  RosterWork work;
  QVector<RosterDecision> decisions;
  QVector<ParsedRow> rows;
  QHash<qint64, QByteArray> photos;         ///< by row, prepared as the counter does
  std::shared_ptr<RosterPulse> pulse = {};  ///< none: nobody asks

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("firstRow", s.firstRow);
    v("count", s.count);
    v("digest", s.digest);
  }
};
/// What the digest of an input is made of: every field of every row, the decisions and the photos.
QString digestOf(const RosterRows& rows);
/// Rows to be written or checked, with their count and digest.
RosterRows rowsOf(RosterId roster, const RosterWork& work, const QVector<RosterDecision>& decisions,
                  QVector<ParsedRow> rows, QHash<qint64, QByteArray> photos = {});

struct RosterAnswers {
  /// Of the rows given, the first so many; fewer where the desk waited or it was stopped.
  qint64 answered = 0;
  RosterCounts counts;
  QVector<RosterAnswer> answers;  ///< empty where a retry found that all was done before: ask roster.check

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("answered", s.answered);
    v("counts", s.counts);
  }
};

struct RosterEnd {
  RosterId roster;
  qint64 rows = 0;                ///< answered
  qint64 standing = 0;            ///< of them refused or not decided
  QVector<RosterColumn> columns;  ///< remembered for the employer's next roster

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("rows", s.rows);
    v("standing", s.standing);
    v("columns", s.columns);
  }
};

struct RosterEmployer {
  CompanyId employer;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("employer", s.employer);
  }
};
struct RememberedColumn {
  QString heading;  ///< folded
  QString field;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("heading", s.heading);
    v("field", s.field);
  }
};
struct RememberedColumns {
  QVector<RememberedColumn> columns;  ///< by heading

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("columns", s.columns);
  }
};

/// A roster with what became of its rows. Those that stand are counted only.
struct RosterShown {
  ImportedRoster about;
  RosterCounts counts;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("about", s.about);
    v("counts", s.counts);
  }
};

/// Where a roster's workers go, as it is on file.
struct RosterPlace {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
};

/// Makes the roster, or finds the one that was begun. Errors: NotFound and Invalid of project, employer and
/// manager with their fields ("assignment.project" …), Invalid "fileSha256".
extern const Operation<RosterBegin, RosterBegun> BeginRoster;  ///< roster.begin
/// The rosters of this very file, for whatever work: asked before anything is written. Errors: Invalid
/// "fileSha256".
extern const Operation<RosterFileDigest, EarlierRosters> EarlierRostersOfFile;  ///< roster.earlier (reads)
/// What would become of the rows; nothing is written. For the bulk lane.
extern const Operation<RosterRows, RosterAnswers> CheckRosterRows;  ///< roster.check (reads)
/// Writes the good ones, each by the counter's own rules, and answers for each. For the bulk lane. A row that
/// is in already is answered so. Errors: NotFound "roster", Invalid "work" (of another roster), Conflict
/// where another desk was faster: try again.
extern const Operation<RosterRows, RosterAnswers> WriteRosterRows;           ///< roster.rows
extern const Operation<RosterEnd, RosterRef> FinishRoster;                   ///< roster.finish
extern const Operation<RosterEmployer, RememberedColumns> ColumnsOfRosters;  ///< roster.columns (reads)
extern const Operation<RosterRef, RosterShown> ShowRoster;                   ///< roster.show (reads)
