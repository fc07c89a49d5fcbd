#pragma once

#include <optional>

#include "companies/company_operations.h"

/// SQL of companies, labour managers and teams.
namespace company_store {

std::optional<CompanyData> data(Work& work, CompanyId company, int* version = nullptr);
/// With managers (present ones first), teams and the workers on site today.
std::optional<Company> company(Work& work, CompanyId company);
CompanyId withCreditCode(Work& work, const QString& code);
/// Another company of that organisation code ("12345678-8"), alone or inside its credit code.
CompanyId withOrganisationCode(Work& work, const QString& code, CompanyId except);
/// Another company of the same name but for its legal form.
CompanyId withName(Work& work, const QString& name, CompanyId except);
/// Keeps other desks from saving a company's codes until this transaction ends, so that what is looked up
/// from now on is what stands.
void holdCodes(Work& work);

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
/// From behind a cursor that `isTwinsCursor` knows.
CompanyTwinsPage twins(Work& work, const CompanyTwinsRequest& request);
bool isTwinsCursor(const QString& cursor);

}  // namespace company_store
