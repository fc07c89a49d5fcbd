#include "deposits/deposit_check.h"

#include "base/coded.h"

namespace {
constexpr std::array kindCodes{"first", "supplementary"};
constexpr std::array stateCodes{"draft",    "submitted", "approved", "returned",
                                "rejected", "withdrawn", "expired"};
constexpr std::array verdictCodes{"approved", "returned", "rejected"};
}  // namespace

QString codeOf(DepositKind kind) { return codeIn(kindCodes, kind); }
bool fromCode(const QString& code, DepositKind& kind) { return valueIn(kindCodes, code, kind); }
QString codeOf(DepositState state) { return codeIn(stateCodes, state); }
bool fromCode(const QString& code, DepositState& state) { return valueIn(stateCodes, code, state); }
QString codeOf(DepositVerdict verdict) { return codeIn(verdictCodes, verdict); }
bool fromCode(const QString& code, DepositVerdict& verdict) { return valueIn(verdictCodes, code, verdict); }

QString DepositCheck::nameOf(const QString& login) const { return nameAmong(people, login); }
