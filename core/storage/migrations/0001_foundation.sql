-- The ground everything stands on: the office's own data, users, operations, audit, serials, dated rules.
-- Dates are civil dates in China; instants are milliseconds since 1970, UTC; absent text is ''.
create table office_info (
  key   text not null primary key,
  value text not null
);
--;;
create table app_user (
  id            @ID@,
  login         text    not null,
  name          text    not null,
  password_hash text    not null default '',
  must_change   integer not null default 1,
  disabled      integer not null default 0,
  failed_count  integer not null default 0,
  locked_until  bigint  not null default 0,
  created_at    bigint  not null,
  version       integer not null default 1,
  operation_id  bigint  not null,
  constraint app_user_login unique (login)
);
--;;
create table user_role (
  user_id bigint not null references app_user (id),
  role    text   not null check (role in ('clerk', 'card-staff', 'supervisor', 'inspector', 'administrator', 'auditor')),
  primary key (user_id, role)
);
--;;
-- One row for each change that was committed. It is written first in its transaction, so that whatever the
-- change writes can name it; a request key that comes again is answered with the result kept beside it.
create table operation (
  id          @ID@,
  request_key text   not null,
  name        text   not null,
  actor       text   not null,
  station     text   not null,
  lane        text   not null,
  at          bigint not null,
  input_hash  text   not null,
  constraint operation_request_key unique (request_key)
);
--;;
create table operation_result (
  operation_id bigint not null primary key references operation (id),
  result       text   not null
);
--;;
create table audit_entry (
  id           @ID@,
  operation_id bigint not null references operation (id),
  station      text   not null,
  lane         text   not null,
  seq          bigint not null,
  at           bigint not null,
  actor        text   not null,
  operation    text   not null,
  subject      text   not null,
  subject_id   bigint not null,
  before       text   not null,
  after        text   not null,
  hash_before  text   not null,
  hash         text   not null,
  constraint audit_entry_chain unique (station, lane, seq)
);
--;;
create index audit_entry_subject on audit_entry (subject, subject_id, id);
--;;
create table audit_head (
  station text   not null,
  lane    text   not null,
  count   bigint not null,
  hash    text   not null,
  primary key (station, lane)
);
--;;
create table serial (
  kind text    not null,
  year integer not null,
  next bigint  not null,
  primary key (kind, year)
);
--;;
-- A range of a series handed out to a desk that works away from the office; nobody else numbers from it.
create table serial_lease (
  id           @ID@,
  kind         text    not null,
  year         integer not null,
  first_no     bigint  not null,
  last_no      bigint  not null,
  holder       text    not null,
  leased_at    bigint  not null,
  operation_id bigint  not null references operation (id),
  check (last_no >= first_no)
);
--;;
create index serial_lease_range on serial_lease (kind, year, first_no);
--;;
create table rule (
  id           @ID@,
  name         text not null,
  value        text not null,
  unit         text not null default '',
  valid_from   date not null,
  valid_to     date,
  jurisdiction text not null default '',
  source       text not null,
  entered_by   text not null,
  approved_by  text not null default '',
  constraint rule_from unique (name, jurisdiction, valid_from)
);
--;;
create table calendar_day (
  day    date not null primary key,
  name   text not null,
  kind   text not null check (kind in ('off', 'work')),
  source text not null
);
--;;
create table calendar_year (
  year   integer not null primary key,
  source text    not null
);
