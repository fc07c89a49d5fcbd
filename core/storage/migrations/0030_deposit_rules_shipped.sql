-- Rules as shipped, for new offices and old ones alike; by whose division they hold is said beside them. Nanjing's are in force.
-- The other two are examples of what a rule can say: their sources give the figures and not the first day, so they are
-- drafts, which an administrator completes and a supervisor approves. Figures of plausibility and rounding are the office's own
-- practice, as shipped; so are three experts, and 20 % more heads that open a supplementary check (domain.md 4).
insert into deposit_rule (jurisdiction, name, valid_from, valid_to, cost_rate, labour_rate, basis, may_choose, least_labour_share, begun_rate, begun_pro_rata,
  round_to, round_mode, supplement_share, releases, waiting_days, experts, monthly_wage, share_below, share_above, alike_enough, alike_factor,
  heads_below, heads_above, density_below, habit_enough, source, state, entered_by, entered_at, edited_by)
values
('320100', '南京市 2010', '2010-05-01', '2012-11-22', 3300, 22000, 'labour-cost', 1, 0, 0, 0,
  1, 'half-up', 200000, 0, 0, 3, 250000, 200000, 1000000, 5, 3, 200000, 1000000, 400000, 2,
  '南京市建筑施工企业大病保险，2010年5月起：工程总造价3.3‰或人工费2.2%（ccbuild.com/article-486771-1.html，原文误印为3.3%）', 'approved', '', 0, ''),
('320100', '南京市 2012', '2012-11-23', null, 3000, 20000, 'labour-cost', 1, 0, 0, 0,
  1, 'half-up', 200000, 0, 0, 3, 450000, 200000, 1000000, 5, 3, 200000, 1000000, 400000, 2,
  '南京市建筑市场管理规定，2012年11月23日：工程造价3‰或人工费2%', 'approved', '', 0, ''),
('610100', '西安市（示例）', '2015-01-01', null, 1000, 0, 'cost', 0, 0, 700, 0,
  1, 'half-up', 200000, 0, 0, 3, 450000, 200000, 1000000, 5, 3, 200000, 1000000, 400000, 2,
  '西安市按项目参加工伤保险：工程造价1‰，已开工的0.7‰（m.senbk.com；施行日期来源未载，批准前核对）', 'draft', '', 0, ''),
('510823', '剑阁县（示例）', '2015-01-01', null, 0, 16000, 'labour-cost', 0, 250000, 0, 1,
  1, 'half-up', 200000, 0, 0, 3, 450000, 200000, 1000000, 5, 3, 200000, 1000000, 400000, 2,
  '剑阁县按项目参加工伤保险：工程造价×人工费比例（不低于25%）×1.6%，已开工的按剩余工期折算（cnjg.gov.cn；施行日期来源未载，批准前核对）', 'draft', '', 0, '');
