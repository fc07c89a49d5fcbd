#include "chip/chip_bench.h"

#include "chip/chip_reader.h"
#include "chip/chip_writer.h"
#include "signing/desk_key.h"

CardReaderBench::CardReaderBench(Office& office) {
  if (auto desk = DeskKey::open(DeskKey::defaultFile())) m_desk = std::make_unique<DeskKey>(std::move(*desk));
  m_writer = std::make_unique<ChipWriter>(office, m_desk.get());
}

CardReaderBench::~CardReaderBench() = default;

Result<void> CardReaderBench::open() {
  if (m_readers) return {};
  auto opened = ChipReaders::open();
  if (!opened) return refuse(opened.error());
  m_readers = std::move(*opened);
  return {};
}

Result<QStringList> CardReaderBench::readers() {
  if (const auto opened = open(); !opened) return refuse(opened.error());
  auto names = m_readers->names();
  // A service that was started again knows nothing of what was opened before.
  if (!names) m_readers.reset();
  return names;
}

Result<bool> CardReaderBench::waitFor(const QString& reader, bool card, int milliseconds) {
  if (const auto opened = open(); !opened) return refuse(opened.error());
  return m_readers->waitFor(reader, card, milliseconds);
}

Result<Chip> CardReaderBench::write(const QString& reader, const QString& card) {
  if (const auto opened = open(); !opened) return refuse(opened.error());
  const auto channel = m_readers->connect(reader);
  if (!channel) return refuse(channel.error());
  return m_writer->personalise(**channel, card);
}
