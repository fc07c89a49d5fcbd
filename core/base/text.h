#pragma once

#include <QString>
#include <QVector>

/// What an input method left in Chinese mode types, as ASCII: full-width letters, digits and signs
/// (ＡＢ１２，．), the ideographic and the no-break blank, the Chinese full stop, and dashes that stand for a
/// minus. For numbers, dates, codes and search; names of people go through PersonName.
QString foldWidth(const QString& text);

/// A cell or field as it was meant: without byte-order marks, zero-width characters and the apostrophe or tab
/// that keeps a number a text in spreadsheets; blanks trimmed, and runs of blanks made one.
QString squeezed(const QString& text);

/// Characters as people count them: 𠅤伟 has two, though QString holds three units.
int characterCount(const QString& text);

/// The characters themselves.
QVector<char32_t> charactersOf(const QString& text);

/// The length of the prefix with at most `count` characters, in QString's units; never splits a pair.
qsizetype lengthOfCharacters(const QString& text, int count);

/// A Chinese character, of any plane, with 〇.
constexpr bool isHan(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

/// A code point that has no meaning of its own; programs of the GBK days kept rare characters there.
constexpr bool isPrivateUse(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }
