#include "deposits/deposit_rule.h"

#include <QCoreApplication>

#include "base/coded.h"

namespace {
constexpr std::array basisCodes{"cost", "labour-cost"};
constexpr std::array roundingCodes{"half-up", "up", "down"};
constexpr std::array ruleStateCodes{"draft", "approved", "refused"};
constexpr std::array creditCodes{"unrated", "a", "b", "c", "d"};
}  // namespace

QString codeOf(DepositBasis basis) { return codeIn(basisCodes, basis); }
bool fromCode(const QString& code, DepositBasis& basis) { return valueIn(basisCodes, code, basis); }
QString nameOf(DepositBasis basis) {
  return basis == DepositBasis::Cost ? QCoreApplication::translate("core", "construction cost")
                                     : QCoreApplication::translate("core", "labour cost");
}
QString codeOf(Rounding rounding) { return codeIn(roundingCodes, rounding); }
bool fromCode(const QString& code, Rounding& rounding) { return valueIn(roundingCodes, code, rounding); }
QString codeOf(RuleState state) { return codeIn(ruleStateCodes, state); }
bool fromCode(const QString& code, RuleState& state) { return valueIn(ruleStateCodes, code, state); }
QString codeOf(CreditLevel level) { return codeIn(creditCodes, level); }
bool fromCode(const QString& code, CreditLevel& level) { return valueIn(creditCodes, code, level); }
