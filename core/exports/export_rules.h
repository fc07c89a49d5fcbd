#pragma once

#include "access/role.h"
#include "base/finding.h"
#include "exports/export.h"

/// What may leave the office, and how.
namespace export_rules {

/// A purpose may have so many characters.
constexpr int longestPurpose = 200;
/// An export that is not ended within this long was broken off; its pages are no longer given out.
constexpr int longestHours = 24;

/// Whether the list shows numbers of people at all, masked or in full.
bool showsNumbers(ExportList list);
/// Purpose trimmed, file name without its folder.
BeginExport normalised(BeginExport asked);
/// Numbers in full only for a purpose in words; the platform's messages are nothing without them. Asked of
/// normalised input.
Findings check(const BeginExport& asked);
/// Whether his roles let him see what is asked for: Forbidden "inFull".
std::optional<Error> refusal(const BeginExport& asked, const Roles& roles);
/// Whether an export may still be ended so: Conflict "state". What is finished can still fail, for the file
/// gets its name only after its rows are in the trail.
std::optional<Error> endRefusal(const ExportRun& run, ExportState state);
/// Whether pages of it are given to this login now: Forbidden "export", Conflict "state".
std::optional<Error> pageRefusal(const ExportRun& run, const QString& login, const Roles& roles, Instant now);

/// What the trail says was asked for: nothing that was left open, and no whole number of a person that was
/// typed to search for him.
QJsonObject auditedChoice(const ExportChoice& choice);

}  // namespace export_rules
