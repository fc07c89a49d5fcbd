#pragma once

#include "fund/fund_order.h"
#include "storage/work.h"

/// SQL of payment orders, transfers and reversals.
namespace order_store {

/// Numbered already; with the accounts as they stand in it. A bank is where a payment goes to.
FundOrderId add(Work& work, const FundOrder& order);
/// With `hold` it is kept from other desks until this transaction ends.
std::optional<FundOrder> with(Work& work, const OrderRef& ref, bool hold = false);
QVector<FundOrder> list(Work& work, const OrderListRequest& asked);
/// Orders of the project that are on their way, but for one.
int openCount(Work& work, ProjectId project, FundOrderId but);
/// What orders that wait for approval ask of a project's deposit, beyond what is kept for them.
Money askedOf(Work& work, ProjectId project);
/// Whether an order out of the reservation is on its way or booked.
bool isDrawnFrom(Work& work, FundReservationId reservation);
/// Whether a reversal of the entry waits for its approval.
bool isReversalPrepared(Work& work, FundEntryId entry);
/// Whether the bank's number confirmed another order.
bool isConfirmedBy(Work& work, FundAccountId bank, const QString& serial);

void decide(Work& work, FundOrderId order, OrderState state, const QString& decision,
            FundReservationId reservation = {});
void send(Work& work, FundOrderId order);
/// Cancelled, returned or done.
void settle(Work& work, FundOrderId order, OrderState state, const BankAnswer& answer);
void markReversed(Work& work, FundOrderId order);

}  // namespace order_store
