-- Where cards are fetched. An office has one from the first day, named after itself; a new office writes its own
-- when it is founded.
create table pickup_desk (
  id           @ID@,
  name         text    not null check (name <> ''),
  address      text    not null default '',
  hours        text    not null default '',
  closed       integer not null default 0,
  version      integer not null default 1,
  operation_id bigint  references operation (id),
  constraint pickup_desk_name unique (name)
);
--;;
insert into pickup_desk (name) select value from office_info where key = 'name' and value <> '';
--;;
-- What is wanting of a requested card, but for a photo, which is seen; whether it takes the place of a spoiled
-- one; where it is fetched; and the days by which the promise is measured. at_desk_on: first at a desk;
-- in_hand_on: the worker himself has it.
alter table card add column want text not null default '' check (want in ('', 'photo-unfit', 'refused'));
--;;
alter table card add column reprint integer not null default 0;
--;;
alter table card add column replaces_id bigint references card (id);
--;;
alter table card add column pickup_desk_id bigint references pickup_desk (id);
--;;
alter table card add column at_desk_on date;
--;;
alter table card add column delivered_to text not null default '' check (delivered_to in ('', 'worker', 'manager'));
--;;
alter table card add column delivered_on date;
--;;
alter table card add column in_hand_on date;
--;;
create table card_batch (
  id           @ID@,
  number       text    not null,
  state        text    not null check (state in ('open', 'printed', 'closed', 'dissolved')),
  made_on      date    not null,
  made_by      text    not null,
  made_at      bigint  not null,
  desk_id      bigint  references pickup_desk (id),
  layout       text    not null check (layout in ('single', 'sheet10')),
  first_place  integer not null check (first_place between 1 and 10),
  template     text    not null default '',
  closed_by    text    not null default '',
  closed_at    bigint,
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint card_batch_number unique (number),
  constraint card_batch_closed check ((closed_at is not null) = (state in ('closed', 'dissolved')))
);
--;;
create index card_batch_waiting on card_batch (state, id) where state in ('open', 'printed');
--;;
-- A card at its place. gone: taken out before printing, or the batch was dissolved; the row stays.
create table card_batch_place (
  id           @ID@,
  batch_id     bigint  not null references card_batch (id),
  place        integer not null check (place > 0),
  card_id      bigint  not null references card (id),
  gone         integer not null default 0,
  result       text    not null default '' check (result in ('', 'good', 'spoiled', 'not-printed')),
  reason       text    not null default '',
  settled      integer not null default 0,
  operation_id bigint  not null references operation (id),
  constraint card_batch_place_reason check (result <> 'spoiled' or reason <> '')
);
--;;
create unique index card_batch_place_once on card_batch_place (batch_id, place) where gone = 0;
--;;
create index card_batch_place_card on card_batch_place (card_id, id);
--;;
-- A card lies in one batch at a time; the database itself holds it.
create unique index card_in_one_batch on card_batch_place (card_id) where gone = 0 and settled = 0;
--;;
create table card_batch_print (
  batch_id     bigint  not null references card_batch (id),
  nth          integer not null check (nth > 0),
  reason       text    not null default '',
  printed_by   text    not null,
  printed_at   bigint  not null,
  operation_id bigint  not null references operation (id),
  primary key (batch_id, nth),
  constraint card_batch_print_reason check (nth = 1 or reason <> '')
);
--;;
-- Cards given to a labour manager, against a list with a line to sign for each worker.
create table card_handover (
  id           @ID@,
  number       text    not null,
  on_day       date    not null,
  company_id   bigint  not null references company (id),
  manager_id   bigint  not null references labour_manager (id),
  project_id   bigint  references project (id),
  printed      integer not null default 0,
  made_by      text    not null,
  made_at      bigint  not null,
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint card_handover_number unique (number)
);
--;;
create index card_handover_manager on card_handover (manager_id, id);
--;;
create table card_handover_line (
  id            @ID@,
  handover_id   bigint not null references card_handover (id),
  card_id       bigint not null references card (id),
  how           text   not null default '' check (how in ('', 'signature', 'call-back', 'came-back')),
  signed_on     date,
  noted_by      text   not null default '',
  noted_at      bigint,
  attachment_id bigint references attachment (id),
  operation_id  bigint not null references operation (id),
  constraint card_handover_line_once unique (handover_id, card_id),
  constraint card_handover_line_noted check ((how = '') = (noted_at is null))
);
--;;
create index card_handover_line_card on card_handover_line (card_id, id);
--;;
-- How long workers of a trade usually stay, reckoned anew on the first batch of a day: the median of ended
-- assignments of the last two years.
create table trade_stay (
  trade       text    not null primary key,
  days        integer not null,
  ended       bigint  not null,
  reckoned_on date    not null
);
--;;
-- Before this version nobody could hand a card over but the counter: what was active is in its worker's hand.
update card set pickup_desk_id = (select min(id) from pickup_desk);
--;;
update card set at_desk_on = (select min(s.on_day) from card_step s where s.card_id = card.id and s.state = 'at-desk');
--;;
update card set delivered_to = 'worker',
                delivered_on = (select min(s.on_day) from card_step s where s.card_id = card.id and s.state = 'active'),
                in_hand_on = (select min(s.on_day) from card_step s where s.card_id = card.id and s.state = 'active')
where exists (select 1 from card_step s where s.card_id = card.id and s.state = 'active');
--;;
-- There were no batches either: what was said to lie in one may be printed, and so may what has a photo.
insert into card_step (card_id, state, on_day, at, by_login, station, reason, operation_id)
select k.id, 'queued', k.requested_on, k.state_at, 'shiming', 'upgrade', 'upgrade', k.operation_id
from card k join worker w on w.id = k.worker_id
where k.state = 'in-batch' or (k.state = 'requested' and w.photo_id is not null);
--;;
update card set state = 'queued', version = version + 1
where state = 'in-batch' or (state = 'requested' and (select w.photo_id from worker w where w.id = card.worker_id) is not null);
--;;
-- The queue; the promise by week; what reached the desk; what takes whose place.
create index card_queue on card (state, due_on, id) where state in ('requested', 'queued');
--;;
create index card_promised on card (due_on, id);
--;;
create index card_at_desk on card (at_desk_on, id) where at_desk_on is not null;
--;;
create unique index card_replaces on card (replaces_id) where replaces_id is not null;
--;;
-- The carpenter of the survey, whose card came when he had gone.
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'usual-stay-days-240', '7', 'days', '2011-04-28', 'Survey under the Nanjing policy of 28 April 2011: a carpenter stays one week on a site, less than the card takes', 'shiming'
where exists (select 1 from office_info where key = 'name');
