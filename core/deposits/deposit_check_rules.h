#pragma once

#include "base/finding.h"
#include "deposits/deposit_check.h"
#include "projects/project.h"
#include "roster/roster_people.h"

/// What a check must have at each step (domain.md 4). Pure.
namespace deposit_check_rules {

/// What was left open, from the project; the application's day from today.
DepositFacts completed(const DepositFacts& entered, const ProjectData& project, const QDate& today);
/// The crew as a list says it by itself: where it comes from a roster, only the office says.
QVector<CrewMember> typed(const QVector<CrewMember>& crew);
/// The crew that a roster names. Who could not be registered from it is one of them: with his number where
/// the file has one that can be and that is nobody else's in it, else by his row alone. The same number under
/// the same name is one person.
QVector<CrewMember> crewOf(RosterId roster, const QVector<RosterListed>& people);
/// The crew as it is stored: numbers as a registration has them, blank lines dropped, each once; who has only
/// the row of a roster stays.
QVector<CrewMember> normalised(const QVector<CrewMember>& crew);

/// Declared heads, the application's day, the crew and the papers.
Findings checkPrepared(const DepositFacts& facts, const QVector<CrewMember>& crew,
                       const QVector<NewAttachment>& papers, const QDate& today);
/// Whether it may be handed to this login, of those who may decide on it. Errors: Forbidden "to" (his hand is
/// in it), NotFound "to" (no supervisor, or one who is no longer here).
std::optional<Error> checkHanded(const DepositCheck& check, const QString& to,
                                 const QVector<UserName>& deciders);
/// What is wanting before it is handed in: the crew's list and a paper.
std::optional<Error> checkSubmitted(const DepositCheck& check);

/// Whether so many on site are more than the declared heads and the share that the rule lets them grow by.
bool outgrown(int declared, qint64 onSite, Rate share);
/// Whether a supplementary check has a ground: heads outgrown, or cost or labour cost that grew.
bool hasGrown(const DepositFacts& before, const DepositFacts& now, qint64 onSite, Rate share);

/// Whether a decision may be taken: as many votes as the rule asks before anything is approved, a word on
/// each flag, a word on a return, a rejection, and on approving what the experts did not vote for.
std::optional<Error> checkDecision(const DepositCheck& check, const DecideDeposit& decision);

/// Where a check stands by a verdict.
DepositState stateAfter(DepositVerdict verdict);

/// What keeps a deposit from being cleared (domain.md 4: approved, paid in full, and all of the first crew
/// registered); nothing when it is cleared.
QVector<Message> clearance(bool approved, Money asked, Money paid, const QVector<CrewMember>& crew);

}  // namespace deposit_check_rules
