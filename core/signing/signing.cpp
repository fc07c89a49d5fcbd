#include "signing/signing.h"

#include <array>

namespace {

template <class E>
struct SigningCode {
  E value;
  const char* code;
};

constexpr std::array deskStates{SigningCode{DeskState::Asked, "asked"},
                                SigningCode{DeskState::Admitted, "admitted"},
                                SigningCode{DeskState::Removed, "removed"}};
constexpr std::array verdicts{SigningCode{CardVerdict::Genuine, "genuine"},
                              SigningCode{CardVerdict::OnFile, "on-file"},
                              SigningCode{CardVerdict::Changed, "changed-since"},
                              SigningCode{CardVerdict::Waiting, "not-handed-over"},
                              SigningCode{CardVerdict::Dead, "dead"},
                              SigningCode{CardVerdict::Doubtful, "doubtful"},
                              SigningCode{CardVerdict::Forged, "not-genuine"},
                              SigningCode{CardVerdict::NoSuchKey, "no-such-key"},
                              SigningCode{CardVerdict::Mistyped, "mistyped"},
                              SigningCode{CardVerdict::Unknown, "unknown"}};

template <class Codes, class E>
QString codeIn(const Codes& codes, E value) {
  for (const auto& each : codes)
    if (each.value == value) return QLatin1String(each.code);
  return {};
}

template <class Codes, class E>
bool valueIn(const Codes& codes, const QString& code, E& value) {
  for (const auto& each : codes)
    if (code == QLatin1String(each.code)) return value = each.value, true;
  return false;
}

}  // namespace

QString codeOf(DeskState state) { return codeIn(deskStates, state); }
bool fromCode(const QString& code, DeskState& state) { return valueIn(deskStates, code, state); }
QString codeOf(CardVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, CardVerdict& verdict) { return valueIn(verdicts, code, verdict); }

bool holds(CardVerdict verdict) {
  return verdict == CardVerdict::Genuine || verdict == CardVerdict::OnFile || verdict == CardVerdict::Changed;
}
