#pragma once

#include <QStringList>
#include <QVariantList>
#include <algorithm>

#include "storage/rows.h"

/// Statements take so many values at once, so that there are few texts of each and they stay prepared: one
/// person looked up at the counter does not pay for fifty, and a crew is read in a few statements.
inline constexpr qsizetype valuesPerQuery[] = {4, 16, 50};

/// A statement for `count` values: its %1 becomes "?,?,…".
inline QString withPlaces(QString sql, qsizetype count) {
  static const QString places = QStringList(valuesPerQuery[2], QStringLiteral("?")).join(u',');
  return sql.replace(QLatin1String("%1"), places.left(2 * count - 1));
}

/// Calls visit(statement, places) with at most fifty values at a time; `sql` has its places at %1, once.
/// Unused places hold `nobody`, which no row has.
template <class Value, class Visit>
void inFifties(const QString& sql, const QVector<Value>& values, Visit visit,
               const QVariant& nobody = QVariant(qint64(-1))) {
  for (qsizetype from = 0; from < values.size(); from += valuesPerQuery[2]) {
    const qsizetype wanted = std::min(valuesPerQuery[2], values.size() - from);
    const qsizetype count = *std::ranges::lower_bound(valuesPerQuery, wanted);
    QVariantList places;
    places.reserve(count + 1);
    for (qsizetype i = 0; i < count; ++i) places.append(i < wanted ? bind::value(values[from + i]) : nobody);
    visit(withPlaces(sql, count), places);
  }
}
