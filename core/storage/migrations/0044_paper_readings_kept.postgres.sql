-- A reading stays, comes before the decision, and whoever read has had a hand in the check.
create trigger deposit_paper_reading_stays before update on deposit_paper_reading for each row execute function refuse_change();
--;;
create trigger deposit_paper_reading_kept before delete on deposit_paper_reading for each row execute function refuse_change();
--;;
create function deposit_paper_reading_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.read_by <> shiming_login() then
    raise exception 'who reads is not who signed in' using errcode = '42501';
  end if;
  -- Kept from being decided on until this transaction is through.
  if (select c.state not in ('draft', 'returned', 'submitted') from deposit_check c where c.id = new.check_id for update) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  insert into deposit_check_editor (check_id, login) values (new.check_id, new.read_by) on conflict do nothing;
  return new;
end $$;
--;;
create trigger deposit_paper_reading_written before insert on deposit_paper_reading for each row execute function deposit_paper_reading_written();
