#include "clearing/clearing_operations.h"

#include <QJsonDocument>
#include <algorithm>

#include "clearing/clearing_steps.h"
#include "clearing/clearing_store.h"
#include "clearing/transfer_store.h"
#include "companies/company_operations.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_rules.h"
#include "fund/fund_operations.h"
#include "identity/resident_id.h"
#include "letters/letter_code.h"
#include "letters/letter_operations.h"
#include "projects/project_operations.h"
#include "storage/day_numbers.h"
#include "workers/person_operations.h"

namespace clearing_steps {

clearing_rules::Account accountOf(Work& work, DepositCheckId check, Money asked, ProjectId project) {
  clearing_rules::Account account;
  account.asked = asked;
  for (const DepositCheck& each : approvedChecksOf(work, project)) {
    account.inAll = account.inAll.plus(each.asked).value_or(account.inAll);
    if (!(each.id < check)) continue;
    account.before = account.before.plus(each.asked).value_or(account.before);
    if (account.earlier.isEmpty() && each.certificate.isEmpty()) account.earlier = each.number;
  }
  const Money paid = depositPaid(work, project);
  account.deposited = paid.minus(transfer_store::uncountedOf(work, project)).value_or(paid);
  account.suspense = suspenseOf(work, project);
  return account;
}

}  // namespace clearing_steps

namespace {

using clearing_rules::Account;

Account accountOf(Work& work, const DepositCheck& check) {
  return clearing_steps::accountOf(work, check.id, check.asked, check.project);
}

QString textOf(const QVector<Message>& said) {
  QStringList sentences;
  for (const Message& each : said) sentences << each.text();
  return sentences.join(QLatin1Char('\n'));
}

Message earlierFirst(const QString& earlier) {
  return message(
      QT_TRANSLATE_NOOP("core", "Check %1 of this project is older and not cleared yet. It comes first."),
      {earlier});
}

// ---- why not -----------------------------------------------------------------------------------------

/// What is wanting of one that is not cleared.
QVector<Message> wanting(const DepositCheck& check, const Account& account, const QVector<CrewMember>& crew) {
  QVector<Message> said = deposit_check_rules::clearance(check.state == DepositState::Approved, account.asked,
                                                         clearing_rules::paidOf(account), crew);
  if (!account.earlier.isEmpty()) said << earlierFirst(account.earlier);
  return said;
}

void sayCrew(DepositWhy& why, const QVector<CrewMember>& crew) {
  why.crewListed = static_cast<int>(crew.size());
  for (CrewMember each : crew) {
    each.idNumber = maskedNumber(each.idNumber);
    if (!each.registered) why.unregistered.append(each);
  }
  why.crewRegistered = why.crewListed - static_cast<int>(why.unregistered.size());
}

void saySince(Work& work, const DepositCheck& check, DepositWhy& why) {
  if (why.cleared) {
    why.clearedOn = dateInChina(check.clearedAt);
    return;
  }
  const auto last = clearing_store::ofCheck(work, check.id);
  if (last && last->certificate.isWithdrawn())
    why.sentences << clearing_rules::sentenceOf(CertificateVerdict::Withdrawn, last->certificate, {}).text();
}

void sayTransfers(Work& work, const DepositCheck& check, DepositWhy& why) {
  why.transfers = transfer_store::ofProject(work, check.project);
  why.uncounted = transfer_store::uncountedOf(work, check.project);
  why.transferable = transfer_rules::moved(clearing_steps::transferFactsOf(work, check));
  for (const DepositTransfer& each : std::as_const(why.transfers))
    if (each.state == TransferState::Asked || each.state == TransferState::Approved)
      why.sentences << transfer_rules::sentenceOf(each).text();
  if (why.uncounted > Money())
    why.sentences << message(
                         QT_TRANSLATE_NOOP("core",
                                           "%1 was deposited by the former contractor and spent, or is kept "
                                           "for claims of his time. It does not count for the present one."),
                         {why.uncounted.toString()})
                         .text();
}

Result<DepositWhy> whyNotCleared(Work& work, const DepositCheckRef& ref) {
  const auto check = depositCheckWith(work, ref);
  if (!check) return refuse(check.error());
  const auto crew = firstCrewOf(work, *check);
  if (!crew) return refuse(crew.error());
  const Account account = accountOf(work, *check);
  DepositWhy why;
  why.check = check->id;
  why.number = check->number;
  why.certificate = check->certificate;
  why.cleared = !why.certificate.isEmpty();
  why.approved = check->state == DepositState::Approved;
  why.asked = account.asked;
  why.paid = clearing_rules::paidOf(account);
  why.missing = clearing_rules::missingOf(account);
  why.surplus = clearing_rules::surplusOf(account);
  const auto said =
      why.cleared ? clearing_rules::wrongSince(account, why.certificate) : wanting(*check, account, *crew);
  why.clear = !why.cleared && said.isEmpty();
  for (const Message& each : said) why.sentences << each.text();
  saySince(work, *check, why);
  if (const auto surplus = clearing_rules::surplusSentence(account)) why.sentences << surplus->text();
  sayCrew(why, *crew);
  sayTransfers(work, *check, why);
  why.receipts = depositLines(work, check->project);
  if (work.failed()) return refuse(work.error());
  return why;
}

// ---- paid --------------------------------------------------------------------------------------------

/// The check is held: nobody takes its approval back while the receipt is booked.
Result<ReceivedDeposit> receive(Work& work, const ReceiveDeposit& entered) {
  clearing_store::holdCheck(work, entered.check);
  const auto check = depositCheckWith(work, {entered.check, {}});
  if (!check) return refuse(check.error());
  if (check->state != DepositState::Approved)
    return refuse(conflict(
        "state",
        message(QT_TRANSLATE_NOOP("core",
                                  "Check %1 is not approved: nobody knows what is due. Book the receipt for "
                                  "the project (fund receive); it counts when a check is approved."),
                {check->number})));
  FundReceipt receipt;
  receipt.bank = entered.bank;
  receipt.serial = entered.serial;
  receipt.amount = entered.amount;
  receipt.receivedOn = entered.receivedOn.isValid() ? entered.receivedOn : work.today();
  receipt.payer = entered.payer;
  receipt.project = check->project;
  receipt.note = entered.note;
  receipt.due = clearing_rules::dueOf(accountOf(work, *check));
  const auto done = receiveMoney(work, receipt);
  if (!done) return refuse(done.error());
  const auto crew = firstCrewOf(work, *check);
  if (!crew) return refuse(crew.error());
  const Account after = accountOf(work, *check);
  ReceivedDeposit received{done->receipt,
                           done->entries,
                           done->booked,
                           done->surplus,
                           clearing_rules::paidOf(after),
                           clearing_rules::missingOf(after),
                           {}};
  received.sentence = textOf(clearing_rules::received(after, done->surplus));
  received.clear = check->certificate.isEmpty() && wanting(*check, after, *crew).isEmpty();
  if (work.failed()) return refuse(work.error());
  return received;
}

// ---- cleared -----------------------------------------------------------------------------------------

std::optional<Error> notClear(const DepositCheck& check, const Account& account,
                              const QVector<CrewMember>& crew) {
  if (!check.certificate.isEmpty())
    return conflict("state",
                    message(QT_TRANSLATE_NOOP("core", "Check %1 is cleared already: certificate %2."),
                            {check.number, check.certificate}));
  const QVector<Message> said = wanting(check, account, crew);
  if (said.isEmpty()) return std::nullopt;
  const char* field = "crew";
  if (check.state != DepositState::Approved)
    field = "state";
  else if (!account.earlier.isEmpty())
    field = "earlier";
  else if (clearing_rules::missingOf(account) > Money())
    field = "paid";
  return conflict(field, message(QT_TRANSLATE_NOOP("core", "Check %1 cannot be cleared: %2"),
                                 {check.number, textOf(said)}));
}

/// Line by line, to the sum that counts: what was a former contractor's is taken off by the transfer's
/// number.
QVector<CertificateMoney> moneyOf(Work& work, ProjectId project) {
  QVector<CertificateMoney> all;
  for (const StatementLine& each : depositLines(work, project))
    all.append({each.day, each.number, each.in.minus(each.out).value_or(each.in)});
  Money before;
  for (const DepositTransfer& each : transfer_store::ofProject(work, project)) {
    if (each.state != TransferState::Approved || each.uncounted == before) continue;
    all.append({each.beginsOn, each.number, Money::fen(before.inFen() - each.uncounted.inFen())});
    before = each.uncounted;
  }
  return all;
}

void stateAssessment(const DepositCheck& check, CertificateFacts& facts) {
  facts.cost = check.facts.cost;
  facts.labourCost = check.facts.labourCost;
  facts.costRate = check.ruleCopy.costRate;
  facts.labourRate = check.ruleCopy.labourRate;
  if (check.assessment.onCost) facts.sumOnCost = check.assessment.onCost->sum;
  if (check.assessment.onLabour) facts.sumOnLabour = check.assessment.onLabour->sum;
  facts.basis = check.assessment.basis;
  facts.surcharge = check.assessment.surcharge;
  facts.rule = check.ruleCopy.name;
  facts.ruleFrom = check.ruleCopy.validFrom;
  facts.credit = check.facts.credit;
}

void stateApproval(Work& work, const DepositCheck& check, CertificateFacts& facts) {
  for (const DepositVote& each : check.votes) {
    if (!each.vote) continue;
    ++facts.experts;
    if (each.vote == ExpertVote::For) ++facts.expertsFor;
  }
  facts.decidedBy = clearing_store::nameOf(work, check.decidedBy);
  facts.decidedOn = dateInChina(check.decidedAt);
  facts.preparedBy = clearing_store::nameOf(work, check.preparedBy);
  facts.clearedBy = clearing_store::nameOf(work, work.actor().login);
}

void stateParties(Work& work, const DepositCheck& check, CertificateFacts& facts) {
  facts.officeName = work.info(QStringLiteral("name"));
  facts.officePhone = work.info(QStringLiteral("phone"));
  facts.contractor = check.contractorName;
  if (const auto company = companyWith(work, check.contractor))
    facts.creditCode =
        company->data.creditCode.isEmpty() ? company->data.organisationCode : company->data.creditCode;
  if (const auto project = projectWith(work, check.project)) {
    facts.project = project->data.name;
    facts.projectNumber = project->number;
    facts.address = project->data.address;
  }
}

CertificateFacts factsOf(Work& work, const DepositCheck& check, const Account& account, qsizetype crew) {
  CertificateFacts facts;
  facts.checkNumber = check.number;
  facts.kind = check.kind;
  stateParties(work, check, facts);
  stateAssessment(check, facts);
  stateApproval(work, check, facts);
  facts.asked = account.asked;
  facts.askedBefore = account.before;
  facts.paid = account.deposited;
  facts.receipts = moneyOf(work, check.project);
  if (!facts.receipts.isEmpty()) facts.paidOn = facts.receipts.last().day;
  facts.crewListed = static_cast<int>(crew);
  return facts;
}

void auditClearing(Work& work, const Certificate& made) {
  work.audit({QStringLiteral("deposit-clearance"),
              made.id.value(),
              {},
              {{QStringLiteral("certificate"), made.number},
               {QStringLiteral("check"), made.checkNumber},
               {QStringLiteral("asked"), made.asked.toPlain()},
               {QStringLiteral("paid"), made.paid.toPlain()}}});
}

Result<Certificate> clear(Work& work, const DepositStep& entered) {
  clearing_store::holdCheck(work, entered.check);
  const auto check = depositCheckWith(work, {entered.check, {}});
  if (!check) return refuse(check.error());
  if (entered.version != check->version) return refuse(changedMeanwhile());
  const auto crew = firstCrewOf(work, *check);
  if (!crew) return refuse(crew.error());
  const Account account = accountOf(work, *check);
  if (auto error = notClear(*check, account, *crew)) return refuse(*error);
  Certificate made;
  made.check = check->id;
  made.checkNumber = check->number;
  made.asked = account.asked;
  made.paid = account.deposited;
  made.clearedBy = work.actor().login;
  made.clearedAt = work.now();
  made.number = takeDayNumber(work, QStringLiteral("JQ"), QStringLiteral("certificate"));
  const QString facts = QString::fromUtf8(toJsonText(factsOf(work, *check, account, crew->size())));
  made.code = letter_code::codeOf(paperKeyMade(work), clearing_rules::statedIn(made.number, facts));
  made.id = clearing_store::add(work, made, facts);
  auditClearing(work, made);
  return clearing_steps::certificateShown(work, made.id);
}

}  // namespace

QString clearanceOn(Work& work, ProjectId project, const QDate& day) {
  return clearing_store::numberAt(work, project, {startOfDayInChina(day.addDays(1)).milliseconds - 1});
}

QVector<PaidCheck> paidChecksOf(Work& work, ProjectId project) {
  clearing_rules::Account account;
  account.deposited = depositPaid(work, project);
  QVector<PaidCheck> all;
  for (const DepositCheck& each : approvedChecksOf(work, project)) {
    account.asked = each.asked;
    all.append({each.id, clearing_rules::paidOf(account), clearing_rules::missingOf(account)});
    account.before = account.before.plus(each.asked).value_or(account.before);
  }
  return all;
}

const Operation<ReceiveDeposit, ReceivedDeposit> ReceiveADeposit{
    {"deposit.receive", Permission::PrepareFund, Effect::Changes, "fund-receipt fund-entry",
     "deposit receive", QT_TRANSLATE_NOOP("core", "Books the bank's receipt for the deposit of a check")},
    &receive};
const Operation<DepositCheckRef, DepositWhy> WhyNotCleared{
    {"deposit.why", Permission::ReadDeposits, Effect::Reads, "", "deposit why",
     QT_TRANSLATE_NOOP("core", "Says why a deposit is not cleared")},
    &whyNotCleared};
const Operation<DepositStep, Certificate> ClearADeposit{
    {"deposit.clear", Permission::PrepareDeposits, Effect::Changes, "deposit-clearance", "deposit clear",
     QT_TRANSLATE_NOOP("core",
                       "Clears a check that is approved, paid in full and whose first crew is registered")},
    &clear};
