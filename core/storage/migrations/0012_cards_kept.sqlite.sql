-- A card's number never changes once it is on paper; what is dead stays dead, but for a card that a merge called
-- off and that lives again when the merge is taken apart. What was confirmed, signed or dissolved stays as it is.
create trigger card_number_stays before update of number on card
when old.number is not null and new.number is not old.number
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_dead_stays before update of state on card
when new.state <> old.state and (old.state in ('spoiled', 'replaced')
  or (old.state = 'cancelled' and not exists (select 1 from worker_merge_row r join worker_merge m on m.id = r.merge_id
        where r.table_name = 'card' and r.row_id = old.id and m.state = 'apart')))
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_in_hand_stays before update of in_hand_on on card
when old.in_hand_on is not null and new.in_hand_on is not old.in_hand_on
begin select raise(abort, 'append-only'); end;
--;;
create trigger pickup_desk_kept before delete on pickup_desk begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_kept before delete on card_batch begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_closed_stays before update on card_batch
when old.state in ('closed', 'dissolved') or new.id <> old.id or new.number <> old.number or new.made_by <> old.made_by or new.made_at <> old.made_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_place_kept before delete on card_batch_place begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_place_settled_stays before update on card_batch_place
when old.gone = 1 or old.settled = 1 or new.id <> old.id or new.batch_id <> old.batch_id or new.card_id <> old.card_id
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_print_stays before update on card_batch_print begin select raise(abort, 'append-only'); end;
--;;
create trigger card_batch_print_kept before delete on card_batch_print begin select raise(abort, 'append-only'); end;
--;;
create trigger card_handover_kept before delete on card_handover begin select raise(abort, 'append-only'); end;
--;;
create trigger card_handover_stays before update on card_handover
when new.id <> old.id or new.number <> old.number or new.on_day <> old.on_day or new.company_id <> old.company_id or new.manager_id <> old.manager_id
  or new.project_id is not old.project_id or new.made_by <> old.made_by or new.made_at <> old.made_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_handover_line_kept before delete on card_handover_line begin select raise(abort, 'append-only'); end;
--;;
create trigger card_handover_line_noted_stays before update on card_handover_line
when old.how <> '' or new.id <> old.id or new.handover_id <> old.handover_id or new.card_id <> old.card_id
begin select raise(abort, 'append-only'); end;
