#pragma once

#include <QRandomGenerator>
#include <atomic>
#include <mutex>

#include "fund/fund_operations.h"
#include "support/a_worker.h"

/// Numbers of orders, reservations and entries that somebody made, for anybody to meddle with.
class FundTable {
 public:
  void add(QVector<qint64>& pile, qint64 id) {
    const std::scoped_lock guard(m_lock);
    pile.append(id);
  }
  qint64 any(const QVector<qint64>& pile, QRandomGenerator& random) {
    const std::scoped_lock guard(m_lock);
    // The newest ones most: with them something can still happen.
    if (pile.isEmpty()) return 1;
    const qsizetype newest = std::min<qsizetype>(pile.size(), 6);
    return pile[pile.size() - 1 - random.bounded(static_cast<int>(newest))];
  }
  /// Which kinds of entries were booked by now: how the desks' turns fall is nobody's to say.
  void cameAbout(EntryKind kind) { m_came |= 1U << static_cast<unsigned>(kind); }
  bool allCameAbout() const { return m_came == 0b1111U; }

  QVector<qint64> orders;
  QVector<qint64> approved;  ///< payments, that is
  QVector<qint64> sent;
  QVector<qint64> kept;
  QVector<qint64> entries;

 private:
  std::mutex m_lock;
  std::atomic<unsigned> m_came = 0;
};

/// Does whatever comes to its mind with the fund of two projects; what is refused is refused. `confirmed`
/// hears of each receipt that was booked.
class FundDice {
 public:
  FundDice(Office& office, const Crew& crew, FundTable& table, quint32 seed)
      : m_office(office), m_crew(crew), m_table(table), m_random(seed) {}

  /// Returns the serial number of a receipt that it booked, else nothing.
  QString throwOnce() {
    switch (m_random.bounded(12)) {
      case 0:
      case 1:
        return receive();
      case 2:
      case 3:
        keep(m_office.runNow(PrepareFundPayment, payment()));
        break;
      case 4:
        keep(m_office.runNow(
            PrepareFundTransfer,
            PrepareTransfer{
                {m_crew.project, anyOf({FundKind::Deposit, FundKind::Suspense}), {}},
                {m_random.bounded(2) ? m_crew.project : m_crew.otherProject, FundKind::Deposit, {}},
                amount(),
                "x"}));
        break;
      case 5:
        keep(m_office.runNow(PrepareFundReversal,
                             PrepareReversal{FundEntryId(m_table.any(m_table.entries, m_random)), "x"}));
        break;
      case 6:
      case 7:
        approve();
        break;
      case 8:
        send();
        break;
      case 9:
        confirm();
        break;
      case 10:
        stop();
        break;
      default:
        reserveOrRelease();
    }
    return {};
  }

 private:
  template <class T>
  T anyOf(std::initializer_list<T> all) {
    return *(all.begin() + m_random.bounded(static_cast<int>(all.size())));
  }
  Money amount() { return Money::yuan(m_random.bounded(1, 60)); }
  /// Few, so that several desks want the same one.
  QString few(const char* prefix, int many = 80) {
    return QString::fromLatin1(prefix) + QString::number(m_random.bounded(many));
  }
  DecideOrder oneOf(const QVector<qint64>& orders) {
    return {FundOrderId(m_table.any(orders, m_random)), {}, 0, "x"};
  }

  void keep(const Result<FundOrder>& order) {
    if (order) m_table.add(m_table.orders, order->id.value());
  }
  QString receive() {
    FundReceipt receipt;
    // Money must go on coming in: where all is spent, nothing is taken back.
    receipt.serial = few("S", 600);
    receipt.amount = amount();
    receipt.receivedOn = QDate(2026, 11, 25);
    receipt.project = m_random.bounded(3) ? m_crew.project : m_crew.otherProject;
    if (m_random.bounded(2)) receipt.due = Money::yuan(20);
    const auto booked = m_office.runNow(ReceiveMoney, receipt);
    if (!booked) return {};
    m_table.cameAbout(EntryKind::Receipt);
    for (const FundEntryId entry : booked->entries) m_table.add(m_table.entries, entry.value());
    return receipt.serial;
  }
  PreparePayment payment() {
    PreparePayment made;
    made.project = m_random.bounded(3) ? m_crew.project : m_crew.otherProject;
    made.kind = anyOf({FundKind::Injury, FundKind::Illness, FundKind::WageAdvance, FundKind::Suspense});
    made.amount = amount();
    made.payee = QStringLiteral("某人");
    made.reason = QStringLiteral("x");
    if (m_random.bounded(2)) made.source = {QStringLiteral("claim"), few("C")};
    if (m_random.bounded(5) == 0) made.reservation = FundReservationId(m_table.any(m_table.kept, m_random));
    return made;
  }
  void approve() {
    const auto order = m_office.runNow(ApproveFundOrder, oneOf(m_table.orders));
    if (!order) return;
    if (order->kind == OrderKind::Transfer) m_table.cameAbout(EntryKind::Transfer);
    if (order->kind == OrderKind::Reversal) m_table.cameAbout(EntryKind::Reversal);
    if (order->state == OrderState::Approved) m_table.add(m_table.approved, order->id.value());
  }
  void send() {
    const auto order = m_office.runNow(SendFundOrder, oneOf(m_table.approved));
    if (order) m_table.add(m_table.sent, order->id.value());
  }
  void confirm() {
    const BankAnswer answer{oneOf(m_table.sent).order, {}, 0, {}, few("B"), {}};
    if (m_office.runNow(ConfirmFundOrder, answer)) m_table.cameAbout(EntryKind::Payment);
  }
  /// Mostly of what has been paid already: that must not be stopped any more.
  void stop() {
    if (m_random.bounded(2))
      m_office.runNow(CancelFundOrder, oneOf(m_table.approved));
    else
      m_office.runNow(ReturnFundOrder, BankAnswer{oneOf(m_table.sent).order, {}, 0, {}, {}, "x"});
  }
  void reserveOrRelease() {
    if (m_random.bounded(2)) {
      m_office.runNow(ReleaseFundMoney,
                      ReleaseMoney{FundReservationId(m_table.any(m_table.kept, m_random)), 0, "x"});
      return;
    }
    const auto kept = m_office.runNow(
        ReserveFundMoney, ReserveMoney{m_crew.project, FundKind::Injury, amount(), {"claim", few("C")}, "x"});
    if (kept) m_table.add(m_table.kept, kept->id.value());
  }

  Office& m_office;
  const Crew& m_crew;
  FundTable& m_table;
  QRandomGenerator m_random;
};
