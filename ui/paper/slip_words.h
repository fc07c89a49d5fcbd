#pragma once

#include <QString>
#include <QTranslator>

#include "base/error.h"
#include "workers/entitlement.h"

/// The words of a document in its own language, which need not be the window's.
class SlipWords {
 public:
  explicit SlipWords(bool chinese);

  bool chinese() const { return m_chinese; }
  /// A text of the slip; marked with QT_TRANSLATE_NOOP("slip", …) where it stands.
  QString say(const char* source, const QStringList& arguments = {}) const;
  /// A sentence of core.
  QString say(const Message& message) const;
  QString date(const QDate& day) const;
  QString nameOf(CardFunction function) const;
  QString nameOf(Answer answer) const;

 private:
  QString translated(const char* context, const char* source) const;

  bool m_chinese;
  QTranslator m_translator;
};
