#pragma once

#include <QHash>

#include "base/finding.h"
#include "cards/card_operations.h"
#include "merging/merge.h"

/// What merging two registrations of one person does and wants. Pure; fields are those of MergeWorkers.
/// Source: domain.md 1 (one person has one registration, whatever document, spelling or office it came
/// through), 2 (overlaps only with a reason, both named), 3 (one valid card per person).
namespace merge_rules {

/// One of the two as he is on file. `writtenAt`: when his record was last written.
struct Registration {
  Worker worker;
  Instant writtenAt;
};

/// Every field of the person side by side, with whose value is suggested:
///  - the side that has something over the one that has nothing (of a group: the one that has more of it);
///  - a resident ID over another document; name, sex and birth date go with the document they stand on;
///  - else that of the record that was written last. Equal values are those of the one that stays.
QVector<MergeField> sideBySide(const Registration& stays, const Registration& goes);
/// The same with the choices over the suggestions. Errors: Invalid "choices" for a field that is none.
Result<QVector<MergeField>> chosen(QVector<MergeField> fields, const QVector<MergeChoice>& choices);
/// The person whom the choices make; whose photo.
PersonData personOf(const Worker& stays, const Worker& goes, const QVector<MergeField>& fields);
PhotoId photoOf(const Worker& stays, const Worker& goes, const QVector<MergeField>& fields);

/// Whether somebody has to see a proof first: names that are not the same when folded, birth dates, or two
/// resident ID numbers.
bool wantsProof(const PersonData& stays, const PersonData& goes);

/// Days that an assignment of one shares with one of the other; what was withdrawn never held, and where one
/// ends on the very day when the other begins no reason is wanted (employment_rules::checkOverlaps).
QVector<MergeOverlap> overlaps(const QVector<Assignment>& stays, const QVector<Assignment>& goes);
/// The reasons to be stored, by assignment.
QHash<AssignmentId, QString> overlapReasons(const QVector<MergeOverlap>& overlaps,
                                            const MergeWorkers& entered);

/// Which of the valid cards stays valid: an active one before one on its way, the further one of those, then
/// the newer number.
CardId cardToKeep(const QVector<Card>& cards);
/// What becomes of a valid card that does not stay: one in his hand is handed back, one on its way called
/// off.
CardState endOf(CardState state);

/// The reason, the proof where one is wanted, a reason for every overlap that wants one, a card that is one
/// of the valid ones.
Findings check(const MergeWorkers& entered, bool proofWanted, const QVector<MergeOverlap>& overlaps,
               const QVector<CardId>& validCards);
/// Taking apart wants its reason: field "reason".
Findings checkReason(const QString& reason);

}  // namespace merge_rules
