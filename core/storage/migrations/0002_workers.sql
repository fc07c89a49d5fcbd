create table company (
  id           @ID@,
  uuid         text not null,
  name         text not null,
  name_folded  text not null,
  name_sort    text not null,
  initials     text not null,
  kind         text not null check (kind in ('general-contractor', 'dispatching', 'subcontractor', 'other')),
  credit_code  text not null default '',
  org_code     text not null default '',
  licence      text not null default '',
  phone        text not null default '',
  address      text not null default '',
  status       text not null default 'active' check (status in ('active', 'suspended', 'closed')),
  jurisdiction text not null,
  created_at   bigint not null,
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint company_uuid unique (uuid)
);
--;;
create unique index company_credit_code on company (credit_code) where credit_code <> '';
--;;
create unique index company_org_code on company (org_code) where org_code <> '' and credit_code = '';
--;;
create index company_name on company (name_folded);
--;;
create index company_sort on company (name_sort, id);
--;;
create index company_initials on company (initials, id);
--;;
create table labour_manager (
  id           @ID@,
  company_id   bigint not null references company (id),
  name         text not null,
  name_folded  text not null,
  phone        text not null default '',
  id_number    text not null default '',
  since        date,
  until        date,
  version      integer not null default 1,
  operation_id bigint not null references operation (id)
);
--;;
create index labour_manager_company on labour_manager (company_id, id);
--;;
create index labour_manager_phone on labour_manager (phone);
--;;
create table project (
  id                 @ID@,
  uuid               text not null,
  number             text not null,
  name               text not null,
  name_folded        text not null,
  name_sort          text not null,
  initials           text not null,
  general_contractor bigint not null references company (id),
  division           text not null default '',
  address            text not null default '',
  category           text not null default '',
  cost               bigint not null default 0,
  labour_cost        bigint not null default 0,
  declared_heads     integer not null default 0,
  floor_area         integer not null default 0,
  begins_on          date,
  ends_on            date,
  status             text not null default 'preparing' check (status in ('preparing', 'under-way', 'suspended', 'finished')),
  jurisdiction       text not null,
  created_at         bigint not null,
  version            integer not null default 1,
  operation_id       bigint not null references operation (id),
  constraint project_uuid unique (uuid),
  constraint project_number unique (number)
);
--;;
create index project_name on project (name_folded);
--;;
create index project_sort on project (name_sort, id);
--;;
create index project_initials on project (initials, id);
--;;
create index project_contractor on project (general_contractor, id);
--;;
-- Two-character pieces of company and project names, so that any part of a name finds them.
create table place_key (
  kind    text   not null check (kind in ('company', 'project')),
  piece   text   not null,
  subject bigint not null,
  primary key (kind, piece, subject)
);
--;;
create table team (
  id           @ID@,
  company_id   bigint not null references company (id),
  name         text not null,
  leader       text not null default '',
  leader_phone text not null default '',
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint team_name unique (company_id, name)
);
--;;
create table worker (
  id                @ID@,
  uuid              text not null,
  number            text not null,
  name              text not null,
  name_folded       text not null,
  name_sort         text not null,
  reading           text not null default '',
  sex               text not null check (sex in ('1', '2')),
  birth_date        date not null,
  ethnic            text not null default '',
  hukou_address     text not null,
  hukou_division    text not null default '',
  hukou_local       integer not null,
  address_here      text not null default '',
  residence_permit  text not null default '',
  phone             text not null default '',
  education         text not null default '',
  political         text not null default '',
  emergency_name    text not null default '',
  emergency_phone   text not null default '',
  in_city_since     text not null default '',
  trade             text not null default '',
  skill_level       text not null default '',
  certificate       text not null default '',
  photo_id          bigint,
  initiative        text not null check (initiative in ('worker', 'employer')),
  age_reason        text not null default '',
  code_lists        text not null default '',
  jurisdiction      text not null,
  registered_on     date not null,
  registered_at     bigint not null,
  registered_by     text not null,
  version           integer not null default 1,
  operation_id      bigint not null references operation (id),
  constraint worker_uuid unique (uuid),
  constraint worker_number unique (number)
);
--;;
create index worker_name on worker (name_folded, id);
--;;
create index worker_sort on worker (name_sort, id);
--;;
create index worker_registered on worker (registered_on, id);
--;;
create index worker_phone on worker (phone, id);
--;;
-- Every number a worker has ever had; the old one still finds him. `twin` is 0 but for a second person with
-- the same number, whom a supervisor approved with proof.
create table worker_document (
  id           @ID@,
  worker_id    bigint not null references worker (id),
  kind         text   not null,
  number       text   not null,
  twin         integer not null default 0,
  is_current   integer not null default 1,
  valid_from   date,
  valid_to     date,
  long_term    integer not null default 0,
  noted_on     date   not null,
  operation_id bigint not null references operation (id),
  constraint worker_document_number unique (number, kind, twin)
);
--;;
create index worker_document_worker on worker_document (worker_id, is_current);
--;;
-- What finds a worker: kind 'p' pinyin, 'i' initials, 'b' two neighbouring characters of the name,
-- 'd' document number backwards (its tail), 't' phone backwards.
create table worker_key (
  kind      text   not null,
  key       text   not null,
  worker_id bigint not null,
  primary key (kind, key, worker_id)
) @COVERING@;
--;;
-- Hashes under which "like somebody" looks (birth date with name less one character, with pinyin; name with
-- parts of the number); what they bring is compared exactly afterwards.
create table worker_like (
  key       bigint not null,
  worker_id bigint not null,
  primary key (key, worker_id)
) @COVERING@;
--;;
create table photo (
  id           @ID@,
  worker_id    bigint not null references worker (id),
  jpeg         @BYTES@ not null,
  width        integer not null,
  height       integer not null,
  sha256       text   not null,
  taken_at     bigint not null,
  operation_id bigint not null references operation (id)
);
--;;
create index photo_worker on photo (worker_id, id);
--;;
-- "It is he" or "none of them": what the clerk decided about somebody like the one at the counter, and why.
create table likeness_decision (
  id           @ID@,
  worker_id    bigint not null references worker (id),
  other_id     bigint not null references worker (id),
  same         integer not null,
  reason       text   not null,
  decided_by   text   not null,
  at           bigint not null,
  operation_id bigint not null references operation (id)
);
--;;
create index likeness_decision_worker on likeness_decision (worker_id, other_id);
--;;
create table contract (
  id           @ID@,
  uuid         text not null,
  worker_id    bigint not null references worker (id),
  company_id   bigint not null references company (id),
  kind         text not null check (kind in ('fixed-term', 'by-task')),
  template     text not null default '',
  signed_on    date,
  begins_on    date not null,
  ends_on      date,
  pay_kind     text not null default '',
  pay          bigint not null default 0,
  terms        text not null default '',
  copy_sha256  text not null default '',
  ended_on     date,
  end_reason   text not null default '',
  short_term   integer not null default 0,
  entered_at   bigint not null,
  version      integer not null default 1,
  operation_id bigint not null references operation (id),
  constraint contract_uuid unique (uuid)
);
--;;
create index contract_worker on contract (worker_id, begins_on);
--;;
create index contract_company on contract (company_id, id);
--;;
create table assignment (
  id             @ID@,
  uuid           text not null,
  worker_id      bigint not null references worker (id),
  project_id     bigint not null references project (id),
  company_id     bigint not null references company (id),
  manager_id     bigint not null references labour_manager (id),
  team_id        bigint references team (id),
  contract_id    bigint references contract (id),
  trade          text not null default '',
  begins_on      date not null,
  ends_on        date,
  end_reason     text not null default '',
  overlap_reason text not null default '',
  initiative     text not null check (initiative in ('worker', 'employer')),
  entered_at     bigint not null,
  end_entered_at bigint,
  version        integer not null default 1,
  operation_id   bigint not null references operation (id),
  constraint assignment_uuid unique (uuid),
  check (ends_on is null or ends_on >= begins_on)
);
--;;
create index assignment_worker on assignment (worker_id, begins_on);
--;;
create index assignment_project on assignment (project_id, begins_on, worker_id);
--;;
-- Who is on site today, by project and by employer, counted without touching the table.
create index assignment_open on assignment (project_id, worker_id, begins_on) where ends_on is null;
--;;
create index assignment_open_company on assignment (company_id, worker_id, begins_on) where ends_on is null;
--;;
-- No two open assignments of one worker without a reason; the database itself holds it.
create unique index assignment_one_open on assignment (worker_id) where ends_on is null and overlap_reason = '';
--;;
-- Whether the worker knows. Only presence, signature or a call back to him makes him "told"; a slip given to
-- the manager does not.
create table telling (
  id           @ID@,
  worker_id    bigint not null references worker (id),
  about        text   not null,
  how          text   not null check (how in ('present', 'signature', 'call-back', 'slip-to-manager', 'not-told')),
  told         integer not null,
  at           bigint not null,
  by_login     text   not null,
  operation_id bigint not null references operation (id)
);
--;;
create index telling_worker on telling (worker_id, id);
--;;
create table receipt (
  id           @ID@,
  number       text   not null,
  worker_id    bigint not null references worker (id),
  kind         text   not null,
  at           bigint not null,
  operation_id bigint not null references operation (id),
  constraint receipt_number unique (number)
);
--;;
create index receipt_worker on receipt (worker_id, id);
--;;
create table card (
  id            @ID@,
  worker_id     bigint not null references worker (id),
  number        text,
  state         text not null check (state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk', 'active', 'lost', 'blocked', 'replaced', 'spoiled', 'returned', 'cancelled')),
  requested_on  date not null,
  desk_due_on   date,
  due_on        date,
  state_at      bigint not null,
  version       integer not null default 1,
  operation_id  bigint not null references operation (id),
  constraint card_number unique (number)
);
--;;
create index card_worker on card (worker_id, id);
--;;
create index card_due on card (due_on) where state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk');
--;;
-- One valid card per person, held by the database itself.
create unique index card_one_valid on card (worker_id) where state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk', 'active');
--;;
create table card_step (
  id           @ID@,
  card_id      bigint not null references card (id),
  state        text   not null,
  on_day       date   not null,
  at           bigint not null,
  by_login     text   not null,
  station      text   not null,
  reason       text   not null default '',
  operation_id bigint not null references operation (id)
);
--;;
create index card_step_card on card_step (card_id, id);
