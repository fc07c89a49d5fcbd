-- A decision on a check that was taken back by who decided: it stays on file, and the check waits again as it did before.
create table deposit_recall (
  id           @ID@,
  decision_id  bigint not null references deposit_decision (id),
  recalled_by  text   not null check (recalled_by <> ''),
  recalled_at  bigint not null,
  operation_id bigint not null references operation (id),
  constraint deposit_recall_once unique (decision_id)
);
