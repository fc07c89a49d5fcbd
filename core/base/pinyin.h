#pragma once

#include <QString>
#include <QVector>

/// How a name sounds, as search keys: "zhangsan" and "zs". Lower-case ASCII without blanks or tones; ü is v.
struct PinyinReading {
  QString full;
  QString initials;

  bool operator==(const PinyinReading&) const = default;
};

/// The readings of a person's name, the preferred one first; empty when nothing of it can be read. The
/// surname is read as a surname (单 shan, 尉迟 yuchi; resources/identity/surname_readings.csv, then ICU's
/// Han-Latin/Names), with every reading that bearers use (盖 ge and gai); the rest by ICU's Han-Latin. Each
/// sound is written in one way, so that 吕 lv and 路 lu do not sound alike. Names of several parts
/// (阿卜杜拉·买买提) have no Chinese surname. Latin letters stay, in lower case.
/// Thread-safe; each character asks ICU once, so that a million names cost about a microsecond each.
QVector<PinyinReading> readingsOf(const QString& name);

/// The readings of a name, and those with ü written u and yu as well: lvli, luli, lyuli, as people type and
/// passports spell. For finding; two names that share a spelling need not sound alike. A name in Latin
/// letters has none but its own (Silva).
QVector<PinyinReading> spellingsOf(const QString& name, QVector<PinyinReading> readings);

/// The reading of the name of a firm, a project or a place: no surname rule, digits stay, words that firms
/// and places are made of sound as such (重庆 chongqing, 成都 chengdu, 银行 yinhang).
PinyinReading readingOfText(const QString& text);

/// What somebody types as pinyin, as the keys above are written: lower case, without blanks, apostrophes and
/// tones; ü and u: as v.
QString foldedLatin(const QString& typed);
