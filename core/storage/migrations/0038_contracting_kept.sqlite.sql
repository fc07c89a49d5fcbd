-- A contract is amended only together with what stood there before, and by nothing once it was ended; the end alone
-- is added, once. Former states and scans stay.
create trigger dispatch_contract_kept before delete on dispatch_contract begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_begun before insert on dispatch_contract when new.ended_on is not null or new.version <> 1
begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_stays before update on dispatch_contract
when new.id <> old.id or new.number <> old.number or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at
  or old.ended_on is not null or new.version <> old.version + 1
  or (new.ended_on is not null and (new.contractor_id <> old.contractor_id or new.dispatcher_id <> old.dispatcher_id
      or new.project_id is not old.project_id or new.wage <> old.wage or new.wage_per <> old.wage_per or new.heads <> old.heads
      or new.from_on <> old.from_on or new.until_on <> old.until_on or new.signed_on <> old.signed_on or new.note <> old.note
      or new.overlap_reason <> old.overlap_reason))
  or (new.ended_on is null and not exists (select 1 from dispatch_contract_former f where f.contract_id = old.id
      and f.version = old.version and f.operation_id = new.operation_id))
begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_former_true before insert on dispatch_contract_former
when not exists (select 1 from dispatch_contract c where c.id = new.contract_id and c.version = new.version
  and c.contractor_id = new.contractor_id and c.dispatcher_id = new.dispatcher_id and c.project_id is new.project_id
  and c.wage = new.wage and c.wage_per = new.wage_per and c.heads = new.heads and c.from_on = new.from_on
  and c.until_on = new.until_on and c.signed_on = new.signed_on and c.note = new.note and c.overlap_reason = new.overlap_reason)
begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_former_stays before update on dispatch_contract_former begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_former_kept before delete on dispatch_contract_former begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_scan_stays before update on dispatch_contract_scan begin select raise(abort, 'append-only'); end;
--;;
create trigger dispatch_contract_scan_kept before delete on dispatch_contract_scan begin select raise(abort, 'append-only'); end;
