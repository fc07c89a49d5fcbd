#pragma once

#include "storage/connection.h"
#include "storage/work.h"

/// The group roles of an office and their coarse grants; the fine rules are the program's, these hold against
/// psql too. Idempotent: run again after each migration. Needs CREATEROLE.
Result<void> grantRights(Connection& connection, const QString& database);

/// Lets users act without changing their first password: for the demo office, whose passwords are printed.
void admitDemoUsers(Work& work);
