#include "exchange/cell_value.h"

#include <QRegularExpression>
#include <QTime>
#include <charconv>
#include <cmath>

namespace {

constexpr int ExactDigits = 15;
constexpr qint64 SecondsOfDay = 86400;

/// A decimal number as it is written, taken apart.
struct Digits {
  bool negative = false;
  std::string digits;  ///< without leading and trailing zeros; empty: zero
  int point = 0;       ///< where the point stands, counted from the first digit
};

/// Reads digits with at most one point from the beginning; false where there are none.
bool takeMantissa(std::string_view& rest, Digits& number) {
  bool point = false, any = false;
  for (; !rest.empty(); rest.remove_prefix(1)) {
    const char c = rest.front();
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') break;
    any = true;
    if (c == '0' && number.digits.empty()) {
      if (point) --number.point;
      continue;
    }
    number.digits += c;
    if (!point) ++number.point;
  }
  return any;
}

bool takeExponent(std::string_view rest, Digits& number) {
  if (rest.empty()) return true;
  if (rest.front() != 'e' && rest.front() != 'E') return false;
  rest.remove_prefix(1);
  if (!rest.empty() && rest.front() == '+') rest.remove_prefix(1);
  int exponent = 0;
  const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
  if (problem != std::errc() || end != rest.data() + rest.size() || std::abs(exponent) > 400) return false;
  number.point += exponent;
  return true;
}

std::optional<Digits> takenApart(std::string_view written) {
  Digits number;
  if (!written.empty() && written.front() == '-') {
    number.negative = true;
    written.remove_prefix(1);
  }
  if (written.size() > 64 || !takeMantissa(written, number) || !takeExponent(written, number)) return {};
  while (!number.digits.empty() && number.digits.back() == '0') number.digits.pop_back();
  return number;
}

QString putTogether(const Digits& number) {
  if (number.digits.empty()) return QStringLiteral("0");
  std::string plain = number.digits;
  if (number.point <= 0)
    plain.insert(0, "0." + std::string(static_cast<size_t>(-number.point), '0'));
  else if (static_cast<size_t>(number.point) < plain.size())
    plain.insert(static_cast<size_t>(number.point), 1, '.');
  else
    plain.append(static_cast<size_t>(number.point) - plain.size(), '0');
  return (number.negative ? QStringLiteral("-") : QString()) + QString::fromStdString(plain);
}

bool isWhole(std::string_view written) {
  if (written.empty() || written.size() > ExactDigits || (written.front() == '0' && written.size() > 1))
    return false;
  return std::all_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString dayText(const QDate& day, qint64 second) {
  const QString date = day.toString(Qt::ISODate);
  if (second == 0) return date;
  return date + ' ' + QTime::fromMSecsSinceStartOfDay(static_cast<int>(second * 1000)).toString(Qt::ISODate);
}

/// The days before the epoch's first; a serial of 1 is the first, in 1904's epoch 0 is.
QDate dayBefore(qint64 serial, bool epoch1904) {
  if (epoch1904) return QDate(1904, 1, 1);
  return serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
}

/// [h], [mm], [ss]: time that runs on past a day; not [Red], [$-804] or [DBNum1].
bool isElapsed(QStringView inside) {
  return std::all_of(inside.begin(), inside.end(), [&](QChar c) { return c == inside.front(); }) &&
         QStringView(u"hms").contains(inside.front());
}

/// The letters of a number format that stand for something, in lower case, of the section for what is not
/// negative: without quoted and escaped text, colours, places and conditions. An elapsed time leaves a "[".
QString shownLetters(const QString& code) {
  QString shown;
  for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
    const QChar c = code[i].toLower();
    if (c == u'"' || c == u'[') {
      const qsizetype end = code.indexOf(c == u'[' ? u']' : u'"', i + 1);
      if (end < 0) break;
      const QString inside = code.sliced(i + 1, end - i - 1).toLower();
      if (c == u'[' && !inside.isEmpty() && isElapsed(inside)) shown += u'[';
      i = end;
    } else if (c == u'\\' || c == u'_' || c == u'*') {
      ++i;
    } else {
      shown += c;
    }
  }
  return shown;
}

}  // namespace

QString unarmoured(const QString& text) {
  if (text.isEmpty()) return text;
  const QChar first = text.front();
  if (first != u'=' && first != u'\'' && first != u'\t') return text;
  if (text.size() > 3 && text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"'))
    return text.sliced(2, text.size() - 3).replace(QLatin1String("\"\""), QLatin1String("\""));
  if (first == u'\'' && text.size() > 1) return text.sliced(1);
  qsizetype tabs = 0;
  while (tabs < text.size() && text[tabs] == u'\t') ++tabs;
  return tabs < text.size() ? text.sliced(tabs) : text;
}

QString plainNumber(std::string_view written) {
  const auto asWritten = [&] {
    return QString::fromLatin1(written.data(), static_cast<qsizetype>(written.size()));
  };
  if (isWhole(written)) return asWritten();
  const auto number = takenApart(written);
  if (!number) return {};
  const auto count = static_cast<int>(number->digits.size());
  const int shown = std::max(count, std::max(number->point, count - number->point));
  return shown > ExactDigits ? asWritten() : putTogether(*number);
}

TableCell cellOfSerial(double serial, bool epoch1904) {
  TableCell cell{.kind = TableCell::Kind::Number, .number = serial};
  if (!(serial >= (epoch1904 ? 0 : 1)) || serial >= 2958466) return cell;
  const auto seconds = std::llround(serial * static_cast<double>(SecondsOfDay));
  const qint64 whole = seconds / SecondsOfDay;
  cell.kind = TableCell::Kind::Date;
  if (whole == 60 && !epoch1904) {
    cell.text = QStringLiteral("1900-02-29");
    return cell;
  }
  cell.date = dayBefore(whole, epoch1904).addDays(whole);
  cell.text = dayText(cell.date, seconds % SecondsOfDay);
  return cell;
}

TableCell cellOfIsoDate(const QString& written, bool epoch1904) {
  static const QRegularExpression form(
      QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?Z?)?$"));
  const auto match = form.match(written);
  const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
  const QTime time =
      match.capturedLength(2) == 0 ? QTime(0, 0) : QTime::fromString(match.captured(2), Qt::ISODate);
  if (!day.isValid() || !time.isValid()) return {.kind = TableCell::Kind::Text, .text = written};
  const qint64 second = time.msecsSinceStartOfDay() / 1000;
  const qint64 whole = dayBefore(day < QDate(1900, 3, 1) ? 0 : 60, epoch1904).daysTo(day);
  return {.kind = TableCell::Kind::Date,
          .text = dayText(day, second),
          .number = static_cast<double>(whole) + static_cast<double>(second) / SecondsOfDay,
          .date = day};
}

bool isDateFormat(int builtIn) {
  // ECMA-376 18.8.30, with the numbers of the Chinese (27–36, 50–58) and the Thai (71–81) Excel; 18–21,
  // 45–47, 32–35, 55, 56, 75, 76, 78–80 show hours only.
  const auto within = [builtIn](int first, int last) { return builtIn >= first && builtIn <= last; };
  return within(14, 17) || builtIn == 22 || within(27, 31) || builtIn == 36 || within(50, 54) ||
         within(57, 58) || within(71, 74) || builtIn == 77 || builtIn == 81;
}

bool isDateFormat(const QString& code) {
  if (code.contains(QLatin1String("general"), Qt::CaseInsensitive)) return false;
  const QString shown = shownLetters(code);
  static const QRegularExpression day(QStringLiteral("[ydb]|e(?![+-])|aaa"));
  static const QRegularExpression hours(QStringLiteral("[hs\\[]"));
  if (shown.contains(day)) return true;
  return shown.contains(u'm') && !shown.contains(hours);  // beside hours an m is minutes
}
