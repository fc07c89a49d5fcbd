-- Workers of a roster who confirmed themselves that they know of their registration: each time with the way and,
-- for signatures, the list that came back. One list proves many.
create table roster_confirmation (
  id           @ID@,
  roster_id    bigint not null references roster (id),
  how          text   not null check (how in ('present', 'signature', 'call-back')),
  called_by    text   not null,
  noted_by     text   not null,
  noted_at     bigint not null,
  operation_id bigint not null references operation (id),
  constraint roster_confirmation_called check ((how = 'call-back') = (called_by <> '')),
  constraint roster_confirmation_way unique (id, roster_id, how)
);
--;;
create index roster_confirmation_roster on roster_confirmation (roster_id, id);
--;;
create table roster_confirmation_worker (
  confirmation_id bigint not null,
  roster_id       bigint not null,
  how             text   not null,
  worker_id       bigint not null references worker (id),
  operation_id    bigint not null references operation (id),
  primary key (roster_id, how, worker_id),
  foreign key (confirmation_id, roster_id, how) references roster_confirmation (id, roster_id, how)
) @COVERING@;
--;;
create index roster_confirmation_worker_worker on roster_confirmation_worker (worker_id);
--;;
create table roster_confirmation_proof (
  confirmation_id bigint not null references roster_confirmation (id),
  attachment_id   bigint not null references attachment (id),
  operation_id    bigint not null references operation (id),
  primary key (confirmation_id, attachment_id)
) @COVERING@;
