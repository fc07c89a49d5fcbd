-- What a roster could not register stays on file; that a later import did is told by roster_row.
do $$
declare t text;
begin
  foreach t in array array['roster_standing', 'deposit_transfer_check', 'project_contractor_past', 'deposit_handed'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', t || '_stays', t);
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
--;;
-- A transfer is asked by one and decided by another, a supervisor who had no hand in any of the project's approved checks.
create trigger deposit_transfer_kept before delete on deposit_transfer for each row execute function refuse_change();
--;;
create function deposit_transfer_asked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.asked_by <> shiming_login() then
    raise exception 'a transfer is asked under one''s own name' using errcode = '42501';
  end if;
  if new.state <> 'asked' or new.uncounted <> 0
     or not exists (select 1 from deposit_check c where c.id = new.check_id and c.project_id = new.project_id and c.state = 'approved') then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_transfer_asked before insert on deposit_transfer for each row execute function deposit_transfer_asked();
--;;
create function deposit_transfer_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare decided constant text[] := array['state', 'decided_by', 'decided_at', 'words', 'begins_on', 'uncounted', 'version', 'operation_id'];
begin
  if old.state <> 'asked' or new.state = 'asked' or to_jsonb(new) - decided is distinct from to_jsonb(old) - decided then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.decided_by <> shiming_login() then
    raise exception 'who decides is not who signed in' using errcode = '42501';
  end if;
  if new.state <> 'withdrawn'
     and (not shiming_holds('supervisor')
          or exists (select 1 from deposit_check_editor e join deposit_check c on c.id = e.check_id
                     where c.project_id = new.project_id and c.state = 'approved' and e.login = new.decided_by)) then
    raise exception 'a supervisor who neither prepared a check nor asked decides on its transfer' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger deposit_transfer_changed before update on deposit_transfer for each row execute function deposit_transfer_changed();
--;;
create function deposit_transfer_check_made() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from deposit_transfer t join deposit_check c on c.project_id = t.project_id
                 where t.id = new.transfer_id and t.state = 'approved' and t.operation_id = new.operation_id and c.id = new.check_id and c.state = 'approved') then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_transfer_check_made before insert on deposit_transfer_check for each row execute function deposit_transfer_check_made();
--;;
create function project_contractor_past_made() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from deposit_transfer t where t.project_id = new.project_id and t.from_id = new.company_id and t.state = 'approved'
                 and t.operation_id = new.operation_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger project_contractor_past_made before insert on project_contractor_past for each row execute function project_contractor_past_made();
--;;
create function deposit_handed_made() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.handed_by <> shiming_login() then
    raise exception 'who hands on is not who signed in' using errcode = '42501';
  end if;
  if exists (select 1 from deposit_check_editor e where e.check_id = new.check_id and e.login = new.handed_to) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_handed_made before insert on deposit_handed for each row execute function deposit_handed_made();
--;;
-- Somebody whose row of a roster had no number that could be is there when an import of the same file wrote that row.
create or replace function deposit_crew_is_there(of_project bigint) returns boolean language sql stable as $$
  select exists (select 1 from deposit_check f join deposit_check_crew k on k.check_id = f.id
                 where f.project_id = of_project and f.kind = 'first' and f.state = 'approved')
     and not exists (select 1 from deposit_check f join deposit_check_crew k on k.check_id = f.id
                     where f.project_id = of_project and f.kind = 'first' and f.state = 'approved'
                       and not exists (select 1 from worker_document d join worker w on w.id = d.worker_id
                                       join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                                       where d.number = k.number and a.project_id = of_project and a.end_reason <> 'withdrawn')
                       and not exists (select 1 from roster o join roster s on s.file_sha256 = o.file_sha256 and s.sheet = o.sheet
                                       join roster_row r on r.roster_id = s.id and r.row = k.roster_row join worker w on w.id = r.worker_id
                                       join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                                       where o.id = k.roster_id and a.project_id = of_project and a.end_reason <> 'withdrawn'))
$$;
--;;
-- Money that the former contractor paid and that does not count for the present one clears nothing.
create or replace function deposit_clearance_made() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared deposit_check%rowtype;
  due numeric;
  there numeric;
begin
  if new.cleared_by <> shiming_login() then
    raise exception 'a check is cleared under one''s own name' using errcode = '42501';
  end if;
  select * into cleared from deposit_check c where c.id = new.check_id for share;
  -- No money leaves the deposit, and no reversal is booked, until this transaction is through.
  perform 1 from fund_purse p where p.project_id = cleared.project_id and p.kind = 'deposit' for update;
  select coalesce(sum(c.asked), 0) into due from deposit_check c where c.project_id = cleared.project_id and c.state = 'approved' and c.id <= cleared.id;
  select coalesce(sum(a.balance), 0)
         - (select coalesce(max(t.uncounted), 0) from deposit_transfer t
            where t.id = (select max(l.id) from deposit_transfer l where l.project_id = cleared.project_id and l.state = 'approved'))
    into there from fund_account a join fund_purse p on p.id = a.purse_id where p.project_id = cleared.project_id and a.kind = 'deposit';
  if new.issued_at is not null or new.withdrawn_at is not null or cleared.state <> 'approved' or new.asked <> cleared.asked or new.paid > there or there < due
     or not deposit_crew_is_there(cleared.project_id)
     or exists (select 1 from deposit_check c where c.project_id = cleared.project_id and c.state = 'approved' and c.id < cleared.id
                  and not exists (select 1 from deposit_clearance e where e.check_id = c.id and e.withdrawn_at is null)) then
    raise exception 'cleared is approved, paid in full and the first crew registered' using errcode = 'P0001';
  end if;
  return new;
end $$;
