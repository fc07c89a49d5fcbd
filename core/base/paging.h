#pragma once

#include "base/error.h"

/// A list was asked to go on from a cursor that it never gave out, or that belongs to another order of it.
inline Error noSuchPlaceInList() {
  return invalid("cursor", message(QT_TRANSLATE_NOOP(
                               "core", "This is no place in the list. Begin again with its first page.")));
}
