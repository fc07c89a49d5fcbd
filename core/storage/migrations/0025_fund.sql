-- The fund's ledger, in fen. An entry takes an amount from one account and gives it to another: what it takes here it
-- gives there, so no entry can be out of balance and the sum of all accounts is always nought.
--
-- A purse is money that may be spent: a project's deposit, a project's money that nobody has said anything about yet
-- (suspense), and the office's own. Its accounts tell by kind what came in and what went out; the purse is their sum. A
-- bank stands on the other side: what it holds is less than nought here.
create table fund_purse (
  id           @ID@,
  kind         text    not null check (kind in ('deposit', 'suspense', 'bank', 'unmatched', 'interest')),
  project_id   bigint  references project (id),
  name         text    not null default '',
  balance      bigint  not null default 0,
  reserved     bigint  not null default 0 check (reserved >= 0),
  operation_id bigint  not null references operation (id),
  constraint fund_purse_whose check ((kind in ('deposit', 'suspense')) = (project_id is not null)),
  constraint fund_purse_named check ((kind = 'bank') = (name <> '')),
  -- Nothing is spent that is not there, nor what is kept for somebody else. Interest alone may be less than nought:
  -- the bank takes its charges when it likes.
  constraint fund_purse_available check (case kind when 'bank' then balance <= 0 and reserved = 0
                                                   when 'interest' then true
                                                   else balance - reserved >= 0 end)
);
--;;
create unique index fund_purse_of_project on fund_purse (project_id, kind) where project_id is not null;
--;;
create unique index fund_purse_of_office on fund_purse (kind, name) where project_id is null;
--;;
create table fund_account (
  id           @ID@,
  purse_id     bigint not null references fund_purse (id),
  kind         text   not null check (kind in ('deposit', 'premium', 'injury', 'illness', 'wage-advance', 'living-allowance', 'penalty', 'release',
                                               'suspense', 'bank', 'unmatched', 'interest')),
  balance      bigint not null default 0,
  operation_id bigint not null references operation (id),
  constraint fund_account_once unique (purse_id, kind)
);
--;;
-- What the bank says came in. A receipt that was reversed is void; its number may then be entered as it should have been.
create table fund_receipt (
  id              @ID@,
  bank_account_id bigint  not null references fund_account (id),
  serial          text    not null check (serial <> ''),
  amount          bigint  not null check (amount > 0),
  booked          bigint  not null default 0,
  received_on     date    not null,
  payer           text    not null default '',
  project_id      bigint  references project (id),
  kind            text    not null check (kind in ('deposit', 'premium', 'injury', 'illness', 'wage-advance', 'living-allowance', 'penalty', 'suspense', 'unmatched', 'interest')),
  note            text    not null default '',
  void            integer not null default 0 check (void in (0, 1)),
  entered_by      text    not null,
  entered_at      bigint  not null,
  operation_id    bigint  not null references operation (id),
  constraint fund_receipt_booked check (booked between 0 and amount)
);
--;;
create unique index fund_receipt_once on fund_receipt (bank_account_id, serial) where void = 0;
--;;
create index fund_receipt_project on fund_receipt (project_id, id) where project_id is not null;
--;;
-- An amount that is kept: for a claim, for an order that was approved. held: not to be spent otherwise; then posted,
-- once, or released, once. paid-back: it was posted and that was reversed. for_order: the approval of an order made it, so it
-- goes with the order; what was kept for a claim stays kept when the bank does not pay.
create table fund_reservation (
  id             @ID@,
  account_id     bigint  not null references fund_account (id),
  amount         bigint  not null check (amount > 0),
  source_kind    text    not null default '',
  source_id      text    not null default '',
  reason         text    not null,
  for_order      integer not null default 0 check (for_order in (0, 1)),
  state          text    not null default 'held' check (state in ('held', 'posted', 'released', 'paid-back')),
  reserved_by    text    not null,
  reserved_at    bigint  not null,
  released_by    text    not null default '',
  released_at    bigint,
  release_reason text    not null default '',
  version        integer not null default 1,
  operation_id   bigint  not null references operation (id),
  constraint fund_reservation_source check ((source_kind = '') = (source_id = '')),
  constraint fund_reservation_four_eyes check ((state = 'released') = (released_by <> '') and released_by <> reserved_by)
);
--;;
-- One claim, one invoice is paid once.
create unique index fund_source_once on fund_reservation (source_kind, source_id) where source_kind <> '' and state in ('held', 'posted');
--;;
create index fund_reservation_account on fund_reservation (account_id, id);
--;;
-- What leaves, moves or is taken back, from the first hand to the bank's word. Nobody approves what he prepared.
create table fund_order (
  id             @ID@,
  number         text    not null,
  kind           text    not null check (kind in ('payment', 'transfer', 'reversal')),
  from_id        bigint  references fund_account (id),
  to_id          bigint  references fund_account (id),
  amount         bigint  not null check (amount > 0),
  reservation_id bigint  references fund_reservation (id),
  entry_id       bigint,
  payee          text    not null default '',
  payee_bank     text    not null default '',
  payee_account  text    not null default '',
  source_kind    text    not null default '',
  source_id      text    not null default '',
  reason         text    not null check (reason <> ''),
  state          text    not null default 'prepared' check (state in ('prepared', 'refused', 'approved', 'cancelled', 'sent', 'bank-refused', 'booked', 'reversed')),
  prepared_by    text    not null,
  prepared_at    bigint  not null,
  approved_by    text    not null default '',
  approved_at    bigint,
  decision       text    not null default '',
  sent_by        text    not null default '',
  sent_on        date,
  settled_by     text    not null default '',
  settled_at     bigint,
  settled_on     date,
  bank_serial    text    not null default '',
  bank_word      text    not null default '',
  version        integer not null default 1,
  operation_id   bigint  not null references operation (id),
  constraint fund_order_number unique (number),
  constraint fund_order_four_eyes check ((state = 'prepared') = (approved_by = '') and approved_by <> prepared_by),
  constraint fund_order_taken_back check (state not in ('cancelled', 'bank-refused') or (settled_by <> '' and settled_by <> approved_by)),
  constraint fund_order_shape check (case kind when 'payment' then payee <> '' and from_id is not null and to_id is not null and entry_id is null
                                               when 'transfer' then from_id is not null and to_id is not null and from_id <> to_id and entry_id is null and reservation_id is null
                                               else entry_id is not null and from_id is null and to_id is null and reservation_id is null end),
  constraint fund_order_kept check (kind <> 'payment' or state not in ('approved', 'sent', 'booked') or reservation_id is not null),
  constraint fund_order_serial check (kind <> 'payment' or state <> 'booked' or bank_serial <> '')
);
--;;
create unique index fund_order_source on fund_order (source_kind, source_id)
  where source_kind <> '' and state in ('prepared', 'approved', 'sent', 'booked');
--;;
create unique index fund_order_reservation on fund_order (reservation_id) where reservation_id is not null and state in ('prepared', 'approved', 'sent', 'booked');
--;;
create unique index fund_order_bank_serial on fund_order (to_id, bank_serial) where bank_serial <> '' and state = 'booked';
--;;
create unique index fund_order_one_reversal on fund_order (entry_id) where kind = 'reversal' and state in ('prepared', 'booked');
--;;
create index fund_order_open on fund_order (state, id) where state in ('prepared', 'approved', 'sent');
--;;
create index fund_order_from on fund_order (from_id, id);
--;;
create table fund_entry (
  id                @ID@,
  debit_account_id  bigint not null references fund_account (id),
  credit_account_id bigint not null references fund_account (id),
  amount            bigint not null check (amount > 0),
  booked_on         date   not null,
  kind              text   not null check (kind in ('receipt', 'payment', 'transfer', 'reversal')),
  receipt_id        bigint references fund_receipt (id),
  order_id          bigint references fund_order (id),
  reverses_id       bigint references fund_entry (id),
  prepared_by       text   not null,
  approved_by       text   not null default '',
  entered_by        text   not null,
  entered_at        bigint not null,
  operation_id      bigint not null references operation (id),
  constraint fund_entry_two_accounts check (debit_account_id <> credit_account_id),
  -- Money that comes in is the bank's word; all else has a second person's.
  constraint fund_entry_four_eyes check (case kind when 'receipt' then approved_by = '' else approved_by <> '' and approved_by <> prepared_by end),
  constraint fund_entry_proof check ((kind = 'receipt') = (receipt_id is not null) and (kind = 'receipt') = (order_id is null)
                                     and (kind = 'reversal') = (reverses_id is not null))
);
--;;
create index fund_entry_debit on fund_entry (debit_account_id, booked_on, amount);
--;;
create index fund_entry_credit on fund_entry (credit_account_id, booked_on, amount);
--;;
create unique index fund_entry_reversed_once on fund_entry (reverses_id) where reverses_id is not null;
--;;
create unique index fund_entry_order_once on fund_entry (order_id) where kind in ('payment', 'transfer');
--;;
create index fund_entry_receipt on fund_entry (receipt_id) where receipt_id is not null;
--;;
-- What a bank's statement says it holds at the end of a day, held against the ledger.
create table fund_assertion (
  id              @ID@,
  bank_account_id bigint not null references fund_account (id),
  on_day          date   not null,
  closing         bigint not null,
  ledger          bigint not null,
  entered_by      text   not null,
  entered_at      bigint not null,
  operation_id    bigint not null references operation (id)
);
--;;
create index fund_assertion_bank on fund_assertion (bank_account_id, on_day, id);
