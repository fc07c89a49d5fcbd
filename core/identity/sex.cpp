#include "identity/sex.h"

#include "base/text.h"

Sex sexFromText(const QString& text) {
  const QString word = foldWidth(squeezed(text)).toLower();
  for (const char* male : {"1", "男", "男性", "male", "m"})
    if (word == QString::fromUtf8(male)) return Sex::Male;
  for (const char* female : {"2", "女", "女性", "female", "f"})
    if (word == QString::fromUtf8(female)) return Sex::Female;
  return Sex::Unknown;
}

Message nameOf(Sex sex) {
  switch (sex) {
    case Sex::Male:
      return message(QT_TRANSLATE_NOOP("core", "Male"));
    case Sex::Female:
      return message(QT_TRANSLATE_NOOP("core", "Female"));
    case Sex::Unknown:
      break;
  }
  return message(QT_TRANSLATE_NOOP("core", "Unknown"));
}
