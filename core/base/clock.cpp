#include "base/clock.h"

#include <QTimeZone>

namespace {
// A fixed offset, not a zone name: the office's machines may lack tzdata, and China has had no summer
// time since 1991, before any date that this program stores as an instant.
constexpr int shanghaiOffset = 8 * 3600;
}  // namespace

QDateTime dateTimeInChina(Instant instant) {
  return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::OffsetFromUTC, shanghaiOffset);
}

QDate dateInChina(Instant instant) { return dateTimeInChina(instant).date(); }

QString isoText(const QDate& day) {
  int year = 0, month = 0, dayOfMonth = 0;
  day.getDate(&year, &month, &dayOfMonth);
  if (year < 1 || year > 9999) return day.toString(Qt::ISODate);
  QString text(10, u'-');
  const auto put = [&text](qsizetype last, int number, int digits) {
    for (; digits > 0; --digits, number /= 10) text[last--] = QChar(u'0' + number % 10);
  };
  put(3, year, 4);
  put(6, month, 2);
  put(9, dayOfMonth, 2);
  return text;
}

Instant SystemClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

Instant startOfDayInChina(const QDate& day) {
  return {QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, shanghaiOffset).toMSecsSinceEpoch()};
}

FixedClock::FixedClock(const QDate& dayInChina, const QTime& time)
    : m_now{startOfDayInChina(dayInChina).milliseconds + time.msecsSinceStartOfDay()} {}
