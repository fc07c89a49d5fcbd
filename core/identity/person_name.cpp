#include "identity/person_name.h"

#include <QHash>
#include <QVector>
#include <algorithm>

#include "base/csv.h"
#include "base/text.h"

namespace {

constexpr int longestName = 50;
constexpr char32_t dot = 0x00B7;

tl::unexpected<Error> wrongName(Message words) { return refuse(invalid("name", std::move(words))); }

/// Everything that is typed, or comes out of a conversion, for the dot between the parts of a name.
bool isDot(char32_t c) {
  switch (c) {
    case 0x00B7:
    case 0x0387:
    case 0x2022:
    case 0x2024:
    case 0x2027:
    case 0x2219:
    case 0x22C5:
    case 0x25CF:
    case 0x2E31:
    case 0x2E33:
    case 0x3002:
    case 0x30FB:
    case 0xFF0E:
    case 0xFF61:
    case 0xFF65:
      return true;
    default:
      return false;
  }
}

/// gbk_pua_map.csv: where GBK and GB 18030-2000 kept 80 characters that Unicode had not yet.
const QHash<char32_t, char32_t>& privateUse() {
  static const QHash<char32_t, char32_t> map = [] {
    QHash<char32_t, char32_t> characters;
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/identity/gbk_pua_map.csv"));
    const int from = table.column(u"pua_codepoint");
    const int to = table.column(u"standard_codepoint");
    const auto codePoint = [&](qsizetype row, int column) {
      return table.cell(row, column).mid(2).toUInt(nullptr, 16);
    };
    for (qsizetype row = 0; row < table.rows.size(); ++row)
      characters.insert(codePoint(row, from), codePoint(row, to));
    return characters;
  }();
  return map;
}

/// Radicals (⼩ out of a PDF) and compatibility ideographs look like the characters they stand for.
bool isOldForm(char32_t c) {
  return (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

char32_t standardForm(char32_t c) {
  if (isPrivateUse(c)) return privateUse().value(c, c);
  if (c >= 0xFF01 && c <= 0xFF5E && !isDot(c)) return c - 0xFEE0;
  if (!isOldForm(c)) return c;
  return QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toUcs4().value(0, c);
}

/// An ASCII full stop is the dot of a Chinese name, and a full stop in "J. Smith".
bool isDotIn(const QVector<char32_t>& name, qsizetype at) {
  if (isDot(name[at])) return true;
  if (name[at] != U'.') return false;
  qsizetype before = at;
  while (before > 0 && (name[before - 1] == U' ' || name[before - 1] == U'.')) --before;
  return before > 0 && isHan(name[before - 1]);
}

bool isLatinGap(const QVector<char32_t>& name, qsizetype at) {
  return at > 0 && at + 1 < name.size() && !isHan(name[at - 1]) && !isHan(name[at + 1]) &&
         name[at - 1] != dot && name[at + 1] != dot && !isDotIn(name, at + 1);
}

bool endsWithDot(const QVector<char32_t>& name) { return !name.isEmpty() && name.back() == dot; }

/// One way of writing; `mapped` says whether a private-use character was replaced.
QVector<char32_t> standardised(const QString& typed, bool& mapped) {
  QVector<char32_t> raw = charactersOf(squeezed(typed));
  for (char32_t& c : raw) {
    const char32_t standard = standardForm(c);
    mapped = mapped || (isPrivateUse(c) && standard != c);
    c = standard;
  }
  QVector<char32_t> name;
  name.reserve(raw.size());
  for (qsizetype i = 0; i < raw.size(); ++i) {
    if (isDotIn(raw, i)) {
      if (!name.isEmpty() && !endsWithDot(name)) name.append(dot);
    } else if (raw[i] != U' ' || isLatinGap(raw, i)) {
      name.append(raw[i]);
    }
  }
  if (endsWithDot(name)) name.removeLast();
  return name;
}

bool isWrittenInNames(char32_t c) {
  return QChar::isLetter(c) || QChar::isMark(c) || isHan(c) || c == dot || c == U' ' || c == U'-' ||
         c == U'\'' || c == U'.' || c == 0x2019;
}

std::optional<Message> judge(const QVector<char32_t>& name) {
  if (name.isEmpty()) return message(QT_TRANSLATE_NOOP("core", "Enter the name."));
  if (name.size() > longestName)
    return message(QT_TRANSLATE_NOOP("core", "Name must have at most %1 characters; it has %2."),
                   {QString::number(longestName), QString::number(name.size())});
  bool letters = false;
  for (const char32_t c : name) {
    const QString seen = QString::fromUcs4(&c, 1);
    if (QChar::isDigit(c))
      return message(QT_TRANSLATE_NOOP("core", "Name must not contain digits; it has “%1”."), {seen});
    if (c == 0xFFFD || c == U'?')
      return message(QT_TRANSLATE_NOOP(
          "core",
          "A character of the name was lost in a conversion. Enter the name again from the document."));
    if (isPrivateUse(c))
      return message(QT_TRANSLATE_NOOP("core",
                                       "The name holds a character of old software that nobody else can read "
                                       "(U+%1). Enter it again from the document."),
                     {QString::number(c, 16).toUpper()});
    if (!isWrittenInNames(c))
      return message(QT_TRANSLATE_NOOP("core", "Name must be letters and “·” only; it has “%1”."), {seen});
    letters = letters || QChar::isLetter(c) || isHan(c);
  }
  if (!letters) return message(QT_TRANSLATE_NOOP("core", "Enter the name."));
  return std::nullopt;
}

bool isJoint(char32_t c) {
  return c == U' ' || c == U'-' || c == U'\'' || c == U'.' || c == 0x2019 || isDot(c);
}

QString textOf(const QVector<char32_t>& name) { return QString::fromUcs4(name.constData(), name.size()); }

QString fold(const QVector<char32_t>& name) {
  QVector<char32_t> key;
  key.reserve(name.size());
  for (const char32_t c : name)
    if (!isJoint(c)) key.append(QChar::toUpper(c));
  return textOf(key);
}

/// Chinese names of today, nearly all: nothing to fold, nothing to refuse.
bool isPlainHan(const QString& typed) {
  if (typed.isEmpty() || typed.size() > longestName) return false;
  for (const QChar c : typed)
    if (c.unicode() < 0x4E00 || c.unicode() > 0x9FFF) return false;
  return true;
}

}  // namespace

Result<PersonName> PersonName::parse(const QString& typed) {
  PersonName name;
  if (isPlainHan(typed)) {
    name.m_text = name.m_folded = typed;
    return name;
  }
  const QVector<char32_t> characters = standardised(typed, name.m_mapped);
  if (const std::optional<Message> bad = judge(characters)) return wrongName(*bad);
  name.m_text = textOf(characters);
  name.m_folded = fold(characters);
  return name;
}

int PersonName::characters() const { return characterCount(m_text); }

QString foldedName(const QString& name) {
  if (isPlainHan(name)) return name;
  bool mapped = false;
  return fold(standardised(name, mapped));
}

bool oneCharacterOff(const QString& a, const QString& b) {
  const QVector<char32_t> one = charactersOf(a);
  const QVector<char32_t> other = charactersOf(b);
  const QVector<char32_t>& longer = one.size() >= other.size() ? one : other;
  const QVector<char32_t>& shorter = one.size() >= other.size() ? other : one;
  if (longer.size() - shorter.size() > 1 || longer.size() < 2 || shorter.isEmpty()) return false;
  qsizetype head = 0;
  while (head < shorter.size() && shorter[head] == longer[head]) ++head;
  if (head == longer.size()) return false;
  const qsizetype rest = shorter.size() - head - (longer.size() == shorter.size() ? 1 : 0);
  return std::equal(longer.end() - rest, longer.end(), shorter.end() - rest);
}
