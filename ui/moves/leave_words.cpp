#include "moves/leave_words.h"

#include <QCoreApplication>

#include "base/pinyin.h"
#include "moves/move.h"

namespace {

struct Reason {
  const char* code;
  const char* words;
};
constexpr Reason reasons[] = {
    {"left", QT_TRANSLATE_NOOP("LeaveWords", "left the site")},
    {"work-done", QT_TRANSLATE_NOOP("LeaveWords", "his work was done")},
    {"dismissed", QT_TRANSLATE_NOOP("LeaveWords", "dismissed")},
    {"ill", QT_TRANSLATE_NOOP("LeaveWords", "ill")},
    {"not-seen", QT_TRANSLATE_NOOP("LeaveWords", "no longer seen on site")},
};

}  // namespace

QString leaveReasonWords(const QString& code) {
  for (const Reason& reason : reasons)
    if (code == QLatin1String(reason.code)) return QCoreApplication::translate("LeaveWords", reason.words);
  return code;
}

QList<ChoiceItem> leaveReasonChoices() {
  QList<ChoiceItem> items;
  for (const QString& code : leaveReasons()) {
    const QString words = leaveReasonWords(code);
    items.append({code, words, {}, readingOfText(words).initials, {}, {}});
  }
  return items;
}
