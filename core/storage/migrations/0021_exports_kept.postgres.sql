-- An export stays as it was begun, under the name of who signed in; only how it ended is added, by himself.
create trigger export_run_kept before delete on export_run for each row execute function refuse_change();
--;;
create function export_run_begun() returns trigger language plpgsql as $$
begin
  if new.begun_by <> shiming_login() or new.state <> 'begun' then
    raise exception 'an export begins under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger export_run_begun before insert on export_run for each row execute function export_run_begun();
--;;
create function export_run_ended() returns trigger language plpgsql as $$
begin
  if not (old.state = 'begun' or (old.state = 'finished' and new.state = 'failed')) or new.state = 'begun'
     or row (new.id, new.list, new.filter, new.in_full, new.purpose, new.file_name, new.begun_by, new.begun_at)
        is distinct from
        row (old.id, old.list, old.filter, old.in_full, old.purpose, old.file_name, old.begun_by, old.begun_at) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if old.begun_by <> shiming_login() then
    raise exception 'who ends it is not who began it' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger export_run_ended before update on export_run for each row execute function export_run_ended();
