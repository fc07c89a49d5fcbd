-- A merge is entered once and taken apart once; what it kept never changes. Rows that are only ever added to
-- may change their worker with a merge that named them, and nothing else of theirs.
create trigger worker_merge_row_stays before update on worker_merge_row begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_row_kept before delete on worker_merge_row begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_standing_stays before update on worker_merge_standing begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_standing_kept before delete on worker_merge_standing begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_proof_stays before update on worker_merge_proof begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_proof_kept before delete on worker_merge_proof begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_kept before delete on worker_merge begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_entered before insert on worker_merge when new.state <> 'merged' begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merge_apart_once before update on worker_merge
when old.state <> 'merged' or new.state <> 'apart' or new.id <> old.id or new.number <> old.number or new.stays_id <> old.stays_id
  or new.goes_id <> old.goes_id or new.choices <> old.choices or new.reason <> old.reason or new.merged_by <> old.merged_by
  or new.merged_at <> old.merged_at
begin select raise(abort, 'append-only'); end;
--;;
drop trigger telling_stays;
--;;
create trigger telling_stays before update on telling
when new.id <> old.id or new.about <> old.about or new.how <> old.how or new.told <> old.told or new.at <> old.at
  or new.by_login <> old.by_login or new.operation_id <> old.operation_id
  or not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
                 where r.table_name = 'telling' and r.row_id = old.id
                   and ((m.state = 'merged' and m.goes_id = old.worker_id and m.stays_id = new.worker_id)
                     or (m.state = 'apart' and m.stays_id = old.worker_id and m.goes_id = new.worker_id)))
begin select raise(abort, 'append-only'); end;
--;;
drop trigger receipt_stays;
--;;
create trigger receipt_stays before update on receipt
when new.id <> old.id or new.number <> old.number or new.kind <> old.kind or new.at <> old.at or new.operation_id <> old.operation_id
  or not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
                 where r.table_name = 'receipt' and r.row_id = old.id
                   and ((m.state = 'merged' and m.goes_id = old.worker_id and m.stays_id = new.worker_id)
                     or (m.state = 'apart' and m.stays_id = old.worker_id and m.goes_id = new.worker_id)))
begin select raise(abort, 'append-only'); end;
--;;
-- Who points where follows from the merges and from nothing else; and who is merged has nothing open of his own.
create trigger worker_merged_by_merge before update of merged_into on worker
when new.merged_into is not old.merged_into and not (
  (new.merged_into is not null and exists (select 1 from worker_merge m where m.state = 'merged' and m.stays_id = new.merged_into
     and (m.goes_id = new.id or m.goes_id = old.merged_into)))
  or (old.merged_into is not null and exists (select 1 from worker_merge m where m.state = 'apart' and m.stays_id = old.merged_into
     and ((new.merged_into is null and m.goes_id = new.id
           and not exists (select 1 from worker_merge s where s.goes_id = new.id and s.state = 'merged'))
       or m.goes_id = new.merged_into))))
begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_merged_has_nothing before update of merged_into on worker
when new.merged_into is not null and (
  exists (select 1 from assignment a where a.worker_id = new.id and a.ends_on is null)
  or exists (select 1 from card k where k.worker_id = new.id
             and k.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk', 'active'))
  or exists (select 1 from worker w where w.id = new.merged_into and w.merged_into is not null))
begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_born_living before insert on worker when new.merged_into is not null begin select raise(abort, 'append-only'); end;
--;;
create trigger assignment_of_living before insert on assignment
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger assignment_to_living before update of worker_id on assignment
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger contract_of_living before insert on contract
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger contract_to_living before update of worker_id on contract
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_of_living before insert on card
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_to_living before update of worker_id on card
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger telling_of_living before insert on telling
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger receipt_of_living before insert on receipt
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
--;;
create trigger worker_document_of_living before insert on worker_document
when exists (select 1 from worker w where w.id = new.worker_id and w.merged_into is not null)
begin select raise(abort, 'append-only'); end;
