-- A chip goes begun → bound → dead or begun → dead, and stays what and whose it is. Keys are only added.
-- Who begins, binds and gives up is the role that signed in.
create trigger chip_kept before delete on chip for each row execute function refuse_change();
--;;
create function chip_begun() returns trigger language plpgsql as $$
begin
  if new.state <> 'begun' then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.begun_by <> shiming_login() then
    raise exception 'who begins is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger chip_begun before insert on chip for each row execute function chip_begun();
--;;
create function chip_goes_on() returns trigger language plpgsql as $$
begin
  if row (new.id, new.uid, new.card_id, new.generation, new.worker_number, new.name, new.begun_by, new.begun_at, new.station)
     is distinct from row (old.id, old.uid, old.card_id, old.generation, old.worker_number, old.name, old.begun_by, old.begun_at, old.station)
     or old.state = 'dead' or new.state = old.state or new.state = 'begun'
     or (old.state = 'bound' and (new.bound_by <> old.bound_by or new.bound_at is distinct from old.bound_at)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if (new.state = 'bound' and new.bound_by <> shiming_login()) or (new.state = 'dead' and new.dead_by <> shiming_login()) then
    raise exception 'who changes it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger chip_goes_on before update on chip for each row execute function chip_goes_on();
--;;
create trigger chip_key_stays before update on chip_key for each row execute function refuse_change();
--;;
create trigger chip_key_kept before delete on chip_key for each row execute function refuse_change();
--;;
create trigger chip_key_sealed_stays before update on chip_key_sealed for each row execute function refuse_change();
--;;
create trigger chip_key_sealed_kept before delete on chip_key_sealed for each row execute function refuse_change();
