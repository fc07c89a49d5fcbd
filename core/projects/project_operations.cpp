#include "projects/project_operations.h"

#include "base/paging.h"
#include "companies/company_operations.h"
#include "companies/place_keys.h"
#include "projects/project_rules.h"
#include "projects/project_store.h"

namespace {
const QString projectSubject = QStringLiteral("project");

Error noSuchProject() {
  return notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file.")));
}

/// "P2026-0031": the office's own number, by the year it came on file.
QString nextNumber(Work& work, int year) {
  return QStringLiteral("P%1-%2").arg(year).arg(work.takeSerials(QStringLiteral("project"), year, 1), 4, 10,
                                                QLatin1Char('0'));
}

/// `before` is the project as it was, or none of a new one.
Result<Findings> checked(Work& work, const ProjectData& data, const Project* before) {
  Findings findings = project_rules::checkProject(data);
  if (auto error = firstError(findings)) return refuse(*error);
  const auto contractor = companyWith(work, data.generalContractor);
  if (!contractor)
    return refuse(notFound("generalContractor",
                           message(QT_TRANSLATE_NOOP("core", "This general contractor is not on file."))));
  findings << project_rules::checkContractor(
      contractor->data, before && before->data.generalContractor == data.generalContractor);
  if (project_store::withName(work, data.name, data.generalContractor, before ? before->id : ProjectId()))
    findings << warningAt(
        "name", "same-name",
        message(QT_TRANSLATE_NOOP("core", "This contractor has another project of the same name.")));
  if (auto error = firstError(findings)) return refuse(*error);
  return findings;
}

Result<Project> shown(Work& work, ProjectId id, const Findings& findings = {}) {
  auto project = project_store::project(work, id, true);
  if (!project) return refuse(work.failed() ? work.error() : noSuchProject());
  project->warnings = warningCodes(findings);
  return *project;
}

Result<Project> createProject(Work& work, const ProjectData& entered) {
  return createProjectIn(work, entered, work.today().year());
}

Result<void> change(Work& work, const Project& before, int version, const ProjectData& data) {
  if (!project_store::update(work, before.id, version, data))
    return refuse(
        work.failed()
            ? work.error()
            : conflict("version", message(QT_TRANSLATE_NOOP(
                                              "core",
                                              "%1 was changed at another desk since you opened it. Load it "
                                              "anew and compare."),
                                          {before.data.name})));
  work.audit({projectSubject, before.id.value(), AuditText::of(before.data), AuditText::of(data)});
  return {};
}

/// A completed project has nobody on site: project.finish completes it and ends their assignments with it.
std::optional<Error> checkNobodyOnSite(Work& work, const Project& before, const ProjectData& data) {
  if (data.status != ProjectStatus::Finished || before.data.status == ProjectStatus::Finished)
    return std::nullopt;
  const qint64 open = project_store::openAssignments(work, before.id);
  if (open == 0) return std::nullopt;
  return invalid("status", message(QT_TRANSLATE_NOOP(
                                       "core",
                                       "%1 workers are still assigned to it. Complete the project by its own "
                                       "step, which ends their assignments too."),
                                   {QString::number(open)}));
}

/// Who was liable on each day stays known, and money paid by one counts for another only where both and a
/// supervisor say so: after an approved check the contractor changes by its transfer alone (domain.md 4, 6).
std::optional<Error> checkContractorStays(Work& work, const Project& before, const ProjectData& data) {
  if (data.generalContractor == before.data.generalContractor ||
      !project_store::hasApprovedCheck(work, before.id))
    return std::nullopt;
  return invalid("generalContractor",
                 message(QT_TRANSLATE_NOOP("core",
                                           "The deposit of this project was checked and approved for %1. Ask "
                                           "for the transfer of the check; with it the project goes over."),
                         {before.contractorName}));
}

Result<Project> editProject(Work& work, const ProjectEdit& edit) {
  const auto before = project_store::project(work, edit.project, false);
  if (!before) return refuse(noSuchProject());
  const ProjectData data = project_rules::normalised(edit.data);
  const auto findings = checked(work, data, &*before);
  if (!findings) return refuse(findings.error());
  if (auto open = checkNobodyOnSite(work, *before, data)) return refuse(*open);
  if (auto bound = checkContractorStays(work, *before, data)) return refuse(*bound);
  if (auto changed = change(work, *before, edit.version, data); !changed) return refuse(changed.error());
  return shown(work, edit.project, *findings);
}

Result<Project> showProject(Work& work, const ProjectRef& ref) {
  return shown(work,
               ref.project ? ref.project : project_store::withNumber(work, ref.number.trimmed().toUpper()));
}

Result<ProjectListPage> listProjects(Work& work, const ProjectListRequest& request) {
  if (!place_keys::Cursor::knows(request.cursor)) return refuse(noSuchPlaceInList());
  return project_store::list(work, request);
}
}  // namespace

Result<Project> finishProjectIn(Work& work, ProjectId id, int version) {
  const auto before = project_store::project(work, id, false);
  if (!before) return refuse(work.failed() ? work.error() : noSuchProject());
  if (before->data.status == ProjectStatus::Finished)
    return refuse(invalid(
        "status", message(QT_TRANSLATE_NOOP("core", "%1 is completed already."), {before->data.name})));
  ProjectData data = before->data;
  data.status = ProjectStatus::Finished;
  if (auto changed = change(work, *before, version, data); !changed) return refuse(changed.error());
  return shown(work, id);
}

Result<Project> changeContractorIn(Work& work, ProjectId id, CompanyId contractor) {
  const auto before = project_store::project(work, id, false);
  if (!before) return refuse(work.failed() ? work.error() : noSuchProject());
  if (before->data.generalContractor == contractor)
    return refuse(invalid("generalContractor",
                          message(QT_TRANSLATE_NOOP("core", "%1 is its general contractor already."),
                                  {before->contractorName})));
  ProjectData data = before->data;
  data.generalContractor = contractor;
  const auto findings = checked(work, data, &*before);
  if (!findings) return refuse(findings.error());
  if (auto changed = change(work, *before, before->version, data); !changed) return refuse(changed.error());
  project_store::addPastContractor(work, id, before->data.generalContractor, work.today().addDays(-1));
  return shown(work, id, *findings);
}

CompanyId contractorOn(Work& work, ProjectId project, const QDate& day) {
  if (const CompanyId past = project_store::pastContractorOn(work, project, day)) return past;
  const auto record = project_store::project(work, project, false);
  return record ? record->data.generalContractor : CompanyId();
}

Result<Project> createProjectIn(Work& work, const ProjectData& entered, int year) {
  const ProjectData data = project_rules::normalised(entered);
  const auto findings = checked(work, data, nullptr);
  if (!findings) return refuse(findings.error());
  const ProjectId id = project_store::insert(work, nextNumber(work, year), data);
  work.audit({projectSubject, id.value(), {}, AuditText::of(data)});
  return shown(work, id, *findings);
}

const Operation<ProjectData, Project> CreateProject{
    {"project.create", Permission::ManageCompanies, Effect::Changes, "project", "project create",
     QT_TRANSLATE_NOOP("core", "Put a project on file and number it")},
    createProject};
const Operation<ProjectEdit, Project> EditProject{
    {"project.edit", Permission::ManageCompanies, Effect::Changes, "project", "project edit",
     QT_TRANSLATE_NOOP("core", "Change what is on file about a project")},
    editProject};
const Operation<ProjectRef, Project> ShowProject{
    {"project.show", Permission::ReadCompanies, Effect::Reads, "", "project show",
     QT_TRANSLATE_NOOP("core", "Show a project")},
    showProject};
const Operation<ProjectListRequest, ProjectListPage> ListProjects{
    {"project.list", Permission::ReadCompanies, Effect::Reads, "", "project list",
     QT_TRANSLATE_NOOP("core", "List projects by name, a page at a time")},
    listProjects};

std::optional<Project> projectWith(Work& work, ProjectId project) {
  return project_store::project(work, project, false);
}

qint64 onSiteOf(Work& work, ProjectId project) { return project_store::onSite(work, project); }

QVector<ProjectLine> findProjects(Work& work, const QString& text, int limit) {
  return project_store::matching(work, text, limit);
}
