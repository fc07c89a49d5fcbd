#include "letters/letter.h"

#include <array>

namespace {

template <class E>
struct Code {
  E value;
  const char* code;
};

constexpr std::array kinds{Code{LetterKind::Registration, "registration"},
                           Code{LetterKind::Employment, "employment"}, Code{LetterKind::Cover, "cover"}};
constexpr std::array purposes{Code{LetterPurpose::Hospital, "hospital"},
                              Code{LetterPurpose::School, "school"}, Code{LetterPurpose::Police, "police"},
                              Code{LetterPurpose::Arbitration, "arbitration"},
                              Code{LetterPurpose::Other, "other"}};
constexpr std::array askers{Code{LetterAsker::Self, "self"}, Code{LetterAsker::Authorised, "authorised"},
                            Code{LetterAsker::Authority, "authority"}};
constexpr std::array verdicts{Code{LetterVerdict::Genuine, "genuine"}, Code{LetterVerdict::Void, "void"},
                              Code{LetterVerdict::Altered, "altered"},
                              Code{LetterVerdict::Mistyped, "mistyped"},
                              Code{LetterVerdict::Unknown, "unknown"}};

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

QString codeOf(LetterKind kind) { return codeIn(kinds, kind); }
bool fromCode(const QString& code, LetterKind& kind) { return valueIn(kinds, code, kind); }
QString codeOf(LetterPurpose purpose) { return codeIn(purposes, purpose); }
bool fromCode(const QString& code, LetterPurpose& purpose) { return valueIn(purposes, code, purpose); }
QString codeOf(LetterAsker asker) { return codeIn(askers, asker); }
bool fromCode(const QString& code, LetterAsker& asker) { return valueIn(askers, code, asker); }
QString codeOf(LetterVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, LetterVerdict& verdict) { return valueIn(verdicts, code, verdict); }
