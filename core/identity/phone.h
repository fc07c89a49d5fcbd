#pragma once

#include <QString>

#include "base/result.h"

/// A mobile number of mainland China as eleven digits. Folds width, drops blanks, hyphens and +86. Segment
/// lists go stale within a year, so 13 to 19 is all that is asked. Errors: Invalid, with `field`.
Result<QString> parseMobile(const QString& typed, const char* field = "phone");

/// A mobile number, or a landline as "025-12345678" with its area code (and "-801" for an extension), or a
/// service number from 400 or 800. Errors: Invalid, with `field`.
Result<QString> parseTelephone(const QString& typed, const char* field = "phone");

/// "138 0013 8000"; other numbers as they are.
QString groupedPhone(const QString& phone);
/// "138 **** 8000"
QString maskedPhone(const QString& phone);
