#include "base/text.h"
#include "roster/roster_values.h"

namespace {

/// The spreadsheet itself keeps fifteen digits; what its file has behind them is the noise of binary
/// fractions (320.10000000000002), and shows nowhere.
constexpr int digitsOfSpreadsheets = 15;

struct PayWord {
  QStringView word;
  const char* payKind;
};
/// The longest first: 元/工日 before /工.
constexpr PayWord payEndings[] = {
    {u"每工日", "1"}, {u"/工日", "1"}, {u"一个工", "1"}, {u"每小时", "0"}, {u"/小时", "0"}, {u"小时", "0"},
    {u"/时", "0"},    {u"/h", "0"},    {u"每天", "1"},   {u"一天", "1"},   {u"/天", "1"},   {u"/日", "1"},
    {u"/工", "1"},    {u"/day", "1"},  {u"/d", "1"},     {u"每日", "1"},   {u"每月", "3"},  {u"一月", "3"},
    {u"一个月", "3"}, {u"/月", "3"},   {u"/month", "3"}, {u"/m", "3"},     {u"天", "1"},    {u"月", "3"}};

Message unreadableAmount(const QString& seen) {
  return message(
      QT_TRANSLATE_NOOP("core", "“%1” is not understood as an amount. Write it as 32000 or 3.2万."), {seen});
}

int chineseValue(QChar c) {
  static constexpr QStringView digits = u"〇一二三四五六七八九";
  if (c == u'零') return 0;
  if (c == u'两' || c == u'俩') return 2;
  return static_cast<int>(digits.indexOf(c));
}
qint64 chineseUnit(QChar c) {
  return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : c == u'万' ? 10000 : 0;
}

/// 三千二百五十, 一万二, 三千二 (a digit left over stands one place below the last unit). Nothing where it is
/// no such number.
std::optional<qint64> chineseNumber(const QString& text) {
  qint64 whole = 0;
  qint64 section = 0;
  qint64 digit = -1;
  qint64 lastUnit = 0;
  bool gap = false;
  for (const QChar c : text) {
    const qint64 unit = chineseUnit(c);
    const int value = chineseValue(c);
    if (value < 0 && unit == 0) return std::nullopt;
    if (unit == 0) {
      if (digit > 0) return std::nullopt;
      gap = gap || value == 0;
      digit = value == 0 ? -1 : value;
      continue;
    }
    if (unit == 10000) {
      whole = (section + std::max<qint64>(digit, 0)) * unit;
      section = 0;
    } else {
      section += (digit < 0 ? 1 : digit) * unit;
    }
    digit = -1;
    lastUnit = unit;
    gap = false;
  }
  if (lastUnit == 0) return std::nullopt;
  if (digit > 0) section += gap || lastUnit == 10 ? digit : digit * lastUnit / 10;
  return whole + section;
}

class MoneyReader {
 public:
  explicit MoneyReader(const TableCell& cell) : m_seen(squeezed(cell.text)) {
    m_text = foldWidth(m_seen).toLower().remove(u' ');
    if (cell.kind == TableCell::Kind::Number && cell.text.size() > digitsOfSpreadsheets)
      m_text = QString::number(cell.number, 'g', digitsOfSpreadsheets);
  }

  MoneyValue read() {
    takeWords();
    if (const auto plain = Money::parse(m_text)) return taken(*plain);
    if (m_text.endsWith(u'元')) m_text.chop(1);
    if (const auto words = chineseNumber(m_text)) return taken(Money::yuan(*words));
    if (readThousands() || readColloquial()) return m_value;
    m_value.trouble = CellTrouble{QStringLiteral("money-unreadable"), unreadableAmount(m_seen)};
    return m_value;
  }

 private:
  MoneyValue taken(Money amount) {
    m_value.amount = amount;
    return m_value;
  }

  /// 日薪350元/天 → 350元
  void takeWords() {
    for (const QStringView word : {u"日薪", u"日工资", u"月薪", u"月工资", u"工资", u"每天", u"每月", u"约"})
      if (m_text.startsWith(word)) {
        m_value.payKind = payKindOfHeading(word.toString());
        m_text.remove(0, word.size());
        if (m_text.startsWith(u':')) m_text.remove(0, 1);
        break;
      }
    for (const PayWord& ending : payEndings)
      if (m_text.size() > ending.word.size() && m_text.endsWith(ending.word)) {
        m_value.payKind = QString::fromLatin1(ending.payKind);
        m_text.chop(ending.word.size());
        break;
      }
    if (m_text.endsWith(u'块')) m_text.chop(1);
  }

  /// 5千, 5.5k: a number and its unit.
  bool readThousands() {
    if (!m_text.endsWith(u'千') && !m_text.endsWith(u'k')) return false;
    // Through 万, which Money knows: 5.5千 are 0.55万, and no fraction of a fen can come of it.
    const auto tens = Money::parse(m_text.chopped(1) + QStringLiteral("万"));
    if (!tens || tens->inFen() % 10 != 0) return false;
    m_value.amount = Money::fen(tens->inFen() / 10);
    return true;
  }

  /// 3万2 is 32000 as people speak; as they count, it may be 30002.
  bool readColloquial() {
    for (const auto& [mark, unit] : {std::pair<QChar, qint64>{u'万', 10000}, {u'千', 1000}}) {
      const qsizetype at = m_text.indexOf(mark);
      if (at < 1 || at != m_text.size() - 2) continue;
      bool wholeIs = false;
      bool digitIs = false;
      const qint64 whole = m_text.left(at).toLongLong(&wholeIs);
      const int digit = QStringView(m_text).mid(at + 1).toInt(&digitIs);
      if (!wholeIs || !digitIs || whole < 1 || whole > 9999 || digit < 1) continue;
      m_value.amount = Money::yuan(whole * unit + digit * unit / 10);
      const QString likely = QString::number(whole * unit + digit * unit / 10);
      m_value.trouble = CellTrouble{
          QStringLiteral("money-ambiguous"),
          message(QT_TRANSLATE_NOOP("core", "“%1” is not written out. Is it %2? Else write 32000 or 3.2万."),
                  {m_seen, likely}),
          true, likely};
      return true;
    }
    return false;
  }

  QString m_seen;
  QString m_text;
  MoneyValue m_value;
};

}  // namespace

MoneyValue readMoney(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::Empty) return {};
  if (cell.kind != TableCell::Kind::Text && cell.kind != TableCell::Kind::Number)
    return {{}, {}, CellTrouble{QStringLiteral("money-unreadable"), unreadableAmount(cell.text)}};
  return MoneyReader(cell).read();
}

QString payKindOfHeading(const QString& heading) {
  const QString text = foldWidth(heading).toLower();
  for (const auto& [word, payKind] : {std::pair<QStringView, const char*>{u"时薪", "0"},
                                      {u"小时", "0"},
                                      {u"日薪", "1"},
                                      {u"日工资", "1"},
                                      {u"工日", "1"},
                                      {u"/天", "1"},
                                      {u"/日", "1"},
                                      {u"每天", "1"},
                                      {u"daily", "1"},
                                      {u"点工", "1"},
                                      {u"月薪", "3"},
                                      {u"月工资", "3"},
                                      {u"月收入", "3"},
                                      {u"/月", "3"},
                                      {u"每月", "3"},
                                      {u"monthly", "3"}})
    if (text.contains(word)) return QString::fromLatin1(payKind);
  return {};
}
