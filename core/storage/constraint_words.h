#pragma once

#include "base/error.h"

/// Words for a broken constraint, so that a race between two desks, or a hole in a rule, still ends in a
/// sentence with the right field. `name` is the constraint (PostgreSQL) or its columns (SQLite).
Error constraintError(const QString& name, bool unique);
