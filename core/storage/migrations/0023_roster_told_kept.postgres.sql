-- Who confirmed, and the paper it stands on, are only ever added to; who notes it is the role that signed in.
do $$
declare t text;
begin
  foreach t in array array['roster_confirmation', 'roster_confirmation_worker', 'roster_confirmation_proof'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', t || '_stays', t);
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
--;;
create function roster_confirmation_noted() returns trigger language plpgsql as $$
begin
  if new.noted_by <> shiming_login() then
    raise exception 'who notes it is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger roster_confirmation_noted before insert on roster_confirmation for each row execute function roster_confirmation_noted();
