#pragma once

#include <QString>

#include "access/role.h"
#include "base/id.h"

/// Who is acting, where: set when the user signs in, written into every audit entry.
struct Actor {
  UserId user;
  QString login;
  QString name;  ///< as shown to others
  Roles roles;
  QString station;  ///< the desk, e.g. "3"; a chain of the audit belongs to a station and lane
  bool mustChangePassword = false;
};
