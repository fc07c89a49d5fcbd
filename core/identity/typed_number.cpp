#include "identity/typed_number.h"

#include "base/text.h"

namespace {

bool isReady(QStringView text) {
  for (const QChar c : text)
    if (!isDigit(c) && !isUpper(c)) return false;
  return true;
}

/// Х and Χ from a Cyrillic or Greek keyboard, and the multiplication signs that some input methods offer.
bool looksLikeX(char16_t c) {
  return c == 0x0425 || c == 0x0445 || c == 0x03A7 || c == 0x03C7 || c == 0x00D7 || c == 0x2715 ||
         c == 0x2573;
}

bool isSeparator(char16_t c) {
  return c == u' ' || c == u'-' || c == u'\t' || c == 0x2010 || c == 0x2011 || c == 0x2012;
}

/// 3.20104E+17, 6.22848E18: digits, perhaps a point, an E, an exponent.
bool isScientific(const QString& text) {
  const qsizetype e = text.indexOf(u'E');
  if (e < 1 || e + 1 >= text.size()) return false;
  const bool pointed = text.left(e).contains(u'.') || text[e + 1] == u'+';
  return pointed && isDigit(text.front()) && isDigit(text.back());
}

/// A number cell read as text: 320104850615133.0
void dropDecimalZero(QString& text) {
  if (text.endsWith(QLatin1String(".0")) && firstNonDigit(QStringView(text).chopped(2)) < 0) text.chop(2);
}

}  // namespace

TypedNumber::TypedNumber(const QString& typed) : text(typed) {
  if (isReady(text)) return;
  const QString clean = squeezed(typed);
  const QString half = foldWidth(clean);
  folded = half != clean;
  text.clear();
  text.reserve(half.size());
  for (const QChar c : half) {
    if (isSeparator(c.unicode())) continue;
    const bool x = looksLikeX(c.unicode());
    lookAlike = lookAlike || x;
    text += x ? QChar(u'X') : c.toUpper();
  }
  shortened = isScientific(text);
  dropDecimalZero(text);
}

qsizetype firstNonDigit(QStringView text) {
  for (qsizetype i = 0; i < text.size(); ++i)
    if (!isDigit(text[i])) return i;
  return -1;
}

Message excelShortened() {
  return message(QT_TRANSLATE_NOOP(
      "core", "Excel shortened this number and its last digits are lost. Enter it again from the card."));
}

Message excelRounded() {
  return message(QT_TRANSLATE_NOOP(
      "core", "The last digits became 000, as Excel does with long numbers. Enter it again from the card."));
}
