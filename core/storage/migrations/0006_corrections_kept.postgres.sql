-- Proofs stay as they came in; a correction is decided once, by somebody else than who asked, and nothing of
-- it changes but its decision. Who enters and who decides is the role that signed in.
create trigger attachment_stays before update on attachment for each row execute function refuse_change();
--;;
create trigger attachment_kept before delete on attachment for each row execute function refuse_change();
--;;
create trigger correction_proof_stays before update on correction_proof for each row execute function refuse_change();
--;;
create trigger correction_proof_kept before delete on correction_proof for each row execute function refuse_change();
--;;
create trigger correction_kept before delete on correction for each row execute function refuse_change();
--;;
create function correction_entered() returns trigger language plpgsql as $$
begin
  if new.entered_by <> shiming_login() or new.state not in ('done', 'pending') then
    raise exception 'a correction is entered under one''s own name and decided later' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger correction_entered before insert on correction for each row execute function correction_entered();
--;;
create function correction_decided() returns trigger language plpgsql as $$
begin
  if old.state <> 'pending' or new.state in ('pending', 'done')
     or row (new.id, new.number, new.subject, new.subject_id, new.changes, new.visit, new.age_reason, new.twin, new.asked_by, new.reason, new.entered_by, new.entered_at)
        is distinct from
        row (old.id, old.number, old.subject, old.subject_id, old.changes, old.visit, old.age_reason, old.twin, old.asked_by, old.reason, old.entered_by, old.entered_at)
     or (old.worker_id is not null and new.worker_id is distinct from old.worker_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  if new.decided_by <> shiming_login() then
    raise exception 'who decides is not who signed in' using errcode = '42501';
  end if;
  if new.state in ('approved', 'refused')
     and session_user <> (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
     and not pg_has_role(session_user, current_database() || '__supervisor', 'member') then
    raise exception 'only a supervisor decides' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger correction_decided before update on correction for each row execute function correction_decided();
