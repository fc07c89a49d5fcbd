-- The ledger is only ever added to, and each entry is what a receipt or an approved order says. Balances follow the
-- entries; what is reserved follows the reservations. Nobody is granted to write balances: the functions do, as their
-- owner. Who prepares, approves and settles is the role that signed in.
do $$
declare t text;
begin
  foreach t in array array['fund_purse', 'fund_account', 'fund_entry', 'fund_receipt', 'fund_order', 'fund_reservation', 'fund_assertion'] loop
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
  foreach t in array array['fund_entry', 'fund_assertion'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', t || '_stays', t);
  end loop;
end $$;
--;;
create function shiming_is(who text) returns boolean language sql stable as $$
  select session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
      or pg_has_role(session_user, current_database() || '__' || who, 'member')
$$;
--;;
create function fund_purse_new() returns trigger language plpgsql as $$
begin
  if new.balance <> 0 or new.reserved <> 0 then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.kind = 'bank' and not shiming_is('supervisor') then
    raise exception 'only a supervisor opens an account at a bank' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger fund_purse_new before insert on fund_purse for each row execute function fund_purse_new();
--;;
create function fund_account_new() returns trigger language plpgsql as $$
begin
  if new.balance <> 0 then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_account_new before insert on fund_account for each row execute function fund_account_new();
--;;
create function fund_purse_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.kind, new.project_id, new.name) is distinct from row (old.id, old.kind, old.project_id, old.name) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_purse_stays before update on fund_purse for each row execute function fund_purse_changed();
--;;
create function fund_account_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.purse_id, new.kind) is distinct from row (old.id, old.purse_id, old.kind) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_account_stays before update on fund_account for each row execute function fund_account_changed();
--;;
create function fund_entered_by() returns trigger language plpgsql as $$
begin
  if new.entered_by <> shiming_login() then
    raise exception 'who enters it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger fund_assertion_by before insert on fund_assertion for each row execute function fund_entered_by();
--;;
create function fund_receipt_new() returns trigger language plpgsql as $$
begin
  if new.entered_by <> shiming_login() then
    raise exception 'who enters it is not who signed in' using errcode = '42501';
  end if;
  if new.booked <> 0 or new.void <> 0 or not exists (select 1 from fund_account a where a.id = new.bank_account_id and a.kind = 'bank') then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_receipt_new before insert on fund_receipt for each row execute function fund_receipt_new();
--;;
create function fund_receipt_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.bank_account_id, new.serial, new.amount, new.received_on, new.payer, new.project_id, new.kind, new.entered_by, new.entered_at)
     is distinct from
     row (old.id, old.bank_account_id, old.serial, old.amount, old.received_on, old.payer, old.project_id, old.kind, old.entered_by, old.entered_at)
     or old.void = 1
     or (new.void = 1 and exists (select 1 from fund_entry e where e.receipt_id = old.id
           and not exists (select 1 from fund_entry r where r.reverses_id = e.id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_receipt_stays before update on fund_receipt for each row execute function fund_receipt_changed();
--;;
create function fund_order_new() returns trigger language plpgsql as $$
begin
  if new.prepared_by <> shiming_login() then
    raise exception 'who prepares is not who signed in' using errcode = '42501';
  end if;
  if new.state <> 'prepared' or new.settled_by <> '' or new.sent_by <> '' then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_order_new before insert on fund_order for each row execute function fund_order_new();
--;;
create function fund_order_changed() returns trigger language plpgsql as $$
declare step text := old.state || '>' || new.state;
begin
  if row (new.id, new.number, new.kind, new.from_id, new.to_id, new.amount, new.entry_id, new.payee, new.payee_bank, new.payee_account,
          new.source_kind, new.source_id, new.reason, new.prepared_by, new.prepared_at)
     is distinct from
     row (old.id, old.number, old.kind, old.from_id, old.to_id, old.amount, old.entry_id, old.payee, old.payee_bank, old.payee_account,
          old.source_kind, old.source_id, old.reason, old.prepared_by, old.prepared_at)
     or (old.reservation_id is not null and new.reservation_id is distinct from old.reservation_id)
     or (old.approved_by <> '' and new.approved_by <> old.approved_by)
     or not (step in ('prepared>refused', 'approved>sent', 'approved>cancelled', 'sent>bank-refused')
             or (old.state = 'prepared' and new.state = case old.kind when 'payment' then 'approved' else 'booked' end)
             or (old.kind = 'payment' and step = 'sent>booked')
             or (step = 'booked>reversed' and exists (select 1 from fund_entry e join fund_entry r on r.reverses_id = e.id where e.order_id = old.id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if old.state = 'prepared' and (new.approved_by <> shiming_login() or not shiming_is('supervisor')) then
    raise exception 'only a supervisor approves, under his own name' using errcode = '42501';
  end if;
  if step = 'approved>sent' and new.sent_by <> shiming_login() then
    raise exception 'who sends is not who signed in' using errcode = '42501';
  end if;
  if step in ('approved>cancelled', 'sent>bank-refused', 'sent>booked') and new.settled_by <> shiming_login() then
    raise exception 'who settles is not who signed in' using errcode = '42501';
  end if;
  if step = 'approved>cancelled' and not shiming_is('supervisor') then
    raise exception 'only a supervisor calls an approved order off' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger fund_order_stays before update on fund_order for each row execute function fund_order_changed();
--;;
create function fund_reservation_new() returns trigger language plpgsql as $$
begin
  if new.reserved_by <> shiming_login() or not shiming_is('supervisor') then
    raise exception 'only a supervisor reserves, under his own name' using errcode = '42501';
  end if;
  if new.state <> 'held' then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_reservation_new before insert on fund_reservation for each row execute function fund_reservation_new();
--;;
create function fund_reservation_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.account_id, new.amount, new.source_kind, new.source_id, new.reason, new.for_order, new.reserved_by, new.reserved_at)
     is distinct from
     row (old.id, old.account_id, old.amount, old.source_kind, old.source_id, old.reason, old.for_order, old.reserved_by, old.reserved_at)
     or not ((old.state = 'held' and new.state = 'released'
               and not exists (select 1 from fund_order o where o.reservation_id = old.id and o.state in ('prepared', 'approved', 'sent', 'booked')))
             or (old.state = 'held' and new.state = 'posted'
               and exists (select 1 from fund_order o join fund_entry e on e.order_id = o.id where o.reservation_id = old.id and e.kind = 'payment'))
             or (old.state = 'posted' and new.state = 'paid-back'
               and exists (select 1 from fund_order o join fund_entry e on e.order_id = o.id join fund_entry r on r.reverses_id = e.id
                           where o.reservation_id = old.id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.state = 'released' and (new.released_by <> shiming_login()
       or not (shiming_is('supervisor') or exists (select 1 from fund_order o where o.reservation_id = old.id and o.state = 'bank-refused'))) then
    raise exception 'only a supervisor releases, under his own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger fund_reservation_stays before update on fund_reservation for each row execute function fund_reservation_changed();
--;;
create function fund_reservation_kept_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    update fund_purse set reserved = reserved + new.amount where id = (select purse_id from fund_account where id = new.account_id);
  elsif old.state = 'held' and new.state <> 'held' then
    update fund_purse set reserved = reserved - old.amount where id = (select purse_id from fund_account where id = old.account_id);
  end if;
  return null;
end $$;
--;;
create trigger fund_reservation_kept_back after insert or update of state on fund_reservation for each row execute function fund_reservation_kept_back();
--;;
create function fund_entry_fits() returns trigger language plpgsql as $$
declare fits boolean;
begin
  if new.entered_by <> shiming_login() then
    raise exception 'who enters it is not who signed in' using errcode = '42501';
  end if;
  if new.kind = 'receipt' then
    fits := exists (select 1 from fund_receipt r where r.id = new.receipt_id and r.void = 0
      and r.bank_account_id = new.debit_account_id and r.received_on = new.booked_on and r.entered_by = new.prepared_by);
  elsif new.kind in ('payment', 'transfer') then
    fits := exists (select 1 from fund_order o where o.id = new.order_id and o.kind = new.kind
      and o.state = 'booked' and o.from_id = new.debit_account_id and o.to_id = new.credit_account_id and o.amount = new.amount
      and o.prepared_by = new.prepared_by and o.approved_by = new.approved_by
      and (o.kind = 'transfer' or exists (select 1 from fund_reservation r where r.id = o.reservation_id and r.state = 'held' and r.amount = o.amount
             and r.account_id = o.from_id)));
  else
    fits := exists (select 1 from fund_order o join fund_entry named on named.id = o.entry_id join fund_entry e on e.id = new.reverses_id
      where o.id = new.order_id and o.kind = 'reversal' and o.state = 'booked' and o.prepared_by = new.prepared_by and o.approved_by = new.approved_by
        and (e.id = named.id or e.receipt_id = named.receipt_id) and e.kind <> 'reversal'
        and e.debit_account_id = new.credit_account_id and e.credit_account_id = new.debit_account_id and e.amount = new.amount);
  end if;
  if not fits then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger fund_entry_fits before insert on fund_entry for each row execute function fund_entry_fits();
--;;
-- What was kept for a payment is let go first: it is this that it was kept for. Purses are locked in their order, so
-- that two desks that book across each other wait and do not dead-lock.
create function fund_entry_booked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  debit_purse bigint := (select purse_id from fund_account where id = new.debit_account_id);
  credit_purse bigint := (select purse_id from fund_account where id = new.credit_account_id);
begin
  perform 1 from fund_purse where id in (debit_purse, credit_purse) order by id for update;
  if new.kind = 'payment' then
    update fund_reservation set state = 'posted', version = version + 1 where id = (select reservation_id from fund_order where id = new.order_id);
  elsif new.kind = 'receipt' then
    update fund_receipt set booked = booked + new.amount where id = new.receipt_id;
  end if;
  update fund_account set balance = balance - new.amount where id = new.debit_account_id;
  update fund_account set balance = balance + new.amount where id = new.credit_account_id;
  update fund_purse set balance = balance + case id when credit_purse then new.amount else 0 end - case id when debit_purse then new.amount else 0 end
    where id in (debit_purse, credit_purse);
  return null;
end $$;
--;;
create trigger fund_entry_booked after insert on fund_entry for each row execute function fund_entry_booked();
