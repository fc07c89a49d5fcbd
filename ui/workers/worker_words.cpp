#include "workers/worker_words.h"

#include <QCoreApplication>
#include <QHash>

#include "identity/resident_id.h"
#include "kit/code_words.h"
#include "moves/leave_words.h"
#include "paper/card_drawing.h"

namespace {

/// Code and source text of one word of a table.
struct Coded {
  const char* code;
  const char* words;
};

struct WorkerWords {
  Q_DECLARE_TR_FUNCTIONS(WorkerWords)

 public:
  template <size_t N>
  static QString of(const Coded (&table)[N], const QString& code) {
    for (const Coded& each : table)
      if (code == QLatin1String(each.code)) return tr(each.words);
    return code;
  }
};

constexpr Coded kWhy[] = {
    {"number", QT_TRANSLATE_NOOP("WorkerWords", "ID number")},
    {"number-tail", QT_TRANSLATE_NOOP("WorkerWords", "end of the ID number")},
    {"old-number", QT_TRANSLATE_NOOP("WorkerWords", "an earlier number")},
    {"merged-number", QT_TRANSLATE_NOOP("WorkerWords", "number of a merged registration")},
    {"merged-record", QT_TRANSLATE_NOOP("WorkerWords", "a merged registration")},
    {"registration", QT_TRANSLATE_NOOP("WorkerWords", "registration number")},
    {"registration-number", QT_TRANSLATE_NOOP("WorkerWords", "registration number")},
    {"card", QT_TRANSLATE_NOOP("WorkerWords", "card number")},
    {"card-number", QT_TRANSLATE_NOOP("WorkerWords", "card number")},
    {"dead-card-number", QT_TRANSLATE_NOOP("WorkerWords", "number of a dead card")},
    {"name", QT_TRANSLATE_NOOP("WorkerWords", "name")},
    {"name-part", QT_TRANSLATE_NOOP("WorkerWords", "part of the name")},
    {"pinyin", QT_TRANSLATE_NOOP("WorkerWords", "pinyin")},
    {"initials", QT_TRANSLATE_NOOP("WorkerWords", "initials")},
    {"phone", QT_TRANSLATE_NOOP("WorkerWords", "phone")},
    {"phone-tail", QT_TRANSLATE_NOOP("WorkerWords", "end of the phone number")},
};

constexpr Coded kMissing[] = {
    {"phone", QT_TRANSLATE_NOOP("WorkerWords", "phone")},
    {"photo", QT_TRANSLATE_NOOP("WorkerWords", "photo")},
    {"education", QT_TRANSLATE_NOOP("WorkerWords", "education")},
    {"ethnic", QT_TRANSLATE_NOOP("WorkerWords", "ethnic group")},
    {"political", QT_TRANSLATE_NOOP("WorkerWords", "political status")},
    {"emergencyName", QT_TRANSLATE_NOOP("WorkerWords", "emergency contact")},
    {"emergencyPhone", QT_TRANSLATE_NOOP("WorkerWords", "emergency phone")},
    {"inCitySince", QT_TRANSLATE_NOOP("WorkerWords", "in this city since")},
    {"addressHere", QT_TRANSLATE_NOOP("WorkerWords", "address here")},
    {"residencePermit", QT_TRANSLATE_NOOP("WorkerWords", "residence permit")},
    {"trade", QT_TRANSLATE_NOOP("WorkerWords", "trade")},
    {"skillLevel", QT_TRANSLATE_NOOP("WorkerWords", "skill level")},
    {"certificate", QT_TRANSLATE_NOOP("WorkerWords", "certificate")},
    {"hukouDivision", QT_TRANSLATE_NOOP("WorkerWords", "Hukou division")},
    {"documentTo", QT_TRANSLATE_NOOP("WorkerWords", "document valid until")},
};

constexpr Coded kOperations[] = {
    {"worker.register", QT_TRANSLATE_NOOP("WorkerWords", "registered")},
    {"worker.return", QT_TRANSLATE_NOOP("WorkerWords", "came again")},
    {"worker.withdraw", QT_TRANSLATE_NOOP("WorkerWords", "visit withdrawn")},
    {"worker.tell", QT_TRANSLATE_NOOP("WorkerWords", "told")},
    {"worker.reveal", QT_TRANSLATE_NOOP("WorkerWords", "numbers shown in full")},
    {"worker.move", QT_TRANSLATE_NOOP("WorkerWords", "moved")},
    {"worker.leave", QT_TRANSLATE_NOOP("WorkerWords", "left the site")},
    {"crew.move", QT_TRANSLATE_NOOP("WorkerWords", "moved with his crew")},
    {"crew.leave", QT_TRANSLATE_NOOP("WorkerWords", "left with his crew")},
    {"project.finish", QT_TRANSLATE_NOOP("WorkerWords", "project completed")},
    {"worker.correct", QT_TRANSLATE_NOOP("WorkerWords", "corrected")},
    {"worker.twin", QT_TRANSLATE_NOOP("WorkerWords", "second person with his number")},
    {"correction.decide", QT_TRANSLATE_NOOP("WorkerWords", "correction decided")},
    {"correction.withdraw", QT_TRANSLATE_NOOP("WorkerWords", "correction taken back")},
    {"correction.read", QT_TRANSLATE_NOOP("WorkerWords", "correction looked at")},
    {"letter.issue", QT_TRANSLATE_NOOP("WorkerWords", "letter issued")},
    {"letter.reprint", QT_TRANSLATE_NOOP("WorkerWords", "letter printed again")},
    {"letter.void", QT_TRANSLATE_NOOP("WorkerWords", "letter made void")},
    {"letter.read", QT_TRANSLATE_NOOP("WorkerWords", "letter looked at")},
    {"worker.merge", QT_TRANSLATE_NOOP("WorkerWords", "merged")},
    {"worker.unmerge", QT_TRANSLATE_NOOP("WorkerWords", "merge taken apart")},
    {"worker.merge-preview", QT_TRANSLATE_NOOP("WorkerWords", "compared with another one")},
    {"roster.rows", QT_TRANSLATE_NOOP("WorkerWords", "came with a roster")},
    {"roster.tell", QT_TRANSLATE_NOOP("WorkerWords", "told, with a roster")},
    {"chip.bind", QT_TRANSLATE_NOOP("WorkerWords", "chip written")},
    {"chip.give-up", QT_TRANSLATE_NOOP("WorkerWords", "chip given up")},
    {"card.batch", QT_TRANSLATE_NOOP("WorkerWords", "card into a batch")},
    {"card.batch-add", QT_TRANSLATE_NOOP("WorkerWords", "card into a batch")},
    {"card.batch-take-out", QT_TRANSLATE_NOOP("WorkerWords", "card out of the batch")},
    {"card.batch-dissolve", QT_TRANSLATE_NOOP("WorkerWords", "batch dissolved")},
    {"card.batch-confirm", QT_TRANSLATE_NOOP("WorkerWords", "batch confirmed")},
    {"card.desk-choose", QT_TRANSLATE_NOOP("WorkerWords", "card fetched elsewhere")},
    {"card.to-desk", QT_TRANSLATE_NOOP("WorkerWords", "card laid out")},
    {"card.deliver", QT_TRANSLATE_NOOP("WorkerWords", "card handed to him")},
    {"card.deliver-undo", QT_TRANSLATE_NOOP("WorkerWords", "card not handed over")},
    {"card.hand-over", QT_TRANSLATE_NOOP("WorkerWords", "card given to his manager")},
    {"card.signed", QT_TRANSLATE_NOOP("WorkerWords", "signature noted")},
    {"card.signed-undo", QT_TRANSLATE_NOOP("WorkerWords", "signature taken back")},
    {"card.lost", QT_TRANSLATE_NOOP("WorkerWords", "card reported lost")},
    {"card.found", QT_TRANSLATE_NOOP("WorkerWords", "card found")},
    {"card.block", QT_TRANSLATE_NOOP("WorkerWords", "card blocked")},
    {"card.unblock", QT_TRANSLATE_NOOP("WorkerWords", "card unblocked")},
    {"card.replace", QT_TRANSLATE_NOOP("WorkerWords", "card replaced")},
    {"card.return", QT_TRANSLATE_NOOP("WorkerWords", "card handed back")},
    {"card.cancel", QT_TRANSLATE_NOOP("WorkerWords", "card called off")},
    {"card.refuse", QT_TRANSLATE_NOOP("WorkerWords", "wants no card")},
    {"card.photo-unfit", QT_TRANSLATE_NOOP("WorkerWords", "photo unfit")},
    {"card.requeue", QT_TRANSLATE_NOOP("WorkerWords", "card to be printed after all")},
    {"card.request", QT_TRANSLATE_NOOP("WorkerWords", "card asked for")},
    {"calendar.announce", QT_TRANSLATE_NOOP("WorkerWords", "calendar announced")},
    {"demo.workers", QT_TRANSLATE_NOOP("WorkerWords", "demo data")},
    {"demo.fill", QT_TRANSLATE_NOOP("WorkerWords", "demo data")},
};

constexpr Coded kSubjects[] = {
    {"worker", QT_TRANSLATE_NOOP("WorkerWords", "person")},
    {"assignment", QT_TRANSLATE_NOOP("WorkerWords", "assignment")},
    {"contract", QT_TRANSLATE_NOOP("WorkerWords", "contract")},
    {"card", QT_TRANSLATE_NOOP("WorkerWords", "card")},
    {"telling", QT_TRANSLATE_NOOP("WorkerWords", "telling")},
    {"photo", QT_TRANSLATE_NOOP("WorkerWords", "photo")},
    {"receipt", QT_TRANSLATE_NOOP("WorkerWords", "slip")},
    {"likeness", QT_TRANSLATE_NOOP("WorkerWords", "likeness")},
    {"company", QT_TRANSLATE_NOOP("WorkerWords", "company")},
    {"team", QT_TRANSLATE_NOOP("WorkerWords", "team")},
    {"document", QT_TRANSLATE_NOOP("WorkerWords", "document")},
    {"correction", QT_TRANSLATE_NOOP("WorkerWords", "correction")},
    {"letter", QT_TRANSLATE_NOOP("WorkerWords", "letter")},
    {"merge", QT_TRANSLATE_NOOP("WorkerWords", "merge")},
};

constexpr Coded kEnds[] = {
    {"moved", QT_TRANSLATE_NOOP("WorkerWords", "moved to another project")},
    {"same-day", QT_TRANSLATE_NOOP("WorkerWords", "moved on the same day")},
    {"withdrawn", QT_TRANSLATE_NOOP("WorkerWords", "entered by mistake, withdrawn")},
    {"renewed", QT_TRANSLATE_NOOP("WorkerWords", "renewed")},
    {"project-finished", QT_TRANSLATE_NOOP("WorkerWords", "project completed")},
};

constexpr Coded kFields[] = {
    {"idNumber", QT_TRANSLATE_NOOP("WorkerWords", "ID number")},
    {"name", QT_TRANSLATE_NOOP("WorkerWords", "name")},
    {"reading", QT_TRANSLATE_NOOP("WorkerWords", "reading")},
    {"sex", QT_TRANSLATE_NOOP("WorkerWords", "sex")},
    {"birthDate", QT_TRANSLATE_NOOP("WorkerWords", "birth date")},
    {"hukouAddress", QT_TRANSLATE_NOOP("WorkerWords", "Hukou address")},
    {"hukouLocal", QT_TRANSLATE_NOOP("WorkerWords", "local Hukou")},
    {"initiative", QT_TRANSLATE_NOOP("WorkerWords", "who asked")},
    {"told", QT_TRANSLATE_NOOP("WorkerWords", "told")},
    {"how", QT_TRANSLATE_NOOP("WorkerWords", "how")},
    {"project", QT_TRANSLATE_NOOP("WorkerWords", "project")},
    {"projectName", QT_TRANSLATE_NOOP("WorkerWords", "project")},
    {"employer", QT_TRANSLATE_NOOP("WorkerWords", "employer")},
    {"employerName", QT_TRANSLATE_NOOP("WorkerWords", "employer")},
    {"manager", QT_TRANSLATE_NOOP("WorkerWords", "labour manager")},
    {"managerName", QT_TRANSLATE_NOOP("WorkerWords", "labour manager")},
    {"team", QT_TRANSLATE_NOOP("WorkerWords", "team")},
    {"beginsOn", QT_TRANSLATE_NOOP("WorkerWords", "from")},
    {"endsOn", QT_TRANSLATE_NOOP("WorkerWords", "to")},
    {"endedOn", QT_TRANSLATE_NOOP("WorkerWords", "ended on")},
    {"endReason", QT_TRANSLATE_NOOP("WorkerWords", "why it ended")},
    {"overlapReason", QT_TRANSLATE_NOOP("WorkerWords", "reason for overlapping")},
    {"signedOn", QT_TRANSLATE_NOOP("WorkerWords", "signed on")},
    {"pay", QT_TRANSLATE_NOOP("WorkerWords", "pay")},
    {"payKind", QT_TRANSLATE_NOOP("WorkerWords", "kind of pay")},
    {"state", QT_TRANSLATE_NOOP("WorkerWords", "state")},
    {"documentKind", QT_TRANSLATE_NOOP("WorkerWords", "document")},
    {"documentLongTerm", QT_TRANSLATE_NOOP("WorkerWords", "document without end")},
    {"teamName", QT_TRANSLATE_NOOP("WorkerWords", "team")},
    {"kind", QT_TRANSLATE_NOOP("WorkerWords", "kind")},
    {"terms", QT_TRANSLATE_NOOP("WorkerWords", "terms")},
    {"correction", QT_TRANSLATE_NOOP("WorkerWords", "correction")},
    {"askedBy", QT_TRANSLATE_NOOP("WorkerWords", "asked by")},
    {"reason", QT_TRANSLATE_NOOP("WorkerWords", "reason")},
    {"subject", QT_TRANSLATE_NOOP("WorkerWords", "what of")},
    {"twin", QT_TRANSLATE_NOOP("WorkerWords", "two persons, one number")},
    {"read", QT_TRANSLATE_NOOP("WorkerWords", "looked at")},
    {"number", QT_TRANSLATE_NOOP("WorkerWords", "number")},
    {"requestedOn", QT_TRANSLATE_NOOP("WorkerWords", "asked for on")},
    {"dueOn", QT_TRANSLATE_NOOP("WorkerWords", "due on")},
    {"deskDueOn", QT_TRANSLATE_NOOP("WorkerWords", "at the desk by")},
    {"ageReason", QT_TRANSLATE_NOOP("WorkerWords", "reason for the age")},
    {"receipt", QT_TRANSLATE_NOOP("WorkerWords", "slip")},
    {"documentFrom", QT_TRANSLATE_NOOP("WorkerWords", "document valid from")},
    {"merge", QT_TRANSLATE_NOOP("WorkerWords", "merge")},
    {"mergedRegistration", QT_TRANSLATE_NOOP("WorkerWords", "merged registration")},
    {"mergedInto", QT_TRANSLATE_NOOP("WorkerWords", "merged into")},
    {"apart", QT_TRANSLATE_NOOP("WorkerWords", "merge taken apart")},
    {"registration", QT_TRANSLATE_NOOP("WorkerWords", "registration")},
    {"besides", QT_TRANSLATE_NOOP("WorkerWords", "beside")},
    {"worker", QT_TRANSLATE_NOOP("WorkerWords", "whose it is")},
    {"photo", QT_TRANSLATE_NOOP("WorkerWords", "photo")},
    {"shortTerm", QT_TRANSLATE_NOOP("WorkerWords", "under two years")},
    {"letter", QT_TRANSLATE_NOOP("WorkerWords", "letter")},
    {"for", QT_TRANSLATE_NOOP("WorkerWords", "for")},
    {"addressee", QT_TRANSLATE_NOOP("WorkerWords", "addressed to")},
    {"from", QT_TRANSLATE_NOOP("WorkerWords", "first day")},
    {"to", QT_TRANSLATE_NOOP("WorkerWords", "last day")},
    {"askedName", QT_TRANSLATE_NOOP("WorkerWords", "who asked, by name")},
    {"askedPaper", QT_TRANSLATE_NOOP("WorkerWords", "paper shown")},
    {"nth", QT_TRANSLATE_NOOP("WorkerWords", "print no.")},
    {"revealed", QT_TRANSLATE_NOOP("WorkerWords", "shown in full")},
    {"inHandOn", QT_TRANSLATE_NOOP("WorkerWords", "in his hand since")},
    {"handover", QT_TRANSLATE_NOOP("WorkerWords", "list")},
    {"deliveredTo", QT_TRANSLATE_NOOP("WorkerWords", "handed to")},
    {"documentSeen", QT_TRANSLATE_NOOP("WorkerWords", "document seen")},
    {"want", QT_TRANSLATE_NOOP("WorkerWords", "wanting")},
    {"replaces", QT_TRANSLATE_NOOP("WorkerWords", "in the place of card")},
    {"reprint", QT_TRANSLATE_NOOP("WorkerWords", "printed anew")},
    {"batch", QT_TRANSLATE_NOOP("WorkerWords", "batch")},
    {"undone", QT_TRANSLATE_NOOP("WorkerWords", "taken back")},
    {"day", QT_TRANSLATE_NOOP("WorkerWords", "day")},
};

bool isBeingMade(CardState state) {
  return state == CardState::Requested || state == CardState::Queued || state == CardState::InBatch ||
         state == CardState::Printed || state == CardState::Personalised;
}

}  // namespace

namespace worker_words {

QString grouped(const QString& number) { return number.contains(u' ') ? number : groupedNumber(number); }

QString groupedPhone(const QString& phone) {
  if (phone.size() != 11 || phone.contains(u' ') || phone.contains(u'-')) return phone;
  return phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7);
}

QString groupedRegistration(const QString& number) { return groupedRegistrationNumber(number); }

QString sex(Sex sex) {
  if (sex == Sex::Male) return WorkerWords::tr("male");
  return sex == Sex::Female ? WorkerWords::tr("female") : QString();
}

int ageOn(const QDate& birth, const QDate& day) {
  if (!birth.isValid() || !day.isValid()) return 0;
  const bool hadBirthday =
      day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
  return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

QString sexAndAge(Sex of, const QDate& birth, const QDate& today) {
  return WorkerWords::tr("%1 · %2 years").arg(sex(of)).arg(ageOn(birth, today));
}

QString tradeWithSkill(const PersonData& person) {
  const QString trade = code_words::trade(person.trade);
  const QString skill = code_words::skillLevel(person.skillLevel);
  if (trade.isEmpty() || skill.isEmpty()) return trade;
  return WorkerWords::tr("%1 (%2)").arg(trade, skill);
}

ChipWords cardChip(const QString& stateCode) {
  CardState state = CardState::Requested;
  if (stateCode.isEmpty() || !fromCode(stateCode, state))
    return {ChipKind::Off, WorkerWords::tr("no card"), {}};
  return cardChip(state);
}

ChipWords cardChip(CardState state) {
  if (state == CardState::Active) return {ChipKind::Ok, WorkerWords::tr("card valid"), {}};
  if (state == CardState::AtDesk) return {ChipKind::Wait, WorkerWords::tr("card at the desk"), {}};
  if (isBeingMade(state)) return {ChipKind::Wait, WorkerWords::tr("card being made"), {}};
  if (state == CardState::Lost) return {ChipKind::Error, WorkerWords::tr("card lost"), {}};
  if (state == CardState::Blocked) return {ChipKind::Error, WorkerWords::tr("card blocked"), {}};
  return {ChipKind::Off, nameOf(state), {}};
}

ChipWords toldChip(bool told) {
  if (told) return {ChipKind::Ok, WorkerWords::tr("was told"), {}};
  return {ChipKind::Warn, WorkerWords::tr("not told"), {}};
}

ChipWords siteChip(const QString& project) {
  if (project.isEmpty()) return {ChipKind::Off, WorkerWords::tr("on no site"), {}};
  return {ChipKind::Ok, WorkerWords::tr("on site %1").arg(project), {}};
}

ChipWords contractChip(const Contract* contract) {
  if (contract == nullptr) return {ChipKind::Error, WorkerWords::tr("no contract"), {}};
  if (contract->shortTerm) return {ChipKind::Warn, WorkerWords::tr("under 2 years"), {}};
  return {ChipKind::Ok, WorkerWords::tr("on file"), {}};
}

QString toldHow(ToldHow how) {
  switch (how) {
    case ToldHow::Present:
      return WorkerWords::tr("was here himself");
    case ToldHow::Signature:
      return WorkerWords::tr("has signed");
    case ToldHow::CallBack:
      return WorkerWords::tr("called back");
    case ToldHow::SlipToManager:
      return WorkerWords::tr("only a slip given to the manager");
    case ToldHow::NotTold:
      break;
  }
  return WorkerWords::tr("not told");
}

QString initiative(Initiative initiative) {
  return initiative == Initiative::Worker ? WorkerWords::tr("the worker asked himself")
                                          : WorkerWords::tr("the employer asked");
}

QString why(const QString& code) { return WorkerWords::of(kWhy, code); }
QString missing(const QString& field) { return WorkerWords::of(kMissing, field); }
QString operation(const QString& name) { return WorkerWords::of(kOperations, name); }
QString subject(const QString& code) { return WorkerWords::of(kSubjects, code); }
QString endReason(const QString& code) {
  for (const Coded& each : kEnds)
    if (code == QLatin1String(each.code)) return WorkerWords::of(kEnds, code);
  return leaveReasonWords(code);
}

QString field(const QString& name) {
  const QString last = name.section(u'.', -1);
  const QString known = WorkerWords::of(kFields, last);
  return known == last ? missing(last) : known;
}

}  // namespace worker_words
