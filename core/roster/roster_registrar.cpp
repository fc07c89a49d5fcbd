#include "roster/roster_registrar.h"

#include "employment/employment_operations.h"
#include "roster/roster_store.h"
#include "workers/person_keys.h"
#include "workers/person_operations.h"
#include "workers/registration.h"
#include "workers/returning.h"

using namespace roster_rules;

namespace {

QVector<WorkerId> holdersAmong(const QMultiHash<QString, WorkerId>& holders, const QString& number) {
  QVector<WorkerId> mine;
  for (const QString& form : searchFormsOf(number))
    for (const WorkerId worker : holders.values(form))
      if (!mine.contains(worker)) mine.append(worker);
  return mine;
}

bool isWritten(RosterOutcome outcome) { return outcome <= RosterOutcome::Unchanged; }
/// Somebody whom the list names and who is not registered by it.
bool isStanding(RosterOutcome outcome) {
  return outcome == RosterOutcome::Doubtful || outcome == RosterOutcome::Refused;
}

Error severalHolders() {
  return conflict("idNumber",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Several persons have this number with a supervisor's approval. "
                                            "Register his return at the counter.")));
}

}  // namespace

RosterRegistrar::RosterRegistrar(Work& work, const RosterRows& input)
    : m_work(work),
      m_input(input),
      m_decisions(input.decisions),
      m_places(work, input.work),
      m_rules(rulesOn(work, work.today())) {}

QVector<RosterAnswer> RosterRegistrar::check(qsizetype first, qsizetype count) {
  return answer(first, count, Mode::Check);
}

QVector<RosterAnswer> RosterRegistrar::write(qsizetype first, qsizetype count) {
  return answer(first, count, Mode::Write);
}

QVector<RosterAnswer> RosterRegistrar::answer(qsizetype first, qsizetype count, Mode mode) {
  m_ways.clear();
  m_ways.reserve(static_cast<size_t>(count));
  for (qsizetype i = first; i < first + count; ++i) m_ways.push_back(Way{&m_input.rows[i]});
  findWritten();
  settleByThemselves();
  recogniseAll();
  dropRepeated();
  placeAll();
  registerNew(waiting(false), mode);
  returnKnown(waiting(true), mode);
  if (mode == Mode::Write) {
    signContracts();
    keep();
  }
  QVector<RosterAnswer> answers;
  answers.reserve(count);
  for (Way& way : m_ways) answers.append(way.answer.value_or(answerTo(way.row(), way.outcome)));
  return answers;
}

RosterRegistrar::Ways RosterRegistrar::waiting(bool known) {
  Ways ways;
  for (Way& way : m_ways)
    if (!way.answer && way.isKnown() == known) ways.append(&way);
  return ways;
}

// ---- who they are ------------------------------------------------------------------------------------

void RosterRegistrar::findWritten() {
  if (!m_input.roster || m_ways.empty()) return;
  const auto written =
      roster_store::written(m_work, m_input.roster, m_ways.front().row().row, m_ways.back().row().row);
  for (Way& way : m_ways) {
    const auto before = written.constFind(way.row().row);
    if (before == written.constEnd()) continue;
    way.answer = answerTo(way.row(), RosterOutcome::AlreadyIn);
    way.answer->worker = before->worker;
    way.answer->number = before->number;
  }
}

void RosterRegistrar::settleByThemselves() {
  for (Way& way : m_ways) {
    if (way.answer) continue;
    way.answer = byItself(*way.parsed, m_decisions);
    if (way.answer) continue;
    if (const auto place = m_places.differs(way.row()))
      way.answer = refused(way.row(), place->field, place->code, place->message.text());
  }
}

void RosterRegistrar::recogniseAll() {
  QStringList numbers;
  for (const Way* way : waiting(false)) numbers.append(way->row().person.idNumber);
  const auto holders = holdersOf(m_work, numbers);
  QVector<WorkerId> workers = holders.values();
  std::sort(workers.begin(), workers.end());
  workers.erase(std::unique(workers.begin(), workers.end()), workers.end());
  m_onFile = workersOnFile(m_work, workers);
  QHash<QString, qint64> seen;
  for (Way* way : waiting(false)) {
    const QString number = way->row().person.idNumber;
    if (const auto mine = holdersAmong(holders, number); !mine.isEmpty()) {
      recognise(*way, mine);
    } else if (const qint64 before = seen.value(number)) {
      way->answer =
          refused(way->row(), QStringLiteral("idNumber"), QStringLiteral("number-twice"),
                  message(QT_TRANSLATE_NOOP("core", "Row %1 has the same number under another name."),
                          {QString::number(before)})
                      .text());
    } else {
      seen.insert(number, way->row().row);
      begin(*way);
    }
  }
}

/// Somebody new: as at the counter, with what all rows have in common.
void RosterRegistrar::begin(Way& way) {
  way.visit = visitOf(way.row(), m_input.work);
  way.visit.photoJpeg = m_input.photos.value(way.row().row);
  settleAge(way, way.visit.person, way.visit.ageReason);
}

void RosterRegistrar::settleAge(Way& way, const PersonData& person, QString& reason) {
  const auto doubt = ageDoubt(person, reason, m_rules, m_work.today());
  if (!doubt) return;
  way.answer = undecided(way.row(), *doubt, m_decisions, Reason::Wanted);
  if (!way.answer) reason = m_decisions.on(way.row().row, doubt->code)->reason.simplified();
}

/// Of those who have his number the one that he can be. Another name or birth date is no return but a
/// correction, which the list of a manager cannot make.
void RosterRegistrar::recognise(Way& way, const QVector<WorkerId>& holders) {
  std::optional<Error> why;
  QVector<WorkerId> fitting;
  for (const WorkerId worker : holders) {
    const PersonData now = completed(m_onFile[worker], way.row().person, m_work.today());
    if (const auto same = worker_rules::checkSamePerson(m_onFile[worker], now); !same)
      why = same.error();
    else
      fitting.append(worker);
  }
  if (fitting.size() > 1) why = severalHolders();
  if (fitting.size() != 1) return refuse(way, *why, {});
  const Worker& onFile = m_onFile[fitting.first()];
  way.back.worker = onFile.id;
  way.back.version = onFile.version;
  way.back.person = completed(onFile, way.row().person, m_work.today());
  way.back.initiative = m_input.work.initiative;
  way.back.told = toldBy(m_input.work);
  way.back.ageReason = way.row().ageReason;
  // A photo on file was taken of him by the office, or checked there: a list's does not take its place.
  if (!onFile.photo) way.back.photoJpeg = m_input.photos.value(way.row().row);
  settleAge(way, way.back.person, way.back.ageReason);
}

/// One person under two of his numbers, or after a merge, counts once.
void RosterRegistrar::dropRepeated() {
  QHash<WorkerId, qint64> before;
  const Ways known = waiting(true);
  if (m_input.roster) {
    QVector<WorkerId> workers;
    for (const Way* way : known) workers.append(way->back.worker);
    before = roster_store::rowsOf(m_work, m_input.roster, workers);
  }
  for (Way* way : known) {
    const qint64 row = before.value(way->back.worker);
    if (row == 0) {
      before.insert(way->back.worker, way->row().row);
      continue;
    }
    ParsedRow again = *way->parsed;
    again.repeats = row;
    way->answer = byItself(again, m_decisions);
  }
}

// ---- what those on file come for ---------------------------------------------------------------------

void RosterRegistrar::placeAll() {
  const Ways known = waiting(true);
  QVector<WorkerId> workers;
  for (const Way* way : known) workers.append(way->back.worker);
  const auto open = openAssignmentsOf(m_work, workers);
  const auto contracts = contractsOf(m_work, workers);
  for (Way* way : known) place(*way, open.value(way->back.worker), contracts.value(way->back.worker));
}

void RosterRegistrar::place(Way& way, const QVector<Assignment>& open, const QVector<Contract>& contracts) {
  NewAssignment asked = assignmentOf(way.row(), m_input.work);
  const Standing standing = standingOf(open, asked);
  way.outcome = standing.outcome;
  if (standing.doubt) {
    way.answer = undecided(way.row(), *standing.doubt, m_decisions);
    if (way.answer) return;
    // With a reason he works on both; without one he has moved, and the other ends.
    const QString reason = m_decisions.on(way.row().row, standing.doubt->code)->reason.simplified();
    asked.overlapReason = reason.isEmpty() ? way.row().overlapReason : reason;
  }
  auto contract = contractOf(way.row(), m_input.work);
  if (contract && isOnFile(*contract, asked.employer, contracts)) contract.reset();
  if (standing.outcome == RosterOutcome::Unchanged) {
    way.contract = contract;
    return stay(way, standing.here);
  }
  way.back.assignment = asked;
  way.back.contract = contract;
}

/// He is on this very project already: only what is new about him is written.
void RosterRegistrar::stay(Way& way, const Assignment& here) {
  const Worker& onFile = m_onFile[way.back.worker];
  if (way.contract)
    if (const auto error = firstError(
            employment_rules::checkContract(*way.contract, m_places.employer().data.kind, m_rules)))
      return refuse(way, *error, {});
  const bool isNew =
      way.contract || !way.back.photoJpeg.isEmpty() ||
      toJson(worker_rules::normalised(way.back.person, m_work.today())) != toJson(onFile.person);
  if (isNew) way.outcome = RosterOutcome::Returning;
  if (!way.row().teamName.isEmpty() && way.row().teamName.simplified() != here.team)
    way.warnings.append(QStringLiteral("other-team-on-file"));
  if (!isNew) finish(way, onFile.id, onFile.number, {});
}

// ---- done --------------------------------------------------------------------------------------------

void RosterRegistrar::registerNew(const Ways& ways, Mode mode) {
  QVector<NewWorker> visits;
  visits.reserve(ways.size());
  for (const Way* way : ways) visits.append(way->visit);
  Ways alike;
  const auto settle = [&](Way* way, const std::optional<Error>& error) {
    if (!error) return;
    if (const auto doubt = doubtOf(*error); doubt && doubt->field == QLatin1String("likeness"))
      alike.append(way);
    else
      refuse(*way, *error, worker_rules::check(way->visit, m_rules, m_work.today()));
  };
  if (mode == Mode::Check) {
    const auto decisions = decideEach(m_work, visits);
    for (qsizetype i = 0; i < ways.size(); ++i) {
      settle(ways[i], decisions[i].refusal);
      if (decisions[i].refusal) continue;
      finish(*ways[i], {}, {}, warningCodes(decisions[i].findings));
    }
  } else {
    const auto registered = registerEach(m_work, visits);
    for (qsizetype i = 0; i < ways.size(); ++i)
      if (registered[i])
        finish(*ways[i], registered[i]->worker, registered[i]->number, registered[i]->warnings);
      else
        settle(ways[i], registered[i].error());
  }
  for (Way* way : alike) settleLikeness(*way, mode);
}

/// Like somebody on file, or like somebody further up in the file, who by now is on file as well. Accepted,
/// he is none of them, for the reason given.
void RosterRegistrar::settleLikeness(Way& way, Mode mode) {
  const PersonData person = worker_rules::normalised(way.visit.person, m_work.today());
  const auto alike = alikeOnFile(m_work, likePersonOf(person));
  RosterDoubt doubt{QStringLiteral("likeness"),
                    QStringLiteral("like-somebody"),
                    message(QT_TRANSLATE_NOOP("core",
                                              "Somebody further up in the file is like him. Accept with a "
                                              "reason where they are two; else correct the number.")),
                    {}};
  if (!alike.isEmpty())
    doubt.message = message(
        QT_TRANSLATE_NOOP("core",
                          "%1, registration %2, is like him. Accept with a reason where it is another "
                          "person; else correct the number."),
        {alike.first().other.person.name, alike.first().other.registrationNumber});
  way.answer = undecided(way.row(), doubt, m_decisions, Reason::Wanted);
  if (way.answer || mode == Mode::Check) return;
  const QString reason = m_decisions.on(way.row().row, doubt.code)->reason.simplified();
  for (const Alike& each : alike) way.visit.likeness.append({each.other.worker, false, reason});
  const auto registered = registerEach(m_work, {way.visit}).first();
  if (registered)
    finish(way, registered->worker, registered->number, registered->warnings);
  else
    refuse(way, registered.error(), worker_rules::check(way.visit, m_rules, m_work.today()));
}

void RosterRegistrar::returnKnown(const Ways& ways, Mode mode) {
  if (ways.isEmpty()) return;
  QVector<ReturningWorker> visits;
  visits.reserve(ways.size());
  for (const Way* way : ways) visits.append(way->back);
  QVector<std::optional<Error>> refusals;
  if (mode == Mode::Check) {
    refusals = checkReturns(m_work, visits);
    for (qsizetype i = 0; i < ways.size(); ++i)
      if (!refusals[i]) finish(*ways[i], ways[i]->back.worker, m_onFile[ways[i]->back.worker].number, {});
  } else {
    const auto returned = returnEach(m_work, visits);
    for (qsizetype i = 0; i < ways.size(); ++i) {
      refusals.append(returned[i] ? std::nullopt : std::optional(returned[i].error()));
      if (returned[i]) finish(*ways[i], returned[i]->worker, returned[i]->number, returned[i]->warnings);
    }
  }
  returnKnown(settleOverlaps(ways, refusals), mode);
}

/// Who may be tried again with the reason why both run; the others are answered.
RosterRegistrar::Ways RosterRegistrar::settleOverlaps(const Ways& ways,
                                                      const QVector<std::optional<Error>>& refusals) {
  Ways again;
  for (qsizetype i = 0; i < ways.size(); ++i) {
    if (!refusals[i]) continue;
    Way& way = *ways[i];
    const auto doubt = doubtOf(*refusals[i]);
    const bool overlaps = doubt && way.back.assignment && way.back.assignment->overlapReason.isEmpty();
    if (!overlaps) {
      refuse(way, *refusals[i], {});
      continue;
    }
    QString reason = way.row().overlapReason.simplified();
    if (reason.isEmpty()) {
      way.answer = undecided(way.row(), *doubt, m_decisions, Reason::Wanted);
      if (way.answer) continue;
      reason = m_decisions.on(way.row().row, doubt->code)->reason.simplified();
    }
    way.back.assignment->overlapReason = reason;
    again.append(&way);
  }
  return again;
}

/// Contracts of those who stay on their project; for the others the return has signed them.
void RosterRegistrar::signContracts() {
  QVector<NewContract> contracts;
  for (const Way& way : m_ways)
    if (way.contract && way.answer && isWritten(way.answer->outcome))
      contracts.append({way.back.worker, m_input.work.employer, *way.contract});
  if (contracts.isEmpty()) return;
  for (const auto& added : addContracts(m_work, contracts))
    if (!added) m_work.fail(added.error());
}

void RosterRegistrar::keep() {
  QVector<roster_store::Written> rows;
  QVector<roster_store::Standing> standing;
  for (const Way& way : m_ways) {
    if (!way.answer) continue;
    if (isWritten(way.answer->outcome))
      rows.append({way.answer->row, way.answer->outcome, way.answer->worker, {}});
    else if (isStanding(way.answer->outcome))
      standing.append({way.answer->row, way.row().person.name, way.row().person.idNumber});
  }
  roster_store::addRows(m_work, m_input.roster, rows);
  roster_store::addStanding(m_work, m_input.roster, standing);
}

void RosterRegistrar::refuse(Way& way, const Error& error, const Findings& findings) {
  way.answer = refused(way.row(), error.field, roster_rules::codeOf(error, findings), error.text());
}

void RosterRegistrar::finish(Way& way, WorkerId worker, const QString& number,
                             const QVector<QString>& warnings) {
  way.answer = answerTo(way.row(), way.outcome);
  way.answer->worker = worker;
  way.answer->number = number;
  way.answer->warnings << way.warnings << warnings;
}
