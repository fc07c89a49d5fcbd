#include "projects/project_rules.h"

#include "base/code_table.h"
#include "identity/division.h"

namespace project_rules {

namespace {
constexpr int longestProjectName = 100;
constexpr int mostHeads = 100'000;

void checkName(const QString& name, Findings& findings) {
  const qsizetype length = name.toUcs4().size();
  if (length < 2)
    findings << errorAt(
        "name", "name-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter the project's name as it is on the permit.")));
  else if (length > longestProjectName)
    findings << errorAt("name", "name-too-long",
                        message(QT_TRANSLATE_NOOP("core", "The name may have %1 characters; it has %2."),
                                {QString::number(longestProjectName), QString::number(length)}));
}

void checkMoney(const ProjectData& project, Findings& findings) {
  const bool preparing = project.status == ProjectStatus::Preparing;
  if (project.cost < Money())
    findings << errorAt("cost", "cost-negative",
                        message(QT_TRANSLATE_NOOP("core", "The cost cannot be below zero.")));
  if (project.labourCost < Money())
    findings << errorAt("labourCost", "labour-cost-negative",
                        message(QT_TRANSLATE_NOOP("core", "The labour cost cannot be below zero.")));
  if (project.labourCost > project.cost)
    findings << errorAt(
        "labourCost", "labour-above-cost",
        message(QT_TRANSLATE_NOOP("core", "The labour cost is a part of the cost: at most %1; it is %2."),
                {project.cost.toString(), project.labourCost.toString()}));
  if (!preparing) return;
  if (project.cost == Money())
    findings << warningAt("cost", "cost-missing",
                          message(QT_TRANSLATE_NOOP("core", "Without the cost no deposit can be computed.")));
  else if (project.labourCost == Money())
    findings << warningAt(
        "labourCost", "labour-cost-missing",
        message(QT_TRANSLATE_NOOP(
            "core", "Without the labour cost the two bases of the deposit cannot be compared.")));
}

void checkHeads(const ProjectData& project, Findings& findings) {
  if (project.declaredHeads <= 0)
    findings << errorAt(
        "declaredHeads", "heads-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter how many workers the contractor declares: at least 1.")));
  else if (project.declaredHeads > mostHeads)
    findings << errorAt(
        "declaredHeads", "heads-too-many",
        message(QT_TRANSLATE_NOOP("core", "At most %1 workers can be declared; entered are %2."),
                {QString::number(mostHeads), QString::number(project.declaredHeads)}));
  if (project.floorArea < 0)
    findings << errorAt("floorArea", "area-negative",
                        message(QT_TRANSLATE_NOOP("core", "The floor area cannot be below zero.")));
}

void checkDates(const ProjectData& project, Findings& findings) {
  if (project.beginsOn.isValid() && project.endsOn.isValid() && project.endsOn < project.beginsOn)
    findings << errorAt(
        "endsOn", "ends-before-begin",
        message(QT_TRANSLATE_NOOP("core", "The project must end on %1 or later; it ends on %2."),
                {project.beginsOn.toString(Qt::ISODate), project.endsOn.toString(Qt::ISODate)}));
}

void checkDivision(const QString& code, Findings& findings) {
  if (code.isEmpty())
    findings << warningAt("division", "division-missing",
                          message(QT_TRANSLATE_NOOP("core", "The county it lies in is open.")));
  else if (code.size() != 6 ||
           std::any_of(code.begin(), code.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
    findings << errorAt(
        "division", "division-form",
        message(QT_TRANSLATE_NOOP("core", "A division code has 6 digits; it is “%1”."), {code}));
  else if (!Divisions::get().knows(code))
    findings << warningAt(
        "division", "unknown-division",
        message(QT_TRANSLATE_NOOP("core", "No list knows the division %1. Check it."), {code}));
}
}  // namespace

ProjectData normalised(const ProjectData& entered) {
  ProjectData data = entered;
  data.name = data.name.simplified();
  data.address = data.address.simplified();
  data.division = data.division.normalized(QString::NormalizationForm_KC).simplified();
  data.category = data.category.trimmed();
  return data;
}

Findings checkProject(const ProjectData& project) {
  Findings findings;
  checkName(project.name, findings);
  if (!project.generalContractor)
    findings << errorAt("generalContractor", "contractor-missing",
                        message(QT_TRANSLATE_NOOP("core", "Choose the general contractor: it is liable.")));
  checkMoney(project, findings);
  checkHeads(project, findings);
  checkDates(project, findings);
  checkDivision(project.division, findings);
  if (!project.category.isEmpty() &&
      !CodeTable::get(QStringLiteral("project-category")).contains(project.category))
    findings << errorAt(
        "category", "category-unknown",
        message(QT_TRANSLATE_NOOP("core", "No kind of project has the code “%1”. Choose one of the list."),
                {project.category}));
  return findings;
}

Findings checkContractor(const CompanyData& contractor, bool already) {
  const Level level = already ? Level::Warning : Level::Error;
  if (contractor.status == CompanyStatus::Closed)
    return {finding(level, "generalContractor", "contractor-closed",
                    message(QT_TRANSLATE_NOOP("core", "%1 is closed down."), {contractor.name}))};
  switch (contractor.kind) {
    case CompanyKind::GeneralContractor:
      return {};
    case CompanyKind::Dispatching:
      return {
          finding(level, "generalContractor", "contractor-dispatches",
                  message(QT_TRANSLATE_NOOP(
                              "core", "%1 is a labour dispatching company and cannot be general contractor."),
                          {contractor.name}))};
    case CompanyKind::Subcontractor:
    case CompanyKind::Other:
      break;
  }
  return {warningAt("generalContractor", "not-general-contractor",
                    message(QT_TRANSLATE_NOOP("core", "%1 is on file as “%2”, not as general contractor."),
                            {contractor.name, nameOf(contractor.kind)}))};
}

}  // namespace project_rules
