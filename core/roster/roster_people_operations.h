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
