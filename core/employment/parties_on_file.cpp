#include "employment/parties_on_file.h"

#include "companies/company_operations.h"
#include "contracting/contracting_operations.h"
#include "projects/project_operations.h"

std::optional<Error> PartiesOnFile::Known::refusal() const {
  auto error = firstError(findings);
  if (error) error->kind = ErrorKind::NotFound;
  return error;
}

const PartiesOnFile::Known& PartiesOnFile::of(const NewAssignment& a) {
  const QVector<qint64> key{a.project.value(), a.employer.value(), a.manager.value(), a.team.value()};
  auto found = m_known.find(key);
  if (found == m_known.end()) found = m_known.insert(key, read(a));
  return *found;
}

PartiesOnFile::Known PartiesOnFile::read(const NewAssignment& a) {
  Known known;
  const auto notOnFile = [&](const char* field, const char* words) {
    known.findings << errorAt(field, "not-on-file", message(words));
  };
  if (const auto project = projectWith(m_work, a.project))
    known.parties.project = *project;
  else
    notOnFile("assignment.project", QT_TRANSLATE_NOOP("core", "This project is not on file."));
  if (const auto employer = companyWith(m_work, a.employer))
    known.parties.employer = *employer;
  else
    notOnFile("assignment.employer", QT_TRANSLATE_NOOP("core", "This company is not on file."));
  if (const auto manager = managerWith(m_work, a.manager))
    known.parties.manager = *manager;
  else
    notOnFile("assignment.manager",
              QT_TRANSLATE_NOOP("core", "This labour manager is not on file with the company."));
  if (a.team) known.parties.team = teamWith(m_work, a.team);
  if (a.team && !known.parties.team)
    notOnFile("assignment.team", QT_TRANSLATE_NOOP("core", "This team is not on file with the company."));
  const CompanyId contractor = known.parties.project.data.generalContractor;
  if (contractor && known.parties.employer.data.kind == CompanyKind::Dispatching)
    known.parties.dispatch = dispatchTerms(m_work, contractor, a.employer, a.project);
  return known;
}
