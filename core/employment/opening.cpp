// Assignments begin and end: planned by the rules, then written, a whole crew's in few statements.
#include "companies/company_operations.h"
#include "employment/employment_operations.h"
#include "employment/employment_store.h"
#include "employment/parties_on_file.h"

namespace {
const QString assignmentSubject = QStringLiteral("assignment");

Error noSuchAssignment() {
  return notFound("assignment", message(QT_TRANSLATE_NOOP("core", "This assignment is not on file.")));
}

Error changedMeanwhile() {
  return conflict("version", message(QT_TRANSLATE_NOOP(
                                 "core", "His assignment was changed at another desk just now. Try again.")));
}

const Assignment* find(const QVector<Assignment>& onFile, AssignmentId id) {
  const auto found =
      std::find_if(onFile.begin(), onFile.end(), [&](const Assignment& a) { return a.id == id; });
  return found == onFile.end() ? nullptr : &*found;
}

template <class Item>
QVector<WorkerId> workersOf(const QVector<Item>& all) {
  QVector<WorkerId> workers;
  workers.reserve(all.size());
  for (const Item& each : all) workers.append(each.worker);
  return workers;
}

// ---- planned

/// The first of all their first days; what ended before it concerns none of them.
QDate earliestOf(const QVector<NewWork>& all) {
  QDate earliest;
  for (const NewWork& each : all)
    if (const QDate& day = each.entered.beginsOn; day.isValid() && (!earliest.isValid() || day < earliest))
      earliest = day;
  return earliest;
}

/// The employer of all of them, or none where they differ.
CompanyId onlyEmployerOf(const QVector<NewWork>& all) {
  const CompanyId first = all.isEmpty() ? CompanyId() : all.first().entered.employer;
  const bool same = std::all_of(all.begin(), all.end(),
                                [&](const NewWork& each) { return each.entered.employer == first; });
  return same ? first : CompanyId();
}

/// What is on file about all of them, read in few statements.
struct OnFile {
  PartiesOnFile parties;
  QHash<WorkerId, QVector<Assignment>> assignments;
  QHash<WorkerId, QVector<Contract>> contracts;

  OnFile(Work& work, const QVector<NewWork>& all)
      : parties(work),
        assignments(employment_store::assignmentsOf(work, workersOf(all), earliestOf(all))),
        contracts(employment_store::contractsOf(work, workersOf(all), onlyEmployerOf(all))) {}
};

/// What goes on from the one he is said to leave, if he can still leave it.
std::optional<Error> carryOn(const NewWork& asked, const QVector<Assignment>& onFile, PlannedWork& plan) {
  plan.trade = asked.entered.trade;
  plan.initiative = asked.initiative.value_or(Initiative::Employer);
  if (!asked.from) return std::nullopt;
  const Assignment* from = find(onFile, asked.from);
  if (!from || !from->isOpen() || (asked.fromVersion != 0 && asked.fromVersion != from->version))
    return changedMeanwhile();
  if (plan.trade.isEmpty()) plan.trade = from->trade;
  plan.initiative = asked.initiative.value_or(from->initiative);
  return std::nullopt;
}

PlannedWork planOne(const NewWork& asked, OnFile& file, const QDate& today) {
  PlannedWork plan;
  plan.warnings = employment_rules::checkAssignment(asked.entered, today);
  if ((plan.refusal = firstError(plan.warnings))) return plan;
  const PartiesOnFile::Known& known = file.parties.of(asked.entered);
  if ((plan.refusal = known.refusal())) return plan;
  const QVector<Assignment> onFile = file.assignments.value(asked.worker);
  const QVector<Contract> contracts = file.contracts.value(asked.worker);
  if ((plan.refusal = carryOn(asked, onFile, plan))) return plan;
  const auto opening =
      employment_rules::openingOn(asked.entered.beginsOn, asked.entered.overlapReason, onFile, asked.from);
  plan.warnings << employment_rules::checkParties(asked.entered, known.parties) << opening.findings
                << employment_rules::checkCover(asked.entered, contracts);
  if ((plan.refusal = firstError(plan.warnings))) return plan;
  plan.overlapReason = opening.overlapReason;
  plan.contract =
      asked.contract.value_or(contractFor(contracts, asked.entered.employer, asked.entered.beginsOn));
  for (const auto& end : opening.ends)
    plan.ends.append({end.assignment, find(onFile, end.assignment)->projectName, end.lastDay, end.reason});
  return plan;
}

QVector<PlannedWork> planAll(Work& work, const QVector<NewWork>& all, OnFile& file) {
  QVector<PlannedWork> plans;
  plans.reserve(all.size());
  QSet<WorkerId> earlier;
  for (const NewWork& asked : all) {
    plans.append(planOne(asked, file, work.today()));
    if (!plans.last().refusal && earlier.contains(asked.worker))
      plans.last().refusal =
          conflict("worker", message(QT_TRANSLATE_NOOP("core", "He is in this list twice.")));
    earlier.insert(asked.worker);
  }
  return plans;
}

// ---- written

bool finish(Work& work, const Assignment& before, const QDate& lastDay, const QString& reason) {
  if (!employment_store::end(work, before.id, lastDay, reason, before.version)) return false;
  // What differs, and where it was: the rest stands in the entries before.
  work.audit(
      {assignmentSubject,
       before.id.value(),
       {{QStringLiteral("projectName"), before.projectName}, {QStringLiteral("version"), before.version}},
       {{QStringLiteral("projectName"), before.projectName},
        {QStringLiteral("endsOn"), lastDay.toString(Qt::ISODate)},
        {QStringLiteral("endReason"), reason},
        {QStringLiteral("endEnteredAt"), work.now().milliseconds},
        {QStringLiteral("version"), before.version + 1}}});
  return true;
}

class Opener {
 public:
  Opener(Work& work, const QVector<NewWork>& all)
      : m_work(work),
        m_all(all),
        m_file(work, all),
        m_plans(planAll(work, all, m_file)),
        m_rows(work, Trail::ByCaller) {}

  QVector<Result<OpenedAssignment>> open() {
    m_rows.reserve(0, std::count_if(m_plans.begin(), m_plans.end(),
                                    [](const PlannedWork& plan) { return !plan.refusal; }));
    QVector<Result<OpenedAssignment>> results;
    results.reserve(m_all.size());
    for (qsizetype i = 0; i < m_all.size(); ++i) results.append(openOne(m_all[i], m_plans[i]));
    m_rows.flush();
    return results;
  }

 private:
  Result<OpenedAssignment> openOne(const NewWork& asked, const PlannedWork& plan) {
    if (m_work.failed()) return refuse(m_work.error());
    if (plan.refusal) return refuse(*plan.refusal);
    const auto team = teamOf(asked.entered);
    if (!team) return refuse(team.error());
    const QVector<Assignment>& onFile = m_file.assignments[asked.worker];
    for (const EndedAssignment& end : plan.ends)
      if (!finish(m_work, *find(onFile, end.assignment), end.lastDay, end.reason))
        return refuse(m_work.failed() ? m_work.error() : changedMeanwhile());
    const AssignmentRow row = rowOf(asked, plan, *team);
    const AssignmentId id = m_rows.add(row);
    m_work.audit({assignmentSubject,
                  id.value(),
                  {},
                  AuditText::of(described(id, row, partiesOf(asked), teamName(asked)))});
    return OpenedAssignment{id, plan.ends, plan.warnings};
  }

  AssignmentRow rowOf(const NewWork& asked, const PlannedWork& plan, TeamId team) const {
    AssignmentRow row;
    row.worker = asked.worker;
    row.project = asked.entered.project;
    row.employer = asked.entered.employer;
    row.manager = asked.entered.manager;
    row.team = team;
    row.contract = plan.contract;
    row.trade = plan.trade;
    row.beginsOn = asked.entered.beginsOn;
    row.overlapReason = plan.overlapReason;
    row.initiative = plan.initiative;
    row.enteredAt = m_work.now();
    return row;
  }

  const employment_rules::Parties& partiesOf(const NewWork& asked) {
    return m_file.parties.of(asked.entered).parties;
  }
  QString teamName(const NewWork& asked) {
    const auto& team = partiesOf(asked).team;
    return team ? team->data.name : asked.entered.teamName.simplified();
  }

  Result<TeamId> teamOf(const NewAssignment& entered) {
    const QString name = entered.teamName.simplified();
    if (entered.team || name.isEmpty()) return entered.team;
    const QPair<CompanyId, QString> key{entered.employer, name};
    if (const auto known = m_teams.constFind(key); known != m_teams.constEnd()) return *known;
    auto team = teamNamed(m_work, entered.employer, name);
    if (!team)
      return refuse({team.error().kind, QStringLiteral("assignment.teamName"), team.error().message});
    m_teams.insert(key, *team);
    return *team;
  }

  Work& m_work;
  const QVector<NewWork>& m_all;
  OnFile m_file;
  QVector<PlannedWork> m_plans;
  EmploymentRows m_rows;
  QHash<QPair<CompanyId, QString>, TeamId> m_teams = {};
};

// ---- ended

std::optional<Error> endRefused(const AssignmentEnd& end, const QHash<AssignmentId, Assignment>& onFile,
                                const QDate& today) {
  const auto before = onFile.constFind(end.assignment);
  if (before == onFile.constEnd()) return noSuchAssignment();
  if (end.version != 0 && end.version != before->version) return changedMeanwhile();
  return firstError(employment_rules::checkEnd(*before, end.lastDay, today));
}

QHash<AssignmentId, Assignment> assignmentsOf(Work& work, const QVector<AssignmentEnd>& all) {
  QVector<AssignmentId> ids;
  for (const AssignmentEnd& end : all) ids.append(end.assignment);
  return employment_store::assignments(work, ids);
}

}  // namespace

Assignment described(AssignmentId id, const AssignmentRow& row, const employment_rules::Parties& parties,
                     const QString& team) {
  Assignment a;
  a.id = id;
  a.worker = row.worker;
  a.project = row.project;
  a.projectName = parties.project.data.name;
  a.contractor = parties.project.data.generalContractor;
  a.contractorName = parties.project.contractorName;
  a.employer = row.employer;
  a.employerName = parties.employer.data.name;
  a.manager = row.manager;
  a.managerName = parties.manager.data.name;
  a.managerPhone = parties.manager.data.phone;
  a.team = team;
  a.trade = row.trade;
  a.contract = row.contract;
  a.beginsOn = row.beginsOn;
  a.endsOn = row.endsOn;
  a.endReason = row.endReason;
  a.overlapReason = row.overlapReason;
  a.initiative = row.initiative;
  a.enteredAt = row.enteredAt;
  a.endEnteredAt = row.endEnteredAt;
  return a;
}

QVector<PlannedWork> planAssignments(Work& work, const QVector<NewWork>& all) {
  OnFile file(work, all);
  return planAll(work, all, file);
}

QVector<Result<OpenedAssignment>> openAssignments(Work& work, const QVector<NewWork>& all) {
  return Opener(work, all).open();
}

Result<OpenedAssignment> openAssignment(Work& work, const NewWork& entered) {
  const auto opened = openAssignments(work, {entered});
  if (work.failed()) return refuse(work.error());
  return opened.first();
}

QVector<Result<EndedAssignment>> endAssignments(Work& work, const QVector<AssignmentEnd>& all) {
  QHash<AssignmentId, Assignment> onFile = assignmentsOf(work, all);
  QVector<Result<EndedAssignment>> results;
  results.reserve(all.size());
  for (const AssignmentEnd& end : all) {
    auto refusal = endRefused(end, onFile, work.today());
    if (!refusal && !finish(work, onFile[end.assignment], end.lastDay, end.reason))
      refusal = changedMeanwhile();
    if (work.failed()) refusal = work.error();
    if (refusal) {
      results.append(refuse(*refusal));
      continue;
    }
    results.append(
        EndedAssignment{end.assignment, onFile[end.assignment].projectName, end.lastDay, end.reason});
    onFile[end.assignment].endsOn = end.lastDay;  // named twice, it ends once
  }
  return results;
}

Result<EndedAssignment> endAssignment(Work& work, const AssignmentEnd& end) {
  return endAssignments(work, {end}).first();
}

QVector<std::optional<Error>> checkEnds(Work& work, const QVector<AssignmentEnd>& all) {
  const auto onFile = assignmentsOf(work, all);
  QVector<std::optional<Error>> refusals;
  for (const AssignmentEnd& end : all) refusals.append(endRefused(end, onFile, work.today()));
  return refusals;
}

QHash<WorkerId, QVector<Assignment>> assignmentsOf(Work& work, const QVector<WorkerId>& workers) {
  return employment_store::assignmentsOf(work, workers);
}

QVector<Assignment> assignmentsOf(Work& work, WorkerId worker) {
  return employment_store::assignmentsOf(work, QVector<WorkerId>{worker}).value(worker);
}

QHash<WorkerId, QVector<Assignment>> openAssignmentsOf(Work& work, const QVector<WorkerId>& workers) {
  auto found = employment_store::assignmentsOf(work, workers, work.today());
  for (QVector<Assignment>& each : found)
    each.removeIf([](const Assignment& assignment) { return !assignment.isOpen(); });
  return found;
}

QVector<Assignment> openAssignmentsOf(Work& work, const OpenWork& where) {
  return employment_store::open(work, where);
}

QVector<WorkerId> workersAt(Work& work, ProjectId project, AtProject when, WorkerId after, int limit) {
  return employment_store::workersAt(work, project, when, after, limit);
}

QVector<OpenWork> crewsAt(Work& work, ProjectId project) { return employment_store::crewsAt(work, project); }
