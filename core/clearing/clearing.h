#pragma once

#include "clearing/transfer.h"
#include "deposits/deposit_check.h"
#include "fund/fund_statement.h"

/// The bank's receipt for the deposit of a check's project, booked in one step.
struct ReceiveDeposit {
  DepositCheckId check;
  QString serial;  ///< the bank's own number, which counts once
  Money amount;
  QDate receivedOn;
  QString payer;
  QString bank;  ///< may be left out where the office has one account only
  QString note;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("serial", s.serial);
    v("amount", s.amount);
    v("receivedOn", s.receivedOn);
    v("payer", s.payer);
    v("bank", s.bank);
    v("note", s.note);
  }
};
struct ReceivedDeposit {
  FundReceiptId receipt;
  QVector<FundEntryId> entries;
  Money booked;        ///< as the project's deposit
  Money surplus;       ///< beyond all that its approved checks ask: on its suspense
  Money paid;          ///< of this check, now
  Money missing;       ///< of this check, still
  QString sentence;    ///< the same in words
  bool clear = false;  ///< nothing is wanting any more: deposit.clear

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("receipt", s.receipt);
    v("entries", s.entries);
    v("booked", s.booked);
    v("surplus", s.surplus);
    v("paid", s.paid);
    v("missingAmount", s.missing);
    v("sentence", s.sentence);
    v("readyToClear", s.clear);
  }
};

/// An approved check with its money, as paidChecksOf() says.
struct PaidCheck {
  DepositCheckId check;
  Money paid;
  Money missing;
};

/// Why a check is not cleared, or what became of one that was: one sheet.
struct DepositWhy {
  DepositCheckId check;
  QString number;
  bool cleared = false;   ///< it was, and no supervisor took that back
  bool clear = false;     ///< nothing is wanting any more: deposit.clear
  bool approved = false;  ///< by a supervisor, and not expired since
  Money asked;
  Money paid;     ///< of it: money pays the oldest check first
  Money missing;  ///< of it
  Money surplus;  ///< the project's, beyond all that its approved checks ask
  int crewListed = 0;
  int crewRegistered = 0;
  QString certificate;                 ///< number of the one that holds
  QDate clearedOn;                     ///< by it
  QVector<QString> sentences;          ///< what is wanting, or wrong since, each with its figures
  QVector<CrewMember> unregistered;    ///< numbers in part
  QVector<StatementLine> receipts;     ///< of the project's deposit: what came, moved and was taken back
  QVector<DepositTransfer> transfers;  ///< of the project to other contractors, oldest first
  Money uncounted;                     ///< of what came, what was a former contractor's and counts no more
  Money transferable;                  ///< what would go over, or back, with a transfer asked now

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("number", s.number);
    v("cleared", s.cleared);
    v("readyToClear", s.clear);
    v("approved", s.approved);
    v("asked", s.asked);
    v("paid", s.paid);
    v("missingAmount", s.missing);
    v("surplus", s.surplus);
    v("crewListed", s.crewListed);
    v("crewRegistered", s.crewRegistered);
    v("certificate", s.certificate);
    v("clearedOn", s.clearedOn);
    v("sentences", s.sentences);
    v("unregistered", s.unregistered);
    v("receipts", s.receipts);
    v("transfers", s.transfers);
    v("uncounted", s.uncounted);
    v("transferable", s.transferable);
  }
};
