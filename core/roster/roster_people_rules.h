#pragma once

#include "base/finding.h"
#include "roster/roster_people.h"

/// Who counts as told. Source: domain.md 1 ("Was the worker told? Only the worker's presence, signature or a
/// call back to him makes it so; a manager's word does not"). Pure.
namespace roster_people_rules {

/// A way that makes somebody told; signatures with the paper they stand on; calls one by one, for each is
/// made to somebody. Fields "how", "workers", "calledBy", "proofs".
Findings check(const TellRoster& entered);

/// Somebody of a roster: the registration that it wrote or found, and the one that lives since a merge.
struct Filed {
  WorkerId worker;
  WorkerId living;
};
/// Everybody of the roster as he lives today, each once.
QVector<WorkerId> living(const QVector<Filed>& people);
/// Those asked for, likewise; nothing where one of them did not come with the roster: nobody else signs on
/// its list.
std::optional<QVector<WorkerId>> amongThem(const QVector<Filed>& people, const QVector<WorkerId>& asked);

}  // namespace roster_people_rules
