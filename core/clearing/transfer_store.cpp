#include "clearing/transfer_store.h"

namespace transfer_store {

namespace {

const QString transferColumns = QStringLiteral(
    "select t.id, t.number, t.check_id, d.number, t.project_id, p.name, t.from_id, f.name, t.to_id, n.name, "
    "t.reason, t.money, t.amount, t.out_order, t.in_order, t.payment, t.state, t.asked_by, t.asked_at, "
    "t.decided_by, t.decided_at, t.words, t.begins_on, t.uncounted, t.version from deposit_transfer t "
    "join deposit_check d on d.id = t.check_id join project p on p.id = t.project_id "
    "join company f on f.id = t.from_id join company n on n.id = t.to_id ");

DepositTransfer transferFrom(const Rows& rows) {
  DepositTransfer transfer;
  transfer.id = rows.id<DepositTransferId>(0);
  transfer.number = rows.text(1);
  transfer.check = rows.id<DepositCheckId>(2);
  transfer.checkNumber = rows.text(3);
  transfer.project = rows.id<ProjectId>(4);
  transfer.projectName = rows.text(5);
  transfer.from = rows.id<CompanyId>(6);
  transfer.fromName = rows.text(7);
  transfer.to = rows.id<CompanyId>(8);
  transfer.toName = rows.text(9);
  transfer.reason = rows.text(10);
  transfer.money = coded(rows.text(11), TransferMoney::Returns);
  transfer.amount = rows.money(12);
  transfer.outOrder = rows.text(13);
  transfer.inOrder = rows.text(14);
  transfer.payment = rows.text(15);
  transfer.state = coded(rows.text(16), TransferState::Asked);
  transfer.askedBy = rows.text(17);
  transfer.askedAt = rows.instant(18);
  transfer.decidedBy = rows.text(19);
  transfer.decidedAt = rows.instant(20);
  transfer.words = rows.text(21);
  transfer.beginsOn = rows.date(22);
  transfer.uncounted = rows.money(23);
  transfer.version = rows.integer(24);
  return transfer;
}

QVector<DepositTransfer> transfersIn(Work& work, Rows found) {
  QVector<DepositTransfer> all;
  while (found.next()) all.append(transferFrom(found));
  for (DepositTransfer& each : all) {
    Rows rows =
        work.select(QStringLiteral("select e.number from deposit_transfer_check k join "
                                   "deposit_clearance e on e.id = k.clearance_id where k.transfer_id = ? "
                                   "order by e.id"),
                    each.id);
    while (rows.next()) each.voided.append(rows.text(0));
  }
  return all;
}

std::optional<DepositTransfer> firstOf(const QVector<DepositTransfer>& all) {
  return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

}  // namespace

DepositTransferId add(Work& work, const DepositTransfer& transfer) {
  return work.insert<DepositTransferId>(
      QStringLiteral(
          "insert into deposit_transfer (number, check_id, project_id, from_id, to_id, reason, money, "
          "amount, out_order, in_order, payment, asked_by, asked_at, operation_id) values (?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      transfer.number, transfer.check, transfer.project, transfer.from, transfer.to, transfer.reason,
      transfer.money, transfer.amount, transfer.outOrder, transfer.inOrder, transfer.payment,
      work.actor().login, work.now(), work.operation());
}

std::optional<DepositTransfer> with(Work& work, DepositTransferId id) {
  return firstOf(transfersIn(work, work.select(transferColumns + QStringLiteral("where t.id = ?"), id)));
}

std::optional<DepositTransfer> numbered(Work& work, const QString& number) {
  const QString wanted = number.trimmed().toUpper();
  return firstOf(transfersIn(
      work, work.select(transferColumns + QStringLiteral("where t.number = ? or d.number = ? order by case "
                                                         "t.state when 'asked' then 0 else 1 end, t.id desc "
                                                         "limit 1"),
                        wanted, wanted)));
}

QVector<DepositTransfer> ofProject(Work& work, ProjectId project) {
  return transfersIn(
      work, work.select(transferColumns + QStringLiteral("where t.project_id = ? order by t.id"), project));
}

std::optional<DepositTransfer> ofCertificate(Work& work, CertificateId clearance) {
  return firstOf(transfersIn(
      work,
      work.select(transferColumns + QStringLiteral("join deposit_transfer_check k on k.transfer_id = t.id "
                                                   "where k.clearance_id = ?"),
                  clearance)));
}

Money uncountedOf(Work& work, ProjectId project) {
  Rows rows =
      work.select(QStringLiteral("select uncounted from deposit_transfer where project_id = ? and state "
                                 "= 'approved' order by id desc limit 1"),
                  project);
  return rows.next() ? rows.money(0) : Money();
}

void hold(Work& work, DepositTransferId transfer) {
  work.select(QStringLiteral("select id from deposit_transfer where id = ?") + work.dialect().forUpdate(),
              transfer);
}

void decide(Work& work, const DepositTransfer& transfer) {
  work.exec(
      QStringLiteral("update deposit_transfer set state = ?, decided_by = ?, decided_at = ?, words = ?, "
                     "begins_on = ?, uncounted = ?, version = version + 1, operation_id = ? where id = ?"),
      transfer.state, work.actor().login, work.now(), transfer.words, transfer.beginsOn, transfer.uncounted,
      work.operation(), transfer.id);
}

void addCheck(Work& work, DepositTransferId transfer, DepositCheckId check, CertificateId clearance) {
  work.exec(QStringLiteral("insert into deposit_transfer_check (transfer_id, check_id, clearance_id, "
                           "operation_id) values (?, ?, ?, ?)"),
            transfer, check, clearance, work.operation());
}

}  // namespace transfer_store
