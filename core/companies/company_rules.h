#pragma once

#include "base/finding.h"
#include "companies/company.h"

/// Pure rules of companies, managers and teams, asked by the form and by the operation alike. Fields are
/// those of CompanyData ("name", "creditCode" …); a manager's are "manager.name" …, a team's "team.name" …
namespace company_rules {

/// As it is stored: blanks trimmed, codes folded to half width and upper case, an organisation code with its
/// dash.
CompanyData normalised(const CompanyData& entered);
ManagerData normalised(const ManagerData& entered);
TeamData normalised(const TeamData& entered);

/// Name required (2 to 100 characters). One code is required: the credit code (GB 32100-2015) or, for firms
/// of before 2015, the organisation code (GB 11714). A credit code of the right form whose check character is
/// wrong is the warning "credit-code-check": some early codes were issued so.
Findings checkCompany(const CompanyData& company);

/// Name required; phone wanted, of a form that can be called; ID number, where given, valid; dates in order.
Findings checkManager(const ManagerData& manager);

/// Whether the last day of its licence has passed: a doubt and never a refusal, for its people are on site
/// whether it may send them or not.
bool licenceEnded(const CompanyData& company, const QDate& day);

/// A folded name without the legal form (有限公司, 有限责任公司), as names are held against each other. The
/// index company_like_name says the same in SQL.
QString withoutForm(const QString& foldedName);

/// Whether he is the company's labour manager on that day or will be: a last day has not passed.
bool inOffice(const ManagerData& manager, const QDate& day);

/// The organisation codes under which the firm may be on file: the one entered, and the one that its credit
/// code holds (GB 32100: characters 9 to 17 are the code of GB 11714).
QStringList organisationCodesOf(const CompanyData& company);

/// A new company with its manager: a dispatching company must name one, "manager-missing" at "manager.name"
/// (domain.md 1: the company can never say it did not know).
Findings checkNew(const CompanyData& company, const std::optional<ManagerData>& manager);

/// Name required (1 to 60 characters); the leader's phone of a form that can be called.
Findings checkTeam(const TeamData& team);

}  // namespace company_rules
