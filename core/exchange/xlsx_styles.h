#pragma once

#include <QString>
#include <vector>

#include "base/result.h"

class XlsxPackage;

/// Which styles of cells show a day: by their place in <cellXfs>, as a cell's s names them.
class XlsxStyles {
 public:
  /// Errors: Invalid "file".
  static Result<XlsxStyles> read(const XlsxPackage& package, const QString& part);
  bool showsDate(qint64 style) const {
    return style >= 0 && style < static_cast<qint64>(m_dates.size()) && m_dates[static_cast<size_t>(style)];
  }

 private:
  std::vector<bool> m_dates;
};
