#pragma once

#include <QDate>
#include <QString>

#include "base/clock.h"

/// "Feb" / "2月", in the language now installed.
QString shortMonth(int month);
/// "Wed" / "周三".
QString weekday(const QDate& day);
/// "11-25 Wed": how a day of this year is written; other years with the year.
QString dayWithWeekday(const QDate& day, const QDate& today);
/// "2026-11-25 09:41" in China; empty where there is none.
QString momentText(Instant at);
/// Days between as people say them: "today", "tomorrow", "in 3 days", "2 days ago".
QString relativeDay(const QDate& day, const QDate& today);
