#include <QHash>
#include <QMutex>
#include <QSet>
#include <algorithm>
#include <map>

#include "base/code_table.h"
#include "base/csv.h"
#include "base/text.h"
#include "employment/employment.h"
#include "identity/resident_id.h"
#include "roster/roster_values.h"

namespace {

/// Below this a nearest name would be no help.
constexpr double leastLikeness = 0.5;

QString wordKey(const QString& word) { return foldWidth(squeezed(word)).toLower().remove(u' '); }

/// How many letters must be put in, taken out or changed to make one word of the other.
int editDistance(const QString& one, const QString& other) {
  QVector<int> row(other.size() + 1);
  for (qsizetype i = 0; i < row.size(); ++i) row[i] = static_cast<int>(i);
  for (qsizetype i = 0; i < one.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i) + 1;
    for (qsizetype j = 0; j < other.size(); ++j) {
      const int changed = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

/// 0 to 1; a word inside the other one counts for more than its letters (木工班长, 安装电工).
double likenessOf(const QString& one, const QString& other) {
  const auto longer = static_cast<double>(std::max(one.size(), other.size()));
  const auto shorter = static_cast<double>(std::min(one.size(), other.size()));
  if (shorter >= 2 && (one.contains(other) || other.contains(one))) return 0.5 + 0.5 * shorter / longer;
  return 1 - editDistance(one, other) / longer;
}

/// A list's names, codes and the trade's own words for them.
class Vocabulary {
 public:
  static const Vocabulary& of(const QString& list) {
    static QMutex mutex;
    static std::map<QString, Vocabulary> all;
    const QMutexLocker locker(&mutex);
    const auto found = all.find(list);
    return found != all.end() ? found->second : all.emplace(list, Vocabulary(list)).first->second;
  }

  struct Word {
    QString code;
    QString name;
    bool isSure = true;
  };
  /// The word itself; nothing where the list does not have it.
  std::optional<Word> find(const QString& text) const;
  std::optional<Word> nearest(const QString& text) const;

 private:
  explicit Vocabulary(const QString& list);
  Word wordFor(const QString& name, bool isSure) const;
  QString padded(const QString& code) const;

  QString m_list;
  const CodeTable* m_table = nullptr;
  QHash<QString, Word> m_words;
  QVector<QString> m_order;  ///< as the files have them, so that the nearest is always the same
};

Vocabulary::Vocabulary(const QString& list) : m_list(list), m_table(&CodeTable::get(list)) {
  const auto add = [&](const QString& word, const Word& meaning) {
    if (!m_words.contains(word)) m_order.append(word);
    m_words.insert(word, meaning);
  };
  if (list != QLatin1String("document"))
    for (const CodeItem& item : m_table->items()) add(wordKey(item.name), {item.code, item.name});
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/roster/synonyms.csv"));
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    if (table.cell(row, 0) != list) continue;
    const Word meaning = wordFor(table.cell(row, 2), table.cell(row, 3) == QLatin1String("yes"));
    Q_ASSERT(!meaning.code.isEmpty());
    for (const QString& word : table.cell(row, 1).split(u'、')) add(wordKey(word), meaning);
  }
}

Vocabulary::Word Vocabulary::wordFor(const QString& name, bool isSure) const {
  DocumentKind document{};
  if (m_list == QLatin1String("document") && fromCode(name, document))
    return {name, nameOf(document).text(), isSure};
  if (m_list == QLatin1String("contract-kind")) return {name, name, isSure};
  const QString code = m_table->codeOf(name);
  return {code, m_table->nameOf(code), isSure};
}

/// A number cell has lost the noughts in front: 10 is 010.
QString Vocabulary::padded(const QString& code) const {
  if (code.isEmpty() ||
      !std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
    return {};
  for (int width = static_cast<int>(code.size()); width <= 3; ++width)
    if (const QString whole = code.rightJustified(width, u'0'); m_table->contains(whole)) return whole;
  return {};
}

std::optional<Vocabulary::Word> Vocabulary::find(const QString& text) const {
  const QString word = wordKey(text);
  const auto found = m_words.constFind(word);
  if (found != m_words.constEnd()) return *found;
  if (m_list == QLatin1String("document")) return std::nullopt;
  if (const QString code = padded(word); !code.isEmpty()) return Word{code, m_table->nameOf(code)};
  if (const QString code = m_table->codeOf(text); !code.isEmpty()) return Word{code, m_table->nameOf(code)};
  return std::nullopt;
}

std::optional<Vocabulary::Word> Vocabulary::nearest(const QString& text) const {
  const QString word = wordKey(text);
  double best = 0;
  const Word* found = nullptr;
  for (const QString& each : m_order) {
    const double likeness = likenessOf(word, each);
    if (likeness <= best) continue;
    best = likeness;
    found = &*m_words.constFind(each);
  }
  if (found == nullptr || best < leastLikeness) return std::nullopt;
  return *found;
}

CellTrouble unknownWord(const QString& list, const QString& seen, const QString& nearest) {
  const bool trade = list == QLatin1String("trade");
  const QString code = trade ? QStringLiteral("unknown-trade") : QStringLiteral("unknown-code");
  if (nearest.isEmpty())
    return {code,
            message(QT_TRANSLATE_NOOP("core",
                                      "“%1” is not in the list. The field is left open, or mend the file."),
                    {seen}),
            true};
  return {
      code,
      message(QT_TRANSLATE_NOOP("core", "“%1” is not in the list; the nearest is “%2”."), {seen, nearest}),
      true, nearest};
}

}  // namespace

CodeValue readCode(const QString& list, const QString& text) {
  const QString seen = squeezed(text);
  if (isLeftOpen(seen)) return {};
  const Vocabulary& words = Vocabulary::of(list);
  const auto found = words.find(seen);
  if (found && found->isSure) return {found->code, std::nullopt};
  if (list == QLatin1String("contract-kind") && isOpenEnded(seen)) return {{}, openEndedContract()};
  const auto near = found ? found : words.nearest(seen);
  if (!near) return {{}, unknownWord(list, seen, {})};
  return {near->code, unknownWord(list, seen, near->name)};
}

bool isOpenEnded(const QString& text) { return text.contains(u"无固定"); }

CellTrouble openEndedContract() {
  return {QStringLiteral("contract-open-ended"),
          message(QT_TRANSLATE_NOOP(
              "core",
              "A contract without a fixed term cannot be entered here. Leave its columns empty "
              "and hand in a copy."))};
}

SexValue readSex(const QString& text) {
  const QString seen = squeezed(text);
  const Sex sex = sexFromText(seen);
  if (sex == Sex::Unknown && !isLeftOpen(seen)) return {sex, unknownWord({}, seen, {})};
  return {sex, std::nullopt};
}

YesNoValue readYesNo(const QString& text) {
  const QString seen = wordKey(text);
  for (const QStringView word :
       {u"是", u"本地", u"本市", u"本市户籍", u"本地户籍", u"y", u"yes", u"true", u"1", u"√"})
    if (seen == word) return {true, std::nullopt};
  for (const QStringView word : {u"否", u"不是", u"外地", u"外来", u"非本地", u"非本市", u"外地户籍", u"外市",
                                 u"外省", u"n", u"no", u"false", u"0", u"×"})
    if (seen == word) return {false, std::nullopt};
  if (isLeftOpen(text)) return {};
  return {false, unknownWord({}, squeezed(text), {})};
}

bool isLeftOpen(const QString& text) {
  constexpr qsizetype longest = 8;
  if (text.isEmpty()) return true;
  // Asked of every cell: most begin with nothing that such a word begins with.
  if (text.size() > longest ||
      (!text[0].isSpace() && !QStringView(u"/\\-—_.…无没暂未不空nN#＃Ｎ／－'‘").contains(text[0])))
    return false;
  static const QSet<QString> words = [] {
    QSet<QString> all{QString()};
    for (const char* word :
         {"/",    "//",   "\\",     "-",      "--",   "---", "_",   ".",  "…",    "无",   "没有", "暂无",
          "未知", "不详", "不知道", "不清楚", "未填", "空",  "n/a", "na", "null", "none", "nil",  "#n/a"})
      all.insert(QString::fromUtf8(word));
    return all;
  }();
  return words.contains(wordKey(text));
}
