#include "exchange/xlsx_sheet.h"

#include <charconv>

#include "exchange/cell_value.h"
#include "exchange/file_error.h"
#include "exchange/xlsx_package.h"

namespace {

Error outOfOrder(qint64 row) {
  return invalid(
      "file",
      message(QT_TRANSLATE_NOOP("core",
                                "Row %1 of the file stands twice or in the wrong place. Open the file in "
                                "Excel or WPS and save it again."),
              {QString::number(row)}));
}

Error tooManyRows(qint64 limit) {
  return invalid("file", message(QT_TRANSLATE_NOOP("core", "The sheet has more than %1 rows."),
                                 {QString::number(limit)}));
}

Error tooManyColumns(qint64 row, int limit) {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                                     "core",
                                     "Row %1 of the file has more than %2 columns. Remove those that do not "
                                     "belong to the roster."),
                                 {QString::number(row), QString::number(limit)}));
}

Error wrongCell(qint64 row) {
  return invalid(
      "file",
      message(QT_TRANSLATE_NOOP("core",
                                "The file is damaged: a cell of row %1 cannot be read. Open it in Excel or "
                                "WPS and save it again."),
              {QString::number(row)}));
}

/// What comes from the parser says nothing of the row.
Error withRow(const Error& error, qint64 row) {
  if (row == 0) return error;
  return {error.kind, error.field,
          message(QT_TRANSLATE_NOOP("core", "The file can be read up to row %1 only. %2"),
                  {QString::number(row), error.text()})};
}

double valueOf(std::string_view written) {
  double value = 0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t first = text.find_first_not_of(Blanks);
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

TableCell textCell(QString text) {
  return {.kind = text.isEmpty() ? TableCell::Kind::Empty : TableCell::Kind::Text, .text = std::move(text)};
}

TableCell booleanCell(std::string_view written) {
  const bool yes = written == "1" || written == "true";
  return {.kind = TableCell::Kind::Boolean,
          .text = yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
          .number = yes ? 1.0 : 0.0};
}

QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

XlsxSheetReader::XlsxSheetReader(std::unique_ptr<XlsxPackage> package, std::unique_ptr<XlsxPart> part,
                                 const QString& name, XlsxContext context)
    : m_package(std::move(package)),
      m_part(std::move(part)),
      m_context(std::move(context)),
      m_strings(m_context.strings),
      m_merges(m_context.merges, m_context.limits.columns),
      m_parser(*this, name) {}

XlsxSheetReader::~XlsxSheetReader() = default;

double XlsxSheetReader::share() const { return m_part->share(); }

bool XlsxSheetReader::next(TableRow& row) {
  m_row = &row;
  row.cells.clear();
  if (m_parser.advance(*m_part) && !m_parser.failure()) {
    m_delivered = m_number;
    return true;
  }
  if (m_parser.failure() && !m_failure) m_failure = withRow(*m_parser.failure(), m_delivered);
  row.cells.clear();
  return false;
}

void XlsxSheetReader::begin(std::string_view name, const char* const* attributes) {
  switch (m_place) {
    case Place::Outside:
      if (name == "sheetData") m_place = Place::Rows;
      break;
    case Place::Rows:
      if (name == "row") beginRow(attributes);
      break;
    case Place::Row:
      if (name == "c") beginCell(attributes);
      break;
    case Place::Cell:
      beginInside(name);
      break;
    case Place::Inline:
      m_runs.begin(name);
      break;
    case Place::Value:
      break;
  }
}

void XlsxSheetReader::beginRow(const char* const* attributes) {
  m_place = Place::Row;
  m_hasContent = false;
  m_row->cells.clear();
  m_row->hidden = isSet(attributes, "hidden");
  const char* number = attributeOf(attributes, "r");
  m_numberGiven = number != nullptr;
  const qint64 given = m_numberGiven ? wholeNumber(number).value_or(0) : m_number + 1;
  if (given <= m_number)
    fail(outOfOrder(given));
  else
    numberRow(given);
  m_column = 0;
}

void XlsxSheetReader::numberRow(qint64 number) {
  if (number > m_context.limits.rows)
    fail(tooManyRows(m_context.limits.rows));
  else
    m_number = number;
}

void XlsxSheetReader::beginCell(const char* const* attributes) {
  m_place = Place::Cell;
  m_type = Type::Number;
  m_style = 0;
  m_hasFormula = m_hasValue = false;
  m_value.clear();
  ++m_column;
  for (; attributes[0] != nullptr; attributes += 2) {
    if (attributes[0][1] != '\0') continue;
    const std::string_view value = attributes[1];
    if (attributes[0][0] == 'r')
      placeCell(value);
    else if (attributes[0][0] == 's')
      m_style = wholeNumber(value).value_or(0);
    else if (attributes[0][0] == 't')
      m_type = typeOf(value);
  }
}

/// A cell says where it stands, in any order; its row is believed only where the row itself says nothing.
void XlsxSheetReader::placeCell(std::string_view reference) {
  const auto place = placeOf(reference);
  if (!place || place->column == 0) {
    fail(wrongCell(m_number));
    return;
  }
  m_column = place->column;
  if (!m_numberGiven && place->row > m_number) numberRow(place->row);
  m_numberGiven = true;
}

XlsxSheetReader::Type XlsxSheetReader::typeOf(std::string_view name) {
  if (name == "s") return Type::Shared;
  if (name == "n") return Type::Number;
  if (name == "b") return Type::Boolean;
  if (name == "e") return Type::Error;
  if (name == "d") return Type::Date;
  return Type::Text;  // str, inlineStr
}

void XlsxSheetReader::beginInside(std::string_view name) {
  if (name == "v") {
    m_place = Place::Value;
    m_hasValue = true;
  } else if (name == "is") {
    m_place = Place::Inline;
    m_runs.clear();
  } else if (name == "f") {
    m_hasFormula = true;
  }
}

void XlsxSheetReader::text(std::string_view utf8) {
  if (m_place == Place::Value)
    m_value.append(utf8);
  else if (m_place == Place::Inline)
    m_runs.add(utf8);
  else
    return;
  const size_t size = std::max(m_value.size(), m_place == Place::Inline ? m_runs.text().size() : 0);
  if (size > static_cast<size_t>(m_context.limits.cellCharacters) * 4)
    fail(cellTooLong(m_context.limits.cellCharacters));
}

void XlsxSheetReader::end(std::string_view name) {
  if (m_place == Place::Value) {
    if (name == "v") m_place = Place::Cell;
  } else if (m_place == Place::Inline) {
    m_runs.end(name);
    if (name != "is") return;
    m_value = m_runs.text();
    m_type = Type::Text;
    m_place = Place::Cell;
  } else if (m_place == Place::Cell && name == "c") {
    endCell();
  } else if (m_place == Place::Row && name == "row") {
    endRow();
  } else if (m_place == Place::Rows && name == "sheetData") {
    m_place = Place::Outside;
    m_parser.stop();
  }
}

void XlsxSheetReader::endCell() {
  m_place = Place::Row;
  if (m_value.empty() && !m_hasFormula) return;
  TableCell cell = m_value.empty() ? TableCell() : cellOf(m_value);
  // A formula may have an empty text for its value.
  cell.noValue = m_hasFormula && m_value.empty() && !(m_hasValue && m_type == Type::Text);
  if (cell.kind == TableCell::Kind::Empty && !cell.noValue) return;
  if (m_column > m_context.limits.columns)
    fail(tooManyColumns(m_number, m_context.limits.columns));
  else if (cell.text.size() > m_context.limits.cellCharacters)
    fail(cellTooLong(m_context.limits.cellCharacters));
  else
    put(std::move(cell));
}

void XlsxSheetReader::put(TableCell cell) {
  m_hasContent = m_hasContent || cell.kind != TableCell::Kind::Empty;
  if (m_row->cells.size() < m_column) m_row->cells.resize(m_column);
  m_row->cells[m_column - 1] = std::move(cell);
}

void XlsxSheetReader::endRow() {
  m_place = Place::Rows;
  if (!m_hasContent || m_parser.failure()) return;
  m_row->number = m_number;
  m_merges.fill(*m_row);
  m_parser.pause();
}

TableCell XlsxSheetReader::cellOf(std::string_view value) {
  switch (m_type) {
    case Type::Number:
      return numberCell(trimmed(value));
    case Type::Shared:
      return sharedCell(trimmed(value));
    case Type::Boolean:
      return booleanCell(trimmed(value));
    case Type::Error:
      return {.kind = TableCell::Kind::Error, .text = fromUtf8(value)};
    case Type::Date:
      return cellOfIsoDate(fromUtf8(trimmed(value)), m_context.epoch1904);
    case Type::Text:
      break;
  }
  return textCell(cellText(value));
}

/// In the style of a date a number is a day; one that is written like no number is taken for the text it is.
TableCell XlsxSheetReader::numberCell(std::string_view written) const {
  QString plain = plainNumber(written);
  if (plain.isNull()) return textCell(fromUtf8(written));
  if (m_context.styles.showsDate(m_style)) {
    TableCell cell = cellOfSerial(valueOf(written), m_context.epoch1904);
    if (cell.kind == TableCell::Kind::Date) return cell;
  }
  return {.kind = TableCell::Kind::Number, .text = std::move(plain), .number = valueOf(written)};
}

TableCell XlsxSheetReader::sharedCell(std::string_view written) {
  const auto index = wholeNumber(written);
  auto text = m_strings.text(index.value_or(-1));
  if (!text) fail(wrongCell(m_number));
  return textCell(std::move(text).value_or(QString()));
}
