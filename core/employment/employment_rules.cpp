#include "employment/employment_rules.h"

#include "base/code_table.h"

namespace employment_rules {

namespace {
constexpr int lateEntryDays = 30;
constexpr int longestTermYears = 50;
constexpr int farthestBeginDays = 366;
const QDate earliestDay(1980, 1, 1);
const QString sameDay = QStringLiteral("same-day");

void checkTerm(const ContractData& contract, Findings& findings) {
  if (contract.kind == ContractKind::FixedTerm && !contract.endsOn.isValid())
    findings << errorAt(
        "contract.endsOn", "contract-end-missing",
        message(QT_TRANSLATE_NOOP("core", "A fixed-term contract has a last day. Enter it.")));
  if (!contract.endsOn.isValid()) return;
  if (contract.endsOn < contract.beginsOn)
    findings << errorAt(
        "contract.endsOn", "contract-ends-before-begin",
        message(QT_TRANSLATE_NOOP("core", "The contract must end on %1 or later; it ends on %2."),
                {contract.beginsOn.toString(Qt::ISODate), contract.endsOn.toString(Qt::ISODate)}));
  else if (contract.endsOn > contract.beginsOn.addYears(longestTermYears))
    findings << errorAt(
        "contract.endsOn", "contract-too-long",
        message(QT_TRANSLATE_NOOP("core", "The contract runs for more than %1 years. Check its last day."),
                {QString::number(longestTermYears)}));
}

QString daysApart(const QDate& from, const QDate& to) { return QString::number(from.daysTo(to)); }
}  // namespace

bool isShortTerm(const ContractData& contract, CompanyKind employer, const RuleSet& rules) {
  if (employer != CompanyKind::Dispatching || !contract.beginsOn.isValid()) return false;
  return !contract.endsOn.isValid() ||
         contract.endsOn < lastDayOfTerm(contract.beginsOn, rules.dispatchContractMonths);
}

QDate lastDayOfTerm(const QDate& begin, int months) { return begin.addMonths(months).addDays(-1); }

Findings checkContract(const ContractData& contract, CompanyKind employer, const RuleSet& rules) {
  Findings findings;
  if (!contract.beginsOn.isValid()) {
    findings << errorAt("contract.beginsOn", "contract-begin-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the first day of the contract.")));
    return findings;
  }
  if (contract.beginsOn < earliestDay)
    findings << errorAt("contract.beginsOn", "contract-begin-too-early",
                        message(QT_TRANSLATE_NOOP("core", "The contract cannot begin before %1."),
                                {earliestDay.toString(Qt::ISODate)}));
  checkTerm(contract, findings);
  if (contract.pay < Money())
    findings << errorAt("contract.pay", "pay-negative",
                        message(QT_TRANSLATE_NOOP("core", "The pay cannot be below zero.")));
  if (!contract.payKind.isEmpty() && !CodeTable::get(QStringLiteral("settlement")).contains(contract.payKind))
    findings << errorAt(
        "contract.payKind", "pay-kind-unknown",
        message(QT_TRANSLATE_NOOP("core", "No kind of pay has the code “%1”. Choose one of the list."),
                {contract.payKind}));
  if (!findings.isEmpty()) return findings;
  if (isShortTerm(contract, employer, rules))
    findings << warningAt(
        "contract.endsOn", "contract-under-two-years",
        message(QT_TRANSLATE_NOOP("core",
                                  "Dispatch contract under %1 months: may be saved, noted on the employer."),
                {QString::number(rules.dispatchContractMonths)}));
  if (contract.signedOn.isValid() && contract.signedOn > contract.beginsOn.addMonths(1))
    findings << warningAt(
        "contract.signedOn", "contract-signed-late",
        message(QT_TRANSLATE_NOOP(
                    "core", "Signed %1 days after it began; a written contract is due within one month."),
                {daysApart(contract.beginsOn, contract.signedOn)}));
  return findings;
}

Findings checkAssignment(const NewAssignment& assignment, const QDate& today) {
  Findings findings;
  if (!assignment.project)
    findings << errorAt("assignment.project", "project-missing",
                        message(QT_TRANSLATE_NOOP("core", "Choose the project he works on.")));
  if (!assignment.employer)
    findings << errorAt("assignment.employer", "employer-missing",
                        message(QT_TRANSLATE_NOOP("core", "Choose the company that signs his contract.")));
  if (!assignment.manager)
    findings << errorAt("assignment.manager", "manager-missing",
                        message(QT_TRANSLATE_NOOP(
                            "core", "Choose the employer's labour manager: he answers for the worker.")));
  if (!assignment.trade.isEmpty() && !CodeTable::get(QStringLiteral("trade")).contains(assignment.trade))
    findings << errorAt(
        "assignment.trade", "trade-unknown",
        message(QT_TRANSLATE_NOOP("core", "No trade has the code “%1”. Choose one of the list."),
                {assignment.trade}));
  if (!assignment.beginsOn.isValid())
    findings << errorAt("assignment.beginsOn", "begin-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter his first day on the project.")));
  else if (assignment.beginsOn < earliestDay || assignment.beginsOn > today.addDays(farthestBeginDays))
    findings << errorAt(
        "assignment.beginsOn", "begin-out-of-range",
        message(QT_TRANSLATE_NOOP("core", "The first day must lie between %1 and %2; it is %3."),
                {earliestDay.toString(Qt::ISODate), today.addDays(farthestBeginDays).toString(Qt::ISODate),
                 assignment.beginsOn.toString(Qt::ISODate)}));
  else if (assignment.beginsOn < today.addDays(-lateEntryDays))
    findings << warningAt(
        "assignment.beginsOn", "entered-late",
        message(
            QT_TRANSLATE_NOOP(
                "core", "He began %1 days ago: both days stay visible, the first day and the day of entry."),
            {daysApart(assignment.beginsOn, today)}));
  return findings;
}

namespace {
void checkEmployer(const NewAssignment& assignment, const Parties& parties, Findings& findings) {
  const Company& employer = parties.employer;
  if (employer.data.status == CompanyStatus::Closed)
    findings << errorAt("assignment.employer", "employer-closed",
                        message(QT_TRANSLATE_NOOP("core", "%1 is closed down. Choose another employer."),
                                {employer.data.name}));
  else if (employer.data.status == CompanyStatus::Suspended)
    findings << warningAt(
        "assignment.employer", "employer-suspended",
        message(QT_TRANSLATE_NOOP("core", "The licence of %1 is suspended."), {employer.data.name}));
  const Manager& manager = parties.manager;
  if (manager.company != employer.id)
    findings << errorAt("assignment.manager", "manager-of-another",
                        message(QT_TRANSLATE_NOOP("core", "%1 is not a labour manager of %2."),
                                {manager.data.name, employer.data.name}));
  else if (manager.data.until.isValid() && manager.data.until < assignment.beginsOn)
    findings << errorAt(
        "assignment.manager", "manager-left",
        message(QT_TRANSLATE_NOOP("core", "%1 was labour manager only until %2. Choose the present one."),
                {manager.data.name, manager.data.until.toString(Qt::ISODate)}));
  if (parties.team && parties.team->company != employer.id)
    findings << errorAt("assignment.team", "team-of-another",
                        message(QT_TRANSLATE_NOOP("core", "The team %1 does not belong to %2."),
                                {parties.team->data.name, employer.data.name}));
}

void checkProject(const NewAssignment& assignment, const ProjectData& project, Findings& findings) {
  if (project.status == ProjectStatus::Finished)
    findings << errorAt(
        "assignment.project", "project-finished",
        message(QT_TRANSLATE_NOOP("core", "%1 is completed. Choose a project that is under way."),
                {project.name}));
  else if (project.status == ProjectStatus::Suspended)
    findings << warningAt("assignment.project", "project-suspended",
                          message(QT_TRANSLATE_NOOP("core", "Work on %1 is stopped."), {project.name}));
  if (project.beginsOn.isValid() && assignment.beginsOn < project.beginsOn)
    findings << warningAt("assignment.beginsOn", "before-project",
                          message(QT_TRANSLATE_NOOP("core", "The project begins on %1, after his first day."),
                                  {project.beginsOn.toString(Qt::ISODate)}));
  if (project.endsOn.isValid() && assignment.beginsOn > project.endsOn)
    findings << warningAt(
        "assignment.beginsOn", "after-project",
        message(QT_TRANSLATE_NOOP("core", "The project was to end on %1, before his first day."),
                {project.endsOn.toString(Qt::ISODate)}));
}

void checkDispatch(const NewAssignment& assignment, const Parties& parties, Findings& findings) {
  if (!parties.dispatch) return;
  const auto holds = [&](const DispatchTerm& term) { return term.holdsOn(assignment.beginsOn); };
  if (std::any_of(parties.dispatch->begin(), parties.dispatch->end(), holds)) return;
  findings << warningAt(
      "assignment.employer", "no-dispatch-contract",
      message(QT_TRANSLATE_NOOP(
                  "core",
                  "No contract of %1 with the general contractor of %2 holds on %3. Ask both for it; "
                  "the registration does not wait."),
              {parties.employer.data.name, parties.project.data.name, isoText(assignment.beginsOn)}));
}
}  // namespace

Findings checkParties(const NewAssignment& assignment, const Parties& parties) {
  Findings findings;
  checkEmployer(assignment, parties, findings);
  checkProject(assignment, parties.project.data, findings);
  checkDispatch(assignment, parties, findings);
  return findings;
}

Findings checkCover(const NewAssignment& assignment, const QVector<Contract>& contracts) {
  const auto ofEmployer = [&](const Contract& c) { return c.employer == assignment.employer; };
  if (std::none_of(contracts.begin(), contracts.end(), ofEmployer))
    return {warningAt("contract.endsOn", "no-contract",
                      message(QT_TRANSLATE_NOOP("core", "No contract with this employer is on file.")))};
  const auto covers = [&](const Contract& c) { return ofEmployer(c) && c.holdsOn(assignment.beginsOn); };
  if (std::any_of(contracts.begin(), contracts.end(), covers)) return {};
  return {warningAt("contract.endsOn", "contract-not-covering",
                    message(QT_TRANSLATE_NOOP("core", "His contract with this employer does not cover %1."),
                            {assignment.beginsOn.toString(Qt::ISODate)}))};
}

namespace {
Finding overlapRefused(const Assignment& other, const QDate& day) {
  if (other.isOpen())
    return errorAt(
        "assignment.overlapReason", "overlap-without-reason",
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "He is on %1 from %2, after %3. Correct the first day, or give the reason why both run."),
                {other.projectName, other.beginsOn.toString(Qt::ISODate), day.toString(Qt::ISODate)}));
  return errorAt(
      "assignment.overlapReason", "overlap-without-reason",
      message(QT_TRANSLATE_NOOP("core",
                                "He was on %1 until %2. Begin a day later, or give the reason why both run."),
              {other.projectName, other.endsOn.toString(Qt::ISODate)}));
}
}  // namespace

namespace {
/// How an open assignment ends because another begins on the day; it began on that day at the latest.
Ending endingBefore(const Assignment& open, const QDate& day) {
  if (open.beginsOn == day) return {open.id, day, QStringLiteral("same-day")};
  return {open.id, day.addDays(-1), QStringLiteral("moved")};
}

/// The reason that two ran beside each other with; that one came and went on the same day is none.
QString reasonIn(const QString& overlapReason) {
  const QString reason = overlapReason.simplified();
  return reason == sameDay ? QString() : reason;
}

/// He leaves this one alone: it ends, and what runs beside it goes on beside the new one.
Opening leavingOne(const QDate& day, const QString& reason, const QVector<Assignment>& onFile,
                   const Assignment& from) {
  Opening opening;
  opening.ends.append(endingBefore(from, day));
  for (const Assignment& other : onFile) {
    if (other.id == from.id || (!other.isOpen() && other.endsOn < day)) continue;
    QString why = reason;
    if (why.isEmpty()) why = reasonIn(from.overlapReason);
    if (why.isEmpty()) why = reasonIn(other.overlapReason);
    if (why.isEmpty() && other.endsOn == day) why = QStringLiteral("same-day");
    if (why.isEmpty())
      opening.findings << overlapRefused(other, day);
    else
      opening.overlapReason = why;
  }
  return opening;
}
}  // namespace

Opening openingOn(const QDate& day, const QString& overlapReason, const QVector<Assignment>& onFile,
                  AssignmentId from) {
  const QString reason = overlapReason.simplified();
  for (const Assignment& each : onFile)
    if (from && each.id == from && each.isOpen() && each.beginsOn <= day)
      return leavingOne(day, reason, onFile, each);
  Opening opening;
  bool overlaps = false;
  for (const Assignment& other : onFile) {
    if (!other.isOpen() && other.endsOn < day) continue;
    if (!reason.isEmpty())
      overlaps = true;
    else if (other.isOpen() && other.beginsOn <= day)
      opening.ends.append(endingBefore(other, day));
    else if (other.endsOn == day)
      opening.overlapReason = QStringLiteral("same-day");
    else
      opening.findings << overlapRefused(other, day);
  }
  if (overlaps) opening.overlapReason = reason;
  return opening;
}

namespace {
bool share(const AssignmentFacts& facts, const Assignment& other) {
  const bool startsAfter = other.endsOn.isValid() && facts.beginsOn > other.endsOn;
  const bool endsBefore = facts.endsOn.isValid() && facts.endsOn < other.beginsOn;
  return !startsAfter && !endsBefore;
}

/// They meet on one day only: who moves may leave and arrive on it.
bool meet(const AssignmentFacts& facts, const Assignment& other) {
  return facts.beginsOn == other.endsOn || (facts.endsOn.isValid() && facts.endsOn == other.beginsOn);
}
}  // namespace

Findings checkOverlaps(const AssignmentFacts& facts, AssignmentId self, const QVector<Assignment>& onFile) {
  Findings findings;
  for (const Assignment& other : onFile) {
    if (other.id == self || other.endReason == neverHeld || !share(facts, other)) continue;
    const bool reasoned =
        !reasonIn(facts.overlapReason).isEmpty() || !reasonIn(other.overlapReason).isEmpty();
    if (!reasoned && !meet(facts, other)) findings << overlapRefused(other, facts.beginsOn);
  }
  return findings;
}

QString overlapReasonOf(const AssignmentFacts& facts, AssignmentId self, const QVector<Assignment>& onFile) {
  if (const QString reason = reasonIn(facts.overlapReason); !reason.isEmpty()) return reason;
  for (const Assignment& other : onFile)
    if (other.id != self && other.endReason != neverHeld && share(facts, other) && meet(facts, other) &&
        reasonIn(other.overlapReason).isEmpty())
      return sameDay;
  return {};
}

Findings checkEnd(const Assignment& assignment, const QDate& lastDay, const QDate& today) {
  if (!assignment.isOpen())
    return {errorAt("assignment", "already-ended",
                    message(QT_TRANSLATE_NOOP("core", "This assignment ended on %1 already."),
                            {assignment.endsOn.toString(Qt::ISODate)}))};
  if (!lastDay.isValid())
    return {errorAt("lastDay", "last-day-missing",
                    message(QT_TRANSLATE_NOOP("core", "Enter his last day on the project.")))};
  if (lastDay < assignment.beginsOn)
    return {errorAt("lastDay", "last-day-before-begin",
                    message(QT_TRANSLATE_NOOP("core", "The last day must be %1 or later; it is %2."),
                            {assignment.beginsOn.toString(Qt::ISODate), lastDay.toString(Qt::ISODate)}))};
  // One that was to begin later may be ended on its first day: he never came.
  if (lastDay > today && lastDay != assignment.beginsOn)
    return {errorAt("lastDay", "last-day-in-future",
                    message(QT_TRANSLATE_NOOP("core", "The last day cannot lie after today, %1; it is %2."),
                            {today.toString(Qt::ISODate), lastDay.toString(Qt::ISODate)}))};
  return {};
}

}  // namespace employment_rules
