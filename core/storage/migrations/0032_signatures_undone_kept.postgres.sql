-- What is taken back is what stood on the line, to the word; only with it, in the same operation, is the line
-- opened again, and is the card in the worker's hand no more. A card that was noted as handed to him by mistake
-- lies at the desk again, by a step with its reason. Who takes it back is the role that signed in: on the same day
-- who noted it, otherwise a supervisor.
create function shiming_day(moment bigint) returns date language sql immutable as $$
  select (to_timestamp(moment / 1000.0) at time zone 'Asia/Shanghai')::date
$$;
--;;
create trigger card_signature_undone_stays before update on card_signature_undone for each row execute function refuse_change();
--;;
create trigger card_signature_undone_kept before delete on card_signature_undone for each row execute function refuse_change();
--;;
create function card_signature_undone_true() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from card_handover_line l where l.id = new.line_id and l.how = new.how and l.signed_on = new.signed_on
                 and l.noted_by = new.noted_by and l.noted_at = new.noted_at and l.attachment_id is not distinct from new.attachment_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.undone_by <> shiming_login() then
    raise exception 'who takes it back is not who signed in' using errcode = '42501';
  end if;
  if not shiming_is_supervisor()
     and (new.noted_by <> new.undone_by
          or shiming_day(new.noted_at) <> shiming_day(new.undone_at)) then
    raise exception 'only who noted it on the same day, or a supervisor, takes it back' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger card_signature_undone_true before insert on card_signature_undone for each row execute function card_signature_undone_true();
--;;
create or replace function card_handover_line_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.handover_id, new.card_id) is distinct from row (old.id, old.handover_id, old.card_id)
     or (old.how <> '' and not (new.how = '' and new.signed_on is null and new.noted_by = '' and new.attachment_id is null
         and exists (select 1 from card_signature_undone u where u.line_id = old.id and u.operation_id = new.operation_id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.how <> '' and new.noted_by <> shiming_login() then
    raise exception 'who notes it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create or replace function card_changed() returns trigger language plpgsql as $$
begin
  if (old.number is not null and new.number is distinct from old.number)
     or (old.in_hand_on is not null and new.in_hand_on is distinct from old.in_hand_on
         and not (new.in_hand_on is null
             and exists (select 1 from card_signature_undone u join card_handover_line l on l.id = u.line_id
                         where l.card_id = old.id and u.operation_id = new.operation_id and u.signed_on = old.in_hand_on))
         and not (new.in_hand_on is null
             and exists (select 1 from card_step s where s.card_id = old.id and s.operation_id = new.operation_id and s.state = 'at-desk' and s.reason <> ''
                         and (shiming_is_supervisor()
                              or exists (select 1 from card_step d where d.card_id = old.id and d.state = 'active' and d.by_login = shiming_login()
                                         and shiming_day(d.at) = shiming_day(s.at))))))
     or (new.state <> old.state and (old.state in ('spoiled', 'replaced')
         or (old.state = 'cancelled' and not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
               where r.table_name = 'card' and r.row_id = old.id and m.state = 'apart')))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
