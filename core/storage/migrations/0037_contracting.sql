-- Contracts by which a general contractor takes workers from a labour dispatching company (domain.md 1): wage, term
-- and end, for one project or, as a frame, for all of that contractor. Never deleted; what was amended stays as it
-- was in dispatch_contract_former, the signed paper in dispatch_contract_scan.
create table dispatch_contract (
  id             @ID@,
  number         text    not null,
  contractor_id  bigint  not null references company (id),
  dispatcher_id  bigint  not null references company (id),
  project_id     bigint  references project (id),
  wage           bigint  not null check (wage > 0),
  wage_per       text    not null check (wage_per in ('day', 'month')),
  heads          integer not null default 0 check (heads >= 0),
  from_on        date    not null,
  until_on       date    not null,
  signed_on      date    not null,
  note           text    not null default '',
  overlap_reason text    not null default '',
  entered_by     text    not null,
  entered_at     bigint  not null,
  ended_on       date,
  end_reason     text    not null default '',
  ended_by       text    not null default '',
  ended_at       bigint,
  version        integer not null default 1,
  operation_id   bigint  not null references operation (id),
  constraint dispatch_contract_number unique (number),
  constraint dispatch_contract_two check (contractor_id <> dispatcher_id),
  constraint dispatch_contract_term check (until_on > from_on),
  constraint dispatch_contract_ended check ((ended_on is null and end_reason = '' and ended_by = '' and ended_at is null) or (ended_on is not null and ended_on < until_on and end_reason <> '' and ended_by <> '' and ended_at is not null))
);
--;;
create index dispatch_contract_pair on dispatch_contract (contractor_id, dispatcher_id, until_on);
--;;
create index dispatch_contract_dispatcher on dispatch_contract (dispatcher_id, id);
--;;
create index dispatch_contract_project on dispatch_contract (project_id, id) where project_id is not null;
--;;
create index dispatch_contract_until on dispatch_contract (until_on);
--;;
-- What stood there before it was amended, to the word, with who changed it and why.
create table dispatch_contract_former (
  id             @ID@,
  contract_id    bigint  not null references dispatch_contract (id),
  version        integer not null,
  contractor_id  bigint  not null references company (id),
  dispatcher_id  bigint  not null references company (id),
  project_id     bigint  references project (id),
  wage           bigint  not null,
  wage_per       text    not null,
  heads          integer not null,
  from_on        date    not null,
  until_on       date    not null,
  signed_on      date    not null,
  note           text    not null,
  overlap_reason text    not null,
  reason         text    not null default '',
  changed_by     text    not null,
  changed_at     bigint  not null,
  operation_id   bigint  not null references operation (id),
  constraint dispatch_contract_former_once unique (contract_id, version)
);
--;;
create table dispatch_contract_scan (
  contract_id   bigint not null references dispatch_contract (id),
  attachment_id bigint not null references attachment (id),
  primary key (contract_id, attachment_id)
);
--;;
-- What is known of these files, for those too who may not read what workers hand in: they see no other's names.
create view dispatch_contract_scan_about as
select s.contract_id, a.id, a.name, a.media, a.size, a.sha256, a.added_at, a.added_by
from dispatch_contract_scan s join attachment a on a.id = s.attachment_id;
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'dispatch-end-notice-days', '30', 'days', '2011-04-28', 'Office practice: contracts between general contractors and dispatching companies that end within 30 days are asked after', 'shiming'
where exists (select 1 from office_info where key = 'name');
