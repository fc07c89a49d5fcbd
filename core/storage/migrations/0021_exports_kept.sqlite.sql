-- An export stays as it was begun; only how it ended is added.
create trigger export_run_kept before delete on export_run begin select raise(abort, 'append-only'); end;
--;;
create trigger export_run_begun_first before insert on export_run when new.state <> 'begun' begin select raise(abort, 'append-only'); end;
--;;
create trigger export_run_stays before update on export_run
when not (old.state = 'begun' or (old.state = 'finished' and new.state = 'failed')) or new.state = 'begun' or new.id <> old.id or new.list <> old.list
  or new.filter <> old.filter or new.in_full <> old.in_full or new.purpose <> old.purpose or new.file_name <> old.file_name or new.begun_by <> old.begun_by
  or new.begun_at <> old.begun_at
begin select raise(abort, 'append-only'); end;
