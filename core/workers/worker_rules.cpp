#include "workers/worker_rules.h"

#include "base/clock.h"
#include "employment/employment_rules.h"
#include "identity/person_name.h"
#include "workers/jpeg_size.h"
#include "workers/person_rules.h"

namespace worker_rules {

Context contextOf(const employment_rules::Parties& parties) {
  Context context;
  if (parties.employer.id) context.employerKind = parties.employer.data.kind;
  context.managerName = parties.manager.data.name;
  context.managerPhone = parties.manager.data.phone;
  return context;
}

namespace {

/// How many UTF-16 units of a name the chip of an ID card holds; longer names of minorities are cut there.
constexpr int chipNameUnits = 15;

// ---- work and contract
// ------------------------------------------------------------------------------------------

void checkFirstDay(const NewAssignment& assignment, const PersonData& person, const RuleSet& rules,
                   Findings& findings) {
  if (!assignment.beginsOn.isValid() || !person.birthDate.isValid()) return;
  if (ageOn(person.birthDate, assignment.beginsOn) < rules.minimumAge)
    findings << errorAt(
        "assignment.beginsOn", "begin-under-age",
        message(QT_TRANSLATE_NOOP("core", "On %1 he was under %2. Correct the first day on the site."),
                {isoText(assignment.beginsOn), QString::number(rules.minimumAge)}));
}

/// The line under the contract's end where a doubt was likely: two years, to the day.
void praiseFullTerm(const ContractData& contract, const RuleSet& rules, Findings& findings) {
  if (contract.kind != ContractKind::FixedTerm || !contract.endsOn.isValid() || !contract.beginsOn.isValid())
    return;
  if (contract.endsOn == contract.beginsOn.addMonths(rules.dispatchContractMonths).addDays(-1))
    findings << finding(Level::Good, "contract.endsOn", "contract-full-term",
                        message(QT_TRANSLATE_NOOP("core", "%1 months in full"),
                                {QString::number(rules.dispatchContractMonths)}));
}

Findings checkWork(const NewWorker& visit, const PersonData& person, const RuleSet& rules, const QDate& today,
                   const Context& context) {
  Findings findings;
  if (visit.assignment) {
    findings << employment_rules::checkAssignment(*visit.assignment, today);
    checkFirstDay(*visit.assignment, person, rules, findings);
  }
  if (!visit.contract) return findings;
  if (!visit.assignment || !visit.assignment->employer)
    findings << errorAt(
        "assignment.employer", "contract-without-employer",
        message(QT_TRANSLATE_NOOP("core", "A contract has an employer. Choose the company that signs it.")));
  const Findings contract = employment_rules::checkContract(
      *visit.contract, context.employerKind.value_or(CompanyKind::Other), rules);
  findings << contract;
  if (contract.isEmpty() && context.employerKind == CompanyKind::Dispatching)
    praiseFullTerm(*visit.contract, rules, findings);
  return findings;
}

// ---- photo, answers
// --------------------------------------------------------------------------------------------

Findings checkPhoto(const QByteArray& jpeg, const RuleSet& rules) {
  if (jpeg.isEmpty()) return {};
  if (jpeg.size() > rules.photoMaximumBytes)
    return {errorAt(
        "photoJpeg", "photo-too-big",
        message(
            QT_TRANSLATE_NOOP(
                "core",
                "The photo must have %1 KB at most; it has %2. Take it again or let the program shrink it."),
            {QString::number(rules.photoMaximumBytes / 1024),
             QString::number((jpeg.size() + 1023) / 1024)}))};
  if (jpegSize(jpeg).isEmpty())
    return {errorAt(
        "photoJpeg", "photo-not-jpeg",
        message(QT_TRANSLATE_NOOP("core", "The photo is not a whole JPEG picture. Choose another file.")))};
  return {};
}

Findings checkAnswers(const QVector<LikenessAnswer>& answers) {
  for (const LikenessAnswer& answer : answers)
    if (!answer.same && answer.reason.simplified().isEmpty())
      return {
          errorAt("likeness", "likeness-without-reason",
                  message(QT_TRANSLATE_NOOP("core", "Say in a few words why it is not the same person.")))};
  return {};
}

Findings checkTold(ToldHow told) {
  if (isTold(told)) return {};
  return {warningAt("told", "not-told",
                    message(QT_TRANSLATE_NOOP("core",
                                              "The worker does not know yet. Only his presence, his "
                                              "signature or a call to him counts; he stays on the list.")))};
}

NewWorker visitOf(const ReturningWorker& entered) {
  return {entered.person, entered.assignment, entered.contract, entered.initiative,
          entered.told,   entered.ageReason,  entered.likeness, entered.photoJpeg};
}

}  // namespace

Findings check(const NewWorker& entered, const RuleSet& rules, const QDate& today, const Context& context) {
  const PersonData person = normalised(entered.person, today);
  return person_rules::checkIdentity(entered.person, person, today) +
         person_rules::checkAge(person, entered.ageReason, rules, today) +
         person_rules::checkContact(person, context, today) +
         checkWork(entered, person, rules, today, context) + checkTold(entered.told) +
         checkPhoto(entered.photoJpeg, rules) + checkAnswers(entered.likeness);
}

Findings check(const ReturningWorker& entered, const RuleSet& rules, const QDate& today,
               const Context& context) {
  return check(visitOf(entered), rules, today, context);
}

std::optional<Error> refusal(const Findings& findings) {
  if (auto error = firstError(findings)) return error;
  for (const Finding& each : findings)
    if (each.level == Level::NeedsReason) return Error{ErrorKind::Invalid, each.field, each.message};
  return std::nullopt;
}

QVector<QString> missing(const PersonData& person, bool hasPhoto) {
  QVector<QString> open;
  const auto note = [&](const QString& value, const char* field) {
    if (value.isEmpty()) open.append(QString::fromLatin1(field));
  };
  note(person.phone, "phone");
  if (!hasPhoto) open.append(QStringLiteral("photo"));
  note(person.ethnic, "ethnic");
  note(person.addressHere, "addressHere");
  if (!person.hukouLocal) note(person.residencePermit, "residencePermit");
  note(person.inCitySince, "inCitySince");
  note(person.education, "education");
  note(person.political, "political");
  note(person.emergencyName, "emergencyName");
  note(person.emergencyPhone, "emergencyPhone");
  note(person.trade, "trade");
  note(person.skillLevel, "skillLevel");
  if (!person.documentLongTerm && !person.documentTo.isValid()) open.append(QStringLiteral("documentTo"));
  return open;
}

int ageOn(const QDate& birthDate, const QDate& day) {
  const int years = day.year() - birthDate.year();
  const bool before =
      day.month() < birthDate.month() || (day.month() == birthDate.month() && day.day() < birthDate.day());
  return before ? years - 1 : years;
}

Result<void> checkSamePerson(const Worker& onFile, const PersonData& now) {
  const auto known = [&](const Document& document) {
    return searchFormsOf(document.number).contains(now.idNumber);
  };
  if (std::none_of(onFile.documents.begin(), onFile.documents.end(), known))
    return refuse(
        invalid("idNumber", message(QT_TRANSLATE_NOOP("core",
                                                      "This number is not the one on file. Another number is "
                                                      "a correction: a supervisor must approve it."))));
  const QString before = foldedName(onFile.person.name);
  const QString after = foldedName(now.name);
  const bool completed = before.size() >= chipNameUnits - 1 && after.startsWith(before);
  if (before != after && !completed)
    return refuse(invalid(
        "name",
        message(QT_TRANSLATE_NOOP(
                    "core", "On file he is %1. Another name is a correction: a supervisor must approve it."),
                {onFile.person.name})));
  if (now.birthDate != onFile.person.birthDate)
    return refuse(invalid(
        "birthDate",
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "On file he was born on %1. Another day is a correction: a supervisor must approve it."),
                {isoText(onFile.person.birthDate)})));
  return {};
}

}  // namespace worker_rules
