#pragma once

#include <QVector>
#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/record.h"

/// How much a finding weighs, and what the line under a field says (None: nothing): Error blocks saving;
/// NeedsReason is a warning that may be saved with a reason; Warning is recorded and goes through; Good is
/// said only where a doubt was likely.
enum class Level { None, Good, Warning, NeedsReason, Error };
inline QString codeOf(Level level) {
  switch (level) {
    case Level::None:
      return {};
    case Level::Good:
      return QStringLiteral("good");
    case Level::Warning:
      return QStringLiteral("warning");
    case Level::NeedsReason:
      return QStringLiteral("needs-reason");
    case Level::Error:
      return QStringLiteral("error");
  }
  return {};
}
inline bool fromCode(const QString& code, Level& level) {
  for (const Level each : {Level::Good, Level::Warning, Level::NeedsReason, Level::Error})
    if (codeOf(each) == code) return level = each, true;
  return false;
}

/// What a rule says about one field. Window and operation ask the same rule and get the same findings.
struct Finding {
  Level level = Level::Error;
  QString field;  ///< as in the JSON of the operation
  QString code;   ///< for scripts, tests and Registered::warnings: "contract-under-two-years"
  Message message;

  /// One way: a sentence is not read back.
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("level", s.level);
    v("field", s.field);
    v("code", s.code);
  }
};
using Findings = QVector<Finding>;

inline Finding finding(Level level, const char* field, const char* code, Message words) {
  return {level, QString::fromLatin1(field), QString::fromLatin1(code), std::move(words)};
}
inline Finding errorAt(const char* field, const char* code, Message words) {
  return finding(Level::Error, field, code, std::move(words));
}
inline Finding warningAt(const char* field, const char* code, Message words) {
  return finding(Level::Warning, field, code, std::move(words));
}

/// The first finding that blocks, as the refusal of an operation.
inline std::optional<Error> firstError(const Findings& findings) {
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [](const Finding& f) { return f.level == Level::Error; });
  if (found == findings.end()) return std::nullopt;
  return Error{ErrorKind::Invalid, found->field, found->message};
}
/// The codes of what was saved in spite of a doubt.
inline QVector<QString> warningCodes(const Findings& findings) {
  QVector<QString> codes;
  for (const Finding& f : findings)
    if ((f.level == Level::Warning || f.level == Level::NeedsReason) && !codes.contains(f.code))
      codes.append(f.code);
  return codes;
}
/// The finding with the code, or none; for tests and forms.
inline const Finding* findingWith(const Findings& findings, const QString& code) {
  const auto found =
      std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.code == code; });
  return found == findings.end() ? nullptr : &*found;
}
