#include "kit/day_words.h"

#include <QCoreApplication>

namespace {

struct DayWords {
  Q_DECLARE_TR_FUNCTIONS(DayWords)
 public:
  static QString month(int number) {
    static const char* const kNames[] = {
        QT_TRANSLATE_NOOP("DayWords", "Jan"), QT_TRANSLATE_NOOP("DayWords", "Feb"),
        QT_TRANSLATE_NOOP("DayWords", "Mar"), QT_TRANSLATE_NOOP("DayWords", "Apr"),
        QT_TRANSLATE_NOOP("DayWords", "May"), QT_TRANSLATE_NOOP("DayWords", "Jun"),
        QT_TRANSLATE_NOOP("DayWords", "Jul"), QT_TRANSLATE_NOOP("DayWords", "Aug"),
        QT_TRANSLATE_NOOP("DayWords", "Sep"), QT_TRANSLATE_NOOP("DayWords", "Oct"),
        QT_TRANSLATE_NOOP("DayWords", "Nov"), QT_TRANSLATE_NOOP("DayWords", "Dec")};
    return number >= 1 && number <= 12 ? tr(kNames[number - 1]) : QString();
  }
  static QString day(int number) {
    static const char* const kNames[] = {
        QT_TRANSLATE_NOOP("DayWords", "Mon"), QT_TRANSLATE_NOOP("DayWords", "Tue"),
        QT_TRANSLATE_NOOP("DayWords", "Wed"), QT_TRANSLATE_NOOP("DayWords", "Thu"),
        QT_TRANSLATE_NOOP("DayWords", "Fri"), QT_TRANSLATE_NOOP("DayWords", "Sat"),
        QT_TRANSLATE_NOOP("DayWords", "Sun")};
    return number >= 1 && number <= 7 ? tr(kNames[number - 1]) : QString();
  }
  static QString relative(qint64 days) {
    if (days == 0) return tr("today");
    if (days == 1) return tr("tomorrow");
    if (days == -1) return tr("yesterday");
    return days > 0 ? tr("in %1 days").arg(days) : tr("%1 days ago").arg(-days);
  }
};

}  // namespace

QString shortMonth(int month) { return DayWords::month(month); }

QString weekday(const QDate& day) { return DayWords::day(day.dayOfWeek()); }

QString dayWithWeekday(const QDate& day, const QDate& today) {
  const QString form = day.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd");
  return day.toString(form) + u' ' + weekday(day);
}

QString momentText(Instant at) {
  return at.isValid() ? dateTimeInChina(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString relativeDay(const QDate& day, const QDate& today) { return DayWords::relative(today.daysTo(day)); }
