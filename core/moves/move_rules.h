#pragma once

#include "moves/move.h"

/// Pure rules of moving and leaving; dates of an assignment are employment_rules'.
namespace move_rules {

/// A reason is wanted, a code of leaveReasons() or words of at most 200 characters, and none of the codes
/// that the program gives itself. Field "reason".
Findings checkReason(const QString& reason);
/// The last day lies more than 30 days back: both days stay visible, his last and the day of entry. Warning
/// "left-late", field "lastDay".
Findings checkLate(const QDate& lastDay, const QDate& today);
/// Something must be named, or the whole city would go. Field "who".
Findings checkSelection(const CrewSelection& selection);

/// The open assignment that he leaves: the one named, else the only one that is open. Errors: NotFound
/// "from" where none is open, Invalid "from" where several are and none is named, Conflict "version" where
/// the one named is open no more, or was changed.
Result<Assignment> leaving(const Mover& who, const QVector<Assignment>& onFile);

}  // namespace move_rules
