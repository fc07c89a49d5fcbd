-- A reading stays, comes before the decision, and whoever read has had a hand in the check.
create trigger deposit_paper_reading_stays before update on deposit_paper_reading begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_paper_reading_kept before delete on deposit_paper_reading begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_paper_reading_written before insert on deposit_paper_reading
when (select c.state from deposit_check c where c.id = new.check_id) not in ('draft', 'returned', 'submitted')
begin select raise(abort, 'append-only'); end;
--;;
create trigger deposit_paper_reading_hand after insert on deposit_paper_reading
begin insert or ignore into deposit_check_editor (check_id, login) values (new.check_id, new.read_by); end;
