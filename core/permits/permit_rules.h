#pragma once

#include "base/finding.h"
#include "permits/permit.h"

/// Pure rules of construction permits; fields are those of NewPermit.
namespace permit_rules {

/// As it is stored: half width, without blanks in the number, which is in capitals.
NewPermit normalised(const NewPermit& entered);
/// Number (4 to 40 characters), authority and day are required, the day has come, a scan is attached. Permits
/// without a deposit are recorded like any: the paper exists, and refusing it would hide it.
Findings check(const NewPermit& permit, const QDate& today);
/// Why it is void: at least two characters. Error: Invalid "reason".
std::optional<Error> checkReason(const QString& reason);

/// Whether it went past the deposit: one was due by the rules of its day, and none was cleared then
/// (domain.md 4: before the permit; Rules over the Construction Market, 23 November 2012).
bool isWithoutDeposit(bool due, const QString& clearance);
/// To be read out; nothing where nothing is wrong.
std::optional<Message> sentenceOf(const Permit& permit);

}  // namespace permit_rules
