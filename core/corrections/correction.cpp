#include "corrections/correction.h"

#include <array>

namespace {

template <class E>
struct Code {
  E value;
  const char* code;
};

constexpr std::array subjects{
    Code{CorrectionSubject::Worker, "worker"}, Code{CorrectionSubject::Assignment, "assignment"},
    Code{CorrectionSubject::Contract, "contract"}, Code{CorrectionSubject::Registration, "registration"}};
constexpr std::array states{Code{CorrectionState::Done, "done"}, Code{CorrectionState::Pending, "pending"},
                            Code{CorrectionState::Approved, "approved"},
                            Code{CorrectionState::Refused, "refused"},
                            Code{CorrectionState::Withdrawn, "withdrawn"}};
constexpr std::array askers{Code{AskedBy::Worker, "worker"}, Code{AskedBy::Employer, "employer"},
                            Code{AskedBy::Office, "office"}};

template <class E, size_t n>
QString codeIn(const std::array<Code<E>, n>& codes, E value) {
  for (const Code<E>& each : codes)
    if (each.value == value) return QString::fromLatin1(each.code);
  return {};
}

template <class E, size_t n>
bool valueIn(const std::array<Code<E>, n>& codes, const QString& code, E& value) {
  for (const Code<E>& each : codes)
    if (code == QLatin1String(each.code)) return value = each.value, true;
  return false;
}

}  // namespace

QString codeOf(CorrectionSubject subject) { return codeIn(subjects, subject); }
bool fromCode(const QString& code, CorrectionSubject& subject) { return valueIn(subjects, code, subject); }
QString codeOf(CorrectionState state) { return codeIn(states, state); }
bool fromCode(const QString& code, CorrectionState& state) { return valueIn(states, code, state); }
QString codeOf(AskedBy asked) { return codeIn(askers, asked); }
bool fromCode(const QString& code, AskedBy& asked) { return valueIn(askers, code, asked); }
