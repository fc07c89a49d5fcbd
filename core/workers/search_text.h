#pragma once

#include <QString>

/// What was typed into the one box, seen as each of the things it may be. Pure.
struct SearchText {
  enum class Kind { Nothing, Digits, Latin, Name };
  Kind kind = Kind::Nothing;
  QString compact;  ///< half width, without blanks; letters in capitals: "32992119830512071X", "E12345678"
  QString latin;    ///< as pinyin is stored: "zhangsan"
  QString folded;   ///< as names are compared

  /// Digits: nothing but digits, with an X at the end or letters before them as passports have. Latin:
  /// letters alone. Everything else is a name or a part of one.
  static SearchText of(const QString& typed);
};

/// Tails shorter than this find half the office and are not looked for.
constexpr int shortestTail = 4;
