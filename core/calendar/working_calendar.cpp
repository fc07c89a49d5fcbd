#include "calendar/working_calendar.h"

#include "base/csv.h"

namespace {

/// Days of the turn of the year are moved by the announcement of the year that begins.
bool speaksForItsYear(const QDate& day) { return day.month() < 12 || day.day() < 28; }

QSet<int> yearsOf(const QVector<CalendarDay>& days) {
  QSet<int> years;
  for (const CalendarDay& day : days)
    if (speaksForItsYear(day.date)) years.insert(day.date.year());
  return years;
}

}  // namespace

WorkingCalendar::WorkingCalendar(const QVector<CalendarDay>& days) : WorkingCalendar(days, yearsOf(days)) {}

WorkingCalendar::WorkingCalendar(const QVector<CalendarDay>& days, const QSet<int>& announcedYears)
    : m_years(announcedYears) {
  m_days.reserve(days.size());
  for (const CalendarDay& day : days) m_days.insert(day.date, day);
}

const QVector<CalendarDay>& WorkingCalendar::shippedDays() {
  static const QVector<CalendarDay> all = [] {
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/calendar/holidays_cn.csv"));
    const int date = table.column(u"date"), name = table.column(u"name"), kind = table.column(u"kind");
    QVector<CalendarDay> days;
    days.reserve(table.rows.size());
    for (const QStringList& row : table.rows)
      days.append({QDate::fromString(row[date], Qt::ISODate), row[name],
                   row[kind] == QLatin1String("work") ? DayKind::Work : DayKind::Off});
    return days;
  }();
  return all;
}

const WorkingCalendar& WorkingCalendar::shipped() {
  static const WorkingCalendar calendar(shippedDays());
  return calendar;
}

bool WorkingCalendar::isWorkingDay(const QDate& day) const {
  const auto named = m_days.constFind(day);
  if (named != m_days.constEnd()) return named->kind == DayKind::Work;
  return day.dayOfWeek() <= Qt::Friday;
}

QString WorkingCalendar::nameOf(const QDate& day) const { return m_days.value(day).name; }

std::optional<QDate> WorkingCalendar::addWorkingDays(const QDate& from, int n) const {
  if (n == 0) return from;
  const QVector<QDate> counted = workingDaysAfter(from, n);
  if (counted.size() < n) return std::nullopt;
  return counted.back();
}

QVector<QDate> WorkingCalendar::workingDaysAfter(const QDate& from, int n) const {
  QVector<QDate> counted;
  for (QDate day = from.addDays(1); counted.size() < n && knows(day.year()); day = day.addDays(1))
    if (isWorkingDay(day)) counted.append(day);
  return counted;
}

std::optional<int> WorkingCalendar::workingDaysBetween(const QDate& from, const QDate& to) const {
  if (to < from) {
    const std::optional<int> back = workingDaysBetween(to, from);
    if (!back) return std::nullopt;
    return -*back;
  }
  int count = 0;
  for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
    if (!knows(day.year())) return std::nullopt;
    if (isWorkingDay(day)) ++count;
  }
  return count;
}
