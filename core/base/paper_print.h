#pragma once

#include "base/record.h"

/// One print of a paper that is counted; the first has no reason.
struct PaperPrint {
  int copy = 1;
  QString reason;
  QString printedBy;
  Instant printedAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("nth", s.copy);
    v("reason", s.reason);
    v("printedBy", s.printedBy);
    v("printedAt", s.printedAt);
  }
};
