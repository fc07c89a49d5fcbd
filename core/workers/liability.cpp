#include "workers/liability.h"

#include "base/clock.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {

bool isComing(CardState state) {
  return state == CardState::Requested || state == CardState::Queued || state == CardState::InBatch ||
         state == CardState::Printed || state == CardState::Personalised || state == CardState::AtDesk;
}

CardOnDay standing(CardState state) {
  if (isComing(state)) return CardOnDay::Coming;
  if (state == CardState::Active) return CardOnDay::Active;
  if (state == CardState::Lost) return CardOnDay::Lost;
  return state == CardState::Blocked ? CardOnDay::Blocked : CardOnDay::Ended;
}

void addOnce(QVector<NamedProject>& projects, ProjectId project, const QString& name) {
  for (const NamedProject& each : projects)
    if (each.project == project) return;
  projects.append({project, name});
}

QString nameIn(const QVector<Assignment>& assignments, ProjectId project) {
  for (const Assignment& each : assignments)
    if (each.project == project) return each.projectName;
  return {};
}

void noteSwipes(DayFacts& known, const EntitlementFacts& facts, const QDate& day) {
  if (!facts.swipes) return;
  known.swipesKnown = true;
  for (const auto& [when, project] : *facts.swipes)
    if (when == day) addOnce(known.seenAt, project, nameIn(facts.assignments, project));
}

/// Where assignments overlap, the gate that saw him decides; where both or none did, all stay named.
QVector<NamedProject> decidedByGate(const DayFacts& known) {
  if (known.projects.size() < 2) return known.projects;
  QVector<NamedProject> seen;
  for (const NamedProject& each : known.projects)
    for (const NamedProject& gate : known.seenAt)
      if (gate.project == each.project) seen.append(each);
  return seen.size() == 1 ? seen : known.projects;
}

}  // namespace

QString joinedNames(const QVector<NamedProject>& projects) {
  QStringList names;
  for (const NamedProject& each : projects)
    if (!each.name.isEmpty()) names.append(each.name);
  return names.join(QStringLiteral("、"));
}

CardOnDay cardOn(const QVector<CardStep>& steps, const QDate& day) {
  QHash<CardId, CardState> states;
  CardId newest;
  for (const CardStep& step : steps) {
    if (step.onDay > day) continue;
    states.insert(step.card, step.state);
    newest = std::max(newest, step.card);
  }
  if (states.isEmpty()) return CardOnDay::None;
  // A merged person may have a newer card that was called off beside the one that stayed valid.
  for (const CardOnDay valid : {CardOnDay::Active, CardOnDay::Coming})
    for (const CardState state : std::as_const(states))
      if (standing(state) == valid) return valid;
  return standing(states.value(newest));
}

QVector<Assignment> countedAssignments(const QVector<Assignment>& assignments) {
  QVector<Assignment> counted;
  for (const Assignment& each : assignments)
    if (each.endReason != QLatin1String("withdrawn")) counted.append(each);
  std::stable_sort(counted.begin(), counted.end(), [](const Assignment& a, const Assignment& b) {
    return a.beginsOn != b.beginsOn ? a.beginsOn < b.beginsOn : a.id < b.id;
  });
  return counted;
}

DayFacts dayFactsOf(const EntitlementFacts& facts, const QDate& day) {
  DayFacts known;
  known.registered = facts.registeredOn.isValid() && facts.registeredOn <= day;
  for (const Assignment& each : countedAssignments(facts.assignments)) {
    if (each.covers(day)) known.assigned.prepend(each);
    known.hadEarlier = known.hadEarlier || (!each.isOpen() && each.endsOn < day);
    known.hasLater = known.hasLater || each.beginsOn > day;
  }
  for (const Assignment& each : std::as_const(known.assigned))
    addOnce(known.projects, each.project, each.projectName);
  noteSwipes(known, facts, day);
  known.liable = decidedByGate(known);
  known.beginsToday = std::all_of(known.assigned.begin(), known.assigned.end(),
                                  [&](const Assignment& a) { return a.beginsOn == day; });
  for (const Contract& each : facts.contracts)
    if (known.contractWith.isEmpty() && each.holdsOn(day)) known.contractWith = each.employerName;
  known.card = cardOn(facts.cardSteps, day);
  return known;
}

// ---- who is liable, day by day
// ------------------------------------------------------------------------------------

QVector<LiabilitySpan> liabilityBetween(const EntitlementFacts& facts, const QDate& from, const QDate& to) {
  QVector<LiabilitySpan> spans;
  if (!from.isValid() || !to.isValid() || from > to) return spans;
  const QVector<Assignment> counted = countedAssignments(facts.assignments);
  // A span begins where an assignment begins, and on the day after one has ended.
  QVector<QDate> starts{from};
  for (const Assignment& each : counted) {
    if (each.beginsOn > from && each.beginsOn <= to) starts.append(each.beginsOn);
    if (!each.isOpen() && each.endsOn >= from && each.endsOn < to) starts.append(each.endsOn.addDays(1));
  }
  std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  for (qsizetype i = 0; i < starts.size(); ++i) {
    LiabilitySpan span{starts[i], i + 1 < starts.size() ? starts[i + 1].addDays(-1) : to, {}};
    for (const Assignment& each : counted)
      if (each.covers(span.from)) span.assignments.append(each);
    spans.append(span);
  }
  return spans;
}

namespace {

Message nobodyLiable(const EntitlementFacts& facts, const QDate& day) {
  const Assignment* before = nullptr;
  const Assignment* after = nullptr;
  const QVector<Assignment> counted = countedAssignments(facts.assignments);
  for (const Assignment& each : counted) {
    if (!each.isOpen() && each.endsOn < day && (before == nullptr || each.endsOn >= before->endsOn))
      before = &each;
    if (each.beginsOn > day && after == nullptr) after = &each;
  }
  if (before != nullptr && after != nullptr)
    return message(
        QT_TRANSLATE_NOOP("core", "No project is liable · left %1 on %2, came to %3 on %4"),
        {before->projectName, isoText(before->endsOn), after->projectName, isoText(after->beginsOn)});
  if (before != nullptr)
    return message(QT_TRANSLATE_NOOP("core", "No project is liable · left %1 on %2"),
                   {before->projectName, isoText(before->endsOn)});
  if (after != nullptr)
    return message(QT_TRANSLATE_NOOP("core", "No project is liable yet · comes to %1 on %2"),
                   {after->projectName, isoText(after->beginsOn)});
  return message(QT_TRANSLATE_NOOP("core", "No project is liable · he has had no assignment"));
}

}  // namespace

Message liabilitySentence(const EntitlementFacts& facts, const QDate& day) {
  const DayFacts known = dayFactsOf(facts, day);
  if (known.assigned.isEmpty() && !known.seenAt.isEmpty() && !joinedNames(known.seenAt).isEmpty())
    return message(
        QT_TRANSLATE_NOOP("core", "%1 is liable · its gate saw him, though no assignment is on file"),
        {joinedNames(known.seenAt)});
  if (known.assigned.isEmpty()) return nobodyLiable(facts, day);
  if (known.liable.size() > 1)
    return message(
        QT_TRANSLATE_NOOP("core", "%1 are both assigned · the gate that saw him decides, else a supervisor"),
        {joinedNames(known.liable)});
  if (known.projects.size() > 1)
    return message(QT_TRANSLATE_NOOP("core", "%1 is liable · only its gate saw him, of %2"),
                   {known.liable.first().name, joinedNames(known.projects)});
  QDate since = known.assigned.first().beginsOn;
  for (const Assignment& each : known.assigned) since = std::min(since, each.beginsOn);
  if (!known.registered)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "%1 by the assignment since %2 · registered only on %3, so evidence is wanted"),
        {known.liable.first().name, isoText(since), isoText(facts.registeredOn)});
  const Assignment& work = known.assigned.first();
  if (!work.formerContractors.isEmpty())
    return message(
        QT_TRANSLATE_NOOP("core",
                          "%1 is liable · assignment since %2 · its general contractor on that day was %3"),
        {known.liable.first().name, isoText(since), work.contractorNameOn(day)});
  return message(QT_TRANSLATE_NOOP("core", "%1 is liable · assignment since %2"),
                 {known.liable.first().name, isoText(since)});
}
