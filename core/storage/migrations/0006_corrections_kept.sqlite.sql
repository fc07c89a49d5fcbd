-- Proofs stay as they came in; a correction is decided once, and nothing of it changes but its decision.
create trigger attachment_stays before update on attachment begin select raise(abort, 'append-only'); end;
--;;
create trigger attachment_kept before delete on attachment begin select raise(abort, 'append-only'); end;
--;;
create trigger correction_proof_stays before update on correction_proof begin select raise(abort, 'append-only'); end;
--;;
create trigger correction_proof_kept before delete on correction_proof begin select raise(abort, 'append-only'); end;
--;;
create trigger correction_kept before delete on correction begin select raise(abort, 'append-only'); end;
--;;
create trigger correction_decided_once before update on correction
when old.state <> 'pending' or new.state in ('pending', 'done') or new.id <> old.id or new.number <> old.number or new.subject <> old.subject
  or new.subject_id <> old.subject_id or (old.worker_id is not null and new.worker_id is not old.worker_id) or new.changes <> old.changes or new.visit <> old.visit
  or new.age_reason <> old.age_reason or new.twin <> old.twin or new.asked_by <> old.asked_by or new.reason <> old.reason
  or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at
begin select raise(abort, 'append-only'); end;
