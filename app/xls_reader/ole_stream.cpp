#include "xls_reader/ole_stream.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

constexpr size_t kHeader = 512;
constexpr size_t kEntry = 128;
constexpr size_t kMiniSector = 64;
constexpr uint32_t kMiniCutoff = 4096;
constexpr uint32_t kLastSector = 0xFFFFFFFA;  ///< greater numbers end a chain

class OleFile {
 public:
  explicit OleFile(Bytes file)
      : m_file(file), m_sectorSize(size_t(1) << std::min<uint16_t>(word(file, 30), 12)) {
    if (m_sectorSize < kHeader || file.size() < kHeader) return;
    readTable();
    m_directory = chain(longWord(file, 48));
    m_miniTable = entries(chain(longWord(file, 60)));
  }

  std::vector<uint8_t> stream(std::u16string_view name) const {
    for (size_t at = 0; at + kEntry <= m_directory.size(); at += kEntry)
      if (isNamed(at, name)) return content(at);
    return {};
  }

 private:
  Bytes sector(uint32_t number) const {
    const size_t at = (size_t(number) + 1) * m_sectorSize;
    if (number > kLastSector || at >= m_file.size()) return {};
    return m_file.subspan(at, std::min(m_sectorSize, m_file.size() - at));
  }

  /// Where the sectors of each stream go on: 109 sectors of that table are named in the header, further ones
  /// in a chain of their own.
  void readTable() {
    for (size_t i = 0; i < 109; ++i) addTable(longWord(m_file, 76 + 4 * i));
    uint32_t next = longWord(m_file, 68);
    for (size_t guard = m_file.size() / m_sectorSize; guard > 0 && next < kLastSector; --guard) {
      const Bytes names = sector(next);
      for (size_t at = 0; at + 8 <= names.size(); at += 4) addTable(longWord(names, at));
      next = names.size() == m_sectorSize ? longWord(names, m_sectorSize - 4) : kLastSector;
    }
  }
  void addTable(uint32_t number) {
    if (number >= kLastSector || m_table.size() > m_file.size() / 4) return;
    const Bytes part = sector(number);
    for (size_t at = 0; at + 4 <= part.size(); at += 4) m_table.push_back(longWord(part, at));
  }
  static std::vector<uint32_t> entries(const std::vector<uint8_t>& bytes) {
    std::vector<uint32_t> numbers;
    for (size_t at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(longWord(bytes, at));
    return numbers;
  }

  /// Nothing where the chain bites its own tail: it is longer than the file then.
  std::vector<uint8_t> chain(uint32_t first) const {
    std::vector<uint8_t> bytes;
    for (uint32_t at = first; at < m_table.size() && bytes.size() <= m_file.size(); at = m_table[at]) {
      const Bytes part = sector(at);
      if (part.empty()) break;  // beyond the file
      bytes.insert(bytes.end(), part.begin(), part.end());
    }
    if (bytes.size() > m_file.size()) bytes.clear();
    return bytes;
  }
  std::vector<uint8_t> miniChain(uint32_t first) const {
    const std::vector<uint8_t> all =
        m_directory.empty() ? std::vector<uint8_t>() : chain(longWord(m_directory, 116));
    std::vector<uint8_t> bytes;
    for (uint32_t at = first; at < m_miniTable.size() && bytes.size() <= kMiniCutoff; at = m_miniTable[at]) {
      const size_t begin = std::min(size_t(at) * kMiniSector, all.size());
      if (begin == all.size()) break;  // beyond the stream: a chain that turns there would never grow
      const size_t end = std::min(begin + kMiniSector, all.size());
      bytes.insert(bytes.end(), all.begin() + std::ptrdiff_t(begin), all.begin() + std::ptrdiff_t(end));
    }
    return bytes;
  }

  bool isNamed(size_t at, std::u16string_view name) const {
    if (word(m_directory, at + 64) != (name.size() + 1) * 2) return false;
    for (size_t i = 0; i < name.size(); ++i)
      if (word(m_directory, at + 2 * i) != name[i]) return false;
    return true;
  }
  std::vector<uint8_t> content(size_t at) const {
    const uint32_t first = longWord(m_directory, at + 116);
    const uint32_t size = longWord(m_directory, at + 120);
    std::vector<uint8_t> bytes = size < kMiniCutoff ? miniChain(first) : chain(first);
    if (bytes.size() < size) return {};  // cut: half a list would look like a whole one
    bytes.resize(size);
    return bytes;
  }

  Bytes m_file;
  size_t m_sectorSize;
  std::vector<uint32_t> m_table;
  std::vector<uint32_t> m_miniTable;
  std::vector<uint8_t> m_directory;
};

}  // namespace

std::vector<uint8_t> workbookStream(Bytes file) { return OleFile(file).stream(u"Workbook"); }
