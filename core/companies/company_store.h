#pragma once

#include <optional>

#include "companies/company_operations.h"

/// SQL of companies, labour managers and teams.
namespace company_store {

std::optional<CompanyData> data(Work& work, CompanyId company, int* version = nullptr);
/// With managers (present ones first), teams and the workers on site today.
std::optional<Company> company(Work& work, CompanyId company);
CompanyId withCreditCode(Work& work, const QString& code);
/// Another company of that organisation code ("12345678-8") and without a credit code; with `inCreditCodes`
/// also one whose credit code holds it, or that has both.
CompanyId withOrganisationCode(Work& work, const QString& code, bool inCreditCodes, CompanyId except);
/// Another company of the same folded name.
CompanyId withName(Work& work, const QString& name, CompanyId except);

CompanyId insert(Work& work, const CompanyData& data);
/// False where the version is not the present one.
bool update(Work& work, CompanyId company, int version, const CompanyData& data);

std::optional<Manager> manager(Work& work, ManagerId manager);
QVector<Manager> managersOf(Work& work, CompanyId company);
ManagerId insert(Work& work, CompanyId company, const ManagerData& data);
bool update(Work& work, ManagerId manager, int version, const ManagerData& data);

std::optional<Team> team(Work& work, TeamId team);
QVector<Team> teamsOf(Work& work, CompanyId company);
TeamId teamNamed(Work& work, CompanyId company, const QString& name);
TeamId insert(Work& work, CompanyId company, const TeamData& data);
bool update(Work& work, TeamId team, int version, const TeamData& data);

CompanyListPage list(Work& work, const CompanyListRequest& request);
QVector<CompanyLine> matching(Work& work, const QString& text, int limit);

}  // namespace company_store
