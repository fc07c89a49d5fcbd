-- The ledger is only ever added to, and each entry is what a receipt or an approved order says. Balances follow the
-- entries; what is reserved follows the reservations.
create trigger fund_purse_new before insert on fund_purse when new.balance <> 0 or new.reserved <> 0
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_account_new before insert on fund_account when new.balance <> 0
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_purse_kept before delete on fund_purse begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_account_kept before delete on fund_account begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_purse_stays before update on fund_purse
when new.id <> old.id or new.kind <> old.kind or new.project_id is not old.project_id or new.name <> old.name
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_account_stays before update on fund_account
when new.id <> old.id or new.purse_id <> old.purse_id or new.kind <> old.kind
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_entry_kept before delete on fund_entry begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_entry_stays before update on fund_entry begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_assertion_kept before delete on fund_assertion begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_assertion_stays before update on fund_assertion begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_receipt_kept before delete on fund_receipt begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_receipt_new before insert on fund_receipt
when new.booked <> 0 or new.void <> 0
  or not exists (select 1 from fund_account a where a.id = new.bank_account_id and a.kind = 'bank')
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_receipt_stays before update on fund_receipt
when new.id <> old.id or new.bank_account_id <> old.bank_account_id or new.serial <> old.serial or new.amount <> old.amount
  or new.received_on <> old.received_on or new.payer <> old.payer or new.project_id is not old.project_id or new.kind <> old.kind
  or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at or old.void = 1
  or (new.void = 1 and exists (select 1 from fund_entry e where e.receipt_id = old.id
        and not exists (select 1 from fund_entry r where r.reverses_id = e.id)))
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_order_kept before delete on fund_order begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_order_new before insert on fund_order when new.state <> 'prepared' or new.settled_by <> '' or new.sent_by <> ''
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_order_stays before update on fund_order
when new.id <> old.id or new.number <> old.number or new.kind <> old.kind or new.from_id is not old.from_id or new.to_id is not old.to_id
  or new.amount <> old.amount or new.entry_id is not old.entry_id or new.payee <> old.payee or new.payee_bank <> old.payee_bank
  or new.payee_account <> old.payee_account or new.source_kind <> old.source_kind or new.source_id <> old.source_id or new.reason <> old.reason
  or new.prepared_by <> old.prepared_by or new.prepared_at <> old.prepared_at
  or (old.reservation_id is not null and new.reservation_id is not old.reservation_id)
  or (old.approved_by <> '' and new.approved_by <> old.approved_by)
  or not (old.state || '>' || new.state in ('prepared>refused', 'approved>sent', 'approved>cancelled', 'sent>bank-refused')
          or (old.state = 'prepared' and new.state = case old.kind when 'payment' then 'approved' else 'booked' end)
          or (old.kind = 'payment' and old.state = 'sent' and new.state = 'booked')
          or (old.state = 'booked' and new.state = 'reversed' and exists (select 1 from fund_entry e join fund_entry r on r.reverses_id = e.id
                where e.order_id = old.id)))
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_reservation_kept before delete on fund_reservation begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_reservation_new before insert on fund_reservation when new.state <> 'held'
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_reservation_kept_back after insert on fund_reservation
begin
  update fund_purse set reserved = reserved + new.amount where id = (select purse_id from fund_account where id = new.account_id);
end;
--;;
create trigger fund_reservation_stays before update on fund_reservation
when new.id <> old.id or new.account_id <> old.account_id or new.amount <> old.amount or new.source_kind <> old.source_kind
  or new.source_id <> old.source_id or new.reason <> old.reason or new.for_order <> old.for_order or new.reserved_by <> old.reserved_by or new.reserved_at <> old.reserved_at
  or not ((old.state = 'held' and new.state = 'released'
            and not exists (select 1 from fund_order o where o.reservation_id = old.id and o.state in ('prepared', 'approved', 'sent', 'booked')))
          or (old.state = 'held' and new.state = 'posted'
            and exists (select 1 from fund_order o join fund_entry e on e.order_id = o.id where o.reservation_id = old.id and e.kind = 'payment'))
          or (old.state = 'posted' and new.state = 'paid-back'
            and exists (select 1 from fund_order o join fund_entry e on e.order_id = o.id join fund_entry r on r.reverses_id = e.id
                        where o.reservation_id = old.id)))
begin select raise(abort, 'append-only'); end;
--;;
create trigger fund_reservation_let_go after update of state on fund_reservation when old.state = 'held' and new.state <> 'held'
begin
  update fund_purse set reserved = reserved - old.amount where id = (select purse_id from fund_account where id = old.account_id);
end;
--;;
create trigger fund_entry_of_receipt before insert on fund_entry when new.kind = 'receipt'
begin
  select raise(abort, 'append-only') where not exists (select 1 from fund_receipt r where r.id = new.receipt_id and r.void = 0
    and r.bank_account_id = new.debit_account_id and r.received_on = new.booked_on and r.entered_by = new.prepared_by);
end;
--;;
create trigger fund_entry_of_order before insert on fund_entry when new.kind in ('payment', 'transfer')
begin
  select raise(abort, 'append-only') where not exists (select 1 from fund_order o where o.id = new.order_id and o.kind = new.kind
    and o.state = 'booked' and o.from_id = new.debit_account_id and o.to_id = new.credit_account_id and o.amount = new.amount
    and o.prepared_by = new.prepared_by and o.approved_by = new.approved_by
    and (o.kind = 'transfer' or exists (select 1 from fund_reservation r where r.id = o.reservation_id and r.state = 'held' and r.amount = o.amount
           and r.account_id = o.from_id)));
end;
--;;
create trigger fund_entry_of_reversal before insert on fund_entry when new.kind = 'reversal'
begin
  select raise(abort, 'append-only') where not exists (select 1 from fund_order o join fund_entry named on named.id = o.entry_id
    join fund_entry e on e.id = new.reverses_id
    where o.id = new.order_id and o.kind = 'reversal' and o.state = 'booked' and o.prepared_by = new.prepared_by and o.approved_by = new.approved_by
      and (e.id = named.id or e.receipt_id = named.receipt_id) and e.kind <> 'reversal'
      and e.debit_account_id = new.credit_account_id and e.credit_account_id = new.debit_account_id and e.amount = new.amount);
end;
--;;
-- What was kept for a payment is let go first: it is this that it was kept for.
create trigger fund_entry_booked after insert on fund_entry
begin
  update fund_reservation set state = 'posted', version = version + 1
    where new.kind = 'payment' and id = (select reservation_id from fund_order where id = new.order_id);
  update fund_account set balance = balance + case id when new.credit_account_id then new.amount else -new.amount end
    where id in (new.debit_account_id, new.credit_account_id);
  update fund_purse set balance = balance
      + case id when (select purse_id from fund_account where id = new.credit_account_id) then new.amount else 0 end
      - case id when (select purse_id from fund_account where id = new.debit_account_id) then new.amount else 0 end
    where id in (select purse_id from fund_account where id in (new.debit_account_id, new.credit_account_id));
  update fund_receipt set booked = booked + new.amount where new.kind = 'receipt' and id = new.receipt_id;
end;
