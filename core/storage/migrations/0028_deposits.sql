-- The rules by which a deposit is asked (domain.md 4): figures of one jurisdiction from one day to another. Rates and
-- shares are millionths, money is fen. An administrator writes one, another person approves it; from then on only
-- its end is added. Shipped ones were entered by nobody ('').
create table deposit_rule (
  id                 @ID@,
  jurisdiction       text    not null check (length(jurisdiction) = 6),
  name               text    not null,
  valid_from         date    not null,
  valid_to           date,
  cost_rate          integer not null check (cost_rate between 0 and 1000000),
  labour_rate        integer not null check (labour_rate between 0 and 1000000),
  basis              text    not null check (basis in ('cost', 'labour-cost')),
  may_choose         integer not null check (may_choose in (0, 1)),
  least_labour_share integer not null default 0 check (least_labour_share between 0 and 1000000),
  begun_rate         integer not null default 0 check (begun_rate between 0 and 1000000),
  begun_pro_rata     integer not null default 0 check (begun_pro_rata in (0, 1)),
  round_to           bigint  not null check (round_to > 0),
  round_mode         text    not null check (round_mode in ('half-up', 'up', 'down')),
  least_sum          bigint  not null default 0 check (least_sum >= 0),
  most_sum           bigint  not null default 0 check (most_sum = 0 or most_sum >= least_sum),
  supplement_share   integer not null check (supplement_share between 0 and 10000000),
  releases           integer not null check (releases in (0, 1)),
  waiting_days       integer not null check (waiting_days >= 0),
  surcharge_a        integer not null default 0 check (surcharge_a between 0 and 1000000),
  surcharge_b        integer not null default 0 check (surcharge_b between 0 and 1000000),
  surcharge_c        integer not null default 0 check (surcharge_c between 0 and 1000000),
  surcharge_d        integer not null default 0 check (surcharge_d between 0 and 1000000),
  experts            integer not null check (experts > 0),
  monthly_wage       bigint  not null check (monthly_wage > 0),
  share_below        integer not null check (share_below between 0 and 1000000),
  share_above        integer not null check (share_above between 0 and 10000000),
  alike_enough       integer not null check (alike_enough > 0),
  alike_factor       integer not null check (alike_factor > 1),
  heads_below        integer not null check (heads_below between 0 and 1000000),
  heads_above        integer not null check (heads_above between 0 and 10000000),
  density_below      integer not null check (density_below between 0 and 1000000),
  habit_enough       integer not null check (habit_enough > 0),
  source             text    not null check (source <> ''),
  state              text    not null default 'draft' check (state in ('draft', 'approved', 'refused')),
  entered_by         text    not null,
  entered_at         bigint  not null,
  edited_by          text    not null,
  decided_by         text    not null default '',
  decided_at         bigint,
  decision           text    not null default '',
  ended_by           text    not null default '',
  ended_at           bigint,
  end_reason         text    not null default '',
  version            integer not null default 1,
  operation_id       bigint  references operation (id),
  constraint deposit_rule_days check (valid_to is null or valid_to >= valid_from),
  constraint deposit_rule_rate check ((basis = 'cost' and cost_rate > 0) or (basis = 'labour-cost' and labour_rate > 0)),
  constraint deposit_rule_choice check (may_choose = 0 or (cost_rate > 0 and labour_rate > 0)),
  constraint deposit_rule_four_eyes check (state = 'draft' or (entered_by = '' and decided_by = '') or (decided_by <> '' and decided_by <> entered_by and decided_by <> edited_by)),
  constraint deposit_rule_ended check (ended_by = '' or (ended_by <> entered_by and valid_to is not null and end_reason <> ''))
);
--;;
create index deposit_rule_day on deposit_rule (jurisdiction, valid_from);
--;;
-- Everybody whose hand was in a rule before it was approved; triggers write it.
create table deposit_rule_editor (
  rule_id bigint not null references deposit_rule (id),
  login   text   not null,
  primary key (rule_id, login)
);
--;;
-- Experts of the Housing Commission, as it names them.
create table deposit_expert (
  id           @ID@,
  name         text    not null check (name <> ''),
  unit         text    not null check (unit <> ''),
  title        text    not null default '',
  phone        text    not null default '',
  active       integer not null default 1 check (active in (0, 1)),
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint deposit_expert_once unique (name, unit)
);
--;;
-- A check of what a project owes before its permit. The rule of its application day and what came of it are kept as
-- they were, so that reading an old one gives the old sum.
create table deposit_check (
  id            @ID@,
  number        text    not null,
  kind          text    not null check (kind in ('first', 'supplementary')),
  project_id    bigint  not null references project (id),
  contractor_id bigint  not null references company (id),
  rule_id       bigint  not null references deposit_rule (id),
  rule_copy     text    not null,
  applied_on    date    not null,
  facts         text    not null,
  assessment    text    not null,
  plausibility  text    not null,
  asked         bigint  not null check (asked >= 0),
  declared      integer not null check (declared > 0),
  reason        text    not null default '',
  state         text    not null default 'draft' check (state in ('draft', 'submitted', 'approved', 'returned', 'rejected', 'withdrawn', 'expired')),
  prepared_by   text    not null,
  prepared_at   bigint  not null,
  edited_by     text    not null,
  submitted_by  text    not null default '',
  submitted_at  bigint,
  decided_by    text    not null default '',
  decided_at    bigint,
  version       integer not null default 1,
  operation_id  bigint  not null references operation (id),
  constraint deposit_check_number unique (number),
  constraint deposit_check_reason check (kind = 'first' or reason <> ''),
  constraint deposit_check_submitted check (state in ('draft', 'withdrawn', 'expired') or submitted_by <> ''),
  constraint deposit_check_four_eyes check (state not in ('approved', 'returned', 'rejected') or (decided_by <> '' and decided_by <> prepared_by and decided_by <> edited_by and decided_by <> submitted_by))
);
--;;
create index deposit_check_project on deposit_check (project_id, id);
--;;
create index deposit_check_state on deposit_check (state, id);
--;;
create index deposit_check_contractor on deposit_check (contractor_id, id);
--;;
create index deposit_check_rule on deposit_check (rule_id, applied_on);
--;;
-- One question about a project at a time, and one deposit of its own; what comes later supplements it.
create unique index deposit_check_one_open on deposit_check (project_id) where state in ('draft', 'submitted', 'returned');
--;;
create unique index deposit_check_one_first on deposit_check (project_id) where kind = 'first' and state = 'approved';
--;;
-- Everybody whose hand was in a check: who prepared, edited or submitted it, and who entered a vote. Triggers write it.
create table deposit_check_editor (
  check_id bigint not null references deposit_check (id),
  login    text   not null,
  primary key (check_id, login)
);
--;;
-- The first crew as handed in: numbers of documents, with the names that stood beside them.
create table deposit_check_crew (
  check_id bigint not null references deposit_check (id),
  number   text   not null check (number <> ''),
  name     text   not null default '',
  primary key (check_id, number)
);
--;;
create table deposit_check_paper (
  check_id      bigint not null references deposit_check (id),
  attachment_id bigint not null references attachment (id),
  primary key (check_id, attachment_id)
);
--;;
-- An expert of a check: whether something ties him to the parties was asked when he was invited, and excludes him.
create table deposit_vote (
  id            @ID@,
  check_id      bigint  not null references deposit_check (id),
  expert_id     bigint  not null references deposit_expert (id),
  conflict      text    not null default '',
  invited_by    text    not null,
  invited_at    bigint  not null,
  vote          text    not null default '' check (vote in ('', 'for', 'against', 'abstained')),
  opinion       text    not null default '',
  attachment_id bigint  references attachment (id),
  voted_by      text    not null default '',
  voted_at      bigint,
  operation_id  bigint  not null references operation (id),
  constraint deposit_vote_once unique (check_id, expert_id),
  constraint deposit_vote_free check (vote = '' or conflict = ''),
  constraint deposit_vote_signed check (vote = '' or (opinion <> '' and attachment_id is not null and voted_by <> ''))
);
--;;
-- What a supervisor said, and his word on each flag; a check that was returned may have several.
create table deposit_decision (
  id           @ID@,
  check_id     bigint not null references deposit_check (id),
  verdict      text   not null check (verdict in ('approved', 'returned', 'rejected')),
  words        text   not null default '',
  flag_words   text   not null default '[]',
  decided_by   text   not null,
  decided_at   bigint not null,
  operation_id bigint not null references operation (id),
  constraint deposit_decision_words check (verdict = 'approved' or words <> '')
);
--;;
create index deposit_decision_check on deposit_decision (check_id, id);
