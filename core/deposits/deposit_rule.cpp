#include "deposits/deposit_rule.h"

#include <QCoreApplication>
#include <array>

namespace {

template <class E>
struct CodeRow {
  E value;
  const char* code;
};

template <class E, size_t N>
QString codeIn(const std::array<CodeRow<E>, N>& table, E value) {
  return QLatin1String(table.at(static_cast<size_t>(value)).code);
}
template <class E, size_t N>
bool valueIn(const std::array<CodeRow<E>, N>& table, const QString& code, E& value) {
  for (const CodeRow<E>& row : table)
    if (code == QLatin1String(row.code)) return value = row.value, true;
  return false;
}

constexpr std::array depositBases{CodeRow<DepositBasis>{DepositBasis::Cost, "cost"},
                                  CodeRow<DepositBasis>{DepositBasis::LabourCost, "labour-cost"}};
constexpr std::array roundings{CodeRow<Rounding>{Rounding::HalfUp, "half-up"},
                               CodeRow<Rounding>{Rounding::Up, "up"},
                               CodeRow<Rounding>{Rounding::Down, "down"}};
constexpr std::array ruleStates{CodeRow<RuleState>{RuleState::Draft, "draft"},
                                CodeRow<RuleState>{RuleState::Approved, "approved"},
                                CodeRow<RuleState>{RuleState::Refused, "refused"}};
constexpr std::array creditLevels{
    CodeRow<CreditLevel>{CreditLevel::Unrated, "unrated"}, CodeRow<CreditLevel>{CreditLevel::A, "a"},
    CodeRow<CreditLevel>{CreditLevel::B, "b"}, CodeRow<CreditLevel>{CreditLevel::C, "c"},
    CodeRow<CreditLevel>{CreditLevel::D, "d"}};

}  // namespace

QString codeOf(DepositBasis basis) { return codeIn(depositBases, basis); }
bool fromCode(const QString& code, DepositBasis& basis) { return valueIn(depositBases, code, basis); }
QString nameOf(DepositBasis basis) {
  return basis == DepositBasis::Cost ? QCoreApplication::translate("core", "construction cost")
                                     : QCoreApplication::translate("core", "labour cost");
}
QString codeOf(Rounding rounding) { return codeIn(roundings, rounding); }
bool fromCode(const QString& code, Rounding& rounding) { return valueIn(roundings, code, rounding); }
QString codeOf(RuleState state) { return codeIn(ruleStates, state); }
bool fromCode(const QString& code, RuleState& state) { return valueIn(ruleStates, code, state); }
QString codeOf(CreditLevel level) { return codeIn(creditLevels, level); }
bool fromCode(const QString& code, CreditLevel& level) { return valueIn(creditLevels, code, level); }
