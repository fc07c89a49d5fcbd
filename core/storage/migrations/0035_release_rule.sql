-- Whether what is left of a deposit is paid back, and after how long, is a matter of the rule of deposits alone
-- (deposit_rule.releases, waiting_days). The figures that said the same beside it end on the day they began.
update rule set valid_to = valid_from where name in ('fund-release-allowed', 'fund-release-wait-days');
