#pragma once

#include "fund/fund_statement.h"
#include "storage/work.h"

/// SQL of what is read of the ledger: statements, burn-down, the check of the whole. Amounts are as the
/// ledger has them, a bank on its other side.
namespace statement_store {

/// What the accounts gained less what they lost on and after a day.
Money gainedSince(Work& work, const QVector<FundAccountId>& accounts, const QDate& from);
/// Their entries of the days, in order of day and row. `in` is what an account gained.
QVector<StatementLine> lines(Work& work, const QVector<FundAccountId>& accounts, const QDate& from,
                             const QDate& to);
/// The same added up by day.
QVector<StatementLine> daySums(Work& work, const QVector<FundAccountId>& accounts, const QDate& from,
                               const QDate& to);
QDate firstDay(Work& work, const QVector<FundAccountId>& accounts);

/// What each project has and spent since a day; of one project, or of all that ever had a deposit.
QVector<ProjectFund> projectFunds(Work& work, ProjectId project, const QDate& spentSince);

void addAssertion(Work& work, FundAccountId bank, const QDate& day, Money closing, Money ledger);

/// Counts and every fault of the ledger, recomputed from its entries.
LedgerCheck check(Work& work);

}  // namespace statement_store
