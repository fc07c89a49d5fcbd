#include "employment/employment_operations.h"

#include "companies/company_operations.h"
#include "employment/employment_rules.h"
#include "employment/employment_store.h"

namespace {
const QString contractSubject = QStringLiteral("contract");
const QString renewed = QStringLiteral("renewed");
const QString withdrawn = QStringLiteral("withdrawn");

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

void endContract(Work& work, const Contract& contract, const QDate& lastDay, const QString& reason) {
  Contract after = contract;
  after.endedOn = lastDay;
  after.endReason = reason;
  after.version += 1;
  employment_store::end(work, contract.id, lastDay, reason);
  work.audit({contractSubject, contract.id.value(), AuditText::of(contract), AuditText::of(after)});
}

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
  work.audit({contractSubject, contract.id.value(), {}, AuditText::of(contract)});
  return AddedContract{contract.id, contract.shortTerm, findings};
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
      work.audit({contractSubject, each.id.value(), AuditText::of(each), AuditText::of(after)});
    }
  }
}

QVector<Contract> contractsOf(Work& work, WorkerId worker) {
  return employment_store::contractsOf(work, QVector<WorkerId>{worker}).value(worker);
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
