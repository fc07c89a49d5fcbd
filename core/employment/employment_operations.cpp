#include "employment/employment_operations.h"

#include "companies/company_operations.h"
#include "employment/employment_rules.h"
#include "employment/employment_store.h"

namespace {
const QString contractSubject = QStringLiteral("contract");
const QString renewed = QStringLiteral("renewed");

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

/// Contracts of many workers, with the companies and the figures read once.
class Signing {
 public:
  Signing(Work& work, const QVector<NewContract>& all)
      : m_work(work), m_all(all), m_rules(rulesOn(work, work.today())), m_rows(work, Trail::ByCaller) {
    QVector<WorkerId> workers;
    for (const NewContract& each : all) workers.append(each.worker);
    m_onFile = employment_store::contractsOf(work, workers);
  }

  QVector<Result<AddedContract>> sign() {
    m_rows.reserve(m_all.size(), 0);
    QVector<Result<AddedContract>> results;
    results.reserve(m_all.size());
    for (const NewContract& each : m_all) results.append(signOne(each));
    m_rows.flush();
    return results;
  }

 private:
  const std::optional<Company>& companyOf(CompanyId id) {
    const auto known = m_companies.constFind(id);
    return known != m_companies.constEnd() ? *known : *m_companies.insert(id, companyWith(m_work, id));
  }

  Result<AddedContract> signOne(const NewContract& each) {
    const std::optional<Company>& company = companyOf(each.employer);
    if (m_work.failed()) return refuse(m_work.error());
    if (!company)
      return refuse(notFound("assignment.employer",
                             message(QT_TRANSLATE_NOOP("core", "This company is not on file."))));
    Findings findings = employment_rules::checkContract(each.entered, company->data.kind, m_rules);
    if (auto error = firstError(findings)) return refuse(*error);
    settleRunning(m_work, m_onFile.value(each.worker), each.employer, each.entered.beginsOn, findings);
    Contract contract;
    contract.worker = each.worker;
    contract.employer = each.employer;
    contract.employerName = company->data.name;
    contract.data = each.entered;
    contract.shortTerm = employment_rules::isShortTerm(each.entered, company->data.kind, m_rules);
    contract.id = m_rows.add(
        ContractRow{each.worker, each.employer, each.entered, {}, {}, contract.shortTerm, m_work.now()});
    m_work.audit({contractSubject, contract.id.value(), {}, AuditText::of(contract)});
    return AddedContract{contract.id, contract.shortTerm, findings};
  }

  Work& m_work;
  const QVector<NewContract>& m_all;
  RuleSet m_rules;
  EmploymentRows m_rows;
  QHash<WorkerId, QVector<Contract>> m_onFile = {};
  QHash<CompanyId, std::optional<Company>> m_companies = {};
};
}  // namespace

void endContract(Work& work, const Contract& contract, const QDate& lastDay, const QString& reason) {
  Contract after = contract;
  after.endedOn = lastDay;
  after.endReason = reason;
  after.version += 1;
  employment_store::end(work, contract.id, lastDay, reason);
  work.audit({contractSubject, contract.id.value(), AuditText::of(contract), AuditText::of(after)});
}

QVector<Result<AddedContract>> addContracts(Work& work, const QVector<NewContract>& all) {
  if (all.isEmpty()) return {};
  return Signing(work, all).sign();
}

Result<AddedContract> addContract(Work& work, WorkerId worker, CompanyId employer,
                                  const ContractData& entered) {
  const auto added = addContracts(work, {{worker, employer, entered}});
  if (work.failed()) return refuse(work.error());
  return added.first();
}

void takeBackContracts(Work& work, WorkerId worker, OperationId visit) {
  const QVector<ContractId> touched = employment_store::contractsOf(work, worker, visit);
  for (const Contract& each : contractsOf(work, worker)) {
    if (!touched.contains(each.id)) continue;
    if (!each.endedOn.isValid()) {
      endContract(work, each, each.data.beginsOn, neverHeld);
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

QHash<WorkerId, QVector<Contract>> contractsOf(Work& work, const QVector<WorkerId>& workers) {
  return employment_store::contractsOf(work, workers);
}

ContractId contractFor(const QVector<Contract>& contracts, CompanyId employer, const QDate& day) {
  ContractId newest;
  for (const Contract& contract : contracts) {
    if (contract.employer != employer || contract.endReason == neverHeld) continue;
    if (!newest) newest = contract.id;
    if (contract.holdsOn(day)) return contract.id;
  }
  return newest;
}
