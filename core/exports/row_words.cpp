#include "exports/row_words.h"

#include <QCoreApplication>

#include "base/code_table.h"

QString yesOrNo(bool yes) {
  return QCoreApplication::translate(
      "core", yes ? QT_TRANSLATE_NOOP("core", "yes") : QT_TRANSLATE_NOOP("core", "no"));
}

QString tradeOf(const QString& code) {
  const QString name = tradeIn(QLocale().language(), code);
  return name.isEmpty() ? code : name;
}
