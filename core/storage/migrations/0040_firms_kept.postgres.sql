-- A firm is on file once, whichever of its codes a desk knows; of two desks at once one waits here for the other.
-- Doubles of before stay as they are until somebody changes their codes.
create function company_one_code() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  codes text[] := '{}';
begin
  if new.credit_code <> '' and (tg_op = 'INSERT' or new.credit_code <> old.credit_code) then
    codes := codes || substr(new.credit_code, 9, 9);
  end if;
  if new.org_code <> '' and (tg_op = 'INSERT' or new.org_code <> old.org_code) then
    codes := codes || replace(new.org_code, '-', '');
  end if;
  if cardinality(codes) = 0 then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('company_code'));
  if exists (select 1 from company o, unnest(codes) as c(code) where o.id <> new.id
             and ((o.org_code <> '' and o.org_code = left(c.code, 8) || '-' || right(c.code, 1))
                  or (o.credit_code <> '' and substr(o.credit_code, 9, 9) = c.code))) then
    raise exception 'constraint "company_one_code"' using errcode = '23505';
  end if;
  return new;
end $$;
--;;
create trigger company_one_code before insert or update on company for each row execute function company_one_code();
--;;
create trigger contact_kept before delete on contact for each row execute function refuse_change();
--;;
create function contact_stays() returns trigger language plpgsql as $$
begin
  if row (new.id, new.company_id, new.project_id) is distinct from row (old.id, old.company_id, old.project_id) then
    raise exception 'append-only' using errcode = 'P0001';
  end if;
  return new;
end $$;
--;;
create trigger contact_stays before update on contact for each row execute function contact_stays();
--;;
create trigger construction_permit_kept before delete on construction_permit for each row execute function refuse_change();
--;;
create function construction_permit_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  voiding constant text[] := array['voided_by', 'voided_at', 'void_reason', 'operation_id'];
begin
  if tg_op = 'INSERT' then
    if new.recorded_by <> shiming_login() or new.voided_at is not null then
      raise exception 'a permit is recorded under one''s own name' using errcode = '42501';
    end if;
  elsif old.voided_at is not null or to_jsonb(new) - voiding is distinct from to_jsonb(old) - voiding then
    raise exception 'append-only' using errcode = 'P0001';
  elsif new.voided_by <> shiming_login() then
    raise exception 'who makes it void is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger construction_permit_changed before insert or update on construction_permit for each row execute function construction_permit_changed();
--;;
create trigger construction_permit_paper_stays before update on construction_permit_paper for each row execute function refuse_change();
--;;
create trigger construction_permit_paper_kept before delete on construction_permit_paper for each row execute function refuse_change();
