#include "demo/demo_desk.h"

#include <algorithm>

Result<std::unique_ptr<Office>> DemoDesks::open(const DemoLogin& who, const char* station) const {
  auto desk = Office::open(m_address, m_clock, QLatin1String(station));
  if (!desk) return desk;
  const auto signedIn = (*desk)->signIn(who.login, who.password).result();
  if (!signedIn) return refuse(signedIn.error());
  return desk;
}

void DemoDesks::putTo(int daysAgo, int hour, int minutes) {
  constexpr qint64 minute = 60'000;
  const QDate day = dateInChina(m_now).addDays(-daysAgo);
  m_clock.set(std::min(m_now, Instant{startOfDayInChina(day).milliseconds + (hour * 60 + minutes) * minute}));
}
