#pragma once

#include <algorithm>

#include "base/error.h"

/// No list gives out more lines at once, whatever was asked.
constexpr int longestPage = 1000;

/// What was asked, with a number of lines that a page may have.
template <class Request>
Request withinPage(Request asked, int longest = longestPage) {
  asked.limit = std::clamp(asked.limit, 1, longest);
  return asked;
}

/// Whether a list in the order of ids goes on from here: from its begin, or from an id.
inline bool isIdCursor(const QString& cursor) {
  bool isNumber = true;
  if (!cursor.isEmpty()) cursor.toLongLong(&isNumber);
  return isNumber;
}

/// A list was asked to go on from a cursor that it never gave out, or that belongs to another order of it.
inline Error noSuchPlaceInList() {
  return invalid("cursor", message(QT_TRANSLATE_NOOP(
                               "core", "This is no place in the list. Begin again with its first page.")));
}
