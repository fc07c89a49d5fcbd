-- The office's keys of chips. A master key (generation 0 is the one that cards are delivered with) is kept only
-- sealed to the signing desks, as the key that signs the cards is.
create table chip_key (
  id           @ID@,
  generation   integer not null check (generation between 0 and 255),
  check_value  text    not null,
  made_by      text    not null,
  made_at      bigint  not null,
  operation_id bigint  not null references operation (id),
  constraint chip_key_generation unique (generation)
);
--;;
create table chip_key_sealed (
  id           @ID@,
  generation   integer not null references chip_key (generation),
  desk_id      bigint  not null references signing_desk (id),
  sealed       text    not null check (length(sealed) = 128),
  operation_id bigint  not null references operation (id),
  constraint chip_key_sealed_once unique (generation, desk_id)
);
--;;
-- Which chip is in which card. A chip's number is one card's for ever, also after either died; what was to be
-- written is kept, so that a chip pulled out half-written is finished with the same. Bound only after the office
-- has seen what was read back.
create table chip (
  id            @ID@,
  uid           text    not null,
  card_id       bigint  not null references card (id),
  state         text    not null check (state in ('begun', 'bound', 'dead')),
  generation    integer not null references chip_key (generation),
  worker_number text    not null,
  name          text    not null,
  begun_by      text    not null,
  begun_at      bigint  not null,
  station       text    not null,
  bound_by      text    not null default '',
  bound_at      bigint,
  dead_by       text    not null default '',
  dead_at       bigint,
  dead_reason   text    not null default '',
  version       integer not null default 1,
  operation_id  bigint  not null references operation (id),
  constraint chip_uid unique (uid),
  constraint chip_uid_form check (length(uid) in (8, 14, 20)),
  constraint chip_generation check (generation > 0),
  constraint chip_bound check ((bound_at is null) = (bound_by = '') and (state <> 'begun' or bound_at is null) and (state <> 'bound' or bound_at is not null)),
  constraint chip_dead check ((state = 'dead') = (dead_at is not null) and (dead_at is null) = (dead_by = '') and (dead_at is null) = (dead_reason = ''))
);
--;;
-- A card has one living chip.
create unique index chip_one_living on chip (card_id) where state <> 'dead';
--;;
create index chip_card on chip (card_id, id);
