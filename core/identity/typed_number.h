#pragma once

#include <QString>

#include "base/error.h"

/// A number of a document, firm, card or phone as somebody typed, pasted or imported it, made ready to be
/// judged.
struct TypedNumber {
  QString text;            ///< ASCII letters in upper case; without blanks, hyphens and a spreadsheet's marks
  bool folded = false;     ///< full-width characters became ASCII
  bool lookAlike = false;  ///< a Cyrillic or Greek letter or × became X
  bool shortened = false;  ///< a spreadsheet wrote it as 3.20104E+17: digits are lost for good

  explicit TypedNumber(const QString& typed);
};

/// The refusal of a number that a spreadsheet has shortened or rounded.
Message excelShortened();
Message excelRounded();

/// The first character that is no digit, -1 when all are.
qsizetype firstNonDigit(QStringView text);
inline bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
inline bool isUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
