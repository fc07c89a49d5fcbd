// The whole ledger recomputed from its entries, past what triggers and balances say.
#include "fund/statement_store.h"

namespace statement_store {

namespace {

struct LedgerRule {
  const char* code;
  const char* table;
  const char* rows;  ///< the rows that break it
  const char* sentence;
};

constexpr LedgerRule ledgerRules[] = {
    {"balance-wrong", "fund_account",
     R"(select a.id from fund_account a left join (select account, sum(amount) as amount from (select
        debit_account_id as account, -sum(amount) as amount from fund_entry group by debit_account_id
        union all select credit_account_id, sum(amount) from fund_entry group by credit_account_id)
        both_sides group by account) s on s.account = a.id where a.balance <> coalesce(s.amount, 0))",
     QT_TRANSLATE_NOOP("core", "The balance of account %1 is not the sum of its entries.")},
    {"purse-wrong", "fund_purse",
     R"(select p.id from fund_purse p where p.balance <> coalesce((select sum(a.balance) from fund_account
        a where a.purse_id = p.id), 0))",
     QT_TRANSLATE_NOOP("core", "What purse %1 holds is not the sum of its accounts.")},
    {"below-zero", "fund_purse",
     R"(select id from fund_purse where case kind when 'bank' then balance > 0 when 'interest' then false
        else balance - reserved < 0 end)",
     QT_TRANSLATE_NOOP("core", "Purse %1 has spent or kept more than it has.")},
    {"reserved-wrong", "fund_purse",
     R"(select p.id from fund_purse p where p.reserved <> coalesce((select sum(r.amount) from
        fund_reservation r join fund_account a on a.id = r.account_id where a.purse_id = p.id and r.state
        = 'held'), 0))",
     QT_TRANSLATE_NOOP("core", "What is kept in purse %1 is not the sum of its reservations.")},
    {"order-differs", "fund_entry",
     R"(select e.id from fund_entry e left join fund_order o on o.id = e.order_id where e.kind in
        ('payment', 'transfer') and (o.id is null or o.kind <> e.kind or o.state not in ('booked',
        'reversed') or o.from_id <> e.debit_account_id or o.to_id <> e.credit_account_id or o.amount <>
        e.amount or o.approved_by <> e.approved_by or o.prepared_by <> e.prepared_by))",
     QT_TRANSLATE_NOOP("core", "Entry %1 is not what its order says.")},
    {"order-twice", "fund_order",
     R"(select order_id from fund_entry where kind in ('payment', 'transfer') group by order_id having
        count(*) > 1)",
     QT_TRANSLATE_NOOP("core", "Order %1 is booked twice.")},
    {"order-not-booked", "fund_order",
     R"(select o.id from fund_order o where o.state in ('booked', 'reversed') and not exists (select 1
        from fund_entry e where e.order_id = o.id))",
     QT_TRANSLATE_NOOP("core", "Order %1 is done and not booked.")},
    {"four-eyes", "fund_entry",
     R"(select id from fund_entry where kind <> 'receipt' and (approved_by = '' or approved_by =
        prepared_by))",
     QT_TRANSLATE_NOOP("core", "Entry %1 has no second person.")},
    {"four-eyes", "fund_order",
     R"(select id from fund_order where state not in ('prepared', 'withdrawn') and (approved_by = '' or
        approved_by = prepared_by))",
     QT_TRANSLATE_NOOP("core", "Order %1 has no second person.")},
    {"reversal-differs", "fund_entry",
     R"(select r.id from fund_entry r left join fund_entry e on e.id = r.reverses_id where r.kind =
        'reversal' and (e.id is null or e.kind = 'reversal' or e.debit_account_id <> r.credit_account_id
        or e.credit_account_id <> r.debit_account_id or e.amount <> r.amount))",
     QT_TRANSLATE_NOOP("core", "Reversal %1 does not take its entry back.")},
    {"reversed-twice", "fund_entry",
     R"(select reverses_id from fund_entry where reverses_id is not null group by reverses_id having
        count(*) > 1)",
     QT_TRANSLATE_NOOP("core", "Entry %1 is reversed twice.")},
    {"receipt-differs", "fund_receipt",
     R"(select r.id from fund_receipt r where r.booked <> r.amount or r.amount <> coalesce((select
        sum(e.amount) from fund_entry e where e.receipt_id = r.id), 0))",
     QT_TRANSLATE_NOOP("core", "Receipt %1 is not booked whole.")},
    {"receipt-twice", "fund_receipt",
     R"(select max(id) from fund_receipt where void = 0 group by bank_account_id, serial having count(*) >
        1)",
     QT_TRANSLATE_NOOP("core", "The number of receipt %1 is booked twice.")},
    {"receipt-void", "fund_receipt",
     // Void ones and reversals are few: one pass over each table, not a look for each entry.
     R"(select r.id from fund_receipt r where r.void = 1 and exists (select 1 from fund_entry e where
        e.receipt_id = r.id and not exists (select 1 from fund_entry b where b.reverses_id = e.id))
        union all select r.id from fund_entry b join fund_entry e on e.id = b.reverses_id join
        fund_receipt r on r.id = e.receipt_id where r.void = 0)",
     QT_TRANSLATE_NOOP("core", "Receipt %1 is void without its reversal, or reversed and not void.")},
    {"reservation-differs", "fund_reservation",
     R"(select r.id from fund_reservation r where (r.state in ('posted', 'paid-back')) <> exists (select 1
        from fund_order o where o.reservation_id = r.id and o.state in ('booked', 'reversed') and o.amount
        = r.amount))",
     QT_TRANSLATE_NOOP("core", "Reservation %1 and its order do not say the same.")},
    {"source-twice", "fund_reservation",
     R"(select max(id) from fund_reservation where source_kind <> '' and state in ('held', 'posted') group
        by source_kind, source_id having count(*) > 1)",
     QT_TRANSLATE_NOOP("core", "What reservation %1 is for is kept or paid twice.")},
    {"assertion-differs", "fund_assertion",
     R"(select s.id from fund_assertion s where s.id = (select max(l.id) from fund_assertion l where
        l.bank_account_id = s.bank_account_id and l.on_day = s.on_day) and s.closing <> coalesce((select
        sum(d.amount) from fund_entry d where d.debit_account_id = s.bank_account_id and d.booked_on <=
        s.on_day), 0) - coalesce((select sum(c.amount) from fund_entry c where c.credit_account_id =
        s.bank_account_id and c.booked_on <= s.on_day), 0))",
     QT_TRANSLATE_NOOP("core", "The bank's balance noted as %1 is not the ledger's of that day.")},
};

qint64 numberOf(Work& work, const char* sql) {
  Rows rows = work.select(QLatin1String(sql));
  return rows.next() ? rows.number(0) : 0;
}

void findFaults(Work& work, const LedgerRule& rule, QVector<LedgerFault>& faults) {
  // A ledger that is wrong throughout is not listed throughout.
  constexpr int mostOfAKind = 100;
  Rows rows = work.select(QLatin1String(rule.rows) + QStringLiteral(" limit ?"), mostOfAKind);
  while (rows.next())
    faults.append({QString::fromLatin1(rule.code), QString::fromLatin1(rule.table), rows.number(0),
                   message(rule.sentence, {rows.text(0)}).text()});
}

}  // namespace

LedgerCheck check(Work& work) {
  LedgerCheck found;
  found.entries = numberOf(work, "select count(*) from fund_entry");
  found.accounts = numberOf(work, "select count(*) from fund_account");
  found.total =
      Money::fen(numberOf(work, "select cast(coalesce(sum(balance), 0) as bigint) from fund_account"));
  for (const LedgerRule& rule : ledgerRules) findFaults(work, rule, found.faults);
  return found;
}

}  // namespace statement_store
