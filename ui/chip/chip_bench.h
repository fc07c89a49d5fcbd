#pragma once

#include <memory>

#include "chip/chip.h"

class DeskKey;
class ChipReaders;
class ChipWriter;
class Office;

/// The readers of a desk, and the writing of one chip. Belongs to one thread, and not the window's: each call
/// may wait.
class ChipBench {
 public:
  virtual ~ChipBench() = default;
  /// Errors: Storage "service".
  virtual Result<QStringList> readers() = 0;
  /// Whether a card came (or went) within that time; as ChipReaders has it, with its errors.
  virtual Result<bool> waitFor(const QString& reader, bool card, int milliseconds) = 0;
  /// Writes the card of this number that lies on the reader. Errors: of ChipReaders::connect and of
  /// ChipWriter::personalise.
  virtual Result<Chip> write(const QString& reader, const QString& card) = 0;
};

/// By PC/SC, with the key of this computer as a signing desk. What service there is is looked for anew
/// whenever none was there.
class CardReaderBench final : public ChipBench {
 public:
  explicit CardReaderBench(Office& office);
  ~CardReaderBench() override;
  Result<QStringList> readers() override;
  Result<bool> waitFor(const QString& reader, bool card, int milliseconds) override;
  Result<Chip> write(const QString& reader, const QString& card) override;

 private:
  Result<void> open();
  std::unique_ptr<DeskKey> m_desk;
  std::unique_ptr<ChipWriter> m_writer;
  std::unique_ptr<ChipReaders> m_readers;
};
