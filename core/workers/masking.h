#pragma once

#include <QJsonObject>

#include "workers/worker.h"

/// Outside the counter, ID numbers and phones are shown in part only; whoever reveals them is in the audit.
namespace masking {

QString idNumber(const QString& number);  ///< "329921 ******** 0717"
QString phone(const QString& number);     ///< "199 **** 0591"
void mask(WorkerLine& line);
void mask(WorkerRecord& record);
/// An audit entry's JSON with the same fields masked, at any depth.
QJsonObject masked(const QJsonObject& entry);

}  // namespace masking
