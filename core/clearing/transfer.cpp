#include "clearing/transfer.h"

#include "base/coded.h"

namespace {
constexpr std::array transferMoneys{"stays", "returns"};
constexpr std::array transferStates{"asked", "approved", "refused", "withdrawn"};
}  // namespace

QString codeOf(TransferMoney money) { return codeIn(transferMoneys, money); }
bool fromCode(const QString& code, TransferMoney& money) { return valueIn(transferMoneys, code, money); }
QString codeOf(TransferState state) { return codeIn(transferStates, state); }
bool fromCode(const QString& code, TransferState& state) { return valueIn(transferStates, code, state); }
