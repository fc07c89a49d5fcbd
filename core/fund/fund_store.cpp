#include "fund/fund_store.h"

#include "fund/fund_rules.h"

namespace fund_store {

namespace {

const QString accountColumns = QStringLiteral(
    "select a.id, a.purse_id, p.project_id, a.kind, p.name, coalesce(j.name, ''), a.balance, p.balance, "
    "p.reserved from fund_account a join fund_purse p on p.id = a.purse_id left join project j on j.id = "
    "p.project_id ");

FundAccount accountFrom(const Rows& rows) {
  FundAccount account;
  account.id = rows.id<FundAccountId>(0);
  account.purse = rows.id<FundPurseId>(1);
  account.place.project = rows.id<ProjectId>(2);
  account.place.kind = coded(rows.text(3), FundKind::Deposit);
  account.place.bank = rows.text(4);
  account.projectName = rows.text(5);
  // A bank stands on the other side of the ledger: what it holds is less than nought there.
  const int side = account.place.kind == FundKind::Bank ? -1 : 1;
  account.balance = Money::fen(side * rows.number(6));
  account.remaining = Money::fen(side * rows.number(7));
  account.reserved = rows.money(8);
  account.available = Money::fen(account.remaining.inFen() - account.reserved.inFen());
  return account;
}

const QString entryColumns = QStringLiteral(
    "select id, debit_account_id, credit_account_id, amount, booked_on, kind, receipt_id, order_id, "
    "reverses_id, prepared_by, approved_by from fund_entry where ");

Entry entryFrom(const Rows& rows) {
  Entry entry;
  entry.id = rows.id<FundEntryId>(0);
  entry.debit = rows.id<FundAccountId>(1);
  entry.credit = rows.id<FundAccountId>(2);
  entry.amount = rows.money(3);
  entry.bookedOn = rows.date(4);
  entry.kind = coded(rows.text(5), EntryKind::Receipt);
  entry.receipt = rows.id<FundReceiptId>(6);
  entry.order = rows.id<FundOrderId>(7);
  entry.reverses = rows.id<FundEntryId>(8);
  entry.preparedBy = rows.text(9);
  entry.approvedBy = rows.text(10);
  return entry;
}

const QString reservationColumns = QStringLiteral(
    "select r.id, r.account_id, p.project_id, a.kind, r.amount, r.source_kind, r.source_id, r.reason, "
    "r.state, r.reserved_by, r.reserved_at, r.released_by, r.release_reason, r.version from fund_reservation "
    "r join fund_account a on a.id = r.account_id join fund_purse p on p.id = a.purse_id ");

FundReservation reservationFrom(const Rows& rows) {
  FundReservation found;
  found.id = rows.id<FundReservationId>(0);
  found.account = rows.id<FundAccountId>(1);
  found.project = rows.id<ProjectId>(2);
  found.kind = coded(rows.text(3), FundKind::Injury);
  found.amount = rows.money(4);
  found.source = {rows.text(5), rows.text(6)};
  found.reason = rows.text(7);
  found.state = coded(rows.text(8), ReservationState::Held);
  found.reservedBy = rows.text(9);
  found.reservedAt = rows.instant(10);
  found.releasedBy = rows.text(11);
  found.releaseReason = rows.text(12);
  found.version = rows.integer(13);
  return found;
}

FundPurseId purseAt(Work& work, const FundPlace& place) {
  const PurseKind kind = fund_rules::purseOf(place.kind);
  Rows rows = place.project
                  ? work.select(QStringLiteral("select id from fund_purse where project_id = ? and kind = ?"),
                                place.project, kind)
                  : work.select(QStringLiteral("select id from fund_purse where project_id is null and kind "
                                               "= ? and name = ?"),
                                kind, place.bank);
  return rows.next() ? rows.id<FundPurseId>(0) : FundPurseId();
}

QVector<FundAccount> accountsIn(Rows rows) {
  QVector<FundAccount> found;
  while (rows.next()) found.append(accountFrom(rows));
  return found;
}

}  // namespace

FundAccountId accountAt(Work& work, const FundPlace& place) {
  static const QString sql = QStringLiteral(
      "select a.id from fund_purse p join fund_account a on a.purse_id = p.id and a.kind = ? where p.kind = "
      "? "
      "and ");
  const PurseKind kind = fund_rules::purseOf(place.kind);
  Rows rows = place.project
                  ? work.select(sql + QStringLiteral("p.project_id = ?"), place.kind, kind, place.project)
                  : work.select(sql + QStringLiteral("p.project_id is null and p.name = ?"), place.kind, kind,
                                place.bank);
  return rows.next() ? rows.id<FundAccountId>(0) : FundAccountId();
}

FundAccountId accountMade(Work& work, const FundPlace& place) {
  if (const FundAccountId open = accountAt(work, place)) return open;
  // Another desk may open it at this moment: the one that is there counts.
  work.exec(
      QStringLiteral("insert into fund_purse (kind, project_id, name, operation_id) values (?, ?, ?, ?) "
                     "on conflict do nothing"),
      fund_rules::purseOf(place.kind), place.project, place.bank, work.operation());
  work.exec(QStringLiteral("insert into fund_account (purse_id, kind, operation_id) values (?, ?, ?) on "
                           "conflict do nothing"),
            purseAt(work, place), place.kind, work.operation());
  return accountAt(work, place);
}

QVector<FundAccount> accounts(Work& work, ProjectId project) {
  const QString order = QStringLiteral(" order by p.project_id is not null, p.project_id, p.id, a.id");
  return accountsIn(
      project ? work.select(accountColumns + QStringLiteral("where p.project_id = ?") + order, project)
              : work.select(accountColumns + order));
}

QVector<FundAccount> bankAccounts(Work& work) {
  return accountsIn(
      work.select(accountColumns + QStringLiteral("where p.project_id is null and p.kind = ? and "
                                                  "a.kind = ? order by p.id, a.id"),
                  fund_rules::purseOf(FundKind::Bank), FundKind::Bank));
}

std::optional<FundAccount> account(Work& work, FundAccountId id) {
  Rows rows = work.select(accountColumns + QStringLiteral("where a.id = ?"), id);
  if (!rows.next()) return std::nullopt;
  return accountFrom(rows);
}

Money availableAt(Work& work, const FundPlace& place) {
  Rows rows = work.select(QStringLiteral("select balance - reserved from fund_purse where id = ?"),
                          purseAt(work, place));
  return rows.next() ? rows.money(0) : Money();
}

FundReceiptId addReceipt(Work& work, const FundReceipt& receipt, FundAccountId bank) {
  return work.insert<FundReceiptId>(
      QStringLiteral("insert into fund_receipt (bank_account_id, serial, amount, received_on, payer, "
                     "project_id, kind, note, entered_by, entered_at, operation_id) values (?, ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?, ?) returning id"),
      bank, receipt.serial, receipt.amount, receipt.receivedOn, receipt.payer, receipt.project, receipt.kind,
      receipt.note, work.actor().login, work.now(), work.operation());
}

FundReceiptId receiptWith(Work& work, FundAccountId bank, const QString& serial) {
  Rows rows = work.select(
      QStringLiteral("select id from fund_receipt where bank_account_id = ? and serial = ? and void = 0"),
      bank, serial);
  return rows.next() ? rows.id<FundReceiptId>(0) : FundReceiptId();
}

void voidReceipt(Work& work, FundReceiptId receipt) {
  work.exec(QStringLiteral("update fund_receipt set void = 1, operation_id = ? where id = ?"),
            work.operation(), receipt);
}

FundEntryId addEntry(Work& work, const Entry& entry) {
  return work.insert<FundEntryId>(
      QStringLiteral("insert into fund_entry (debit_account_id, credit_account_id, amount, booked_on, kind, "
                     "receipt_id, order_id, reverses_id, prepared_by, approved_by, entered_by, entered_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      entry.debit, entry.credit, entry.amount, entry.bookedOn, entry.kind, entry.receipt, entry.order,
      entry.reverses, entry.preparedBy, entry.approvedBy, work.actor().login, work.now(), work.operation());
}

std::optional<Entry> entry(Work& work, FundEntryId id) {
  Rows rows = work.select(entryColumns + QStringLiteral("id = ?"), id);
  if (!rows.next()) return std::nullopt;
  return entryFrom(rows);
}

QVector<Entry> entriesOf(Work& work, FundReceiptId receipt) {
  QVector<Entry> found;
  Rows rows = work.select(entryColumns + QStringLiteral("receipt_id = ? order by id"), receipt);
  while (rows.next()) found.append(entryFrom(rows));
  return found;
}

bool isReversed(Work& work, FundEntryId entry) {
  return work.select(QStringLiteral("select id from fund_entry where reverses_id = ?"), entry).next();
}

FundReservationId addReservation(Work& work, FundAccountId account, Money amount, const FundSource& source,
                                 const QString& reason, bool forOrder) {
  return work.insert<FundReservationId>(
      QStringLiteral("insert into fund_reservation (account_id, amount, source_kind, source_id, reason, "
                     "for_order, reserved_by, reserved_at, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "returning id"),
      account, amount, source.kind, source.id, reason, forOrder, work.actor().login, work.now(),
      work.operation());
}

std::optional<FundReservation> reservation(Work& work, FundReservationId id, bool hold) {
  if (hold)
    work.select(
        QStringLiteral("select version from fund_reservation where id = ?") + work.dialect().forUpdate(), id);
  Rows rows = work.select(reservationColumns + QStringLiteral("where r.id = ?"), id);
  if (!rows.next()) return std::nullopt;
  return reservationFrom(rows);
}

QVector<FundReservation> reservationsOf(Work& work, ProjectId project) {
  QVector<FundReservation> found;
  Rows rows = work.select(
      reservationColumns + QStringLiteral("where p.project_id = ? and r.state = 'held' order by r.id"),
      project);
  while (rows.next()) found.append(reservationFrom(rows));
  return found;
}

bool isTaken(Work& work, const FundSource& source) {
  if (!source.isGiven()) return false;
  return work
      .select(
          QStringLiteral("select id from fund_reservation where source_kind = ? and source_id = ? and state "
                         "in ('held', 'posted') union all select id from fund_order where source_kind = "
                         "? and source_id = ? and state in ('prepared', 'approved', 'sent', 'booked')"),
          source.kind, source.id, source.kind, source.id)
      .next();
}

bool isForOrder(Work& work, FundReservationId id) {
  return work.select(QStringLiteral("select id from fund_reservation where id = ? and for_order = 1"), id)
      .next();
}

void releaseReservation(Work& work, FundReservationId id, const QString& reason) {
  work.exec(
      QStringLiteral("update fund_reservation set state = 'released', released_by = ?, released_at = ?, "
                     "release_reason = ?, version = version + 1, operation_id = ? where id = ?"),
      work.actor().login, work.now(), reason, work.operation(), id);
}

void returnReservation(Work& work, FundReservationId id) {
  work.exec(QStringLiteral("update fund_reservation set state = 'paid-back', version = version + 1, "
                           "operation_id = ? where id = ?"),
            work.operation(), id);
}

int heldCount(Work& work, ProjectId project) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(*) from fund_reservation r join fund_account a on a.id = r.account_id join "
          "fund_purse p on p.id = a.purse_id where p.project_id = ? and r.state = 'held'"),
      project);
  return rows.next() ? rows.integer(0) : 0;
}

QDate finishedOn(Work& work, ProjectId project) {
  Rows rows = work.select(QStringLiteral("select max(at) from audit_entry where subject = 'project' and "
                                         "subject_id = ? and operation = 'project.finish'"),
                          project);
  const Instant completed = rows.next() ? rows.instant(0) : Instant();
  if (!completed.isValid()) return {};
  Rows last =
      work.select(QStringLiteral("select max(ends_on) from assignment where project_id = ?"), project);
  const QDate lastDay = last.next() ? last.date(0) : QDate();
  const QDate day = dateInChina(completed);
  return lastDay.isValid() ? std::max(day, lastDay) : day;
}

}  // namespace fund_store
