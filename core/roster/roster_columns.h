#pragma once

#include "base/record.h"
#include "exchange/table_file.h"

/// Which column of a roster holds what. Fields bear the names that the operation's JSON has: "name",
/// "idNumber", "phone", "assignment.beginsOn", "contract.endsOn" … (see rosterFields()).

struct RosterField {
  const char* code;
  const char* label;        ///< translated in context "core"
  bool isRequired = false;  ///< a roster without it cannot be imported
};
/// Everything that a column can hold, in the order of the form.
const QVector<RosterField>& rosterFields();
/// Whether it holds a number of a person, phone or place, which a spreadsheet must leave alone.
bool isNumberField(const QString& code);

struct RosterColumn {
  int column = 0;   ///< from 0
  QString heading;  ///< as in the file; of several header rows joined by a blank
  QString field;    ///< code; empty: not imported
  QString why;      ///< how it was found: "remembered", "heading", "content", "chosen"; empty: not found. A
                    ///< column known to be left out (序号, 年龄 …) has "heading" and no field
  QString sample;   ///< the first row's value

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("column", s.column);
    v("heading", s.heading);
    v("field", s.field);
    v("why", s.why);
    v("sample", s.sample);
  }
};

/// The head of a sheet as it was found.
struct RosterHead {
  int sheet = 0;
  qint64 headerRow = 0;   ///< its first row; 0: there is none, columns were told by what they hold
  int headerRows = 1;     ///< a head of merged cells has two or three
  qint64 firstRow = 0;    ///< of the people
  bool from1904 = false;  ///< days without the format of a date are counted from 1904
  QVector<RosterColumn> columns;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("sheet", s.sheet);
    v("headerRow", s.headerRow);
    v("headerRows", s.headerRows);
    v("firstRow", s.firstRow);
    v("from1904", s.from1904);
    v("columns", s.columns);
  }
};

/// A heading as headings are compared and remembered: without blanks, brackets, stars and remarks.
QString foldedHeading(const QString& heading);

/// Finds head and columns in the first rows of a sheet (200 are enough): by what this employer's rosters had
/// (folded heading → field), by the trade's words for each field, and by what the cells hold. Each field is
/// given once; of two columns for one the better goes first.
RosterHead findHead(const QVector<TableRow>& rows, const QHash<QString, QString>& remembered,
                    const QDate& today);
/// The head of the roster in a file, and every sheet that holds one.
struct FoundRosters {
  RosterHead head;
  QVector<int> sheets;  ///< in order; sheets of explanations and examples are none
};
/// The sheet that holds the roster: the first visible one with a name and a number column and people below
/// them, one of explanations and examples only where there is no other; else the first visible one.
Result<FoundRosters> findRosters(const TableFile& file, const QHash<QString, QString>& remembered,
                                 const QDate& today);
/// Its head alone.
Result<RosterHead> findRoster(const TableFile& file, const QHash<QString, QString>& remembered,
                              const QDate& today);
/// The same sheet read with another header row.
Result<RosterHead> headAt(const TableFile& file, int sheet, qint64 headerRow,
                          const QHash<QString, QString>& remembered, const QDate& today);
/// Required fields that no column holds and that the roster's own work (`given`: codes) does not give.
QVector<QString> missingFields(const RosterHead& head, const QSet<QString>& given);
