#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "exchange/xls_protocol.h"
#include "xls_reader/ole_stream.h"

/// A cell of a sheet. What it holds is by its kind: a text's place among the book's texts; a number, shown in
/// the format of `xf`; a truth or an error.
struct BiffCell {
  uint16_t column = 0;  ///< from 0
  uint16_t xf = 0;
  XlsKind kind = XlsKind::Nothing;
  uint32_t text = 0;
  double number = 0;
};

struct BiffMerge {
  uint16_t firstRow = 0;  ///< from 0, as columns are
  uint16_t lastRow = 0;
  uint16_t firstColumn = 0;
  uint16_t lastColumn = 0;
};

struct BiffSheet {
  std::string name;
  bool hidden = false;
  uint32_t offset = 0;                      ///< of its first record in the stream
  std::vector<std::vector<BiffCell>> rows;  ///< from 0, cells by column; filled by BiffBook::read
  std::vector<BiffMerge> merges;
  std::set<uint32_t> hiddenRows;
  bool isWhole = false;  ///< its last record was met
};

/// A workbook of Excel 97 and later, BIFF8 ([MS-XLS]), read from its stream, which stays where it is. FreeXL
/// would do for the cells, but dies of files that are broken on purpose, and gives neither results of
/// formulas nor merged cells nor what is hidden.
class BiffBook {
 public:
  explicit BiffBook(Bytes stream);
  bool isBiff8() const { return m_isBiff8; }
  bool isProtected() const { return m_isProtected; }
  bool isFrom1904() const { return m_isFrom1904; }
  /// In the order of the workbook, without those of charts and macros.
  const std::vector<BiffSheet>& sheets() const { return m_sheets; }
  BiffSheet read(size_t sheet);

  const std::string& text(const BiffCell& cell) const;
  /// The format that a cell is shown in: its number, and its code, empty where it is built in.
  uint16_t format(const BiffCell& cell) const {
    return cell.xf < m_formatOf.size() ? m_formatOf[cell.xf] : uint16_t(0);
  }
  const std::string& code(uint16_t format) const;

 private:
  void readGlobal(uint16_t type, Bytes body);

  Bytes m_stream;
  bool m_isBiff8 = false;
  bool m_isProtected = false;
  bool m_isFrom1904 = false;
  std::vector<uint16_t> m_formatOf;           ///< of each XF
  std::map<uint16_t, std::string> m_formats;  ///< codes by their number
  std::vector<std::string> m_texts;           ///< the shared ones, and those of the sheet that is read
  std::vector<BiffSheet> m_sheets;
};
