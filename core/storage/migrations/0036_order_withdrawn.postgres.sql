-- Who prepared an order takes it back himself as long as nobody has decided on it: state 'withdrawn', settled by him.
alter table fund_order drop constraint fund_order_state_check,
  add constraint fund_order_state_check
    check (state in ('prepared', 'refused', 'approved', 'cancelled', 'sent', 'bank-refused', 'booked', 'reversed', 'withdrawn')),
  drop constraint fund_order_four_eyes,
  add constraint fund_order_four_eyes check ((state in ('prepared', 'withdrawn')) = (approved_by = '') and approved_by <> prepared_by),
  drop constraint fund_order_taken_back,
  add constraint fund_order_taken_back check (state not in ('cancelled', 'bank-refused', 'withdrawn') or (settled_by <> '' and settled_by <> approved_by));
--;;
create or replace function fund_order_changed() returns trigger language plpgsql as $$
declare step text := old.state || '>' || new.state;
begin
  if row (new.id, new.number, new.kind, new.from_id, new.to_id, new.amount, new.entry_id, new.payee, new.payee_bank, new.payee_account,
          new.source_kind, new.source_id, new.reason, new.prepared_by, new.prepared_at)
     is distinct from
     row (old.id, old.number, old.kind, old.from_id, old.to_id, old.amount, old.entry_id, old.payee, old.payee_bank, old.payee_account,
          old.source_kind, old.source_id, old.reason, old.prepared_by, old.prepared_at)
     or (old.reservation_id is not null and new.reservation_id is distinct from old.reservation_id)
     or (old.approved_by <> '' and new.approved_by <> old.approved_by)
     or not (step in ('prepared>refused', 'prepared>withdrawn', 'approved>sent', 'approved>cancelled', 'sent>bank-refused')
             or (old.state = 'prepared' and new.state = case old.kind when 'payment' then 'approved' else 'booked' end)
             or (old.kind = 'payment' and step = 'sent>booked')
             or (step = 'booked>reversed' and exists (select 1 from fund_entry e join fund_entry r on r.reverses_id = e.id where e.order_id = old.id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if step = 'prepared>withdrawn' then
    if new.settled_by <> shiming_login() or new.settled_by <> old.prepared_by then
      raise exception 'who prepared an order withdraws it' using errcode = '42501';
    end if;
    return new;
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
