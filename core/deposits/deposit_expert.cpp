#include "deposits/deposit_expert.h"

#include "deposits/deposit_codes.h"

namespace {
constexpr std::array voteCodes{"for", "against", "abstained"};
}  // namespace

QString codeOf(ExpertVote vote) { return deposit_codes::codeAt(voteCodes, vote); }
bool fromCode(const QString& code, ExpertVote& vote) { return deposit_codes::placeOf(voteCodes, code, vote); }
