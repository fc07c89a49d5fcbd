-- Two registrations that turn out to be one person. The one that goes stays in its table and points at the one
-- that stays; its number is dead but goes on finding him. merged_into always names a living one: where that is
-- merged in turn, all that pointed at it follow.
alter table worker add column merged_into bigint references worker (id) check (merged_into <> id);
--;;
create table worker_merge (
  id           @ID@,
  number       text    not null,
  stays_id     bigint  not null references worker (id),
  goes_id      bigint  not null references worker (id),
  state        text    not null check (state in ('merged', 'apart')),
  choices      text    not null,
  reason       text    not null check (reason <> ''),
  merged_by    text    not null,
  merged_at    bigint  not null,
  apart_by     text    not null default '',
  apart_at     bigint,
  apart_reason text    not null default '',
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint worker_merge_number unique (number),
  constraint worker_merge_two check (stays_id <> goes_id),
  constraint worker_merge_apart check (state <> 'apart' or (apart_by <> '' and apart_at is not null and apart_reason <> ''))
);
--;;
create unique index worker_merge_once on worker_merge (goes_id) where state = 'merged';
--;;
create index worker_merge_stays on worker_merge (stays_id, id);
--;;
create index worker_merge_goes on worker_merge (goes_id, id);
--;;
-- Every row that the merge changed, as it was: what taking apart writes back.
create table worker_merge_row (
  merge_id   bigint not null references worker_merge (id),
  table_name text   not null check (table_name in ('worker', 'worker_document', 'assignment', 'contract', 'card', 'telling', 'receipt')),
  row_id     bigint not null,
  was        text   not null,
  primary key (merge_id, table_name, row_id)
);
--;;
create index worker_merge_row_row on worker_merge_row (table_name, row_id);
--;;
-- How the one that stays stood when it was done: whatever differs later was built on it.
create table worker_merge_standing (
  merge_id bigint not null primary key references worker_merge (id),
  standing text   not null
);
--;;
create table worker_merge_proof (
  merge_id      bigint not null references worker_merge (id),
  attachment_id bigint not null references attachment (id),
  primary key (merge_id, attachment_id)
);
--;;
create index worker_merged on worker (id, merged_into) where merged_into is not null;
--;;
create index worker_merged_into on worker (merged_into, id) where merged_into is not null;
--;;
-- Lists and counts are of the living: an index that holds just them answers without fetching a row.
create index worker_living on worker (id, merged_into) where merged_into is null;
--;;
drop index worker_sort;
--;;
create index worker_sort on worker (name_sort, id, merged_into) where merged_into is null;
--;;
drop index worker_registered;
--;;
create index worker_registered on worker (registered_on, id, merged_into) where merged_into is null;
