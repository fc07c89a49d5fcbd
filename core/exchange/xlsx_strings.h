#pragma once

#include <QTemporaryFile>
#include <deque>
#include <memory>
#include <string_view>
#include <vector>

#include "exchange/xlsx_xml.h"

class XlsxPackage;
struct TableLimits;

/// The text of a cell, of what the XML holds: _x000D_ and its like undone, without what keeps a number a
/// text.
QString cellText(std::string_view utf8);

/// The text inside an <si> or <is>, which runs (<r>) share and phonetics (<rPh>) do not belong to.
class XlsxTextRuns {
 public:
  void clear();
  void begin(std::string_view name);
  void end(std::string_view name);
  void add(std::string_view utf8);
  const std::string& text() const { return m_text; }

 private:
  std::string m_text;
  int m_phonetics = 0;
  bool m_inText = false;
};

/// The texts that the cells of a workbook share, by their number. The first are kept packed in memory, the
/// rest in a file that has no name and goes with this object. Whoever reads them has a reader of his own.
class XlsxStrings {
 public:
  static constexpr qint64 MemoryBytes = 24LL << 20;
  explicit XlsxStrings(qint64 memoryBytes = MemoryBytes) : m_memoryBytes(memoryBytes) {}

  /// Reads a part of them. Errors: Invalid "file"; Storage "file" (no room for the rest).
  static Result<std::shared_ptr<const XlsxStrings>> read(const XlsxPackage& package, const QString& part,
                                                         const TableLimits& limits);
  /// False where it cannot be written.
  bool add(std::string_view utf8);
  bool finish();

  qint64 count() const { return inMemoryCount() + m_spilled; }
  bool isSpilled() const { return m_spilled > 0; }

 private:
  friend class XlsxStringReader;
  /// Of the file: texts that stand together and are read together.
  struct Block {
    qint64 first;
    qint64 offset;
  };
  qint64 inMemoryCount() const { return static_cast<qint64>(m_starts.size()); }
  bool spill(std::string_view utf8);
  bool writeBlock();
  std::string_view inMemory(qint64 index) const;

  qint64 m_memoryBytes;
  qint64 m_used = 0;
  std::vector<std::unique_ptr<char[]>> m_pieces;
  size_t m_pieceFill = 0;
  std::deque<quint32> m_starts;
  std::unique_ptr<QTemporaryFile> m_file;
  qint64 m_written = 0;
  qint64 m_spilled = 0;
  std::string m_block;
  std::vector<Block> m_blocks;
};

/// Finds shared texts; remembers the last ones, of which rosters have many alike.
class XlsxStringReader {
 public:
  explicit XlsxStringReader(std::shared_ptr<const XlsxStrings> strings);
  /// Nothing where there is no such text.
  std::optional<QString> text(qint64 index);

 private:
  struct Recent {
    qint64 index = -1;
    QString text;
  };
  struct ReadBlock {
    qint64 number = -1;
    QByteArray bytes;
    std::vector<std::string_view> texts;
  };
  std::optional<QString> fromFile(qint64 index);
  bool readBlock(ReadBlock& block, qint64 number) const;

  std::shared_ptr<const XlsxStrings> m_strings;
  std::vector<Recent> m_recent;
  std::vector<ReadBlock> m_blocks;
};
