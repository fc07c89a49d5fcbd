#include "chip/chip.h"

#include "base/coded.h"

namespace {

constexpr std::array states{CodedAs{ChipState::Begun, "begun"}, CodedAs{ChipState::Bound, "bound"},
                            CodedAs{ChipState::Dead, "dead"}};
constexpr std::array verdicts{
    CodedAs{ChipVerdict::Agrees, "agrees"}, CodedAs{ChipVerdict::NotCounting, "not-counting"},
    CodedAs{ChipVerdict::Unfinished, "unfinished"}, CodedAs{ChipVerdict::Differs, "differs"},
    CodedAs{ChipVerdict::Unknown, "unknown"}};

}  // namespace

QString codeOf(ChipState state) { return codeIn(states, state); }
bool fromCode(const QString& code, ChipState& state) { return valueIn(states, code, state); }
QString codeOf(ChipVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, ChipVerdict& verdict) { return valueIn(verdicts, code, verdict); }
