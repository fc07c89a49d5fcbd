#pragma once

#include <QString>

/// What the beginning of a text says of its delimiter.
struct TextDelimiter {
  QChar sign = u',';
  bool isTold = false;  ///< by a first line such as "sep=;", which is none of the rows
};

/// Takes the sign that splits most of the rows into the same number of cells, outside quotes, and rather
/// into many than into few. A text of one column has a comma. `isCut`: more follows, the last row may be
/// half.
TextDelimiter findDelimiter(const QString& beginning, bool isCut);
