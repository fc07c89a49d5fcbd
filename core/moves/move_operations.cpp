#include "moves/move_operations.h"

#include "base/clock.h"
#include "moves/move_rules.h"
#include "projects/project_operations.h"
#include "workers/person_operations.h"
#include "workers/worker_operations.h"

namespace {

const QString projectFinished = QStringLiteral("project-finished");

Result<Assignment> leavingOf(Work& work, const Mover& who) {
  if (auto gone = mergedAway(work, who.worker)) return refuse(*gone);
  auto leaving = move_rules::leaving(who, assignmentsOf(work, who.worker));
  if (work.failed()) return refuse(work.error());
  return leaving;
}

// ---- one worker

std::optional<Contract> contractOf(Work& work, const Assignment& assignment, const QDate& day) {
  for (const Contract& each : contractsOf(work, assignment.worker))
    if (each.id == assignment.contract && each.holdsOn(day)) return each;
  return std::nullopt;
}

Result<Moved> leaveSite(Work& work, const Leave& entered) {
  Findings findings = move_rules::checkReason(entered.reason);
  if (auto error = firstError(findings)) return refuse(*error);
  const auto leaving = leavingOf(work, entered.who);
  if (!leaving) return refuse(leaving.error());
  const QString reason = entered.reason.simplified();
  const auto ended = endAssignment(work, {leaving->id, entered.lastDay, reason, leaving->version});
  if (!ended) return refuse(ended.error());
  findings << move_rules::checkLate(entered.lastDay, work.today());
  Moved done{entered.who.worker, {}, {*ended}, {}, {}, {}};
  if (entered.contractEnds) {
    const auto contract = contractOf(work, *leaving, entered.lastDay);
    if (!contract)
      return refuse(invalid("contractEnds", message(QT_TRANSLATE_NOOP(
                                                "core", "No contract of this work holds on his last day."))));
    endContract(work, *contract, entered.lastDay, reason);
    done.contractEnded = contract->id;
  }
  done.warnings = warningCodes(findings);
  done.liability = liabilityOf(work, entered.who.worker, entered.lastDay.addDays(1));
  if (work.failed()) return refuse(work.error());
  return done;
}

Result<Moved> moveWorker(Work& work, const Move& entered) {
  const auto leaving = leavingOf(work, entered.who);
  if (!leaving) return refuse(leaving.error());
  NewWork begun{entered.who.worker, entered.to};
  begun.initiative = entered.initiative;
  begun.from = leaving->id;
  begun.fromVersion = leaving->version;
  Findings findings;
  if (entered.contract) {
    const auto added = addContract(work, entered.who.worker, entered.to.employer, *entered.contract);
    if (!added) return refuse(added.error());
    findings << added->warnings;
    begun.contract = added->contract;
  }
  const auto opened = openAssignment(work, begun);
  if (!opened) return refuse(opened.error());
  findings << opened->warnings;
  noteTelling(work, entered.who.worker, QStringLiteral("move"), entered.told);
  Moved done{entered.who.worker, opened->assignment, opened->ended, {}, warningCodes(findings), {}};
  done.liability = liabilityOf(work, entered.who.worker, entered.to.beginsOn);
  if (work.failed()) return refuse(work.error());
  return done;
}

// ---- a crew

/// The members with the assignments they leave; who leaves none has the word why.
struct Member {
  Mover who;
  Assignment leaving;
  std::optional<Error> refusal;
};

QVector<Member> membersOf(Work& work, const QVector<Mover>& all) {
  QVector<WorkerId> workers;
  for (const Mover& who : all) workers.append(who.worker);
  const auto open = openAssignmentsOf(work, workers);
  const auto merged = mergedAway(work, workers);
  QVector<Member> members;
  members.reserve(all.size());
  for (const Mover& who : all) {
    const auto leaving = move_rules::leaving(who, open.value(who.worker));
    members.append(leaving ? Member{who, *leaving, {}}
                           : Member{who, {}, merged.value(who.worker, leaving.error())});
  }
  return members;
}

QVector<Member> membersOf(Work& work, const CrewSelection& selection) {
  const bool namesPlace = selection.project || selection.employer || selection.manager || selection.team;
  if (!namesPlace) {
    QVector<Mover> movers;
    for (const WorkerId worker : selection.workers) movers.append({worker, {}, 0});
    return membersOf(work, movers);
  }
  QVector<Member> members;
  for (const Assignment& each :
       openAssignmentsOf(work, {selection.project, selection.employer, selection.manager, selection.team}))
    if (selection.workers.isEmpty() || selection.workers.contains(each.worker))
      members.append({{each.worker, each.id, each.version}, each, {}});
  return members;
}

QVector<NewWork> newWorkOf(const QVector<Member>& members, const NewAssignment& to) {
  QVector<NewWork> all;
  all.reserve(members.size());
  for (const Member& member : members) {
    NewWork begun{member.who.worker, to};
    begun.from = member.leaving.id;
    begun.fromVersion = member.leaving.version;
    all.append(begun);
  }
  return all;
}

QVector<AssignmentEnd> endsOf(const QVector<Member>& members, const QDate& lastDay, const QString& reason) {
  QVector<AssignmentEnd> all;
  all.reserve(members.size());
  for (const Member& member : members)
    all.append({member.leaving.id, lastDay, reason.simplified(), member.leaving.version});
  return all;
}

CrewLine lineOf(const Member& member, const QHash<WorkerId, WorkerName>& names) {
  CrewLine line;
  line.worker = member.who.worker;
  const WorkerName name = names.value(line.worker);
  line.number = name.number;
  line.name = name.name;
  line.assignment = member.leaving.id;
  line.version = member.leaving.version;
  line.projectName = member.leaving.projectName;
  line.employerName = member.leaving.employerName;
  line.team = member.leaving.team;
  line.trade = member.leaving.trade;
  line.beginsOn = member.leaving.beginsOn;
  return line;
}

QHash<WorkerId, WorkerName> namesOfAll(Work& work, const QVector<Member>& members) {
  QVector<WorkerId> workers;
  for (const Member& member : members) workers.append(member.who.worker);
  return namesOf(work, workers);
}

void stays(CrewLine& line, const Error& why) {
  line.field = why.field;
  line.sentence = why.text();
}

/// What will happen to him, to be read before it is done.
Message movesSentence(const PlannedWork& plan, const QDate& day) {
  if (plan.ends.isEmpty())
    return message(QT_TRANSLATE_NOOP("core", "Begins on %1 beside the work he has."), {isoText(day)});
  const EndedAssignment& last = plan.ends.first();
  return message(QT_TRANSLATE_NOOP("core", "%1 ends on %2; the new project is liable from %3."),
                 {last.projectName, isoText(last.lastDay), isoText(day)});
}

Message leavesSentence(const QString& project, const QDate& lastDay) {
  return message(QT_TRANSLATE_NOOP("core", "%1 ends on %2; it is not liable for him after that."),
                 {project, isoText(lastDay)});
}

/// Lines for members; where somebody does not go, why.
template <class Refusal>
QVector<CrewLine> linesOf(Work& work, const QVector<Member>& members, Refusal refusalOf) {
  const auto names = namesOfAll(work, members);
  QVector<CrewLine> lines;
  lines.reserve(members.size());
  for (qsizetype i = 0; i < members.size(); ++i) {
    CrewLine line = lineOf(members[i], names);
    const std::optional<Error> refusal = members[i].refusal ? members[i].refusal : refusalOf(i);
    line.goes = !refusal;
    if (refusal) stays(line, *refusal);
    lines.append(line);
  }
  return lines;
}

QVector<CrewLine> previewMove(Work& work, const QVector<Member>& members, const NewAssignment& to) {
  const auto plans = planAssignments(work, newWorkOf(members, to));
  auto lines = linesOf(work, members, [&](qsizetype i) { return plans[i].refusal; });
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (!lines[i].goes) continue;
    if (!plans[i].ends.isEmpty()) lines[i].lastDay = plans[i].ends.first().lastDay;
    lines[i].sentence = movesSentence(plans[i], to.beginsOn).text();
    lines[i].warnings = warningCodes(plans[i].warnings);
  }
  return lines;
}

QVector<CrewLine> previewLeave(Work& work, const QVector<Member>& members, const CrewQuestion& asked) {
  const auto refusals = checkEnds(work, endsOf(members, asked.lastDay, asked.reason));
  auto lines = linesOf(work, members, [&](qsizetype i) { return refusals[i]; });
  for (CrewLine& line : lines) {
    if (!line.goes) continue;
    line.lastDay = asked.lastDay;
    line.sentence = leavesSentence(line.projectName, asked.lastDay).text();
    line.warnings = warningCodes(move_rules::checkLate(asked.lastDay, work.today()));
  }
  return lines;
}

Result<CrewPreview> previewCrew(Work& work, const CrewQuestion& asked) {
  if (auto error = firstError(move_rules::checkSelection(asked.who))) return refuse(*error);
  const auto members = membersOf(work, asked.who);
  CrewPreview preview;
  preview.lines = asked.to ? previewMove(work, members, *asked.to) : previewLeave(work, members, asked);
  const auto names = namesOfAll(work, members);
  std::stable_sort(preview.lines.begin(), preview.lines.end(), [&](const CrewLine& a, const CrewLine& b) {
    return names[a.worker].sort < names[b.worker].sort;
  });
  for (const CrewLine& line : std::as_const(preview.lines))
    (line.goes ? preview.going : preview.staying) += 1;
  if (work.failed()) return refuse(work.error());
  return preview;
}

/// Those who could be found are done; `outcomes` answers for them in their order.
template <class Outcome>
Result<CrewDone> crewDone(Work& work, const QVector<Member>& members, const QVector<Outcome>& outcomes) {
  if (work.failed()) return refuse(work.error());
  CrewDone done;
  QVector<Mover> staying;
  QVector<std::optional<Error>> refusals;
  qsizetype next = 0;
  for (const Member& member : members) {
    std::optional<Error> refusal = member.refusal;
    if (!refusal)
      if (const Outcome& outcome = outcomes[next++]; !outcome) refusal = outcome.error();
    if (!refusal) {
      ++done.done;
      continue;
    }
    staying.append({member.who.worker, member.who.from, 0});
    refusals.append(refusal);
  }
  // Where they are now, which is not what was read where another desk was faster.
  auto stayers = membersOf(work, staying);
  for (qsizetype i = 0; i < stayers.size(); ++i) stayers[i].refusal = refusals[i];
  done.staying = linesOf(work, stayers, [](qsizetype) { return std::optional<Error>(); });
  if (work.failed()) return refuse(work.error());
  // A crew of which nobody goes is a refusal, not a success of nought.
  if (done.done == 0 && !members.isEmpty()) return refuse(*refusals.first());
  return done;
}

QVector<Member> going(const QVector<Member>& members) {
  QVector<Member> found;
  for (const Member& member : members)
    if (!member.refusal) found.append(member);
  return found;
}

/// Who says what he leaves needs no reading: opening the new work looks whether he still can.
QVector<Member> moversOf(Work& work, const QVector<Mover>& all) {
  QVector<Mover> unsaid;
  QVector<WorkerId> workers;
  for (const Mover& who : all) {
    workers.append(who.worker);
    if (!who.from) unsaid.append(who);
  }
  const auto merged = mergedAway(work, workers);
  QVector<Member> looked = membersOf(work, unsaid);
  QVector<Member> members;
  members.reserve(all.size());
  qsizetype next = 0;
  for (const Mover& who : all) {
    if (!who.from) {
      members.append(looked[next++]);
      continue;
    }
    Member named{who, {}, {}};
    if (merged.contains(who.worker)) named.refusal = merged.value(who.worker);
    named.leaving.id = who.from;
    named.leaving.version = who.version;
    members.append(named);
  }
  return members;
}

Error nobodyNamed() {
  return invalid("members", message(QT_TRANSLATE_NOOP("core", "Choose at least one worker.")));
}

Result<CrewDone> moveCrew(Work& work, const CrewMove& entered) {
  if (entered.members.isEmpty()) return refuse(nobodyNamed());
  const auto members = moversOf(work, entered.members);
  const auto opened = openAssignments(work, newWorkOf(going(members), entered.to));
  auto done = crewDone(work, members, opened);
  if (!done) return done;
  const auto movers = going(members);
  for (qsizetype i = 0; i < movers.size(); ++i) {
    if (!opened[i]) continue;
    noteTelling(work, movers[i].who.worker, QStringLiteral("move"), entered.told);
    for (const QString& code : warningCodes(opened[i]->warnings))
      if (!done->warnings.contains(code)) done->warnings.append(code);
  }
  if (work.failed()) return refuse(work.error());
  return done;
}

Result<CrewDone> leaveWithCrew(Work& work, const CrewLeave& entered) {
  if (entered.members.isEmpty()) return refuse(nobodyNamed());
  if (auto error = firstError(move_rules::checkReason(entered.reason))) return refuse(*error);
  const auto members = membersOf(work, entered.members);
  const auto ended = endAssignments(work, endsOf(going(members), entered.lastDay, entered.reason));
  auto done = crewDone(work, members, ended);
  if (done) done->warnings = warningCodes(move_rules::checkLate(entered.lastDay, work.today()));
  return done;
}

// ---- a project

/// Nobody can have begun after the day on which all end; who was to begin later than today never came.
std::optional<Error> checkLastDay(const QVector<Assignment>& open, const QDate& lastDay, const QDate& today) {
  if (!lastDay.isValid())
    return invalid("lastDay",
                   message(QT_TRANSLATE_NOOP("core", "Enter the last day of work on the project.")));
  if (lastDay > today)
    return invalid("lastDay",
                   message(QT_TRANSLATE_NOOP("core", "The last day cannot lie after today, %1; it is %2."),
                           {isoText(today), isoText(lastDay)}));
  for (const Assignment& each : open)
    if (each.beginsOn > lastDay && each.beginsOn <= today)
      return invalid("lastDay", message(QT_TRANSLATE_NOOP("core",
                                                          "A worker began on %1, after that day. Choose "
                                                          "a later day, or correct his first day."),
                                        {isoText(each.beginsOn)}));
  return std::nullopt;
}

Result<ProjectFinished> finishProject(Work& work, const FinishProject& entered) {
  const QVector<Assignment> open = openAssignmentsOf(work, {entered.project, {}, {}, {}});
  if (auto error = checkLastDay(open, entered.lastDay, work.today())) return refuse(*error);
  const auto finished = finishProjectIn(work, entered.project, entered.version);
  if (!finished) return refuse(finished.error());
  QVector<AssignmentEnd> ends;
  ProjectFinished done{entered.project, 0, 0};
  for (const Assignment& each : open) {
    const bool never = each.beginsOn > work.today();
    ends.append({each.id, never ? each.beginsOn : entered.lastDay,
                 never ? QString(neverHeld) : projectFinished, each.version});
    (never ? done.withdrawn : done.ended) += 1;
  }
  for (const auto& ended : endAssignments(work, ends))
    if (!ended) return refuse(ended.error());
  if (work.failed()) return refuse(work.error());
  return done;
}

}  // namespace

const Operation<Leave, Moved> LeaveSite{
    {"worker.leave", Permission::RegisterWorkers, Effect::Changes, "assignment contract", "worker leave",
     QT_TRANSLATE_NOOP("core", "Records that a worker has left his project")},
    &leaveSite};
const Operation<Move, Moved> MoveWorker{
    {"worker.move", Permission::RegisterWorkers, Effect::Changes, "assignment contract team worker",
     "worker move", QT_TRANSLATE_NOOP("core", "Moves a worker to another project in one step")},
    &moveWorker};
const Operation<CrewQuestion, CrewPreview> PreviewCrew{
    {"crew.preview", Permission::RegisterWorkers, Effect::Reads, "", "crew preview",
     QT_TRANSLATE_NOOP("core", "Lists a crew and what moving or leaving would do to each")},
    &previewCrew};
const Operation<CrewMove, CrewDone> MoveCrew{
    {"crew.move", Permission::RegisterWorkers, Effect::Changes, "assignment team worker", "crew move",
     QT_TRANSLATE_NOOP("core", "Moves a crew to another project in one step")},
    &moveCrew};
const Operation<CrewLeave, CrewDone> TakeLeaveOfCrew{
    {"crew.leave", Permission::RegisterWorkers, Effect::Changes, "assignment", "crew leave",
     QT_TRANSLATE_NOOP("core", "Records that a crew has left its project")},
    &leaveWithCrew};
const Operation<FinishProject, ProjectFinished> CompleteProject{
    {"project.finish", Permission::ManageCompanies, Effect::Changes, "project assignment", "project finish",
     QT_TRANSLATE_NOOP("core", "Completes a project and ends the assignments on it")},
    &finishProject};
