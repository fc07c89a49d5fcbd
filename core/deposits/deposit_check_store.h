#pragma once

#include "deposits/deposit_check.h"
#include "storage/work.h"

/// SQL of checks.
namespace deposit_check_store {

DepositCheckId add(Work& work, const DepositCheck& check);
/// With everything that belongs to it; numbers of the crew in full.
std::optional<DepositCheck> with(Work& work, const DepositCheckRef& ref);
/// Newest first, bare; without those of handedToActor().
QVector<DepositCheck> list(Work& work, const DepositListRequest& asked);
/// How many there are of each state, of those that the text and the project let through.
QVector<DepositStateCount> counts(Work& work, const DepositListRequest& asked);
/// Those that were approved for a project, oldest first, bare.
QVector<DepositCheck> approvedOf(Work& work, ProjectId project);
/// The number of the one that is under way for the project; empty where none is.
QString openOf(Work& work, ProjectId project);

/// Each false where it was changed since it had this version.
bool edit(Work& work, const DepositCheck& seen, const DepositCheck& now);
bool submit(Work& work, const DepositCheck& seen);
bool step(Work& work, const DepositCheck& seen, DepositState state);

/// Supervisors who are here and had no hand in it, by login.
QVector<UserName> deciders(Work& work, const DepositCheck& check);
void hand(Work& work, DepositCheckId check, const QString& to, const QString& note);
/// Those that wait for a decision and were handed to who asks, of what the list lets through, newest first.
QVector<DepositCheck> handedToActor(Work& work, const DepositListRequest& asked);

void replaceCrew(Work& work, DepositCheckId check, const QVector<CrewMember>& crew);
void addPapers(Work& work, DepositCheckId check, const QVector<AttachmentId>& papers);
void addReading(Work& work, DepositCheckId check, const PaperReading& reading);
void addDecision(Work& work, DepositCheckId check, const DepositDecision& decision);

FormerChecks formerOf(Work& work, CompanyId contractor, DepositCheckId except);

}  // namespace deposit_check_store
