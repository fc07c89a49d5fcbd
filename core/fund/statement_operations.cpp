#include <algorithm>

#include "fund/bank_matching_store.h"
#include "fund/fund_books.h"
#include "fund/fund_operations.h"
#include "fund/fund_rules.h"
#include "fund/order_store.h"
#include "fund/statement_store.h"
#include "projects/project_operations.h"
#include "rules/dated_rules.h"

namespace {

// ---- statements --------------------------------------------------------------------------------------

/// The accounts that a statement is of, and what they hold now.
struct Told {
  QVector<FundAccountId> accounts;
  qint64 now = 0;
  bool ofBank = false;

  void add(const FundAccount& account) {
    accounts.append(account.id);
    now += account.balance.inFen();
  }
};

Result<Told> toldOf(Work& work, const StatementRequest& asked) {
  Told told;
  if (asked.project) {
    if (auto missing = fund_books::projectMissing(work, asked.project)) return refuse(*missing);
    for (const FundAccount& each : fund_store::accounts(work, asked.project)) told.add(each);
    return told;
  }
  told.ofBank = true;
  if (!asked.bank.isEmpty()) {
    const auto bank = fund_books::bankNamed(work, asked.bank);
    if (!bank) return refuse(bank.error());
    told.add(*bank);
    return told;
  }
  for (const FundAccount& each : fund_store::bankAccounts(work)) told.add(each);
  return told;
}

/// What they held before a day, in their own sense.
Money openingOf(Work& work, const Told& told, const QDate& from) {
  const qint64 gained = statement_store::gainedSince(work, told.accounts, from).inFen();
  return Money::fen(told.now - (told.ofBank ? -gained : gained));
}

QVector<StatementLine> byMonth(const QVector<StatementLine>& days) {
  QVector<StatementLine> months;
  for (const StatementLine& day : days) {
    const QDate last(day.day.year(), day.day.month(), day.day.daysInMonth());
    if (months.isEmpty() || months.last().day != last) {
      months.append(StatementLine());
      months.last().day = last;
    }
    months.last().in = Money::fen(months.last().in.inFen() + day.in.inFen());
    months.last().out = Money::fen(months.last().out.inFen() + day.out.inFen());
  }
  return months;
}

QVector<StatementLine> linesOf(Work& work, const Told& told, const StatementRequest& asked) {
  auto lines = asked.by == StatementBy::Entry
                   ? statement_store::lines(work, told.accounts, asked.from, asked.to)
                   : statement_store::daySums(work, told.accounts, asked.from, asked.to);
  if (asked.by == StatementBy::Month) lines = byMonth(lines);
  // What a bank gains is what the ledger takes from it.
  if (told.ofBank)
    for (StatementLine& line : lines) std::swap(line.in, line.out);
  return lines;
}

void addUp(FundStatement& statement) {
  qint64 balance = statement.opening.inFen();
  for (StatementLine& line : statement.lines) {
    balance += line.in.inFen() - line.out.inFen();
    line.balance = Money::fen(balance);
    statement.in = Money::fen(statement.in.inFen() + line.in.inFen());
    statement.out = Money::fen(statement.out.inFen() + line.out.inFen());
  }
  statement.closing = Money::fen(balance);
}

Result<FundStatement> readStatement(Work& work, const StatementRequest& entered) {
  StatementRequest asked = entered;
  if (!asked.to.isValid()) asked.to = work.today();
  const auto told = toldOf(work, asked);
  if (!told) return refuse(told.error());
  const bool fromTheBeginning = !asked.from.isValid();
  if (fromTheBeginning) asked.from = statement_store::firstDay(work, told->accounts);
  if (!asked.from.isValid()) asked.from = asked.to;
  if (asked.from > asked.to)
    return refuse(
        invalid("from", message(QT_TRANSLATE_NOOP("core", "The first day must not lie after the last."))));
  FundStatement statement;
  statement.project = asked.project;
  if (asked.project) statement.projectName = projectWith(work, asked.project)->data.name;
  statement.bank = asked.bank.simplified();
  statement.from = asked.from;
  statement.to = asked.to;
  statement.by = asked.by;
  if (!fromTheBeginning) statement.opening = openingOf(work, *told, asked.from);
  statement.lines = linesOf(work, *told, asked);
  addUp(statement);
  QSet<QString> hands;
  for (const StatementLine& line : std::as_const(statement.lines))
    hands << line.preparedBy << line.approvedBy;
  statement.people = namesOf(work, hands);
  return finished(work, statement);
}

// ---- how long it lasts -------------------------------------------------------------------------------

struct FundFigures {
  int forecastDays = 0;
  int topUpShare = 0;
};
FundFigures figuresOn(Work& work, const QDate& day) {
  return {ruleFigure(work, "fund-forecast-days", day), ruleFigure(work, "fund-top-up-share", day)};
}

void forecast(ProjectFund& fund, const FundFigures& figures, const QDate& today) {
  fund.forecastDays = figures.forecastDays;
  fund.topUpShare = figures.topUpShare;
  fund.runsOutOn = fund_rules::runsOutOn(fund.available, fund.spentLately, fund.forecastDays, today);
  fund.topUp = fund_rules::wantsTopUp(fund.remaining, fund.deposited, fund.topUpShare);
}

QDate learnsFrom(const FundFigures& figures, const QDate& today) {
  return today.addDays(1 - figures.forecastDays);
}

ProjectFund fundOf(Work& work, ProjectId project) {
  const FundFigures figures = figuresOn(work, work.today());
  const auto found = statement_store::projectFunds(work, project, learnsFrom(figures, work.today()));
  ProjectFund fund;
  if (!found.isEmpty()) fund = found.first();
  fund.project = project;
  fund.accounts = fund_store::accounts(work, project);
  fund.reservations = fund_store::reservationsOf(work, project);
  forecast(fund, figures, work.today());
  return fund;
}

Result<ProjectFund> readProjectFund(Work& work, const FundAccountsRequest& asked) {
  if (auto missing = fund_books::projectMissing(work, asked.project)) return refuse(*missing);
  const ProjectFund fund = fundOf(work, asked.project);
  if (work.failed()) return refuse(work.error());
  return fund;
}

Result<TopUpList> listTopUps(Work& work, const TopUpRequest& asked) {
  const FundFigures figures = figuresOn(work, work.today());
  const QDate soon = work.today().addDays(std::max(0, asked.within));
  TopUpList list;
  for (ProjectFund& fund : statement_store::projectFunds(work, {}, learnsFrom(figures, work.today()))) {
    forecast(fund, figures, work.today());
    const bool ends = asked.within > 0 && fund.runsOutOn.isValid() && fund.runsOutOn <= soon;
    if (asked.all || fund.topUp || ends) list.lines.append(fund);
  }
  if (work.failed()) return refuse(work.error());
  std::ranges::stable_sort(list.lines, [](const ProjectFund& a, const ProjectFund& b) {
    return static_cast<__int128>(a.remaining.inFen()) * b.deposited.inFen() <
           static_cast<__int128>(b.remaining.inFen()) * a.deposited.inFen();
  });
  return list;
}

// ---- held against the bank ---------------------------------------------------------------------------

BalanceAssertion assertionOf(Work& work, const FundAccount& bank, const QDate& day, Money closing) {
  Told told;
  told.ofBank = true;
  told.add(bank);
  BalanceAssertion assertion{bank.place.bank, day, closing, openingOf(work, told, day.addDays(1)), {}};
  assertion.difference = Money::fen(closing.inFen() - assertion.ledger.inFen());
  return assertion;
}

Result<BalanceAssertion> assertBalance(Work& work, const AssertBalance& asked) {
  if (!asked.day.isValid() || asked.day > work.today())
    return refuse(invalid(
        "day",
        message(QT_TRANSLATE_NOOP("core", "Enter the day of the bank's statement, today at the latest."))));
  const auto bank = fund_books::bankNamed(work, asked.bank);
  if (!bank) return refuse(bank.error());
  const BalanceAssertion assertion = assertionOf(work, *bank, asked.day, asked.closing);
  statement_store::addAssertion(work, bank->id, asked.day, asked.closing, assertion.ledger);
  work.audit({QStringLiteral("fund-account"),
              bank->id.value(),
              {},
              {{QStringLiteral("closingBalance"), toJson(assertion)}}});
  if (work.failed()) return refuse(work.error());
  return assertion;
}

Result<MatchedStatement> matchStatement(Work& work, const BankStatement& statement) {
  if (auto error = firstError(bank_matching::check(statement, work.today()))) return refuse(*error);
  const auto bank = fund_books::bankNamed(work, statement.bank);
  if (!bank) return refuse(bank.error());
  const auto [first, last] = bank_matching::daysOf(statement);
  const auto known = bank_matching_store::knownOf(work, bank->id, first, last);
  MatchedStatement matched = bank_matching::match(statement, known);
  matched.bank = bank->place.bank;
  if (const auto closing = bank_matching::closingOf(statement))
    matched.balance = assertionOf(work, *bank, last, *closing);
  if (work.failed()) return refuse(work.error());
  return matched;
}

Result<LedgerCheck> verifyLedger(Work& work, const Nothing&) {
  LedgerCheck check = statement_store::check(work);
  if (work.failed()) return refuse(work.error());
  return check;
}

}  // namespace

QVector<StatementLine> depositLines(Work& work, ProjectId project) {
  const FundAccountId account = fund_store::accountAt(work, {project, FundKind::Deposit, {}});
  if (!account) return {};
  auto lines = statement_store::lines(work, {account}, QDate(1900, 1, 1), QDate(9999, 12, 31));
  qint64 fen = 0;
  for (StatementLine& each : lines) each.balance = Money::fen(fen += each.in.inFen() - each.out.inFen());
  return lines;
}

const Operation<StatementRequest, FundStatement> ReadFundStatement{
    {"fund.statement", Permission::ReadFund, Effect::Reads, "", "fund statement",
     QT_TRANSLATE_NOOP("core", "The fund's statement of a project or a bank: opening, each entry, closing")},
    &readStatement};
const Operation<FundAccountsRequest, ProjectFund> ReadProjectFund{
    {"fund.balance", Permission::ReadFund, Effect::Reads, "", "fund balance",
     QT_TRANSLATE_NOOP("core", "Says what a project's deposit holds, what is kept, and how long it lasts")},
    &readProjectFund};
const Operation<TopUpRequest, TopUpList> ListTopUps{
    {"fund.top-ups", Permission::ReadFund, Effect::Reads, "", "fund top-ups",
     QT_TRANSLATE_NOOP("core", "Lists projects whose contractor has to top up the deposit")},
    &listTopUps};
const Operation<Nothing, LedgerCheck> VerifyLedger{
    {"fund.verify", Permission::ReadFund, Effect::Reads, "", "fund verify",
     QT_TRANSLATE_NOOP("core", "Recomputes the whole ledger and says what is wrong and where")},
    &verifyLedger};
const Operation<AssertBalance, BalanceAssertion> AssertBankBalance{
    {"fund.assert", Permission::PrepareFund, Effect::Changes, "fund-account", "fund assert",
     QT_TRANSLATE_NOOP("core", "Holds the closing balance of the bank's statement against the ledger")},
    &assertBalance};
const Operation<BankStatement, MatchedStatement> MatchBankStatement{
    {"fund.match", Permission::PrepareFund, Effect::Reads, "", "fund match",
     QT_TRANSLATE_NOOP("core", "Holds a bank's statement against the ledger, line by line; books nothing")},
    &matchStatement};
