#pragma once

#include "base/finding.h"
#include "employment/employment_rules.h"
#include "rules/dated_rules.h"
#include "workers/worker.h"

/// The rules of registration (domain.md 1), pure: asked by the form beside each field, by the import for each
/// row and by the operation, which refuses on an Error and on a NeedsReason whose reason is missing. Field
/// names are the paths in the operation's JSON, without "person.": "idNumber", "name", "phone",
/// "contract.endsOn", "assignment.manager", "ageReason", "photoJpeg" …
namespace worker_rules {

/// What the rules must know of those whom the visit names, where it is known already.
struct Context {
  std::optional<CompanyKind> employerKind = std::nullopt;
  QString managerName = {};
  QString managerPhone = {};
};
/// Of those who are on file; empty where the employer or the manager is not.
Context contextOf(const employment_rules::Parties& parties);

/// The data as it is stored: numbers half width and upgraded from 15 digits, the name folded into its stored
/// form, blanks squeezed; sex, birth date and division taken from the number where they were left open.
PersonData normalised(const PersonData& entered, const QDate& today);

/// Everything there is to say about a visit, in the order of the form. `entered` need not be normalised.
Findings check(const NewWorker& entered, const RuleSet& rules, const QDate& today,
               const Context& context = {});
/// The same about somebody on file who comes again.
Findings check(const ReturningWorker& entered, const RuleSet& rules, const QDate& today,
               const Context& context = {});

/// The refusal: the first error, else the first warning whose reason is missing.
std::optional<Error> refusal(const Findings& findings);

/// What was left open and is listed as missing, never refused.
QVector<QString> missing(const PersonData& person, bool hasPhoto);

/// Whole years on a day; somebody born on 29 February completes a year on 1 March.
int ageOn(const QDate& birthDate, const QDate& day);

/// Whether the name, the number and the birth date of a returning worker are what is on file, or only
/// complete it: a number upgraded from 15 digits, other dots or blanks in the name, a name that the card's
/// chip had cut. Anything else is a correction and needs a supervisor. Errors: Invalid "idNumber", "name",
/// "birthDate".
Result<void> checkSamePerson(const Worker& onFile, const PersonData& now);

}  // namespace worker_rules
