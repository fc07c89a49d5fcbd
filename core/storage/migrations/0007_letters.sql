-- What the office keys the codes of its letters with: random, made when the first letter is issued. Whoever
-- verifies must be able to read it; a code is worth nothing without the row that it belongs to.
create table letter_secret (
  id           integer not null primary key check (id = 1),
  key          text    not null,
  operation_id bigint  not null references operation (id)
);
--;;
-- Letters as they were issued: what they state is kept as JSON, whatever happens to the record afterwards. The
-- code is made of everything stated, so that it does not survive a change. A proof of registration has no
-- period.
create table letter (
  id           @ID@,
  number       text   not null,
  code         text   not null,
  worker_id    bigint not null references worker (id),
  kind         text   not null check (kind in ('registration', 'employment', 'cover')),
  purpose      text   not null check (purpose in ('hospital', 'school', 'police', 'arbitration', 'other')),
  addressee    text   not null default '',
  from_on      date,
  to_on        date,
  asked_by     text   not null check (asked_by in ('self', 'authorised', 'authority')),
  asked_name   text   not null default '',
  asked_paper  text   not null default '',
  facts        text   not null,
  issued_by    text   not null,
  issued_at    bigint not null,
  voided_by    text   not null default '',
  voided_at    bigint,
  void_reason  text   not null default '',
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint letter_number unique (number),
  constraint letter_code unique (code),
  constraint letter_period check ((kind = 'registration' and from_on is null and to_on is null) or (from_on is not null and to_on >= from_on)),
  constraint letter_asker check (asked_by = 'self' or (asked_name <> '' and asked_paper <> '')),
  constraint letter_void check ((voided_at is null and voided_by = '' and void_reason = '') or (voided_at is not null and voided_by <> '' and void_reason <> ''))
);
--;;
create index letter_worker on letter (worker_id, id);
--;;
-- Each time it was printed, the first time without a reason.
create table letter_print (
  id           @ID@,
  letter_id    bigint  not null references letter (id),
  nth          integer not null check (nth > 0),
  language     text    not null check (language in ('zh', 'en')),
  reason       text    not null default '',
  printed_by   text    not null,
  printed_at   bigint  not null,
  operation_id bigint  not null references operation (id),
  constraint letter_print_nth unique (letter_id, nth),
  constraint letter_print_reason check (nth = 1 or reason <> '')
);
