#pragma once

#include <QString>

#include "base/error.h"

/// Sex by GB/T 2261.1: 1 male, 2 female; 0 where no document says it.
enum class Sex { Unknown, Male, Female };

inline QString codeOf(Sex sex) {
  return sex == Sex::Male     ? QStringLiteral("1")
         : sex == Sex::Female ? QStringLiteral("2")
                              : QStringLiteral("0");
}
inline bool fromCode(const QString& code, Sex& sex) {
  if (code == QLatin1String("1")) return sex = Sex::Male, true;
  if (code == QLatin1String("2")) return sex = Sex::Female, true;
  if (code == QLatin1String("0") || code == QLatin1String("9") || code.isEmpty())
    return sex = Sex::Unknown, true;
  return false;
}
/// "男", "女性", "male", "M" or a code, as rosters have it; Unknown for anything else.
Sex sexFromText(const QString& text);
/// The word for a person: "Male", "Female", "Unknown".
Message nameOf(Sex sex);
