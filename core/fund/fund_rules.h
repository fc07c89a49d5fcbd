#pragma once

#include "base/finding.h"
#include "fund/fund_order.h"

/// What may come in, be kept, leave and move (domain.md 5; issue "deposit and fund"). Pure; fields are those
/// of the inputs.
namespace fund_rules {

/// No single amount is greater than this, so that no sum of them leaves 64 bits.
inline constexpr qint64 greatestFen = 10'000'000'000'000;

PurseKind purseOf(FundKind kind);
bool isOfProject(FundKind kind);

Findings checkBank(const QString& name);
Findings checkReceipt(const FundReceipt& receipt, const QDate& today);

/// What of a receipt is booked for what it was paid for, what is surplus, and what is still missing. Without
/// `due` all of it is booked.
struct ReceiptParts {
  Money booked;
  Money surplus;
  Money missing;
};
ReceiptParts partsOf(Money amount, const std::optional<Money>& due);

Findings checkReserve(const ReserveMoney& asked);
Findings checkPayment(const PreparePayment& asked);
Findings checkTransfer(const PrepareTransfer& asked);
/// A reason is wanted, of at most 200 characters. Field "reason".
Findings checkReason(const QString& reason);
/// What the bank said of an order: a serial number of a payment, a word of a refusal, a day that is not to
/// come and not before it was sent.
Findings checkConfirmation(const BankAnswer& answer, const QDate& sentOn, const QDate& today);
Findings checkReturn(const BankAnswer& answer, const QDate& sentOn, const QDate& today);

/// Why this person may not decide on it: it is his own. Forbidden `field`.
std::optional<Error> ownWork(const char* field, const QString& doneBy, const QString& login);

/// Whether what is left of a deposit may be paid back (domain.md 4, off as shipped).
struct ReleaseFacts {
  bool allowed = false;  ///< by the dated rule
  int waitDays = 0;
  bool finished = false;
  QDate finishedOn;  ///< the later of completion and the last day of work; invalid where nobody knows
  int openReservations = 0;
  int openOrders = 0;  ///< others than the one that is asked for
};
std::optional<Error> checkRelease(const ReleaseFacts& facts, const QDate& today);

/// What is left of a deposit as a share in percent is less than the rule's.
bool wantsTopUp(Money remaining, Money deposited, int share);
/// The day on which what is available is spent, by what was spent in so many days; invalid where nothing was,
/// or where it lasts longer than anybody plans (a hundred years).
QDate runsOutOn(Money available, Money spent, int days, const QDate& today);

}  // namespace fund_rules
