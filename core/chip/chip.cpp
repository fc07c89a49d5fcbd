#include "chip/chip.h"

#include <array>

namespace {

template <class E>
struct CodeWord {
  E value;
  const char* code;
};

constexpr std::array states{CodeWord{ChipState::Begun, "begun"}, CodeWord{ChipState::Bound, "bound"},
                            CodeWord{ChipState::Dead, "dead"}};
constexpr std::array verdicts{
    CodeWord{ChipVerdict::Agrees, "agrees"}, CodeWord{ChipVerdict::NotCounting, "not-counting"},
    CodeWord{ChipVerdict::Unfinished, "unfinished"}, CodeWord{ChipVerdict::Differs, "differs"},
    CodeWord{ChipVerdict::Unknown, "unknown"}};

template <class E, size_t n>
QString codeIn(const std::array<CodeWord<E>, n>& codes, E value) {
  for (const CodeWord<E>& each : codes)
    if (each.value == value) return QString::fromLatin1(each.code);
  return {};
}

template <class E, size_t n>
bool valueIn(const std::array<CodeWord<E>, n>& codes, const QString& code, E& value) {
  for (const CodeWord<E>& each : codes)
    if (code == QLatin1String(each.code)) return value = each.value, true;
  return false;
}

}  // namespace

QString codeOf(ChipState state) { return codeIn(states, state); }
bool fromCode(const QString& code, ChipState& state) { return valueIn(states, code, state); }
QString codeOf(ChipVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, ChipVerdict& verdict) { return valueIn(verdicts, code, verdict); }
