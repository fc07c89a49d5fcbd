#include "access/role.h"

#include <QCoreApplication>
#include <QHash>
#include <QVector>
#include <algorithm>
#include <array>

namespace {

struct RoleName {
  Role role;
  const char* code;
  const char* name;
};
constexpr std::array roleNames{
    RoleName{Role::Clerk, "clerk", QT_TRANSLATE_NOOP("core", "Clerk")},
    RoleName{Role::CardStaff, "card-staff", QT_TRANSLATE_NOOP("core", "Card staff")},
    RoleName{Role::Supervisor, "supervisor", QT_TRANSLATE_NOOP("core", "Supervisor")},
    RoleName{Role::Inspector, "inspector", QT_TRANSLATE_NOOP("core", "Inspector")},
    RoleName{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("core", "Administrator")},
    RoleName{Role::Auditor, "auditor", QT_TRANSLATE_NOOP("core", "Auditor")},
};

struct PermissionRow {
  Permission permission;
  const char* code;
  QVector<Role> roles;
};

/// Who may do what (interface.md 3: ● work, ○ read). Everybody is every signed-in user.
const QVector<PermissionRow>& permissionTable() {
  using enum Role;
  static const QVector<PermissionRow> table{
      {Permission::Everybody, "everybody", {Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor}},
      {Permission::ReadWorkers,
       "read-workers",
       {Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor}},
      {Permission::RevealNumbers, "reveal-numbers", {Clerk, CardStaff, Supervisor, Auditor}},
      {Permission::RegisterWorkers, "register-workers", {Clerk, Supervisor}},
      {Permission::DecideIdentity, "decide-identity", {Supervisor}},
      {Permission::ReadCompanies,
       "read-companies",
       {Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor}},
      {Permission::ManageCompanies, "manage-companies", {Clerk, Supervisor, Administrator}},
      {Permission::ReadFigures,
       "read-figures",
       {Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor}},
      {Permission::ReadAudit, "read-audit", {Supervisor, Administrator, Auditor}},
      {Permission::ManageUsers, "manage-users", {Administrator}},
      {Permission::ManageOffice, "manage-office", {Administrator}},
      {Permission::ReadRules,
       "read-rules",
       {Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor}},
      {Permission::MakeCards, "make-cards", {CardStaff}},
      {Permission::HandOverCards, "hand-over-cards", {Clerk, CardStaff, Supervisor}},
      {Permission::ManageKeys, "manage-keys", {Administrator}},
      {Permission::WriteRules, "write-rules", {Administrator}},
      {Permission::ApproveRules, "approve-rules", {Supervisor}},
      {Permission::ReadDeposits, "read-deposits", {Clerk, Supervisor, Auditor}},
      {Permission::PrepareDeposits, "prepare-deposits", {Clerk, Supervisor}},
      {Permission::DecideDeposits, "decide-deposits", {Supervisor}},
      {Permission::ReadFund, "read-fund", {Clerk, Supervisor, Auditor}},
      {Permission::PrepareFund, "prepare-fund", {Clerk, Supervisor}},
      {Permission::ApproveFund, "approve-fund", {Supervisor}},
  };
  return table;
}

const RoleName& nameRow(Role role) { return *std::ranges::find(roleNames, role, &RoleName::role); }

}  // namespace

QString codeOf(Role role) { return QString::fromLatin1(nameRow(role).code); }

bool fromCode(const QString& code, Role& role) {
  for (const RoleName& row : roleNames) {
    if (code != QLatin1String(row.code)) continue;
    role = row.role;
    return true;
  }
  return false;
}

const QVector<Role>& allRoles() {
  using enum Role;
  static const QVector<Role> roles{Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor};
  return roles;
}

QString nameOf(Role role) { return QCoreApplication::translate("core", nameRow(role).name); }

bool permits(const Roles& roles, Permission permission) {
  for (const PermissionRow& row : permissionTable())
    if (row.permission == permission)
      return std::ranges::any_of(row.roles, [&](Role role) { return roles.contains(role); });
  return false;
}

const QVector<Permission>& allPermissions() {
  static const QVector<Permission> all = [] {
    QVector<Permission> list;
    for (const PermissionRow& row : permissionTable()) list.append(row.permission);
    return list;
  }();
  return all;
}

QString codeOf(Permission permission) {
  for (const PermissionRow& row : permissionTable())
    if (row.permission == permission) return QString::fromLatin1(row.code);
  return {};
}
