#pragma once

#include "base/error.h"
#include "base/record.h"

using FundAccountId = Id<struct FundAccountTag>;
using FundPurseId = Id<struct FundPurseTag>;
using FundEntryId = Id<struct FundEntryTag>;
using FundReceiptId = Id<struct FundReceiptTag>;
using FundReservationId = Id<struct FundReservationTag>;
using FundOrderId = Id<struct FundOrderTag>;

/// What money is for (domain.md 5). Each project has an account of every kind down to Suspense: what came in
/// for it less what went out for it. The rest are the office's own.
enum class FundKind {
  Deposit,
  Premium,          ///< of the injury insurance
  Injury,           ///< 工伤
  Illness,          ///< 大病
  WageAdvance,      ///< wages that the contractor owes, advanced; he pays them back
  LivingAllowance,  ///< advanced likewise
  Penalty,
  Release,    ///< what is left, paid back after completion
  Suspense,   ///< a project's surplus, until a supervisor says whether it stays or goes back
  Bank,       ///< an account at a bank; what it holds is shown as more than nought
  Unmatched,  ///< came in, and nobody knows yet for which project
  Interest    ///< what the bank adds and charges
};
QString codeOf(FundKind kind);  ///< "deposit", "wage-advance" …
bool fromCode(const QString& code, FundKind& kind);
Message wordsFor(FundKind kind);  ///< for people
QString nameOf(FundKind kind);    ///< the same, in the language of the program
/// An account as people call it: "Deposit · 滨江花园三期", or a bank's name. `said` is its kind in the
/// language that is wanted; `name` the project or bank that it is of, empty where it is the office's own.
QString accountCalled(FundKind kind, const QString& name, const QString& said);

/// Money that is spent as one. A project's deposit pays for all kinds but its suspense.
enum class PurseKind { Deposit, Suspense, Bank, Unmatched, Interest };
QString codeOf(PurseKind kind);
bool fromCode(const QString& code, PurseKind& kind);

/// What made an entry.
enum class EntryKind { Receipt, Payment, Transfer, Reversal };
QString codeOf(EntryKind kind);
bool fromCode(const QString& code, EntryKind& kind);

enum class ReservationState { Held, Posted, Released, Returned };
QString codeOf(ReservationState state);
bool fromCode(const QString& code, ReservationState& state);

/// An account by what people call it.
struct FundPlace {
  ProjectId project;  ///< none for the office's own
  FundKind kind = FundKind::Deposit;
  QString bank;  ///< the name of a bank's account

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("money", s.kind);
    v("bank", s.bank);
  }
};

/// What an amount is paid for, so that it is paid once: a claim, an invoice. Both or neither.
struct FundSource {
  QString kind;  ///< "claim"
  QString id;

  bool isGiven() const { return !kind.isEmpty(); }
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("what", s.kind);
    v("number", s.id);
  }
};

struct FundAccount {
  FundAccountId id;
  FundPurseId purse;
  FundPlace place;
  QString projectName;
  Money balance;    ///< of the account; of a bank what it holds
  Money remaining;  ///< of the purse that it belongs to
  Money reserved;   ///< of the purse
  Money available;  ///< of the purse: what may be spent

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("project", s.place.project);
    v("projectName", s.projectName);
    v("money", s.place.kind);
    v("bank", s.place.bank);
    v("balance", s.balance);
    v("remaining", s.remaining);
    v("reserved", s.reserved);
    v("available", s.available);
  }
};

struct BankAccount {
  QString name;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
  }
};

struct FundAccountsRequest {
  ProjectId project;  ///< none: all
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
  }
};
struct FundAccounts {
  QVector<FundAccount> lines;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
  }
};

/// Money that came in, as the bank says it.
struct FundReceipt {
  QString bank;  ///< may be left out where the office has one account only
  QString serial;
  Money amount;
  QDate receivedOn;
  QString payer;
  ProjectId project;  ///< none with money Unmatched and Interest
  FundKind kind = FundKind::Deposit;
  std::optional<Money> due;  ///< what was still owed; what is above it goes to the project's suspense
  QString note;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("bank", s.bank);
    v("serial", s.serial);
    v("amount", s.amount);
    v("receivedOn", s.receivedOn);
    v("payer", s.payer);
    v("project", s.project);
    v("money", s.kind);
    v("due", s.due);
    v("note", s.note);
  }
};
struct ReceivedMoney {
  FundReceiptId receipt;
  QVector<FundEntryId> entries;
  Money booked;   ///< for what it was paid for
  Money surplus;  ///< on the project's suspense
  Money missing;  ///< of what was due

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("receipt", s.receipt);
    v("entries", s.entries);
    v("booked", s.booked);
    v("surplus", s.surplus);
    v("missingAmount", s.missing);
  }
};

/// An amount to be kept from being spent otherwise.
struct ReserveMoney {
  ProjectId project;
  FundKind kind = FundKind::Injury;
  Money amount;
  FundSource source;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("money", s.kind);
    v("amount", s.amount);
    v("source", s.source);
    v("reason", s.reason);
  }
};
struct ReleaseMoney {
  FundReservationId reservation;
  int version = 0;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("reservation", s.reservation);
    v("version", s.version);
    v("reason", s.reason);
  }
};
struct FundReservation {
  FundReservationId id;
  FundAccountId account;
  ProjectId project;
  FundKind kind = FundKind::Injury;
  Money amount;
  FundSource source;
  QString reason;
  ReservationState state = ReservationState::Held;
  QString reservedBy;
  Instant reservedAt;
  QString releasedBy;
  QString releaseReason;
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("project", s.project);
    v("money", s.kind);
    v("amount", s.amount);
    v("source", s.source);
    v("reason", s.reason);
    v("reservationState", s.state);
    v("reservedBy", s.reservedBy);
    v("reservedAt", s.reservedAt);
    v("releasedBy", s.releasedBy);
    v("releaseReason", s.releaseReason);
    v("version", s.version);
  }
};
