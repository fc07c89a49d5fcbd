#pragma once

#include <functional>

#include "access/actor.h"
#include "base/clock.h"
#include "office/lane.h"

class Work;

/// Checks the schema (an older SQLite office is copied and migrated; on PostgreSQL only its owner may), in
/// the lane's thread, and waits.
Result<void> prepareSchema(Lane& lane, const OfficeAddress& address, Instant now);

/// Who this is. SQLite: argon2id against the file, wrong passwords counted, growing waits. PostgreSQL: the
/// server has checked the password; this reads name and roles. Each sign-in and each wrong password leaves an
/// entry.
Result<Actor> signInUser(Connection& connection, const QString& login, const QString& password,
                         const QString& station, Instant now);

/// PostgreSQL: other desks' commits, as they come; nothing on SQLite.
void listenForChanges(Lane& lane, QObject* context, std::function<void(const QStringList&)> heard);
