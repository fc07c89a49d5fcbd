#include "roster/roster_rules.h"

#include "base/clock.h"
#include "employment/employment_rules.h"
#include "identity/person_name.h"
#include "workers/person_rules.h"
#include "workers/worker_rules.h"

namespace roster_rules {

namespace {

constexpr qint64 allRows = 0;

/// Texts about a person that a visit may renew.
constexpr QString PersonData::*renewable[] = {
    &PersonData::ethnic,         &PersonData::hukouAddress,    &PersonData::hukouDivision,
    &PersonData::addressHere,    &PersonData::residencePermit, &PersonData::phone,
    &PersonData::education,      &PersonData::political,       &PersonData::emergencyName,
    &PersonData::emergencyPhone, &PersonData::inCitySince,     &PersonData::trade,
    &PersonData::skillLevel,     &PersonData::certificate};

bool isFormer(const Worker& onFile, const QString& number) {
  const QStringList forms = searchFormsOf(number);
  return std::any_of(onFile.documents.begin(), onFile.documents.end(), [&](const Document& document) {
    return !document.current && document.number == number && !forms.contains(onFile.person.idNumber);
  });
}

void completeDocument(const Worker& onFile, const PersonData& read, PersonData& now) {
  if (isFormer(onFile, read.idNumber)) return;
  now.documentKind = read.documentKind;
  now.idNumber = read.idNumber;
  if (read.documentFrom.isValid()) now.documentFrom = read.documentFrom;
  if (read.documentTo.isValid()) {
    now.documentTo = read.documentTo;
    now.documentLongTerm = false;
  }
  if (!read.documentLongTerm) return;
  now.documentLongTerm = true;
  now.documentTo = {};
}

template <class Value>
void takeOpen(Value& mine, const Value& other, const Value& open) {
  if (mine == open) mine = other;
}

}  // namespace

Decisions::Decisions(const QVector<RosterDecision>& decisions) {
  for (const RosterDecision& each : decisions) m_decisions.insert({each.code, each.row}, each);
}

const RosterDecision* Decisions::on(qint64 row, const QString& code) const {
  for (const qint64 which : {row, allRows})
    if (const auto found = m_decisions.constFind({code, which}); found != m_decisions.constEnd())
      return &*found;
  return nullptr;
}

RosterAnswer answerTo(const RosterRow& row, RosterOutcome outcome) {
  RosterAnswer answer;
  answer.row = row.row;
  answer.outcome = outcome;
  answer.name = row.person.name;
  answer.warnings = row.notes;
  return answer;
}

RosterAnswer refused(const RosterRow& row, const QString& field, const QString& code,
                     const QString& sentence) {
  RosterAnswer answer = answerTo(row, RosterOutcome::Refused);
  answer.field = field;
  answer.code = code;
  answer.sentence = sentence;
  return answer;
}

std::optional<RosterAnswer> undecided(const RosterRow& row, const RosterDoubt& doubt,
                                      const Decisions& decisions, Reason reason) {
  const RosterDecision* decision = decisions.on(row.row, doubt.code);
  const QString words = doubt.message.text();
  if (decision && !decision->accept)
    return refused(row, doubt.field, doubt.code,
                   message(QT_TRANSLATE_NOOP("core", "Left out by decision: %1"), {words}).text());
  if (decision && (reason == Reason::NotWanted || !decision->reason.simplified().isEmpty()))
    return std::nullopt;
  RosterAnswer answer = refused(row, doubt.field, doubt.code, words);
  answer.outcome = RosterOutcome::Doubtful;
  answer.suggestion = doubt.suggestion;
  return answer;
}

std::optional<RosterAnswer> byItself(const ParsedRow& parsed, const Decisions& decisions) {
  for (const Finding& each : parsed.findings)
    if (each.level == Level::Error) return refused(parsed.row, each.field, each.code, each.message.text());
  if (parsed.repeats > 0) {
    RosterAnswer answer = answerTo(parsed.row, RosterOutcome::Repeated);
    answer.sentence = message(QT_TRANSLATE_NOOP("core", "The same person stands in row %1; he counts once."),
                              {QString::number(parsed.repeats)})
                          .text();
    return answer;
  }
  for (const RosterDoubt& each : parsed.doubts)
    if (auto answer = undecided(parsed.row, each, decisions)) return answer;
  return std::nullopt;
}

NewAssignment assignmentOf(const RosterRow& row, const RosterWork& work) {
  NewAssignment assignment;
  assignment.project = work.project;
  assignment.employer = work.employer;
  assignment.manager = work.manager;
  assignment.teamName = row.teamName.isEmpty() ? work.teamName : row.teamName;
  assignment.trade = !row.trade.isEmpty()          ? row.trade
                     : !row.person.trade.isEmpty() ? row.person.trade
                                                   : work.trade;
  assignment.beginsOn = row.beginsOn.isValid() ? row.beginsOn : work.beginsOn;
  return assignment;
}

std::optional<ContractData> contractOf(const RosterRow& row, const RosterWork& work) {
  if (!row.hasContract && !work.contract) return std::nullopt;
  if (!row.hasContract) {
    ContractData contract = *work.contract;
    if (row.contract.pay != Money()) contract.pay = row.contract.pay;
    if (!row.contract.payKind.isEmpty()) contract.payKind = row.contract.payKind;
    return contract;
  }
  ContractData contract = row.contract;
  if (work.contract) takeOpen(contract.beginsOn, work.contract->beginsOn, QDate());
  // What the row says of its length goes before the end that holds for all.
  if (row.contractMonths > 0 && contract.kind == ContractKind::FixedTerm && contract.beginsOn.isValid())
    takeOpen(contract.endsOn, employment_rules::lastDayOfTerm(contract.beginsOn, row.contractMonths),
             QDate());
  if (!work.contract) return contract;
  const ContractData& all = *work.contract;
  if (contract.kind == ContractKind::FixedTerm) takeOpen(contract.endsOn, all.endsOn, QDate());
  takeOpen(contract.pay, all.pay, Money());
  takeOpen(contract.payKind, all.payKind, QString());
  takeOpen(contract.terms, all.terms, QString());
  takeOpen(contract.templateName, all.templateName, QString());
  return contract;
}

ToldHow toldBy(const RosterWork& work) {
  return work.slipsGoToManager ? ToldHow::SlipToManager : ToldHow::NotTold;
}

NewWorker visitOf(const RosterRow& row, const RosterWork& work) {
  NewWorker visit;
  visit.person = row.person;
  visit.assignment = assignmentOf(row, work);
  if (visit.person.trade.isEmpty()) visit.person.trade = visit.assignment->trade;
  visit.contract = contractOf(row, work);
  visit.initiative = work.initiative;
  visit.told = toldBy(work);
  visit.ageReason = row.ageReason;
  return visit;
}

PersonData completed(const Worker& onFile, const PersonData& entered, const QDate& today) {
  const PersonData read = worker_rules::normalised(entered, today);
  PersonData now = onFile.person;
  completeDocument(onFile, read, now);
  if (foldedName(now.name) != foldedName(read.name)) now.name = read.name;
  if (!entered.reading.isEmpty()) now.reading = read.reading;
  if (entered.sex != Sex::Unknown) now.sex = read.sex;
  if (entered.birthDate.isValid()) now.birthDate = read.birthDate;
  for (QString PersonData::*field : renewable)
    if (!(entered.*field).isEmpty()) now.*field = read.*field;
  if (entered.hukouLocal) now.hukouLocal = true;
  return now;
}

std::optional<RosterDoubt> ageDoubt(const PersonData& person, const QString& reason, const RuleSet& rules,
                                    const QDate& today) {
  for (const Finding& each :
       person_rules::checkAge(worker_rules::normalised(person, today), reason, rules, today))
    if (each.level == Level::NeedsReason) return RosterDoubt{each.field, each.code, each.message, {}};
  return std::nullopt;
}

Standing standingOf(const QVector<Assignment>& open, const NewAssignment& work) {
  for (const Assignment& each : open)
    if (each.project == work.project && each.employer == work.employer && each.manager == work.manager)
      return {RosterOutcome::Unchanged, each, {}};
  Standing standing;
  if (open.isEmpty()) return standing;
  standing.outcome = RosterOutcome::Moving;
  for (const Assignment& each : open)
    if (each.employer != work.employer) {
      standing.doubt = RosterDoubt{
          QStringLiteral("assignment.employer"),
          QStringLiteral("elsewhere"),
          message(QT_TRANSLATE_NOOP("core",
                                    "He is on %1 with %2 since %3. Accept where he has moved; where he "
                                    "works on both, give the reason."),
                  {each.projectName, each.employerName, isoText(each.beginsOn)}),
          {}};
      break;
    }
  return standing;
}

bool isOnFile(const ContractData& contract, CompanyId employer, const QVector<Contract>& onFile) {
  return std::any_of(onFile.begin(), onFile.end(), [&](const Contract& each) {
    return each.employer == employer && each.data.kind == contract.kind &&
           each.data.beginsOn == contract.beginsOn && each.data.endsOn == contract.endsOn &&
           each.holdsOn(contract.beginsOn) && !each.endedOn.isValid();
  });
}

QString codeOf(const Error& error, const Findings& findings) {
  for (const Finding& each : findings)
    if (each.level == Level::Error && each.field == error.field) return each.code;
  if (error.kind == ErrorKind::NotFound) return QStringLiteral("not-on-file");
  if (error.field == QLatin1String("name") || error.field == QLatin1String("birthDate"))
    return QStringLiteral("correction-wanted");
  return error.kind == ErrorKind::Conflict ? QStringLiteral("conflict") : QStringLiteral("not-allowed");
}

std::optional<RosterDoubt> doubtOf(const Error& error) {
  if (error.field == QLatin1String("likeness") && error.kind == ErrorKind::Conflict)
    return RosterDoubt{error.field, QStringLiteral("like-somebody"), error.message, {}};
  if (error.field == QLatin1String("assignment.overlapReason"))
    return RosterDoubt{error.field, QStringLiteral("overlap"), error.message, {}};
  return std::nullopt;
}

}  // namespace roster_rules
