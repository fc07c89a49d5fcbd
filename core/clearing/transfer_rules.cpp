#include "clearing/transfer_rules.h"

#include <algorithm>

#include "attachments/attachment_rules.h"
#include "base/text.h"

namespace transfer_rules {

namespace {

constexpr int longestWords = 200;
constexpr int longestReasonText = 200;  // of an order

std::optional<Error> checkStanding(const TransferFacts& facts) {
  if (facts.state != DepositState::Approved)
    return conflict(
        "state", message(QT_TRANSLATE_NOOP("core",
                                           "Only an approved check goes over to another contractor. Before "
                                           "that the clerk edits it.")));
  if (!facts.underWay.isEmpty())
    return conflict("open",
                    message(QT_TRANSLATE_NOOP("core",
                                              "Check %1 of this project is under way. Decide on it or "
                                              "take it back first."),
                            {facts.underWay}));
  return std::nullopt;
}

std::optional<Error> checkWords(const char* field, const QString& words) {
  if (characterCount(words) <= longestWords) return std::nullopt;
  return invalid(field, message(QT_TRANSLATE_NOOP("core", "This may have %1 characters; it has %2."),
                                {QString::number(longestWords), QString::number(characterCount(words))}));
}

std::optional<Error> checkMoney(const AskTransfer& asked, const TransferFacts& facts) {
  if (moved(facts) == Money()) return std::nullopt;
  if (!asked.money)
    return invalid(
        "transferMoney",
        message(QT_TRANSLATE_NOOP("core",
                                  "%1 is deposited. Say whether it stays for the new contractor or "
                                  "goes back to the former one."),
                {moved(facts).toString()}));
  if (*asked.money == TransferMoney::Stays && asked.proofs.isEmpty())
    return invalid("proofs",
                   message(QT_TRANSLATE_NOOP("core",
                                             "The money stays only where both contractors agreed on "
                                             "it. Attach the agreement.")));
  return std::nullopt;
}

}  // namespace

Money moved(const TransferFacts& facts) { return std::max(Money(), std::min(facts.counted, facts.free)); }

std::optional<Error> checkAsked(const AskTransfer& asked, const TransferFacts& facts) {
  if (auto error = checkStanding(facts)) return error;
  if (!asked.to)
    return invalid("to", message(QT_TRANSLATE_NOOP("core", "Say which contractor takes the project over.")));
  if (asked.reason.isEmpty()) return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why.")));
  if (auto error = checkWords("reason", asked.reason)) return error;
  if (auto error = checkMoney(asked, facts)) return error;
  return firstError(attachment_rules::check(asked.proofs));
}

std::optional<Error> checkApproved(const DepositTransfer& transfer, const TransferFacts& facts) {
  if (auto error = checkStanding(facts)) return error;
  if (moved(facts) == transfer.amount) return std::nullopt;
  return conflict("amount",
                  message(QT_TRANSLATE_NOOP("core",
                                            "The transfer was asked with %1; by now it would be %2. "
                                            "Refuse it and have it asked anew."),
                          {transfer.amount.toString(), moved(facts).toString()}));
}

std::optional<Error> checkDecision(const DecideTransfer& decision) {
  if (!decision.approve)
    return invalid("approve", message(QT_TRANSLATE_NOOP("core", "Say whether it is approved or refused.")));
  if (!*decision.approve && decision.words.isEmpty())
    return invalid("words", message(QT_TRANSLATE_NOOP("core", "Say why; the applicant is told.")));
  return checkWords("words", decision.words);
}

std::optional<Error> checkDecider(const DepositTransfer& transfer, const QVector<QString>& editors,
                                  const QString& login) {
  if (transfer.askedBy != login && !editors.contains(login)) return std::nullopt;
  return Error{
      ErrorKind::Forbidden, QStringLiteral("decider"),
      message(QT_TRANSLATE_NOOP("core",
                                "You asked for transfer %1 yourself, or had a hand in a check of the "
                                "project. Another supervisor must decide on it."),
              {transfer.number})};
}

std::optional<Error> checkWithdrawer(const DepositTransfer& transfer, const QString& login) {
  if (transfer.askedBy == login) return std::nullopt;
  return Error{
      ErrorKind::Forbidden, QStringLiteral("asker"),
      message(QT_TRANSLATE_NOOP("core",
                                "%1 asked for transfer %2. Only he takes it back; a supervisor refuses "
                                "it."),
              {transfer.askedBy, transfer.number})};
}

Message sentenceOf(const DepositTransfer& transfer) {
  switch (transfer.state) {
    case TransferState::Asked:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "Transfer %1 from %2 to %3 waits for a supervisor who had no hand in the "
                            "project's checks."),
          {transfer.number, transfer.fromName, transfer.toName});
    case TransferState::Refused:
      return message(QT_TRANSLATE_NOOP("core", "Transfer %1 to %2 was refused: %3"),
                     {transfer.number, transfer.toName, transfer.words});
    case TransferState::Withdrawn:
      return message(QT_TRANSLATE_NOOP("core", "Transfer %1 to %2 was taken back: %3"),
                     {transfer.number, transfer.toName, transfer.words});
    case TransferState::Approved:
      break;
  }
  if (transfer.amount == Money())
    return message(
        QT_TRANSLATE_NOOP("core",
                          "Transfer %1: the project went over from %2 to %3 on %4. No money went with "
                          "it."),
        {transfer.number, transfer.fromName, transfer.toName, isoText(transfer.beginsOn)});
  if (transfer.money == TransferMoney::Stays)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "Transfer %1: the project went over from %2 to %3 on %4. %5 stays and counts "
                          "for the new contractor."),
        {transfer.number, transfer.fromName, transfer.toName, isoText(transfer.beginsOn),
         transfer.amount.toString()});
  return message(
      QT_TRANSLATE_NOOP("core",
                        "Transfer %1: the project went over from %2 to %3 on %4. %5 goes back by order "
                        "%6; the new contractor owes the full sum."),
      {transfer.number, transfer.fromName, transfer.toName, isoText(transfer.beginsOn),
       transfer.amount.toString(), transfer.payment});
}

QString reasonText(const DepositTransfer& transfer) {
  return QStringLiteral("%1: %2 → %3")
      .arg(transfer.number, transfer.fromName, transfer.toName)
      .left(longestReasonText);
}

}  // namespace transfer_rules
