#include "exchange/xlsx_merges.h"

#include <algorithm>

#include "exchange/xlsx_package.h"
#include "exchange/xlsx_xml.h"

namespace {

constexpr qsizetype MergeChunkBytes = 256 << 10;
constexpr size_t MostMerges = 1 << 20;
constexpr qint64 LastColumn = 1 << 20;
constexpr qint64 LastRow = 1 << 24;
/// Longer than the end tag of the cells with any prefix one would choose.
constexpr qsizetype TagOverlap = 64;

Error tooManyMerges() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The sheet has more than a million merged ranges. Copy the workers to a new "
                             "file.")));
}

std::optional<XlsxRange> rangeOf(std::string_view reference) {
  const size_t colon = reference.find(':');
  if (colon == std::string_view::npos) return {};
  const auto first = placeOf(reference.substr(0, colon));
  const auto last = placeOf(reference.substr(colon + 1));
  if (!first || !last || first->row == 0 || first->column == 0 || last->row < first->row ||
      last->column < first->column)
    return {};
  return XlsxRange{first->row, last->row, first->column - 1, last->column - 1};
}

class MergesSink : public XmlSink {
 public:
  XlsxMerges merges;
  bool isOpen = false;  ///< between the first and the last of them
  XmlParser* parser = nullptr;

  void begin(std::string_view name, const char* const* attributes) override {
    if (name == "mergeCells") isOpen = true;
    if (name != "mergeCell") return;
    const char* reference = attributeOf(attributes, "ref");
    const auto range = reference == nullptr ? std::nullopt : rangeOf(reference);
    if (range) merges.push_back(*range);
    if (merges.size() > MostMerges) parser->stop();
  }
  void end(std::string_view name) override {
    if (name != "mergeCells") return;
    isOpen = false;
    parser->stop();
  }
  void text(std::string_view) override {}
};

/// The end tag of the cells: what stands behind it, and the prefix of its name.
struct CellsEnd {
  qsizetype behind;
  QByteArrayView prefix;
};

std::optional<CellsEnd> cellsEnd(QByteArrayView xml) {
  constexpr QByteArrayView Tag("sheetData>");
  for (qsizetype at = xml.indexOf(Tag); at >= 0; at = xml.indexOf(Tag, at + 1)) {
    const qsizetype from = std::max<qsizetype>(0, at - TagOverlap / 2);
    const qsizetype opens = xml.sliced(from, at - from).lastIndexOf('<') + from;
    if (opens >= from && xml[opens + 1] == '/')
      return CellsEnd{at + Tag.size(), xml.sliced(opens + 2, at - opens - 2)};
  }
  return {};
}

/// Unpacks up to behind the cells. What follows them is begun as an element of our own, whose end never
/// comes.
QByteArray tailOf(XlsxPart& part) {
  QByteArray buffer(MergeChunkBytes + TagOverlap, Qt::Uninitialized);
  qsizetype kept = 0;
  for (;;) {
    const qint64 count = part.read(buffer.data() + kept, MergeChunkBytes);
    if (count <= 0) return {};
    const QByteArrayView seen(buffer.constData(), kept + count);
    if (const auto end = cellsEnd(seen))
      return '<' + end->prefix.toByteArray() + "tail>" + seen.sliced(end->behind).toByteArray();
    kept = std::min(seen.size(), TagOverlap);
    std::copy(seen.end() - kept, seen.end(), buffer.data());
  }
}

/// Unpacks the rest: only at its end is known whether the part is whole and as it was packed, and it shall be
/// known before the first worker is read from it.
Result<> drained(XlsxPart& part) {
  QByteArray buffer(MergeChunkBytes, Qt::Uninitialized);
  while (part.read(buffer.data(), buffer.size()) > 0) {
  }
  if (part.failure()) return refuse(*part.failure());
  return {};
}

/// Reads the ranges; where the end of the cells is not found as bytes (16 bits to a character, no cells, a
/// blank in the tag), as a whole.
Result<> readInto(MergesSink& sink, const XlsxPackage& package, const QString& part, qint64 limit) {
  auto unpacked = package.unpack(part, limit);
  if (!unpacked) return refuse(unpacked.error());
  const QByteArray tail = tailOf(**unpacked);
  if ((*unpacked)->failure()) return refuse(*(*unpacked)->failure());
  if (tail.isEmpty()) unpacked = package.unpack(part, limit);
  if (!unpacked) return refuse(unpacked.error());
  XmlParser parser(sink, part);
  sink.parser = &parser;
  if (tail.isEmpty() || parser.take({tail.constData(), static_cast<size_t>(tail.size())}))
    parser.advance(**unpacked);
  // What is wrong with the tail as a whole (its first tag is ours) is not asked, but no range may be lost.
  if (sink.isOpen && sink.merges.size() <= MostMerges) return refuse(damagedFile(part));
  return drained(**unpacked);
}

}  // namespace

std::optional<XlsxPlace> placeOf(std::string_view reference) {
  XlsxPlace place;
  size_t at = 0;
  for (; at < reference.size() && (reference[at] | 0x20) >= 'a' && (reference[at] | 0x20) <= 'z'; ++at) {
    place.column = place.column * 26 + ((reference[at] | 0x20) - 'a' + 1);
    if (place.column > LastColumn) return {};
  }
  for (; at < reference.size() && reference[at] >= '0' && reference[at] <= '9'; ++at) {
    place.row = place.row * 10 + (reference[at] - '0');
    if (place.row > LastRow) return {};
  }
  if (at != reference.size() || at == 0) return {};
  return place;
}

Result<std::shared_ptr<const XlsxMerges>> readMerges(const XlsxPackage& package, const QString& part,
                                                     const TableLimits& limits) {
  MergesSink sink;
  if (auto read = readInto(sink, package, part, limits.unpackedBytes); !read) return refuse(read.error());
  if (sink.merges.size() > MostMerges) return refuse(tooManyMerges());
  std::stable_sort(sink.merges.begin(), sink.merges.end(),
                   [](const XlsxRange& a, const XlsxRange& b) { return a.firstRow < b.firstRow; });
  return std::make_shared<const XlsxMerges>(std::move(sink.merges));
}

bool XlsxMergeFill::isFree(const XlsxRange& range) const {
  return std::none_of(m_open.begin(), m_open.end(), [&](const Open& open) {
    return range.firstColumn <= open.range.lastColumn && open.range.firstColumn <= range.lastColumn;
  });
}

/// Ranges that begin up to this row. One that begins in a row that holds nothing has nothing to give; one
/// that lies over another is none, for no spreadsheet makes it.
void XlsxMergeFill::openUpTo(const TableRow& row) {
  std::erase_if(m_open, [&](const Open& open) { return open.range.lastRow < row.number; });
  for (; m_next < m_merges->size() && (*m_merges)[m_next].firstRow <= row.number; ++m_next) {
    XlsxRange range = (*m_merges)[m_next];
    if (range.firstRow < row.number || range.firstColumn >= m_columns || !isFree(range)) continue;
    range.lastColumn = std::min(range.lastColumn, m_columns - 1);
    const TableCell& value = row.cell(range.firstColumn);
    if (value.kind != TableCell::Kind::Empty) m_open.push_back({range, value});
  }
}

void XlsxMergeFill::fill(TableRow& row) {
  if (!m_merges || (m_open.empty() && m_next == m_merges->size())) return;
  openUpTo(row);
  for (const Open& open : m_open) {
    if (row.cells.size() <= open.range.lastColumn) row.cells.resize(open.range.lastColumn + 1);
    for (qint64 column = open.range.firstColumn; column <= open.range.lastColumn; ++column) {
      if (row.number == open.range.firstRow && column == open.range.firstColumn) continue;
      row.cells[column] = open.value;
      row.cells[column].fromMerge = true;
    }
  }
}
