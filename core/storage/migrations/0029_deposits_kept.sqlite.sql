-- A rule that was decided on keeps every figure; only its end is added, by a successor or a supervisor, and never
-- before a check that was computed by it. No two approved rules of one jurisdiction hold on one day.
create trigger deposit_rule_kept before delete on deposit_rule begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_editor_stays before update on deposit_rule_editor begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_editor_kept before delete on deposit_rule_editor begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_written_first before insert on deposit_rule when new.entered_by <> '' and (new.state <> 'draft' or new.ended_by <> '')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_entered after insert on deposit_rule
begin insert into deposit_rule_editor (rule_id, login) values (new.id, new.entered_by); end;
--;;
create trigger deposit_rule_edited after update on deposit_rule when new.state = 'draft'
begin insert or ignore into deposit_rule_editor (rule_id, login) values (new.id, new.edited_by); end;
--;;
create trigger deposit_rule_draft_is before update on deposit_rule
when new.id <> old.id or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at
  or (new.state = 'draft' and (old.state <> 'draft' or new.decided_by <> '' or new.ended_by <> ''))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_figures_stay before update on deposit_rule
when (old.state <> 'draft' or new.state <> 'draft')
  and (new.jurisdiction <> old.jurisdiction or new.name <> old.name or new.valid_from <> old.valid_from or new.cost_rate <> old.cost_rate
  or new.labour_rate <> old.labour_rate or new.basis <> old.basis or new.may_choose <> old.may_choose or new.least_labour_share <> old.least_labour_share
  or new.begun_rate <> old.begun_rate or new.begun_pro_rata <> old.begun_pro_rata or new.round_to <> old.round_to or new.round_mode <> old.round_mode
  or new.least_sum <> old.least_sum or new.most_sum <> old.most_sum or new.supplement_share <> old.supplement_share or new.releases <> old.releases
  or new.waiting_days <> old.waiting_days or new.surcharge_a <> old.surcharge_a or new.surcharge_b <> old.surcharge_b or new.surcharge_c <> old.surcharge_c
  or new.surcharge_d <> old.surcharge_d or new.experts <> old.experts or new.monthly_wage <> old.monthly_wage or new.share_below <> old.share_below
  or new.share_above <> old.share_above or new.alike_enough <> old.alike_enough or new.alike_factor <> old.alike_factor or new.heads_below <> old.heads_below
  or new.heads_above <> old.heads_above or new.density_below <> old.density_below or new.habit_enough <> old.habit_enough or new.source <> old.source
  or new.edited_by <> old.edited_by)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_decided_by_another before update on deposit_rule
when old.state = 'draft' and new.state <> 'draft'
  and (new.valid_to is not old.valid_to or new.ended_by <> '' or new.decided_by = ''
  or exists (select 1 from deposit_rule_editor e where e.rule_id = new.id and e.login = new.decided_by))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_only_ends before update on deposit_rule
when old.state <> 'draft'
  and (new.state <> old.state or old.state <> 'approved' or new.decided_by <> old.decided_by or new.decided_at is not old.decided_at or new.decision <> old.decision
  or new.valid_to is null or new.valid_to >= old.valid_to or new.ended_by = ''
  or exists (select 1 from deposit_rule_editor e where e.rule_id = new.id and e.login = new.ended_by)
  or exists (select 1 from deposit_check c where c.rule_id = new.id and c.applied_on > new.valid_to))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_alone before update on deposit_rule
when new.state = 'approved' and exists (select 1 from deposit_rule r where r.id <> new.id and r.state = 'approved' and r.jurisdiction = new.jurisdiction
  and (new.valid_to is null or r.valid_from <= new.valid_to) and (r.valid_to is null or r.valid_to >= new.valid_from))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_rule_alone_shipped before insert on deposit_rule
when new.state = 'approved' and exists (select 1 from deposit_rule r where r.state = 'approved' and r.jurisdiction = new.jurisdiction
  and (new.valid_to is null or r.valid_from <= new.valid_to) and (r.valid_to is null or r.valid_to >= new.valid_from))
begin select raise(abort, 'append-only'); end;
--;;
-- A check is prepared by one and decided by another, whoever edited it, submitted it or entered a vote being none.
-- What was submitted stays as it was submitted; what was decided stays decided.
create trigger deposit_check_kept before delete on deposit_check begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_editor_stays before update on deposit_check_editor begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_editor_kept before delete on deposit_check_editor begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_begun before insert on deposit_check
when new.state <> 'draft' or new.edited_by <> new.prepared_by or not exists (select 1 from deposit_rule r where r.id = new.rule_id and r.state = 'approved')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_entered after insert on deposit_check
begin insert into deposit_check_editor (check_id, login) values (new.id, new.prepared_by); end;
--;;
create trigger deposit_check_edited after update on deposit_check when new.state in ('draft', 'submitted')
begin
  insert or ignore into deposit_check_editor (check_id, login) values (new.id, new.edited_by);
  insert or ignore into deposit_check_editor (check_id, login) select new.id, new.submitted_by where new.submitted_by <> '';
end;
--;;
create trigger deposit_check_voted after insert on deposit_vote
begin insert or ignore into deposit_check_editor (check_id, login) values (new.check_id, new.invited_by); end;
--;;
create trigger deposit_check_vote_entered after update on deposit_vote
begin insert or ignore into deposit_check_editor (check_id, login) values (new.check_id, new.voted_by); end;
--;;
create trigger deposit_check_is before update on deposit_check
when new.id <> old.id or new.number <> old.number or new.kind <> old.kind or new.project_id <> old.project_id or new.prepared_by <> old.prepared_by
  or new.prepared_at <> old.prepared_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_steps before update on deposit_check
when not ((old.state in ('draft', 'returned') and new.state in ('draft', 'withdrawn', 'expired'))
  or (old.state = 'draft' and new.state = 'submitted')
  or (old.state = 'submitted' and new.state in ('approved', 'returned', 'rejected', 'withdrawn'))
  or (old.state = 'approved' and new.state = 'expired'))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_facts_stay before update on deposit_check
when new.state <> 'draft' and (new.contractor_id <> old.contractor_id or new.rule_id <> old.rule_id or new.rule_copy <> old.rule_copy or new.applied_on <> old.applied_on
  or new.facts <> old.facts or new.assessment <> old.assessment or new.plausibility <> old.plausibility or new.asked <> old.asked or new.declared <> old.declared
  or new.reason <> old.reason or new.edited_by <> old.edited_by or (old.state <> 'draft' and (new.submitted_by <> old.submitted_by or new.submitted_at is not old.submitted_at)))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_rule_approved before update on deposit_check
when new.rule_id <> old.rule_id and not exists (select 1 from deposit_rule r where r.id = new.rule_id and r.state = 'approved')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_decided_by_another before update on deposit_check
when old.state = 'submitted' and new.state in ('approved', 'returned', 'rejected')
  and (new.decided_by = '' or exists (select 1 from deposit_check_editor e where e.check_id = new.id and e.login = new.decided_by))
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_crew_written before insert on deposit_check_crew
when (select c.state from deposit_check c where c.id = new.check_id) <> 'draft' begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_crew_stays before update on deposit_check_crew begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_crew_kept before delete on deposit_check_crew
when (select c.state from deposit_check c where c.id = old.check_id) <> 'draft' begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_paper_stays before update on deposit_check_paper begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_check_paper_kept before delete on deposit_check_paper begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_vote_invited before insert on deposit_vote
when new.vote <> '' or (select c.state from deposit_check c where c.id = new.check_id) <> 'submitted' begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_vote_once before update on deposit_vote
when old.vote <> '' or new.vote = '' or new.id <> old.id or new.check_id <> old.check_id or new.expert_id <> old.expert_id or new.conflict <> old.conflict
  or new.invited_by <> old.invited_by or new.invited_at <> old.invited_at or (select c.state from deposit_check c where c.id = new.check_id) <> 'submitted'
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_vote_kept before delete on deposit_vote begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_decision_stays before update on deposit_decision begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_decision_kept before delete on deposit_decision begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_decision_by_another before insert on deposit_decision
when exists (select 1 from deposit_check_editor e where e.check_id = new.check_id and e.login = new.decided_by)
  or not exists (select 1 from deposit_check c where c.id = new.check_id and c.state = new.verdict and c.decided_by = new.decided_by)
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_expert_kept before delete on deposit_expert begin select raise(abort, 'append-only'); end;
