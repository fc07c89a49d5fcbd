-- A merge is entered once, by a supervisor under his own name, and taken apart once; what it kept never changes.
-- Rows that are only ever added to may change their worker with a merge that named them, and nothing else.
do $$
declare t text;
begin
  foreach t in array array['worker_merge_row', 'worker_merge_standing', 'worker_merge_proof'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', t || '_stays', t);
  end loop;
  foreach t in array array['worker_merge', 'worker_merge_row', 'worker_merge_standing', 'worker_merge_proof'] loop
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
--;;
create function shiming_is_supervisor() returns boolean language sql stable as $$
  select session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
      or pg_has_role(session_user, current_database() || '__supervisor', 'member')
$$;
--;;
create function worker_merge_entered() returns trigger language plpgsql as $$
begin
  if new.merged_by <> shiming_login() or new.state <> 'merged' then
    raise exception 'a merge is entered under one''s own name' using errcode = '42501';
  end if;
  if not shiming_is_supervisor() then
    raise exception 'only a supervisor merges' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger worker_merge_entered before insert on worker_merge for each row execute function worker_merge_entered();
--;;
create function worker_merge_apart_once() returns trigger language plpgsql as $$
begin
  if old.state <> 'merged' or new.state <> 'apart'
     or row (new.id, new.number, new.stays_id, new.goes_id, new.choices, new.reason, new.merged_by, new.merged_at)
        is distinct from
        row (old.id, old.number, old.stays_id, old.goes_id, old.choices, old.reason, old.merged_by, old.merged_at) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.apart_by <> shiming_login() or not shiming_is_supervisor() then
    raise exception 'only a supervisor takes a merge apart, under his own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger worker_merge_apart_once before update on worker_merge for each row execute function worker_merge_apart_once();
--;;
create function follows_merge() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'worker_id' is distinct from to_jsonb(old) - 'worker_id'
     or not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
                    where r.table_name = tg_table_name and r.row_id = old.id
                      and ((m.state = 'merged' and m.goes_id = old.worker_id and m.stays_id = new.worker_id)
                        or (m.state = 'apart' and m.stays_id = old.worker_id and m.goes_id = new.worker_id))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
drop trigger telling_stays on telling;
--;;
create trigger telling_stays before update on telling for each row execute function follows_merge();
--;;
drop trigger receipt_stays on receipt;
--;;
create trigger receipt_stays before update on receipt for each row execute function follows_merge();
--;;
-- Who points where follows from the merges and from nothing else; and who is merged has nothing open of his own.
create function worker_merged_by_merge() returns trigger language plpgsql as $$
begin
  if new.merged_into is not distinct from old.merged_into then
    return new;
  end if;
  if not ((new.merged_into is not null and exists (select 1 from worker_merge m where m.state = 'merged' and m.stays_id = new.merged_into
             and (m.goes_id = new.id or m.goes_id = old.merged_into)))
       or (old.merged_into is not null and exists (select 1 from worker_merge m where m.state = 'apart' and m.stays_id = old.merged_into
             and ((new.merged_into is null and m.goes_id = new.id
                   and not exists (select 1 from worker_merge s where s.goes_id = new.id and s.state = 'merged'))
               or m.goes_id = new.merged_into)))) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.merged_into is not null and (
       exists (select 1 from assignment a where a.worker_id = new.id and a.ends_on is null)
       or exists (select 1 from card k where k.worker_id = new.id
                  and k.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk', 'active'))
       or exists (select 1 from worker w where w.id = new.merged_into and w.merged_into is not null)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger worker_merged_by_merge before update of merged_into on worker for each row execute function worker_merged_by_merge();
--;;
create trigger worker_born_living before insert on worker for each row when (new.merged_into is not null) execute function refuse_change();
--;;
-- Asked under a lock that waits for a merge under way: whoever was a moment slower tries again, and is then told
-- by his operation which registration lives.
create function living_only() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare into_one bigint;
begin
  select w.merged_into into into_one from worker w where w.id = new.worker_id for key share;
  if into_one is not null then
    raise exception 'this registration was merged into another' using errcode = '40001';
  end if;
  return new;
end $$;
--;;
do $$
declare t text;
begin
  foreach t in array array['assignment', 'contract', 'card', 'telling', 'receipt', 'worker_document'] loop
    execute format('create trigger %I before insert on %I for each row execute function living_only()', t || '_of_living', t);
  end loop;
  foreach t in array array['assignment', 'contract', 'card'] loop
    execute format('create trigger %I before update of worker_id on %I for each row execute function living_only()', t || '_to_living', t);
  end loop;
end $$;
