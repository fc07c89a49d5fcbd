-- A check is cleared only when it is approved, paid in full with all that were asked of the project before it, and the
-- whole first crew is registered for the project. What was cleared stays; that it was issued and that it was withdrawn
-- are added, once each.
create trigger deposit_clearance_kept before delete on deposit_clearance for each row execute function refuse_change();
--;;
create trigger deposit_certificate_print_stays before update on deposit_certificate_print for each row execute function refuse_change();
--;;
create trigger deposit_certificate_print_kept before delete on deposit_certificate_print for each row execute function refuse_change();
--;;
create function deposit_crew_is_there(of_project bigint) returns boolean language sql stable as $$
  select exists (select 1 from deposit_check f join deposit_check_crew k on k.check_id = f.id
                 where f.project_id = of_project and f.kind = 'first' and f.state = 'approved')
     and not exists (select 1 from deposit_check f join deposit_check_crew k on k.check_id = f.id
                     where f.project_id = of_project and f.kind = 'first' and f.state = 'approved'
                       and not exists (select 1 from worker_document d join worker w on w.id = d.worker_id
                                       join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                                       where d.number = k.number and a.project_id = of_project and a.end_reason <> 'withdrawn'))
$$;
--;;
create function deposit_clearance_made() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
  select coalesce(sum(a.balance), 0) into there from fund_account a join fund_purse p on p.id = a.purse_id
    where p.project_id = cleared.project_id and a.kind = 'deposit';
  if new.issued_at is not null or new.withdrawn_at is not null or cleared.state <> 'approved' or new.asked <> cleared.asked or new.paid > there or there < due
     or not deposit_crew_is_there(cleared.project_id)
     or exists (select 1 from deposit_check c where c.project_id = cleared.project_id and c.state = 'approved' and c.id < cleared.id
                  and not exists (select 1 from deposit_clearance e where e.check_id = c.id and e.withdrawn_at is null)) then
    raise exception 'cleared is approved, paid in full and the first crew registered' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_clearance_made before insert on deposit_clearance for each row execute function deposit_clearance_made();
--;;
create function deposit_clearance_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  issued constant text[] := array['issued_by', 'issuer', 'issued_at', 'key_no', 'signed_text', 'version', 'operation_id'];
  withdrawn constant text[] := array['withdrawn_by', 'withdrawn_at', 'withdraw_reason', 'version', 'operation_id'];
begin
  if old.withdrawn_at is not null then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.withdrawn_at is null then
    if old.issued_at is not null or new.issued_at is null or to_jsonb(new) - issued is distinct from to_jsonb(old) - issued then
      raise exception 'append-only' using errcode = 'P0001';
    end if;
    if new.issued_by <> shiming_login() or not shiming_holds('supervisor')
       or exists (select 1 from deposit_check_editor e where e.check_id = new.check_id and e.login = new.issued_by) then
      raise exception 'a supervisor who had no hand in the check issues its certificate' using errcode = '42501';
    end if;
  else
    if to_jsonb(new) - withdrawn is distinct from to_jsonb(old) - withdrawn then
      raise exception 'append-only' using errcode = 'P0001';
    end if;
    if new.withdrawn_by <> shiming_login() or not shiming_holds('supervisor') then
      raise exception 'a supervisor withdraws a certificate' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--;;
create trigger deposit_clearance_changed before update on deposit_clearance for each row execute function deposit_clearance_changed();
--;;
create function deposit_certificate_printed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.printed_by <> shiming_login() then
    raise exception 'who prints is not who signed in' using errcode = '42501';
  end if;
  if not exists (select 1 from deposit_clearance e where e.id = new.clearance_id and e.issued_at is not null and e.withdrawn_at is null) then
    raise exception 'a certificate that holds is printed' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_certificate_printed before insert on deposit_certificate_print for each row execute function deposit_certificate_printed();
--;;
-- What is cleared does not expire: its certificate is out, and a supervisor withdraws that first. What was approved
-- expires by the word of a supervisor who had no hand in it, for it is asked no more then.
create function deposit_check_approved_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from deposit_clearance e where e.check_id = new.id and e.withdrawn_at is null) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if old.state = 'approved'
     and (not shiming_holds('supervisor') or exists (select 1 from deposit_check_editor e where e.check_id = new.id and e.login = new.decided_by)) then
    raise exception 'a supervisor who had no hand in an approved check lets it end' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger deposit_check_approved_stays before update on deposit_check for each row execute function deposit_check_approved_stays();
