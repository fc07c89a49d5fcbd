#pragma once

#include "fund/fund_order.h"
#include "fund/fund_statement.h"
#include "storage/operation.h"

// Which postings name a second person: all that leave, move or take back do, by an order that somebody else
// approved. Money that comes in is the bank's word, with its serial number, and has none; the balance of the
// bank's statement is held against it (fund.assert, fund.match).

extern const Operation<BankAccount, FundAccount> OpenBankAccount;            ///< fund.bank
extern const Operation<FundAccountsRequest, FundAccounts> ListFundAccounts;  ///< fund.accounts (reads)
extern const Operation<FundReceipt, ReceivedMoney> ReceiveMoney;             ///< fund.receive
extern const Operation<ReserveMoney, FundReservation> ReserveFundMoney;      ///< fund.reserve
extern const Operation<ReleaseMoney, FundReservation> ReleaseFundMoney;      ///< fund.release

extern const Operation<PreparePayment, FundOrder> PrepareFundPayment;    ///< fund.order.prepare
extern const Operation<PrepareTransfer, FundOrder> PrepareFundTransfer;  ///< fund.post
extern const Operation<PrepareReversal, FundOrder> PrepareFundReversal;  ///< fund.reverse
/// Errors of each step: NotFound "order", Conflict "version" or "state", Forbidden "preparer" (his own),
/// "approver" (he approved it), Conflict "amount" (not there).
extern const Operation<DecideOrder, FundOrder> ApproveFundOrder;  ///< fund.order.approve
extern const Operation<DecideOrder, FundOrder> RefuseFundOrder;   ///< fund.order.refuse
/// By who prepared it, before anybody decided on it: what it was for may then be prepared anew. Further
/// errors: Forbidden "preparer" (it is somebody else's), Invalid "reason".
extern const Operation<DecideOrder, FundOrder> WithdrawFundOrder;        ///< fund.order.withdraw
extern const Operation<DecideOrder, FundOrder> SendFundOrder;            ///< fund.order.send
extern const Operation<BankAnswer, FundOrder> ConfirmFundOrder;          ///< fund.order.confirm
extern const Operation<BankAnswer, FundOrder> ReturnFundOrder;           ///< fund.order.return
extern const Operation<DecideOrder, FundOrder> CancelFundOrder;          ///< fund.order.cancel
extern const Operation<OrderListRequest, OrderListPage> ListFundOrders;  ///< fund.order.list (reads)
extern const Operation<OrderRef, FundOrder> ShowFundOrder;               ///< fund.order.show (reads)

extern const Operation<StatementRequest, FundStatement> ReadFundStatement;   ///< fund.statement (reads)
extern const Operation<FundAccountsRequest, ProjectFund> ReadProjectFund;    ///< fund.balance (reads)
extern const Operation<TopUpRequest, TopUpList> ListTopUps;                  ///< fund.top-ups (reads)
extern const Operation<Nothing, LedgerCheck> VerifyLedger;                   ///< fund.verify (reads)
extern const Operation<AssertBalance, BalanceAssertion> AssertBankBalance;   ///< fund.assert
extern const Operation<BankStatement, MatchedStatement> MatchBankStatement;  ///< fund.match (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Books what came in. Errors: Invalid with the field; NotFound "project", "bank"; Conflict "serial" (this
/// receipt is booked).
Result<ReceivedMoney> receiveMoney(Work& work, const FundReceipt& entered);
/// Keeps an amount of what a project has, in the name of who acts, who must be a supervisor. Errors: Invalid
/// with the field, NotFound "project", Conflict "amount" (not there), "source" (kept or paid before).
Result<FundReservation> reserveMoney(Work& work, const ReserveMoney& asked);
/// Lets it go, by another person than who kept it. Errors: NotFound "reservation", Conflict "version",
/// "state" (posted or released already), "order" (one is on its way), Forbidden "reserver".
Result<FundReservation> releaseMoney(Work& work, const ReleaseMoney& asked);
/// An order for the bank, to be approved by somebody else; out of a reservation or for itself.
Result<FundOrder> preparePaymentIn(Work& work, const PreparePayment& asked);
// A check that goes over to another contractor takes its money along, or gives it back (core/clearing). Its
// orders name the transfer as their source, and are decided with it alone.

inline const QString transferSource = QStringLiteral("deposit-transfer");
/// Out of a project's deposit into its suspense, or back into it: what no rule of transfers allows by itself.
Result<FundOrder> prepareMoveIn(Work& work, ProjectId project, FundKind from, FundKind to, Money amount,
                                const FundSource& source, const QString& reason);
/// What lies in suspense once the transfer is decided, to be paid to somebody. Errors: as of
/// preparePaymentIn() but that nothing need be there yet.
Result<FundOrder> preparePayOutIn(Work& work, const PreparePayment& asked);
/// What the steps of orders do, for those of a transfer. Errors: as theirs.
Result<FundOrder> approveOrderIn(Work& work, const QString& number);
Result<FundOrder> refuseOrderIn(Work& work, const QString& number, const QString& reason);
Result<FundOrder> withdrawOrderIn(Work& work, const QString& number, const QString& reason);
/// What of a project's deposit nothing is kept for, nor asked for by an order that waits: no claim is left
/// without its money by it.
Money freeDepositOf(Work& work, ProjectId project);

/// What a project was paid as deposit, whatever was spent of it since: receipts and what was moved to it.
Money depositPaid(Work& work, ProjectId project);
/// The same line by line, with the balance after each; empty where nothing ever came.
QVector<StatementLine> depositLines(Work& work, ProjectId project);
/// A project's surplus that no supervisor has decided on: what an approved order pays back is kept for it.
Money suspenseOf(Work& work, ProjectId project);
