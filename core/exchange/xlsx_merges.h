#pragma once

#include <memory>
#include <vector>

#include "exchange/table_file.h"

class XlsxPackage;

/// Columns from 0, rows from 1, both ends belong to it.
struct XlsxRange {
  qint64 firstRow = 0;
  qint64 lastRow = 0;
  qint64 firstColumn = 0;
  qint64 lastColumn = 0;
};

/// Where a cell stands, "AB12". A part that is missing is 0: "12" has no column, "AB" no row. Nothing where
/// the reference is none or names what no table has.
struct XlsxPlace {
  qint64 row = 0;     ///< from 1
  qint64 column = 0;  ///< from 1
};
std::optional<XlsxPlace> placeOf(std::string_view reference);

using XlsxMerges = std::vector<XlsxRange>;  ///< in the order of their first rows

/// The merged ranges of a sheet, which stand behind its cells: up to there the part is unpacked and not
/// parsed. It is unpacked to its end, so that a damaged one is known for what it is. Errors: Invalid "file".
Result<std::shared_ptr<const XlsxMerges>> readMerges(const XlsxPackage& package, const QString& part,
                                                     const TableLimits& limits);

/// Gives the cells of merged ranges what the range's first cell holds, row by row and in order.
class XlsxMergeFill {
 public:
  XlsxMergeFill(std::shared_ptr<const XlsxMerges> merges, int columns)
      : m_merges(std::move(merges)), m_columns(columns) {}
  void fill(TableRow& row);

 private:
  struct Open {
    XlsxRange range;
    TableCell value;
  };
  void openUpTo(const TableRow& row);
  bool isFree(const XlsxRange& range) const;

  std::shared_ptr<const XlsxMerges> m_merges;
  qint64 m_columns;
  size_t m_next = 0;
  std::vector<Open> m_open;
};
