#include "roster/roster_places.h"

#include "companies/company_operations.h"
#include "companies/company_rules.h"
#include "companies/place_keys.h"
#include "employment/parties_on_file.h"
#include "projects/project_operations.h"

namespace {

constexpr int fewLines = 8;

bool sameName(const QString& a, const QString& b) { return place_keys::folded(a) == place_keys::folded(b); }

template <class Line>
bool isAmong(const QVector<Line>& lines, const QString& name, QString Line::*number) {
  return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
    return sameName(line.name, name) || (line.*number).compare(name, Qt::CaseInsensitive) == 0;
  });
}

}  // namespace

RosterPlaces::RosterPlaces(Work& work, const RosterWork& chosen) : m_work(work) {
  NewAssignment asked;
  asked.project = chosen.project;
  asked.employer = chosen.employer;
  asked.manager = chosen.manager;
  asked.beginsOn = work.today();
  Findings findings = employment_rules::checkAssignment(asked, work.today());
  if ((m_refusal = firstError(findings))) return;
  PartiesOnFile onFile(work);
  const PartiesOnFile::Known& known = onFile.of(asked);
  if ((m_refusal = work.failed() ? std::optional(work.error()) : known.refusal())) return;
  m_project = known.parties.project;
  m_employer = known.parties.employer;
  m_manager = known.parties.manager;
  m_refusal = firstError(employment_rules::checkParties(asked, known.parties));
  if (m_refusal || chosen.teamName.isEmpty()) return;
  if (const auto team = teamDiffers(chosen.teamName))
    m_refusal = Error{ErrorKind::Invalid, team->field, team->message};
}

std::optional<Finding> RosterPlaces::differs(const RosterRow& row) {
  if (auto finding = once("project", row.projectName, &RosterPlaces::projectDiffers)) return finding;
  if (auto finding = once("employer", row.employerName, &RosterPlaces::employerDiffers)) return finding;
  if (auto finding = once("manager", row.managerName, &RosterPlaces::managerDiffers)) return finding;
  return once("team", row.teamName, &RosterPlaces::teamDiffers);
}

template <class Look>
std::optional<Finding> RosterPlaces::once(const char* kind, const QString& name, Look look) {
  if (name.isEmpty()) return std::nullopt;
  const QString key = QString::fromLatin1(kind) + u' ' + name;
  const auto known = m_known.constFind(key);
  return known != m_known.constEnd() ? *known : *m_known.insert(key, (this->*look)(name));
}

std::optional<Finding> RosterPlaces::projectDiffers(const QString& name) {
  const ProjectData& chosen = m_project.data;
  if (sameName(name, chosen.name) || name.compare(m_project.number, Qt::CaseInsensitive) == 0)
    return std::nullopt;
  if (!isAmong(findProjects(m_work, name, fewLines), name, &ProjectLine::number))
    return errorAt("assignment.project", "project-unknown",
                   message(QT_TRANSLATE_NOOP("core",
                                             "No project “%1” is on file. Write its whole name or its "
                                             "number, or leave the cell empty: then it is %2."),
                           {name, chosen.name}));
  return errorAt("assignment.project", "project-differs",
                 message(QT_TRANSLATE_NOOP("core",
                                           "The row is for project “%1”, the import for %2. Correct the "
                                           "cell, or import these rows for their project."),
                         {name, chosen.name}));
}

std::optional<Finding> RosterPlaces::employerDiffers(const QString& name) {
  const CompanyData& chosen = m_employer.data;
  if (sameName(name, chosen.name) || name.compare(chosen.creditCode, Qt::CaseInsensitive) == 0)
    return std::nullopt;
  if (!isAmong(findCompanies(m_work, name, fewLines), name, &CompanyLine::creditCode))
    return errorAt("assignment.employer", "employer-unknown",
                   message(QT_TRANSLATE_NOOP("core",
                                             "No company “%1” is on file. Write its whole name or its credit "
                                             "code, or leave the cell empty: then it is %2."),
                           {name, chosen.name}));
  return errorAt("assignment.employer", "employer-differs",
                 message(QT_TRANSLATE_NOOP("core",
                                           "The row names the employer “%1”, the import is for %2. Correct "
                                           "the cell, or import these rows for their employer."),
                         {name, chosen.name}));
}

std::optional<Finding> RosterPlaces::managerDiffers(const QString& name) const {
  if (sameName(name, m_manager.data.name) || name == m_manager.data.phone) return std::nullopt;
  return errorAt("assignment.manager", "manager-differs",
                 message(QT_TRANSLATE_NOOP("core",
                                           "The row names the labour manager “%1”, the import is for %2. "
                                           "Correct the cell, or import these rows for their manager."),
                         {name, m_manager.data.name}));
}

std::optional<Finding> RosterPlaces::teamDiffers(const QString& name) const {
  const auto error = firstError(company_rules::checkTeam(company_rules::normalised(TeamData{name, {}, {}})));
  if (!error) return std::nullopt;
  return errorAt("assignment.teamName", "team-wrong", error->message);
}
