-- A letter stays as it was issued; only that it became void is added, once. Prints are only ever added to.
create trigger letter_secret_stays before update on letter_secret begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_secret_kept before delete on letter_secret begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_kept before delete on letter begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_issued_valid before insert on letter when new.voided_at is not null begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_void_once before update on letter
when old.voided_at is not null or new.voided_at is null or new.id <> old.id or new.number <> old.number or new.code <> old.code or new.worker_id <> old.worker_id
  or new.kind <> old.kind or new.purpose <> old.purpose or new.addressee <> old.addressee or new.from_on is not old.from_on or new.to_on is not old.to_on
  or new.asked_by <> old.asked_by or new.asked_name <> old.asked_name or new.asked_paper <> old.asked_paper or new.facts <> old.facts
  or new.issued_by <> old.issued_by or new.issued_at <> old.issued_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_print_stays before update on letter_print begin select raise(abort, 'append-only'); end;
--;;
create trigger letter_print_kept before delete on letter_print begin select raise(abort, 'append-only'); end;
