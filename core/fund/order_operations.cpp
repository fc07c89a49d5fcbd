#include "base/paging.h"
#include "deposits/deposit_rule_operations.h"
#include "fund/fund_books.h"
#include "fund/fund_operations.h"
#include "fund/fund_rules.h"
#include "fund/order_store.h"
#include "projects/project_operations.h"
#include "storage/day_numbers.h"

namespace {

const QString orderSubject = QStringLiteral("fund-order");

// ---- prepared ----------------------------------------------------------------------------------------

/// What is left of a deposit goes back only where the rule of deposits in force says so (domain.md 4); where
/// none is in force, it stays. `but`: the order that asks.
std::optional<Error> releaseRefusal(Work& work, ProjectId project, FundOrderId but) {
  const auto record = projectWith(work, project);
  const auto rule = depositRuleFor(work, record ? record->data.division : QString(), work.today());
  fund_rules::ReleaseFacts facts;
  facts.allowed = rule && rule->data.releases;
  facts.waitDays = rule ? rule->data.waitingDays : 0;
  facts.finished = record && record->data.status == ProjectStatus::Finished;
  facts.finishedOn = fund_store::finishedOn(work, project);
  facts.openReservations = fund_store::heldCount(work, project);
  facts.openOrders = order_store::openCount(work, project, but);
  if (work.failed()) return work.error();
  return fund_rules::checkRelease(facts, work.today());
}

Error noSuchOrder() {
  return notFound("order", message(QT_TRANSLATE_NOOP("core", "There is no such order.")));
}

void auditOrder(Work& work, const FundOrder& order) {
  work.audit({orderSubject,
              order.id.value(),
              {},
              {{QStringLiteral("number"), order.number},
               {QStringLiteral("orderKind"), codeOf(order.kind)},
               {QStringLiteral("orderState"), codeOf(order.state)},
               {QStringLiteral("from"), toJson(order.from)},
               {QStringLiteral("to"), toJson(order.to)},
               {QStringLiteral("amount"), order.amount.toPlain()},
               {QStringLiteral("entry"), record::toValue(order.entry)},
               {QStringLiteral("payee"), order.payee},
               {QStringLiteral("preparedBy"), order.preparedBy},
               {QStringLiteral("approvedBy"), order.approvedBy},
               {QStringLiteral("bankSerial"), order.bankSerial},
               {QStringLiteral("reason"), order.reason}}});
}

/// Read anew after a step, its trace left.
Result<FundOrder> orderAfter(Work& work, FundOrderId id) {
  const auto order = order_store::with(work, {id, {}});
  if (work.failed()) return refuse(work.error());
  auditOrder(work, *order);
  return *order;
}

Result<FundOrder> prepared(Work& work, FundOrder order) {
  order.number = takeDayNumber(work, QStringLiteral("ZF"), QStringLiteral("fund-order"));
  const FundOrderId id = order_store::add(work, order);
  return orderAfter(work, id);
}

Result<FundOrder> outOfReservation(Work& work, const PreparePayment& asked, FundOrder order) {
  const auto kept = fund_store::reservation(work, asked.reservation, true);
  if (work.failed()) return refuse(work.error());
  if (!kept) return refuse(fund_books::noSuchReservation());
  if (kept->state != ReservationState::Held || order_store::isDrawnFrom(work, kept->id))
    return refuse(fund_books::notKept("reservation"));
  order.fromAccount = kept->account;
  order.amount = kept->amount;
  order.source = kept->source;
  order.reservation = kept->id;
  return prepared(work, order);
}

Result<FundOrder> outOfPurse(Work& work, const PreparePayment& asked, FundOrder order) {
  if (asked.project)
    if (auto missing = fund_books::projectMissing(work, asked.project)) return refuse(*missing);
  if (fund_store::isTaken(work, asked.source)) return refuse(fund_books::sourceTaken());
  if (asked.kind == FundKind::Release)
    if (auto error = releaseRefusal(work, asked.project, {})) return refuse(*error);
  const FundPlace place{asked.project, asked.kind, {}};
  const Money there = fund_store::availableAt(work, place);
  if (asked.kind != FundKind::Interest && there < asked.amount)
    return refuse(work.failed() ? work.error() : fund_books::notThere(there));
  order.fromAccount = fund_store::accountMade(work, place);
  order.amount = asked.amount;
  order.source = asked.source;
  return prepared(work, order);
}

Result<FundOrder> prepareTransfer(Work& work, const PrepareTransfer& entered) {
  PrepareTransfer asked = entered;
  asked.reason = asked.reason.simplified();
  asked.from.bank = asked.to.bank = QString();
  if (auto error = firstError(fund_rules::checkTransfer(asked))) return refuse(*error);
  for (const FundPlace* place : {&asked.from, &asked.to})
    if (place->project)
      if (auto missing = fund_books::projectMissing(work, place->project)) return refuse(*missing);
  FundOrder order;
  order.kind = OrderKind::Transfer;
  order.fromAccount = fund_store::accountMade(work, asked.from);
  order.toAccount = fund_store::accountMade(work, asked.to);
  order.amount = asked.amount;
  order.reason = asked.reason;
  return prepared(work, order);
}

Error noSuchEntry() {
  return notFound("entry", message(QT_TRANSLATE_NOOP("core", "There is no such entry.")));
}

/// What goes with the entry: all that a receipt booked.
QVector<fund_store::Entry> wholeOf(Work& work, const fund_store::Entry& entry) {
  if (entry.receipt) return fund_store::entriesOf(work, entry.receipt);
  return {entry};
}

std::optional<Error> notToBeReversed(Work& work, const fund_store::Entry& entry) {
  if (entry.kind == EntryKind::Reversal)
    return conflict("entry", message(QT_TRANSLATE_NOOP("core", "A reversal is not reversed; book it anew.")));
  for (const fund_store::Entry& each : wholeOf(work, entry))
    if (fund_store::isReversed(work, each.id))
      return conflict("entry", message(QT_TRANSLATE_NOOP("core", "This entry is reversed already.")));
  return std::nullopt;
}

Result<FundOrder> prepareReversal(Work& work, const PrepareReversal& asked) {
  const QString reason = asked.reason.simplified();
  if (auto error = firstError(fund_rules::checkReason(reason))) return refuse(*error);
  const auto entry = fund_store::entry(work, asked.entry);
  if (work.failed()) return refuse(work.error());
  if (!entry) return refuse(noSuchEntry());
  if (auto error = notToBeReversed(work, *entry)) return refuse(*error);
  for (const fund_store::Entry& each : wholeOf(work, *entry))
    if (order_store::isReversalPrepared(work, each.id))
      return refuse(conflict(
          "entry",
          message(QT_TRANSLATE_NOOP("core", "A reversal of this entry waits for its approval already."))));
  FundOrder order;
  order.kind = OrderKind::Reversal;
  order.entry = entry->id;
  for (const fund_store::Entry& each : wholeOf(work, *entry))
    order.amount = Money::fen(order.amount.inFen() + each.amount.inFen());
  order.reason = reason;
  return prepared(work, order);
}

// ---- decided -----------------------------------------------------------------------------------------

/// The order, kept from other desks, in the state that this step asks for. Errors: NotFound, Conflict.
Result<FundOrder> inState(Work& work, const OrderRef& ref, int version, OrderState wanted) {
  const auto order = order_store::with(work, ref, true);
  if (work.failed()) return refuse(work.error());
  if (!order) return refuse(noSuchOrder());
  if (version != 0 && version != order->version) return refuse(fund_books::changedSince());
  if (order->state != wanted)
    return refuse(conflict(
        "state",
        message(QT_TRANSLATE_NOOP("core", "Order %1 has gone on or was stopped since; look at it again."),
                {order->number})));
  return *order;
}

/// Looked at before the database refuses it, to say how much there is. What stays in one purse is there.
std::optional<Error> notThereFor(Work& work, FundAccountId from, FundAccountId to, Money amount) {
  const auto source = fund_store::account(work, from);
  const auto target = fund_store::account(work, to);
  if (work.failed()) return work.error();
  const FundKind kind = source->place.kind;
  if (kind == FundKind::Bank || kind == FundKind::Interest || source->purse == target->purse)
    return std::nullopt;
  if (source->available >= amount) return std::nullopt;
  return fund_books::notThere(source->available);
}

Result<FundReservationId> keptFor(Work& work, const FundOrder& order) {
  if (order.reservation) {
    const auto kept = fund_store::reservation(work, order.reservation, true);
    if (work.failed()) return refuse(work.error());
    if (kept->state == ReservationState::Held) return kept->id;
    return refuse(fund_books::notKept("reservation"));
  }
  if (auto error = notThereFor(work, order.fromAccount, order.toAccount, order.amount)) return refuse(*error);
  const FundReservationId id =
      fund_store::addReservation(work, order.fromAccount, order.amount, order.source, order.reason, true);
  work.audit({QStringLiteral("fund-reservation"),
              id.value(),
              {},
              {{QStringLiteral("order"), order.number}, {QStringLiteral("amount"), order.amount.toPlain()}}});
  return id;
}

Result<void> approvePayment(Work& work, const FundOrder& order) {
  if (order.from.kind == FundKind::Release)
    if (auto error = releaseRefusal(work, order.from.project, order.id)) return refuse(*error);
  const auto kept = keptFor(work, order);
  if (!kept) return refuse(kept.error());
  order_store::decide(work, order.id, OrderState::Approved, {}, *kept);
  return {};
}

fund_store::Entry entryOf(Work& work, const FundOrder& order, EntryKind kind) {
  fund_store::Entry entry;
  entry.debit = order.fromAccount;
  entry.credit = order.toAccount;
  entry.amount = order.amount;
  entry.bookedOn = work.today();
  entry.kind = kind;
  entry.order = order.id;
  entry.preparedBy = order.preparedBy;
  entry.approvedBy = order.approvedBy;
  return entry;
}

Result<void> approveTransfer(Work& work, FundOrder order) {
  if (auto error = notThereFor(work, order.fromAccount, order.toAccount, order.amount)) return refuse(*error);
  order_store::decide(work, order.id, OrderState::Done, {});
  order.approvedBy = work.actor().login;
  fund_books::book(work, entryOf(work, order, EntryKind::Transfer));
  return {};
}

/// What hangs on the entry that was reversed: its receipt holds no more, what it paid may be paid again.
void letGoOf(Work& work, const fund_store::Entry& entry) {
  const auto changed = [&](const char* subject, qint64 row, const char* state) {
    work.audit(
        {QString::fromLatin1(subject), row, {}, {{QStringLiteral("state"), QString::fromLatin1(state)}}});
  };
  if (entry.receipt) {
    fund_store::voidReceipt(work, entry.receipt);
    changed("fund-receipt", entry.receipt.value(), "void");
  }
  if (!entry.order) return;
  order_store::markReversed(work, entry.order);
  changed("fund-order", entry.order.value(), "reversed");
  const auto order = order_store::with(work, {entry.order, {}});
  if (!order || !order->reservation) return;
  fund_store::returnReservation(work, order->reservation);
  changed("fund-reservation", order->reservation.value(), "paid-back");
}

Result<void> approveReversal(Work& work, FundOrder order) {
  const auto named = fund_store::entry(work, order.entry);
  if (work.failed()) return refuse(work.error());
  if (auto error = notToBeReversed(work, *named)) return refuse(*error);
  order_store::decide(work, order.id, OrderState::Done, {});
  order.approvedBy = work.actor().login;
  for (const fund_store::Entry& each : wholeOf(work, *named)) {
    if (auto error = notThereFor(work, each.credit, each.debit, each.amount)) return refuse(*error);
    fund_store::Entry back = entryOf(work, order, EntryKind::Reversal);
    back.debit = each.credit;
    back.credit = each.debit;
    back.amount = each.amount;
    back.reverses = each.id;
    fund_books::book(work, back);
  }
  letGoOf(work, *named);
  return {};
}

Result<void> approveByKind(Work& work, const FundOrder& order) {
  switch (order.kind) {
    case OrderKind::Payment:
      return approvePayment(work, order);
    case OrderKind::Transfer:
      return approveTransfer(work, order);
    case OrderKind::Reversal:
      return approveReversal(work, order);
  }
  return {};
}

/// An order of a check's transfer goes the way of the transfer: by itself it would move money for a
/// contractor who is none yet.
Result<FundOrder> preparedByItself(Work& work, const DecideOrder& asked) {
  const auto order = inState(work, {asked.order, asked.number}, asked.version, OrderState::Prepared);
  if (order && order->source.kind == transferSource)
    return refuse(
        conflict("source", message(QT_TRANSLATE_NOOP("core",
                                                     "Order %1 belongs to the transfer of a check, %2. "
                                                     "It is decided with that."),
                                   {order->number, order->source.id.section(u'/', 0, 0)})));
  return order;
}

Result<FundOrder> approveOne(Work& work, const Result<FundOrder>& order) {
  if (!order) return order;
  if (auto error = fund_rules::ownWork("preparer", order->preparedBy, work.actor().login))
    return refuse(*error);
  if (const auto done = approveByKind(work, *order); !done) return refuse(done.error());
  return orderAfter(work, order->id);
}

Result<FundOrder> approve(Work& work, const DecideOrder& asked) {
  return approveOne(work, preparedByItself(work, asked));
}

Result<FundOrder> refuseOne(Work& work, const Result<FundOrder>& order, const QString& why) {
  const QString reason = why.simplified();
  if (auto error = firstError(fund_rules::checkReason(reason))) return refuse(*error);
  if (!order) return order;
  if (auto error = fund_rules::ownWork("preparer", order->preparedBy, work.actor().login))
    return refuse(*error);
  order_store::decide(work, order->id, OrderState::Refused, reason);
  return orderAfter(work, order->id);
}

Result<FundOrder> refuseOrder(Work& work, const DecideOrder& asked) {
  return refuseOne(work, preparedByItself(work, asked), asked.reason);
}

/// One's own mistake, which nobody else has looked at yet.
Result<FundOrder> withdrawOne(Work& work, const Result<FundOrder>& order, const QString& why) {
  BankAnswer answer;
  answer.onDay = work.today();
  answer.word = why.simplified();
  if (auto error = firstError(fund_rules::checkReason(answer.word))) return refuse(*error);
  if (!order) return order;
  if (order->preparedBy != work.actor().login)
    return refuse(Error{ErrorKind::Forbidden, QStringLiteral("preparer"),
                        message(QT_TRANSLATE_NOOP("core",
                                                  "%1 prepared order %2. Only he withdraws it; a "
                                                  "supervisor refuses it."),
                                {order->preparedBy, order->number})});
  order_store::settle(work, order->id, OrderState::Withdrawn, answer);
  return orderAfter(work, order->id);
}

Result<FundOrder> withdrawOrder(Work& work, const DecideOrder& asked) {
  return withdrawOne(work, preparedByItself(work, asked), asked.reason);
}

Result<FundOrder> preparedOf(Work& work, const QString& number) {
  return inState(work, {{}, number}, 0, OrderState::Prepared);
}

// ---- sent and settled --------------------------------------------------------------------------------

Result<FundOrder> sendOrder(Work& work, const DecideOrder& asked) {
  const auto order = inState(work, {asked.order, asked.number}, asked.version, OrderState::Approved);
  if (!order) return order;
  order_store::send(work, order->id);
  return orderAfter(work, order->id);
}

BankAnswer tidied(BankAnswer answer, const QDate& today) {
  answer.serial = answer.serial.simplified();
  answer.word = answer.word.simplified();
  if (!answer.onDay.isValid()) answer.onDay = today;
  return answer;
}

Result<FundOrder> confirmOrder(Work& work, const BankAnswer& entered) {
  BankAnswer answer = tidied(entered, work.today());
  answer.word = QString();
  const auto order = inState(work, {answer.order, answer.number}, answer.version, OrderState::Sent);
  if (!order) return order;
  if (auto error = firstError(fund_rules::checkConfirmation(answer, order->sentOn, work.today())))
    return refuse(*error);
  if (order_store::isConfirmedBy(work, order->toAccount, answer.serial))
    return refuse(fund_books::bookedBefore(answer.serial));
  order_store::settle(work, order->id, OrderState::Done, answer);
  fund_store::Entry entry = entryOf(work, *order, EntryKind::Payment);
  entry.bookedOn = answer.onDay;
  fund_books::book(work, entry);
  return orderAfter(work, order->id);
}

/// What was kept for the order alone goes with it. A claim's own stays kept: the worker is still to be paid.
Result<FundOrder> settleUnpaid(Work& work, const FundOrder& order, OrderState state,
                               const BankAnswer& answer) {
  if (auto error = fund_rules::ownWork("approver", order.approvedBy, work.actor().login))
    return refuse(*error);
  order_store::settle(work, order.id, state, answer);
  if (fund_store::isForOrder(work, order.reservation)) {
    fund_store::releaseReservation(work, order.reservation, answer.word);
    work.audit({QStringLiteral("fund-reservation"),
                order.reservation.value(),
                {},
                {{QStringLiteral("order"), order.number}, {QStringLiteral("releaseReason"), answer.word}}});
  }
  return orderAfter(work, order.id);
}

/// The bank did not pay. Not entered by who approved the order: a payment that looks as if it had not been
/// made could be made twice.
Result<FundOrder> returnOrder(Work& work, const BankAnswer& entered) {
  BankAnswer answer = tidied(entered, work.today());
  answer.serial = QString();
  const auto order = inState(work, {answer.order, answer.number}, answer.version, OrderState::Sent);
  if (!order) return order;
  if (auto error = firstError(fund_rules::checkReturn(answer, order->sentOn, work.today())))
    return refuse(*error);
  return settleUnpaid(work, *order, OrderState::Returned, answer);
}

Result<FundOrder> cancelOrder(Work& work, const DecideOrder& asked) {
  const QString reason = asked.reason.simplified();
  if (auto error = firstError(fund_rules::checkReason(reason))) return refuse(*error);
  const auto order = inState(work, {asked.order, asked.number}, asked.version, OrderState::Approved);
  if (!order) return order;
  BankAnswer answer;
  answer.onDay = work.today();
  answer.word = reason;
  return settleUnpaid(work, *order, OrderState::Cancelled, answer);
}

// ---- read --------------------------------------------------------------------------------------------

Result<OrderListPage> listOrders(Work& work, const OrderListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  OrderState state{};
  if (!asked.state.isEmpty() && !fromCode(asked.state, state))
    return refuse(
        invalid("state", message(QT_TRANSLATE_NOOP("core", "An order has no state “%1”."), {asked.state})));
  const OrderListRequest bounded = withinPage(asked);
  OrderListPage page{order_store::list(work, bounded), {}};
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<FundOrder> showOrder(Work& work, const OrderRef& ref) {
  const auto order = order_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!order) return refuse(noSuchOrder());
  return *order;
}

}  // namespace

Result<FundOrder> prepareMoveIn(Work& work, ProjectId project, FundKind from, FundKind to, Money amount,
                                const FundSource& source, const QString& reason) {
  FundOrder order;
  order.kind = OrderKind::Transfer;
  order.fromAccount = fund_store::accountMade(work, {project, from, {}});
  order.toAccount = fund_store::accountMade(work, {project, to, {}});
  order.amount = amount;
  order.source = source;
  order.reason = reason;
  return prepared(work, order);
}

Result<FundOrder> approveOrderIn(Work& work, const QString& number) {
  return approveOne(work, preparedOf(work, number));
}

Result<FundOrder> refuseOrderIn(Work& work, const QString& number, const QString& reason) {
  return refuseOne(work, preparedOf(work, number), reason);
}

Result<FundOrder> withdrawOrderIn(Work& work, const QString& number, const QString& reason) {
  return withdrawOne(work, preparedOf(work, number), reason);
}

Money freeDepositOf(Work& work, ProjectId project) {
  const Money there = fund_store::availableAt(work, {project, FundKind::Deposit, {}});
  const Money asked = order_store::askedOf(work, project);
  return std::max(Money(), there.minus(asked).value_or(Money()));
}

namespace {

/// Tidied and looked at, with the bank that is to pay.
Result<FundOrder> paymentOf(Work& work, PreparePayment& asked) {
  for (QString* text : {&asked.payee, &asked.payeeBank, &asked.payeeAccount, &asked.reason})
    *text = text->simplified();
  if (auto error = firstError(fund_rules::checkPayment(asked))) return refuse(*error);
  const auto bank = fund_books::bankNamed(work, asked.bank);
  if (!bank) return refuse(bank.error());
  FundOrder order;
  order.kind = OrderKind::Payment;
  order.toAccount = bank->id;
  order.payee = asked.payee;
  order.payeeBank = asked.payeeBank;
  order.payeeAccount = asked.payeeAccount;
  order.reason = asked.reason;
  return order;
}

}  // namespace

Result<FundOrder> preparePaymentIn(Work& work, const PreparePayment& entered) {
  PreparePayment asked = entered;
  const auto order = paymentOf(work, asked);
  if (!order) return order;
  return asked.reservation ? outOfReservation(work, asked, *order) : outOfPurse(work, asked, *order);
}

Result<FundOrder> preparePayOutIn(Work& work, const PreparePayment& entered) {
  PreparePayment asked = entered;
  auto order = paymentOf(work, asked);
  if (!order) return order;
  order->fromAccount = fund_store::accountMade(work, {asked.project, asked.kind, {}});
  order->amount = asked.amount;
  order->source = asked.source;
  return prepared(work, *order);
}

const Operation<PreparePayment, FundOrder> PrepareFundPayment{
    {"fund.order.prepare", Permission::PrepareFund, Effect::Changes, "fund-order", "fund order prepare",
     QT_TRANSLATE_NOOP("core", "Prepares a payment order, to be approved by another person")},
    &preparePaymentIn};
const Operation<PrepareTransfer, FundOrder> PrepareFundTransfer{
    {"fund.post", Permission::PrepareFund, Effect::Changes, "fund-order", "fund post",
     QT_TRANSLATE_NOOP("core",
                       "Prepares a transfer between accounts, booked when another person approves it")},
    &prepareTransfer};
const Operation<PrepareReversal, FundOrder> PrepareFundReversal{
    {"fund.reverse", Permission::PrepareFund, Effect::Changes, "fund-order", "fund reverse",
     QT_TRANSLATE_NOOP("core", "Prepares the reversal of an entry, booked when another person approves it")},
    &prepareReversal};
const Operation<DecideOrder, FundOrder> ApproveFundOrder{
    {"fund.order.approve", Permission::ApproveFund, Effect::Changes,
     "fund-order fund-reservation fund-entry fund-receipt", "fund order approve",
     QT_TRANSLATE_NOOP("core", "Approves an order that somebody else prepared")},
    &approve};
const Operation<DecideOrder, FundOrder> RefuseFundOrder{
    {"fund.order.refuse", Permission::ApproveFund, Effect::Changes, "fund-order", "fund order refuse",
     QT_TRANSLATE_NOOP("core", "Refuses an order that somebody else prepared, with the reason")},
    &refuseOrder};
const Operation<DecideOrder, FundOrder> WithdrawFundOrder{
    {"fund.order.withdraw", Permission::PrepareFund, Effect::Changes, "fund-order", "fund order withdraw",
     QT_TRANSLATE_NOOP("core", "Takes back an order that one prepared oneself, before it is decided on")},
    &withdrawOrder};
const Operation<DecideOrder, FundOrder> SendFundOrder{
    {"fund.order.send", Permission::PrepareFund, Effect::Changes, "fund-order", "fund order send",
     QT_TRANSLATE_NOOP("core", "Notes that an approved order went to the bank")},
    &sendOrder};
const Operation<BankAnswer, FundOrder> ConfirmFundOrder{
    {"fund.order.confirm", Permission::PrepareFund, Effect::Changes, "fund-order fund-entry",
     "fund order confirm", QT_TRANSLATE_NOOP("core", "Books an order that the bank has paid")},
    &confirmOrder};
const Operation<BankAnswer, FundOrder> ReturnFundOrder{
    {"fund.order.return", Permission::PrepareFund, Effect::Changes, "fund-order fund-reservation",
     "fund order return",
     QT_TRANSLATE_NOOP("core", "Notes that the bank did not pay an order, in its words")},
    &returnOrder};
const Operation<DecideOrder, FundOrder> CancelFundOrder{
    {"fund.order.cancel", Permission::ApproveFund, Effect::Changes, "fund-order fund-reservation",
     "fund order cancel",
     QT_TRANSLATE_NOOP(
         "core", "Calls an approved order off before it is sent, by another person than who approved it")},
    &cancelOrder};
const Operation<OrderListRequest, OrderListPage> ListFundOrders{
    {"fund.order.list", Permission::ReadFund, Effect::Reads, "", "fund order list",
     QT_TRANSLATE_NOOP("core", "Lists orders, by default those that wait for somebody")},
    &listOrders};
const Operation<OrderRef, FundOrder> ShowFundOrder{
    {"fund.order.show", Permission::ReadFund, Effect::Reads, "", "fund order show",
     QT_TRANSLATE_NOOP("core", "Shows an order with who did what")},
    &showOrder};
