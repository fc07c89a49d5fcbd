#include "deposits/deposit_check.h"

#include "deposits/deposit_codes.h"

namespace {
using deposit_codes::codeAt;
using deposit_codes::placeOf;

constexpr std::array kindCodes{"first", "supplementary"};
constexpr std::array stateCodes{"draft",    "submitted", "approved", "returned",
                                "rejected", "withdrawn", "expired"};
constexpr std::array verdictCodes{"approved", "returned", "rejected"};
}  // namespace

QString codeOf(DepositKind kind) { return codeAt(kindCodes, kind); }
bool fromCode(const QString& code, DepositKind& kind) { return placeOf(kindCodes, code, kind); }
QString codeOf(DepositState state) { return codeAt(stateCodes, state); }
bool fromCode(const QString& code, DepositState& state) { return placeOf(stateCodes, code, state); }
QString codeOf(DepositVerdict verdict) { return codeAt(verdictCodes, verdict); }
bool fromCode(const QString& code, DepositVerdict& verdict) { return placeOf(verdictCodes, code, verdict); }
