-- Figures of the fund; a new office has them with its other rules.
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'fund-top-up-share', '30', 'percent', '2011-04-28', 'Office practice: the contractor is told to top up when less than this share of what he deposited is left', 'shiming'
where exists (select 1 from office_info where key = 'name');
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'fund-forecast-days', '90', 'days', '2011-04-28', 'Office practice: what a project spends a day is learned from the last 90 days', 'shiming'
where exists (select 1 from office_info where key = 'name');
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'fund-release-allowed', '0', 'yes or no', '2011-04-28', 'Off as shipped: contractors count the deposit as a fixed cost; 1 lets what is left be paid back after completion', 'shiming'
where exists (select 1 from office_info where key = 'name');
--;;
insert into rule (name, value, unit, valid_from, source, entered_by)
select 'fund-release-wait-days', '90', 'days', '2011-04-28', 'Office practice: so many days after completion, for claims that come late', 'shiming'
where exists (select 1 from office_info where key = 'name');
