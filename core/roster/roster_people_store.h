#pragma once

#include "roster/roster_people_rules.h"
#include "storage/work.h"

/// SQL of the people of rosters and of their confirmations.
namespace roster_people_store {

QVector<ImportedRoster> list(Work& work, const RosterListRequest& asked);
std::optional<ImportedRoster> with(Work& work, RosterId roster);
/// Kept from other desks until the end of this transaction.
void hold(Work& work, RosterId roster);

/// Where a page of people begins: behind this place.
struct Place {
  QString team;
  QString sort;
  qint64 row = 0;
};
/// A person with his place in the order by team.
struct Placed {
  RosterPerson person;
  QString sort;
};
/// Whole ID numbers; the caller masks them.
QVector<Placed> people(Work& work, const RosterPeopleRequest& asked, const std::optional<Place>& after);
QVector<roster_people_rules::Filed> everybody(Work& work, RosterId roster);
/// Everybody it names, whole numbers: who was registered, by this import or another of the same file, then
/// who stands.
QVector<RosterListed> listed(Work& work, RosterId roster);
/// How many rows of it stand, whatever another import made of them.
qint64 standingCount(Work& work, RosterId roster);
/// How many of them do not know yet.
qint64 untold(Work& work, RosterId roster);

/// Those whose confirmation of this kind is noted with the roster already.
QSet<WorkerId> confirmed(Work& work, RosterId roster, ToldHow how);
/// A proof of this roster with the digest, so that a list that proves many is kept once.
AttachmentId proofWith(Work& work, RosterId roster, const QString& sha256);
void addConfirmation(Work& work, const TellRoster& entered, const QVector<WorkerId>& workers,
                     const QVector<AttachmentId>& proofs);

}  // namespace roster_people_store
