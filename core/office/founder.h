#pragma once

#include "access/password.h"
#include "base/clock.h"
#include "base/record.h"
#include "office/office.h"
#include "storage/office_address.h"

/// The first user of a role, made with the office.
struct FirstUser {
  QString login;
  QString name;
  QString password;
  QVector<QString> roles;
};

struct NewOffice {
  QString name;
  QString division;          ///< the city's 6-digit code, e.g. 320100
  QString phone;             ///< complaints and questions; printed on slips
  QString cardIssuer;        ///< 6 digits before each card number; from the division when empty
  QVector<FirstUser> users;  ///< at least an administrator and a supervisor, two persons
  bool passwordsAreFirst =
      true;  ///< each user must change his before he can do anything; false for the demo office
  std::optional<PasswordCost> passwordCost = std::nullopt;
};

/// Makes an office: the file (mode 0600) or the empty database's tables, roles and rights; rules, calendar,
/// users. On PostgreSQL the address names the owner, who needs CREATEROLE. Errors: Conflict (there is one
/// already), Invalid (field names as above), Storage.
Result<void> createOffice(const OfficeAddress& address, const NewOffice& office, const Clock& clock);

/// Migrates an older office after a copy; PostgreSQL only needs it called, a file migrates when it is opened.
/// Returns where the copy is.
Result<QString> upgradeOffice(const OfficeAddress& address, const Clock& clock);
