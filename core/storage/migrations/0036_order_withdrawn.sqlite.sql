-- Who prepared an order takes it back himself as long as nobody has decided on it: state 'withdrawn', settled by him.
-- SQLite changes no check of a table that others refer to, except in its schema itself, which is what its documentation
-- says for a change that touches no row.
pragma writable_schema = on;
--;;
update sqlite_schema set sql = replace(replace(replace(sql,
    '''booked'', ''reversed'')', '''booked'', ''reversed'', ''withdrawn'')'),
    '(state = ''prepared'') = (approved_by = '''')', '(state in (''prepared'', ''withdrawn'')) = (approved_by = '''')'),
    'state not in (''cancelled'', ''bank-refused'')', 'state not in (''cancelled'', ''bank-refused'', ''withdrawn'')')
where type = 'table' and name = 'fund_order';
--;;
pragma writable_schema = reset;
--;;
drop trigger fund_order_stays;
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
          or (old.state = 'prepared' and new.state = 'withdrawn' and new.settled_by = old.prepared_by)
          or (old.state = 'booked' and new.state = 'reversed' and exists (select 1 from fund_entry e join fund_entry r on r.reverses_id = e.id
                where e.order_id = old.id)))
begin select raise(abort, 'append-only'); end;
