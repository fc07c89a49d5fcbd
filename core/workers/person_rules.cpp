#include "workers/person_rules.h"

#include <QRegularExpression>

#include "base/clock.h"
#include "base/code_table.h"
#include "base/text.h"
#include "identity/division.h"
#include "identity/person_name.h"
#include "identity/phone.h"

namespace {

const QDate earliestBirth(1900, 1, 1);

// ---- document
// ----------------------------------------------------------------------------------------------------

void checkAgreement(const IdDocument& document, const PersonData& person, Findings& findings) {
  if (const auto sex = document.sex(); sex && person.sex != Sex::Unknown && *sex != person.sex)
    findings << errorAt(
        "sex", "sex-differs",
        message(QT_TRANSLATE_NOOP(
                    "core", "By the number the sex is %1; %2 is entered. Check both against the document."),
                {nameOf(*sex).text(), nameOf(person.sex).text()}));
  if (const auto birth = document.birthDate();
      birth && person.birthDate.isValid() && *birth != person.birthDate)
    findings << errorAt(
        "birthDate", "birth-date-differs",
        message(
            QT_TRANSLATE_NOOP(
                "core", "By the number he was born on %1; %2 is entered. Check both against the document."),
            {isoText(*birth), isoText(person.birthDate)}));
}

void checkNumber(const PersonData& entered, const PersonData& person, const QDate& today,
                 Findings& findings) {
  if (person.idNumber.isEmpty()) {
    findings << errorAt("idNumber", "number-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the number of the document.")));
    return;
  }
  const auto document = IdDocument::parse(entered.idNumber, entered.documentKind, today);
  if (!document) {
    findings << Finding{Level::Error, QStringLiteral("idNumber"), QStringLiteral("number-wrong"),
                        document.error().message};
    return;
  }
  const Level level = document->needsWarning() ? Level::Warning : Level::Good;
  const char* code = document->needsWarning() ? "number-doubtful" : "number-mended";
  for (const Message& note : document->notes()) findings << finding(level, "idNumber", code, note);
  if (document->notes().isEmpty())
    findings << finding(Level::Good, "idNumber", "number-checks",
                        message(QT_TRANSLATE_NOOP("core", "The check character is right.")));
  if (const auto division = document->divisionCode(); division && !Divisions::get().knows(*division))
    findings << warningAt(
        "hukouDivision", "unknown-division",
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "The list of divisions does not know %1. It may be an old one; look at the document."),
                {*division}));
  checkAgreement(*document, person, findings);
}

void checkValidity(const PersonData& person, const QDate& today, Findings& findings) {
  if (person.documentLongTerm && person.documentTo.isValid())
    findings << errorAt(
        "documentTo", "document-end-twice",
        message(QT_TRANSLATE_NOOP("core",
                                  "The document is either for the long term or until %1. Keep one of them."),
                {isoText(person.documentTo)}));
  else if (person.documentFrom.isValid() && person.documentTo.isValid() &&
           person.documentTo <= person.documentFrom)
    findings << errorAt("documentTo", "document-ends-before-begin",
                        message(QT_TRANSLATE_NOOP("core", "The document must end after %1; it ends on %2."),
                                {isoText(person.documentFrom), isoText(person.documentTo)}));
  else if (person.documentTo.isValid() && person.documentTo < today)
    findings << warningAt(
        "documentTo", "document-expired",
        message(QT_TRANSLATE_NOOP("core", "The document expired on %1: may be saved; he should renew it."),
                {isoText(person.documentTo)}));
  if (person.documentFrom > today)
    findings << errorAt(
        "documentFrom", "document-from-future",
        message(QT_TRANSLATE_NOOP("core", "The document cannot begin after today; it begins on %1."),
                {isoText(person.documentFrom)}));
}

// ---- who he is
// -----------------------------------------------------------------------------------------------------

void checkName(const PersonData& entered, Findings& findings) {
  if (squeezed(entered.name).isEmpty()) {
    findings << errorAt("name", "name-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the name as the document has it.")));
    return;
  }
  const auto name = PersonName::parse(entered.name);
  if (!name)
    findings << Finding{Level::Error, QStringLiteral("name"), QStringLiteral("name-wrong"),
                        name.error().message};
}

void checkBirth(const PersonData& person, const QDate& today, Findings& findings) {
  if (!person.birthDate.isValid())
    findings << errorAt("birthDate", "birth-date-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the birth date.")));
  else if (person.birthDate < earliestBirth || person.birthDate > today)
    findings << errorAt(
        "birthDate", "birth-date-out-of-range",
        message(QT_TRANSLATE_NOOP("core", "The birth date must lie between %1 and today; it is %2."),
                {isoText(earliestBirth), isoText(person.birthDate)}));
}

/// Foreigners and people of Hong Kong, Macao and Taiwan have no Hukou; their home address is listed as
/// missing at most.
bool hasHukou(DocumentKind kind) { return kind == DocumentKind::ResidentId || kind == DocumentKind::Other; }

void checkHukou(const PersonData& person, Findings& findings) {
  if (person.hukouAddress.isEmpty() && hasHukou(person.documentKind))
    findings << errorAt(
        "hukouAddress", "hukou-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter the Hukou address as the document has it.")));
  static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}$"));
  if (person.hukouDivision.isEmpty()) return;
  if (!sixDigits.match(person.hukouDivision).hasMatch())
    findings << errorAt("hukouDivision", "division-form",
                        message(QT_TRANSLATE_NOOP("core", "The division code must have 6 digits.")));
  else if (!Divisions::get().knows(person.hukouDivision) &&
           findingWith(findings, QStringLiteral("unknown-division")) == nullptr)
    findings << warningAt(
        "hukouDivision", "unknown-division",
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "The list of divisions does not know %1. It may be an old one; look at the document."),
                {person.hukouDivision}));
}

// ---- contact and lists
// ---------------------------------------------------------------------------------------------

void checkPhone(const PersonData& person, const worker_rules::Context& context, Findings& findings) {
  if (person.phone.isEmpty()) return;
  const auto mobile = parseMobile(person.phone, "phone");
  if (!mobile) {
    findings << Finding{Level::Error, QStringLiteral("phone"), QStringLiteral("phone-wrong"),
                        mobile.error().message};
    return;
  }
  if (person.phone == context.managerPhone)
    findings << errorAt(
        "phone", "phone-of-manager",
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "This is the number of the labour manager %1. Enter the worker's own, or leave it open."),
                {context.managerName}));
  else
    findings << finding(Level::Good, "phone", "phone-usable",
                        message(QT_TRANSLATE_NOOP("core", "The number can be used.")));
}

void checkEmergencyPhone(const PersonData& person, Findings& findings) {
  if (person.emergencyPhone.isEmpty()) return;
  if (const auto phone = parseTelephone(person.emergencyPhone, "emergencyPhone"); !phone)
    findings << Finding{Level::Error, QStringLiteral("emergencyPhone"),
                        QStringLiteral("emergency-phone-wrong"), phone.error().message};
  else if (person.emergencyPhone == person.phone)
    findings << warningAt(
        "emergencyPhone", "emergency-phone-own",
        message(QT_TRANSLATE_NOOP(
            "core", "This is his own number. Whom can the office call when something happens to him?")));
}

void checkSince(const PersonData& person, const QDate& today, Findings& findings) {
  if (person.inCitySince.isEmpty()) return;
  static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{2}))?$"));
  const auto match = form.match(person.inCitySince);
  const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
  const QDate since(match.captured(1).toInt(), month, 1);
  if (!match.hasMatch() || !since.isValid()) {
    findings << errorAt(
        "inCitySince", "since-form",
        message(QT_TRANSLATE_NOOP(
                    "core", "Since when in the city must be a year or a month, 2017 or 2017-03; it is %1."),
                {person.inCitySince}));
    return;
  }
  if (since > today)
    findings << errorAt(
        "inCitySince", "since-future",
        message(QT_TRANSLATE_NOOP("core", "He cannot be in the city since %1, which is to come."),
                {person.inCitySince}));
  else if (person.birthDate.isValid() && since.year() < person.birthDate.year())
    findings << errorAt("inCitySince", "since-before-birth",
                        message(QT_TRANSLATE_NOOP("core", "He was born in %1 and cannot be here since %2."),
                                {QString::number(person.birthDate.year()), person.inCitySince}));
}

struct Listed {
  const char* field;
  const char* table;
  QString PersonData::*code;
};
const Listed listedFields[] = {{"ethnic", "ethnic", &PersonData::ethnic},
                               {"education", "education", &PersonData::education},
                               {"political", "political", &PersonData::political},
                               {"trade", "trade", &PersonData::trade},
                               {"skillLevel", "skill", &PersonData::skillLevel}};

void checkLists(const PersonData& person, Findings& findings) {
  for (const Listed& each : listedFields) {
    const QString& code = person.*each.code;
    if (code.isEmpty() || CodeTable::get(QString::fromLatin1(each.table)).contains(code)) continue;
    findings << errorAt(
        each.field, "not-in-list",
        message(QT_TRANSLATE_NOOP("core", "“%1” is not in the list. Choose one from it."), {code}));
  }
}

/// As it is stored where it is good; as it was typed where it is not, for the message.
QString storedOr(const Result<QString>& parsed, const QString& typed) {
  return parsed ? *parsed : squeezed(typed);
}

}  // namespace

namespace person_rules {

Findings checkIdentity(const PersonData& entered, const PersonData& person, const QDate& today) {
  Findings findings;
  checkNumber(entered, person, today, findings);
  checkValidity(person, today, findings);
  checkName(entered, findings);
  if (person.sex == Sex::Unknown)
    findings << errorAt("sex", "sex-missing",
                        message(QT_TRANSLATE_NOOP("core", "Choose the sex as the document has it.")));
  checkBirth(person, today, findings);
  checkHukou(person, findings);
  return findings;
}

Findings checkAge(const PersonData& person, const QString& ageReason, const RuleSet& rules,
                  const QDate& today) {
  if (!person.birthDate.isValid() || person.birthDate > today) return {};
  const int age = worker_rules::ageOn(person.birthDate, today);
  if (age < rules.minimumAge)
    return {errorAt("birthDate", "under-age",
                    message(QT_TRANSLATE_NOOP("core", "Age %1: under %2 cannot be registered."),
                            {QString::number(age), QString::number(rules.minimumAge)}))};
  if (person.sex == Sex::Unknown) return {};
  const int usual = person.sex == Sex::Male ? rules.usualMaximumAgeMale : rules.usualMaximumAgeFemale;
  if (age <= usual) return {};
  if (ageReason.simplified().isEmpty())
    return {
        finding(Level::NeedsReason, "ageReason", "over-age",
                message(QT_TRANSLATE_NOOP("core", "Age %1: above %2. May be saved with a reason; enter it."),
                        {QString::number(age), QString::number(usual)}))};
  return {warningAt("ageReason", "over-age",
                    message(QT_TRANSLATE_NOOP("core", "Age %1: above %2, saved with the reason."),
                            {QString::number(age), QString::number(usual)}))};
}

Findings checkContact(const PersonData& person, const worker_rules::Context& context, const QDate& today) {
  Findings findings;
  checkPhone(person, context, findings);
  checkEmergencyPhone(person, findings);
  checkSince(person, today, findings);
  checkLists(person, findings);
  return findings;
}

}  // namespace person_rules

// ---- as it is stored
// -------------------------------------------------------------------------------------------------

PersonData worker_rules::normalised(const PersonData& entered, const QDate& today) {
  PersonData person = entered;
  if (const auto name = PersonName::parse(entered.name)) person.name = name->text();
  person.idNumber = normalisedNumber(entered.idNumber);
  if (const auto document = IdDocument::parse(entered.idNumber, entered.documentKind, today)) {
    person.idNumber = document->number();
    if (person.sex == Sex::Unknown) person.sex = document->sex().value_or(Sex::Unknown);
    if (!person.birthDate.isValid()) person.birthDate = document->birthDate().value_or(QDate());
    if (person.hukouDivision.isEmpty()) person.hukouDivision = document->divisionCode().value_or(QString());
  }
  person.phone = storedOr(parseMobile(entered.phone), entered.phone);
  person.emergencyPhone = storedOr(parseTelephone(entered.emergencyPhone), entered.emergencyPhone);
  person.inCitySince = squeezed(foldWidth(entered.inCitySince));
  for (QString* text : {&person.hukouAddress, &person.addressHere, &person.residencePermit,
                        &person.emergencyName, &person.certificate, &person.reading})
    *text = squeezed(*text);
  return person;
}
