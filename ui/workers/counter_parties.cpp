#include "workers/counter_parties.h"

#include "contracting/contracting_operations.h"
#include "kit/choice_box.h"
#include "office/office.h"
#include "projects/project_operations.h"
#include "workers/counter_fields.h"

namespace {
template <class Row>
Row chosen(const CounterFields& fields, const char* key) {
  return Row(fields.edit<ChoiceBox>(key)->currentId().toLongLong());
}
}  // namespace

CounterParties::CounterParties(const CounterFields& fields, Office& office, QObject* parent)
    : QObject(parent), m_fields(fields), m_office(office) {}

void CounterParties::refresh(const std::optional<Company>& employer) {
  const auto project = chosen<ProjectId>(m_fields, "assignment.project");
  const bool sameProject = m_project && m_project->id == project;
  const bool sameEmployer = m_employer && employer && m_employer->id == employer->id;
  m_employer = employer;
  if (sameProject && sameEmployer) return;
  ++m_asked;
  m_terms.reset();
  if (!sameProject) m_project.reset();
  if (!project || !employer) return;
  sameProject ? askTerms() : askProject(project);
}

void CounterParties::askProject(ProjectId project) {
  m_office.run(ShowProject, ProjectRef{project, {}})
      .then(this, [this, asked = m_asked](const Result<Project>& found) {
        if (asked != m_asked || !found) return;
        m_project = *found;
        askTerms();
      });
}

bool CounterParties::asksForTerms() const {
  return m_project->data.generalContractor && m_employer->data.kind == CompanyKind::Dispatching;
}

void CounterParties::askTerms() {
  if (!asksForTerms()) return emit loaded();
  DispatchListRequest request;
  request.dispatcher = m_employer->id;
  request.project = m_project->id;
  m_office.run(ListDispatchContracts, request)
      .then(this, [this, asked = m_asked](const Result<DispatchListPage>& page) {
        if (asked != m_asked || !page) return;
        m_terms.emplace();
        for (const DispatchLine& line : page->lines) m_terms->append({line.data.from, line.lastDay()});
        emit loaded();
      });
}

std::optional<employment_rules::Parties> CounterParties::parties() const {
  if (!m_project || !m_employer || (asksForTerms() && !m_terms)) return std::nullopt;
  if (chosen<ProjectId>(m_fields, "assignment.project") != m_project->id ||
      chosen<CompanyId>(m_fields, "assignment.employer") != m_employer->id)
    return std::nullopt;
  const auto manager = chosen<ManagerId>(m_fields, "assignment.manager");
  for (const Manager& each : m_employer->managers)
    if (each.id == manager) return employment_rules::Parties{*m_project, *m_employer, each, {}, m_terms};
  return std::nullopt;
}
