#include "fund/fund_rules.h"

#include <algorithm>

#include "base/text.h"

namespace fund_rules {

namespace {

constexpr int longestText = 60;
constexpr int longestReason = 200;

void checkLength(const char* field, const QString& text, int longest, Findings& findings) {
  if (characterCount(text) > longest)
    findings << errorAt(field, "too-long",
                        message(QT_TRANSLATE_NOOP("core", "This may have %1 characters; it has %2."),
                                {QString::number(longest), QString::number(characterCount(text))}));
}

void checkAmount(Money amount, Findings& findings) {
  if (amount <= Money())
    findings << errorAt("amount", "amount-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter an amount above nought.")));
  else if (amount.inFen() > greatestFen)
    findings << errorAt("amount", "amount-too-great",
                        message(QT_TRANSLATE_NOOP("core", "No single amount may be greater than %1."),
                                {Money::fen(greatestFen).toString()}));
}

void checkSource(const FundSource& source, Findings& findings) {
  if (source.kind.isEmpty() != source.id.isEmpty())
    findings << errorAt(
        "source", "source-half",
        message(QT_TRANSLATE_NOOP("core", "Say both what is paid and its number, or neither.")));
  checkLength("source", source.kind + source.id, longestText, findings);
}

/// Kinds of a project that money may be paid out for. A deposit is no purpose: say what it is spent on.
bool isSpent(FundKind kind) {
  using enum FundKind;
  return kind == Premium || kind == Injury || kind == Illness || kind == WageAdvance ||
         kind == LivingAllowance || kind == Penalty || kind == Release;
}

void checkWhose(FundKind kind, ProjectId project, Findings& findings) {
  if (isOfProject(kind) && !project)
    findings << errorAt("project", "project-missing",
                        message(QT_TRANSLATE_NOOP("core", "Say whose project it is.")));
  if (!isOfProject(kind) && project)
    findings << errorAt("project", "project-not-asked",
                        message(QT_TRANSLATE_NOOP("core", "This money belongs to no project.")));
}

bool comesIn(FundKind kind) { return kind != FundKind::Bank && kind != FundKind::Release; }

/// Money that moves inside one project, or from one project to another.
bool mayMove(const FundPlace& from, const FundPlace& to) {
  using enum FundKind;
  if (from.project != to.project)
    return from.kind == to.kind && (from.kind == Deposit || from.kind == Suspense);
  // Never back into suspense: from there it is paid out without the rule of release.
  if (to.kind == Suspense || to.kind == Release || from.kind == Release) return false;
  return from.kind != to.kind;
}

bool mayTransfer(const FundPlace& from, const FundPlace& to) {
  using enum FundKind;
  if (from.kind == Bank || to.kind == Bank || from.kind == Interest || to.kind == Unmatched) return false;
  if (from.kind == Unmatched) return to.kind != Release;
  return isOfProject(to.kind) && mayMove(from, to);
}

void checkBankDay(const QDate& day, const QDate& sentOn, const QDate& today, Findings& findings) {
  if (!day.isValid() || day > today || day < sentOn)
    findings << errorAt(
        "onDay", "day-wrong",
        message(QT_TRANSLATE_NOOP("core", "The bank's day lies between %1, when it was sent, and today."),
                {isoText(sentOn)}));
}

Error notReleased(const char* field, Message words) { return conflict(field, std::move(words)); }

}  // namespace

PurseKind purseOf(FundKind kind) {
  switch (kind) {
    case FundKind::Suspense:
      return PurseKind::Suspense;
    case FundKind::Bank:
      return PurseKind::Bank;
    case FundKind::Unmatched:
      return PurseKind::Unmatched;
    case FundKind::Interest:
      return PurseKind::Interest;
    default:
      return PurseKind::Deposit;
  }
}

bool isOfProject(FundKind kind) {
  return purseOf(kind) == PurseKind::Deposit || purseOf(kind) == PurseKind::Suspense;
}

Findings checkBank(const QString& name) {
  Findings findings;
  if (name.isEmpty())
    findings << errorAt("name", "name-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the name of the bank's account.")));
  checkLength("name", name, longestText, findings);
  return findings;
}

Findings checkReceipt(const FundReceipt& receipt, const QDate& today) {
  Findings findings;
  if (receipt.serial.isEmpty())
    findings << errorAt("serial", "serial-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the serial number of the bank's receipt.")));
  checkLength("serial", receipt.serial, longestText, findings);
  checkAmount(receipt.amount, findings);
  if (!receipt.receivedOn.isValid() || receipt.receivedOn > today)
    findings << errorAt(
        "receivedOn", "day-wrong",
        message(QT_TRANSLATE_NOOP("core", "Enter the day of the bank's receipt, today at the latest.")));
  if (!comesIn(receipt.kind))
    findings << errorAt("money", "kind-wrong",
                        message(QT_TRANSLATE_NOOP("core", "No such money comes in from a bank.")));
  else
    checkWhose(receipt.kind, receipt.project, findings);
  if (receipt.due && *receipt.due < Money())
    findings << errorAt("due", "due-negative",
                        message(QT_TRANSLATE_NOOP("core", "What is still owed cannot be less than nought.")));
  checkLength("payer", receipt.payer, longestText, findings);
  checkLength("note", receipt.note, longestReason, findings);
  return findings;
}

ReceiptParts partsOf(Money amount, const std::optional<Money>& due) {
  if (!due) return {amount, {}, {}};
  const qint64 booked = std::min(amount.inFen(), due->inFen());
  return {Money::fen(booked), Money::fen(amount.inFen() - booked), Money::fen(due->inFen() - booked)};
}

Findings checkReserve(const ReserveMoney& asked) {
  Findings findings;
  // What is left is paid back by an order alone, by its own rule.
  if ((!isSpent(asked.kind) && asked.kind != FundKind::Suspense) || asked.kind == FundKind::Release)
    findings << errorAt("money", "kind-wrong",
                        message(QT_TRANSLATE_NOOP("core", "Say what it is to be spent on.")));
  else
    checkWhose(asked.kind, asked.project, findings);
  checkAmount(asked.amount, findings);
  checkSource(asked.source, findings);
  return findings + checkReason(asked.reason);
}

Findings checkPayment(const PreparePayment& asked) {
  Findings findings;
  const bool ofOffice = asked.kind == FundKind::Unmatched || asked.kind == FundKind::Interest;
  if (!asked.reservation) {
    if (!isSpent(asked.kind) && asked.kind != FundKind::Suspense && !ofOffice)
      findings << errorAt("money", "kind-wrong",
                          message(QT_TRANSLATE_NOOP("core", "Say what it is to be spent on.")));
    else
      checkWhose(asked.kind, asked.project, findings);
    checkAmount(asked.amount, findings);
    checkSource(asked.source, findings);
  }
  if (asked.payee.isEmpty())
    findings << errorAt("payee", "payee-missing",
                        message(QT_TRANSLATE_NOOP("core", "Say to whom the bank is to pay.")));
  checkLength("payee", asked.payee, longestText, findings);
  checkLength("payeeBank", asked.payeeBank, longestText, findings);
  checkLength("payeeAccount", asked.payeeAccount, longestText, findings);
  return findings + checkReason(asked.reason);
}

Findings checkTransfer(const PrepareTransfer& asked) {
  Findings findings;
  for (const auto& [field, place] : {std::pair{"from", &asked.from}, std::pair{"to", &asked.to}})
    if (isOfProject(place->kind) != place->project.isValid())
      findings << errorAt(field, "place-wrong",
                          message(QT_TRANSLATE_NOOP(
                              "core", "Money of a project needs the project, the office's own has none.")));
  if (findings.isEmpty() && !mayTransfer(asked.from, asked.to))
    findings << errorAt(
        "to", "transfer-not-allowed",
        message(QT_TRANSLATE_NOOP("core",
                                  "Money does not move this way: deposits and surpluses between "
                                  "projects, a surplus into the deposit, money whose project became "
                                  "known.")));
  checkAmount(asked.amount, findings);
  return findings + checkReason(asked.reason);
}

Findings checkReason(const QString& reason) {
  Findings findings;
  if (reason.isEmpty())
    findings << errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why.")));
  checkLength("reason", reason, longestReason, findings);
  return findings;
}

Findings checkConfirmation(const BankAnswer& answer, const QDate& sentOn, const QDate& today) {
  Findings findings;
  if (answer.serial.isEmpty())
    findings << errorAt(
        "serial", "serial-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter the serial number under which the bank paid.")));
  checkLength("serial", answer.serial, longestText, findings);
  checkBankDay(answer.onDay, sentOn, today, findings);
  return findings;
}

Findings checkReturn(const BankAnswer& answer, const QDate& sentOn, const QDate& today) {
  Findings findings;
  if (answer.word.isEmpty())
    findings << errorAt(
        "word", "word-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter why the bank did not pay, in its own words.")));
  checkLength("word", answer.word, longestReason, findings);
  checkBankDay(answer.onDay, sentOn, today, findings);
  return findings;
}

std::optional<Error> ownWork(const char* field, const QString& doneBy, const QString& login) {
  if (doneBy != login) return std::nullopt;
  return Error{
      ErrorKind::Forbidden, QString::fromLatin1(field),
      message(QT_TRANSLATE_NOOP("core", "This was your own work; another person has to decide on it."))};
}

std::optional<Error> checkRelease(const ReleaseFacts& facts, const QDate& today) {
  if (!facts.allowed)
    return notReleased(
        "money",
        message(QT_TRANSLATE_NOOP("core", "By the rule in force no deposit is paid back after completion.")));
  if (!facts.finished || !facts.finishedOn.isValid())
    return notReleased("project", message(QT_TRANSLATE_NOOP("core", "The project is not completed yet.")));
  const QDate first = facts.finishedOn.addDays(facts.waitDays);
  if (today < first)
    return notReleased(
        "project", message(QT_TRANSLATE_NOOP("core", "The waiting period for late claims goes on until %1."),
                           {isoText(first)}));
  if (facts.openReservations + facts.openOrders > 0)
    return notReleased(
        "project", message(QT_TRANSLATE_NOOP("core", "Money of this project is still kept or on its way.")));
  return std::nullopt;
}

bool wantsTopUp(Money remaining, Money deposited, int share) {
  if (deposited <= Money()) return false;
  return static_cast<__int128>(remaining.inFen()) * 100 < static_cast<__int128>(deposited.inFen()) * share;
}

QDate runsOutOn(Money available, Money spent, int days, const QDate& today) {
  constexpr qint64 longest = 36525;
  if (spent <= Money() || days <= 0) return {};
  const __int128 lasts = static_cast<__int128>(std::max<qint64>(0, available.inFen())) * days / spent.inFen();
  return lasts > longest ? QDate() : today.addDays(static_cast<qint64>(lasts));
}

}  // namespace fund_rules
