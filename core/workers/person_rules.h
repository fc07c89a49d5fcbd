#pragma once

#include "workers/worker_rules.h"

/// The part of worker_rules that concerns the person; split off by length only.
namespace person_rules {

/// Document, name, sex, birth date and Hukou: required, and in agreement with one another.
Findings checkIdentity(const PersonData& entered, const PersonData& normalised, const QDate& today);
/// Under the minimum age is refused; above the usual age of the sex is a warning that needs a reason.
Findings checkAge(const PersonData& person, const QString& ageReason, const RuleSet& rules,
                  const QDate& today);
/// Phones, since when he is in the city, and the codes of the lists; all may be left open.
Findings checkContact(const PersonData& person, const worker_rules::Context& context, const QDate& today);

}  // namespace person_rules
