#pragma once

#include <QHash>

#include "ctl/words.h"

/// A name of the JSON and what people call it, marked with QT_TRANSLATE_NOOP("ctl", …).
struct Called {
  const char* name;
  const char* words;
};

/// Such names, found by hash.
class CalledTable {
 public:
  template <size_t N>
  explicit CalledTable(const Called (&lines)[N]) {
    for (const Called& line : lines) m_words.insert(QLatin1String(line.name), line.words);
  }
  bool has(const QString& name) const { return m_words.contains(name); }
  /// In the language now installed; the name itself where it has no words.
  QString textOf(const QString& name) const {
    const char* source = m_words.value(name);
    return source ? ctl(source) : name;
  }

 private:
  QHash<QString, const char*> m_words;
};
