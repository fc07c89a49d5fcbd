#pragma once

#include <optional>

#include "base/finding.h"
#include "companies/company.h"
#include "contracting/contracting.h"
#include "employment/employment.h"
#include "employment/facts.h"
#include "projects/project.h"
#include "rules/dated_rules.h"

/// Pure rules of contract and assignment, asked by the form, the import and the operation alike. Fields are
/// "contract.endsOn", "assignment.manager" …; empty references are found here, wrong ones by the operation.
namespace employment_rules {

/// The last day of a term of so many months that begins on a day.
QDate lastDayOfTerm(const QDate& begin, int months);

/// Dates in order, an end where the term is fixed, pay not negative. A dispatching contract for less than the
/// months of the rule table is the warning "contract-under-two-years" (Labour Contract Law, art. 58); one by
/// task with a dispatching company is the same. Signed more than a month after its begin:
/// "contract-signed-late" (art. 10).
Findings checkContract(const ContractData& contract, CompanyKind employer, const RuleSet& rules);
/// Whether the contract is shorter than a dispatching contract may be.
bool isShortTerm(const ContractData& contract, CompanyKind employer, const RuleSet& rules);

/// What is missing or impossible in the entry itself: project, employer and its labour manager are required
/// (domain.md 1), and the first day, at most a year ahead. Begun more than 30 days ago: "entered-late".
Findings checkAssignment(const NewAssignment& assignment, const QDate& today);

/// The parties as they are on file, all present by now. `team` none: a new one, or no team.
struct Parties {
  Project project;
  Company employer;
  Manager manager;
  std::optional<Team> team;
  /// Of contracts between the project's general contractor and the employer; none where none is asked: the
  /// employer does not dispatch, or the project has no contractor on file.
  std::optional<QVector<DispatchTerm>> dispatch = std::nullopt;
};
/// Whether they go together: manager and team belong to the employer, the manager is in office on that day,
/// the project is not finished, the employer not closed. Suspended ones, days outside the project's, and
/// somebody dispatched on a day without a contract of the two companies (Labour Contract Law, art. 59; he
/// does not wait for it, domain.md 1) are warnings.
Findings checkParties(const NewAssignment& assignment, const Parties& parties);

/// "no-contract" or "contract-not-covering" (warnings) where no contract with the employer holds on the first
/// day.
Findings checkCover(const NewAssignment& assignment, const QVector<Contract>& contracts);

/// What opening an assignment on day D does to those on file (architecture.md, "Days"): a move ends the old
/// one on D-1; one that began on D itself ends on D with the reason "same-day". With a reason for overlapping
/// nothing ends. Where `from` names the one that he leaves, it alone ends; the others go on, and the reason
/// for that is the one given, else the one they ran beside each other with until now.
struct Ending {
  AssignmentId assignment;
  QDate lastDay;
  QString reason;  ///< "moved", "same-day"
};
struct Opening {
  QVector<Ending> ends;
  QString overlapReason;  ///< as it is to be stored: empty where nothing overlaps
  Findings findings;      ///< "overlap-without-reason" blocks, field "assignment.overlapReason"
};
Opening openingOn(const QDate& day, const QString& overlapReason, const QVector<Assignment>& onFile,
                  AssignmentId from = {});

/// Whether a stretch of days, corrected, may stand beside the others of the worker: on a day of another one
/// only with a reason on either of them. That one ends on the very day when the other begins is no overlap.
Findings checkOverlaps(const AssignmentFacts& facts, AssignmentId self, const QVector<Assignment>& onFile);
/// The reason as it is to be stored: the one given, else "same-day" where two only meet.
QString overlapReasonOf(const AssignmentFacts& facts, AssignmentId self, const QVector<Assignment>& onFile);

/// Whether an assignment may end on the day: not before it began, not in the future, not twice.
Findings checkEnd(const Assignment& assignment, const QDate& lastDay, const QDate& today);

}  // namespace employment_rules
