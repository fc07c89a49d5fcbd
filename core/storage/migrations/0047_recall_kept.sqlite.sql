-- The last decision on a check, as long as it holds, is taken back by who decided, within ten minutes (600,000 ms) and
-- before anything came of it: no clearance, and since then no booking of the project's money, no transfer, no permit and
-- no further check. The check then waits for a decision as it did before.
create trigger deposit_recall_stays before update on deposit_recall begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_recall_kept before delete on deposit_recall begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_recall_made before insert on deposit_recall
when not exists (select 1 from deposit_decision d join deposit_check c on c.id = d.check_id
                 where d.id = new.decision_id and d.decided_by = new.recalled_by and new.recalled_at - d.decided_at <= 600000
                   and c.state = d.verdict and c.decided_by = d.decided_by and c.decided_at = d.decided_at
                   and not exists (select 1 from deposit_decision l where l.check_id = d.check_id and l.id > d.id))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_recall_untouched before insert on deposit_recall
when exists (select 1 from deposit_decision d join deposit_check c on c.id = d.check_id
             where d.id = new.decision_id
               and (exists (select 1 from deposit_clearance e where e.check_id = c.id)
                    or exists (select 1 from fund_purse p join fund_account a on a.purse_id = p.id
                               join fund_entry f on f.debit_account_id = a.id or f.credit_account_id = a.id
                               where p.project_id = c.project_id and f.operation_id > d.operation_id)
                    or exists (select 1 from deposit_transfer t where t.project_id = c.project_id and t.state in ('asked', 'approved')
                                 and t.operation_id > d.operation_id)
                    or exists (select 1 from construction_permit m where m.project_id = c.project_id and m.voided_at is null
                                 and m.operation_id > d.operation_id)
                    or exists (select 1 from deposit_check o where o.project_id = c.project_id and o.id > c.id
                                 and o.state in ('draft', 'submitted', 'returned', 'approved'))))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_recall_done after insert on deposit_recall
begin
  update deposit_check set state = 'submitted', decided_by = '', decided_at = null, version = version + 1, operation_id = new.operation_id
  where id = (select d.check_id from deposit_decision d where d.id = new.decision_id);
end;
--;;
-- What was decided waits again only with the recall of its last decision, in the same operation.
drop trigger deposit_check_steps;
--;;
create trigger deposit_check_steps before update on deposit_check
when not ((old.state in ('draft', 'returned') and new.state in ('draft', 'withdrawn', 'expired'))
  or (old.state = 'draft' and new.state = 'submitted')
  or (old.state = 'submitted' and new.state in ('approved', 'returned', 'rejected', 'withdrawn'))
  or (old.state = 'approved' and new.state = 'expired')
  or (old.state in ('approved', 'returned', 'rejected') and new.state = 'submitted' and new.decided_by = '' and new.decided_at is null
      and exists (select 1 from deposit_recall r join deposit_decision d on d.id = r.decision_id
                  where d.check_id = new.id and r.operation_id = new.operation_id
                    and not exists (select 1 from deposit_decision l where l.check_id = d.check_id and l.id > d.id))))
begin select raise(abort, 'append-only'); end;
--;;
drop trigger deposit_check_handed_in;
--;;
create trigger deposit_check_handed_in before update on deposit_check
when old.state = 'draft' and new.state = 'submitted' and (new.decided_by <> old.decided_by or new.decided_at is not old.decided_at)
begin select raise(abort, 'append-only'); end;
