-- Every list that left the office as a file: who, what for, which rows, in full or masked, and how many. One
-- that never ended was broken off, and no file was given away.
create table export_run (
  id           @ID@,
  list         text    not null,
  filter       text    not null,
  in_full      integer not null check (in_full in (0, 1)),
  purpose      text    not null default '',
  file_name    text    not null default '',
  state        text    not null default 'begun' check (state in ('begun', 'finished', 'cancelled', 'failed')),
  rows         bigint  not null default 0 check (rows >= 0),
  begun_by     text    not null,
  begun_at     bigint  not null,
  ended_at     bigint,
  operation_id bigint  not null references operation (id),
  constraint export_run_purpose check (in_full = 0 or purpose <> ''),
  constraint export_run_ended check ((state = 'begun') = (ended_at is null))
);
--;;
create index export_run_begun on export_run (begun_at, id);
