#include "base/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>
#include <QMutex>
#include <QReadWriteLock>
#include <QStringList>
#include <memory>

#include "base/csv.h"
#include "base/text.h"

namespace {

bool isLowerLatin(QChar c) { return c >= u'a' && c <= u'z'; }

/// "lǚ" → "lv": tones go, the two dots of ü become v, everything else that is no letter goes.
QString withoutTones(const QString& pinyin) {
  QString plain;
  for (const QChar c : pinyin.normalized(QString::NormalizationForm_D).toLower()) {
    if (c == QChar(0x0308) && plain.endsWith(u'u'))
      plain.back() = u'v';
    else if (isLowerLatin(c))
      plain += c;
  }
  return plain;
}

/// ICU's rules for Han characters. Making one reads some megabytes of rules (50 ms), so it waits for the
/// first name; using one is not thread-safe.
class Transcriber {
 public:
  explicit Transcriber(const char* rules) : m_rules(rules) {}

  QString operator()(char32_t character) {
    const QMutexLocker locker(&m_mutex);
    if (!m_icu) {
      UErrorCode status = U_ZERO_ERROR;
      m_icu.reset(icu::Transliterator::createInstance(m_rules, UTRANS_FORWARD, status));
      Q_ASSERT(U_SUCCESS(status));
    }
    icu::UnicodeString text(static_cast<UChar32>(character));
    m_icu->transliterate(text);
    return withoutTones(QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length()));
  }

 private:
  const char* m_rules;
  QMutex m_mutex;
  std::unique_ptr<icu::Transliterator> m_icu;
};

/// What a character sounds like, asked of ICU once.
class SyllableCache {
 public:
  explicit SyllableCache(const char* rules) : m_transcribe(rules) {}

  QString of(char32_t character) {
    {
      const QReadLocker locker(&m_lock);
      const auto found = m_known.constFind(character);
      if (found != m_known.constEnd()) return *found;
    }
    const QString syllable = m_transcribe(character);
    const QWriteLocker locker(&m_lock);
    return *m_known.insert(character, syllable);
  }

 private:
  Transcriber m_transcribe;
  QReadWriteLock m_lock;
  QHash<char32_t, QString> m_known;
};

QString plainSyllable(char32_t character) {
  static SyllableCache cache("Han-Latin");
  return cache.of(character);
}
QString surnameSyllable(char32_t character) {
  static SyllableCache cache("Han-Latin/Names");
  return cache.of(character);
}

/// A stretch that is read together: its syllables, so that initials can be taken.
using Syllables = QStringList;

/// Readings of surnames, and of words in names of firms and places, by the characters.
class ReadingTable {
 public:
  ReadingTable(const QString& path, QStringView word, QStringView reading, QStringView also) {
    const CsvTable table = CsvTable::load(path);
    const int wordAt = table.column(word);
    const int readingAt = table.column(reading);
    const int alsoAt = table.column(also);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
      QVector<Syllables>& readings = m_readings[table.cell(row, wordAt)];
      readings.append(split(table.cell(row, readingAt)));
      for (const QString& other : table.cell(row, alsoAt).split(u';', Qt::SkipEmptyParts))
        readings.append(split(other));
    }
  }
  QVector<Syllables> of(const QString& word) const { return m_readings.value(word); }

 private:
  static Syllables split(const QString& reading) {
    Syllables syllables;
    for (const QString& part : reading.split(u' ', Qt::SkipEmptyParts)) syllables.append(withoutTones(part));
    return syllables;
  }
  QHash<QString, QVector<Syllables>> m_readings;
};

const ReadingTable& surnames() {
  static const ReadingTable table(QStringLiteral(":/data/identity/surname_readings.csv"), u"surname",
                                  u"reading", u"also");
  return table;
}
const ReadingTable& placeWords() {
  static const ReadingTable table(QStringLiteral(":/data/identity/place_readings.csv"), u"word", u"reading",
                                  u"");
  return table;
}

void add(PinyinReading& reading, const QString& syllable) {
  if (syllable.isEmpty()) return;
  reading.full += syllable;
  reading.initials += syllable.front();
}

/// Reads from a place on: a Han character is a syllable, a run of letters is a word with one initial.
class TextReader {
 public:
  TextReader(const QString& text, bool keepDigits) : m_text(text), m_keepDigits(keepDigits) {}

  PinyinReading from(qsizetype at) const {
    PinyinReading reading;
    bool inWord = false;
    while (at < m_text.size()) {
      const qsizetype start = at;
      const char32_t c = next(at);
      if (takePlaceWord(reading, start, at)) {
        inWord = false;
      } else if (isHan(c)) {
        add(reading, plainSyllable(c));
        inWord = false;
      } else {
        inWord = takeLetter(reading, c, inWord);
      }
    }
    return reading;
  }

 private:
  char32_t next(qsizetype& at) const {
    const QChar c = m_text[at++];
    if (!c.isHighSurrogate() || at == m_text.size()) return c.unicode();
    return QChar::surrogateToUcs4(c, m_text[at++]);
  }
  /// Digits and words of firms and places are read only where the text is no person's name.
  bool takePlaceWord(PinyinReading& reading, qsizetype start, qsizetype& at) const {
    if (!m_keepDigits) return false;
    for (const qsizetype length : {2, 1}) {
      const QVector<Syllables> found = placeWords().of(m_text.mid(start, length));
      if (found.isEmpty()) continue;
      for (const QString& syllable : found.front()) add(reading, syllable);
      at = start + length;
      return true;
    }
    return false;
  }
  bool takeLetter(PinyinReading& reading, char32_t c, bool inWord) const {
    const QString letter = withoutTones(QString::fromUcs4(&c, 1));
    const bool digit = c >= U'0' && c <= U'9' && m_keepDigits;
    if (letter.isEmpty() && !digit) return c == U'\'' && inWord;
    const QString written = digit ? QString(QChar(static_cast<char16_t>(c))) : letter;
    reading.full += written;
    if (!inWord || digit) reading.initials += written.front();
    return !digit;
  }

  const QString& m_text;
  bool m_keepDigits;
};

PinyinReading joined(const Syllables& surname, const PinyinReading& rest) {
  PinyinReading reading;
  for (const QString& syllable : surname) add(reading, syllable);
  return {reading.full + rest.full, reading.initials + rest.initials};
}

void appendNew(QVector<PinyinReading>& readings, const PinyinReading& reading) {
  if (!reading.full.isEmpty() && !readings.contains(reading)) readings.append(reading);
}

bool startsWithHan(const QString& text, qsizetype length) {
  return text.size() >= length && isHan(text.left(length).toUcs4().value(0));
}

/// Readings by a surname of so many characters; none when there is no such surname.
void appendBySurname(QVector<PinyinReading>& readings, const QString& name, const TextReader& reader,
                     int characters) {
  const qsizetype length = lengthOfCharacters(name, characters);
  if (!startsWithHan(name, length)) return;
  QVector<Syllables> known = surnames().of(name.left(length));
  if (known.isEmpty() && characters == 1)
    known.append({surnameSyllable(name.left(length).toUcs4().value(0))});
  if (known.isEmpty()) return;
  const PinyinReading rest = reader.from(length);
  for (const Syllables& surname : known) appendNew(readings, joined(surname, rest));
}

/// Parts of a name are set apart by dots; whoever has several has no Chinese surname.
bool hasParts(const QString& name) {
  for (const char16_t dot : {u'·', u'•', u'‧', u'・'})
    if (name.contains(QChar(dot))) return true;
  return false;
}

bool hasHan(const QString& name) {
  for (const char32_t c : name.toUcs4())
    if (isHan(c)) return true;
  return false;
}

}  // namespace

QVector<PinyinReading> readingsOf(const QString& name) {
  QVector<PinyinReading> readings;
  const QString text = foldWidth(name).remove(u' ');
  const TextReader reader(text, false);
  if (hasParts(text) || !startsWithHan(text, 1)) {
    appendNew(readings, reader.from(0));
  } else {
    if (characterCount(text) > 2) appendBySurname(readings, text, reader, 2);
    appendBySurname(readings, text, reader, 1);
  }
  return readings;
}

// v stands for ü in keys, and nowhere else in pinyin.
QVector<PinyinReading> spellingsOf(const QString& name, QVector<PinyinReading> readings) {
  if (!hasHan(name)) return readings;
  const qsizetype count = readings.size();
  for (qsizetype i = 0; i < count; ++i) {
    for (const QStringView spelling : {u"u", u"yu"}) {
      PinyinReading other = readings[i];
      other.full.replace(QStringLiteral("lv"), u'l' + spelling.toString());
      other.full.replace(QStringLiteral("nv"), u'n' + spelling.toString());
      appendNew(readings, other);
    }
  }
  return readings;
}

PinyinReading readingOfText(const QString& text) { return TextReader(foldWidth(text), true).from(0); }

QString foldedLatin(const QString& typed) {
  QString folded;
  for (const QChar c : foldWidth(typed).normalized(QString::NormalizationForm_D).toLower()) {
    if ((c == QChar(0x0308) || c == u':') && folded.endsWith(u'u'))
      folded.back() = u'v';
    else if (isLowerLatin(c) || c.isDigit())
      folded += c;
  }
  return folded;
}
