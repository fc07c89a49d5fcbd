-- Figures of the cards that stood in the program; a new office has them with its other rules.
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'usual-stay-years', '2', 'years', '2011-04-28', 'Office practice: how a trade stayed on its sites is reckoned from the assignments that ended within two years', 'shiming'
where exists (select 1 from office_info where key = 'name');
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'usual-stay-enough', '20', 'assignments', '2011-04-28', 'Office practice: so many ended assignments of a trade before their median counts for more than a rule', 'shiming'
where exists (select 1 from office_info where key = 'name');
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'handover-signature-days', '7', 'days', '2011-04-28', 'Office practice: a manager who took cards brings the signatures within a week', 'shiming'
where exists (select 1 from office_info where key = 'name');
