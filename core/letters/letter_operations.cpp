#include "letters/letter_operations.h"

#include <QJsonDocument>
#include <algorithm>

#include "base/paging.h"
#include "letters/letter_code.h"
#include "letters/letter_rules.h"
#include "letters/letter_store.h"
#include "storage/day_numbers.h"
#include "workers/masking.h"
#include "workers/person_operations.h"

namespace {

Error noSuchLetter() {
  return notFound("letter", message(QT_TRANSLATE_NOOP("core", "There is no such letter.")));
}

Error isVoid(const Letter& letter) {
  return conflict("state", message(QT_TRANSLATE_NOOP("core", "Letter %1 is void since %2: %3"),
                                   {letter.number, dateInChina(letter.voidedAt).toString(Qt::ISODate),
                                    letter.voidReason}));
}

// ---- issued ------------------------------------------------------------------------------------------

LetterFacts statedNow(Work& work, const WorkerRecord& record, const IssueLetter& entered) {
  const bool dayOfIssue = entered.kind == LetterKind::Registration;
  LetterFacts facts = letter_rules::factsOf(
      record, *entered.kind,
      {dayOfIssue ? work.today() : entered.from, dayOfIssue ? work.today() : entered.to});
  facts.officeName = work.info(QStringLiteral("name"));
  facts.officePhone = work.info(QStringLiteral("phone"));
  facts.clerk = work.actor().name.isEmpty() ? work.actor().login : work.actor().name;
  return facts;
}

Letter letterOf(Work& work, const IssueLetter& entered) {
  Letter letter;
  letter.kind = *entered.kind;
  letter.purpose = *entered.purpose;
  letter.addressee = entered.addressee;
  letter.worker = entered.worker;
  letter.from = entered.from;
  letter.to = entered.to;
  letter.askedBy = *entered.askedBy;
  if (letter.askedBy != LetterAsker::Self) {
    letter.askedName = entered.askedName;
    letter.askedPaper = entered.askedPaper;
  }
  letter.issuedBy = work.actor().login;
  letter.issuedAt = work.now();
  return letter;
}

void auditIssue(Work& work, const Letter& letter) {
  work.audit({QStringLiteral("letter"),
              letter.id.value(),
              {},
              {{QStringLiteral("letter"), letter.number},
               {QStringLiteral("kind"), codeOf(letter.kind)},
               {QStringLiteral("for"), codeOf(letter.purpose)},
               {QStringLiteral("addressee"), letter.addressee},
               {QStringLiteral("from"), record::toValue(letter.from)},
               {QStringLiteral("to"), record::toValue(letter.to)},
               {QStringLiteral("askedBy"), codeOf(letter.askedBy)},
               {QStringLiteral("askedName"), letter.askedName},
               {QStringLiteral("askedPaper"), letter.askedPaper},
               {QStringLiteral("revealed"), QStringLiteral("idNumber")}}});
}

LetterPrinted print(Work& work, const Letter& letter, int copy, const QString& language,
                    const QString& reason) {
  letter_store::addPrint(work, letter.id, {copy, language, reason, work.actor().login, work.now()});
  return {letter.id, letter.number, letter_code::grouped(letter.code), copy};
}

Result<LetterPrinted> issue(Work& work, const IssueLetter& asked) {
  if (auto gone = mergedAway(work, asked.worker)) return refuse(*gone);
  const auto record = recordOnFile(work, asked.worker);
  if (work.failed()) return refuse(work.error());
  if (!record) return refuse(noSuchWorker());
  const IssueLetter entered = letter_rules::completed(asked, *record, work.today());
  if (auto error = firstError(letter_rules::check(entered, work.today()))) return refuse(*error);
  Letter letter = letterOf(work, entered);
  const QString facts = QString::fromUtf8(
      QJsonDocument(toJson(statedNow(work, *record, entered))).toJson(QJsonDocument::Compact));
  letter.number = takeDayNumber(work, QStringLiteral("ZM"), QStringLiteral("letter"));
  letter.code = letter_code::codeOf(letter_store::secretMade(work), letter_rules::statedIn(letter, facts));
  letter.id = letter_store::add(work, letter, facts);
  auditIssue(work, letter);
  const LetterPrinted printed = print(work, letter, 1, letter_rules::languageOf(entered.language), {});
  if (work.failed()) return refuse(work.error());
  return printed;
}

// ---- printed again, made void ------------------------------------------------------------------------

/// One that still holds, kept from other desks. Errors: NotFound, Conflict.
Result<Letter> valid(Work& work, const LetterRef& ref) {
  const auto found = letter_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!found) return refuse(noSuchLetter());
  letter_store::hold(work, found->letter.id);
  // What another desk did until it let go is seen now.
  const auto held = letter_store::with(work, {found->letter.id, {}});
  if (work.failed()) return refuse(work.error());
  if (held->letter.isVoid()) return refuse(isVoid(held->letter));
  return held->letter;
}

Result<LetterPrinted> printAgain(Work& work, const ReprintLetter& asked) {
  if (auto error = firstError(letter_rules::checkReason(asked.reason))) return refuse(*error);
  const QString language = letter_rules::languageOf(asked.language);
  if (language.isEmpty())
    return refuse(
        invalid("language", message(QT_TRANSLATE_NOOP("core", "A letter is printed in “zh” or “en”."))));
  const auto letter = valid(work, {asked.letter, asked.number});
  if (!letter) return refuse(letter.error());
  const LetterPrinted printed =
      print(work, *letter, letter->printed + 1, language, asked.reason.simplified());
  work.audit({QStringLiteral("letter"),
              letter->id.value(),
              {{QStringLiteral("nth"), letter->printed}},
              {{QStringLiteral("letter"), letter->number},
               {QStringLiteral("nth"), printed.copy},
               {QStringLiteral("reason"), asked.reason.simplified()}}});
  if (work.failed()) return refuse(work.error());
  return printed;
}

/// As lists show it: nothing that must not lie about, and the code as it is printed.
Letter shown(Letter letter) {
  letter.code = letter_code::grouped(letter.code);
  letter.facts = {};
  return letter;
}

Result<Letter> makeVoid(Work& work, const VoidLetter& asked) {
  if (auto error = firstError(letter_rules::checkReason(asked.reason))) return refuse(*error);
  const auto letter = valid(work, {asked.letter, asked.number});
  if (!letter) return refuse(letter.error());
  const Actor& actor = work.actor();
  const bool supervisor = permits(actor.roles, Permission::DecideIdentity);
  if (!letter_rules::mayVoid(letter->issuedBy, actor.login, supervisor))
    return refuse(
        Error{ErrorKind::Forbidden, QStringLiteral("issuer"),
              message(QT_TRANSLATE_NOOP("core", "Only %1, who issued it, or a supervisor makes it void."),
                      {letter->issuedBy})});
  letter_store::makeVoid(work, letter->id, asked.reason.simplified());
  work.audit({QStringLiteral("letter"),
              letter->id.value(),
              {},
              {{QStringLiteral("letter"), letter->number},
               {QStringLiteral("state"), QStringLiteral("void")},
               {QStringLiteral("reason"), asked.reason.simplified()}}});
  const auto after = letter_store::with(work, {letter->id, {}});
  if (work.failed()) return refuse(work.error());
  return shown(after->letter);
}

// ---- read --------------------------------------------------------------------------------------------

Result<LetterListPage> listLetters(Work& work, const LetterListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const LetterListRequest bounded = withinPage(asked);
  LetterListPage page;
  for (const Letter& each : letter_store::list(work, bounded)) page.lines.append(shown(each));
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<Letter> readLetter(Work& work, const LetterRef& ref) {
  auto found = letter_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!found) return refuse(noSuchLetter());
  Letter& letter = found->letter;
  letter.code = letter_code::grouped(letter.code);
  letter.prints = letter_store::printsOf(work, letter.id);
  if (work.failed()) return refuse(work.error());
  work.audit({QStringLiteral("letter"),
              letter.id.value(),
              {},
              {{QStringLiteral("letter"), letter.number},
               {QStringLiteral("revealed"), QStringLiteral("idNumber")}}});
  return letter;
}

// ---- verified ----------------------------------------------------------------------------------------

Message sentenceOf(LetterVerdict verdict, const Letter& letter) {
  const QString issuedOn = dateInChina(letter.issuedAt).toString(Qt::ISODate);
  switch (verdict) {
    case LetterVerdict::Genuine:
      return message(
          QT_TRANSLATE_NOOP("core", "Genuine: this office issued %1 on %2. Compare what it states."),
          {letter.number, issuedOn});
    case LetterVerdict::Void:
      return message(QT_TRANSLATE_NOOP("core", "Void: %1 of %2 no longer holds. Reason: %3"),
                     {letter.number, issuedOn, letter.voidReason});
    case LetterVerdict::Altered:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Not to be relied on: what is kept of %1 is not what was issued. "
                                       "Tell the administrator."),
                     {letter.number});
    case LetterVerdict::Mistyped:
      return message(QT_TRANSLATE_NOOP(
          "core", "Mistyped: no letter has such a code. Compare it with the paper character by character."));
    case LetterVerdict::Unknown:
      break;
  }
  return message(QT_TRANSLATE_NOOP("core", "Unknown: this office issued no letter with this code."));
}

VerifiedLetter verdictOf(LetterVerdict verdict, const Letter& letter = {}) {
  VerifiedLetter verified;
  verified.verdict = verdict;
  verified.sentence = sentenceOf(verdict, letter).text();
  return verified;
}

/// What differs today, names and numbers in part.
QVector<LetterDifference> differencesToday(Work& work, const Letter& letter) {
  // Where his registration was merged since, the one that lives says what is on file.
  const auto record = recordOnFile(work, livingWorker(work, letter.worker));
  if (!record) return {};
  auto found = letter_rules::differences(
      letter.facts, letter_rules::factsOf(*record, letter.kind, {letter.facts.from, letter.facts.to}));
  for (LetterDifference& each : found)
    for (QString* value : {&each.was, &each.becomes}) {
      if (each.what == QLatin1String("name")) *value = letter_rules::maskedName(*value);
      if (each.what == QLatin1String("birthDate")) *value = QStringLiteral("****");
      if (each.what == QLatin1String("idNumber")) *value = masking::idNumber(*value);
    }
  return found;
}

Result<VerifiedLetter> verify(Work& work, const LetterCode& asked) {
  const QString code = letter_code::folded(asked.code);
  if (!letter_code::isWellFormed(code)) return verdictOf(LetterVerdict::Mistyped);
  const auto found = letter_store::withCode(work, code);
  const QString key = letter_store::secretOf(work);
  if (work.failed()) return refuse(work.error());
  if (!found) return verdictOf(LetterVerdict::Unknown);
  Letter letter = found->letter;
  if (letter_code::codeOf(key, letter_rules::statedIn(letter, found->facts)) != code) {
    VerifiedLetter altered = verdictOf(LetterVerdict::Altered, letter);
    altered.letter = Letter();
    altered.letter->number = letter.number;
    return altered;
  }
  VerifiedLetter verified = verdictOf(letter.isVoid() ? LetterVerdict::Void : LetterVerdict::Genuine, letter);
  verified.differs = differencesToday(work, letter);
  letter.code = letter_code::grouped(letter.code);
  letter.workerName = letter_rules::maskedName(letter.facts.name);
  letter.workerNumber = letter.facts.workerNumber;
  letter.facts = letter_rules::masked(letter.facts);
  // Who fetched it for him concerns nobody who holds the paper; an authority stands on it.
  if (letter.askedBy == LetterAsker::Authorised) letter.askedName = letter.askedPaper = QString();
  verified.letter = letter;
  if (work.failed()) return refuse(work.error());
  return verified;
}

}  // namespace

QString paperKey(Work& work) { return letter_store::secretOf(work); }
QString paperKeyMade(Work& work) { return letter_store::secretMade(work); }

const Operation<IssueLetter, LetterPrinted> IssueALetter{
    {"letter.issue", Permission::RegisterWorkers, Effect::Changes, "letter", "letter print",
     QT_TRANSLATE_NOOP("core", "Issues a letter about a worker: proof of registration, employment or cover")},
    &issue};
const Operation<ReprintLetter, LetterPrinted> PrintLetterAgain{
    {"letter.reprint", Permission::RegisterWorkers, Effect::Changes, "letter", "letter reprint",
     QT_TRANSLATE_NOOP("core", "Prints a letter again; each print is counted")},
    &printAgain};
const Operation<VoidLetter, Letter> MakeLetterVoid{
    {"letter.void", Permission::RegisterWorkers, Effect::Changes, "letter", "letter void",
     QT_TRANSLATE_NOOP("core", "Makes a letter void, by who issued it or a supervisor")},
    &makeVoid};
const Operation<LetterListRequest, LetterListPage> ListLetters{
    {"letter.list", Permission::ReadWorkers, Effect::Reads, "", "letter list",
     QT_TRANSLATE_NOOP("core", "Lists the letters about a worker, or all, newest first")},
    &listLetters};
const Operation<LetterRef, Letter> ReadLetter{
    {"letter.read", Permission::RevealNumbers, Effect::Changes, "letter", "letter show",
     QT_TRANSLATE_NOOP("core", "Shows a letter in full, with its prints; leaves a trace"), true},
    &readLetter};
const Operation<LetterCode, VerifiedLetter> VerifyLetter{
    {"letter.verify", Permission::ReadWorkers, Effect::Reads, "", "letter verify",
     QT_TRANSLATE_NOOP("core",
                       "Says whether the office issued the letter with this code, and what it states")},
    &verify};
