-- A card's number never changes once it is on paper; what is dead stays dead, but for a card that a merge called
-- off and that lives again when the merge is taken apart. What was confirmed, signed or dissolved stays as it is;
-- who makes, prints and hands over is the role that signed in.
create function card_changed() returns trigger language plpgsql as $$
begin
  if (old.number is not null and new.number is distinct from old.number)
     or (old.in_hand_on is not null and new.in_hand_on is distinct from old.in_hand_on)
     or (new.state <> old.state and (old.state in ('spoiled', 'replaced')
         or (old.state = 'cancelled' and not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
               where r.table_name = 'card' and r.row_id = old.id and m.state = 'apart')))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger card_changed before update on card for each row execute function card_changed();
--;;
do $$
declare t text;
begin
  foreach t in array array['pickup_desk', 'card_batch', 'card_batch_place', 'card_batch_print', 'card_handover', 'card_handover_line'] loop
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
--;;
create trigger card_batch_print_stays before update on card_batch_print for each row execute function refuse_change();
--;;
create function card_batch_changed() returns trigger language plpgsql as $$
begin
  if old.state in ('closed', 'dissolved') or row (new.id, new.number, new.made_by, new.made_at) is distinct from row (old.id, old.number, old.made_by, old.made_at) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.closed_at is not null and new.closed_by <> shiming_login() then
    raise exception 'who confirms is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger card_batch_changed before update on card_batch for each row execute function card_batch_changed();
--;;
create function card_batch_place_changed() returns trigger language plpgsql as $$
begin
  if old.gone = 1 or old.settled = 1 or row (new.id, new.batch_id, new.card_id) is distinct from row (old.id, old.batch_id, old.card_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger card_batch_place_changed before update on card_batch_place for each row execute function card_batch_place_changed();
--;;
create function card_handover_changed() returns trigger language plpgsql as $$
begin
  if row (new.id, new.number, new.on_day, new.company_id, new.manager_id, new.project_id, new.made_by, new.made_at)
     is distinct from row (old.id, old.number, old.on_day, old.company_id, old.manager_id, old.project_id, old.made_by, old.made_at) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger card_handover_changed before update on card_handover for each row execute function card_handover_changed();
--;;
create function card_handover_line_changed() returns trigger language plpgsql as $$
begin
  if old.how <> '' or row (new.id, new.handover_id, new.card_id) is distinct from row (old.id, old.handover_id, old.card_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.how <> '' and new.noted_by <> shiming_login() then
    raise exception 'who notes it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger card_handover_line_changed before update on card_handover_line for each row execute function card_handover_line_changed();
--;;
create function card_made_by() returns trigger language plpgsql as $$
begin
  if new.made_by <> shiming_login() then
    raise exception 'who makes it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger card_batch_made_by before insert on card_batch for each row execute function card_made_by();
--;;
create trigger card_handover_made_by before insert on card_handover for each row execute function card_made_by();
--;;
create function card_printed_by() returns trigger language plpgsql as $$
begin
  if new.printed_by <> shiming_login() then
    raise exception 'who prints is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger card_batch_print_by before insert on card_batch_print for each row execute function card_printed_by();
