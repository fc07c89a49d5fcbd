-- A contract is amended only together with what stood there before, and by nothing once it was ended; the end alone
-- is added, once. Former states and scans stay. Who enters, amends and ends is the role that signed in.
create trigger dispatch_contract_kept before delete on dispatch_contract for each row execute function refuse_change();
--;;
create function dispatch_contract_begun() returns trigger language plpgsql as $$
begin
  if new.ended_on is not null or new.version <> 1 then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.entered_by <> shiming_login() then
    raise exception 'who enters is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger dispatch_contract_begun before insert on dispatch_contract for each row execute function dispatch_contract_begun();
--;;
create function dispatch_contract_changed() returns trigger language plpgsql as $$
declare ended constant text[] := array['ended_on', 'end_reason', 'ended_by', 'ended_at', 'version', 'operation_id'];
begin
  if row (new.id, new.number, new.entered_by, new.entered_at) is distinct from row (old.id, old.number, old.entered_by, old.entered_at)
     or old.ended_on is not null or new.version <> old.version + 1
     or (new.ended_on is not null and to_jsonb(new) - ended is distinct from to_jsonb(old) - ended)
     or (new.ended_on is null and not exists (select 1 from dispatch_contract_former f where f.contract_id = old.id
         and f.version = old.version and f.operation_id = new.operation_id)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.ended_on is not null and new.ended_by <> shiming_login() then
    raise exception 'who ends is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger dispatch_contract_changed before update on dispatch_contract for each row execute function dispatch_contract_changed();
--;;
create function dispatch_contract_former_true() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from dispatch_contract c where c.id = new.contract_id and c.version = new.version
                 and row (c.contractor_id, c.dispatcher_id, c.project_id, c.wage, c.wage_per, c.heads, c.from_on, c.until_on, c.signed_on, c.note, c.overlap_reason)
                 is not distinct from
                 row (new.contractor_id, new.dispatcher_id, new.project_id, new.wage, new.wage_per, new.heads, new.from_on, new.until_on, new.signed_on, new.note, new.overlap_reason)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.changed_by <> shiming_login() then
    raise exception 'who amends is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger dispatch_contract_former_true before insert on dispatch_contract_former for each row execute function dispatch_contract_former_true();
--;;
create trigger dispatch_contract_former_stays before update on dispatch_contract_former for each row execute function refuse_change();
--;;
create trigger dispatch_contract_former_kept before delete on dispatch_contract_former for each row execute function refuse_change();
--;;
create trigger dispatch_contract_scan_stays before update on dispatch_contract_scan for each row execute function refuse_change();
--;;
create trigger dispatch_contract_scan_kept before delete on dispatch_contract_scan for each row execute function refuse_change();
