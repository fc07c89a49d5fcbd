#pragma once

#include "exports/platform.h"
#include "storage/work.h"

/// What the office has on file about a project, as messages in the order in which the platform takes them.
namespace platform_rows {

/// The first page brings companies, project and teams as well; people follow some at a time, for each brings
/// a photo. Errors: NotFound "project", Invalid "cursor".
Result<PlatformPage> page(Work& work, ProjectId project, const QString& cursor);

}  // namespace platform_rows
