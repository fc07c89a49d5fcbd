#include "calendar/working_calendar.h"

#include "base/csv.h"

WorkingCalendar::WorkingCalendar(const QVector<CalendarDay>& days, QSet<int> announcedYears)
    : m_years(std::move(announcedYears)) {
  m_days.reserve(days.size());
  for (const CalendarDay& day : days) m_days.insert(day.day, day);
}

WorkingCalendar WorkingCalendar::shipped() {
  QVector<CalendarDay> days;
  QSet<int> years;
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/calendar/holidays_cn.csv"));
  for (const QStringList& row : table.rows) {
    const QDate day = QDate::fromString(row[0], Qt::ISODate);
    days.append({day, row[1], row[2] == QLatin1String("work") ? DayKind::Work : DayKind::Off});
    years.insert(day.year());
  }
  return {days, years};
}

bool WorkingCalendar::isWorkingDay(const QDate& day) const {
  if (const auto found = m_days.constFind(day); found != m_days.constEnd())
    return found->kind == DayKind::Work;
  return day.dayOfWeek() <= 5;
}

QVector<QDate> WorkingCalendar::workingDaysAfter(const QDate& from, int n) const {
  QVector<QDate> counted;
  for (QDate day = from.addDays(1); counted.size() < n && knows(day.year()); day = day.addDays(1))
    if (isWorkingDay(day)) counted.append(day);
  return counted;
}

std::optional<QDate> WorkingCalendar::addWorkingDays(const QDate& from, int n) const {
  if (n == 0) return from;
  const QVector<QDate> counted = workingDaysAfter(from, n);
  if (counted.size() < n) return std::nullopt;
  return counted.last();
}

std::optional<int> WorkingCalendar::workingDaysBetween(const QDate& from, const QDate& to) const {
  const bool forward = from <= to;
  int count = 0;
  for (QDate day = std::min(from, to).addDays(1); day <= std::max(from, to); day = day.addDays(1)) {
    if (!knows(day.year())) return std::nullopt;
    count += isWorkingDay(day) ? 1 : 0;
  }
  return forward ? count : -count;
}
