#pragma once

#include "corrections/correction.h"
#include "storage/work.h"

/// SQL of corrections.
namespace correction_store {

/// `visit`: the JSON of the registration that is asked for; empty for others.
CorrectionId add(Work& work, const Correction& correction, const QString& visit,
                 const QVector<AttachmentId>& proofs);
std::optional<Correction> with(Work& work, const CorrectionRef& ref);
QString visitOf(Work& work, CorrectionId correction);
/// The number of the one that waits about this record; empty where none does.
QString pendingAbout(Work& work, CorrectionSubject subject, qint64 subjectId);
/// Newest first, without proofs.
QVector<Correction> list(Work& work, const CorrectionListRequest& asked);
int pendingCount(Work& work);
/// False where it was decided since.
bool decide(Work& work, const Correction& pending, CorrectionState state, const QString& decision,
            WorkerId worker);

}  // namespace correction_store
