#pragma once

#include "base/result.h"
#include "storage/office_address.h"

class Clock;
class DemoPlaces;

/// Who keeps the books of the demo office.
struct DemoBookkeepers {
  QString clerk;
  QString clerkPassword;
  QString supervisor;
  QString supervisorPassword;
};

/// Money of some projects with an odd index: deposits that came in, payments out of them over
/// some months, one project that has to be topped up, and orders in every state. Prepared by the clerk,
/// approved by the supervisor, through the same operations as ever; the same for the same places and day.
Result<void> makeDemoFund(const OfficeAddress& address, const Clock& clock, const DemoPlaces& places,
                          const DemoBookkeepers& hands);
