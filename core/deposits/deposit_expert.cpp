#include "deposits/deposit_expert.h"

#include "base/coded.h"

namespace {
constexpr std::array voteCodes{"for", "against", "abstained"};
}  // namespace

QString codeOf(ExpertVote vote) { return codeIn(voteCodes, vote); }
bool fromCode(const QString& code, ExpertVote& vote) { return valueIn(voteCodes, code, vote); }
