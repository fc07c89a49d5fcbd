-- What a roster could not register stays on file; that a later import did is told by roster_row.
create trigger roster_standing_stays before update on roster_standing begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_standing_kept before delete on roster_standing begin select raise(abort, 'append-only'); end;
--;;
-- A transfer is asked by one and decided by another, who had no hand in any of the project's approved checks.
create trigger deposit_transfer_kept before delete on deposit_transfer begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_asked before insert on deposit_transfer
when new.state <> 'asked' or new.uncounted <> 0
  or not exists (select 1 from deposit_check c where c.id = new.check_id and c.project_id = new.project_id and c.state = 'approved')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_stays before update on deposit_transfer
when old.state <> 'asked' or new.state = 'asked' or new.id <> old.id or new.number <> old.number or new.check_id <> old.check_id
  or new.project_id <> old.project_id or new.from_id <> old.from_id or new.to_id <> old.to_id or new.reason <> old.reason or new.money <> old.money
  or new.amount <> old.amount or new.out_order <> old.out_order or new.in_order <> old.in_order or new.payment <> old.payment
  or new.asked_by <> old.asked_by or new.asked_at <> old.asked_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_by_another before update on deposit_transfer
when new.state in ('approved', 'refused')
  and exists (select 1 from deposit_check_editor e join deposit_check c on c.id = e.check_id
              where c.project_id = new.project_id and c.state = 'approved' and e.login = new.decided_by)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_check_made before insert on deposit_transfer_check
when not exists (select 1 from deposit_transfer t join deposit_check c on c.project_id = t.project_id
                 where t.id = new.transfer_id and t.state = 'approved' and t.operation_id = new.operation_id and c.id = new.check_id and c.state = 'approved')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_check_stays before update on deposit_transfer_check begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_transfer_check_kept before delete on deposit_transfer_check begin select raise(abort, 'append-only'); end;
--;;
create trigger project_contractor_past_made before insert on project_contractor_past
when not exists (select 1 from deposit_transfer t where t.project_id = new.project_id and t.from_id = new.company_id and t.state = 'approved'
                 and t.operation_id = new.operation_id)
begin select raise(abort, 'append-only'); end;
--;;
create trigger project_contractor_past_stays before update on project_contractor_past begin select raise(abort, 'append-only'); end;
--;;
create trigger project_contractor_past_kept before delete on project_contractor_past begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_handed_free before insert on deposit_handed
when exists (select 1 from deposit_check_editor e where e.check_id = new.check_id and e.login = new.handed_to)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_handed_stays before update on deposit_handed begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_handed_kept before delete on deposit_handed begin select raise(abort, 'append-only'); end;
--;;
-- Money that the former contractor paid and that does not count for the present one clears nothing.
drop trigger deposit_clearance_paid;
--;;
create trigger deposit_clearance_paid before insert on deposit_clearance
when (select coalesce(sum(a.balance), 0) from fund_account a join fund_purse p on p.id = a.purse_id join deposit_check c on c.project_id = p.project_id
      where c.id = new.check_id and a.kind = 'deposit')
   - (select coalesce(max(t.uncounted), 0) from deposit_transfer t where t.id = (select max(l.id) from deposit_transfer l join deposit_check c on c.project_id = l.project_id
                                                                                 where c.id = new.check_id and l.state = 'approved'))
   < max(new.paid, (select coalesce(sum(b.asked), 0) from deposit_check c join deposit_check b on b.project_id = c.project_id and b.state = 'approved' and b.id <= c.id
                    where c.id = new.check_id))
begin select raise(abort, 'append-only'); end;
--;;
-- Somebody whose row of a roster had no number that could be is there when an import of the same file wrote that row.
drop trigger deposit_clearance_crew;
--;;
create trigger deposit_clearance_crew before insert on deposit_clearance
when not exists (select 1 from deposit_check c join deposit_check f on f.project_id = c.project_id and f.kind = 'first' and f.state = 'approved'
                 join deposit_check_crew k on k.check_id = f.id where c.id = new.check_id)
  or exists (select 1 from deposit_check c join deposit_check f on f.project_id = c.project_id and f.kind = 'first' and f.state = 'approved'
             join deposit_check_crew k on k.check_id = f.id
             where c.id = new.check_id
               and not exists (select 1 from worker_document d join worker w on w.id = d.worker_id join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                               where d.number = k.number and a.project_id = c.project_id and a.end_reason <> 'withdrawn')
               and not exists (select 1 from roster o join roster s on s.file_sha256 = o.file_sha256 and s.sheet = o.sheet
                               join roster_row r on r.roster_id = s.id and r.row = k.roster_row join worker w on w.id = r.worker_id
                               join assignment a on a.worker_id = coalesce(w.merged_into, w.id)
                               where o.id = k.roster_id and a.project_id = c.project_id and a.end_reason <> 'withdrawn'))
begin select raise(abort, 'append-only'); end;
