#include "roster/roster_headings.h"

#include "base/csv.h"
#include "base/text.h"
#include "roster/roster_columns.h"

namespace {

constexpr qsizetype longestHeading = 40;

/// What stands in brackets behind a heading is how to fill it in, or part of the heading: 电话（紧急联系人）.
bool isRemark(const QString& inside) {
  for (const QStringView word : {u"必填", u"选填",     u"可选",     u"格式", u"如", u"例", u"单位",
                                 u"元",   u"下拉",     u"请",       u"文本", u"位", u"年", u"yyyy",
                                 u"*",    u"required", u"optional", u"岁",   u"填", u"同", u"全称"})
    if (inside.contains(word)) return true;
  return inside.isEmpty();
}

QString withoutRemarks(QString text) {
  for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open)) {
    const qsizetype close = text.indexOf(u')', open);
    const QString inside = text.mid(open + 1, close < 0 ? -1 : close - open - 1);
    const qsizetype length = close < 0 ? text.size() - open : close - open + 1;
    if (isRemark(inside))
      text.remove(open, length);
    else
      text.replace(open, length, inside);
  }
  return text;
}

/// Brackets of every kind as round ones, everything half width and lower case.
QString plainForm(const QString& heading) {
  QString text = foldWidth(squeezed(heading)).toLower();
  for (QChar& c : text) {
    if (QStringView(u"[{【〔「『<《").contains(c)) c = u'(';
    if (QStringView(u"]}】〕」』>》").contains(c)) c = u')';
  }
  return text;
}

bool isOrnament(QChar c) {
  return c.isSpace() || QStringView(u"*＊★※:：;；,，、。.·_-—'\"“”|\\/").contains(c);
}

/// The longer word, then the plainer; then by the letters, for a table of hashes has no order.
template <class Entry>
bool isNearer(const Entry& one, const Entry& other) {
  if (one.key().size() != other.key().size()) return one.key().size() > other.key().size();
  if (one->rank != other->rank) return one->rank < other->rank;
  return one.key() < other.key();
}

}  // namespace

QString foldedHeading(const QString& heading) {
  const QString text = withoutRemarks(plainForm(heading));
  QString folded;
  folded.reserve(text.size());
  for (const QChar c : text)
    if (!isOrnament(c)) folded += c;
  return folded;
}

const RosterHeadings& RosterHeadings::get() {
  static const RosterHeadings all;
  return all;
}

RosterHeadings::RosterHeadings() {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/roster/headings.csv"));
  QHash<QString, int> ranks;
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    const QString code = table.cell(row, table.column(u"field"));
    const QString field = code == QLatin1String("-") ? QString() : code;
    const QString otherwise = table.cell(row, table.column(u"otherwise"));
    for (const QString& word : table.cell(row, table.column(u"headings")).split(u'、')) {
      const QString folded = foldedHeading(word);
      if (!folded.isEmpty() && !m_meanings.contains(folded))
        m_meanings.insert(folded, {field, ranks[code]++, otherwise});
    }
  }
}

const HeadingMeaning* RosterHeadings::exactly(const QString& folded) const {
  const auto found = m_meanings.constFind(folded);
  return found == m_meanings.constEnd() ? nullptr : &*found;
}

bool RosterHeadings::isOfAnother(const QString& folded) {
  for (const QStringView word :
       {u"紧急", u"应急", u"家属", u"组长", u"班长", u"负责人", u"经理", u"监理", u"担保", u"推荐", u"介绍",
        u"父", u"母", u"配偶", u"联系人", u"法人", u"leader", u"emergency"})
    if (folded.contains(word)) return true;
  return false;
}

std::optional<HeadingMeaning> RosterHeadings::within(const QString& folded) const {
  if (folded.size() > longestHeading) return std::nullopt;
  auto found = m_meanings.constEnd();
  for (auto each = m_meanings.constBegin(); each != m_meanings.constEnd(); ++each) {
    const bool fits = each.key().size() >= 2 && each.key().size() * 2 > folded.size();
    if (fits && folded.contains(each.key()) && (found == m_meanings.constEnd() || isNearer(each, found)))
      found = each;
  }
  if (found == m_meanings.constEnd() || (isOfAnother(folded) && !isOfAnother(found.key())))
    return std::nullopt;
  HeadingMeaning meaning = *found;
  meaning.isWhole = false;
  return meaning;
}
