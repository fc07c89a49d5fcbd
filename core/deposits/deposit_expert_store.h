#pragma once

#include "deposits/deposit_check.h"
#include "storage/work.h"

/// SQL of the experts' register, and of their votes.
namespace deposit_expert_store {

QVector<DepositExpert> experts(Work& work);
std::optional<DepositExpert> expert(Work& work, DepositExpertId id);
DepositExpertId addExpert(Work& work, const DepositExpert& expert);
/// False where it was changed since it had this version.
bool editExpert(Work& work, const DepositExpert& expert);

/// In the order of invitation.
QVector<DepositVote> votesOf(Work& work, DepositCheckId check);
void invite(Work& work, const InviteExpert& entered);
/// False where he voted already.
bool vote(Work& work, const EnterVote& entered, AttachmentId signedOpinion);

}  // namespace deposit_expert_store
