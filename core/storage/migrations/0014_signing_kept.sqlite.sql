-- Keys and desks are only ever added to: a key is retired once, a desk admitted once and removed once.
create trigger signing_key_kept before delete on signing_key begin select raise(abort, 'append-only'); end;
--;;
create trigger signing_desk_kept before delete on signing_desk begin select raise(abort, 'append-only'); end;
--;;
create trigger signing_key_sealed_kept before delete on signing_key_sealed begin select raise(abort, 'append-only'); end;
--;;
create trigger signing_key_sealed_stays before update on signing_key_sealed begin select raise(abort, 'append-only'); end;
--;;
create trigger signing_key_stays before update on signing_key
when new.id <> old.id or new.public_key <> old.public_key or new.valid_from <> old.valid_from or new.made_by <> old.made_by or new.made_at <> old.made_at
  or (old.retired_on is not null and (new.retired_on is not old.retired_on or new.retired_by <> old.retired_by or new.retire_reason <> old.retire_reason))
  or (old.compromised_from is not null and (new.compromised_from is null or new.compromised_from > old.compromised_from))
begin select raise(abort, 'append-only'); end;
--;;
create trigger signing_desk_stays before update on signing_desk
when new.id <> old.id or new.name <> old.name or new.station <> old.station or new.public_key <> old.public_key or new.asked_by <> old.asked_by or new.asked_at <> old.asked_at
  or (old.admitted_at is not null and (new.admitted_at is not old.admitted_at or new.admitted_by <> old.admitted_by or new.with_key <> old.with_key))
  or old.state = 'removed' or (old.state = 'admitted' and new.state = 'asked')
  or (new.state = 'removed' and new.admitted_by <> old.admitted_by)
begin select raise(abort, 'append-only'); end;
