#include "workers/person_keys.h"

#include <algorithm>

#include "base/pinyin.h"
#include "identity/person_name.h"
#include "identity/resident_id.h"

namespace {

/// The clerk's spelling "zhang san": full, and initials where it was written in syllables.
PinyinReading chosenReading(const QString& typed) {
  PinyinReading reading{foldedLatin(typed), {}};
  for (const QString& syllable : typed.simplified().split(u' '))
    reading.initials += foldedLatin(syllable).left(1);
  return reading;
}

QVector<PinyinReading> allReadings(const PersonData& person) {
  QVector<PinyinReading> readings = readingsOf(person.name);
  if (person.reading.isEmpty()) return readings;
  PinyinReading chosen = chosenReading(person.reading);
  // Written in one word, it takes the initials that the characters have.
  if (chosen.initials.size() < 2 && !readings.isEmpty()) chosen.initials = readings.first().initials;
  return {chosen};
}

void addOnce(QVector<SearchKey>& keys, QChar kind, const QString& text) {
  const SearchKey key{kind, text};
  if (!text.isEmpty() && !keys.contains(key)) keys.append(key);
}

/// How a reading sounds: a passport's lyu and nyu are ü, which no other pinyin writes so; its lu may be
/// either.
QString soundOf(const PinyinReading& reading) {
  return QString(reading.full)
      .replace(QStringLiteral("lyu"), QStringLiteral("lv"))
      .replace(QStringLiteral("nyu"), QStringLiteral("nv"));
}

/// Only the 18-digit documents have neighbours; passports and permits count up.
QString comparedNumber(const PersonData& person) {
  const bool compared = person.documentKind == DocumentKind::ResidentId ||
                        person.documentKind == DocumentKind::HmtResidencePermit;
  return compared ? person.idNumber : QString();
}

}  // namespace

void PersonKeys::addNumber(const QString& number) { addOnce(search, u'd', reversed(number)); }

QString reversed(const QString& text) {
  QString turned(text);
  std::reverse(turned.begin(), turned.end());
  return turned;
}

QStringList pairsOf(const QString& foldedName) {
  QStringList pairs;
  const QVector<uint> characters = foldedName.toUcs4();
  for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
    const char32_t pair[] = {characters[i], characters[i + 1]};
    const QString text = QString::fromUcs4(pair, 2);
    if (!pairs.contains(text)) pairs.append(text);
  }
  return pairs;
}

QStringList soundsOf(const PersonData& person) {
  QStringList sounds;
  for (const PinyinReading& reading : allReadings(person))
    if (const QString sound = soundOf(reading); !sounds.contains(sound)) sounds.append(sound);
  return sounds;
}

likeness::Person likePersonOf(const PersonData& person) {
  return {person.name,      foldedName(person.name), soundsOf(person),
          person.birthDate, comparedNumber(person),  person.hukouDivision};
}

PersonKeys keysOf(const PersonData& person) {
  PersonKeys keys;
  keys.folded = foldedName(person.name);
  const QVector<PinyinReading> readings = allReadings(person);
  keys.sort = (readings.isEmpty() ? QString() : readings.first().full) + QLatin1Char(' ') + keys.folded;
  for (const PinyinReading& reading : spellingsOf(person.name, readings)) {
    addOnce(keys.search, u'p', reading.full);
    addOnce(keys.search, u'i', reading.initials);
  }
  for (const QString& pair : pairsOf(keys.folded)) addOnce(keys.search, u'b', pair);
  keys.addNumber(person.idNumber);
  addOnce(keys.search, u't', reversed(person.phone));
  keys.like = likeness::keysOf(likePersonOf(person));
  return keys;
}
