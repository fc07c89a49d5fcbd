#include "letters/letter_rules.h"

#include <algorithm>

#include "base/clock.h"
#include "base/text.h"
#include "letters/letter_words.h"
#include "workers/liability.h"

namespace letter_rules {

namespace {

constexpr int longestWords = 60;
constexpr int longestLetterReason = 200;

// ---- what is asked -----------------------------------------------------------------------------------

Finding tooLong(const char* field, int longest, const QString& words) {
  return errorAt(field, "too-long",
                 message(QT_TRANSLATE_NOOP("core", "This may have %1 characters; it has %2."),
                         {QString::number(longest), QString::number(characterCount(words))}));
}

void checkWords(const char* field, const QString& words, Findings& findings) {
  if (characterCount(words) > longestWords) findings << tooLong(field, longestWords, words);
}

Findings checkWhat(const IssueLetter& entered) {
  Findings findings;
  if (!entered.kind)
    findings << errorAt("kind", "kind-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Say what it is to prove: registration, employment, or "
                                                  "cover.")));
  if (!entered.purpose)
    findings << errorAt("for", "purpose-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Say what it is for: hospital, school, police, "
                                                  "arbitration, or something else.")));
  else if (*entered.purpose == LetterPurpose::Other && entered.addressee.isEmpty())
    findings << errorAt("addressee", "addressee-missing",
                        message(QT_TRANSLATE_NOOP("core", "Say to whom it is addressed.")));
  checkWords("addressee", entered.addressee, findings);
  if (languageOf(entered.language).isEmpty())
    findings << errorAt("language", "language-unknown",
                        message(QT_TRANSLATE_NOOP("core", "A letter is printed in “zh” or “en”.")));
  return findings;
}

/// Its last day is today at the latest: nobody can prove what has not been yet.
Findings checkPeriod(const IssueLetter& entered, const QDate& today) {
  Findings findings;
  if (!entered.kind) return findings;
  if (*entered.kind == LetterKind::Registration) {
    if (entered.from.isValid() || entered.to.isValid())
      findings << errorAt(
          entered.from.isValid() ? "from" : "to", "period-not-asked",
          message(QT_TRANSLATE_NOOP("core",
                                    "A proof of registration is about the day it is issued; leave the "
                                    "period open.")));
    return findings;
  }
  if (entered.to > today)
    findings << errorAt("to", "period-in-future",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "The period may end today (%1) at the latest: what comes "
                                                  "later is not known."),
                                {isoText(today)}));
  if (entered.from > entered.to)
    findings << errorAt("from", "period-reversed",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "The first day of the period must not lie after its last "
                                                  "(%1)."),
                                {isoText(entered.to)}));
  else if (entered.from.addYears(longestYears) <= entered.to)
    findings << errorAt("from", "period-too-long",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "A letter is about %1 years at most. Issue one for each "
                                                  "part."),
                                {QString::number(longestYears)}));
  return findings;
}

/// It shows his whole number: whoever takes it along in his place is named, with the paper that allows it.
Findings checkAsker(const IssueLetter& entered) {
  Findings findings;
  if (!entered.askedBy) {
    findings << errorAt("askedBy", "letter-asker-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Say who asked for it: the worker himself, somebody he "
                                                  "authorised, or an authority in writing.")));
    return findings;
  }
  checkWords("askedName", entered.askedName, findings);
  checkWords("askedPaper", entered.askedPaper, findings);
  if (*entered.askedBy == LetterAsker::Self) return findings;
  const bool authority = *entered.askedBy == LetterAsker::Authority;
  if (entered.askedName.isEmpty())
    findings << errorAt("askedName", "asker-unnamed",
                        authority ? message(QT_TRANSLATE_NOOP("core", "Enter which authority asked."))
                                  : message(QT_TRANSLATE_NOOP("core", "Enter who fetches it for him.")));
  if (entered.askedPaper.isEmpty())
    findings << errorAt(
        "askedPaper", "asker-without-paper",
        authority ? message(QT_TRANSLATE_NOOP("core", "Enter number or date of the authority's letter."))
                  : message(QT_TRANSLATE_NOOP("core", "Enter the authorisation he signed, with its date.")));
  return findings;
}

// ---- what the record says ----------------------------------------------------------------------------

bool touches(const QDate& begins, const QDate& ends, const Period& period) {
  return begins <= period.to && (!ends.isValid() || ends >= period.from);
}

/// Whoever was general contractor on some day of the period, a former one with his last day where he had it
/// no longer at the end. In no language: it is frozen with the letter, and a contractor who came after the
/// period does not make the letter wrong.
QString contractorsIn(const Assignment& assignment, const Period& period) {
  QStringList names;
  for (const FormerContractor& each : assignment.formerContractors) {
    if (each.until >= period.to) return (names << each.name).join(QStringLiteral(", "));
    if (each.until >= period.from) names << QStringLiteral("%1 (–%2)").arg(each.name, isoText(each.until));
  }
  return (names << assignment.contractorName).join(QStringLiteral(", "));
}

LetterWork workFrom(const Assignment& assignment, const Period& period) {
  LetterWork work;
  work.project = assignment.projectName;
  work.contractor = contractorsIn(assignment, period);
  work.employer = assignment.employerName;
  work.manager = assignment.managerName;
  work.beginsOn = assignment.beginsOn;
  work.enteredOn = dateInChina(assignment.enteredAt);
  work.overlapReason = assignment.overlapReason;
  if (assignment.isOpen() || assignment.endsOn > period.to) return work;
  work.endsOn = assignment.endsOn;
  const QDate told = assignment.endEnteredAt.isValid() ? dateInChina(assignment.endEnteredAt) : QDate();
  if (told > work.endsOn) work.endEnteredOn = told;
  return work;
}

QVector<LetterWork> workIn(const WorkerRecord& record, const Period& period) {
  QVector<LetterWork> all;
  for (const Assignment& each : countedAssignments(record.assignments))
    if (touches(each.beginsOn, each.endsOn, period)) all.append(workFrom(each, period));
  return all;
}

QDate lastDayOf(const Contract& contract) {
  const QDate agreed = contract.data.endsOn;
  if (!contract.endedOn.isValid()) return agreed;
  return agreed.isValid() ? std::min(agreed, contract.endedOn) : contract.endedOn;
}

QVector<LetterContract> contractsIn(const WorkerRecord& record, const Period& period) {
  QVector<LetterContract> all;
  for (const Contract& each : record.contracts) {
    if (each.endReason == neverHeld) continue;
    const QDate last = lastDayOf(each);
    if (!touches(each.data.beginsOn, last, period)) continue;
    LetterContract contract{each.employerName, each.data.kind, each.data.beginsOn, each.data.endsOn, {}};
    if (each.endedOn.isValid() && each.endedOn <= period.to) contract.endedOn = each.endedOn;
    all.append(contract);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const LetterContract& a, const LetterContract& b) { return a.beginsOn < b.beginsOn; });
  return all;
}

/// A day's answers, and what makes the next day another one: the arguments of a sentence name the projects or
/// the employer; its wording alone (“from this day on”) does not.
struct DayAnswer {
  Entitlement injury;
  Entitlement illness;

  bool sameAs(const DayAnswer& other) const {
    const auto same = [](const Entitlement& a, const Entitlement& b) {
      return a.answer == b.answer && a.reason == b.reason && a.sentence.arguments == b.sentence.arguments;
    };
    return same(injury, other.injury) && same(illness, other.illness);
  }
};

DayAnswer answerOn(const EntitlementFacts& facts, const QDate& day) {
  DayAnswer answer;
  for (const Entitlement& each : entitlementsOn(facts, day)) {
    if (each.function == CardFunction::Injury) answer.injury = each;
    if (each.function == CardFunction::Illness) answer.illness = each;
  }
  return answer;
}

LetterSpan spanFrom(const EntitlementFacts& facts, const LiabilitySpan& stretch, const QDate& from,
                    const QDate& to, const DayAnswer& answer) {
  LetterSpan span;
  span.from = from;
  span.to = to;
  span.registered = facts.registeredOn.isValid() && facts.registeredOn <= from;
  for (const Assignment& each : stretch.assignments) {
    span.projects.append(each.projectName);
    span.employers.append(each.employerName);
    const QDate entered = dateInChina(each.enteredAt);
    if (entered > each.beginsOn) span.enteredLate.append({each.projectName, each.beginsOn, entered});
  }
  if (span.isGap())
    for (const Contract& each : facts.contracts)
      if (span.contractWith.isEmpty() && each.holdsOn(to)) span.contractWith = each.employerName;
  span.injury = answer.injury.answer;
  span.injuryReason = answer.injury.reason;
  span.injurySentence = letter_words::chinese(answer.injury.sentence);
  span.injuryInEnglish = letter_words::english(answer.injury.sentence);
  span.illness = answer.illness.answer;
  span.illnessReason = answer.illness.reason;
  span.illnessSentence = letter_words::chinese(answer.illness.sentence);
  span.illnessInEnglish = letter_words::english(answer.illness.sentence);
  return span;
}

/// The period day by day, neighbours with the same answer joined; the sentence is that of their last day, for
/// the first of an assignment says “from this day on”. Every day is asked: nothing here knows what makes an
/// answer change.
QVector<LetterSpan> daysIn(const EntitlementFacts& facts, const Period& period) {
  QVector<LetterSpan> spans;
  for (const LiabilitySpan& stretch : liabilityBetween(facts, period.from, period.to)) {
    QDate begins = stretch.from;
    DayAnswer answer = answerOn(facts, begins);
    for (QDate day = begins.addDays(1); day <= stretch.to; day = day.addDays(1)) {
      const DayAnswer next = answerOn(facts, day);
      if (!next.sameAs(answer)) {
        spans.append(spanFrom(facts, stretch, begins, day.addDays(-1), answer));
        begins = day;
      }
      answer = next;
    }
    spans.append(spanFrom(facts, stretch, begins, stretch.to, answer));
  }
  return spans;
}

// ---- compared ----------------------------------------------------------------------------------------

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString between(const QDate& from, const QDate& to) {
  return isoText(from) + QStringLiteral(" – ") + (to.isValid() ? isoText(to) : QString());
}

/// An end on the last day of the period was not known while that day went on: he moves on the day after, and
/// the letter of the day before is as right as it was.
QDate endKnown(const QDate& end, const LetterFacts& facts) { return end < facts.to ? end : QDate(); }

QStringList workLines(const LetterFacts& facts) {
  QStringList lines;
  for (const LetterWork& each : facts.work)
    lines << joined({between(each.beginsOn, endKnown(each.endsOn, facts)), each.project, each.contractor,
                     each.employer, each.manager});
  return lines;
}

QStringList contractLines(const LetterFacts& facts) {
  QStringList lines;
  for (const LetterContract& each : facts.contracts)
    lines << joined(
        {between(each.beginsOn, each.endsOn), each.employer, isoText(endKnown(each.endedOn, facts))});
  return lines;
}

QString wordFor(Answer answer) {
  switch (answer) {
    case Answer::Yes:
      return message(QT_TRANSLATE_NOOP("core", "covered")).text();
    case Answer::No:
      return message(QT_TRANSLATE_NOOP("core", "not covered")).text();
    case Answer::NeedsEvidence:
      return message(QT_TRANSLATE_NOOP("core", "evidence wanted")).text();
  }
  return {};
}

/// Neighbouring days that differ in their sentence alone are the same here: a gap becomes one between two
/// assignments when he comes again, and the letter is as right as before.
QStringList dayLines(const LetterFacts& facts) {
  QStringList lines;
  QString words;
  QDate from;
  QDate to;
  const auto close = [&] {
    if (from.isValid()) lines << joined({between(from, to), words});
  };
  for (const LetterSpan& each : facts.days) {
    const QString now =
        joined({QStringList(each.projects).join(QStringLiteral("、")),
                message(QT_TRANSLATE_NOOP("core", "injury %1"), {wordFor(each.injury)}).text(),
                message(QT_TRANSLATE_NOOP("core", "illness %1"), {wordFor(each.illness)}).text()});
    if (now != words) {
      close();
      words = now;
      from = each.from;
    }
    to = each.to;
  }
  close();
  return lines;
}

QStringList without(QStringList lines, const QStringList& others) {
  for (const QString& each : others) lines.removeOne(each);
  return lines;
}

class Comparison {
 public:
  void text(const char* what, const QString& was, const QString& is) {
    if (was != is) m_found.append({QLatin1String(what), was, is});
  }
  void lines(const char* what, const QStringList& was, const QStringList& is) {
    text(what, without(was, is).join(QStringLiteral("; ")), without(is, was).join(QStringLiteral("; ")));
  }
  const QVector<LetterDifference>& found() const { return m_found; }

 private:
  QVector<LetterDifference> m_found = {};
};

}  // namespace

// ---- asked -------------------------------------------------------------------------------------------

Period defaultPeriod(const WorkerRecord& record, const QDate& today) {
  QDate first = record.worker.registeredOn.isValid() ? record.worker.registeredOn : today;
  for (const Assignment& each : countedAssignments(record.assignments))
    first = std::min(first, each.beginsOn);
  for (const Contract& each : record.contracts)
    if (each.endReason != neverHeld) first = std::min(first, each.data.beginsOn);
  // No further back than a letter may go.
  return {std::clamp(first, today.addYears(-longestYears).addDays(1), today), today};
}

IssueLetter completed(IssueLetter entered, const WorkerRecord& record, const QDate& today) {
  for (QString* words : {&entered.addressee, &entered.askedName, &entered.askedPaper})
    *words = words->simplified();
  if (entered.kind == LetterKind::Registration) return entered;
  const Period usual = defaultPeriod(record, today);
  if (!entered.to.isValid()) entered.to = usual.to;
  if (!entered.from.isValid()) entered.from = std::min(usual.from, entered.to);
  return entered;
}

Findings check(const IssueLetter& entered, const QDate& today) {
  return checkWhat(entered) + checkPeriod(entered, today) + checkAsker(entered);
}

Findings checkReason(const QString& reason) {
  Findings findings;
  const QString words = reason.simplified();
  if (words.isEmpty())
    findings << errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why.")));
  else if (characterCount(words) > longestLetterReason)
    findings << tooLong("reason", longestLetterReason, words);
  return findings;
}

bool mayVoid(const QString& issuedBy, const QString& login, bool supervisor) {
  return supervisor || issuedBy == login;
}

// ---- stated ------------------------------------------------------------------------------------------

LetterFacts factsOf(const WorkerRecord& record, LetterKind kind, const Period& period) {
  const PersonData& person = record.worker.person;
  LetterFacts facts;
  facts.name = person.name;
  facts.sex = person.sex;
  facts.birthDate = person.birthDate;
  facts.documentKind = person.documentKind;
  facts.idNumber = person.idNumber;
  facts.workerNumber = record.worker.number;
  facts.registeredOn = record.worker.registeredOn;
  facts.trade = person.trade;
  facts.from = period.from;
  facts.to = period.to;
  facts.work = workIn(record, period);
  if (kind == LetterKind::Registration) return facts;
  facts.contracts = contractsIn(record, period);
  facts.days = daysIn(::factsOf(record), period);
  return facts;
}

QVector<LetterDifference> differences(const LetterFacts& was, const LetterFacts& is) {
  Comparison compare;
  compare.text("name", was.name, is.name);
  compare.text("sex", codeOf(was.sex), codeOf(is.sex));
  compare.text("birthDate", isoText(was.birthDate), isoText(is.birthDate));
  compare.text("documentKind", codeOf(was.documentKind), codeOf(is.documentKind));
  compare.text("idNumber", was.idNumber, is.idNumber);
  compare.text("workerNumber", was.workerNumber, is.workerNumber);
  compare.text("registeredOn", isoText(was.registeredOn), isoText(is.registeredOn));
  compare.lines("work", workLines(was), workLines(is));
  compare.lines("contracts", contractLines(was), contractLines(is));
  compare.lines("days", dayLines(was), dayLines(is));
  return compare.found();
}

QString maskedName(const QString& name) {
  constexpr int mostStars = 2;
  const int characters = characterCount(name);
  if (characters == 0) return {};
  return name.left(lengthOfCharacters(name, 1)) + QString(std::clamp(characters - 1, 1, mostStars), u'*');
}

LetterFacts masked(LetterFacts facts) {
  constexpr int shown = 4;
  facts.name = maskedName(facts.name);
  facts.idNumber = QStringLiteral("****") + facts.idNumber.right(shown);
  // The day of birth stands in the number.
  facts.birthDate = {};
  return facts;
}

QStringList statedIn(const Letter& letter, const QString& facts) {
  return {letter.number,
          QString::number(letter.worker.value()),
          codeOf(letter.kind),
          codeOf(letter.purpose),
          letter.addressee,
          isoText(letter.from),
          isoText(letter.to),
          codeOf(letter.askedBy),
          letter.askedName,
          letter.askedPaper,
          letter.issuedBy,
          QString::number(letter.issuedAt.milliseconds),
          facts};
}

QString languageOf(const QString& asked) {
  if (asked.isEmpty() || asked == QLatin1String("zh")) return QStringLiteral("zh");
  return asked == QLatin1String("en") ? asked : QString();
}

}  // namespace letter_rules
