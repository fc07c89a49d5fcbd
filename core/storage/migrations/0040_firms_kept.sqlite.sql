-- A firm is on file once, whichever of its codes a desk knows. Doubles of before stay as they are until somebody
-- changes their codes.
create trigger company_one_code before insert on company
when exists (select 1 from company o
             where (new.credit_code <> '' and (o.org_code = substr(new.credit_code, 9, 8) || '-' || substr(new.credit_code, 17, 1)
                                               or (o.credit_code <> '' and substr(o.credit_code, 9, 9) = substr(new.credit_code, 9, 9))))
                or (new.org_code <> '' and (o.org_code = new.org_code
                                            or (o.credit_code <> '' and substr(o.credit_code, 9, 9) = replace(new.org_code, '-', '')))))
begin select raise(abort, 'constraint "company_one_code"'); end;
--;;
create trigger company_one_code_changed before update of credit_code, org_code on company
when (new.credit_code <> old.credit_code and new.credit_code <> ''
      and exists (select 1 from company o
                  where o.id <> new.id and (o.org_code = substr(new.credit_code, 9, 8) || '-' || substr(new.credit_code, 17, 1)
                                            or (o.credit_code <> '' and substr(o.credit_code, 9, 9) = substr(new.credit_code, 9, 9)))))
  or (new.org_code <> old.org_code and new.org_code <> ''
      and exists (select 1 from company o
                  where o.id <> new.id and (o.org_code = new.org_code
                                            or (o.credit_code <> '' and substr(o.credit_code, 9, 9) = replace(new.org_code, '-', '')))))
begin select raise(abort, 'constraint "company_one_code"'); end;
--;;
create trigger contact_kept before delete on contact begin select raise(abort, 'append-only'); end;
--;;
create trigger contact_stays before update on contact
when new.id <> old.id or new.company_id is not old.company_id or new.project_id is not old.project_id
begin select raise(abort, 'append-only'); end;
--;;
create trigger construction_permit_kept before delete on construction_permit begin select raise(abort, 'append-only'); end;
--;;
create trigger construction_permit_stays before update on construction_permit
when old.voided_at is not null or new.id <> old.id or new.project_id <> old.project_id or new.number <> old.number
  or new.authority <> old.authority or new.stage <> old.stage or new.issued_on <> old.issued_on or new.certificate <> old.certificate
  or new.without_deposit <> old.without_deposit or new.recorded_by <> old.recorded_by or new.recorded_at <> old.recorded_at
begin select raise(abort, 'append-only'); end;
--;;
create trigger construction_permit_paper_stays before update on construction_permit_paper begin select raise(abort, 'append-only'); end;
--;;
create trigger construction_permit_paper_kept before delete on construction_permit_paper begin select raise(abort, 'append-only'); end;
