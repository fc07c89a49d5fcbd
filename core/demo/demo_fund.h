#pragma once

#include "demo/demo_desk.h"

class DemoPlaces;

/// Money of some projects with an odd index: deposits that came in, payments out of them over
/// some months, one project that has to be topped up, and orders in every state. Prepared by the clerk,
/// approved by the supervisor, through the same operations as ever; the same for the same places and day.
Result<void> makeDemoFund(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                          const DemoLogin& clerk, const DemoLogin& supervisor);
