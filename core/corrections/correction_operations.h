#pragma once

#include "corrections/correction.h"
#include "storage/operation.h"

/// Corrects fields of a person, an assignment or a contract: the old value is kept, with who asked, why and
/// the proof. What waits for a supervisor (correction_rules::waits) becomes a pending correction, the rest is
/// written at once. Errors: NotFound, Conflict "version", "changes" (one waits already), "idNumber" (another
/// has the number and `twin` was not said), Invalid with the field.
extern const Operation<CorrectRecord, Corrected> CorrectWorker;  ///< worker.correct
/// Asks for the registration of a second person with a number that is on file. Errors: as worker.register,
/// but for the number; Invalid "idNumber" where nobody has it.
extern const Operation<TwinRequest, Correction> RequestTwin;  ///< worker.twin
/// A supervisor's word; it cannot be that of who asked. Errors: Forbidden "decider", Conflict "state",
/// "version", "changes" (the record is no longer what was to be corrected), "idNumber" (twin must be said).
extern const Operation<DecideCorrection, CorrectionDecided> DecideOnCorrection;  ///< correction.decide
/// Taken back by who asked. Errors: Forbidden "decider", Conflict "state".
extern const Operation<WithdrawCorrection, Correction> TakeBackCorrection;  ///< correction.withdraw
extern const Operation<CorrectionListRequest, CorrectionListPage>
    ListCorrections;                                               ///< correction.list (reads, masked)
extern const Operation<CorrectionRef, Correction> ReadCorrection;  ///< correction.read (in full; audited)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Numbers of the corrections about these workers, their assignments and contracts that wait for a
/// supervisor.
QStringList pendingCorrectionsOf(Work& work, const QVector<WorkerId>& workers);
