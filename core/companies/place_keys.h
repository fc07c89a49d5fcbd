#pragma once

#include <QStringList>

#include "storage/work.h"

/// What finds a company or a project by its name: the folded name, its pinyin and initials, and every two
/// neighbouring characters of it (table place_key).
struct PlaceName {
  QString folded;
  QString sort;      ///< pinyin, the order of lists
  QString initials;  ///< "jsjg"
  QStringList pieces;

  explicit PlaceName(const QString& name);
};

enum class PlaceKind { Company, Project };

namespace place_keys {
/// The text as names are compared: half width, lower case, without blanks and brackets' variants.
QString folded(const QString& text);
/// Every two neighbouring characters, each once; characters beyond the basic plane count as one.
QStringList piecesOf(const QString& foldedText);

/// Replaces the pieces of a company or project.
void write(Work& work, PlaceKind kind, qint64 subject, const QStringList& pieces);
/// Adds rows for many at once; the caller inserts the batch.
RowBatch batch();
void add(RowBatch& rows, PlaceKind kind, qint64 subject, const QStringList& pieces);

/// A query for the ids of places that match what was typed, by any part of the name, its beginning, pinyin or
/// initials; each branch runs on an index.
struct Hits {
  QString sql;
  QVariantList values;
};
Hits matching(PlaceKind kind, const QString& text);
/// The least text after all that begin with `prefix`, for ranges.
QString rangeEnd(const QString& prefix);

/// A place in a list ordered by (name_sort, id).
struct Cursor {
  QString sort;
  qint64 id = 0;
  QString toString() const;
  /// Nothing for "" or a text that no list gave out.
  static std::optional<Cursor> parse(const QString& text);
  /// Whether a list goes on from there, or begins.
  static bool knows(const QString& text) { return text.isEmpty() || parse(text).has_value(); }
};
}  // namespace place_keys
