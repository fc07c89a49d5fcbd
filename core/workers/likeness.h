#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

/// "Like somebody" (domain.md 1: one person has one registration, whatever spelling it came through):
///   same birth date and (same pinyin, or names equal after folding, or one character off), or
///   same folded name and a neighbouring number (one of the first 17 digits differs, or two neighbours are
///   swapped; the check character is ignored).
/// Persons are found only through stored hashes: scanning a birth date costs 130 µs a row. Two persons who
/// are alike share at least one hash; what shares one is compared exactly afterwards. Pure.
namespace likeness {

/// What comparing needs of a person.
struct Person {
  QString name;          ///< as shown
  QString folded;        ///< PersonName's form for comparing
  QStringList readings;  ///< pinyin without blanks; two where both readings live
  QDate birthDate;
  QString number;  ///< resident ID in its 18-character form; empty for other documents
  QString hukouDivision;
};

/// The hashes under which a person is stored and looked for; none is zero, each is there once.
QVector<qint64> keysOf(const Person& person);

/// Why two persons are alike, as codes: "same-birth-date", "same-name", "dots-differ", "same-pinyin",
/// "one-character-off", "neighbouring-number"; and what speaks against it: "other-birth-date", "other-hukou".
struct Comparison {
  bool alike = false;
  bool strong = false;  ///< same folded name with the same birth date or a neighbouring number
  QVector<QString> reasons;
};
Comparison compare(const Person& one, const Person& other);

/// Whether the first 17 digits differ in one place, or by two neighbours swapped.
bool neighbouringNumbers(const QString& one, const QString& other);

}  // namespace likeness
