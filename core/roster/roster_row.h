#pragma once

#include "base/finding.h"
#include "roster/roster_columns.h"
#include "workers/worker.h"

/// One row of a roster, understood: what each cell says as the field it is for, and what is wrong with it.
/// Pure; knows no database.

/// A row as it goes to the office. What the roster says of places stays text until it is looked up.
struct RosterRow {
  qint64 row = 0;
  PersonData person;
  ContractData contract;
  bool hasContract = false;  ///< at least one column of a contract holds something
  QString projectName;
  QString employerName;
  QString managerName;
  QString teamName;
  QString trade;  ///< code, of the assignment
  QDate beginsOn;
  QString ageReason;
  QString overlapReason;
  QVector<QString> notes;  ///< codes of what was understood with a word: "upgraded-15", "phone-of-manager" …

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("row", s.row);
    v("person", s.person);
    v("contract", s.contract);
    v("hasContract", s.hasContract);
    v("projectName", s.projectName);
    v("employerName", s.employerName);
    v("managerName", s.managerName);
    v("teamName", s.teamName);
    v("trade", s.trade);
    v("beginsOn", s.beginsOn);
    v("ageReason", s.ageReason);
    v("overlapReason", s.overlapReason);
    v("notes", s.notes);
  }
};

/// A doubt about a cell that somebody can settle: taken as read, or with `suggestion` instead.
struct RosterDoubt {
  QString field;
  QString code;  ///< "ends-in-000", "unknown-trade", …
  Message message;
  QString suggestion;  ///< the value it would become; empty where there is none
};

struct ParsedRow {
  RosterRow row;
  Findings findings;            ///< Error: the row is refused; Warning: goes through with a word
  QVector<RosterDoubt> doubts;  ///< none of them an Error; a doubtful row waits for a decision
};

/// Understands rows of one roster, in order; knows what the rows before held (a number twice, one phone in
/// many rows). Not thread-safe; one for each pass over the file.
class RosterParser {
 public:
  RosterParser(RosterHead head, const QDate& today);
  ~RosterParser();
  ParsedRow parse(const TableRow& row);
  /// The text of the cell that the field comes from, as the file has it; for showing what is wrong.
  QString written(const TableRow& row, const QString& field) const;

 private:
  struct Memory;
  RosterHead m_head;
  QDate m_today;
  std::unique_ptr<Memory> m_memory;
};

/// What is seen only over the whole column: the manager's phone in 412 rows, say. Asked before the rows are
/// parsed, of a first pass over the file; their phones are left open then, and it is said once.
struct RosterNotice {
  QString field;
  QString code;
  qint64 rows = 0;
  QString value;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("field", s.field);
    v("code", s.code);
    v("rows", s.rows);
    v("value", s.value);
  }
};
