#pragma once

#include "roster/roster_people.h"
#include "storage/operation.h"

extern const Operation<RosterListRequest, RosterListPage> ListRosters;  ///< roster.list (reads)
/// Errors: NotFound "roster", Invalid "told", "cursor".
extern const Operation<RosterPeopleRequest, RosterPeoplePage>
    PeopleOfRoster;  ///< roster.people (reads, masked)
/// Notes that workers of a roster confirmed themselves. All or nothing; who is noted in this way already is
/// counted and left alone. Errors: NotFound "roster"; Invalid "how", "workers" (somebody of another roster,
/// nobody, all by telephone), "calledBy", "proofs".
extern const Operation<TellRoster, RosterTold> RecordRosterTelling;  ///< roster.tell

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Everybody whom a roster names, whole numbers: who is on file through it, as he lives today, and who could
/// not be registered from it. A row that another import of the same file wrote is that of who was registered.
/// Errors: NotFound "roster"; Conflict "roster" where it is not through (nobody knows whom the rest names) or
/// was imported before it was kept who could not be registered.
Result<RosterListing> listingOfRoster(Work& work, RosterId roster);
