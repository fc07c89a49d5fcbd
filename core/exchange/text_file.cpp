#include "exchange/text_file.h"

#include <QFile>

#include "exchange/file_error.h"
#include "exchange/text_decoder.h"
#include "exchange/text_delimiter.h"
#include "exchange/text_look.h"
#include "exchange/text_splitter.h"

namespace {

/// By how many characters delimiter and kind are told: some hundred rows.
constexpr qsizetype kBeginning = 64 << 10;

class TextReader : public TableReader {
 public:
  TextReader(std::unique_ptr<QFile> file, const TextEncoding& encoding, const TextDelimiter& delimiter,
             const TableLimits& limits)
      : m_file(std::move(file)),
        m_size(m_file->size()),
        m_decoder(*m_file, encoding),
        m_splitter([this] { return m_decoder.next(); }, delimiter.sign, limits) {
    if (delimiter.isTold) m_splitter.skipLine();
  }

  bool next(TableRow& row) override {
    if (!m_failure && m_splitter.next(row)) return true;
    if (!m_failure) m_failure = m_decoder.hasFailed() ? unreadableFile() : m_splitter.failure();
    return false;
  }
  const std::optional<Error>& failure() const override { return m_failure; }
  double share() const override {
    return m_size == 0 ? 1 : std::min(1.0, double(m_decoder.bytesRead()) / double(m_size));
  }

 private:
  std::unique_ptr<QFile> m_file;
  qint64 m_size;
  TextDecoder m_decoder;
  TextSplitter m_splitter;
  std::optional<Error> m_failure;
};

class TextFile : public TableFile {
 public:
  TextFile(QString path, TextEncoding encoding, const TableLimits& limits)
      : m_path(std::move(path)), m_encoding(std::move(encoding)), m_limits(limits) {}

  TableFormat format() const override { return TableFormat::Text; }
  const QVector<TableSheet>& sheets() const override { return m_sheets; }
  QString encoding() const override { return m_encoding.name; }
  QChar delimiter() const override { return m_delimiter.sign; }
  void split(const TextDelimiter& delimiter) { m_delimiter = delimiter; }

  Result<std::unique_ptr<TableReader>> read(int) const override {
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return refuse(unreadableFile());
    return std::make_unique<TextReader>(std::move(file), m_encoding, m_delimiter, m_limits);
  }

 private:
  QString m_path;
  TextEncoding m_encoding;
  TableLimits m_limits;
  TextDelimiter m_delimiter;
  QVector<TableSheet> m_sheets{TableSheet{}};
};

QString beginningOf(QFile& file, const TextEncoding& encoding) {
  TextDecoder decoder(file, encoding);
  QString beginning;
  while (beginning.size() < kBeginning) {
    const QStringView piece = decoder.next();
    if (piece.isEmpty()) break;
    beginning += piece;
  }
  return beginning;
}

/// The delimiter that was chosen splits; a first line "sep=;" is none of the rows even so.
TextDelimiter chosen(TextDelimiter found, QChar wanted) {
  if (!wanted.isNull()) found.sign = wanted;
  return found;
}

Result<TextEncoding> encodingOf(QFile& file, const QByteArray& head, const QString& wanted) {
  return wanted.isEmpty() ? findEncoding(file) : chosenEncoding(wanted, head);
}

}  // namespace

Result<std::unique_ptr<TableFile>> openText(const QString& path, const TableOptions& options) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return refuse(file.exists() ? unreadableFile() : missingFile());
  const QByteArray head = file.read(4096);
  if (auto reason = whyNoTable(head)) return refuse(*std::move(reason));
  file.seek(0);
  auto encoding = encodingOf(file, head, options.encoding);
  if (!encoding) return refuse(encoding.error());
  const QString beginning = beginningOf(file, *encoding);
  if (beginning.trimmed().isEmpty()) return refuse(emptyFile());
  if (auto reason = whyNoText(beginning)) return refuse(*std::move(reason));
  auto text = std::make_unique<TextFile>(path, *encoding, options.limits);
  text->split(chosen(findDelimiter(beginning, beginning.size() >= kBeginning), options.delimiter));
  return text;
}
