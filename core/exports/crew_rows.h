#pragma once

#include "exports/export.h"
#include "storage/work.h"

/// The people of a project as a roster has them.
namespace crew_rows {

/// What a roster's column of this field (roster/roster_columns.h) says about him on that project.
QString cellOf(const QString& field, const WorkerRecord& record, const Assignment& assignment);
/// Who is on the project today, in the order of registration; masked unless in full. Errors: Invalid
/// "cursor".
Result<ExportPage> page(Work& work, ProjectId project, bool full, const QString& cursor);

}  // namespace crew_rows
