#include "xls_reader/biff_book.h"

#include <algorithm>
#include <cstring>

#include "xls_reader/biff_text.h"

namespace {

enum Record : uint16_t {
  kFormula = 0x0006,
  kEof = 0x000A,
  kDateMode = 0x0022,
  kFilePass = 0x002F,
  kContinue = 0x003C,
  kBoundSheet = 0x0085,
  kMulRk = 0x00BD,
  kRichString = 0x00D6,
  kXf = 0x00E0,
  kMergedCells = 0x00E5,
  kSst = 0x00FC,
  kLabelSst = 0x00FD,
  kNumber = 0x0203,
  kLabel = 0x0204,
  kBoolErr = 0x0205,
  kString = 0x0207,
  kRow = 0x0208,
  kRk = 0x027E,
  kFormat = 0x041E,
  kBof = 0x0809,
};
constexpr uint16_t kBiff8 = 0x0600;
constexpr uint16_t kColumns = 256;

/// The records of the stream from a place on, one after another.
class Records {
 public:
  Records(Bytes stream, size_t at) : m_stream(stream), m_at(at) {}
  bool next() {
    if (m_at + 4 > m_stream.size()) return false;
    const size_t length = word(m_stream, m_at + 2);
    if (m_at + 4 + length > m_stream.size()) return false;
    type = word(m_stream, m_at);
    body = m_stream.subspan(m_at + 4, length);
    m_at += 4 + length;
    return true;
  }
  /// This record's body and those of the records that continue it.
  std::vector<Bytes> continued() {
    std::vector<Bytes> bodies{body};
    while (word(m_stream, m_at) == kContinue && next()) bodies.push_back(body);
    return bodies;
  }
  uint16_t type = 0;
  Bytes body;

 private:
  Bytes m_stream;
  size_t m_at;
};

double doubleAt(Bytes body, size_t at) {
  double number = 0;
  if (at + sizeof number <= body.size()) std::memcpy(&number, body.data() + at, sizeof number);
  return number;
}

/// A number in four bytes: whole or the upper bits of a double, perhaps a hundredfold.
double rkNumber(uint32_t rk) {
  double number = double(int32_t(rk) >> 2);
  if (!(rk & 2)) {
    const uint64_t bits = uint64_t(rk & 0xFFFFFFFC) << 32;
    std::memcpy(&number, &bits, sizeof number);
  }
  return rk & 1 ? number / 100 : number;
}

/// Takes the records of one sheet.
class SheetReader {
 public:
  SheetReader(BiffSheet& sheet, std::vector<std::string>& texts) : m_sheet(sheet), m_texts(texts) {}

  void read(Records records) {
    int depth = 0;  // a chart in the sheet is a whole of records by itself
    while (records.next()) {
      if (records.type == kBof) ++depth;
      if (records.type == kEof && --depth <= 0) {
        m_sheet.isWhole = true;
        break;
      }
      if (depth == 1) take(records.type, records.body);
    }
    for (auto& row : m_sheet.rows)
      std::stable_sort(row.begin(), row.end(),
                       [](const BiffCell& a, const BiffCell& b) { return a.column < b.column; });
  }

 private:
  void take(uint16_t type, Bytes body) {
    if (type == kMergedCells) return takeMerges(body);
    if (type == kString) return takeString(body);
    if (type == kMulRk) return takeMany(body);
    if (type == kRow && body.size() >= 14 && (body[12] & 0x20)) m_sheet.hiddenRows.insert(word(body, 0));
    if (body.size() < 8) return;
    BiffCell cell{.column = word(body, 2), .xf = word(body, 4)};
    if (fill(cell, type, body)) put(word(body, 0), cell);
  }
  /// What the record holds; false where it is none of a cell.
  bool fill(BiffCell& cell, uint16_t type, Bytes body) {
    switch (type) {
      case kLabelSst:
        cell.kind = XlsKind::Text;
        cell.text = longWord(body, 6);
        return true;
      case kLabel:
      case kRichString:
        keepText(cell, biffText(body.subspan(6)));
        return true;
      case kNumber:
        return number(cell, doubleAt(body, 6));
      case kRk:
        return number(cell, rkNumber(longWord(body, 6)));
      case kBoolErr:
        cell.kind = body[7] ? XlsKind::Error : XlsKind::Boolean;
        cell.number = body[6];
        return true;
      case kFormula:
        return result(cell, body);
      default:
        return false;
    }
  }
  static bool number(BiffCell& cell, double value) {
    cell.kind = XlsKind::Formatted;
    cell.number = value;
    return true;
  }
  /// What a formula gave: a number, or by its mark a text that follows, a truth, an error or the empty text.
  bool result(BiffCell& cell, Bytes body) {
    if (word(body, 12) != 0xFFFF || body.size() < 14) return number(cell, doubleAt(body, 6));
    cell.number = body[8];
    if (body[6] == 1) cell.kind = XlsKind::Boolean;
    if (body[6] == 2) cell.kind = XlsKind::Error;
    if (body[6] == 3) keepText(cell, {});
    return true;
  }
  void keepText(BiffCell& cell, std::string text) {
    cell.kind = XlsKind::Text;
    cell.text = uint32_t(m_texts.size());
    m_texts.push_back(std::move(text));
  }
  /// The text that the last formula gave: it may stand behind a shared formula or a table.
  void takeString(Bytes body) {
    if (m_last < m_sheet.rows.size() && !m_sheet.rows[m_last].empty()) {
      BiffCell& cell = m_sheet.rows[m_last].back();
      if (cell.kind == XlsKind::Nothing) keepText(cell, biffText(body));
    }
  }
  void takeMany(Bytes body) {
    uint16_t column = word(body, 2);
    for (size_t at = 4; at + 8 <= body.size(); at += 6, ++column) {
      BiffCell cell{.column = column, .xf = word(body, at)};
      number(cell, rkNumber(longWord(body, at + 2)));
      put(word(body, 0), cell);
    }
  }
  void takeMerges(Bytes body) {
    for (size_t at = 2; at + 8 <= body.size(); at += 8) {
      const BiffMerge merge{word(body, at), word(body, at + 2), word(body, at + 4), word(body, at + 6)};
      if (merge.firstRow <= merge.lastRow && merge.firstColumn <= merge.lastColumn &&
          merge.lastColumn < kColumns)
        m_sheet.merges.push_back(merge);
    }
  }
  void put(size_t row, const BiffCell& cell) {
    if (cell.column >= kColumns) return;
    if (m_sheet.rows.size() <= row) m_sheet.rows.resize(row + 1);
    m_sheet.rows[row].push_back(cell);
    m_last = row;
  }

  BiffSheet& m_sheet;
  std::vector<std::string>& m_texts;
  size_t m_last = 0;
};

}  // namespace

BiffBook::BiffBook(Bytes stream) : m_stream(stream) {
  Records records(stream, 0);
  m_isBiff8 = records.next() && records.type == kBof && word(records.body, 0) == kBiff8;
  while (m_isBiff8 && records.next() && records.type != kEof) {
    if (records.type == kSst)
      m_texts = sharedTexts(records.continued());
    else
      readGlobal(records.type, records.body);
  }
}

void BiffBook::readGlobal(uint16_t type, Bytes body) {
  if (type == kFilePass) m_isProtected = true;
  if (type == kDateMode) m_isFrom1904 = word(body, 0) == 1;
  if (type == kXf) m_formatOf.push_back(word(body, 2));
  if (type == kFormat && body.size() > 2) m_formats[word(body, 0)] = biffText(body.subspan(2));
  if (type != kBoundSheet || body.size() < 8 || body[5] != 0) return;
  BiffSheet sheet;
  sheet.name = biffShortText(body.subspan(6));
  sheet.hidden = (body[4] & 3) != 0;
  sheet.offset = longWord(body, 0);
  m_sheets.push_back(std::move(sheet));
}

BiffSheet BiffBook::read(size_t sheet) {
  BiffSheet filled = m_sheets[sheet];
  SheetReader(filled, m_texts).read(Records(m_stream, filled.offset));
  return filled;
}

const std::string& BiffBook::text(const BiffCell& cell) const {
  static const std::string none;
  return cell.text < m_texts.size() ? m_texts[cell.text] : none;
}

const std::string& BiffBook::code(uint16_t format) const {
  static const std::string none;
  const auto it = m_formats.find(format);
  return it == m_formats.end() ? none : it->second;
}
