#include "deposits/deposit_rule.h"

#include <QCoreApplication>

#include "deposits/deposit_codes.h"

namespace {
using deposit_codes::codeAt;
using deposit_codes::placeOf;

constexpr std::array basisCodes{"cost", "labour-cost"};
constexpr std::array roundingCodes{"half-up", "up", "down"};
constexpr std::array ruleStateCodes{"draft", "approved", "refused"};
constexpr std::array creditCodes{"unrated", "a", "b", "c", "d"};
}  // namespace

QString codeOf(DepositBasis basis) { return codeAt(basisCodes, basis); }
bool fromCode(const QString& code, DepositBasis& basis) { return placeOf(basisCodes, code, basis); }
QString nameOf(DepositBasis basis) {
  return basis == DepositBasis::Cost ? QCoreApplication::translate("core", "construction cost")
                                     : QCoreApplication::translate("core", "labour cost");
}
QString codeOf(Rounding rounding) { return codeAt(roundingCodes, rounding); }
bool fromCode(const QString& code, Rounding& rounding) { return placeOf(roundingCodes, code, rounding); }
QString codeOf(RuleState state) { return codeAt(ruleStateCodes, state); }
bool fromCode(const QString& code, RuleState& state) { return placeOf(ruleStateCodes, code, state); }
QString codeOf(CreditLevel level) { return codeAt(creditCodes, level); }
bool fromCode(const QString& code, CreditLevel& level) { return placeOf(creditCodes, code, level); }
