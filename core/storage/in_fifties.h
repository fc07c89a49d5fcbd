#pragma once

#include <QStringList>
#include <QVariantList>

#include "storage/rows.h"

/// Statements take so many values at once, so that their text never changes and stays prepared.
inline constexpr qsizetype valuesPerQuery = 50;
/// "?,?,…", to stand between the brackets of an `in (%1)`.
inline const QString& fiftyPlaces() {
  static const QString places = QStringList(valuesPerQuery, QStringLiteral("?")).join(u',');
  return places;
}

/// Calls visit(places) with fifty values at a time. Unused places of the last call hold `nobody`, which no
/// row has.
template <class Value, class Visit>
void inFifties(const QVector<Value>& values, Visit visit, const QVariant& nobody = QVariant(qint64(-1))) {
  for (qsizetype from = 0; from < values.size(); from += valuesPerQuery) {
    QVariantList places;
    places.reserve(valuesPerQuery);
    for (qsizetype i = from; i < from + valuesPerQuery; ++i)
      places.append(i < values.size() ? bind::value(values[i]) : nobody);
    visit(places);
  }
}
