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

/// Whose account it is, looked up for all lines at once: a ledger has few accounts and many entries.
struct Named {
  FundKind kind = FundKind::Bank;
  QString name;
};
QHash<FundAccountId, Named> accountsNamed(Work& work, const QSet<FundAccountId>& wanted) {
  QHash<FundAccountId, Named> named;
  inFifties(QStringLiteral("select a.id, a.kind, coalesce(j.name, p.name) from fund_account a join "
                           "fund_purse p on p.id = a.purse_id left join project j on j.id = p.project_id "
                           "where a.id in (%1)"),
            QVector<FundAccountId>(wanted.begin(), wanted.end()),
            [&](const QString& text, const QVariantList& places) {
              Rows rows = work.query(text, places);
              while (rows.next())
                named.insert(rows.id<FundAccountId>(0), {coded(rows.text(1), FundKind::Bank), rows.text(2)});
            });
  return named;
}

/// A line without the names of its accounts.
StatementLine lineFrom(const Rows& rows, bool gains) {
  StatementLine line;
  line.entry = rows.id<FundEntryId>(0);
  line.day = rows.date(1);
  line.how = coded(rows.text(2), EntryKind::Receipt);
  line.party = rows.text(5);
  line.number = rows.text(6);
  line.text = rows.text(7);
  (gains ? line.in : line.out) = rows.money(8);
  line.reverses = rows.id<FundEntryId>(9);
  line.preparedBy = rows.text(10);
  line.approvedBy = rows.text(11);
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
  struct Found {
    StatementLine line;
    FundAccountId own;
    FundAccountId other;
  };
  QVector<Found> found;
  QSet<FundAccountId> seen;
  eachSide(work,
           QStringLiteral("select e.id, e.booked_on, e.kind, e.%2, e.%3, coalesce(r.payer, o.payee, ''), "
                          "coalesce(r.serial, nullif(o.bank_serial, ''), o.number, ''), coalesce(r.note, "
                          "o.reason, ''), e.amount, e.reverses_id, e.prepared_by, e.approved_by from "
                          "fund_entry e left join fund_receipt r on r.id = e.receipt_id left join fund_order "
                          "o on o.id = e.order_id where e.%2 in (%1) and e.booked_on between ? and ?"),
           accounts, between(from, to), [&](const Rows& rows, bool gains) {
             found.append({lineFrom(rows, gains), rows.id<FundAccountId>(3), rows.id<FundAccountId>(4)});
             seen << found.last().own << found.last().other;
           });
  const auto named = accountsNamed(work, seen);
  QVector<StatementLine> all;
  all.reserve(found.size());
  for (Found& each : found) {
    const Named other = named.value(each.other);
    each.line.kind = named.value(each.own).kind;
    each.line.otherKind = other.kind;
    each.line.otherName = other.name;
    all.append(std::move(each.line));
  }
  std::stable_sort(all.begin(), all.end(), comesBefore);
  return all;
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
