#pragma once

#include "permits/permit.h"
#include "storage/work.h"

/// SQL of construction permits.
namespace permit_store {

PermitId add(Work& work, const Permit& permit, const QVector<AttachmentId>& papers);
/// With its papers.
std::optional<Permit> with(Work& work, PermitId id);
/// The one that holds of this number.
PermitId numbered(Work& work, const QString& number);
QVector<Permit> list(Work& work, const PermitListRequest& asked);
/// False where it was made void before.
bool makeVoid(Work& work, PermitId id, const QString& reason);

}  // namespace permit_store
