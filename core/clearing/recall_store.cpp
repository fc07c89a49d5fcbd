#include "clearing/recall_store.h"

namespace recall_store {

namespace {

/// Operations are numbered as they begin: what came later has a greater number.
OperationId lastDecisionOf(Work& work, DepositCheckId check) {
  Rows rows = work.select(QStringLiteral("select operation_id from deposit_decision where check_id = ? "
                                         "order by id desc limit 1"),
                          check);
  return rows.next() ? rows.id<OperationId>(0) : OperationId();
}

QString firstText(Rows rows) { return rows.next() ? rows.text(0) : QString(); }

Instant firstBooking(Work& work, ProjectId project, OperationId since) {
  Rows rows = work.select(
      QStringLiteral("select f.entered_at from fund_purse p join fund_account a on a.purse_id = p.id join "
                     "fund_entry f on f.debit_account_id = a.id or f.credit_account_id = a.id where "
                     "p.project_id = ? and f.operation_id > ? order by f.id limit 1"),
      project, since);
  return rows.next() ? rows.instant(0) : Instant();
}

}  // namespace

recall_rules::Consequences sinceDecision(Work& work, const DepositCheck& check) {
  const OperationId decided = lastDecisionOf(work, check.id);
  recall_rules::Consequences since;
  since.certificate = firstText(work.select(
      QStringLiteral("select number from deposit_clearance where check_id = ? order by id desc limit 1"),
      check.id));
  since.bookedAt = firstBooking(work, check.project, decided);
  since.transfer = firstText(
      work.select(QStringLiteral("select number from deposit_transfer where project_id = ? and state in "
                                 "('asked', 'approved') and operation_id > ? order by id limit 1"),
                  check.project, decided));
  since.permit = firstText(
      work.select(QStringLiteral("select number from construction_permit where project_id = ? and voided_at "
                                 "is null and operation_id > ? order by id limit 1"),
                  check.project, decided));
  since.laterCheck = firstText(
      work.select(QStringLiteral("select number from deposit_check where project_id = ? and id > ? and state "
                                 "in ('draft', 'submitted', 'returned', 'approved') order by id limit 1"),
                  check.project, check.id));
  return since;
}

void add(Work& work, DepositCheckId check) {
  work.exec(QStringLiteral("insert into deposit_recall (decision_id, recalled_by, recalled_at, operation_id) "
                           "select max(id), ?, ?, ? from deposit_decision where check_id = ?"),
            work.actor().login, work.now(), work.operation(), check);
}

}  // namespace recall_store
