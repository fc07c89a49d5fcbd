#include "deposits/deposit_check.h"

#include <array>

namespace {
constexpr std::array kindCodes{"first", "supplementary"};
constexpr std::array stateCodes{"draft",    "submitted", "approved", "returned",
                                "rejected", "withdrawn", "expired"};
constexpr std::array voteCodes{"for", "against", "abstained"};
constexpr std::array verdictCodes{"approved", "returned", "rejected"};

template <size_t N, class E>
QString codeAt(const std::array<const char*, N>& codes, E value) {
  return QLatin1String(codes.at(static_cast<size_t>(value)));
}
template <size_t N, class E>
bool placeOf(const std::array<const char*, N>& codes, const QString& code, E& value) {
  for (size_t i = 0; i < N; ++i)
    if (code == QLatin1String(codes[i])) return value = static_cast<E>(i), true;
  return false;
}
}  // namespace

QString codeOf(DepositKind kind) { return codeAt(kindCodes, kind); }
bool fromCode(const QString& code, DepositKind& kind) { return placeOf(kindCodes, code, kind); }
QString codeOf(DepositState state) { return codeAt(stateCodes, state); }
bool fromCode(const QString& code, DepositState& state) { return placeOf(stateCodes, code, state); }
QString codeOf(ExpertVote vote) { return codeAt(voteCodes, vote); }
bool fromCode(const QString& code, ExpertVote& vote) { return placeOf(voteCodes, code, vote); }
QString codeOf(DepositVerdict verdict) { return codeAt(verdictCodes, verdict); }
bool fromCode(const QString& code, DepositVerdict& verdict) { return placeOf(verdictCodes, code, verdict); }
