-- What became of a row is only ever added to; a roster stays the file and the work that it was begun with.
create trigger roster_row_stays before update on roster_row begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_row_kept before delete on roster_row begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_kept before delete on roster begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_stays before update on roster
when new.id <> old.id or new.digest <> old.digest or new.file_name <> old.file_name or new.file_sha256 <> old.file_sha256
  or new.sheet <> old.sheet or new.project_id <> old.project_id or new.company_id <> old.company_id
  or new.manager_id <> old.manager_id or new.begun_at <> old.begun_at or new.begun_by <> old.begun_by
begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_column_kept before delete on roster_column begin select raise(abort, 'append-only'); end;
