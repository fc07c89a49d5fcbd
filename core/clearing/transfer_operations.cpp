#include "clearing/transfer_operations.h"

#include "clearing/clearing_steps.h"
#include "clearing/clearing_store.h"
#include "clearing/transfer_rules.h"
#include "clearing/transfer_store.h"
#include "companies/company_operations.h"
#include "deposits/deposit_check_operations.h"
#include "fund/fund_operations.h"
#include "projects/project_operations.h"
#include "projects/project_rules.h"
#include "storage/day_numbers.h"
#include "workers/person_operations.h"

namespace clearing_steps {

transfer_rules::TransferFacts transferFactsOf(Work& work, const DepositCheck& check) {
  transfer_rules::TransferFacts facts;
  facts.state = check.state;
  facts.underWay = openCheckOf(work, check.project);
  facts.counted = accountOf(work, check.id, check.asked, check.project).deposited;
  facts.free = freeDepositOf(work, check.project);
  return facts;
}

}  // namespace clearing_steps

namespace {

const QString transferSubject = QStringLiteral("deposit-transfer");

void auditTransfer(Work& work, const DepositTransfer& transfer) {
  work.audit({transferSubject,
              transfer.id.value(),
              {},
              {{QStringLiteral("number"), transfer.number},
               {QStringLiteral("check"), transfer.checkNumber},
               {QStringLiteral("transferState"), codeOf(transfer.state)},
               {QStringLiteral("formerContractor"), transfer.fromName},
               {QStringLiteral("newContractor"), transfer.toName},
               {QStringLiteral("transferMoney"), codeOf(transfer.money)},
               {QStringLiteral("amount"), transfer.amount.toPlain()},
               {QStringLiteral("uncounted"), transfer.uncounted.toPlain()},
               {QStringLiteral("reason"), transfer.reason},
               {QStringLiteral("words"), transfer.words}}});
}

/// Read anew after a step, its trace left.
Result<DepositTransfer> transferAfter(Work& work, DepositTransferId id) {
  const auto transfer = transfer_store::with(work, id);
  if (work.failed()) return refuse(work.error());
  auditTransfer(work, *transfer);
  return *transfer;
}

// ---- asked -------------------------------------------------------------------------------------------

AskTransfer tidiedAsk(AskTransfer asked) {
  for (QString* text : {&asked.reason, &asked.payeeBank, &asked.payeeAccount}) *text = text->simplified();
  return asked;
}

/// Who may build it: as when a project is put on file.
std::optional<Error> notToTakeOver(Work& work, const AskTransfer& asked, const Project& project) {
  const auto company = companyWith(work, asked.to);
  if (!company)
    return notFound("to", message(QT_TRANSLATE_NOOP("core", "This general contractor is not on file.")));
  if (asked.to == project.data.generalContractor)
    return invalid("to", message(QT_TRANSLATE_NOOP("core", "%1 is its general contractor already."),
                                 {project.contractorName}));
  auto error = firstError(project_rules::checkContractor(company->data));
  if (error) error->field = QStringLiteral("to");
  return error;
}

std::optional<Error> waitsAlready(Work& work, ProjectId project) {
  for (const DepositTransfer& each : transfer_store::ofProject(work, project))
    if (each.state == TransferState::Asked)
      return conflict("transfer",
                      message(QT_TRANSLATE_NOOP("core", "Transfer %1 waits already."), {each.number}));
  return std::nullopt;
}

FundSource sourceOf(const DepositTransfer& transfer, int nth) {
  return {transferSource, QStringLiteral("%1/%2").arg(transfer.number).arg(nth)};
}

Result<QString> moveAsked(Work& work, const DepositTransfer& transfer, FundKind from, FundKind to, int nth) {
  const auto order = prepareMoveIn(work, transfer.project, from, to, transfer.amount, sourceOf(transfer, nth),
                                   transfer_rules::reasonText(transfer));
  if (!order) return refuse(order.error());
  return order->number;
}

Result<QString> returnAsked(Work& work, const DepositTransfer& transfer, const AskTransfer& asked) {
  PreparePayment payment;
  payment.project = transfer.project;
  payment.kind = FundKind::Suspense;
  payment.amount = transfer.amount;
  payment.bank = asked.bank;
  payment.payee = transfer.fromName;
  payment.payeeBank = asked.payeeBank;
  payment.payeeAccount = asked.payeeAccount;
  payment.source = sourceOf(transfer, 2);
  payment.reason = transfer_rules::reasonText(transfer);
  const auto order = preparePayOutIn(work, payment);
  if (!order) return refuse(order.error());
  return order->number;
}

/// The linked orders, prepared by who asks: out of the former contractor's deposit, and in for the new one,
/// or back to the former.
Result<void> prepareOrders(Work& work, const AskTransfer& asked, DepositTransfer& transfer) {
  if (transfer.amount == Money()) return {};
  const auto out = moveAsked(work, transfer, FundKind::Deposit, FundKind::Suspense, 1);
  if (!out) return refuse(out.error());
  transfer.outOrder = *out;
  const bool stays = transfer.money == TransferMoney::Stays;
  const auto onwards = stays ? moveAsked(work, transfer, FundKind::Suspense, FundKind::Deposit, 2)
                             : returnAsked(work, transfer, asked);
  if (!onwards) return refuse(onwards.error());
  (stays ? transfer.inOrder : transfer.payment) = *onwards;
  return {};
}

DepositTransfer transferOf(Work& work, const AskTransfer& asked, const DepositCheck& check,
                           const Project& project) {
  DepositTransfer transfer;
  transfer.number = takeDayNumber(work, QStringLiteral("ZR"), QStringLiteral("deposit-transfer"));
  transfer.check = check.id;
  transfer.project = check.project;
  transfer.from = project.data.generalContractor;
  transfer.fromName = project.contractorName;
  transfer.to = asked.to;
  if (const auto company = companyWith(work, asked.to)) transfer.toName = company->data.name;
  transfer.reason = asked.reason;
  transfer.money = asked.money.value_or(TransferMoney::Returns);
  transfer.amount = transfer_rules::moved(clearing_steps::transferFactsOf(work, check));
  return transfer;
}

Result<DepositTransfer> askForTransfer(Work& work, const AskTransfer& entered) {
  const AskTransfer asked = tidiedAsk(entered);
  const auto check = depositCheckWith(work, {asked.check, {}});
  if (!check) return refuse(check.error());
  if (asked.version != check->version) return refuse(changedMeanwhile());
  if (auto error = transfer_rules::checkAsked(asked, clearing_steps::transferFactsOf(work, *check)))
    return refuse(*error);
  const auto project = projectWith(work, check->project);
  if (work.failed()) return refuse(work.error());
  if (auto error = notToTakeOver(work, asked, *project)) return refuse(*error);
  if (auto error = waitsAlready(work, check->project)) return refuse(*error);
  DepositTransfer transfer = transferOf(work, asked, *check, *project);
  if (const auto prepared = prepareOrders(work, asked, transfer); !prepared) return refuse(prepared.error());
  keepPapersIn(work, check->id, asked.proofs);
  return transferAfter(work, transfer_store::add(work, transfer));
}

// ---- decided -----------------------------------------------------------------------------------------

/// One that waits, kept from other desks. Errors: NotFound, Conflict "state", "version".
Result<DepositTransfer> waiting(Work& work, DepositTransferId id, const QString& number, int version) {
  auto named = id ? transfer_store::with(work, id) : transfer_store::numbered(work, number);
  if (named) transfer_store::hold(work, named->id);
  if (named) named = transfer_store::with(work, named->id);
  if (work.failed()) return refuse(work.error());
  if (!named)
    return refuse(notFound("transfer", message(QT_TRANSLATE_NOOP("core", "There is no such transfer."))));
  if (named->state != TransferState::Asked)
    return refuse(conflict("state", transfer_rules::sentenceOf(*named)));
  if (version != 0 && version != named->version) return refuse(changedMeanwhile());
  return *named;
}

/// The project's approved checks with all that belongs to them, kept from being cleared meanwhile.
Result<QVector<DepositCheck>> checksOf(Work& work, ProjectId project) {
  QVector<DepositCheck> checks;
  for (const DepositCheck& each : approvedChecksOf(work, project)) {
    clearing_store::holdCheck(work, each.id);
    const auto check = depositCheckWith(work, {each.id, {}});
    if (!check) return refuse(check.error());
    checks.append(*check);
  }
  return checks;
}

QVector<QString> editorsOf(const QVector<DepositCheck>& checks) {
  QVector<QString> editors;
  for (const DepositCheck& each : checks) editors << each.editors;
  return editors;
}

Result<DepositTransfer> refuseTransfer(Work& work, DepositTransfer transfer, const QString& words) {
  for (const QString& number : {transfer.outOrder, transfer.inOrder, transfer.payment})
    if (!number.isEmpty())
      if (const auto done = refuseOrderIn(work, number, words); !done) return refuse(done.error());
  transfer.state = TransferState::Refused;
  transfer.words = words;
  transfer_store::decide(work, transfer);
  return transferAfter(work, transfer.id);
}

/// What it is out of is counted in between: all that lies in the deposit's account then was the former
/// contractor's, is spent or kept for those who were injured under him, and counts for nobody any more.
Result<void> moveMoney(Work& work, DepositTransfer& transfer) {
  if (!transfer.outOrder.isEmpty())
    if (const auto out = approveOrderIn(work, transfer.outOrder); !out) return refuse(out.error());
  transfer.uncounted = depositPaid(work, transfer.project);
  for (const QString& number : {transfer.inOrder, transfer.payment})
    if (!number.isEmpty())
      if (const auto done = approveOrderIn(work, number); !done) return refuse(done.error());
  return {};
}

/// Its certificate names a contractor who builds there no more.
Result<CertificateId> voided(Work& work, const DepositTransfer& transfer, const DepositCheck& check) {
  const auto row = clearing_store::ofCheck(work, check.id);
  if (!row || row->certificate.isWithdrawn()) return CertificateId();
  if (row->certificate.clearedBy == work.actor().login)
    return refuse(Error{ErrorKind::Forbidden, QStringLiteral("clearer"),
                        message(QT_TRANSLATE_NOOP("core",
                                                  "You cleared check %1 yourself. Another supervisor must "
                                                  "withdraw its certificate."),
                                {check.number})});
  clearing_steps::withdraw(work, row->certificate, transfer_rules::reasonText(transfer));
  return row->certificate.id;
}

Result<void> takeOver(Work& work, const DepositTransfer& transfer, const QVector<DepositCheck>& checks) {
  for (const DepositCheck& each : checks) {
    const auto certificate = voided(work, transfer, each);
    if (!certificate) return refuse(certificate.error());
    transfer_store::addCheck(work, transfer.id, each.id, *certificate);
  }
  const auto project = changeContractorIn(work, transfer.project, transfer.to);
  if (!project) return refuse(project.error());
  return {};
}

std::optional<Error> notToApprove(Work& work, const DepositTransfer& transfer) {
  const auto check = depositCheckWith(work, {transfer.check, {}});
  if (!check) return check.error();
  if (auto error = transfer_rules::checkApproved(transfer, clearing_steps::transferFactsOf(work, *check)))
    return error;
  const auto project = projectWith(work, transfer.project);
  if (work.failed()) return work.error();
  if (project->data.generalContractor == transfer.from) return std::nullopt;
  return conflict(
      "contractor",
      message(QT_TRANSLATE_NOOP("core",
                                "The project's general contractor is %1 by now. Refuse the transfer "
                                "and have it asked anew."),
              {project->contractorName}));
}

Result<DepositTransfer> approveTransferOf(Work& work, DepositTransfer transfer, const QString& words,
                                          const QVector<DepositCheck>& checks) {
  if (auto error = notToApprove(work, transfer)) return refuse(*error);
  if (const auto moved = moveMoney(work, transfer); !moved) return refuse(moved.error());
  transfer.state = TransferState::Approved;
  transfer.words = words;
  transfer.beginsOn = work.today();
  transfer_store::decide(work, transfer);
  if (const auto done = takeOver(work, transfer, checks); !done) return refuse(done.error());
  return transferAfter(work, transfer.id);
}

Result<DepositTransfer> decideOnTransfer(Work& work, const DecideTransfer& entered) {
  DecideTransfer decision = entered;
  decision.words = entered.words.simplified();
  const auto transfer = waiting(work, entered.transfer, entered.number, entered.version);
  if (!transfer) return transfer;
  const auto checks = checksOf(work, transfer->project);
  if (!checks) return refuse(checks.error());
  if (auto error = transfer_rules::checkDecider(*transfer, editorsOf(*checks), work.actor().login))
    return refuse(*error);
  if (auto error = transfer_rules::checkDecision(decision)) return refuse(*error);
  return *decision.approve ? approveTransferOf(work, *transfer, decision.words, *checks)
                           : refuseTransfer(work, *transfer, decision.words);
}

Result<DepositTransfer> takeTransferBack(Work& work, const WithdrawTransfer& entered) {
  const QString reason = entered.reason.simplified();
  if (auto error = clearing_rules::checkReason(reason)) return refuse(*error);
  auto transfer = waiting(work, entered.transfer, entered.number, 0);
  if (!transfer) return transfer;
  if (auto error = transfer_rules::checkWithdrawer(*transfer, work.actor().login)) return refuse(*error);
  for (const QString& number : {transfer->outOrder, transfer->inOrder, transfer->payment})
    if (!number.isEmpty())
      if (const auto done = withdrawOrderIn(work, number, reason); !done) return refuse(done.error());
  transfer->state = TransferState::Withdrawn;
  transfer->words = reason;
  transfer_store::decide(work, *transfer);
  return transferAfter(work, transfer->id);
}

}  // namespace

const Operation<AskTransfer, DepositTransfer> AskForTransfer{
    {"deposit.transfer", Permission::PrepareDeposits, Effect::Changes,
     "deposit-transfer fund-order attachment", "deposit transfer",
     QT_TRANSLATE_NOOP("core", "Asks that the checks of a project go over to another general contractor")},
    &askForTransfer};
const Operation<DecideTransfer, DepositTransfer> DecideOnTransfer{
    {"deposit.transfer.decide", Permission::DecideDeposits, Effect::Changes,
     "deposit-transfer deposit-clearance project fund-order fund-entry fund-reservation",
     "deposit transfer-decide",
     QT_TRANSLATE_NOOP("core", "Approves or refuses that a project's checks go over to another contractor")},
    &decideOnTransfer};
const Operation<WithdrawTransfer, DepositTransfer> TakeTransferBack{
    {"deposit.transfer.withdraw", Permission::PrepareDeposits, Effect::Changes, "deposit-transfer fund-order",
     "deposit transfer-withdraw",
     QT_TRANSLATE_NOOP("core", "Takes back a transfer that one asked for oneself, before it is decided on")},
    &takeTransferBack};
