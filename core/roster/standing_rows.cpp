// The rows that stand, written back as they were.
#include "exchange/table_writer.h"
#include "roster/roster_feed.h"
#include "roster/row_kind.h"
#include "roster/standing_rest.h"

namespace {

/// A spreadsheet counts no further; a number with more digits stays a text, as it stood in the file.
constexpr int exactDigits = 15;

WrittenCell asItWas(const TableCell& cell) {
  switch (cell.kind) {
    case TableCell::Kind::Empty:
      return {};
    case TableCell::Kind::Number:
      if (cell.text.size() <= exactDigits && !cell.text.contains(u'E', Qt::CaseInsensitive))
        return WrittenCell::ofNumber(cell.number);
      break;
    case TableCell::Kind::Date:
      if (!cell.text.contains(u' ')) return WrittenCell::ofDate(cell.date);
      break;
    default:
      break;
  }
  return WrittenCell::ofText(cell.text);
}

/// What stands, in the file's order: first what the report keeps, then the rest.
class StandingRows {
 public:
  explicit StandingRows(const RosterReport& report) : m_report(report) {
    if (report.rest) report.rest->rewind();
    advance();
  }
  bool atEnd() const { return m_row == 0; }
  qint64 row() const { return m_row; }
  const QString& sentence() const { return m_sentence; }
  const QString& field() const { return m_field; }

  void advance() {
    m_row = 0;
    if (m_next < m_report.standing.size()) {
      const RosterAnswer& answer = m_report.standing[m_next++];
      m_row = answer.row;
      m_sentence = answer.sentence;
      m_field = answer.field;
    } else if (const auto next = m_report.rest ? m_report.rest->next() : std::nullopt) {
      m_row = next->row;
      m_sentence = next->sentence;
      m_field.clear();
    }
  }

 private:
  const RosterReport& m_report;
  qsizetype m_next = 0;
  qint64 m_row = 0;
  QString m_sentence = {};
  QString m_field = {};
};

/// How the file names a column, else what it holds.
QString headingOf(const RosterColumn& column) {
  if (!column.heading.isEmpty()) return column.heading;
  for (const RosterField& field : rosterFields())
    if (column.field == QLatin1String(field.code)) return message(field.label).text();
  return {};
}

QVector<WrittenColumn> columnsOf(const RosterHead& head, int width) {
  QVector<WrittenColumn> columns(width);
  for (const RosterColumn& each : head.columns)
    if (each.column < width) columns[each.column].heading = headingOf(each);
  WrittenColumn why;
  why.heading = message(QT_TRANSLATE_NOOP("core", "What is wrong")).text();
  why.width = 60;
  columns.append(why);
  return columns;
}

QVector<WrittenCell> rowOf(const TableRow& row, int width, int wrong, const QString& sentence) {
  QVector<WrittenCell> cells;
  cells.reserve(width + 1);
  for (int column = 0; column < width; ++column) {
    cells.append(asItWas(row.cell(column)));
    if (column == wrong) cells.last().style = WrittenStyle::Wrong;
  }
  cells.append(WrittenCell::ofText(sentence, WrittenStyle::Wrong));
  return cells;
}

int widthOf(const RosterHead& head, const RosterReport& report) {
  int width = report.columns;
  for (const RosterColumn& each : head.columns) width = std::max(width, each.column + 1);
  return width;
}

}  // namespace

Result<qint64> writeStandingRows(const RosterSettings& settings, const RosterReport& report,
                                 const QString& path) {
  const auto file = TableFile::open(settings.path, settings.table);
  if (!file) return refuse(file.error());
  const auto reader = (*file)->read(settings.head.sheet);
  if (!reader) return refuse(reader.error());
  auto writer = TableWriter::create(path);
  if (!writer) return refuse(writer.error());
  const int width = widthOf(settings.head, report);
  const QString sheet = (*file)->sheets().value(settings.head.sheet).name;
  (*writer)->addSheet(sheet.isEmpty() ? QStringLiteral("Sheet1") : sheet, columnsOf(settings.head, width));
  qint64 written = 0;
  TableRow row;
  for (StandingRows standing(report); !standing.atEnd() && (*reader)->next(row);) {
    if (row.number != standing.row()) continue;
    (*writer)->addRow(rowOf(row, width, columnOf(settings.head, standing.field()), standing.sentence()));
    ++written;
    standing.advance();
  }
  if (const auto done = (*writer)->finish(); !done) return refuse(done.error());
  return written;
}
