#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QVector>
#include <optional>

/// A day that differs from its weekday: off though it may be a Friday, or worked though it is a Saturday.
enum class DayKind { Off, Work };

struct CalendarDay {
  QDate date;
  QString name;  ///< "春节"
  DayKind kind = DayKind::Off;
};

/// Which days the office works: Monday to Friday, changed by the holidays and make-up days that the State
/// Council announces for each year, usually in November of the year before. A year that is not announced is
/// not guessed at: what reaches into it has no answer. (The announcement of a year may also move one of the
/// last days of the December before; then the days counted over it are counted anew.)
class WorkingCalendar {
 public:
  /// Knows no year.
  WorkingCalendar() = default;
  /// Knows the years of which it has a day; a day from 28 December on says nothing of its own year, for it
  /// may belong to the announcement of the next.
  explicit WorkingCalendar(const QVector<CalendarDay>& days);
  /// Knows exactly the years given.
  WorkingCalendar(const QVector<CalendarDay>& days, const QSet<int>& announcedYears);
  /// The calendar that comes with the program (2011 on), read once.
  static const WorkingCalendar& shipped();
  /// Its days, for the office's own table.
  static const QVector<CalendarDay>& shippedDays();

  bool knows(int year) const { return m_years.contains(year); }
  const QSet<int>& years() const { return m_years; }
  /// Whether the office works that day. Only asked for days of known years.
  bool isWorkingDay(const QDate& day) const;
  /// "国庆节" for a day that the announcement names; empty for others.
  QString nameOf(const QDate& day) const;

  /// The n-th working day after `from`, which itself is not counted; `from` for n = 0. Nothing when the count
  /// runs into a year that is not announced.
  std::optional<QDate> addWorkingDays(const QDate& from, int n) const;
  /// The days that addWorkingDays counts, for showing; as many as known years hold.
  QVector<QDate> workingDaysAfter(const QDate& from, int n) const;
  /// Working days after `from` up to and with `to`; negative when `to` lies before. Nothing when the stretch
  /// touches a year that is not announced.
  std::optional<int> workingDaysBetween(const QDate& from, const QDate& to) const;

 private:
  QHash<QDate, CalendarDay> m_days;
  QSet<int> m_years;
};
