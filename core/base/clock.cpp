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

Instant SystemClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

Instant startOfDayInChina(const QDate& day) {
  return {QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, shanghaiOffset).toMSecsSinceEpoch()};
}

FixedClock::FixedClock(const QDate& dayInChina, const QTime& time)
    : m_now{startOfDayInChina(dayInChina).milliseconds + time.msecsSinceStartOfDay()} {}
