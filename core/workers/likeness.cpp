#include "workers/likeness.h"

#include <algorithm>

#include "identity/person_name.h"

namespace likeness {

namespace {

constexpr qsizetype comparedDigits = 17;

/// FNV-1a over 64 bits. Written down here because the result is stored: it must not change with a library.
class Hash {
 public:
  explicit Hash(char kind) { add(static_cast<quint16>(kind)); }
  Hash& with(const QString& text) {
    for (const QChar c : text) add(c.unicode());
    add(0);
    return *this;
  }
  Hash& with(const QDate& day) { return with(QString::number(day.toJulianDay())); }
  qint64 value() const {
    const auto stored = static_cast<qint64>(m_state);
    return stored == 0 ? 1 : stored;
  }

 private:
  void add(quint16 unit) {
    for (const quint64 byte : {quint64(unit & 0xff), quint64(unit >> 8)})
      m_state = (m_state ^ byte) * 1099511628211ULL;
  }
  quint64 m_state = 14695981039346656037ULL;
};

QVector<uint> charactersOf(const QString& text) { return text.toUcs4(); }

QString without(const QVector<uint>& characters, qsizetype place) {
  QString text;
  for (qsizetype i = 0; i < characters.size(); ++i)
    if (i != place) text += QString::fromUcs4(reinterpret_cast<const char32_t*>(&characters[i]), 1);
  return text;
}

/// A change of one character, and an added one, leave a common form behind: the name less one character.
void addNameKeys(const Person& person, QVector<qint64>& keys) {
  keys.append(Hash('n').with(person.birthDate).with(person.folded).value());
  const QVector<uint> characters = charactersOf(person.folded);
  if (characters.size() < 2) return;
  for (qsizetype i = 0; i < characters.size(); ++i)
    keys.append(Hash('n').with(person.birthDate).with(without(characters, i)).value());
}

// A digit changed, or two neighbours swapped, leaves either the first ten digits or the last six of the
// seventeen as they were.
void addNumberKeys(const Person& person, QVector<qint64>& keys) {
  if (person.number.size() < comparedDigits) return;
  keys.append(Hash('a').with(person.folded).with(person.number.left(10)).value());
  keys.append(Hash('z').with(person.folded).with(person.number.mid(11, 6)).value());
}

bool shareReading(const Person& one, const Person& other) {
  return std::any_of(one.readings.begin(), one.readings.end(),
                     [&](const QString& r) { return !r.isEmpty() && other.readings.contains(r); });
}

QString code(const char* text) { return QString::fromLatin1(text); }

}  // namespace

QVector<qint64> keysOf(const Person& person) {
  QVector<qint64> keys;
  if (person.birthDate.isValid()) {
    for (const QString& reading : person.readings)
      if (!reading.isEmpty()) keys.append(Hash('p').with(person.birthDate).with(reading).value());
    if (!person.folded.isEmpty()) addNameKeys(person, keys);
  }
  if (!person.folded.isEmpty()) addNumberKeys(person, keys);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool neighbouringNumbers(const QString& one, const QString& other) {
  if (one.size() < comparedDigits || other.size() < comparedDigits) return false;
  QVector<qsizetype> differing;
  for (qsizetype i = 0; i < comparedDigits; ++i)
    if (one[i] != other[i]) differing.append(i);
  if (differing.size() == 1) return true;
  if (differing.size() != 2 || differing[1] != differing[0] + 1) return false;
  return one[differing[0]] == other[differing[1]] && one[differing[1]] == other[differing[0]];
}

Comparison compare(const Person& one, const Person& other) {
  Comparison result;
  const bool sameBirth = one.birthDate.isValid() && one.birthDate == other.birthDate;
  const bool sameName = !one.folded.isEmpty() && one.folded == other.folded;
  const bool samePinyin = shareReading(one, other);
  const bool oneOff = oneCharacterOff(one.folded, other.folded);
  const bool neighbours = neighbouringNumbers(one.number, other.number);
  result.alike = (sameBirth && (samePinyin || sameName || oneOff)) || (sameName && neighbours);
  if (!result.alike) return result;
  result.strong = sameName && (sameBirth || neighbours);
  if (sameBirth) result.reasons.append(code("same-birth-date"));
  if (sameName) result.reasons.append(code(one.name == other.name ? "same-name" : "dots-differ"));
  if (!sameName && samePinyin) result.reasons.append(code("same-pinyin"));
  if (oneOff) result.reasons.append(code("one-character-off"));
  if (neighbours) result.reasons.append(code("neighbouring-number"));
  if (!sameBirth) result.reasons.append(code("other-birth-date"));
  if (!one.hukouDivision.isEmpty() && !other.hukouDivision.isEmpty() &&
      one.hukouDivision != other.hukouDivision)
    result.reasons.append(code("other-hukou"));
  return result;
}

}  // namespace likeness
