#include "workers/search_text.h"

#include <algorithm>

#include "base/pinyin.h"
#include "base/text.h"
#include "identity/person_name.h"

namespace {

bool isLatinLetter(QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; }
bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QString compacted(const QString& typed) {
  QString text;
  // Some keyboards send ü as u with two dots after it.
  for (const QChar c : foldWidth(typed).normalized(QString::NormalizationForm_C))
    if (!c.isSpace() && c != u'-') text += c.toUpper();
  return text;
}

}  // namespace

SearchText SearchText::of(const QString& typed) {
  SearchText text;
  text.compact = compacted(squeezed(typed));
  if (text.compact.isEmpty()) return text;
  text.folded = foldedName(typed);
  const auto letters = std::count_if(text.compact.begin(), text.compact.end(), isLatinLetter);
  const auto digits = std::count_if(text.compact.begin(), text.compact.end(), isAsciiDigit);
  text.latin = foldedLatin(foldWidth(typed));
  const bool onlyThese = std::all_of(text.compact.begin(), text.compact.end(), [](QChar c) {
    return isLatinLetter(c) || isAsciiDigit(c) || c == u'\'' || c == u':' || c == u'·';
  });
  if (onlyThese && digits > 0)
    text.kind = Kind::Digits;
  else if (onlyThese && letters > 0)
    text.kind = Kind::Latin;
  else
    text.kind = Kind::Name;
  return text;
}
