#pragma once

#include "deposits/deposit_check.h"
#include "storage/operation.h"

/// What a project would have to deposit, both bases side by side, and what is doubtful; writes nothing.
/// Errors: NotFound "project", "rule", Invalid as assess().
extern const Operation<AssessProject, AssessedProject> AssessADeposit;  ///< deposit.assess (reads)
/// Begins a check by the rule of its application day. Errors: NotFound "project", "rule"; Conflict "project"
/// (one is under way, or approved already; or nothing has grown), Invalid with the field.
extern const Operation<PrepareDeposit, DepositCheck> PrepareADeposit;  ///< deposit.prepare
/// Changes a draft or what was returned, computing it anew. Errors: Conflict "state", "version", Invalid.
extern const Operation<EditDeposit, DepositCheck> EditADeposit;  ///< deposit.edit
/// Takes the crew of a draft or a returned check from a roster of its project: whom it registered, and whom
/// it could not, as not registered. Errors: as of deposit.edit; NotFound "roster", Conflict "roster" (of
/// another project, not through, or from before it was kept who stands).
extern const Operation<CrewFromRoster, DepositCheck> TakeCrewFromRoster;  ///< deposit.crew
/// Hands it in: from here on it stays as it is. Errors: Conflict "state", "version", Invalid "crew",
/// "proofs".
extern const Operation<DepositStep, DepositCheck> SubmitADeposit;  ///< deposit.submit
/// Takes it back before it is decided on. Errors: Conflict "state", "version".
extern const Operation<DepositStep, DepositCheck> WithdrawADeposit;  ///< deposit.withdraw
/// Enters what a paper of the check says of a declared figure; what is read last of a paper's figure holds.
/// Whoever reads has had a hand in the check. A difference decides nothing: who approves all the same says
/// why. Errors: NotFound "check", "paper", Conflict "state", Invalid "figure", "said".
extern const Operation<ReadPaper, DepositCheck> ReadDepositPaper;  ///< deposit.paper
/// Invites an expert, who was asked what ties him to the parties; one with a conflict is on file and has no
/// vote. Errors: NotFound "check", "expert", Conflict "state", "expert" (twice, or no longer in the
/// register), Invalid "hasConflict", "conflict".
extern const Operation<InviteExpert, DepositCheck> InviteAnExpert;  ///< deposit.invite
/// The vote and signed opinion of an invited expert. Errors: NotFound "expert", Conflict "state", "expert"
/// (he has voted), "conflict", Invalid "vote", "opinion", "proofs".
extern const Operation<EnterVote, DepositCheck> EnterAVote;  ///< deposit.vote
/// A supervisor's verdict; he neither prepared nor edited it, nor entered a vote. Errors: Forbidden
/// "decider", Conflict "state", "version", "votes", Invalid "verdict", "words", "flagWords".
extern const Operation<DecideDeposit, DepositCheck> DecideOnDeposit;  ///< deposit.decide
/// Lets a draft, a returned or an approved check end, with a reason. No term is set by the rules: a
/// supervisor decides. What was approved is asked no more then, so it is he who had no hand in it; its money
/// stays the project's. Errors: Forbidden "decider", Conflict "state" (cleared among them), "version",
/// "later" (a supplementary check rests on it), Invalid "reason".
extern const Operation<ExpireDeposit, DepositCheck> ExpireADeposit;  ///< deposit.expire
/// Hands a submitted check to a supervisor by name; who has it in his list first. Others may decide on it all
/// the same: nobody's leave stops a permit. Errors: Conflict "state", "version", Forbidden "to" (his hand is
/// in it), NotFound "to" (no supervisor).
extern const Operation<HandDeposit, DepositCheck> HandADeposit;                ///< deposit.hand
extern const Operation<DepositCheckRef, DepositDeciders> ListDepositDeciders;  ///< deposit.deciders (reads)
/// Projects of other contractors that a check's figures are held against: of the same kind and about the same
/// cost. Those approved last come first. Errors: NotFound "check", Invalid "cursor".
extern const Operation<LikeProjectsRequest, LikeProjectsPage> ListLikeProjects;  ///< deposit.alike (reads)
extern const Operation<DepositListRequest, DepositListPage> ListDeposits;        ///< deposit.list (reads)
extern const Operation<DepositCheckRef, DepositCheck> ShowDeposit;               ///< deposit.show (reads)
/// Puts an expert on the register, or changes him. Errors: Invalid "name", "unit", Conflict "version".
extern const Operation<DepositExpert, DepositExpert> SaveDepositExpert;  ///< deposit.expert
extern const Operation<Nothing, DepositExpertList> ListDepositExperts;   ///< deposit.experts (reads)

// ---- For other operations, inside their Work (what follows the approval: clearing/) -----------------------

/// A check with all that belongs to it, numbers of the crew in full. Errors: NotFound "check".
Result<DepositCheck> depositCheckWith(Work& work, const DepositCheckRef& ref);
/// The same as it is answered: numbers of the crew in part.
Result<DepositCheck> depositCheckShown(Work& work, DepositCheckId check);
/// Those that were approved for a project, oldest first, without what belongs to them.
QVector<DepositCheck> approvedChecksOf(Work& work, ProjectId project);
/// Adds papers to a check.
void keepPapersIn(Work& work, DepositCheckId check, const QVector<NewAttachment>& papers);
/// The number of the check that is under way for the project; empty where none is.
QString openCheckOf(Work& work, ProjectId project);
/// The first crew, numbers in full: that of the project's first check, whichever of its checks is asked
/// about.
Result<QVector<CrewMember>> firstCrewOf(Work& work, const DepositCheck& check);
