#pragma once

#include "attachments/attachment.h"
#include "base/money.h"
#include "deposits/deposit_check.h"

using DepositTransferId = Id<struct DepositTransferTag>;

/// What becomes of the money that the former contractor deposited: Stays: the agreement says that it counts
/// for the new one. Returns: it goes back by an order, and the new one owes the full sum.
enum class TransferMoney { Stays, Returns };
QString codeOf(TransferMoney money);  ///< "stays", "returns"
bool fromCode(const QString& code, TransferMoney& money);

enum class TransferState { Asked, Approved, Refused, Withdrawn };
QString codeOf(TransferState state);  ///< "asked", "approved", "refused", "withdrawn"
bool fromCode(const QString& code, TransferState& state);

/// The project's general contractor is bankrupt or its contract rescinded: another goes on, and the project's
/// approved checks are his from the day it is approved. What happened on days before stays with who had it
/// then (projects: contractorOn).
struct DepositTransfer {
  DepositTransferId id;
  QString number;  ///< "ZR-20261125-0001"
  DepositCheckId check;
  QString checkNumber;
  ProjectId project;
  QString projectName;
  CompanyId from;
  QString fromName;
  CompanyId to;
  QString toName;
  QString reason;
  TransferMoney money = TransferMoney::Returns;
  Money amount;      ///< that goes over, or back: what nothing is kept for
  QString outOrder;  ///< its linked move out of the deposit; empty where there is no money
  QString inOrder;   ///< and back in for the new contractor; Stays only
  QString payment;   ///< the order by which it goes back; Returns only
  TransferState state = TransferState::Asked;
  QString askedBy;
  Instant askedAt;
  QString decidedBy;
  Instant decidedAt;
  QString words;
  QDate beginsOn;  ///< from which day the new contractor is liable; of an approved one
  Money
      uncounted;  ///< of the deposit's account, that was the former contractor's and does not count any more
  QVector<QString> voided;  ///< numbers of the certificates that it made void
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("check", s.check);
    v("checkNumber", s.checkNumber);
    v("project", s.project);
    v("projectName", s.projectName);
    v("formerContractor", s.from);
    v("formerContractorName", s.fromName);
    v("newContractor", s.to);
    v("newContractorName", s.toName);
    v("reason", s.reason);
    v("transferMoney", s.money);
    v("amount", s.amount);
    v("outOrder", s.outOrder);
    v("inOrder", s.inOrder);
    v("returnOrder", s.payment);
    v("transferState", s.state);
    v("askedBy", s.askedBy);
    v("askedAt", s.askedAt);
    v("decidedBy", s.decidedBy);
    v("decidedAt", s.decidedAt);
    v("words", s.words);
    v("beginsOn", s.beginsOn);
    v("uncounted", s.uncounted);
    v("voided", s.voided);
    v("version", s.version);
  }
};

/// A clerk asks. With money that returns, where the bank is to pay it.
struct AskTransfer {
  DepositCheckId check;
  int version = 0;
  CompanyId to;
  QString reason;
  std::optional<TransferMoney> money;  ///< wanted where something was deposited
  QString bank;  ///< that is to pay back; may be left out where the office has one account
  QString payeeBank;
  QString payeeAccount;
  QVector<NewAttachment> proofs;  ///< the agreement; wanted where money stays

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("to", s.to);
    v("reason", s.reason);
    v("transferMoney", s.money);
    v("bank", s.bank);
    v("payeeBank", s.payeeBank);
    v("payeeAccount", s.payeeAccount);
    v("proofs", s.proofs);
  }
};

struct DecideTransfer {
  DepositTransferId transfer;
  QString number;   ///< its own, or that of its check; used where `transfer` is none
  int version = 0;  ///< as read; 0: as it is, for it is decided once
  std::optional<bool> approve;
  QString words;  ///< wanted where it is refused

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("transfer", s.transfer);
    v("number", s.number);
    v("version", s.version);
    v("approve", s.approve);
    v("words", s.words);
  }
};
struct WithdrawTransfer {
  DepositTransferId transfer;
  QString number;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("transfer", s.transfer);
    v("number", s.number);
    v("reason", s.reason);
  }
};
