-- The office's signing keys. The number is the one that stands in the code of a card; a key is only ever retired,
-- never deleted, for the cards it signed stay true.
create table signing_key (
  id                 integer not null primary key check (id between 1 and 65535),
  public_key         text    not null check (length(public_key) = 64),
  valid_from         date    not null,
  made_by            text    not null,
  made_at            bigint  not null,
  retired_on         date,
  retired_by         text    not null default '',
  retire_reason      text    not null default '',
  compromised_from   date,
  compromised_by     text    not null default '',
  compromised_reason text    not null default '',
  version            integer not null default 1,
  operation_id       bigint  not null references operation (id),
  constraint signing_key_public_key unique (public_key),
  constraint signing_key_retired check ((retired_on is null) = (retired_by = '') and (retired_on is null or retired_on >= valid_from)),
  constraint signing_key_compromised check ((compromised_from is null) = (compromised_by = '') and (compromised_from is null) = (compromised_reason = '') and (compromised_from is null or retired_on is not null))
);
--;;
-- One key is in use at a time.
create unique index signing_key_in_use on signing_key ((retired_on is null)) where retired_on is null;
--;;
-- Computers that may sign cards. The secret half of each one's key never leaves it; what is sealed to its public
-- half opens nowhere else. last_key_id: the newest key that was sealed to it.
create table signing_desk (
  id            @ID@,
  name          text    not null check (name <> ''),
  station       text    not null,
  public_key    text    not null check (length(public_key) = 64),
  state         text    not null check (state in ('asked', 'admitted', 'removed')),
  asked_by      text    not null,
  asked_at      bigint  not null,
  admitted_by   text    not null default '',
  admitted_at   bigint,
  with_key      integer not null default 0 check (with_key in (0, 1)),
  removed_by    text    not null default '',
  removed_at    bigint,
  remove_reason text    not null default '',
  last_key_id   integer references signing_key (id),
  version       integer not null default 1,
  operation_id  bigint  not null references operation (id),
  constraint signing_desk_public_key unique (public_key),
  constraint signing_desk_admitted check ((admitted_by = '') = (admitted_at is null) and (state <> 'admitted' or admitted_by <> '')),
  constraint signing_desk_removed check ((state = 'removed') = (removed_at is not null) and (removed_at is null) = (removed_by = '') and (removed_at is null) = (remove_reason = '')),
  constraint signing_desk_other_eyes check (admitted_by <> asked_by or with_key = 1)
);
--;;
create unique index signing_desk_name on signing_desk (name) where state <> 'removed';
--;;
-- The private half, sealed to each desk that may sign with it.
create table signing_key_sealed (
  key_id       integer not null references signing_key (id),
  desk_id      bigint  not null references signing_desk (id),
  sealed       text    not null check (length(sealed) = 160),
  operation_id bigint  not null references operation (id),
  primary key (key_id, desk_id)
);
