#include "base/money.h"

#include <QStringList>
#include <limits>

#include "base/text.h"

namespace {

quint64 magnitude(qint64 fen) { return fen < 0 ? 0 - static_cast<quint64>(fen) : static_cast<quint64>(fen); }

QString twoDigits(quint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0')); }

QString grouped(quint64 yuan) {
  QString digits = QString::number(yuan);
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, u',');
  return digits;
}

// ---- capitals ----------------------------------------------------------------------------------------

constexpr QStringView capitalDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView capitalUnits = u"元拾佰仟";

/// 1 to 9999; zeros inside become one 零, those at the end none.
QString sectionInCapitals(quint64 value) {
  QString text;
  bool gap = false;
  quint64 scale = 1000;
  for (int place = 3; place >= 0; --place, scale /= 10) {
    const auto digit = static_cast<qsizetype>(value / scale % 10);
    if (digit == 0) {
      gap = !text.isEmpty();
      continue;
    }
    if (gap) text += capitalDigits[0];
    gap = false;
    text += capitalDigits[digit];
    if (place > 0) text += capitalUnits[place];
  }
  return text;
}

QString wholeInCapitals(quint64 value);

/// The part above a unit, the unit, and the part below, with 零 where the part below begins with zeros.
QString splitInCapitals(quint64 value, quint64 unit, QChar name) {
  QString text = wholeInCapitals(value / unit) + name;
  const quint64 below = value % unit;
  if (below == 0) return text;
  if (below < unit / 10) text += capitalDigits[0];
  return text + wholeInCapitals(below);
}

QString wholeInCapitals(quint64 value) {
  if (value >= 100'000'000) return splitInCapitals(value, 100'000'000, u'亿');
  if (value >= 10'000) return splitInCapitals(value, 10'000, u'万');
  return sectionInCapitals(value);
}

/// 角 and 分. A zero between yuan and the rest is written, so that nothing can be put in between.
QString fractionInCapitals(quint64 yuan, quint64 fraction) {
  const auto jiao = static_cast<qsizetype>(fraction / 10);
  const auto fen = static_cast<qsizetype>(fraction % 10);
  QString text;
  if (yuan > 0 && (jiao == 0 || yuan % 10 == 0)) text += capitalDigits[0];
  if (jiao > 0) text += capitalDigits[jiao] + QStringLiteral("角");
  if (fen > 0) text += capitalDigits[fen] + QStringLiteral("分");
  return text;
}

// ---- reading -----------------------------------------------------------------------------------------

constexpr qint64 fenPerYuan = 100;

/// A number with its decimals: digits / 10^decimals, in units of `unit` fen.
struct Amount {
  QString digits;
  int decimals = 0;
  qint64 unit = fenPerYuan;
  bool negative = false;
};

Message notAnAmount() {
  return message(QT_TRANSLATE_NOOP("core", "Amount must be a number such as 1234.56 or 3.2万."));
}
Message tooLarge() {
  return message(QT_TRANSLATE_NOOP("core", "Amount is too large. Check the number of zeros."));
}

bool takePrefix(QStringView& text, QStringView prefix) {
  const bool there = text.startsWith(prefix, Qt::CaseInsensitive);
  if (there) text = text.mid(prefix.size()).trimmed();
  return there;
}
bool takeSuffix(QStringView& text, QStringView suffix) {
  const bool there = text.endsWith(suffix);
  if (there) text = text.chopped(suffix.size()).trimmed();
  return there;
}

bool takeSign(QStringView& text) { return takePrefix(text, u"-") || takePrefix(text, u"负"); }

void takeCurrency(QStringView& text) {
  for (const QStringView mark : {u"¥", u"￥", u"人民币", u"RMB", u"CNY"}) takePrefix(text, mark);
}

qint64 takeUnit(QStringView& text) {
  takeSuffix(text, u"整");
  if (!takeSuffix(text, u"元")) takeSuffix(text, u"圆");
  if (takeSuffix(text, u"亿")) return fenPerYuan * 100'000'000;
  if (takeSuffix(text, u"万")) return fenPerYuan * 10'000;
  return fenPerYuan;
}

/// Commas must part groups of three: "1234,56" is somebody's decimal comma and is not guessed at.
bool commasFit(QStringView whole) {
  const auto groups = whole.split(u',');
  if (groups.size() == 1) return true;
  for (qsizetype i = 1; i < groups.size(); ++i)
    if (groups[i].size() != 3) return false;
  return !groups.front().isEmpty() && groups.front().size() <= 3;
}

bool onlyDigits(QStringView text) {
  for (const QChar c : text)
    if (c < u'0' || c > u'9') return false;
  return true;
}

/// Excel's 1.2E+07: the digits that it dropped are gone.
bool isScientific(QStringView text) {
  const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
  return e > 0 && text[0].isDigit() && e + 1 < text.size() && (text[e + 1].isDigit() || text[e + 1] == u'+');
}

std::optional<Amount> readAmount(QStringView text) {
  Amount amount;
  amount.negative = takeSign(text);
  takeCurrency(text);
  amount.negative = takeSign(text) != amount.negative;
  amount.unit = takeUnit(text);
  const qsizetype point = text.indexOf(u'.');
  const QStringView whole = point < 0 ? text : text.left(point);
  const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
  if (!commasFit(whole)) return std::nullopt;
  amount.digits = whole.toString().remove(u',') + fraction.toString();
  amount.decimals = static_cast<int>(fraction.size());
  if (amount.digits.isEmpty() || !onlyDigits(amount.digits)) return std::nullopt;
  return amount;
}

/// Takes away what the unit swallows: 3.20万 are 320 times 100 yuan; and zeros at the end.
void shiftPoint(Amount& amount) {
  while (amount.decimals > 0 && amount.digits.endsWith(u'0')) {
    amount.digits.chop(1);
    --amount.decimals;
  }
  while (amount.decimals > 0 && amount.unit % 10 == 0) {
    amount.unit /= 10;
    --amount.decimals;
  }
}

std::optional<qint64> inFen(const Amount& amount) {
  qint64 value = 0;
  for (const QChar c : amount.digits) {
    if (__builtin_mul_overflow(value, qint64{10}, &value)) return std::nullopt;
    const qint64 digit = c.unicode() - u'0';
    if (__builtin_sub_overflow(value, digit, &value)) return std::nullopt;
  }
  // Counted below zero, where the range is one wider.
  if (__builtin_mul_overflow(value, amount.unit, &value)) return std::nullopt;
  if (amount.negative) return value;
  if (value == std::numeric_limits<qint64>::min()) return std::nullopt;
  return -value;
}

Result<qint64> plainAmount(QStringView text, const char* field) {
  std::optional<Amount> amount = readAmount(text);
  if (!amount) return refuse(invalid(field, notAnAmount()));
  shiftPoint(*amount);
  if (amount->decimals > 0)
    return refuse(invalid(
        field, message(QT_TRANSLATE_NOOP(
                           "core", "Amount must stop at the fen, two decimals of a yuan; it has %1 more."),
                       {QString::number(amount->decimals)})));
  const std::optional<qint64> fen = inFen(*amount);
  if (!fen) return refuse(invalid(field, tooLarge()));
  return *fen;
}

/// Reads 壹仟贰佰叁拾肆元伍角陆分, as it stands on invoices and contracts.
class CapitalReader {
 public:
  static bool looksLike(QStringView text) {
    for (const QChar c : text)
      if (capitalDigits.contains(c) && c != u'零') return true;
    return text.startsWith(u"零元");
  }

  std::optional<qint64> read(QStringView text) {
    for (const QChar c : text)
      if (!take(c)) return std::nullopt;
    const bool ended = m_pending == 0 && m_section == 0 && m_group == 0 && m_whole == 0;
    if (!ended || !m_any) return std::nullopt;
    return m_fen;
  }

 private:
  bool take(QChar c) {
    const qsizetype digit = capitalDigits.indexOf(c);
    if (digit == 0 || c == u'整' || c == u'正') return true;
    if (digit > 0) return takeDigit(digit);
    switch (c.unicode()) {
      case u'拾':
        return takePlace(10);
      case u'佰':
        return takePlace(100);
      case u'仟':
        return takePlace(1000);
      case u'万':
        return closeGroup(10'000);
      case u'亿':
        return closeHigh();
      case u'元':
      case u'圆':
        return closeYuan();
      case u'角':
        return takeFraction(10);
      case u'分':
        return takeFraction(1);
      default:
        return false;
    }
  }
  bool takeDigit(qint64 digit) {
    if (m_pending != 0) return false;
    m_pending = digit;
    return true;
  }
  bool takePlace(qint64 place) {
    if (m_pending == 0 || m_section % (place * 10) != 0) return false;
    m_section += m_pending * place;
    m_pending = 0;
    return true;
  }
  void closeSection() {
    m_section += m_pending;
    m_pending = 0;
  }
  bool closeGroup(qint64 unit) {
    closeSection();
    if (m_section == 0 || m_group != 0) return false;
    m_group = m_section * unit;
    m_section = 0;
    return true;
  }
  bool closeHigh() {
    closeSection();
    if (m_whole == 0 && m_group + m_section == 0) return false;
    if (__builtin_add_overflow(m_whole, m_group + m_section, &m_whole)) return false;
    m_group = m_section = 0;
    return !__builtin_mul_overflow(m_whole, qint64{100'000'000}, &m_whole);
  }
  bool closeYuan() {
    closeSection();
    if (m_any || __builtin_add_overflow(m_whole, m_group + m_section, &m_whole)) return false;
    m_any = true;
    m_group = m_section = 0;
    const bool fits = !__builtin_mul_overflow(m_whole, fenPerYuan, &m_fen);
    m_whole = 0;
    return fits;
  }
  bool takeFraction(qint64 fen) {
    if (m_pending == 0 || m_section != 0 || m_lastFraction <= fen) return false;
    m_lastFraction = fen;
    const bool fits = !__builtin_add_overflow(m_fen, m_pending * fen, &m_fen);
    m_pending = 0;
    m_any = true;
    return fits;
  }

  qint64 m_pending = 0;  ///< a digit that waits for its place
  qint64 m_section = 0;  ///< below ten thousand
  qint64 m_group = 0;    ///< closed by 万
  qint64 m_whole = 0;    ///< closed by 亿
  qint64 m_fen = 0;
  qint64 m_lastFraction = 100;
  bool m_any = false;
};

}  // namespace

std::optional<Money> Money::plus(Money other) const {
  qint64 sum = 0;
  if (__builtin_add_overflow(m_fen, other.m_fen, &sum)) return std::nullopt;
  return Money(sum);
}

std::optional<Money> Money::minus(Money other) const {
  qint64 difference = 0;
  if (__builtin_sub_overflow(m_fen, other.m_fen, &difference)) return std::nullopt;
  return Money(difference);
}

QString Money::toString() const {
  const quint64 value = magnitude(m_fen);
  return (m_fen < 0 ? QStringLiteral("-¥") : QStringLiteral("¥")) + grouped(value / 100) + u'.' +
         twoDigits(value % 100);
}

QString Money::toPlain() const {
  const quint64 value = magnitude(m_fen);
  return (m_fen < 0 ? QStringLiteral("-") : QString()) + QString::number(value / 100) + u'.' +
         twoDigits(value % 100);
}

/// After 支付结算办法, annex 1 (how amounts are written on notes): 整 follows whole yuan only; zeros in a row
/// are one 零; none stands at the end of a group.
QString Money::inCapitals() const {
  const quint64 value = magnitude(m_fen);
  const quint64 yuan = value / 100;
  const quint64 fraction = value % 100;
  QString text = m_fen < 0 ? QStringLiteral("负") : QString();
  if (value == 0) return QStringLiteral("零元整");
  if (yuan > 0) text += wholeInCapitals(yuan) + QStringLiteral("元");
  return text + (fraction == 0 ? QStringLiteral("整") : fractionInCapitals(yuan, fraction));
}

Result<Money> Money::parse(const QString& text, const char* field) {
  const QString clean = foldWidth(squeezed(text)).remove(u' ');
  if (clean.isEmpty()) return refuse(invalid(field, message(QT_TRANSLATE_NOOP("core", "Enter an amount."))));
  if (isScientific(clean))
    return refuse(invalid(field, message(QT_TRANSLATE_NOOP(
                                     "core", "Excel shortened this amount. Enter it with all its digits."))));
  if (CapitalReader::looksLike(clean)) {
    QStringView rest = clean;
    const bool negative = takeSign(rest);
    takeCurrency(rest);
    const std::optional<qint64> fen = CapitalReader().read(rest);
    if (!fen)
      return refuse(invalid(
          field,
          message(QT_TRANSLATE_NOOP("core", "The amount in capitals cannot be read. Enter it in digits."))));
    return Money(negative ? -*fen : *fen);
  }
  return plainAmount(clean, field).map([](qint64 fen) { return Money(fen); });
}
