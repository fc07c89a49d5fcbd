#pragma once

#include "base/finding.h"
#include "corrections/correction.h"

/// What a correction may be, and what of it a supervisor must approve (domain.md, "supervisor": approves
/// corrections). Pure; fields are those of CorrectRecord.
namespace correction_rules {

/// Whether this change waits for a supervisor: who somebody is (name, number, birth date), which days on
/// which project he was there, and what his contract promises him. A name whose dots or blanks differ, and a
/// number that is only the longer form of the same, do not.
bool waits(CorrectionSubject subject, const FieldChange& change);
bool anyWaits(CorrectionSubject subject, const QVector<FieldChange>& changes);

/// Something must differ, somebody must have asked, the reason must be said, and what waits for a supervisor
/// has a proof that he can look at.
Findings check(CorrectionSubject subject, const QVector<FieldChange>& changes,
               const std::optional<AskedBy>& askedBy, const QString& reason,
               const QVector<NewAttachment>& proofs);

/// The record with these fields as they should be. `blank` is an empty record, which tells what kind a field
/// is. A field that the record does not have is found when the record is read.
QJsonObject changed(const QJsonObject& onFile, const QJsonObject& blank, const QVector<FieldChange>& changes);
/// What differs, field by field, as text.
QVector<FieldChange> differences(const QJsonObject& was, const QJsonObject& is);
/// Values by field, for the audit.
QJsonObject valuesBefore(const QVector<FieldChange>& changes);
QJsonObject valuesAfter(const QVector<FieldChange>& changes);

}  // namespace correction_rules
