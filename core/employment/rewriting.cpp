#include "employment/rewriting.h"

#include "companies/company_operations.h"
#include "employment/employment_operations.h"
#include "employment/employment_store.h"
#include "employment/parties_on_file.h"

namespace {

NewAssignment entryOf(const AssignmentFacts& facts) {
  NewAssignment entry;
  entry.project = facts.project;
  entry.employer = facts.employer;
  entry.manager = facts.manager;
  entry.teamName = facts.teamName;
  entry.trade = facts.trade;
  entry.beginsOn = facts.beginsOn;
  entry.overlapReason = facts.overlapReason;
  return entry;
}

Error changedMeanwhile(Work& work) {
  return work.failed()
             ? work.error()
             : conflict("version", message(QT_TRANSLATE_NOOP("core",
                                                             "The record was changed at another desk just "
                                                             "now. Look at it again.")));
}

/// The rules name fields as the form of a visit does.
Findings withPlainFields(Findings findings) {
  for (Finding& each : findings) each.field = each.field.section(u'.', -1);
  return findings;
}

Findings checkPartiesOf(Work& work, const Assignment& onFile, const AssignmentFacts& now) {
  const AssignmentFacts before = factsOf(onFile);
  if (before.project == now.project && before.employer == now.employer && before.manager == now.manager &&
      before.beginsOn == now.beginsOn)
    return {};
  const NewAssignment entry = entryOf(now);
  PartiesOnFile parties(work);
  const PartiesOnFile::Known& known = parties.of(entry);
  if (known.refusal()) return known.findings;
  Findings findings = employment_rules::checkParties(entry, known.parties);
  // A stretch that is over may have been on a project that is finished by now.
  if (now.endsOn.isValid())
    findings.removeIf([](const Finding& each) {
      return each.code == QLatin1String("project-finished") || each.code == QLatin1String("employer-closed");
    });
  return findings;
}

Findings checkEndOf(const AssignmentFacts& now, const QDate& today) {
  if (!now.endsOn.isValid()) {
    if (now.endReason.isEmpty()) return {};
    return {errorAt("endReason", "reason-without-end",
                    message(QT_TRANSLATE_NOOP("core",
                                              "There is a reason for leaving but no last day. Enter the last "
                                              "day, or clear the reason.")))};
  }
  Assignment open;
  open.beginsOn = now.beginsOn;
  Findings findings = employment_rules::checkEnd(open, now.endsOn, today);
  for (Finding& each : findings) each.field = QStringLiteral("endsOn");
  if (now.endReason.isEmpty())
    findings << errorAt("endReason", "end-without-reason",
                        message(QT_TRANSLATE_NOOP("core", "Say why he left on his last day.")));
  return findings;
}

}  // namespace

AssignmentFacts factsOf(const Assignment& assignment) {
  return {assignment.project,       assignment.employer,  assignment.manager, assignment.team,
          assignment.trade,         assignment.beginsOn,  assignment.endsOn,  assignment.endReason,
          assignment.overlapReason, assignment.initiative};
}

ContractFacts factsOf(const Contract& contract) {
  return {contract.data, contract.endedOn, contract.endReason};
}

std::optional<Assignment> assignmentOnFile(Work& work, AssignmentId assignment) {
  const auto found = employment_store::assignments(work, {assignment});
  return found.contains(assignment) ? std::optional(found.value(assignment)) : std::nullopt;
}

std::optional<Contract> contractOnFile(Work& work, ContractId contract) {
  return employment_store::contract(work, contract);
}

Findings checkFacts(Work& work, const Assignment& onFile, const AssignmentFacts& now) {
  if (onFile.endReason == neverHeld)
    return {errorAt("assignment", "assignment-withdrawn",
                    message(QT_TRANSLATE_NOOP("core",
                                              "This assignment was taken back: it never held. Register the "
                                              "work anew.")))};
  Findings findings = withPlainFields(employment_rules::checkAssignment(entryOf(now), work.today()));
  if (firstError(findings)) return findings;
  findings << withPlainFields(checkPartiesOf(work, onFile, now)) << checkEndOf(now, work.today())
           << withPlainFields(
                  employment_rules::checkOverlaps(now, onFile.id, assignmentsOf(work, onFile.worker)));
  return findings;
}

Findings checkFacts(Work& work, const Contract& onFile, const ContractFacts& now) {
  const auto company = companyWith(work, onFile.employer);
  const CompanyKind kind = company ? company->data.kind : CompanyKind::Other;
  Findings findings =
      withPlainFields(employment_rules::checkContract(now.data, kind, rulesOn(work, work.today())));
  if (now.endedOn.isValid() && now.endedOn < now.data.beginsOn)
    findings << errorAt(
        "endedOn", "contract-ended-before-begin",
        message(QT_TRANSLATE_NOOP("core", "The contract cannot have ended before it began.")));
  return findings;
}

Result<void> rewrite(Work& work, const Assignment& onFile, const AssignmentFacts& now) {
  TeamId team;
  if (!now.teamName.simplified().isEmpty()) {
    const auto named = teamNamed(work, now.employer, now.teamName.simplified());
    if (!named) return refuse({named.error().kind, QStringLiteral("teamName"), named.error().message});
    team = *named;
  }
  const ContractId contract = onFile.employer == now.employer && onFile.beginsOn == now.beginsOn
                                  ? onFile.contract
                                  : contractFor(contractsOf(work, onFile.worker), now.employer, now.beginsOn);
  AssignmentFacts stored = now;
  stored.overlapReason =
      employment_rules::overlapReasonOf(now, onFile.id, assignmentsOf(work, onFile.worker));
  if (employment_store::rewrite(work, onFile, stored, team, contract)) return {};
  return refuse(changedMeanwhile(work));
}

Result<void> rewrite(Work& work, const Contract& onFile, const ContractFacts& now) {
  const auto company = companyWith(work, onFile.employer);
  const bool shortTerm =
      company && employment_rules::isShortTerm(now.data, company->data.kind, rulesOn(work, work.today()));
  if (employment_store::rewrite(work, onFile, now, shortTerm)) return {};
  return refuse(changedMeanwhile(work));
}
