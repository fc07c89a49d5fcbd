-- A roster that was imported: which file, for which work. The same file for the same work is the same roster,
-- so that an import that was killed goes on where it was.
create table roster (
  id           @ID@,
  digest       text   not null,
  file_name    text   not null,
  file_sha256  text   not null,
  sheet        text   not null,
  project_id   bigint not null references project (id),
  company_id   bigint not null references company (id),
  manager_id   bigint not null references labour_manager (id),
  rows         bigint not null default 0,
  refused      bigint not null default 0,
  begun_at     bigint not null,
  begun_by     text   not null,
  finished_at  bigint,
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint roster_digest unique (digest)
);
--;;
create index roster_file on roster (file_sha256, id);
--;;
-- What became of each row that was written.
create table roster_row (
  roster_id    bigint not null references roster (id),
  row          bigint not null,
  outcome      text   not null check (outcome in ('new', 'returning', 'moving', 'unchanged')),
  worker_id    bigint not null references worker (id),
  operation_id bigint not null references operation (id),
  primary key (roster_id, row)
) @COVERING@;
--;;
create index roster_row_worker on roster_row (worker_id);
--;;
-- What the columns of an employer's rosters were, so that the next one is read alike.
create table roster_column (
  company_id   bigint not null references company (id),
  heading      text   not null,
  field        text   not null,
  operation_id bigint not null references operation (id),
  primary key (company_id, heading)
);
