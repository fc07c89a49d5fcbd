-- Files handed in as proof, whole; what was handed in never changes.
create table attachment (
  id           @ID@,
  name         text    not null,
  media        text    not null,
  size         integer not null,
  sha256       text    not null,
  bytes        @BYTES@ not null,
  added_by     text    not null,
  added_at     bigint  not null,
  operation_id bigint  not null references operation (id)
);
--;;
-- What was entered wrongly and how it truly is: the old value, who asked, why, and who let it be changed.
-- subject_id is the worker's, the assignment's or the contract's row; a registration asked for (a second
-- person with a number that is on file) has none and no worker until it is approved.
create table correction (
  id           @ID@,
  number       text   not null,
  subject      text   not null check (subject in ('worker', 'assignment', 'contract', 'registration')),
  subject_id   bigint not null default 0,
  worker_id    bigint references worker (id),
  state        text   not null check (state in ('done', 'pending', 'approved', 'refused', 'withdrawn')),
  changes      text   not null,
  visit        text   not null default '',
  age_reason   text   not null default '',
  twin         integer not null default 0,
  asked_by     text   not null check (asked_by in ('worker', 'employer', 'office')),
  reason       text   not null,
  entered_by   text   not null,
  entered_at   bigint not null,
  decided_by   text   not null default '',
  decided_at   bigint,
  decision     text   not null default '',
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint correction_number unique (number),
  constraint correction_four_eyes check (state not in ('approved', 'refused') or (decided_by <> '' and decided_by <> entered_by)),
  constraint correction_by_asker check (state <> 'withdrawn' or decided_by = entered_by)
);
--;;
create index correction_worker on correction (worker_id, id);
--;;
create index correction_state on correction (state, id);
--;;
-- One question about a record at a time: two could contradict each other.
create unique index correction_one_pending on correction (subject, subject_id) where state = 'pending' and subject <> 'registration';
--;;
create table correction_proof (
  correction_id bigint not null references correction (id),
  attachment_id bigint not null references attachment (id),
  primary key (correction_id, attachment_id)
);
