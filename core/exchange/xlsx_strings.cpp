#include "exchange/xlsx_strings.h"

#include <unistd.h>

#include <cstring>

#include "exchange/cell_value.h"
#include "exchange/file_error.h"
#include "exchange/xlsx_package.h"

namespace {

constexpr size_t PieceBytes = 1 << 20;
constexpr size_t BlockBytes = 4 << 10;
constexpr size_t RecentTexts = 2048;
/// What is longer is no name nor number that comes again, and many of them would be much memory.
constexpr qsizetype LongestRecent = 128;
constexpr size_t RecentBlocks = 64;
/// What a text in memory costs beside its bytes.
constexpr qint64 TextCost = 8;

void appendLength(std::string& block, size_t length) {
  const auto value = static_cast<quint32>(length);
  block.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

quint32 lengthAt(const char* bytes) {
  quint32 value;
  std::memcpy(&value, bytes, sizeof(value));
  return value;
}

/// The code unit of _xHHHH_ at a place; less than 0 where none stands.
int escapedUnit(QStringView text, qsizetype at) {
  if (at + 7 > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_') return -1;
  int unit = 0;
  for (const QChar digit : text.sliced(at + 2, 4)) {
    const qsizetype value = QLatin1String("0123456789abcdef").indexOf(digit.toLower());
    if (value < 0) return -1;
    unit = unit * 16 + static_cast<int>(value);
  }
  return unit;
}

QString withoutEscapes(const QString& text) {
  QString plain;
  plain.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int unit = text[i] == u'_' ? escapedUnit(text, i) : -1;
    if (unit > 0) plain += QChar(static_cast<char16_t>(unit));
    if (unit < 0) plain += text[i];
    if (unit >= 0) i += 6;
  }
  return plain;
}

Error noRoom() {
  return {ErrorKind::Storage, QStringLiteral("file"),
          message(QT_TRANSLATE_NOOP(
              "core", "There is no room on the disk to read so large a file; free some and try again."))};
}

/// The part with the shared texts.
class StringsSink : public XmlSink {
 public:
  StringsSink(XlsxStrings& strings, const TableLimits& limits) : m_strings(strings), m_limits(limits) {}
  XmlParser* parser = nullptr;

  void begin(std::string_view name, const char* const*) override {
    if (name == "si")
      m_runs.clear();
    else
      m_runs.begin(name);
  }
  void text(std::string_view utf8) override {
    m_runs.add(utf8);
    if (m_runs.text().size() > static_cast<size_t>(m_limits.cellCharacters) * 4)
      parser->fail(cellTooLong(m_limits.cellCharacters));
  }
  void end(std::string_view name) override {
    m_runs.end(name);
    if (name == "si" && !m_strings.add(m_runs.text())) parser->fail(noRoom());
  }

 private:
  XlsxStrings& m_strings;
  const TableLimits& m_limits;
  XlsxTextRuns m_runs;
};

}  // namespace

QString cellText(std::string_view utf8) {
  const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  const bool mayEscape = utf8.size() >= 7 && utf8.find("_x") != std::string_view::npos;
  return unarmoured(mayEscape ? withoutEscapes(text) : text);
}

void XlsxTextRuns::clear() {
  m_text.clear();
  m_phonetics = 0;
  m_inText = false;
}

void XlsxTextRuns::begin(std::string_view name) {
  if (name == "rPh") ++m_phonetics;
  if (name == "t") m_inText = m_phonetics == 0;
}

void XlsxTextRuns::end(std::string_view name) {
  if (name == "rPh") --m_phonetics;
  if (name == "t") m_inText = false;
}

void XlsxTextRuns::add(std::string_view utf8) {
  if (m_inText) m_text.append(utf8);
}

Result<std::shared_ptr<const XlsxStrings>> XlsxStrings::read(const XlsxPackage& package, const QString& part,
                                                             const TableLimits& limits) {
  auto unpacked = package.unpack(part, limits.unpackedBytes);
  if (!unpacked) return refuse(unpacked.error());
  auto strings = std::make_shared<XlsxStrings>();
  StringsSink sink(*strings, limits);
  XmlParser parser(sink, part);
  sink.parser = &parser;
  if (auto read = parser.readAll(**unpacked); !read) return refuse(read.error());
  if (!strings->finish()) return refuse(noRoom());
  return strings;
}

bool XlsxStrings::add(std::string_view utf8) {
  const size_t needed = utf8.size() + sizeof(quint32);
  if (m_spilled > 0 || m_used + static_cast<qint64>(utf8.size()) + TextCost > m_memoryBytes ||
      needed > PieceBytes)
    return spill(utf8);
  if (m_pieces.empty() || m_pieceFill + needed > PieceBytes) {
    m_pieces.push_back(std::make_unique_for_overwrite<char[]>(PieceBytes));
    m_pieceFill = 0;
  }
  char* place = m_pieces.back().get() + m_pieceFill;
  const auto length = static_cast<quint32>(utf8.size());
  std::memcpy(place, &length, sizeof(length));
  std::memcpy(place + sizeof(length), utf8.data(), utf8.size());
  m_starts.push_back(static_cast<quint32>((m_pieces.size() - 1) * PieceBytes + m_pieceFill));
  m_pieceFill += needed;
  m_used += static_cast<qint64>(utf8.size()) + TextCost;
  return true;
}

bool XlsxStrings::spill(std::string_view utf8) {
  if (!m_file) {
    m_file = std::make_unique<QTemporaryFile>();
    // Without its name it goes however this program ends; remove() of its own would close it.
    m_file->setAutoRemove(false);
    if (!m_file->open() || !QFile::remove(m_file->fileName())) return false;
  }
  if (m_block.empty()) m_blocks.push_back({count(), m_written});
  appendLength(m_block, utf8.size());
  m_block.append(utf8);
  ++m_spilled;
  return m_block.size() < BlockBytes || writeBlock();
}

bool XlsxStrings::writeBlock() {
  const auto size = static_cast<qint64>(m_block.size());
  const bool isWritten = m_file->write(m_block.data(), size) == size;
  m_written += size;
  m_block.clear();
  return isWritten;
}

bool XlsxStrings::finish() { return !m_file || (writeBlock() && m_file->flush()); }

std::string_view XlsxStrings::inMemory(qint64 index) const {
  const size_t start = m_starts[static_cast<size_t>(index)];
  const char* place = m_pieces[start / PieceBytes].get() + start % PieceBytes;
  return {place + sizeof(quint32), lengthAt(place)};
}

XlsxStringReader::XlsxStringReader(std::shared_ptr<const XlsxStrings> strings)
    : m_strings(std::move(strings)),
      m_recent(RecentTexts),
      m_blocks(m_strings && m_strings->isSpilled() ? RecentBlocks : 0) {}

std::optional<QString> XlsxStringReader::text(qint64 index) {
  if (!m_strings || index < 0 || index >= m_strings->count()) return {};
  Recent& recent = m_recent[static_cast<size_t>(index) % RecentTexts];
  if (recent.index == index) return recent.text;
  auto text = index < m_strings->inMemoryCount() ? std::optional(cellText(m_strings->inMemory(index)))
                                                 : fromFile(index);
  if (text && text->size() <= LongestRecent) recent = {index, *text};
  return text;
}

std::optional<QString> XlsxStringReader::fromFile(qint64 index) {
  const auto& blocks = m_strings->m_blocks;
  const auto after =
      std::upper_bound(blocks.begin(), blocks.end(), index,
                       [](qint64 wanted, const XlsxStrings::Block& block) { return wanted < block.first; });
  const qint64 number = after - blocks.begin() - 1;
  ReadBlock& block = m_blocks[static_cast<size_t>(number) % RecentBlocks];
  if (block.number != number && !readBlock(block, number)) return {};
  return cellText(block.texts[static_cast<size_t>(index - blocks[static_cast<size_t>(number)].first)]);
}

bool XlsxStringReader::readBlock(ReadBlock& block, qint64 number) const {
  const auto& blocks = m_strings->m_blocks;
  const auto at = static_cast<size_t>(number);
  const qint64 end = at + 1 < blocks.size() ? blocks[at + 1].offset : m_strings->m_written;
  block.number = -1;
  block.texts.clear();
  block.bytes.resize(static_cast<qsizetype>(end - blocks[at].offset));
  const ssize_t read = ::pread(m_strings->m_file->handle(), block.bytes.data(),
                               static_cast<size_t>(block.bytes.size()), blocks[at].offset);
  if (read != block.bytes.size()) return false;
  const char* place = block.bytes.constData();
  for (const char* last = place + block.bytes.size(); place < last;
       place += sizeof(quint32) + lengthAt(place))
    block.texts.emplace_back(place + sizeof(quint32), lengthAt(place));
  block.number = number;
  return true;
}
