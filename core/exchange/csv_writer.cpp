#include <QSaveFile>
#include <algorithm>

#include "exchange/written_files.h"

namespace {

constexpr qsizetype longestFormulaText = 255;  ///< Excel takes no longer text within a formula

/// What makes a spreadsheet take a text for a formula; the full-width signs do so in Chinese Excel.
bool beginsFormula(const QString& text) {
  static const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
  return !text.isEmpty() && signs.contains(text.front());
}

bool isLatin(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// What a spreadsheet would read as a number or a date and so destroy: 18 digits, 0138…, 1-2, 9132E5.
bool looksLikeNumber(const QString& text) {
  if (text.isEmpty() || text.size() > longestFormulaText || !isLatin(text)) return false;
  const bool signedNumber = text.size() > 1 && text.front() == u'+' && text.at(1).isDigit();
  return text.front().isDigit() || text.front() == u'.' || signedNumber;
}

QString quoted(QString text) { return u'"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + u'"'; }

QString fieldOf(const QString& text) {
  if (looksLikeNumber(text)) return quoted(u'=' + quoted(text));
  if (beginsFormula(text)) return quoted(u'\'' + text);
  const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar c) {
    return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
  });
  const bool hasEdge = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
  return needsQuotes || hasEdge ? quoted(text) : text;
}

QString fieldOf(const WrittenCell& cell) {
  switch (cell.kind) {
    case WrittenCell::Kind::Empty:
      return {};
    case WrittenCell::Kind::Text:
      return fieldOf(cell.text);
    case WrittenCell::Kind::Number:
      return QString::number(cell.number, 'g', 15);
    case WrittenCell::Kind::Count:
      return QString::number(cell.count);
    case WrittenCell::Kind::Money:
      return cell.money.toPlain();
    case WrittenCell::Kind::Date:
      return cell.date.toString(Qt::ISODate);
  }
  return {};
}

class CsvWriter : public TableWriter {
 public:
  explicit CsvWriter(const QString& path) : m_file(path) {}

  Result<void> open() {
    if (!m_file.open(QIODevice::WriteOnly))
      return refuse(cannotWrite(m_file.fileName(), m_file.errorString()));
    // It holds people's data: nobody's but who wrote it.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file.write("\xEF\xBB\xBF");
    return {};
  }

  void addSheet(const QString&, const QVector<WrittenColumn>& columns) override {
    ++m_sheets;
    QVector<WrittenCell> head;
    for (const WrittenColumn& column : columns) head.append(WrittenCell::ofText(column.heading));
    addRow(head);
  }

  void addRow(const QVector<WrittenCell>& cells) override {
    if (m_sheets > 1) return;
    QStringList fields;
    for (const WrittenCell& cell : cells) fields.append(fieldOf(cell));
    // One empty field alone would be an empty line, which readers leave out.
    if (fields.size() == 1 && fields.front().isEmpty()) fields.front() = QStringLiteral("\"\"");
    m_file.write((fields.join(QLatin1Char(',')) + QLatin1String("\r\n")).toUtf8());
  }

  Result<void> finish() override {
    if (!m_file.commit()) return refuse(cannotWrite(m_file.fileName(), m_file.errorString()));
    return {};
  }

 private:
  QSaveFile m_file;
  int m_sheets = 0;
};

}  // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const QString& path) {
  auto writer = std::make_unique<CsvWriter>(path);
  if (Result<void> opened = writer->open(); !opened) return refuse(opened.error());
  return writer;
}
