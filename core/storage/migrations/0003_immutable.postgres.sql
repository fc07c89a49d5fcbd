-- What was written stays, whoever connects and however: triggers hold it against psql too.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only' using errcode = 'P0001';
end $$;
--;;
do $$
declare t text;
begin
  foreach t in array array['operation', 'operation_result', 'audit_entry', 'serial_lease', 'card_step', 'telling', 'receipt', 'likeness_decision'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', t || '_stays', t);
  end loop;
  foreach t in array array['operation', 'operation_result', 'audit_entry', 'audit_head', 'serial_lease', 'card_step', 'telling', 'receipt', 'likeness_decision', 'worker', 'worker_document',
                           'contract', 'assignment', 'card', 'photo', 'company', 'project', 'rule', 'app_user'] loop
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
--;;
-- Who acts is the role that signed in. A user's role is named database_login, so that one server can hold
-- several offices; the owner acts under the name of his own role.
create function shiming_login() returns text language sql stable as $$
  select case when starts_with(session_user::text, current_database() || '_')
              then substr(session_user::text, length(current_database()) + 2)
              else session_user::text end
$$;
--;;
create function operation_actor() returns trigger language plpgsql as $$
begin
  if new.actor <> shiming_login() then
    raise exception 'the actor is not who signed in' using errcode = '42501';
  end if;
  return new;
end $$;
--;;
create trigger operation_actor before insert on operation for each row execute function operation_actor();
--;;
create trigger audit_entry_actor before insert on audit_entry for each row execute function operation_actor();
--;;
-- Users are managed only through these functions, never with CREATEROLE in anybody's hands: who has that can
-- make himself supervisor. Each asks whether the caller is an administrator who has set his own password.
create function shiming_require_administrator() returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) then
    return;
  end if;
  if not exists (select 1 from app_user u join user_role r on r.user_id = u.id
                 where u.login = shiming_login() and u.disabled = 0 and u.must_change = 0 and r.role = 'administrator') then
    raise exception 'only an administrator manages users' using errcode = '42501';
  end if;
end $$;
--;;
create function shiming_role_of(login text) returns text language sql stable as $$
  select current_database() || '_' || login
$$;
--;;
create function shiming_grant_groups(who text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare g text;
begin
  execute format('grant %I to %I', current_database() || '__member', shiming_role_of(who));
  for g in select r.role from app_user u join user_role r on r.user_id = u.id where u.login = who loop
    execute format('grant %I to %I', current_database() || '__' || g, shiming_role_of(who));
  end loop;
end $$;
--;;
create function shiming_revoke_groups(who text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare g text;
begin
  for g in select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
           where u.rolname = shiming_role_of(who) and r.rolname <> current_database() || '__new' loop
    execute format('revoke %I from %I', g, shiming_role_of(who));
  end loop;
end $$;
--;;
-- The password arrives as a SCRAM verifier: in clear it never leaves the desk.
create function shiming_add_user(who text, person text, roles text[], verifier text, at bigint, operation bigint) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare made bigint;
begin
  perform shiming_require_administrator();
  if who !~ '^[a-z][a-z0-9.-]{1,30}$' or verifier !~ '^SCRAM-SHA-256\$' then
    raise exception 'login or verifier has the wrong form' using errcode = '23514';
  end if;
  insert into app_user (login, name, created_at, operation_id) values (who, person, at, operation) returning id into made;
  insert into user_role (user_id, role) select made, unnest(roles);
  execute format('create role %I login nocreatedb nocreaterole password %L', shiming_role_of(who), verifier);
  execute format('grant %I to %I', current_database() || '__new', shiming_role_of(who));
  return made;
end $$;
--;;
create function shiming_set_roles(who text, roles text[], operation bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform shiming_require_administrator();
  delete from user_role where user_id = (select id from app_user where login = who);
  insert into user_role (user_id, role) select u.id, unnest(roles) from app_user u where u.login = who;
  update app_user set version = version + 1, operation_id = operation where login = who;
  perform shiming_revoke_groups(who);
  if (select must_change from app_user where login = who) = 0 then
    perform shiming_grant_groups(who);
  end if;
end $$;
--;;
create function shiming_set_disabled(who text, off integer, operation bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform shiming_require_administrator();
  update app_user set disabled = off, version = version + 1, operation_id = operation where login = who;
  execute format('alter role %I %s', shiming_role_of(who), case when off = 1 then 'nologin' else 'login' end);
end $$;
--;;
create function shiming_reset_password(who text, verifier text, operation bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform shiming_require_administrator();
  if verifier !~ '^SCRAM-SHA-256\$' then
    raise exception 'verifier has the wrong form' using errcode = '23514';
  end if;
  update app_user set must_change = 1, version = version + 1, operation_id = operation where login = who;
  perform shiming_revoke_groups(who);
  execute format('alter role %I password %L', shiming_role_of(who), verifier);
end $$;
--;;
-- A user's own change; the group roles, and with them every right, come after the first one.
create function shiming_change_password(verifier text, operation bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if verifier !~ '^SCRAM-SHA-256\$' or not exists (select 1 from app_user where login = shiming_login() and disabled = 0) then
    raise exception 'not a user of this office' using errcode = '42501';
  end if;
  execute format('alter role %I password %L', session_user, verifier);
  update app_user set must_change = 0, version = version + 1, operation_id = operation where login = shiming_login();
  perform shiming_grant_groups(shiming_login());
end $$;
--;;
revoke execute on function shiming_grant_groups(text), shiming_revoke_groups(text) from public;
