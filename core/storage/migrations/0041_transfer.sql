-- Rows of a roster that were not written: who they name is kept, so that a crew taken from the roster leaves nobody out
-- whom the file could not register. A row that a later import wrote stands in roster_row, and stands here no more.
create table roster_standing (
  roster_id    bigint not null references roster (id),
  row          bigint not null,
  name         text   not null default '',
  number       text   not null default '',
  operation_id bigint not null references operation (id),
  primary key (roster_id, row)
) @COVERING@;
--;;
-- Where a worker of the first crew was read from a roster: which, and in which row.
alter table deposit_check_crew add column roster_id bigint references roster (id);
--;;
alter table deposit_check_crew add column roster_row bigint not null default 0;
--;;
-- A check goes over to another general contractor: a clerk asks, a supervisor who had no hand in the project's checks and
-- did not ask decides. uncounted: what the deposit's account holds that was paid by the former contractor and does not count
-- for the new one, for it was spent, is kept for claims, or goes back.
create table deposit_transfer (
  id           @ID@,
  number       text    not null,
  check_id     bigint  not null references deposit_check (id),
  project_id   bigint  not null references project (id),
  from_id      bigint  not null references company (id),
  to_id        bigint  not null references company (id),
  reason       text    not null check (reason <> ''),
  money        text    not null check (money in ('stays', 'returns')),
  amount       bigint  not null check (amount >= 0),
  out_order    text    not null default '',
  in_order     text    not null default '',
  payment      text    not null default '',
  state        text    not null default 'asked' check (state in ('asked', 'approved', 'refused', 'withdrawn')),
  asked_by     text    not null check (asked_by <> ''),
  asked_at     bigint  not null,
  decided_by   text    not null default '',
  decided_at   bigint,
  words        text    not null default '',
  begins_on    date,
  uncounted    bigint  not null default 0 check (uncounted >= 0),
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint deposit_transfer_number unique (number),
  constraint deposit_transfer_parties check (from_id <> to_id),
  constraint deposit_transfer_decided check ((state = 'asked') = (decided_by = '') and (state = 'approved') = (begins_on is not null)),
  constraint deposit_transfer_four_eyes check (state not in ('approved', 'refused') or decided_by <> asked_by),
  constraint deposit_transfer_own check (state <> 'withdrawn' or decided_by = asked_by)
);
--;;
create unique index deposit_transfer_one_open on deposit_transfer (project_id) where state = 'asked';
--;;
create index deposit_transfer_project on deposit_transfer (project_id, id);
--;;
-- The checks that went over, and the certificate of each that it made void.
create table deposit_transfer_check (
  transfer_id  bigint not null references deposit_transfer (id),
  check_id     bigint not null references deposit_check (id),
  clearance_id bigint references deposit_clearance (id),
  operation_id bigint not null references operation (id),
  primary key (transfer_id, check_id)
);
--;;
create index deposit_transfer_of_check on deposit_transfer_check (check_id, transfer_id);
--;;
create index deposit_transfer_of_clearance on deposit_transfer_check (clearance_id) where clearance_id is not null;
--;;
-- General contractors that a project had, each until its last day. Who is liable for a day is the first of them whose last
-- day is not before it, else the project's present one.
create table project_contractor_past (
  id           @ID@,
  project_id   bigint not null references project (id),
  company_id   bigint not null references company (id),
  until_on     date   not null,
  operation_id bigint not null references operation (id)
);
--;;
create index project_contractor_past_day on project_contractor_past (project_id, until_on, id);
--;;
-- A check that was handed to a supervisor by name; the last holds. Others may decide all the same.
create table deposit_handed (
  id           @ID@,
  check_id     bigint not null references deposit_check (id),
  handed_to    text   not null check (handed_to <> ''),
  handed_by    text   not null check (handed_by <> ''),
  handed_at    bigint not null,
  note         text   not null default '',
  operation_id bigint not null references operation (id)
);
--;;
create index deposit_handed_check on deposit_handed (check_id, id);
