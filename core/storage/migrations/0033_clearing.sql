-- A check that is cleared, and the certificate that says so (domain.md 4). What it states is kept as JSON, whatever
-- happens to project and money afterwards; the code is made of all that. A supervisor signs it with the office's key
-- before it is printed, and a supervisor may withdraw it, which takes the clearance back.
create table deposit_clearance (
  id              @ID@,
  number          text    not null,
  code            text    not null,
  check_id        bigint  not null references deposit_check (id),
  asked           bigint  not null check (asked >= 0),
  paid            bigint  not null,
  facts           text    not null,
  cleared_by      text    not null check (cleared_by <> ''),
  cleared_at      bigint  not null,
  issued_by       text    not null default '',
  issuer          text    not null default '',
  issued_at       bigint,
  key_no          integer not null default 0,
  signed_text     text    not null default '',
  withdrawn_by    text    not null default '',
  withdrawn_at    bigint,
  withdraw_reason text    not null default '',
  version         integer not null default 1,
  operation_id    bigint  not null references operation (id),
  constraint deposit_clearance_number unique (number),
  constraint deposit_clearance_code unique (code),
  constraint deposit_clearance_paid check (paid >= asked),
  constraint deposit_clearance_issued check ((issued_at is null and issued_by = '' and issuer = '' and key_no = 0 and signed_text = '')
                                             or (issued_at is not null and issued_by <> '' and issuer <> '' and key_no > 0 and signed_text <> '')),
  constraint deposit_clearance_withdrawn check ((withdrawn_at is null and withdrawn_by = '' and withdraw_reason = '')
                                                or (withdrawn_at is not null and withdrawn_by <> '' and withdrawn_by <> cleared_by and withdraw_reason <> ''))
);
--;;
create unique index deposit_clearance_holds on deposit_clearance (check_id) where withdrawn_at is null;
--;;
create index deposit_clearance_check on deposit_clearance (check_id, id);
--;;
-- Each time it was printed, the first time without a reason.
create table deposit_certificate_print (
  id           @ID@,
  clearance_id bigint  not null references deposit_clearance (id),
  nth          integer not null check (nth > 0),
  reason       text    not null default '',
  printed_by   text    not null,
  printed_at   bigint  not null,
  operation_id bigint  not null references operation (id),
  constraint deposit_certificate_print_nth unique (clearance_id, nth),
  constraint deposit_certificate_print_reason check (nth = 1 or reason <> '')
);
