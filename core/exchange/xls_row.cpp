#include "exchange/xls_row.h"

#include <array>
#include <charconv>
#include <cstring>

#include "exchange/cell_value.h"
#include "exchange/xls_protocol.h"

namespace {

/// Takes numbers and texts from a message; once it ran short, everything is zero and empty.
class Bytes {
 public:
  explicit Bytes(const QByteArray& bytes) : m_bytes(bytes) {}
  bool isAtEnd() const { return m_at >= m_bytes.size(); }
  bool isShort() const { return m_isShort; }

  template <class T>
  T take() {
    T value{};
    if (has(sizeof(T))) {
      std::memcpy(&value, m_bytes.constData() + m_at, sizeof(T));
      m_at += qsizetype(sizeof(T));
    }
    return value;
  }
  QString text() {
    const auto length = take<uint32_t>();
    if (!has(length)) return {};
    m_at += length;
    return QString::fromUtf8(m_bytes.constData() + m_at - length, length);
  }

 private:
  bool has(size_t size) {
    if (size_t(m_bytes.size() - m_at) < size) m_isShort = true;
    return !m_isShort;
  }
  const QByteArray& m_bytes;
  qsizetype m_at = 0;
  bool m_isShort = false;
};

/// The fewest digits that say which number it is. Over 15 of them it is in powers of ten, for it is rounded.
QString digitsOf(double number) {
  std::array<char, 32> written{};
  const auto end =
      std::to_chars(written.data(), written.data() + written.size(), number, std::chars_format::scientific)
          .ptr;
  const QString plain = plainNumber({written.data(), size_t(end - written.data())});
  return plain.contains(u'e') ? plain.toUpper() : plain;
}

TableCell cellOfNumber(double number) {
  return {.kind = TableCell::Kind::Number, .text = digitsOf(number), .number = number};
}

QString nameOfError(uint8_t code) {
  switch (code) {
    case 0x00:
      return QStringLiteral("#NULL!");
    case 0x07:
      return QStringLiteral("#DIV/0!");
    case 0x0F:
      return QStringLiteral("#VALUE!");
    case 0x17:
      return QStringLiteral("#REF!");
    case 0x1D:
      return QStringLiteral("#NAME?");
    case 0x24:
      return QStringLiteral("#NUM!");
    default:
      return QStringLiteral("#N/A");
  }
}

/// "2024-02-28 08:30:00", or a part of it; a time alone stays a text. There was no 29 February 1900, but in
/// this epoch.
TableCell cellOfDate(QString text) {
  if (text == QLatin1String("1900-02-29")) return {.kind = TableCell::Kind::Date, .text = text, .number = 60};
  return cellOfIsoDate(text.replace(u' ', u'T'), false);
}

struct FormattedNumber {
  double number = 0;
  bool from1904 = false;
  uint16_t format = 0;
  QString code = {};
};

FormattedNumber takeFormatted(Bytes& bytes) {
  FormattedNumber shown;
  shown.number = bytes.take<double>();
  shown.from1904 = bytes.take<uint8_t>() != 0;
  shown.format = bytes.take<uint16_t>();
  shown.code = bytes.text();
  return shown;
}

TableCell cellOfFormatted(const FormattedNumber& shown, bool isDate) {
  const TableCell cell = isDate ? cellOfSerial(shown.number, shown.from1904) : TableCell();
  return cell.kind == TableCell::Kind::Date ? cell : cellOfNumber(shown.number);
}

TableCell takeText(Bytes& bytes) {
  const QString text = unarmoured(bytes.text());
  return {.kind = text.isEmpty() ? TableCell::Kind::Empty : TableCell::Kind::Text, .text = text};
}

TableCell takeCell(Bytes& bytes, XlsKind kind) {
  switch (kind) {
    case XlsKind::Text:
      return takeText(bytes);
    case XlsKind::Number:
      return cellOfNumber(bytes.take<double>());
    case XlsKind::Date:
      return cellOfDate(bytes.text());
    case XlsKind::Boolean:
      return {.kind = TableCell::Kind::Boolean,
              .text = bytes.take<uint8_t>() ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    case XlsKind::Error:
      return {.kind = TableCell::Kind::Error, .text = nameOfError(bytes.take<uint8_t>())};
    case XlsKind::Formatted:  // XlsRowReader's own
    case XlsKind::Nothing:
      break;
  }
  return {.noValue = true};
}

}  // namespace

bool XlsRowReader::isDate(quint16 format, const QString& code) {
  if (code.isEmpty()) return isDateFormat(int(format));
  const auto it = m_isDate.constFind(code);
  return it != m_isDate.constEnd() ? *it : *m_isDate.insert(code, isDateFormat(code));
}

bool XlsRowReader::read(const QByteArray& message, TableRow& row) {
  Bytes bytes(message);
  row.number = bytes.take<uint32_t>();
  row.hidden = bytes.take<uint8_t>() != 0;
  row.cells.clear();
  while (!bytes.isAtEnd() && !bytes.isShort()) {
    const auto column = bytes.take<uint16_t>();
    const auto kind = bytes.take<uint8_t>();
    const auto flags = bytes.take<uint8_t>();
    if (column < row.cells.size() || column >= 256 || kind < 1 || kind > uint8_t(XlsKind::Nothing))
      return false;
    row.cells.resize(column + 1);
    TableCell& cell = row.cells.back();
    if (static_cast<XlsKind>(kind) == XlsKind::Formatted) {
      const FormattedNumber shown = takeFormatted(bytes);
      cell = cellOfFormatted(shown, isDate(shown.format, shown.code));
    } else {
      cell = takeCell(bytes, static_cast<XlsKind>(kind));
    }
    cell.fromMerge = (flags & kXlsFromMerge) != 0;
  }
  return !bytes.isShort();
}
