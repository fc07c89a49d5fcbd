-- The last decision on a check, as long as it holds, is taken back by who decided, within ten minutes (600,000 ms) and
-- before anything came of it: no clearance, and since then no booking of the project's money, no transfer, no permit and
-- no further check. The check then waits for a decision as it did before.
create trigger deposit_recall_stays before update on deposit_recall for each row execute function refuse_change();
--;;
create trigger deposit_recall_kept before delete on deposit_recall for each row execute function refuse_change();
--;;
create function deposit_recall_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  decided deposit_decision%rowtype;
  checked deposit_check%rowtype;
begin
  if new.recalled_by <> shiming_login() or not shiming_holds('supervisor') then
    raise exception 'a supervisor takes a decision back under his own name' using errcode = '42501';
  end if;
  select * into decided from deposit_decision d where d.id = new.decision_id;
  -- Kept from being cleared, handed over and paid for until this transaction is through.
  select * into checked from deposit_check c where c.id = decided.check_id for update;
  perform 1 from fund_purse p where p.project_id = checked.project_id for update;
  if decided.decided_by is distinct from new.recalled_by then
    raise exception 'who decided takes it back' using errcode = '42501';
  end if;
  if new.recalled_at - decided.decided_at > 600000
     or checked.state <> decided.verdict or checked.decided_by <> decided.decided_by or checked.decided_at is distinct from decided.decided_at
     or exists (select 1 from deposit_decision l where l.check_id = decided.check_id and l.id > decided.id)
     or exists (select 1 from deposit_clearance e where e.check_id = checked.id)
     or exists (select 1 from fund_purse p join fund_account a on a.purse_id = p.id
                join fund_entry f on f.debit_account_id = a.id or f.credit_account_id = a.id
                where p.project_id = checked.project_id and f.operation_id > decided.operation_id)
     or exists (select 1 from deposit_transfer t where t.project_id = checked.project_id and t.state in ('asked', 'approved')
                  and t.operation_id > decided.operation_id)
     or exists (select 1 from construction_permit m where m.project_id = checked.project_id and m.voided_at is null
                  and m.operation_id > decided.operation_id)
     or exists (select 1 from deposit_check o where o.project_id = checked.project_id and o.id > checked.id
                  and o.state in ('draft', 'submitted', 'returned', 'approved')) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_recall_written before insert on deposit_recall for each row execute function deposit_recall_written();
--;;
create function deposit_recall_done() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update deposit_check set state = 'submitted', decided_by = '', decided_at = null, version = version + 1, operation_id = new.operation_id
  where id = (select d.check_id from deposit_decision d where d.id = new.decision_id);
  return null;
end $$;
--;;
create trigger deposit_recall_done after insert on deposit_recall for each row execute function deposit_recall_done();
--;;
-- What was decided waits again only with the recall of its last decision, in the same operation.
create or replace function deposit_check_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stepped constant text[] := array['state', 'decided_by', 'decided_at', 'version', 'operation_id'];
  handed_in constant text[] := array['state', 'submitted_by', 'submitted_at', 'version', 'operation_id'];
  recalled boolean := false;
begin
  if old.state in ('approved', 'returned', 'rejected') and new.state = 'submitted' and new.decided_by = '' and new.decided_at is null then
    recalled := exists (select 1 from deposit_recall r join deposit_decision d on d.id = r.decision_id
                        where d.check_id = new.id and r.operation_id = new.operation_id and r.recalled_by = shiming_login()
                          and not exists (select 1 from deposit_decision l where l.check_id = d.check_id and l.id > d.id));
  end if;
  if row (new.id, new.number, new.kind, new.project_id, new.prepared_by, new.prepared_at)
     is distinct from row (old.id, old.number, old.kind, old.project_id, old.prepared_by, old.prepared_at)
     or not ((old.state in ('draft', 'returned') and new.state in ('draft', 'withdrawn', 'expired'))
             or (old.state = 'draft' and new.state = 'submitted')
             or (old.state = 'submitted' and new.state in ('approved', 'returned', 'rejected', 'withdrawn'))
             or (old.state = 'approved' and new.state = 'expired')
             or recalled)
     or (new.state = 'submitted' and not recalled and to_jsonb(new) - handed_in is distinct from to_jsonb(old) - handed_in)
     or ((recalled or new.state not in ('draft', 'submitted')) and to_jsonb(new) - stepped is distinct from to_jsonb(old) - stepped) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if recalled then
    return new;
  end if;
  if new.state = 'draft' then
    if new.edited_by <> shiming_login() then
      raise exception 'who edits is not who signed in' using errcode = '42501';
    end if;
    perform 1 from deposit_rule r where r.id = new.rule_id and r.state = 'approved' for share;
    if not found then
      raise exception 'a check is computed by an approved rule' using errcode = 'P0001';
    end if;
  elsif new.state = 'submitted' then
    if new.submitted_by <> shiming_login() then
      raise exception 'who submits is not who signed in' using errcode = '42501';
    end if;
  else
    if new.decided_by <> shiming_login() then
      raise exception 'who decides is not who signed in' using errcode = '42501';
    end if;
    if new.state in ('approved', 'returned', 'rejected')
       and (not shiming_holds('supervisor') or exists (select 1 from deposit_check_editor e where e.check_id = new.id and e.login = new.decided_by)) then
      raise exception 'a supervisor who neither prepared nor edited a check decides on it' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--;;
-- A check that is being taken back is waited for: what is asked of it is asked of what it is then.
create or replace function deposit_transfer_asked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.asked_by <> shiming_login() then
    raise exception 'a transfer is asked under one''s own name' using errcode = '42501';
  end if;
  perform 1 from deposit_check c where c.id = new.check_id and c.project_id = new.project_id and c.state = 'approved' for share;
  if not found or new.state <> 'asked' or new.uncounted <> 0 then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
