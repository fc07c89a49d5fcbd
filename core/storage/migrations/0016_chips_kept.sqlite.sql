-- A chip goes begun → bound → dead or begun → dead, and stays what and whose it is. Keys are only added.
create trigger chip_kept before delete on chip begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_begun before insert on chip when new.state <> 'begun' begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_goes_on before update on chip
when new.id <> old.id or new.uid <> old.uid or new.card_id <> old.card_id or new.generation <> old.generation or new.worker_number <> old.worker_number
  or new.name <> old.name or new.begun_by <> old.begun_by or new.begun_at <> old.begun_at or new.station <> old.station
  or old.state = 'dead' or new.state = old.state or new.state = 'begun'
  or (old.state = 'bound' and (new.bound_by <> old.bound_by or new.bound_at is not old.bound_at))
begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_key_stays before update on chip_key begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_key_kept before delete on chip_key begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_key_sealed_stays before update on chip_key_sealed begin select raise(abort, 'append-only'); end;
--;;
create trigger chip_key_sealed_kept before delete on chip_key_sealed begin select raise(abort, 'append-only'); end;
