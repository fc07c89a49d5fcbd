-- Licence of a firm: who issued it and its last day. Which licence it is follows from the kind of firm: a dispatching
-- company's 劳务派遣经营许可证, any other's qualification 资质.
alter table company add column licence_authority text not null default '';
--;;
alter table company add column licence_until date;
--;;
-- A firm is on file once by its organisation code, alone or inside its credit code (GB 32100: characters 9 to 17).
create index company_organisation on company (org_code) where org_code <> '';
--;;
create index company_code_inside on company (substr(credit_code, 9, 9)) where credit_code <> '';
--;;
-- Names that differ only in how the legal form is written.
create index company_like_name on company (replace(replace(name_folded, '有限责任公司', ''), '有限公司', ''));
--;;
-- Where a firm's people are and were.
create index assignment_company on assignment (company_id, project_id);
--;;
-- Who is called at a firm or on a site, the first of those present before the others.
create table contact (
  id           @ID@,
  company_id   bigint  references company (id),
  project_id   bigint  references project (id),
  name         text    not null check (name <> ''),
  role         text    not null default '',
  phone        text    not null default '',
  since        date,
  until        date,
  version      integer not null default 1,
  operation_id bigint  not null references operation (id),
  constraint contact_whose check ((company_id is null) <> (project_id is null)),
  constraint contact_days check (until is null or since is null or until >= since)
);
--;;
create index contact_company on contact (company_id, id) where company_id is not null;
--;;
create index contact_project on contact (project_id, id) where project_id is not null;
--;;
-- 施工许可证 of a project, several where it is built in stages. Whether a cleared deposit held on its day is kept as it
-- was found: the certificate's number, or that there was none though one was due. What was entered wrongly is void.
create table construction_permit (
  id              @ID@,
  project_id      bigint  not null references project (id),
  number          text    not null check (number <> ''),
  authority       text    not null check (authority <> ''),
  stage           text    not null default '',
  issued_on       date    not null,
  certificate     text    not null default '',
  without_deposit integer not null check (without_deposit in (0, 1)),
  recorded_by     text    not null check (recorded_by <> ''),
  recorded_at     bigint  not null,
  voided_by       text    not null default '',
  voided_at       bigint,
  void_reason     text    not null default '',
  operation_id    bigint  not null references operation (id),
  constraint construction_permit_deposit check (without_deposit = 0 or certificate = ''),
  constraint construction_permit_void check ((voided_at is null and voided_by = '' and void_reason = '')
                                             or (voided_at is not null and voided_by <> '' and void_reason <> ''))
);
--;;
create unique index construction_permit_once on construction_permit (number) where voided_at is null;
--;;
create index construction_permit_project on construction_permit (project_id, id);
--;;
create index construction_permit_without on construction_permit (id) where without_deposit = 1 and voided_at is null;
--;;
create table construction_permit_paper (
  permit_id     bigint not null references construction_permit (id),
  attachment_id bigint not null references attachment (id),
  primary key (permit_id, attachment_id)
);
