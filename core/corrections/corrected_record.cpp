#include "corrections/corrected_record.h"

#include "corrections/correction_rules.h"
#include "employment/rewriting.h"
#include "workers/person_operations.h"
#include "workers/worker_rules.h"

namespace {

Error notOnFile(CorrectionSubject subject) {
  switch (subject) {
    case CorrectionSubject::Assignment:
      return notFound("assignment", message(QT_TRANSLATE_NOOP("core", "This assignment is not on file.")));
    case CorrectionSubject::Contract:
      return notFound("contract", message(QT_TRANSLATE_NOOP("core", "This contract is not on file.")));
    default:
      return noSuchWorker();
  }
}

QJsonObject blankOf(CorrectionSubject subject) {
  switch (subject) {
    case CorrectionSubject::Assignment:
      return toJson(AssignmentFacts());
    case CorrectionSubject::Contract:
      return toJson(ContractFacts());
    default:
      return toJson(PersonData());
  }
}

template <class Facts>
Result<QJsonObject> checkedForm(const QJsonObject& now) {
  const auto facts = fromJson<Facts>(now);
  if (!facts) return refuse(facts.error());
  return toJson(*facts);
}

}  // namespace

Result<CorrectedRecord> CorrectedRecord::read(Work& work, CorrectionSubject subject, qint64 id,
                                              WorkerId worker) {
  CorrectedRecord found;
  found.m_subject = subject;
  found.m_id = id;
  const auto take = [&](auto record, WorkerId of, auto facts) {
    if (!record) return;
    found.m_worker = of;
    found.m_version = record->version;
    found.m_facts = toJson(facts);
    found.m_record = *record;
  };
  if (subject == CorrectionSubject::Assignment) {
    const auto assignment = assignmentOnFile(work, AssignmentId(id));
    if (assignment) take(assignment, assignment->worker, factsOf(*assignment));
  } else if (subject == CorrectionSubject::Contract) {
    const auto contract = contractOnFile(work, ContractId(id));
    if (contract) take(contract, contract->worker, factsOf(*contract));
  } else {
    const auto person = workerOnFile(work, WorkerId(id));
    if (person) take(person, person->id, person->person);
  }
  if (work.failed()) return refuse(work.error());
  if (!found.m_worker) return refuse(notOnFile(subject));
  if (worker && worker != found.m_worker)
    return refuse(invalid("worker", message(QT_TRANSLATE_NOOP("core", "This belongs to another worker."))));
  return found;
}

Result<QJsonObject> CorrectedRecord::with(const QVector<FieldChange>& changes, const QDate& today) const {
  const QJsonObject now = correction_rules::changed(m_facts, blankOf(m_subject), changes);
  if (m_subject == CorrectionSubject::Assignment) return checkedForm<AssignmentFacts>(now);
  if (m_subject == CorrectionSubject::Contract) return checkedForm<ContractFacts>(now);
  const auto person = fromJson<PersonData>(now);
  if (!person) return refuse(person.error());
  return toJson(worker_rules::normalised(*person, today));
}

Findings CorrectedRecord::check(Work& work, const QJsonObject& now, const QString& ageReason) const {
  if (m_subject == CorrectionSubject::Assignment)
    return checkFacts(work, std::get<Assignment>(m_record), *fromJson<AssignmentFacts>(now));
  if (m_subject == CorrectionSubject::Contract)
    return checkFacts(work, std::get<Contract>(m_record), *fromJson<ContractFacts>(now));
  return checkPerson(*fromJson<PersonData>(now), ageReason, rulesOn(work, work.today()), work.today());
}

Result<void> CorrectedRecord::write(Work& work, const QJsonObject& now) const {
  if (m_subject == CorrectionSubject::Assignment)
    return rewrite(work, std::get<Assignment>(m_record), *fromJson<AssignmentFacts>(now));
  if (m_subject == CorrectionSubject::Contract)
    return rewrite(work, std::get<Contract>(m_record), *fromJson<ContractFacts>(now));
  return rewritePerson(work, std::get<Worker>(m_record), *fromJson<PersonData>(now));
}
