#include "exports/row_words.h"

#include <QCoreApplication>

#include <array>

#include "base/code_table.h"

QString yesOrNo(bool yes) {
  return QCoreApplication::translate(
      "core", yes ? QT_TRANSLATE_NOOP("core", "yes") : QT_TRANSLATE_NOOP("core", "no"));
}

QString batchStateOf(BatchState state) {
  const char* words = state == BatchState::Open      ? QT_TRANSLATE_NOOP("core", "to be printed")
                      : state == BatchState::Printed ? QT_TRANSLATE_NOOP("core", "waits to be confirmed")
                      : state == BatchState::Closed  ? QT_TRANSLATE_NOOP("core", "confirmed")
                                                     : QT_TRANSLATE_NOOP("core", "dissolved");
  return QCoreApplication::translate("core", words);
}

QString promiseOutcomeOf(const QString& code) {
  static constexpr std::array words{
      std::pair{"in-hand", QT_TRANSLATE_NOOP("core", "in hand in time")},
      std::pair{"kept", QT_TRANSLATE_NOOP("core", "at the desk in time")},
      std::pair{"to-manager", QT_TRANSLATE_NOOP("core", "with a manager in time")},
      std::pair{"not-fetched", QT_TRANSLATE_NOOP("core", "not fetched")},
      std::pair{"late", QT_TRANSLATE_NOOP("core", "late")},
      std::pair{"open", QT_TRANSLATE_NOOP("core", "not due yet")}};
  for (const auto& [each, name] : words)
    if (code == QLatin1String(each)) return QCoreApplication::translate("core", name);
  return code;
}

QString tradeOf(const QString& code) {
  const QString name = tradeIn(QLocale().language(), code);
  return name.isEmpty() ? code : name;
}
