#include <QTime>
#include <array>

#include "base/clock.h"
#include "base/text.h"
#include "roster/roster_values.h"

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
/// 10000 is 18 May 1927, 73415 the last day of 2100: nobody at work has another date, and four digits are a
/// year.
constexpr int firstSerial = 10000;
constexpr int lastSerial = 73415;
/// Other programs write these for "for ever".
constexpr int farYear = 2900;

Message unreadable(const QString& seen) {
  return message(QT_TRANSLATE_NOOP("core", "“%1” is not understood as a date. Write it as 2024-02-28."),
                 {seen});
}
Message impossible(const QString& seen) {
  return message(
      QT_TRANSLATE_NOOP("core", "“%1”: there is no such day. Look it up and write it as 2024-02-28."),
      {seen});
}
Message withoutDay(const QString& seen) {
  return message(
      QT_TRANSLATE_NOOP("core", "“%1” has no day or no year. Write the whole date, as 2024-02-28."), {seen});
}
Message ambiguous(const QString& seen, const QString& one, const QString& other) {
  return message(QT_TRANSLATE_NOOP("core", "“%1” may be %2 or %3. Ask which, or take the first."),
                 {seen, one, other});
}

// ---- writing -----------------------------------------------------------------------------------------

int chineseDigit(QChar c) {
  static constexpr QStringView digits = u"〇一二三四五六七八九";
  if (c == u'零' || c == u'○') return 0;
  return static_cast<int>(digits.indexOf(c));
}

/// 二〇二四 digit by digit; 十五, 二十, 三十一 as a count.
QString chineseRun(QStringView run) {
  const qsizetype ten = run.indexOf(u'十');
  QString digits;
  if (ten < 0) {
    for (const QChar c : run) digits += QString::number(chineseDigit(c));
    return digits;
  }
  const int tens = ten == 0 ? 1 : chineseDigit(run[ten - 1]);
  const int ones = ten + 1 < run.size() ? chineseDigit(run[ten + 1]) : 0;
  return QString::number(tens * 10 + ones);
}

/// 二〇二四年二月五日 → 2024年2月5日
QString withDigits(const QString& text) {
  if (!text.contains(u'年')) return text;
  const auto isCount = [](QChar c) { return c == u'十' || chineseDigit(c) >= 0; };
  QString out;
  for (qsizetype at = 0; at < text.size();) {
    qsizetype end = at;
    while (end < text.size() && isCount(text[end])) ++end;
    if (end == at)
      out += text[at++];
    else
      out += chineseRun(QStringView(text).mid(at, end - at));
    at = std::max(at, end);
  }
  return out;
}

/// 08:30, 0:00:00, T00:00:00.000+08:00, 上午8:30: the time of day begins before the first colon.
QStringView withoutTime(QStringView text) {
  const qsizetype colon = text.indexOf(u':');
  if (colon < 0) return text;
  qsizetype at = colon;
  while (at > 0 && text[at - 1].isDigit()) --at;
  return at == 0 ? text : text.left(at);
}

/// 2024-02-05 星期一
QStringView withoutWeekday(QStringView text) {
  for (const QStringView word : {u"星期", u"周", u"礼拜"}) {
    const qsizetype at = text.indexOf(word);
    if (at > 0) text = text.left(at);
  }
  return text;
}

int monthNamed(QStringView word) {
  static constexpr std::array<QStringView, 12> names = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                        u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (word.startsWith(names[i])) return static_cast<int>(i) + 1;
  return 0;
}

/// The numbers of a date, in order, and what stands between the first two.
struct Parts {
  QVector<int> values;
  QVector<int> digits;  ///< how many each has; 0 for a month by name
  QChar between;
  bool readable = true;
};

bool isBetween(QChar c) { return c.isSpace() || QStringView(u"-/.年月日号,，、'\\_·~()").contains(c); }

void takeWord(QStringView word, Parts& parts) {
  const int month = monthNamed(word);
  if (month > 0) {
    parts.values.append(month);
    parts.digits.append(0);
  } else if (word != u"t" && word != u"z" && word != u"st" && word != u"nd" && word != u"rd" &&
             word != u"th" && word != u"上午" && word != u"下午") {
    parts.readable = false;
  }
}

Parts partsOf(QStringView text) {
  Parts parts;
  for (qsizetype at = 0; at < text.size();) {
    qsizetype end = at;
    if (text[at] >= u'0' && text[at] <= u'9') {
      while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') ++end;
      const QStringView run = text.mid(at, end - at);
      parts.values.append(run.size() > 9 ? -1 : run.toInt());
      parts.digits.append(static_cast<int>(run.size()));
    } else if (isBetween(text[at])) {
      if (parts.values.size() == 1 && parts.between.isNull()) parts.between = text[at];
      ++end;
    } else {
      // At least one: digits of other scripts are words here, and end nothing.
      do ++end;
      while (end < text.size() && !isBetween(text[end]) && (text[end] < u'0' || text[end] > u'9'));
      takeWord(text.mid(at, end - at), parts);
    }
    at = end;
  }
  return parts;
}

// ---- reading -----------------------------------------------------------------------------------------

class DateReader {
 public:
  DateReader(const TableCell& cell, DateWanted wanted, const QDate& today, bool from1904)
      : m_cell(cell), m_seen(squeezed(cell.text)), m_wanted(wanted), m_today(today), m_from1904(from1904) {}

  DateValue read() {
    if (m_cell.kind == TableCell::Kind::Date)
      take(m_cell.date);
    else if (m_cell.kind == TableCell::Kind::Number)
      readNumber(m_seen);
    else if (m_cell.kind == TableCell::Kind::Text)
      readText();
    else
      refuseIt("date-unreadable", unreadable(m_seen));
    return m_value;
  }

 private:
  bool wantsMonth() const { return m_wanted == DateWanted::Month || m_wanted == DateWanted::Birth; }
  void refuseIt(const char* code, Message words) {
    m_value.trouble = CellTrouble{QString::fromLatin1(code), std::move(words)};
  }

  void doubt(const QString& likely, const QString& other) {
    m_value.trouble =
        CellTrouble{QStringLiteral("date-ambiguous"), ambiguous(m_seen, likely, other), true, likely};
  }

  void take(const QDate& day) {
    if (day.isValid() && day.year() >= farYear && m_wanted == DateWanted::End) {
      m_value.longTerm = true;
    } else if (!day.isValid() || day.year() < firstYear || day.year() > lastYear) {
      refuseIt("date-impossible", impossible(m_seen));
    } else {
      m_value.day = day;
      if (m_wanted == DateWanted::Month) m_value.month = day.toString(QStringLiteral("yyyy-MM"));
    }
  }
  void take(int year, int month, int day) { take(QDate(year, month, day)); }

  /// One of two readings, both of which exist; where only one does, there is no doubt.
  void takeEither(const QDate& likely, const QDate& other) {
    if (!likely.isValid() || !other.isValid() || likely == other)
      return take(likely.isValid() ? likely : other);
    take(likely);
    if (m_value.trouble) return;
    m_value.otherDay = other;
    doubt(isoText(likely), isoText(other));
  }

  void takeMonth(int year, int month) {
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
      return refuseIt("date-impossible", impossible(m_seen));
    m_value.month = QDate(year, month, 1).toString(QStringLiteral("yyyy-MM"));
    if (m_wanted != DateWanted::Month) refuseIt("date-unreadable", withoutDay(m_seen));
  }
  void takeYear(int year) {
    if (m_wanted != DateWanted::Month) return refuseIt("date-unreadable", withoutDay(m_seen));
    if (year < firstYear || year > lastYear) return refuseIt("date-impossible", impossible(m_seen));
    m_value.month = QString::number(year);
  }

  /// 24 is 2024; where a birth is wanted, the latest year that is not to come.
  int fullYear(int two) const {
    const int year = 2000 + two;
    const int latest = m_wanted == DateWanted::Birth ? m_today.year() : m_today.year() + 50;
    return year > latest ? year - 100 : year;
  }

  void readNumber(const QString& text) {
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const int value = whole.toInt();
    if (whole.size() == 4 && point > 0)
      readMonthNumber(value, text.mid(point + 1));
    else if (whole.size() == 5 && value >= firstSerial && value <= lastSerial)
      takeSerial(value);
    else if (whole.size() <= 2)
      // A format that shows 1900-01-00 hides a nought; 9999 and the like have four digits.
      refuseIt("date-impossible", impossible(text));
    else
      readRun(whole, point < 0);
  }

  void takeSerial(int value) {
    m_value.isSerial = true;
    // A text was shown so by a spreadsheet, and has the epoch of its file no less than a number.
    take((m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(value));
  }

  /// A number cell that somebody typed 2024.10 into holds 2024.1.
  void readMonthNumber(int year, const QString& decimals) {
    const int month = decimals.toInt();
    takeMonth(year, decimals.size() <= 2 ? month : 0);
    if (decimals != QLatin1String("1") || m_value.month.isEmpty()) return;
    m_value.otherMonth = QStringLiteral("%1-10").arg(year);
    if (m_wanted == DateWanted::Month) doubt(m_value.month, m_value.otherMonth);
  }

  /// Digits without anything between them.
  void readRun(const QString& run, bool isWhole) {
    const int size = static_cast<int>(run.size());
    const auto number = [&](int at, int count) { return QStringView(run).mid(at, count).toInt(); };
    if (!isWhole || (size != 4 && size != 6 && size != 8 && size != 14))
      refuseIt("date-unreadable", unreadable(m_seen));
    else if (size == 4 && number(0, 4) > lastYear)
      refuseIt("date-impossible", impossible(m_seen));
    else if (size == 4)
      takeYear(number(0, 4));
    else if (size == 6)
      readSix(number(0, 4), number(0, 2), number(2, 2), number(4, 2));
    else
      take(number(0, 4), number(4, 2), number(6, 2));
  }

  /// 202402 is a month, 240205 a day, 200205 may be either.
  void readSix(int year, int two, int month, int day) {
    const QDate asDay(fullYear(two), month, day);
    const bool isMonth = year >= firstYear && year <= lastYear && day >= 1 && day <= 12;
    if (isMonth && (wantsMonth() || !asDay.isValid())) return takeMonth(year, day);
    if (!isMonth) return take(asDay);
    take(asDay);
    if (!m_value.trouble) doubt(isoText(asDay), QDate(year, day, 1).toString(QStringLiteral("yyyy-MM")));
  }

  /// 2024-02-05, which is most of them.
  bool readPlain() {
    const QString& text = m_seen;
    if (text.size() != 10 || text[4] != text[7] || !QStringView(u"-/.").contains(text[4])) return false;
    int value = 0;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
      const int digit = text[at].unicode() - u'0';
      if (digit < 0 || digit > 9) return false;
      value = value * 10 + digit;
    }
    take(value / 10000, value / 100 % 100, value % 100);
    return true;
  }

  void readText() {
    if (readPlain()) return;
    const QString text = withDigits(foldWidth(m_seen)).toLower();
    m_value.longTerm = m_wanted == DateWanted::End && isLongTerm(text);
    if (m_value.longTerm || (m_wanted == DateWanted::End && readPeriod(text))) return;
    readDay(text);
  }

  static bool isLongTerm(const QString& text) {
    for (const QStringView word : {u"长期", u"永久", u"无限期", u"长期有效", u"long term", u"permanent"})
      if (text == word) return true;
    return false;
  }

  /// 2015.03.12-2035.03.12, 2024年2月5日至2026年2月4日, 2015.03.12-长期
  bool readPeriod(const QString& text) {
    for (const QStringView mark : {u"至", u"到", u"~", u"--", u" - ", u"-"}) {
      const qsizetype at = text.indexOf(mark);
      if (at < 6 || text.indexOf(mark, at + mark.size()) >= 0) continue;
      const QString first = text.left(at).trimmed();
      const QString last = text.mid(at + mark.size()).trimmed();
      if (last.size() < 6 && !isLongTerm(last)) continue;
      const DateValue begin = readPart(first, DateWanted::Day);
      m_value = readPart(last, DateWanted::End);
      if (begin.trouble) m_value.trouble = begin.trouble;
      m_value.from = begin.day;
      return true;
    }
    return false;
  }
  DateValue readPart(const QString& text, DateWanted wanted) const {
    TableCell part;
    part.kind = TableCell::Kind::Text;
    part.text = text;
    return readDate(part, wanted, m_today, m_from1904);
  }

  void readDay(const QString& text) {
    const QStringView day = withoutWeekday(withoutTime(text)).trimmed();
    const Parts parts = partsOf(day);
    if (!parts.readable || parts.values.isEmpty() || parts.values.size() > 3)
      return refuseIt("date-unreadable", unreadable(m_seen));
    if (parts.digits[0] == 5 &&
        (parts.values.size() == 1 || (parts.values.size() == 2 && parts.between == u'.')))
      return readNumber(day.toString());
    if (parts.values.size() == 1) return readRun(day.toString().remove(u'年').remove(u'日'), true);
    if (parts.values.size() == 2) return readTwo(parts);
    readThree(parts);
  }

  void readTwo(const Parts& parts) {
    const QVector<int>& v = parts.values;
    if (parts.digits[0] == 4 && parts.digits[1] <= 2) return takeMonth(v[0], v[1]);
    if (parts.digits[1] == 4 && parts.digits[0] <= 2) return takeMonth(v[1], v[0]);
    if (parts.digits[0] == 2 && parts.between == u'年') return takeMonth(fullYear(v[0]), v[1]);
    refuseIt("date-unreadable", withoutDay(m_seen));
  }

  void readThree(const Parts& parts) {
    const QVector<int>& v = parts.values;
    const QVector<int>& n = parts.digits;
    const auto year = [&](int at) { return n[at] == 4 ? v[at] : fullYear(v[at]); };
    if (n[1] == 0 && n[0] <= 2) return take(year(2), v[1], v[0]);  // 5-Jun-2024
    if (n[0] == 0) return take(year(2), v[0], v[1]);               // Jun 5, 2024
    if (n[0] == 4 && n[1] <= 2 && n[2] <= 2) return take(v[0], v[1], v[2]);
    if (n[0] > 2 || n[1] > 2 || (n[2] > 2 && n[2] != 4))
      return refuseIt("date-unreadable", unreadable(m_seen));
    if (n[2] == 4) return takeEither(QDate(v[2], v[0], v[1]), QDate(v[2], v[1], v[0]));
    if (n[0] == 1) return takeEither(QDate(year(2), v[0], v[1]), QDate(year(2), v[1], v[0]));
    // 24.2.5 is written from the year on; with strokes it may be Excel's month/day/year just as well.
    const QDate chinese(year(0), v[1], v[2]);
    if (parts.between != u'/' || n[2] != 2) return take(chinese);
    takeEither(chinese, QDate(year(2), v[0], v[1]));
  }

  const TableCell& m_cell;
  QString m_seen;
  DateWanted m_wanted;
  QDate m_today;
  bool m_from1904;
  DateValue m_value;
};

}  // namespace

DateValue readDate(const TableCell& cell, DateWanted wanted, const QDate& today, bool from1904) {
  if (cell.kind == TableCell::Kind::Empty) return {};
  return DateReader(cell, wanted, today, from1904).read();
}
