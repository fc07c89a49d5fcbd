#pragma once

#include "roster/roster_people.h"
#include "support/test_office.h"

/// A roster as importing leaves it, for what comes after it: these workers in its rows from 4, on the
/// office's first project, by its first manager. Written past every operation.
RosterId aRoster(TestOffice& test, const QVector<WorkerId>& workers);
/// One none of whose rows could be registered: of two who they are is kept.
RosterId aRosterOfRefused(TestOffice& test);
