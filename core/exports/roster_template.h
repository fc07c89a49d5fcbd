#pragma once

#include "base/result.h"

/// The office's own roster to be filled in: a column for everything that a roster can hold, lists to choose
/// from, numbers as texts, a note beside each cell, an example that an import skips, and a sheet that
/// explains. It is a Chinese paper (resources/roster/template.csv) whatever the window's language. Errors:
/// Invalid "file" (no .xlsx), Storage "file".
Result<void> writeRosterTemplate(const QString& path);
