#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QVector>
#include <optional>

enum class DayKind { Off, Work };

/// A day that differs from the plain week: a holiday, or a weekend day to be worked (make-up day).
struct CalendarDay {
  QDate day;
  QString name;
  DayKind kind = DayKind::Off;
};

/// The working days in China, as the State Council announces them for each year. A year that has not been
/// announced is not known: nothing is guessed about it.
class WorkingCalendar {
 public:
  WorkingCalendar(const QVector<CalendarDay>& days, QSet<int> announcedYears);
  /// The announcements shipped with the program (resources/calendar/holidays_cn.csv, 2011 to 2026).
  static WorkingCalendar shipped();

  bool knows(int year) const { return m_years.contains(year); }
  /// Whether people work on this day. Precondition: knows(day.year()).
  bool isWorkingDay(const QDate& day) const;
  /// The n-th working day after `from`, which is not counted itself; n >= 0 (0 gives `from`). Nothing when
  /// the count runs into a year that is not announced.
  std::optional<QDate> addWorkingDays(const QDate& from, int n) const;
  /// Those n days one by one, to show how a due day was counted; fewer when the calendar ends.
  QVector<QDate> workingDaysAfter(const QDate& from, int n) const;
  /// Working days after `from` up to and including `to`; negative when `to` lies before `from`; nothing in an
  /// unknown year.
  std::optional<int> workingDaysBetween(const QDate& from, const QDate& to) const;
  QString nameOf(const QDate& day) const { return m_days.value(day).name; }

 private:
  QHash<QDate, CalendarDay> m_days;
  QSet<int> m_years;
};
