-- What became of a row is only ever added to; a roster stays the file and the work that it was begun with, and is
-- begun under one's own name.
create trigger roster_row_stays before update on roster_row for each row execute function refuse_change();
--;;
create trigger roster_row_kept before delete on roster_row for each row execute function refuse_change();
--;;
create trigger roster_kept before delete on roster for each row execute function refuse_change();
--;;
create trigger roster_column_kept before delete on roster_column for each row execute function refuse_change();
--;;
create function roster_begun() returns trigger language plpgsql as $$
begin
  if new.begun_by <> shiming_login()
     and session_user <> (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) then
    raise exception 'a roster is begun under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger roster_begun before insert on roster for each row execute function roster_begun();
--;;
create function roster_stays() returns trigger language plpgsql as $$
begin
  if row (new.id, new.digest, new.file_name, new.file_sha256, new.sheet, new.project_id, new.company_id, new.manager_id, new.begun_at, new.begun_by)
     is distinct from row (old.id, old.digest, old.file_name, old.file_sha256, old.sheet, old.project_id, old.company_id, old.manager_id, old.begun_at, old.begun_by) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger roster_stays before update on roster for each row execute function roster_stays();
