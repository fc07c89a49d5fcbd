#include "signing/signing.h"

#include "base/coded.h"

namespace {

constexpr std::array deskStates{CodedAs{DeskState::Asked, "asked"}, CodedAs{DeskState::Admitted, "admitted"},
                                CodedAs{DeskState::Removed, "removed"}};
constexpr std::array verdicts{CodedAs{CardVerdict::Genuine, "genuine"},
                              CodedAs{CardVerdict::OnFile, "on-file"},
                              CodedAs{CardVerdict::Changed, "changed-since"},
                              CodedAs{CardVerdict::Waiting, "not-handed-over"},
                              CodedAs{CardVerdict::Dead, "dead"},
                              CodedAs{CardVerdict::Doubtful, "doubtful"},
                              CodedAs{CardVerdict::Forged, "not-genuine"},
                              CodedAs{CardVerdict::NoSuchKey, "no-such-key"},
                              CodedAs{CardVerdict::Mistyped, "mistyped"},
                              CodedAs{CardVerdict::Unknown, "unknown"}};

}  // namespace

QString codeOf(DeskState state) { return codeIn(deskStates, state); }
bool fromCode(const QString& code, DeskState& state) { return valueIn(deskStates, code, state); }
QString codeOf(CardVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, CardVerdict& verdict) { return valueIn(verdicts, code, verdict); }

bool holds(CardVerdict verdict) {
  return verdict == CardVerdict::Genuine || verdict == CardVerdict::OnFile || verdict == CardVerdict::Changed;
}
