#pragma once

#include <QDate>
#include <QString>

#include "storage/work.h"

/// Numbers that begin anew each day: receipts, corrections, letters, merges.

/// The series of the day among serials: the place of the year holds the date.
int seriesOf(const QDate& day);
/// "GZ-20261125-0001" for the prefix "GZ".
QString dayNumber(const QString& prefix, const QDate& day, qint64 serial);
/// Takes the next number of today from the serials of this kind.
QString takeDayNumber(Work& work, const QString& prefix, const QString& kind);
