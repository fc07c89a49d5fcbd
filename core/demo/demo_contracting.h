#pragma once

#include "demo/demo_deposits.h"

/// Contracts between the general contractors and the dispatching companies of the demo office, by the same
/// operations as at the counter: most companies that work together have one, some have ended, end soon, have
/// no scan or were never there. Which ones depends on their place among the projects alone.
Result<void> makeDemoContracts(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                               const DemoLogin& clerk, const DemoPaper& paper);
