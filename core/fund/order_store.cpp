#include "fund/order_store.h"

#include <limits>

namespace order_store {

namespace {

const QString orderColumns = QStringLiteral(
    "select o.id, o.number, o.kind, o.from_id, o.to_id, fp.project_id, coalesce(f.kind, ''), fp.name, "
    "tp.project_id, coalesce(t.kind, ''), tp.name, o.amount, o.reservation_id, o.entry_id, o.payee, "
    "o.payee_bank, o.payee_account, o.source_kind, o.source_id, o.reason, o.state, o.prepared_by, "
    "o.prepared_at, o.approved_by, o.approved_at, o.decision, o.sent_by, o.sent_on, o.settled_by, "
    "o.settled_on, o.bank_serial, o.bank_word, o.version, coalesce(fj.name, ''), coalesce(tj.name, '') "
    "from fund_order o "
    "left join fund_account f on f.id = o.from_id left join fund_purse fp on fp.id = f.purse_id "
    "left join project fj on fj.id = fp.project_id "
    "left join fund_account t on t.id = o.to_id left join fund_purse tp on tp.id = t.purse_id "
    "left join project tj on tj.id = tp.project_id where ");

FundPlace placeFrom(const Rows& rows, int column) {
  return {rows.id<ProjectId>(column), coded(rows.text(column + 1), FundKind::Deposit), rows.text(column + 2)};
}

FundOrder orderFrom(const Rows& rows) {
  FundOrder order;
  order.id = rows.id<FundOrderId>(0);
  order.number = rows.text(1);
  order.kind = coded(rows.text(2), OrderKind::Payment);
  order.fromAccount = rows.id<FundAccountId>(3);
  order.toAccount = rows.id<FundAccountId>(4);
  order.from = placeFrom(rows, 5);
  order.to = placeFrom(rows, 8);
  order.amount = rows.money(11);
  order.reservation = rows.id<FundReservationId>(12);
  order.entry = rows.id<FundEntryId>(13);
  order.payee = rows.text(14);
  order.payeeBank = rows.text(15);
  order.payeeAccount = rows.text(16);
  order.source = {rows.text(17), rows.text(18)};
  order.reason = rows.text(19);
  order.state = coded(rows.text(20), OrderState::Prepared);
  order.preparedBy = rows.text(21);
  order.preparedAt = rows.instant(22);
  order.approvedBy = rows.text(23);
  order.approvedAt = rows.instant(24);
  order.decision = rows.text(25);
  order.sentBy = rows.text(26);
  order.sentOn = rows.date(27);
  order.settledBy = rows.text(28);
  order.settledOn = rows.date(29);
  order.bankSerial = rows.text(30);
  order.bankWord = rows.text(31);
  order.version = rows.integer(32);
  order.fromName = rows.text(33);
  order.toName = rows.text(34);
  return order;
}

}  // namespace

FundOrderId add(Work& work, const FundOrder& order) {
  return work.insert<FundOrderId>(
      QStringLiteral(
          "insert into fund_order (number, kind, from_id, to_id, amount, reservation_id, entry_id, "
          "payee, payee_bank, payee_account, source_kind, source_id, reason, prepared_by, "
          "prepared_at, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "returning id"),
      order.number, order.kind, order.fromAccount, order.toAccount, order.amount, order.reservation,
      order.entry, order.payee, order.payeeBank, order.payeeAccount, order.source.kind, order.source.id,
      order.reason, work.actor().login, work.now(), work.operation());
}

std::optional<FundOrder> with(Work& work, const OrderRef& ref, bool hold) {
  const QString which = ref.order ? QStringLiteral("id = ?") : QStringLiteral("number = ?");
  const QVariant value = ref.order ? bind::value(ref.order) : bind::value(ref.number.trimmed().toUpper());
  if (hold)
    work.select(QStringLiteral("select version from fund_order where ") + which + work.dialect().forUpdate(),
                value);
  Rows rows = work.select(orderColumns + QStringLiteral("o.") + which, value);
  if (!rows.next()) return std::nullopt;
  return orderFrom(rows);
}

QVector<FundOrder> list(Work& work, const OrderListRequest& asked) {
  QString sql = orderColumns + QStringLiteral("o.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.state.isEmpty()) {
    sql += QStringLiteral(" and o.state in ('prepared', 'approved', 'sent')");
  } else {
    sql += QStringLiteral(" and o.state = ?");
    values.append(asked.state);
  }
  if (asked.project) {
    sql += QStringLiteral(" and (fp.project_id = ? or tp.project_id = ?)");
    values << bind::value(asked.project) << bind::value(asked.project);
  }
  values.append(asked.limit);
  QVector<FundOrder> found;
  Rows rows = work.query(sql + QStringLiteral(" order by o.id desc limit ?"), values);
  while (rows.next()) found.append(orderFrom(rows));
  return found;
}

int openCount(Work& work, ProjectId project, FundOrderId but) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(*) from fund_order o join fund_account a on a.id = o.from_id join fund_purse "
          "p on p.id = a.purse_id where p.project_id = ? and o.state in ('prepared', 'approved', "
          "'sent') and o.id <> ?"),
      project, but.value());
  return rows.next() ? rows.integer(0) : 0;
}

Money askedOf(Work& work, ProjectId project) {
  Rows rows = work.select(
      QStringLiteral(
          "select cast(coalesce(sum(o.amount), 0) as bigint) from fund_order o join fund_account a on a.id = "
          "o.from_id join fund_purse p on p.id = a.purse_id where p.project_id = ? and p.kind = "
          "'deposit' and o.kind = 'payment' and o.state = 'prepared' and o.reservation_id is null"),
      project);
  return rows.next() ? rows.money(0) : Money();
}

bool isDrawnFrom(Work& work, FundReservationId reservation) {
  return work
      .select(QStringLiteral("select id from fund_order where reservation_id = ? and state in ('prepared', "
                             "'approved', 'sent', 'booked')"),
              reservation)
      .next();
}

bool isReversalPrepared(Work& work, FundEntryId entry) {
  return work
      .select(QStringLiteral("select id from fund_order where entry_id = ? and kind = 'reversal' and state = "
                             "'prepared'"),
              entry)
      .next();
}

bool isConfirmedBy(Work& work, FundAccountId bank, const QString& serial) {
  return work
      .select(QStringLiteral(
                  "select id from fund_order where to_id = ? and bank_serial = ? and bank_serial <> '' "
                  "and state = 'booked'"),
              bank, serial)
      .next();
}

void decide(Work& work, FundOrderId order, OrderState state, const QString& decision,
            FundReservationId reservation) {
  work.exec(
      QStringLiteral("update fund_order set state = ?, decision = ?, approved_by = ?, approved_at = ?, "
                     "reservation_id = coalesce(reservation_id, ?), version = version + 1, operation_id "
                     "= ? where id = ?"),
      state, decision, work.actor().login, work.now(), reservation, work.operation(), order);
}

void send(Work& work, FundOrderId order) {
  work.exec(
      QStringLiteral("update fund_order set state = 'sent', sent_by = ?, sent_on = ?, version = version + "
                     "1, operation_id = ? where id = ?"),
      work.actor().login, work.today(), work.operation(), order);
}

void settle(Work& work, FundOrderId order, OrderState state, const BankAnswer& answer) {
  work.exec(
      QStringLiteral("update fund_order set state = ?, settled_by = ?, settled_at = ?, settled_on = ?, "
                     "bank_serial = ?, bank_word = ?, version = version + 1, operation_id = ? where id = "
                     "?"),
      state, work.actor().login, work.now(), answer.onDay, answer.serial, answer.word, work.operation(),
      order);
}

void markReversed(Work& work, FundOrderId order) {
  work.exec(
      QStringLiteral("update fund_order set state = 'reversed', version = version + 1, operation_id = ? "
                     "where id = ?"),
      work.operation(), order);
}

}  // namespace order_store
