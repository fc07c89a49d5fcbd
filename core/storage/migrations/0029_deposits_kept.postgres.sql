-- A rule that was decided on keeps every figure; only its end is added, by a successor or a supervisor, and never
-- before a check that was computed by it. No two approved rules of one jurisdiction hold on one day. Who writes,
-- edits and decides is the role that signed in; triggers look as the owner, so that no grant blinds them.
create function shiming_is_owner() returns boolean language sql stable as $$
  select session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
$$;
--;;
create function shiming_holds(role text) returns boolean language sql stable as $$
  select shiming_is_owner() or pg_has_role(session_user, current_database() || '__' || role, 'member')
$$;
--;;
create trigger deposit_rule_kept before delete on deposit_rule for each row execute function refuse_change();
--;;
create trigger deposit_rule_editor_stays before update on deposit_rule_editor for each row execute function refuse_change();
--;;
create trigger deposit_rule_editor_kept before delete on deposit_rule_editor for each row execute function refuse_change();
--;;
create function deposit_rule_alone(r deposit_rule) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two supervisors who approve at once do not see each other's rule: one waits here for the other.
  perform pg_advisory_xact_lock(hashtext('deposit_rule'));
  if exists (select 1 from deposit_rule o where o.id <> r.id and o.state = 'approved' and o.jurisdiction = r.jurisdiction
             and (r.valid_to is null or o.valid_from <= r.valid_to) and (o.valid_to is null or o.valid_to >= r.valid_from)) then
    raise exception 'constraint "deposit_rule_alone"' using errcode = '23505';
  end if;
end $$;
--;;
create function deposit_rule_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not shiming_is_owner() and (new.entered_by <> shiming_login() or new.state <> 'draft') then
    raise exception 'a rule is written under one''s own name and decided later' using errcode = '42501';
  end if;
  if new.edited_by <> new.entered_by or new.ended_by <> '' or (new.entered_by <> '' and new.state <> 'draft') then
    raise exception 'a rule begins as a draft' using errcode = 'P0001';
  end if;
  if new.state = 'approved' then
    perform deposit_rule_alone(new);
  end if;
  return new;
end $$;
--;;
create trigger deposit_rule_written before insert on deposit_rule for each row execute function deposit_rule_written();
--;;
create function deposit_rule_hand() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'draft' then
    insert into deposit_rule_editor (rule_id, login) values (new.id, new.edited_by) on conflict do nothing;
  end if;
  return null;
end $$;
--;;
create trigger deposit_rule_hand after insert or update on deposit_rule for each row execute function deposit_rule_hand();
--;;
create function deposit_rule_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  decided constant text[] := array['state', 'decided_by', 'decided_at', 'decision', 'version', 'operation_id'];
  ended constant text[] := array['valid_to', 'ended_by', 'ended_at', 'end_reason', 'version', 'operation_id'];
begin
  if new.id <> old.id or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if old.state = 'draft' and new.state = 'draft' then
    if new.decided_by <> '' or new.ended_by <> '' then
      raise exception 'append-only' using errcode = 'P0001';
    end if;
    if new.edited_by <> shiming_login() or not shiming_holds('administrator') then
      raise exception 'an administrator edits a rule under his own name' using errcode = '42501';
    end if;
    return new;
  end if;
  if old.state = 'draft' then
    if to_jsonb(new) - decided is distinct from to_jsonb(old) - decided then
      raise exception 'append-only' using errcode = 'P0001';
    end if;
    if new.decided_by <> shiming_login() or not shiming_holds('supervisor')
       or exists (select 1 from deposit_rule_editor e where e.rule_id = new.id and e.login = new.decided_by) then
      raise exception 'a supervisor who neither wrote nor edited a rule decides on it' using errcode = '42501';
    end if;
    if new.state = 'approved' then
      perform deposit_rule_alone(new);
    end if;
    return new;
  end if;
  if old.state <> 'approved' or to_jsonb(new) - ended is distinct from to_jsonb(old) - ended or new.valid_to is null or new.valid_to >= old.valid_to
     or exists (select 1 from deposit_check c where c.rule_id = new.id and c.applied_on > new.valid_to) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.ended_by <> shiming_login() or not shiming_holds('supervisor')
     or exists (select 1 from deposit_rule_editor e where e.rule_id = new.id and e.login = new.ended_by) then
    raise exception 'a supervisor who neither wrote nor edited a rule ends it' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger deposit_rule_changed before update on deposit_rule for each row execute function deposit_rule_changed();
--;;
-- A check is prepared by one and decided by another, whoever edited it, submitted it or entered a vote being none.
-- What was submitted stays as it was submitted; what was decided stays decided.
create trigger deposit_check_kept before delete on deposit_check for each row execute function refuse_change();
--;;
create trigger deposit_check_editor_stays before update on deposit_check_editor for each row execute function refuse_change();
--;;
create trigger deposit_check_editor_kept before delete on deposit_check_editor for each row execute function refuse_change();
--;;
create trigger deposit_check_crew_stays before update on deposit_check_crew for each row execute function refuse_change();
--;;
create trigger deposit_check_paper_stays before update on deposit_check_paper for each row execute function refuse_change();
--;;
create trigger deposit_check_paper_kept before delete on deposit_check_paper for each row execute function refuse_change();
--;;
create trigger deposit_vote_kept before delete on deposit_vote for each row execute function refuse_change();
--;;
create trigger deposit_decision_stays before update on deposit_decision for each row execute function refuse_change();
--;;
create trigger deposit_decision_kept before delete on deposit_decision for each row execute function refuse_change();
--;;
create trigger deposit_expert_kept before delete on deposit_expert for each row execute function refuse_change();
--;;
create function deposit_check_begun() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state <> 'draft' or new.edited_by <> new.prepared_by or new.decided_by <> '' or new.submitted_by <> '' then
    raise exception 'a check begins as a draft' using errcode = 'P0001';
  end if;
  if new.prepared_by <> shiming_login() then
    raise exception 'a check is prepared under one''s own name' using errcode = '42501';
  end if;
  -- Kept from being ended before this check's day until this transaction is through.
  perform 1 from deposit_rule r where r.id = new.rule_id and r.state = 'approved' for share;
  if not found then
    raise exception 'a check is computed by an approved rule' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger deposit_check_begun before insert on deposit_check for each row execute function deposit_check_begun();
--;;
create function deposit_check_hand() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state in ('draft', 'submitted') then
    insert into deposit_check_editor (check_id, login)
    select new.id, l from unnest(array[new.edited_by, new.submitted_by]) l where l <> '' on conflict do nothing;
  end if;
  return null;
end $$;
--;;
create trigger deposit_check_hand after insert or update on deposit_check for each row execute function deposit_check_hand();
--;;
create function deposit_check_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stepped constant text[] := array['state', 'decided_by', 'decided_at', 'version', 'operation_id'];
  handed_in constant text[] := array['state', 'submitted_by', 'submitted_at', 'version', 'operation_id'];
begin
  if row (new.id, new.number, new.kind, new.project_id, new.prepared_by, new.prepared_at)
     is distinct from row (old.id, old.number, old.kind, old.project_id, old.prepared_by, old.prepared_at)
     or not ((old.state in ('draft', 'returned') and new.state in ('draft', 'withdrawn', 'expired'))
             or (old.state = 'draft' and new.state = 'submitted')
             or (old.state = 'submitted' and new.state in ('approved', 'returned', 'rejected', 'withdrawn'))
             or (old.state = 'approved' and new.state = 'expired'))
     or (new.state = 'submitted' and to_jsonb(new) - handed_in is distinct from to_jsonb(old) - handed_in)
     or (new.state not in ('draft', 'submitted') and to_jsonb(new) - stepped is distinct from to_jsonb(old) - stepped) then
    raise exception 'append-only' using errcode = 'P0001';
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
create trigger deposit_check_changed before update on deposit_check for each row execute function deposit_check_changed();
--;;
create function deposit_crew_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare whose bigint;
begin
  whose := case when tg_op = 'DELETE' then old.check_id else new.check_id end;
  if (select c.state <> 'draft' or c.edited_by <> shiming_login() from deposit_check c where c.id = whose for update) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--;;
create trigger deposit_check_crew_written before insert or delete on deposit_check_crew for each row execute function deposit_crew_written();
--;;
create function deposit_vote_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cast_now constant text[] := array['vote', 'opinion', 'attachment_id', 'voted_by', 'voted_at', 'operation_id'];
begin
  if (select c.state <> 'submitted' from deposit_check c where c.id = new.check_id for update)
     or (tg_op = 'INSERT' and new.vote <> '')
     or (tg_op = 'UPDATE' and (old.vote <> '' or new.vote = '' or to_jsonb(new) - cast_now is distinct from to_jsonb(old) - cast_now)) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if (tg_op = 'INSERT' and new.invited_by <> shiming_login()) or (tg_op = 'UPDATE' and new.voted_by <> shiming_login()) then
    raise exception 'who enters is not who signed in' using errcode = '42501';
  end if;
  insert into deposit_check_editor (check_id, login)
  values (new.check_id, case when tg_op = 'INSERT' then new.invited_by else new.voted_by end) on conflict do nothing;
  return new;
end $$;
--;;
create trigger deposit_vote_written before insert or update on deposit_vote for each row execute function deposit_vote_written();
--;;
create function deposit_decision_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.decided_by <> shiming_login()
     or not exists (select 1 from deposit_check c where c.id = new.check_id and c.state = new.verdict and c.decided_by = new.decided_by) then
    raise exception 'a decision is that of who decided' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger deposit_decision_written before insert on deposit_decision for each row execute function deposit_decision_written();
