#pragma once

#include "storage/work.h"
#include "workers/worker_operations.h"

/// Somebody on file comes again, or a visit of today is taken back. Functions for use inside a Work.

/// New work, a renewed contract, data read anew. Audits "worker" (differences only, with how he was told and
/// the receipt), and what contract, assignment and card change. Errors: NotFound "worker", Conflict
/// "version", the rules' Invalid with their fields, and those of openAssignment() and addContract().
/// Each on its own: the good ones are written, the others say why not, in the order given, and leave nothing
/// behind. Where another desk was faster between the look and the write, all fail, through work.failed().
QVector<Result<Registered>> returnEach(Work& work, const QVector<ReturningWorker>& entered);
/// What would refuse each, or nothing; nothing is written.
QVector<std::optional<Error>> checkReturns(Work& work, const QVector<ReturningWorker>& entered);
Result<Registered> registerReturn(Work& work, const ReturningWorker& entered);

/// Takes a visit of today back: its assignment ends on its first day ("withdrawn"), the one that it had ended
/// goes on in a new row, a card that it requested and nobody has begun is called off. Contracts and the
/// person's data stay; they are corrected by a further visit. Errors: NotFound "worker" or "receipt"; Invalid
/// "receipt" (not of today, or withdrawn before), "reason".
Result<Nothing> withdrawVisit(Work& work, const WithdrawRegistration& entered);
