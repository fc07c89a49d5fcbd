#include "base/text.h"

namespace {

char16_t foldedUnit(char16_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char16_t>(c - 0xFEE0);
  switch (c) {
    case 0x3000:
    case 0x00A0:
      return u' ';
    case 0x3002:
    case 0xFF61:
      return u'.';
    case 0x2212:
    case 0x2013:
    case 0x2014:
      return u'-';
    default:
      return c;
  }
}

bool isInvisible(char16_t c) {
  return c == 0xFEFF || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064);
}

/// Excel and Numbers show 'text; people type the curly and the full-width one as well.
bool isTextMark(char16_t c) { return c == u'\'' || c == 0x2018 || c == 0x2019 || c == 0xFF07; }

bool isPlain(const QString& text) {
  if (text.isEmpty()) return true;
  const auto edge = [](QChar c) { return c.isSpace() || isTextMark(c.unicode()); };
  if (edge(text.front()) || text.back().isSpace()) return false;
  bool blank = false;
  for (const QChar c : text) {
    if (isInvisible(c.unicode()) || (c.isSpace() && (blank || c != u' '))) return false;
    blank = c.isSpace();
  }
  return true;
}

}  // namespace

QString foldWidth(const QString& text) {
  qsizetype first = 0;
  while (first < text.size() && foldedUnit(text[first].unicode()) == text[first].unicode()) ++first;
  if (first == text.size()) return text;
  QString folded = text;
  for (QChar& c : folded) c = QChar(foldedUnit(c.unicode()));
  return folded;
}

QString squeezed(const QString& text) {
  if (isPlain(text)) return text;
  QString clean;
  clean.reserve(text.size());
  bool blank = false;
  for (const QChar c : text) {
    if (isInvisible(c.unicode())) continue;
    if (clean.isEmpty() && (c.isSpace() || isTextMark(c.unicode()))) continue;
    if (c.isSpace()) {
      blank = true;
      continue;
    }
    if (blank) clean += u' ';
    blank = false;
    clean += c;
  }
  return clean;
}

int characterCount(const QString& text) {
  int count = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) ++i;
    ++count;
  }
  return count;
}

QVector<char32_t> charactersOf(const QString& text) {
  QVector<char32_t> characters;
  characters.reserve(text.size());
  for (const uint c : text.toUcs4()) characters.append(c);
  return characters;
}

qsizetype lengthOfCharacters(const QString& text, int count) {
  qsizetype at = 0;
  for (; at < text.size() && count > 0; --count)
    at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
  return at;
}
