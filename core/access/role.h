#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

/// The six kinds of user (domain.md, "People who use it"). A person may hold several.
enum class Role { Clerk, CardStaff, Supervisor, Inspector, Administrator, Auditor };

/// What an operation asks of the person who calls it.
enum class Permission {
  Everybody,        ///< any signed-in user: own password, own drafts
  ReadWorkers,      ///< find and open workers, masked
  RevealNumbers,    ///< see ID numbers and phones in full; each look is audited
  RegisterWorkers,  ///< register, move, take leave of workers; ask for a correction
  DecideIdentity,   ///< approve who somebody is: name, number, birth date; twin numbers; merging
  ReadCompanies,
  ManageCompanies,  ///< companies, labour managers, teams, projects
  ReadFigures,
  ReadAudit,  ///< the trail and its verification
  ManageUsers,
  ManageOffice,  ///< calendars, code tables, leases, settings
  ReadRules,
  MakeCards,      ///< batches, printing, personalising; only who makes cards may use the signing key
  HandOverCards,  ///< hand a card over, report it lost, block it, take it back
  ManageKeys,     ///< signing desks, change of the signing key, keys of chips
  WriteRules,     ///< write a dated rule; it holds only when a supervisor approves it
  ApproveRules,
  ReadDeposits,
  PrepareDeposits,  ///< prepare a check, enter experts' votes and bank receipts
  DecideDeposits,   ///< approve, return or reject a check that somebody else prepared
  ReadFund,
  PrepareFund,  ///< enter what the bank says, prepare payment orders
  ApproveFund,  ///< approve payments, reversals and releases that somebody else prepared
};

QString codeOf(Role role);  ///< "clerk", "card-staff", …: stored, and used by shimingctl
bool fromCode(const QString& code, Role& role);
const QVector<Role>& allRoles();
/// The role's name for people, in the language now installed.
QString nameOf(Role role);

using Roles = QSet<Role>;
/// Whether any of the roles holds the permission; the one table of rights.
bool permits(const Roles& roles, Permission permission);
const QVector<Permission>& allPermissions();
QString codeOf(Permission permission);
