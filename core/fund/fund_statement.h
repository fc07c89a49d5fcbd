#pragma once

#include "fund/fund.h"
#include "users/user_names.h"

/// How finely a statement is told.
enum class StatementBy { Entry, Day, Month };
QString codeOf(StatementBy by);
bool fromCode(const QString& code, StatementBy& by);

/// Of a project (deposit and suspense together), of a bank's account, or, with neither, of all banks.
struct StatementRequest {
  ProjectId project;
  QString bank;
  QDate from;  ///< open: from the first entry
  QDate to;    ///< inclusive; open: today
  StatementBy by = StatementBy::Entry;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("bank", s.bank);
    v("from", s.from);
    v("to", s.to);
    v("by", s.by);
  }
};
/// One account's side of an entry; or a day or month with only its sums.
struct StatementLine {
  FundEntryId entry;
  QDate day;  ///< by which it is booked; of a month its last
  EntryKind how = EntryKind::Receipt;
  FundKind kind = FundKind::Deposit;
  FundKind otherKind = FundKind::Deposit;  ///< of the account on the entry's other side
  QString otherName;                       ///< the project or bank that it is of; empty: the office's own
  QString party;                           ///< who paid, or was paid
  QString number;                          ///< of the bank's receipt or of the order
  QString text;
  Money in;
  Money out;
  Money balance;  ///< after it
  FundEntryId reverses;
  QString preparedBy;
  QString approvedBy;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("entry", s.entry);
    v("day", s.day);
    v("entryKind", s.how);
    v("money", s.kind);
    v("otherMoney", s.otherKind);
    v("otherName", s.otherName);
    v("party", s.party);
    v("number", s.number);
    v("text", s.text);
    v("in", s.in);
    v("out", s.out);
    v("balance", s.balance);
    v("reverses", s.reverses);
    v("preparedBy", s.preparedBy);
    v("approvedBy", s.approvedBy);
  }
};
struct FundStatement {
  ProjectId project;
  QString projectName;
  QString bank;
  QDate from;
  QDate to;
  StatementBy by = StatementBy::Entry;
  Money opening;
  Money in;
  Money out;
  Money closing;
  QVector<StatementLine> lines;
  QVector<UserName> people;  ///< everybody named by login in the lines

  /// Who prepared an entry, and who approved it where somebody did.
  QString hands(const StatementLine& line) const;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("projectName", s.projectName);
    v("bank", s.bank);
    v("from", s.from);
    v("to", s.to);
    v("by", s.by);
    v("opening", s.opening);
    v("in", s.in);
    v("out", s.out);
    v("closing", s.closing);
    v("lines", s.lines);
    v("people", s.people);
  }
};

/// What a project has and how long it lasts.
struct ProjectFund {
  ProjectId project;
  QString projectName;
  Money deposited;  ///< paid in as deposit, whatever was spent since
  Money remaining;
  Money reserved;
  Money available;
  Money suspense;
  Money spentLately;  ///< in the days that the forecast learns from
  int forecastDays = 0;
  QDate runsOutOn;  ///< absent: nothing was spent, or it lasts longer than anybody plans
  int topUpShare = 0;
  bool topUp = false;  ///< less than this share, in percent, of what was deposited is left
  QVector<FundAccount> accounts;
  QVector<FundReservation> reservations;  ///< that are held

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("projectName", s.projectName);
    v("deposited", s.deposited);
    v("remaining", s.remaining);
    v("reserved", s.reserved);
    v("available", s.available);
    v("suspense", s.suspense);
    v("spentLately", s.spentLately);
    v("forecastDays", s.forecastDays);
    v("runsOutOn", s.runsOutOn);
    v("topUpShare", s.topUpShare);
    v("topUp", s.topUp);
    v("accounts", s.accounts);
    v("reservations", s.reservations);
  }
};

struct TopUpRequest {
  int within = 0;    ///< also those whose money runs out within so many days
  bool all = false;  ///< also those whose money lasts

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("within", s.within);
    v("all", s.all);
  }
};
struct TopUpList {
  QVector<ProjectFund> lines;  ///< without accounts and reservations; the least share first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
  }
};

/// Something in the ledger that is not as it has to be, and where.
struct LedgerFault {
  QString what;  ///< a code: "balance-wrong", "below-zero" …
  QString table;
  qint64 row = 0;
  QString sentence;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("what", s.what);
    v("table", s.table);
    v("row", s.row);
    v("sentence", s.sentence);
  }
};
struct LedgerCheck {
  qint64 entries = 0;
  qint64 accounts = 0;
  Money total;  ///< of all accounts; nought
  QVector<LedgerFault> faults;

  bool isSound() const { return faults.isEmpty(); }
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("entries", s.entries);
    v("accountCount", s.accounts);
    v("total", s.total);
    v("faults", s.faults);
  }
};

/// What the bank's statement says it holds at the end of a day.
struct AssertBalance {
  QString bank;
  QDate day;
  Money closing;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("bank", s.bank);
    v("day", s.day);
    v("closing", s.closing);
  }
};
struct BalanceAssertion {
  QString bank;
  QDate day;
  Money closing;
  Money ledger;
  Money difference;  ///< the bank's less the ledger's

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("bank", s.bank);
    v("day", s.day);
    v("closing", s.closing);
    v("ledger", s.ledger);
    v("difference", s.difference);
  }
};

/// One line of a bank's statement; `in` or `out`, never both.
struct BankLine {
  qint64 row = 0;  ///< of the file
  QDate day;
  QString serial;
  Money in;
  Money out;
  QString party;
  QString text;
  std::optional<Money> balance;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("row", s.row);
    v("day", s.day);
    v("serial", s.serial);
    v("in", s.in);
    v("out", s.out);
    v("party", s.party);
    v("text", s.text);
    v("balance", s.balance);
  }
};
struct BankStatement {
  QString bank;
  QVector<BankLine> lines;
  std::optional<Money> closing;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("bank", s.bank);
    v("lines", s.lines);
    v("closing", s.closing);
  }
};
/// What the ledger knows of a line. Nothing is booked by it: Suggested names what it may be, for a person.
enum class LineMatch { Booked, Differs, Suggested, Unknown };
QString codeOf(LineMatch match);
bool fromCode(const QString& code, LineMatch& match);

struct MatchedLine {
  BankLine line;
  LineMatch match = LineMatch::Unknown;
  QString sentence;
  FundEntryId entry;  ///< that booked it
  ProjectId project;  ///< that it may belong to
  QString order;      ///< that the bank may have paid, or paid back

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("line", s.line);
    v("match", s.match);
    v("sentence", s.sentence);
    v("entry", s.entry);
    v("project", s.project);
    v("order", s.order);
  }
};
struct MatchedStatement {
  QString bank;
  QVector<MatchedLine> lines;
  QVector<StatementLine> notInStatement;  ///< booked within its days, and the bank does not know it
  std::optional<BalanceAssertion> balance;
  int open = 0;  ///< lines that are not booked as they stand

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("bank", s.bank);
    v("lines", s.lines);
    v("notInStatement", s.notInStatement);
    v("closingBalance", s.balance);
    v("open", s.open);
  }
};
