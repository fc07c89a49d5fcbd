-- What is taken back is what stood on the line, to the word; only with it, in the same operation, is the line
-- opened again, and is the card in the worker's hand no more. A card that was noted as handed to him by mistake
-- lies at the desk again, by a step with its reason.
create trigger card_signature_undone_true before insert on card_signature_undone
when not exists (select 1 from card_handover_line l where l.id = new.line_id and l.how = new.how and l.signed_on is new.signed_on
  and l.noted_by = new.noted_by and l.noted_at is new.noted_at and l.attachment_id is new.attachment_id)
begin select raise(abort, 'append-only'); end;
--;;
create trigger card_signature_undone_stays before update on card_signature_undone begin select raise(abort, 'append-only'); end;
--;;
create trigger card_signature_undone_kept before delete on card_signature_undone begin select raise(abort, 'append-only'); end;
--;;
drop trigger card_handover_line_noted_stays;
--;;
create trigger card_handover_line_noted_stays before update on card_handover_line
when new.id <> old.id or new.handover_id <> old.handover_id or new.card_id <> old.card_id
  or (old.how <> '' and not (new.how = '' and new.signed_on is null and new.noted_by = '' and new.attachment_id is null
      and exists (select 1 from card_signature_undone u where u.line_id = old.id and u.operation_id = new.operation_id)))
begin select raise(abort, 'append-only'); end;
--;;
drop trigger card_in_hand_stays;
--;;
create trigger card_in_hand_stays before update of in_hand_on on card
when old.in_hand_on is not null and new.in_hand_on is not old.in_hand_on
  and not (new.in_hand_on is null
      and exists (select 1 from card_signature_undone u join card_handover_line l on l.id = u.line_id
                  where l.card_id = old.id and u.operation_id = new.operation_id and u.signed_on = old.in_hand_on))
  and not (new.in_hand_on is null
      and exists (select 1 from card_step s where s.card_id = old.id and s.operation_id = new.operation_id and s.state = 'at-desk' and s.reason <> ''))
begin select raise(abort, 'append-only'); end;
