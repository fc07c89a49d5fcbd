#include "xls_reader/biff_answer.h"

#include <algorithm>

namespace {

/// A cell as bytes: kind, flags and value; empty where it holds nothing.
std::string bytesOf(const BiffBook& book, const BiffCell& cell) {
  std::string bytes;
  if (cell.kind == XlsKind::Text && book.text(cell).empty()) return bytes;
  put(bytes, cell.kind);
  put(bytes, uint8_t(0));
  if (cell.kind == XlsKind::Text) putText(bytes, book.text(cell));
  if (cell.kind == XlsKind::Boolean || cell.kind == XlsKind::Error) put(bytes, uint8_t(cell.number));
  if (cell.kind == XlsKind::Formatted) {
    put(bytes, cell.number);
    put(bytes, uint8_t(book.isFrom1904()));
    put(bytes, book.format(cell));
    putText(bytes, book.code(book.format(cell)));
  }
  return bytes;
}

class Rows {
 public:
  Rows(const BiffBook& book, const BiffSheet& sheet) : m_book(book), m_sheet(sheet), m_merges(sheet.merges) {
    std::sort(m_merges.begin(), m_merges.end(),
              [](const BiffMerge& a, const BiffMerge& b) { return a.firstRow < b.firstRow; });
  }

  void say(XlsSink& sink) {
    for (uint32_t row = 0; row < m_sheet.rows.size(); ++row) {
      std::vector<std::string> cells(width(row));
      for (const BiffCell& cell : m_sheet.rows[row]) cells[cell.column] = bytesOf(m_book, cell);
      coverMerged(row, cells);
      const std::string bytes = joined(row, cells);
      if (!bytes.empty()) sink.say(XlsMessage::Row, bytes);
    }
  }

 private:
  struct Open {
    BiffMerge merge;
    std::string value;
  };

  /// Merged ranges come sorted by their first row, and are dropped once they are passed.
  void coverMerged(uint32_t row, std::vector<std::string>& cells) {
    for (; m_next < m_merges.size() && m_merges[m_next].firstRow <= row; ++m_next) {
      const BiffMerge& merge = m_merges[m_next];
      std::string value = valueOf(merge);
      if (value.size() < 2) continue;
      value[1] = char(kXlsFromMerge);
      m_open.push_back({merge, std::move(value)});
    }
    std::erase_if(m_open, [row](const Open& open) { return open.merge.lastRow < row; });
    for (const Open& open : m_open) {
      if (cells.size() <= open.merge.lastColumn) cells.resize(size_t(open.merge.lastColumn) + 1);
      for (size_t column = open.merge.firstColumn; column <= open.merge.lastColumn; ++column)
        if (row != open.merge.firstRow || column != open.merge.firstColumn) cells[column] = open.value;
    }
  }
  std::string valueOf(const BiffMerge& merge) const {
    std::string value;
    if (merge.firstRow < m_sheet.rows.size())
      for (const BiffCell& cell : m_sheet.rows[merge.firstRow])
        if (cell.column == merge.firstColumn) value = bytesOf(m_book, cell);
    return value;
  }
  size_t width(uint32_t row) const {
    return m_sheet.rows[row].empty() ? 0 : size_t(m_sheet.rows[row].back().column) + 1;
  }
  std::string joined(uint32_t row, const std::vector<std::string>& cells) const {
    std::string bytes;
    put(bytes, row + 1);
    put(bytes, uint8_t(m_sheet.hiddenRows.contains(row)));
    const size_t head = bytes.size();
    for (size_t column = 0; column < cells.size(); ++column) {
      if (cells[column].empty()) continue;
      put(bytes, uint16_t(column));
      bytes += cells[column];
    }
    return bytes.size() > head ? bytes : std::string();
  }

  const BiffBook& m_book;
  const BiffSheet& m_sheet;
  std::vector<BiffMerge> m_merges;
  size_t m_next = 0;
  std::vector<Open> m_open;
};

}  // namespace

void sayRows(const BiffBook& book, const BiffSheet& sheet, XlsSink& sink) { Rows(book, sheet).say(sink); }
