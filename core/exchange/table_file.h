#pragma once

#include <QDate>
#include <QString>
#include <QVector>
#include <memory>
#include <optional>

#include "base/result.h"

/// Tables that somebody brings, a workbook or a text, read row by row and never as a whole in memory. What is
/// read is what the file says: nothing is guessed, rounded or mended here.

enum class TableFormat { Xlsx, Xls, Text };

struct TableCell {
  enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };
  Kind kind = Kind::Empty;
  bool fromMerge = false;  ///< covered by a merged range: holds what the range's first cell holds
  bool noValue = false;    ///< a formula whose result the file does not keep; Empty then
  /// As a person reads it. Text: whole, without what keeps a number a text (="138…", a leading apostrophe or
  /// tab). Number: the digits that the file holds, unrounded ("3.20106199001011E+17" stays so, 1248 has no
  /// ".0"). Date: "2026-11-25", with " 08:30:00" where it has a time. Error: "#N/A".
  QString text = {};
  double number = 0;  ///< Number and Date: the value or serial that the file holds
  QDate date = {};    ///< Date: the civil day, by the file's own epoch (1900, with its 29 February, or 1904)
};

struct TableRow {
  qint64 number = 0;  ///< as the spreadsheet's margin counts, from 1; in a text, the line that it begins on
  bool hidden = false;
  QVector<TableCell> cells;  ///< as far as the last that holds something; may be empty

  bool isEmpty() const {
    for (const TableCell& cell : cells)
      if (cell.kind != TableCell::Kind::Empty) return false;
    return true;
  }
  /// The cell of a column from 0; an empty one where the row is shorter.
  const TableCell& cell(qsizetype column) const {
    static const TableCell none;
    return column >= 0 && column < cells.size() ? cells[column] : none;
  }
};

struct TableSheet {
  QString name;  ///< empty for a text
  bool hidden = false;
};

/// Beyond these a file is refused with a word that says which limit it broke.
struct TableLimits {
  int columns = 1024;
  qint64 rows = 1048576;
  int cellCharacters = 32767;
  qint64 fileBytes = 512LL << 20;
  qint64 unpackedBytes = 4LL << 30;
};

struct TableOptions {
  QString encoding = {};  ///< of a text, an ICU name; empty: found by itself
  QChar delimiter = {};   ///< of a text; null: found by itself
  TableLimits limits = {};
};

/// The rows of one sheet, in order. Rows that hold nothing are left out, formatted or not; numbers still
/// count them.
class TableReader {
 public:
  virtual ~TableReader() = default;
  /// The next row; false at the end and after a failure.
  virtual bool next(TableRow& row) = 0;
  /// Why reading ended early: Invalid "file", with the row. What was read before is good.
  virtual const std::optional<Error>& failure() const = 0;
  /// How much of the sheet is read, 0 to 1.
  virtual double share() const = 0;
};

class TableFile {
 public:
  virtual ~TableFile() = default;
  /// Opens a file by what it holds, whatever its name says. Errors: NotFound "file"; Invalid "file": not a
  /// table, damaged, protected by a password, beyond a limit; Invalid "encoding": no such encoding.
  static Result<std::unique_ptr<TableFile>> open(const QString& path, const TableOptions& options = {});

  virtual TableFormat format() const = 0;
  virtual const QVector<TableSheet>& sheets() const = 0;  ///< at least one
  virtual Result<std::unique_ptr<TableReader>> read(int sheet) const = 0;
  virtual QString encoding() const { return {}; }  ///< of a text: as used
  virtual QChar delimiter() const { return {}; }
  /// Whether days without the format of a date, Number cells then, are counted from 1904, as Excel for the
  /// Mac did.
  virtual bool countsFrom1904() const { return false; }
};
