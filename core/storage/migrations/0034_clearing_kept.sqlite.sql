-- A check is cleared only when it is approved, paid in full with all that were asked of the project before it, and the
-- whole first crew is registered for the project. What was cleared stays; that it was issued and that it was withdrawn
-- are added, once each.
create trigger deposit_clearance_kept before delete on deposit_clearance begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_certificate_print_stays before update on deposit_certificate_print begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_certificate_print_kept before delete on deposit_certificate_print begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_made before insert on deposit_clearance
when new.issued_at is not null or new.withdrawn_at is not null
  or not exists (select 1 from deposit_check c where c.id = new.check_id and c.state = 'approved' and c.asked = new.asked)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_paid before insert on deposit_clearance
when (select coalesce(sum(a.balance), 0) from fund_account a join fund_purse p on p.id = a.purse_id join deposit_check c on c.project_id = p.project_id
      where c.id = new.check_id and a.kind = 'deposit')
   < max(new.paid, (select coalesce(sum(b.asked), 0) from deposit_check c join deposit_check b on b.project_id = c.project_id and b.state = 'approved' and b.id <= c.id
                    where c.id = new.check_id))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_in_order before insert on deposit_clearance
when exists (select 1 from deposit_check c join deposit_check b on b.project_id = c.project_id and b.state = 'approved' and b.id < c.id
             where c.id = new.check_id and not exists (select 1 from deposit_clearance e where e.check_id = b.id and e.withdrawn_at is null))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_crew before insert on deposit_clearance
when not exists (select 1 from deposit_check c join deposit_check f on f.project_id = c.project_id and f.kind = 'first' and f.state = 'approved'
                 join deposit_check_crew k on k.check_id = f.id where c.id = new.check_id)
  or exists (select 1 from deposit_check c join deposit_check f on f.project_id = c.project_id and f.kind = 'first' and f.state = 'approved'
             join deposit_check_crew k on k.check_id = f.id
             where c.id = new.check_id
               and not exists (select 1 from worker_document d join worker w on w.id = d.worker_id join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                               where d.number = k.number and a.project_id = c.project_id and a.end_reason <> 'withdrawn'))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_stays before update on deposit_clearance
when old.withdrawn_at is not null or new.id <> old.id or new.number <> old.number or new.code <> old.code or new.check_id <> old.check_id or new.asked <> old.asked
  or new.paid <> old.paid or new.facts <> old.facts or new.cleared_by <> old.cleared_by or new.cleared_at <> old.cleared_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_issued_once before update on deposit_clearance
when new.withdrawn_at is null
  and (old.issued_at is not null or new.issued_at is null
       or exists (select 1 from deposit_check_editor e where e.check_id = new.check_id and e.login = new.issued_by))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_clearance_withdrawn_alone before update on deposit_clearance
when new.withdrawn_at is not null
  and (new.issued_by <> old.issued_by or new.issuer <> old.issuer or new.issued_at is not old.issued_at or new.key_no <> old.key_no or new.signed_text <> old.signed_text)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_certificate_printed before insert on deposit_certificate_print
when not exists (select 1 from deposit_clearance e where e.id = new.clearance_id and e.issued_at is not null and e.withdrawn_at is null)
begin select raise(abort, 'append-only'); end;
--;;
-- What is cleared does not expire: its certificate is out, and a supervisor withdraws that first. What was approved
-- expires by the word of one who had no hand in it, for it is asked no more then.
create trigger deposit_check_approved_stays before update on deposit_check
when exists (select 1 from deposit_clearance e where e.check_id = new.id and e.withdrawn_at is null)
  or (old.state = 'approved' and exists (select 1 from deposit_check_editor e where e.check_id = new.id and e.login = new.decided_by))
begin select raise(abort, 'append-only'); end;
--;;
-- As PostgreSQL holds it: nobody's name stands under a step that was not taken yet.
drop trigger deposit_check_begun;
--;;
create trigger deposit_check_begun before insert on deposit_check
when new.state <> 'draft' or new.edited_by <> new.prepared_by or new.submitted_by <> '' or new.decided_by <> ''
  or not exists (select 1 from deposit_rule r where r.id = new.rule_id and r.state = 'approved')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_handed_in before update on deposit_check
when new.state = 'submitted' and (new.decided_by <> old.decided_by or new.decided_at is not old.decided_at)
begin select raise(abort, 'append-only'); end;
