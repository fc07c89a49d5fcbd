-- A letter stays as it was issued; only that it became void is added, once, by who issued it or a supervisor.
-- Prints are only ever added to. Who issues, prints and makes void is the role that signed in.
create trigger letter_secret_stays before update on letter_secret for each row execute function refuse_change();
--;;
create trigger letter_secret_kept before delete on letter_secret for each row execute function refuse_change();
--;;
create trigger letter_kept before delete on letter for each row execute function refuse_change();
--;;
create trigger letter_print_stays before update on letter_print for each row execute function refuse_change();
--;;
create trigger letter_print_kept before delete on letter_print for each row execute function refuse_change();
--;;
create function letter_issued() returns trigger language plpgsql as $$
begin
  if new.issued_by <> shiming_login() or new.voided_at is not null then
    raise exception 'a letter is issued under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger letter_issued before insert on letter for each row execute function letter_issued();
--;;
create function letter_printed() returns trigger language plpgsql as $$
begin
  if new.printed_by <> shiming_login() then
    raise exception 'who prints is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger letter_printed before insert on letter_print for each row execute function letter_printed();
--;;
create function letter_voided() returns trigger language plpgsql as $$
begin
  if old.voided_at is not null or new.voided_at is null
     or row (new.id, new.number, new.code, new.worker_id, new.kind, new.purpose, new.addressee, new.from_on, new.to_on, new.asked_by, new.asked_name, new.asked_paper, new.facts, new.issued_by, new.issued_at)
        is distinct from
        row (old.id, old.number, old.code, old.worker_id, old.kind, old.purpose, old.addressee, old.from_on, old.to_on, old.asked_by, old.asked_name, old.asked_paper, old.facts, old.issued_by, old.issued_at) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.voided_by <> shiming_login() then
    raise exception 'who makes it void is not who signed in' using errcode = '42501';
  end if;
  if new.voided_by <> old.issued_by
     and session_user <> (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
     and not pg_has_role(session_user, current_database() || '__supervisor', 'member') then
    raise exception 'only who issued it or a supervisor makes it void' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger letter_voided before update on letter for each row execute function letter_voided();
