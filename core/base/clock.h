#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

/// A moment, UTC, in milliseconds since 1970; how every table stores it.
struct Instant {
  qint64 milliseconds = 0;

  constexpr auto operator<=>(const Instant&) const = default;
  bool isValid() const { return milliseconds > 0; }
};

/// The civil date in China (Asia/Shanghai, UTC+8 the whole year since 1992) at a moment.
QDate dateInChina(Instant instant);
/// The first moment of that date in China.
Instant startOfDayInChina(const QDate& day);
/// The wall clock in China at a moment.
QDateTime dateTimeInChina(Instant instant);

/// "2026-11-25", what QDate::toString(Qt::ISODate) gives in a tenth of its time. Empty for no date.
QString isoText(const QDate& day);

/// Where the time comes from. An operation reads now() once; rules take dates as arguments.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  QDate today() const { return dateInChina(now()); }
};

class SystemClock : public Clock {
 public:
  Instant now() const override;
};

/// A clock that stands where it is put: for tests, pictures and the demo office.
class FixedClock : public Clock {
 public:
  explicit FixedClock(Instant start) : m_now(start) {}
  explicit FixedClock(const QDate& dayInChina, const QTime& time = QTime(9, 41));
  Instant now() const override { return m_now; }
  void set(Instant now) { m_now = now; }
  void advance(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

 private:
  Instant m_now;
};
