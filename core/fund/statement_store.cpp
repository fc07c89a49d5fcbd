#include "fund/statement_store.h"

#include <algorithm>

#include "storage/in_fifties.h"

namespace statement_store {

namespace {

struct Side {
  const char* account;
  const char* other;
  bool gains;
};
constexpr Side sides[] = {{"credit_account_id", "debit_account_id", true},
                          {"debit_account_id", "credit_account_id", false}};

/// Visits the rows of both sides of these accounts; `sql` names the side's column at %2, the other's at %3.
template <class Visit>
void eachSide(Work& work, const QString& sql, const QVector<FundAccountId>& accounts,
              const QVariantList& further, Visit visit) {
  for (const Side& side : sides)
    inFifties(QString(sql)
                  .replace(QLatin1String("%2"), QLatin1String(side.account))
                  .replace(QLatin1String("%3"), QLatin1String(side.other)),
              accounts, [&](const QString& text, const QVariantList& places) {
                Rows rows = work.query(text, places + further);
                while (rows.next()) visit(rows, side.gains);
              });
}

bool comesBefore(const StatementLine& a, const StatementLine& b) {
  return std::pair(a.day, a.entry) < std::pair(b.day, b.entry);
}

StatementLine lineFrom(const Rows& rows, bool gains) {
  StatementLine line;
  line.entry = rows.id<FundEntryId>(0);
  line.day = rows.date(1);
  line.how = coded(rows.text(2), EntryKind::Receipt);
  line.kind = coded(rows.text(3), FundKind::Deposit);
  line.party = rows.text(4);
  line.number = rows.text(5);
  line.text = rows.text(6);
  (gains ? line.in : line.out) = rows.money(7);
  line.reverses = rows.id<FundEntryId>(8);
  line.preparedBy = rows.text(9);
  line.approvedBy = rows.text(10);
  line.otherKind = coded(rows.text(11), FundKind::Bank);
  line.otherName = rows.text(12);
  return line;
}

QVariantList between(const QDate& from, const QDate& to) { return {isoText(from), isoText(to)}; }

}  // namespace

Money gainedSince(Work& work, const QVector<FundAccountId>& accounts, const QDate& from) {
  qint64 sum = 0;
  eachSide(
      work,
      QStringLiteral("select cast(coalesce(sum(amount), 0) as bigint) from fund_entry where %2 in (%1) and "
                     "booked_on >= ?"),
      accounts, {isoText(from)},
      [&](const Rows& rows, bool gains) { sum += gains ? rows.number(0) : -rows.number(0); });
  return Money::fen(sum);
}

QVector<StatementLine> lines(Work& work, const QVector<FundAccountId>& accounts, const QDate& from,
                             const QDate& to) {
  QVector<StatementLine> found;
  eachSide(
      work,
      QStringLiteral("select e.id, e.booked_on, e.kind, a.kind, coalesce(r.payer, o.payee, ''), "
                     "coalesce(r.serial, nullif(o.bank_serial, ''), o.number, ''), coalesce(r.note, "
                     "o.reason, ''), e.amount, e.reverses_id, e.prepared_by, e.approved_by, b.kind, "
                     "coalesce(j.name, p.name) from fund_entry e join fund_account a on a.id = e.%2 join "
                     "fund_account b on b.id = e.%3 join fund_purse p on p.id = b.purse_id left join "
                     "project j on j.id = p.project_id left join fund_receipt r on r.id = e.receipt_id "
                     "left join fund_order o on o.id = e.order_id where e.%2 in (%1) and e.booked_on "
                     "between ? and ?"),
      accounts, between(from, to),
      [&](const Rows& rows, bool gains) { found.append(lineFrom(rows, gains)); });
  std::stable_sort(found.begin(), found.end(), comesBefore);
  return found;
}

QVector<StatementLine> daySums(Work& work, const QVector<FundAccountId>& accounts, const QDate& from,
                               const QDate& to) {
  QMap<QDate, StatementLine> days;
  eachSide(
      work,
      QStringLiteral("select booked_on, cast(sum(amount) as bigint) from fund_entry where %2 in (%1) and "
                     "booked_on between ? and ? group by booked_on"),
      accounts, between(from, to), [&](const Rows& rows, bool gains) {
        StatementLine& day = days[rows.date(0)];
        day.day = rows.date(0);
        Money& sum = gains ? day.in : day.out;
        sum = Money::fen(sum.inFen() + rows.number(1));
      });
  return days.values();
}

QDate firstDay(Work& work, const QVector<FundAccountId>& accounts) {
  QDate first;
  eachSide(work, QStringLiteral("select min(booked_on) from fund_entry where %2 in (%1)"), accounts, {},
           [&](const Rows& rows, bool) {
             const QDate day = rows.date(0);
             if (day.isValid() && (!first.isValid() || day < first)) first = day;
           });
  return first;
}

QVector<ProjectFund> projectFunds(Work& work, ProjectId project, const QDate& spentSince) {
  QVector<ProjectFund> found;
  Rows rows = work.query(
      QStringLiteral(
          "select p.project_id, j.name, coalesce((select a.balance from fund_account a where a.purse_id = "
          "p.id "
          "and a.kind = 'deposit'), 0), p.balance, p.reserved, coalesce((select s.balance from fund_purse s "
          "where s.project_id = p.project_id and s.kind = 'suspense'), 0), (select "
          "cast(coalesce(sum(e.amount), "
          "0) as bigint) from fund_account a join fund_entry e on e.debit_account_id = a.id where a.purse_id "
          "= "
          "p.id and a.kind <> 'release' and e.kind = 'payment' and e.booked_on >= ? and not exists (select 1 "
          "from fund_entry r where r.reverses_id = e.id)) from fund_purse p join project j on j.id = "
          "p.project_id where p.kind = 'deposit'%1 order by p.project_id")
          .arg(project ? QStringLiteral(" and p.project_id = ?") : QString()),
      project ? QVariantList{isoText(spentSince), project.value()} : QVariantList{isoText(spentSince)});
  while (rows.next()) {
    ProjectFund fund;
    fund.project = rows.id<ProjectId>(0);
    fund.projectName = rows.text(1);
    fund.deposited = rows.money(2);
    fund.remaining = rows.money(3);
    fund.reserved = rows.money(4);
    fund.available = Money::fen(fund.remaining.inFen() - fund.reserved.inFen());
    fund.suspense = rows.money(5);
    fund.spentLately = rows.money(6);
    found.append(fund);
  }
  return found;
}

void addAssertion(Work& work, FundAccountId bank, const QDate& day, Money closing, Money ledger) {
  work.exec(
      QStringLiteral("insert into fund_assertion (bank_account_id, on_day, closing, ledger, entered_by, "
                     "entered_at, operation_id) values (?, ?, ?, ?, ?, ?, ?)"),
      bank, day, closing, ledger, work.actor().login, work.now(), work.operation());
}

}  // namespace statement_store
