#pragma once

#include "fund/fund.h"
#include "storage/work.h"

/// SQL of accounts, receipts, reservations and entries. Balances are the database's own work: nothing here
/// writes one.
namespace fund_store {

/// None where nobody has opened it yet.
FundAccountId accountAt(Work& work, const FundPlace& place);
/// The same, opened now where there is none.
FundAccountId accountMade(Work& work, const FundPlace& place);
/// Accounts with their balances: of a project, of one place, or all; none of a project that never had money.
QVector<FundAccount> accounts(Work& work, ProjectId project);
/// The accounts at banks alone: a ledger has thousands of others, and each booking asks for these.
QVector<FundAccount> bankAccounts(Work& work);
std::optional<FundAccount> account(Work& work, FundAccountId id);
/// What may be spent there; nought where no such purse is.
Money availableAt(Work& work, const FundPlace& place);

FundReceiptId addReceipt(Work& work, const FundReceipt& receipt, FundAccountId bank);
/// A receipt of this number that holds.
FundReceiptId receiptWith(Work& work, FundAccountId bank, const QString& serial);
void voidReceipt(Work& work, FundReceiptId receipt);

struct Entry {
  FundEntryId id = {};
  FundAccountId debit;
  FundAccountId credit;
  Money amount;
  QDate bookedOn;
  EntryKind kind = EntryKind::Receipt;
  FundReceiptId receipt = {};
  FundOrderId order = {};
  FundEntryId reverses = {};
  QString preparedBy;
  QString approvedBy = {};
};
FundEntryId addEntry(Work& work, const Entry& entry);
std::optional<Entry> entry(Work& work, FundEntryId id);
QVector<Entry> entriesOf(Work& work, FundReceiptId receipt);
bool isReversed(Work& work, FundEntryId entry);

FundReservationId addReservation(Work& work, FundAccountId account, Money amount, const FundSource& source,
                                 const QString& reason, bool forOrder = false);
/// With `hold` it is kept from other desks until this transaction ends.
std::optional<FundReservation> reservation(Work& work, FundReservationId id, bool hold = false);
QVector<FundReservation> reservationsOf(Work& work, ProjectId project);
/// Whether something was kept or paid for it already.
bool isTaken(Work& work, const FundSource& source);
/// Whether the approval of an order made it: it goes when the order does.
bool isForOrder(Work& work, FundReservationId id);
void releaseReservation(Work& work, FundReservationId id, const QString& reason);
void returnReservation(Work& work, FundReservationId id);

/// What rests on a project's money: reservations that are held.
int heldCount(Work& work, ProjectId project);
/// The later of its completion and the last day of work on it; invalid where nobody completed it.
QDate finishedOn(Work& work, ProjectId project);

}  // namespace fund_store
