#include "storage/day_numbers.h"

int seriesOf(const QDate& day) { return day.year() * 10000 + day.month() * 100 + day.day(); }

QString dayNumber(const QString& prefix, const QDate& day, qint64 serial) {
  return QStringLiteral("%1-%2-%3")
      .arg(prefix, day.toString(QStringLiteral("yyyyMMdd")))
      .arg(serial, 4, 10, QLatin1Char('0'));
}

QString takeDayNumber(Work& work, const QString& prefix, const QString& kind) {
  const QDate day = work.today();
  return dayNumber(prefix, day, work.takeSerials(kind, seriesOf(day), 1));
}
