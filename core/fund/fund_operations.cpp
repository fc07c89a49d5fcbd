#include "fund/fund_operations.h"

#include "fund/fund_books.h"
#include "fund/fund_rules.h"
#include "fund/order_store.h"

namespace {

const QString receiptSubject = QStringLiteral("fund-receipt");
const QString reservationSubject = QStringLiteral("fund-reservation");

// ---- accounts ----------------------------------------------------------------------------------------

Result<FundAccount> openBank(Work& work, const BankAccount& asked) {
  const QString name = asked.name.simplified();
  if (auto error = firstError(fund_rules::checkBank(name))) return refuse(*error);
  const FundPlace place{{}, FundKind::Bank, name};
  if (fund_store::accountAt(work, place))
    return refuse(conflict("name", message(QT_TRANSLATE_NOOP("core", "This bank account is open already."))));
  const FundAccountId made = fund_store::accountMade(work, place);
  const auto opened = fund_store::account(work, made);
  if (work.failed()) return refuse(work.error());
  work.audit({QStringLiteral("fund-account"), made.value(), {}, {{QStringLiteral("bank"), name}}});
  return *opened;
}

Result<FundAccounts> listFundAccounts(Work& work, const FundAccountsRequest& asked) {
  FundAccounts found{fund_store::accounts(work, asked.project)};
  if (work.failed()) return refuse(work.error());
  return found;
}

// ---- what comes in -----------------------------------------------------------------------------------

FundReceipt tidied(FundReceipt receipt) {
  for (QString* text : {&receipt.serial, &receipt.payer, &receipt.note}) *text = text->simplified();
  return receipt;
}

FundEntryId bookPart(Work& work, const FundReceipt& receipt, FundReceiptId id, FundAccountId bank,
                     FundKind kind, Money amount) {
  fund_store::Entry entry;
  entry.debit = bank;
  entry.credit = fund_store::accountMade(work, {receipt.project, kind, {}});
  entry.amount = amount;
  entry.bookedOn = receipt.receivedOn;
  entry.kind = EntryKind::Receipt;
  entry.receipt = id;
  entry.preparedBy = work.actor().login;
  return fund_books::book(work, entry);
}

void auditReceipt(Work& work, const FundReceipt& receipt, const ReceivedMoney& done) {
  work.audit({receiptSubject,
              done.receipt.value(),
              {},
              {{QStringLiteral("serial"), receipt.serial},
               {QStringLiteral("amount"), receipt.amount.toPlain()},
               {QStringLiteral("receivedOn"), isoText(receipt.receivedOn)},
               {QStringLiteral("payer"), receipt.payer},
               {QStringLiteral("project"), record::toValue(receipt.project)},
               {QStringLiteral("money"), codeOf(receipt.kind)},
               {QStringLiteral("surplus"), done.surplus.toPlain()}}});
}

Money balanceAt(Work& work, const FundPlace& place) {
  const auto account = fund_store::account(work, fund_store::accountAt(work, place));
  return account ? account->balance : Money();
}

// ---- what is kept ------------------------------------------------------------------------------------

void auditReservation(Work& work, const FundReservation& kept) {
  work.audit({reservationSubject,
              kept.id.value(),
              {},
              {{QStringLiteral("project"), record::toValue(kept.project)},
               {QStringLiteral("money"), codeOf(kept.kind)},
               {QStringLiteral("amount"), kept.amount.toPlain()},
               {QStringLiteral("what"), kept.source.kind},
               {QStringLiteral("number"), kept.source.id},
               {QStringLiteral("reservationState"), codeOf(kept.state)},
               {QStringLiteral("reason"),
                kept.state == ReservationState::Held ? kept.reason : kept.releaseReason}}});
}

std::optional<Error> notToBeReleased(Work& work, const FundReservation& kept, const ReleaseMoney& asked) {
  if (asked.version != 0 && asked.version != kept.version) return fund_books::changedSince();
  if (kept.state != ReservationState::Held) return fund_books::notKept("state");
  return fund_rules::ownWork("reserver", kept.reservedBy, work.actor().login);
}

}  // namespace

Result<ReceivedMoney> receiveMoney(Work& work, const FundReceipt& entered) {
  const FundReceipt receipt = tidied(entered);
  if (auto error = firstError(fund_rules::checkReceipt(receipt, work.today()))) return refuse(*error);
  const auto bank = fund_books::bankNamed(work, receipt.bank);
  if (!bank) return refuse(bank.error());
  if (receipt.project)
    if (auto missing = fund_books::projectMissing(work, receipt.project)) return refuse(*missing);
  if (fund_store::receiptWith(work, bank->id, receipt.serial))
    return refuse(fund_books::bookedBefore(receipt.serial));
  const auto parts = fund_rules::partsOf(
      receipt.amount, receipt.project && receipt.kind != FundKind::Suspense ? receipt.due : std::nullopt);
  ReceivedMoney done;
  done.booked = parts.booked;
  done.surplus = parts.surplus;
  done.missing = parts.missing;
  done.receipt = fund_store::addReceipt(work, receipt, bank->id);
  auditReceipt(work, receipt, done);
  if (parts.booked > Money())
    done.entries.append(bookPart(work, receipt, done.receipt, bank->id, receipt.kind, parts.booked));
  if (parts.surplus > Money())
    done.entries.append(bookPart(work, receipt, done.receipt, bank->id, FundKind::Suspense, parts.surplus));
  if (work.failed()) return refuse(work.error());
  return done;
}

Result<FundReservation> reserveMoney(Work& work, const ReserveMoney& entered) {
  ReserveMoney asked = entered;
  asked.reason = asked.reason.simplified();
  if (auto error = firstError(fund_rules::checkReserve(asked))) return refuse(*error);
  if (auto missing = fund_books::projectMissing(work, asked.project)) return refuse(*missing);
  if (fund_store::isTaken(work, asked.source)) return refuse(fund_books::sourceTaken());
  const FundPlace place{asked.project, asked.kind, {}};
  const FundAccountId account = fund_store::accountMade(work, place);
  if (const Money there = fund_store::availableAt(work, place); there < asked.amount)
    return refuse(work.failed() ? work.error() : fund_books::notThere(there));
  const FundReservationId id =
      fund_store::addReservation(work, account, asked.amount, asked.source, asked.reason);
  const auto kept = fund_store::reservation(work, id);
  if (work.failed()) return refuse(work.error());
  auditReservation(work, *kept);
  return *kept;
}

Result<FundReservation> releaseMoney(Work& work, const ReleaseMoney& asked) {
  const QString reason = asked.reason.simplified();
  if (auto error = firstError(fund_rules::checkReason(reason))) return refuse(*error);
  const auto kept = fund_store::reservation(work, asked.reservation, true);
  if (work.failed()) return refuse(work.error());
  if (!kept) return refuse(fund_books::noSuchReservation());
  if (auto error = notToBeReleased(work, *kept, asked)) return refuse(*error);
  if (order_store::isDrawnFrom(work, kept->id))
    return refuse(conflict(
        "order",
        message(QT_TRANSLATE_NOOP("core", "A payment order out of it is on its way; call that off first."))));
  fund_store::releaseReservation(work, kept->id, reason);
  const auto after = fund_store::reservation(work, kept->id);
  if (work.failed()) return refuse(work.error());
  auditReservation(work, *after);
  return *after;
}

Money depositPaid(Work& work, ProjectId project) { return balanceAt(work, {project, FundKind::Deposit, {}}); }

Money suspenseOf(Work& work, ProjectId project) {
  return fund_store::availableAt(work, {project, FundKind::Suspense, {}});
}

const Operation<BankAccount, FundAccount> OpenBankAccount{
    {"fund.bank", Permission::ApproveFund, Effect::Changes, "fund-account", "fund bank",
     QT_TRANSLATE_NOOP("core", "Opens a bank's account in the fund's ledger")},
    &openBank};
const Operation<FundAccountsRequest, FundAccounts> ListFundAccounts{
    {"fund.accounts", Permission::ReadFund, Effect::Reads, "", "fund accounts",
     QT_TRANSLATE_NOOP("core", "Lists the fund's accounts with their balances")},
    &listFundAccounts};
const Operation<FundReceipt, ReceivedMoney> ReceiveMoney{
    {"fund.receive", Permission::PrepareFund, Effect::Changes, "fund-receipt fund-entry", "fund receive",
     QT_TRANSLATE_NOOP("core", "Books money that came in, by the bank's receipt")},
    &receiveMoney};
const Operation<ReserveMoney, FundReservation> ReserveFundMoney{
    {"fund.reserve", Permission::ApproveFund, Effect::Changes, "fund-reservation", "fund reserve",
     QT_TRANSLATE_NOOP("core", "Keeps an amount of a project's money from being spent otherwise")},
    &reserveMoney};
const Operation<ReleaseMoney, FundReservation> ReleaseFundMoney{
    {"fund.release", Permission::ApproveFund, Effect::Changes, "fund-reservation", "fund release",
     QT_TRANSLATE_NOOP("core", "Lets kept money go, by another person than who kept it")},
    &releaseMoney};
