#pragma once

#include "fund/fund.h"

enum class OrderKind { Payment, Transfer, Reversal };
QString codeOf(OrderKind kind);
bool fromCode(const QString& code, OrderKind& kind);

/// prepared → approved → sent → done (the bank confirmed: it is booked) | returned (the bank did not pay); or
/// refused by who should have approved it; or cancelled before it was sent. A transfer and a reversal are
/// booked by their approval. reversed: what it booked was taken back. withdrawn: by who prepared it, before
/// anybody approved it.
enum class OrderState { Prepared, Refused, Approved, Cancelled, Sent, Returned, Done, Reversed, Withdrawn };
QString codeOf(OrderState state);
bool fromCode(const QString& code, OrderState& state);

/// A payment out of a project's deposit, of its suspense, or of the office's own money.
struct PreparePayment {
  ProjectId project;
  FundKind kind = FundKind::Injury;
  Money amount;
  FundReservationId reservation;  ///< what was kept for it; its amount, money and source are then the order's
  QString bank;                   ///< that is to pay; may be left out where there is one
  QString payee;
  QString payeeBank;
  QString payeeAccount;
  FundSource source;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("money", s.kind);
    v("amount", s.amount);
    v("reservation", s.reservation);
    v("bank", s.bank);
    v("payee", s.payee);
    v("payeeBank", s.payeeBank);
    v("payeeAccount", s.payeeAccount);
    v("source", s.source);
    v("reason", s.reason);
  }
};

/// From one account to another without the bank: between projects, a surplus that stays as deposit, money
/// whose project became known, another kind.
struct PrepareTransfer {
  FundPlace from;
  FundPlace to;
  Money amount;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("to", s.to);
    v("amount", s.amount);
    v("reason", s.reason);
  }
};

struct PrepareReversal {
  FundEntryId entry;  ///< of a receipt: all that it booked is taken back
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("entry", s.entry);
    v("reason", s.reason);
  }
};

struct OrderRef {
  FundOrderId order;
  QString number;  ///< used where `order` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("order", s.order);
    v("number", s.number);
  }
};
struct DecideOrder {
  FundOrderId order;
  QString number;
  int version = 0;  ///< as read; 0: as it is, for the state alone changes and each step asks for its own
  QString reason;   ///< of a refusal or cancelling

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("order", s.order);
    v("number", s.number);
    v("version", s.version);
    v("reason", s.reason);
  }
};
/// What the bank did with an order.
struct BankAnswer {
  FundOrderId order;
  QString number;
  int version = 0;
  QDate onDay;     ///< the bank's day; today where left open
  QString serial;  ///< of a payment that was made
  QString word;    ///< of one that was not: why, as the bank says

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("order", s.order);
    v("number", s.number);
    v("version", s.version);
    v("onDay", s.onDay);
    v("serial", s.serial);
    v("word", s.word);
  }
};

struct FundOrder {
  FundOrderId id;
  QString number;  ///< "ZF-20261127-0001"
  OrderKind kind = OrderKind::Payment;
  FundAccountId fromAccount;
  FundAccountId toAccount;
  FundPlace from;
  FundPlace to;
  QString fromName;  ///< of the project, where it has one
  QString toName;
  Money amount;
  FundReservationId reservation;
  FundEntryId entry;  ///< that is to be reversed
  QString payee;
  QString payeeBank;
  QString payeeAccount;
  FundSource source;
  QString reason;
  OrderState state = OrderState::Prepared;
  QString preparedBy;
  Instant preparedAt;
  QString approvedBy;  ///< or who refused it
  Instant approvedAt;
  QString decision;
  QString sentBy;
  QDate sentOn;
  QString settledBy;
  QDate settledOn;
  QString bankSerial;
  QString bankWord;
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("orderKind", s.kind);
    v("from", s.from);
    v("to", s.to);
    v("fromName", s.fromName);
    v("toName", s.toName);
    v("amount", s.amount);
    v("reservation", s.reservation);
    v("entry", s.entry);
    v("payee", s.payee);
    v("payeeBank", s.payeeBank);
    v("payeeAccount", s.payeeAccount);
    v("source", s.source);
    v("reason", s.reason);
    v("orderState", s.state);
    v("preparedBy", s.preparedBy);
    v("preparedAt", s.preparedAt);
    v("approvedBy", s.approvedBy);
    v("approvedAt", s.approvedAt);
    v("decision", s.decision);
    v("sentBy", s.sentBy);
    v("sentOn", s.sentOn);
    v("settledBy", s.settledBy);
    v("settledOn", s.settledOn);
    v("bankSerial", s.bankSerial);
    v("bankWord", s.bankWord);
    v("version", s.version);
  }
};

struct OrderListRequest {
  ProjectId project;
  QString state;  ///< a code; empty: what waits for somebody
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("state", s.state);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct OrderListPage {
  QVector<FundOrder> lines;  ///< newest first
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
