#include "employment/employment_operations.h"

#include "companies/company_operations.h"
#include "employment/employment_rules.h"
#include "employment/employment_store.h"
#include "projects/project_operations.h"

namespace {
const QString assignmentSubject = QStringLiteral("assignment");
const QString contractSubject = QStringLiteral("contract");

using employment_rules::Parties;

/// Everybody the assignment names, as on file. The field says who is not.
Result<Parties> partiesOf(Work& work, const NewAssignment& entered) {
  Parties parties;
  const auto project = projectWith(work, entered.project);
  if (!project)
    return refuse(
        notFound("assignment.project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  const auto employer = companyWith(work, entered.employer);
  if (!employer)
    return refuse(
        notFound("assignment.employer", message(QT_TRANSLATE_NOOP("core", "This company is not on file."))));
  const auto manager = managerWith(work, entered.manager);
  if (!manager)
    return refuse(
        notFound("assignment.manager",
                 message(QT_TRANSLATE_NOOP("core", "This labour manager is not on file with the company."))));
  if (entered.team) parties.team = teamWith(work, entered.team);
  if (entered.team && !parties.team)
    return refuse(notFound("assignment.team",
                           message(QT_TRANSLATE_NOOP("core", "This team is not on file with the company."))));
  parties.project = *project;
  parties.employer = *employer;
  parties.manager = *manager;
  return parties;
}

Error withField(Error error, const char* field) {
  error.field = QString::fromLatin1(field);
  return error;
}

QJsonObject endedNow(const Assignment& before, const QDate& lastDay, const QString& reason) {
  Assignment after = before;
  after.endsOn = lastDay;
  after.endReason = reason;
  after.version += 1;
  return toJson(after);
}

bool finish(Work& work, const Assignment& before, const QDate& lastDay, const QString& reason, int version) {
  if (!employment_store::end(work, before.id, lastDay, reason, version)) return false;
  work.audit({assignmentSubject, before.id.value(), toJson(before), endedNow(before, lastDay, reason)});
  return true;
}

/// Ends what the new assignment replaces; newest first as they are on file.
Result<QVector<EndedAssignment>> finishReplaced(Work& work, const employment_rules::Opening& opening,
                                                const QVector<Assignment>& onFile) {
  QVector<EndedAssignment> ended;
  for (const auto& end : opening.ends) {
    const auto before = std::find_if(onFile.begin(), onFile.end(),
                                     [&](const Assignment& a) { return a.id == end.assignment; });
    if (!finish(work, *before, end.lastDay, end.reason, before->version))
      return refuse(
          work.failed()
              ? work.error()
              : conflict("version",
                         message(QT_TRANSLATE_NOOP(
                             "core", "His assignment was changed at another desk just now. Try again."))));
    ended.append({before->id, before->projectName, end.lastDay, end.reason});
  }
  return ended;
}

AssignmentId writeAssignment(Work& work, WorkerId worker, const NewAssignment& entered, TeamId team,
                             ContractId contract, const QString& overlapReason, Initiative initiative) {
  AssignmentRow row;
  row.worker = worker;
  row.project = entered.project;
  row.employer = entered.employer;
  row.manager = entered.manager;
  row.team = team;
  row.contract = contract;
  row.trade = entered.trade;
  row.beginsOn = entered.beginsOn;
  row.overlapReason = overlapReason;
  row.initiative = initiative;
  row.enteredAt = work.now();
  EmploymentRows rows(work, Trail::ByCaller);
  rows.reserve(0, 1);
  const AssignmentId id = rows.add(row);
  rows.flush();
  return id;
}

Result<TeamId> teamOf(Work& work, const NewAssignment& entered) {
  if (entered.team || entered.teamName.simplified().isEmpty()) return entered.team;
  auto team = teamNamed(work, entered.employer, entered.teamName);
  if (!team) return refuse(withField(team.error(), "assignment.teamName"));
  return team;
}
}  // namespace

Result<OpenedAssignment> openAssignment(Work& work, WorkerId worker, const NewAssignment& entered,
                                        ContractId contract, Initiative initiative) {
  Findings findings = employment_rules::checkAssignment(entered, work.today());
  if (auto error = firstError(findings)) return refuse(*error);
  const auto parties = partiesOf(work, entered);
  if (!parties) return refuse(work.failed() ? work.error() : parties.error());
  const QVector<Assignment> onFile = assignmentsOf(work, worker);
  const auto opening = employment_rules::openingOn(entered.beginsOn, entered.overlapReason, onFile);
  findings << employment_rules::checkParties(entered, *parties) << opening.findings
           << employment_rules::checkCover(entered, contractsOf(work, worker));
  if (auto error = firstError(findings)) return refuse(*error);
  const auto team = teamOf(work, entered);
  if (!team) return refuse(team.error());
  auto ended = finishReplaced(work, opening, onFile);
  if (!ended) return refuse(ended.error());

  const AssignmentId id =
      writeAssignment(work, worker, entered, *team, contract, opening.overlapReason, initiative);
  const auto written = employment_store::assignment(work, id);
  if (work.failed() || !written)
    return refuse(work.failed() ? work.error()
                                : notFound("assignment", message(QT_TRANSLATE_NOOP(
                                                             "core", "This assignment is not on file."))));
  work.audit({assignmentSubject, id.value(), {}, toJson(*written)});
  return OpenedAssignment{id, *ended, findings};
}

namespace {
const QString renewed = QStringLiteral("renewed");
const QString withdrawn = QStringLiteral("withdrawn");

void endContract(Work& work, const Contract& contract, const QDate& lastDay, const QString& reason) {
  Contract after = contract;
  after.endedOn = lastDay;
  after.endReason = reason;
  after.version += 1;
  employment_store::end(work, contract.id, lastDay, reason);
  work.audit({contractSubject, contract.id.value(), toJson(contract), toJson(after)});
}

/// What a new contract does to those on file: the one that runs with the same employer is renewed, another
/// employer's goes on and is named.
void settleRunning(Work& work, const QVector<Contract>& contracts, CompanyId employer, const QDate& begin,
                   Findings& warnings) {
  for (const Contract& running : contracts) {
    if (!running.holdsOn(std::max(begin, running.data.beginsOn)) || running.data.beginsOn > begin) continue;
    if (running.employer != employer) {
      warnings << warningAt(
          "contract.beginsOn", "other-contract-runs",
          message(QT_TRANSLATE_NOOP("core", "His contract with %1 goes on beside the new one."),
                  {running.employerName}));
      continue;
    }
    endContract(work, running, std::max(running.data.beginsOn, begin.addDays(-1)), renewed);
  }
}

ContractId writeContract(Work& work, const Contract& contract) {
  ContractRow row;
  row.worker = contract.worker;
  row.employer = contract.employer;
  row.data = contract.data;
  row.shortTerm = contract.shortTerm;
  row.enteredAt = work.now();
  EmploymentRows rows(work, Trail::ByCaller);
  rows.reserve(1, 0);
  const ContractId id = rows.add(row);
  rows.flush();
  return id;
}
}  // namespace

Result<AddedContract> addContract(Work& work, WorkerId worker, CompanyId employer,
                                  const ContractData& entered) {
  const auto company = companyWith(work, employer);
  if (!company)
    return refuse(work.failed()
                      ? work.error()
                      : notFound("assignment.employer",
                                 message(QT_TRANSLATE_NOOP("core", "This company is not on file."))));
  const RuleSet rules = rulesOn(work, work.today());
  Findings findings = employment_rules::checkContract(entered, company->data.kind, rules);
  if (auto error = firstError(findings)) return refuse(*error);
  settleRunning(work, contractsOf(work, worker), employer, entered.beginsOn, findings);

  Contract contract;
  contract.worker = worker;
  contract.employer = employer;
  contract.employerName = company->data.name;
  contract.data = entered;
  contract.shortTerm = employment_rules::isShortTerm(entered, company->data.kind, rules);
  contract.id = writeContract(work, contract);
  if (work.failed()) return refuse(work.error());
  work.audit({contractSubject, contract.id.value(), {}, toJson(contract)});
  return AddedContract{contract.id, contract.shortTerm, findings};
}

Result<void> endAssignment(Work& work, AssignmentId assignment, const QDate& lastDay, const QString& reason,
                           int version) {
  const auto before = employment_store::assignment(work, assignment);
  if (!before)
    return refuse(work.failed() ? work.error()
                                : notFound("assignment", message(QT_TRANSLATE_NOOP(
                                                             "core", "This assignment is not on file."))));
  if (auto error = firstError(employment_rules::checkEnd(*before, lastDay, work.today())))
    return refuse(*error);
  if (finish(work, *before, lastDay, reason, version)) return {};
  return refuse(
      work.failed()
          ? work.error()
          : conflict("version",
                     message(QT_TRANSLATE_NOOP(
                         "core", "His assignment was changed at another desk just now. Try again."))));
}

void takeBackContracts(Work& work, WorkerId worker, OperationId visit) {
  const QVector<ContractId> touched = employment_store::contractsOf(work, worker, visit);
  for (const Contract& each : contractsOf(work, worker)) {
    if (!touched.contains(each.id)) continue;
    if (!each.endedOn.isValid()) {
      endContract(work, each, each.data.beginsOn, withdrawn);
    } else if (each.endReason == renewed) {
      Contract after = each;
      after.endedOn = {};
      after.endReason.clear();
      after.version += 1;
      employment_store::reopen(work, each.id);
      work.audit({contractSubject, each.id.value(), toJson(each), toJson(after)});
    }
  }
}

QVector<Assignment> assignmentsOf(Work& work, WorkerId worker) {
  return employment_store::assignmentsOf(work, worker);
}

QVector<Contract> contractsOf(Work& work, WorkerId worker) {
  return employment_store::contractsOf(work, worker);
}

ContractId contractFor(const QVector<Contract>& contracts, CompanyId employer, const QDate& day) {
  ContractId newest;
  for (const Contract& contract : contracts) {
    if (contract.employer != employer || contract.endReason == withdrawn) continue;
    if (!newest) newest = contract.id;
    if (contract.holdsOn(day)) return contract.id;
  }
  return newest;
}
