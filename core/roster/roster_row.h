#pragma once

#include <QSet>

#include "base/finding.h"
#include "roster/roster_columns.h"
#include "workers/worker.h"

/// One row of a roster, understood: what each cell says as the field it is for, and what is wrong with it.
/// Pure; knows no database.

/// A row as it goes to the office, read as it is once its doubts are accepted. What the roster says of places
/// stays text until it is looked up.
struct RosterRow {
  qint64 row = 0;
  PersonData person;
  ContractData contract;
  /// A column says when a contract begins, ends or was signed, or of what kind it is; pay alone makes none,
  /// and stands in `contract` for the one that the roster's work gives.
  bool hasContract = false;
  int contractMonths = 0;  ///< where a cell says how long the contract runs instead of when it ends
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
    v("contractMonths", s.contractMonths);
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

/// A doubt about a cell that somebody can settle. The row holds already what accepting makes of it: the
/// `suggestion`, or the field left open where there is none.
struct RosterDoubt {
  QString field;
  QString code;  ///< "ends-in-000", "unknown-trade", …
  Message message;
  QString suggestion;  ///< what it is taken for, as a person reads it; empty where there is nothing
};

struct ParsedRow {
  RosterRow row;
  Findings findings;            ///< Error: the row is refused; Warning: goes through with a word
  QVector<RosterDoubt> doubts;  ///< none of them an Error; a doubtful row waits for a decision
  QString skipped;              ///< of no person, nothing to answer: "total", "heading", "blank"; else empty
  qint64 repeats = 0;  ///< the row before that had this number under this name; 0 where it is the first
};

/// The sentence for a code among RosterRow::notes.
Message rosterNote(const QString& code);

/// Understands rows of one roster, in order; knows what the rows before held (a number twice, one phone in
/// many rows). Not thread-safe; one for each pass over the file.
class RosterParser {
 public:
  struct Memory;  ///< roster/row_reader.h

  RosterParser(RosterHead head, const QDate& today);
  ~RosterParser();
  /// Leaves these phones open in all rows but the one of their holder (see RosterCensus).
  void leaveOpen(const QSet<QString>& phones, const QString& holder = {});
  ParsedRow parse(const TableRow& row);
  /// The text of the cell that the field comes from, as the file has it; for showing what is wrong.
  QString written(const TableRow& row, const QString& field) const;

 private:
  RosterHead m_head;
  QDate m_today;
  std::unique_ptr<Memory> m_memory;
};

/// What is seen only over the whole column: the manager's phone in 412 rows, say; or what is in the sheet
/// besides people. Said once.
struct RosterNotice {
  QString field;  ///< "phone"; empty where it concerns whole rows
  QString code;   ///< "phone-of-manager", "total-rows", "heading-rows", "blank-rows", "hidden-rows"
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
/// The sentence for it.
Message rosterNotice(const RosterNotice& notice);

/// A first pass over the file: takes every row, and knows then which phones cannot be the workers' own. A
/// phone is left open that stands in five rows and more, and in a twentieth of all; the manager's in any.
class RosterCensus {
 public:
  explicit RosterCensus(RosterHead head, const QString& managerPhone = {}, const QString& managerName = {});
  ~RosterCensus();
  void take(const TableRow& row);
  /// For RosterParser::leaveOpen.
  QSet<QString> sharedPhones() const;
  QVector<RosterNotice> notices() const;

 private:
  struct Counts;
  RosterHead m_head;
  QString m_managerPhone;
  QString m_managerName;
  std::unique_ptr<Counts> m_counts;
};
