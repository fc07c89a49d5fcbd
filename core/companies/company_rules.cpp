#include "companies/company_rules.h"

#include "base/text.h"
#include "identity/credit_code.h"
#include "identity/person_name.h"
#include "identity/phone.h"
#include "identity/resident_id.h"

namespace company_rules {

namespace {
constexpr int longestName = 100;
constexpr int longestTeamName = 60;

Finding refused(const Error& error, const char* field, const char* code) {
  return errorAt(field, code, error.message);
}

void checkLength(const QString& name, int longest, const char* field, Message missing, Findings& findings) {
  const int length = characterCount(name);
  if (length == 0)
    findings << errorAt(field, "name-missing", std::move(missing));
  else if (length > longest)
    findings << errorAt(field, "name-too-long",
                        message(QT_TRANSLATE_NOOP("core", "The name may have %1 characters; it has %2."),
                                {QString::number(longest), QString::number(length)}));
}

void checkCodes(const CompanyData& company, Findings& findings) {
  if (company.creditCode.isEmpty() && company.organisationCode.isEmpty()) {
    findings << errorAt(
        "creditCode", "code-missing",
        message(QT_TRANSLATE_NOOP(
            "core", "Enter the credit code, or the organisation code of a firm of before 2015.")));
    return;
  }
  if (!company.creditCode.isEmpty()) {
    const auto code = CreditCode::parse(company.creditCode, CreditCode::AllowPilot);
    if (!code)
      findings << refused(code.error(), "creditCode", "credit-code-form");
    else if (code->needsWarning())
      findings << warningAt(
          "creditCode", "credit-code-check",
          message(QT_TRANSLATE_NOOP(
              "core", "The last character does not fit the others. Compare the code with the licence.")));
  }
  if (company.organisationCode.isEmpty()) return;
  if (const auto code = OrganisationCode::parse(company.organisationCode); !code)
    findings << refused(code.error(), "organisationCode", "organisation-code-form");
}

void checkPhone(const QString& phone, const char* field, Findings& findings) {
  if (phone.isEmpty()) return;
  if (const auto parsed = parseTelephone(phone, field); !parsed)
    findings << refused(parsed.error(), field, "phone-form");
}

/// The number in its one way of writing where it has one; else as typed, for the finding to show.
QString writtenPhone(const QString& typed) {
  const auto parsed = parseTelephone(typed);
  return parsed ? *parsed : squeezed(typed);
}
}  // namespace

CompanyData normalised(const CompanyData& entered) {
  CompanyData data = entered;
  data.name = squeezed(data.name);
  const auto credit = CreditCode::parse(data.creditCode, CreditCode::AllowPilot);
  data.creditCode = credit ? credit->number() : squeezed(foldWidth(data.creditCode)).toUpper();
  const auto organisation = OrganisationCode::parse(data.organisationCode);
  data.organisationCode =
      organisation ? organisation->number() : squeezed(foldWidth(data.organisationCode)).toUpper();
  data.licence = squeezed(data.licence);
  data.licenceAuthority = squeezed(data.licenceAuthority);
  data.phone = writtenPhone(data.phone);
  data.address = squeezed(data.address);
  return data;
}

ManagerData normalised(const ManagerData& entered) {
  ManagerData data = entered;
  const auto name = PersonName::parse(data.name);
  data.name = name ? name->text() : squeezed(data.name);
  data.phone = writtenPhone(data.phone);
  data.idNumber = normalisedNumber(data.idNumber);
  return data;
}

TeamData normalised(const TeamData& entered) {
  return {squeezed(entered.name), squeezed(entered.leader), writtenPhone(entered.leaderPhone)};
}

Findings checkCompany(const CompanyData& company) {
  Findings findings;
  checkLength(company.name, longestName, "name",
              message(QT_TRANSLATE_NOOP("core", "Enter the company's name as it is on its licence.")),
              findings);
  if (characterCount(company.name) == 1)
    findings << errorAt("name", "name-too-short",
                        message(QT_TRANSLATE_NOOP("core", "A company's name has two characters or more.")));
  checkCodes(company, findings);
  checkPhone(company.phone, "phone", findings);
  return findings;
}

Findings checkManager(const ManagerData& manager) {
  Findings findings;
  if (manager.name.isEmpty())
    findings << errorAt("manager.name", "manager-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the labour manager's name.")));
  else if (const auto name = PersonName::parse(manager.name); !name)
    findings << refused(name.error(), "manager.name", "name-form");
  if (manager.phone.isEmpty())
    findings << warningAt("manager.phone", "manager-phone-missing",
                          message(QT_TRANSLATE_NOOP("core", "Without a phone the manager cannot be asked.")));
  checkPhone(manager.phone, "manager.phone", findings);
  // The day plays no part: a birth in the future is the number's own fault only where somebody is registered.
  if (!manager.idNumber.isEmpty())
    if (const auto number = IdDocument::parse(manager.idNumber, DocumentKind::ResidentId, QDate(2100, 1, 1));
        !number)
      findings << refused(number.error(), "manager.idNumber", "id-number-form");
  if (manager.since.isValid() && manager.until.isValid() && manager.until < manager.since)
    findings << errorAt("manager.until", "until-before-since",
                        message(QT_TRANSLATE_NOOP("core", "The last day must be %1 or later; it is %2."),
                                {manager.since.toString(Qt::ISODate), manager.until.toString(Qt::ISODate)}));
  return findings;
}

bool licenceEnded(const CompanyData& company, const QDate& day) {
  return company.licenceUntil.isValid() && company.licenceUntil < day;
}

QString withoutForm(const QString& foldedName) {
  return QString(foldedName).remove(QStringLiteral("有限责任公司")).remove(QStringLiteral("有限公司"));
}

bool inOffice(const ManagerData& manager, const QDate& day) {
  return !manager.until.isValid() || manager.until >= day;
}

QStringList organisationCodesOf(const CompanyData& company) {
  QStringList codes;
  if (!company.organisationCode.isEmpty()) codes.append(company.organisationCode);
  const auto credit = CreditCode::parse(company.creditCode, CreditCode::AllowPilot);
  if (credit && !codes.contains(credit->organisationCode())) codes.append(credit->organisationCode());
  return codes;
}

Findings checkNew(const CompanyData& company, const std::optional<ManagerData>& manager) {
  Findings findings = checkCompany(company);
  if (manager)
    findings << checkManager(*manager);
  else if (company.kind == CompanyKind::Dispatching)
    findings << errorAt(
        "manager.name", "manager-missing",
        message(QT_TRANSLATE_NOOP(
            "core",
            "A labour dispatching company names its labour manager: it can never say it did not know.")));
  return findings;
}

Findings checkTeam(const TeamData& team) {
  Findings findings;
  checkLength(team.name, longestTeamName, "team.name",
              message(QT_TRANSLATE_NOOP("core", "Enter the team's name.")), findings);
  checkPhone(team.leaderPhone, "team.leaderPhone", findings);
  return findings;
}

}  // namespace company_rules
