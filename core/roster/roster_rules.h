#pragma once

#include "roster/roster.h"
#include "rules/dated_rules.h"

/// What becomes of a row of a roster, pure: from the row as it was read, what the clerk has decided and what
/// is known. Persons and work are judged by worker_rules and employment_rules, as at the counter; here is
/// what a list adds to them: that it tells nobody, takes nobody away from another's liability by itself, and
/// erases nothing that is on file.
namespace roster_rules {

/// The clerk's decisions, found by the row and what is doubtful about it; one on the row goes before one on
/// all.
class Decisions {
 public:
  explicit Decisions(const QVector<RosterDecision>& decisions);
  const RosterDecision* on(qint64 row, const QString& code) const;

 private:
  QHash<QPair<QString, qint64>, RosterDecision> m_decisions;
};

/// An answer about the row, without a finding yet.
RosterAnswer answerTo(const RosterRow& row, RosterOutcome outcome);
RosterAnswer refused(const RosterRow& row, const QString& field, const QString& code,
                     const QString& sentence);

/// Whether accepting a doubt must say why.
enum class Reason { NotWanted, Wanted };
/// Nothing where the doubt is accepted (with its reason, where one is wanted), else the answer: Doubtful
/// until it is decided, Refused where the row is to be left out.
std::optional<RosterAnswer> undecided(const RosterRow& row, const RosterDoubt& doubt,
                                      const Decisions& decisions, Reason reason = Reason::NotWanted);

/// What the row says against itself, before anybody is asked: an unreadable cell, a row that came before, a
/// doubt that nobody has settled. None where it goes on to the office.
std::optional<RosterAnswer> byItself(const ParsedRow& parsed, const Decisions& decisions);

/// Work and contract as the row has them, where it is silent as all rows have them.
NewAssignment assignmentOf(const RosterRow& row, const RosterWork& work);
std::optional<ContractData> contractOf(const RosterRow& row, const RosterWork& work);
/// A roster tells nobody.
ToldHow toldBy(const RosterWork& work);
/// The visit that the row stands for, of somebody who is not on file.
NewWorker visitOf(const RosterRow& row, const RosterWork& work);

/// The person on file with what the row adds: an empty cell erases nothing, a filled one completes or renews.
/// A number that he had before stays a former one, a name that only its dots and blanks tell from the one on
/// file stays as it is. Whether it is he at all, worker_rules::checkSamePerson says.
PersonData completed(const Worker& onFile, const PersonData& entered, const QDate& today);

/// Whether above the age set for the sex somebody has said why: the doubt where nobody has.
std::optional<RosterDoubt> ageDoubt(const PersonData& person, const QString& reason, const RuleSet& rules,
                                    const QDate& today);

/// Where somebody on file stands to the roster's work.
struct Standing {
  RosterOutcome outcome = RosterOutcome::Returning;
  Assignment here;                   ///< Unchanged: his open assignment on this very project
  std::optional<RosterDoubt> doubt;  ///< "elsewhere": he is on a site of another employer
};
/// `open`: his open assignments. On the roster's project with its employer and manager: Unchanged; on no
/// site: Returning; else Moving.
Standing standingOf(const QVector<Assignment>& open, const NewAssignment& work);

/// Whether the contract is on file already, so that it goes on instead of being renewed by itself.
bool isOnFile(const ContractData& contract, CompanyId employer, const QVector<Contract>& onFile);

/// The finding's code for a refusal of the office; by what it concerns where no rule has a word for it.
QString codeOf(const Error& error, const Findings& findings);
/// The doubt that a refusal of the office stands for, if a decision can settle it: "like-somebody",
/// "overlap".
std::optional<RosterDoubt> doubtOf(const Error& error);

}  // namespace roster_rules
