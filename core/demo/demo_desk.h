#pragma once

#include <memory>

#include "base/clock.h"
#include "office/office.h"

/// Who works at the demo office.
struct DemoLogin {
  QString login;
  QString password;
};

/// Desks of the demo office at which a story is told day by day, on one clock that is put forward.
class DemoDesks {
 public:
  DemoDesks(const OfficeAddress& address, Instant now) : m_address(address), m_now(now), m_clock(now) {}

  /// Signed in at a station of its own: the trail's chain of a station knows no way back in time.
  Result<std::unique_ptr<Office>> open(const DemoLogin& who, const char* station) const;
  /// Puts the clock to a time of a day in China, so many days before now, yet never later than now.
  void putTo(int daysAgo, int hour, int minutes = 0);
  QDate today() const { return m_clock.today(); }

 private:
  OfficeAddress m_address;
  Instant m_now;
  FixedClock m_clock;
};
