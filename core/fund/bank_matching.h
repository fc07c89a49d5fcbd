#pragma once

#include "base/finding.h"
#include "fund/fund_order.h"
#include "fund/fund_statement.h"

/// A bank's statement held against what the ledger knows. Pure; nothing is booked by it and nothing is
/// guessed: what may be meant is said to a person, and only where one thing alone fits.
namespace bank_matching {

/// An entry of the bank's account.
struct Booked {
  FundEntryId entry;
  QString serial;  ///< of the receipt or the order; empty for a reversal
  QDate day;
  Money in;
  Money out;
  StatementLine line;
};
struct PayerProject {
  QString payer;  ///< the general contractor's name
  ProjectId project;
};
struct Known {
  QVector<Booked> booked;          ///< of the statement's days, and whatever bears one of its numbers
  QVector<FundOrder> sent;         ///< on their way through this bank
  QVector<PayerProject> projects;  ///< not finished
};

/// Each line has a day that is not to come, a number and either in or out. Field "lines".
Findings check(const BankStatement& statement, const QDate& today);
/// Its first and last day.
std::pair<QDate, QDate> daysOf(const BankStatement& statement);
/// The closing balance: as given, else that of its last line in time. Files run both ways.
std::optional<Money> closingOf(const BankStatement& statement);

MatchedStatement match(const BankStatement& statement, const Known& known);

}  // namespace bank_matching
