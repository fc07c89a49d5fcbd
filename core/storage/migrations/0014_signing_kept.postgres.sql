-- Keys and desks are only ever added to: a key is retired once, a desk admitted once and removed once. Who asks,
-- admits, makes and removes is the role that signed in; a desk is admitted by an administrator only.
create trigger signing_key_kept before delete on signing_key for each row execute function refuse_change();
--;;
create trigger signing_desk_kept before delete on signing_desk for each row execute function refuse_change();
--;;
create trigger signing_key_sealed_kept before delete on signing_key_sealed for each row execute function refuse_change();
--;;
create trigger signing_key_sealed_stays before update on signing_key_sealed for each row execute function refuse_change();
--;;
create function signing_key_made() returns trigger language plpgsql as $$
begin
  if new.made_by <> shiming_login() or new.retired_on is not null then
    raise exception 'a key is made under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger signing_key_made before insert on signing_key for each row execute function signing_key_made();
--;;
create function signing_key_stays() returns trigger language plpgsql as $$
begin
  if row (new.id, new.public_key, new.valid_from, new.made_by, new.made_at) is distinct from row (old.id, old.public_key, old.valid_from, old.made_by, old.made_at)
     or (old.retired_on is not null and row (new.retired_on, new.retired_by, new.retire_reason) is distinct from row (old.retired_on, old.retired_by, old.retire_reason))
     or (old.compromised_from is not null and (new.compromised_from is null or new.compromised_from > old.compromised_from)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if (new.retired_by <> old.retired_by and new.retired_by <> shiming_login())
     or (new.compromised_by <> old.compromised_by and new.compromised_by <> shiming_login()) then
    raise exception 'a key is retired under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger signing_key_stays before update on signing_key for each row execute function signing_key_stays();
--;;
create function signing_desk_asked() returns trigger language plpgsql as $$
begin
  if new.asked_by <> shiming_login() or new.state = 'removed'
     or (new.state = 'admitted' and new.admitted_by <> shiming_login()) then
    raise exception 'a desk is asked for under one''s own name' using errcode = '42501';
  end if;
  if new.state <> 'asked'
     and session_user <> (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
     and not pg_has_role(session_user, current_database() || '__administrator', 'member') then
    raise exception 'an administrator admits' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger signing_desk_asked before insert on signing_desk for each row execute function signing_desk_asked();
--;;
create function signing_desk_stays() returns trigger language plpgsql as $$
begin
  if row (new.id, new.name, new.station, new.public_key, new.asked_by, new.asked_at) is distinct from row (old.id, old.name, old.station, old.public_key, old.asked_by, old.asked_at)
     or (old.admitted_at is not null and row (new.admitted_at, new.admitted_by, new.with_key) is distinct from row (old.admitted_at, old.admitted_by, old.with_key))
     or old.state = 'removed' or (old.state = 'admitted' and new.state = 'asked')
     or (new.state = 'removed' and new.admitted_by <> old.admitted_by) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if (new.admitted_by <> old.admitted_by and new.admitted_by <> shiming_login())
     or (new.removed_by <> old.removed_by and new.removed_by <> shiming_login()) then
    raise exception 'a desk is admitted under one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger signing_desk_stays before update on signing_desk for each row execute function signing_desk_stays();
