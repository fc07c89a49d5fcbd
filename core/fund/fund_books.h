#pragma once

#include "fund/fund_store.h"

/// What the operations of the fund have in common.
namespace fund_books {

/// The bank's account by its name, or the only one. Errors: NotFound "bank", Invalid "bank" where there are
/// several and none is named.
Result<FundAccount> bankNamed(Work& work, const QString& name);
/// NotFound "project" where there is no such project.
std::optional<Error> projectMissing(Work& work, ProjectId project);
/// Writes an entry and its trace.
FundEntryId book(Work& work, const fund_store::Entry& entry);
/// Conflict "amount", saying what is there.
Error notThere(Money available);
/// It is paid, or kept to be paid, already. Conflict "source".
Error sourceTaken();
Error noSuchReservation();
/// Paid or let go since. Conflict.
Error notKept(const char* field);
/// Another desk was faster. Conflict "version".
Error changedSince();
/// A bank's serial number counts once. Conflict "serial".
Error bookedBefore(const QString& serial);

}  // namespace fund_books
