#pragma once

#include <functional>

#include "clearing/transfer.h"
#include "kit/form_sheet.h"
#include "office/office.h"

class Dialogs;
class ProofRow;

/// Asks that the checks of a project go over to another general contractor, with or without the money.
class TransferSheet : public FormSheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositTransfer&)>;
  /// `money`: what would go over, or back; nought asks nothing about money.
  static TransferSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                            Money money, Done done);
  ProofRow* proofs() const { return m_proofs; }

 signals:
  void done(const DepositTransfer& transfer);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  TransferSheet(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check, Money money);
  void buildMoney(Money money);
  Office& m_office;
  DepositCheck m_check;
  ProofRow* m_proofs;
  QString m_requestKey;
};

/// A supervisor's word on a transfer that waits.
class TransferDecisionSheet : public FormSheet {
  Q_OBJECT

 public:
  static TransferDecisionSheet* ask(QWidget* page, Office& office, const DepositTransfer& transfer,
                                    TransferSheet::Done done);

 signals:
  void done(const DepositTransfer& transfer);

 protected:
  void accept() override;

 private:
  TransferDecisionSheet(QWidget* page, Office& office, const DepositTransfer& transfer);
  Office& m_office;
  DepositTransfer m_transfer;
};
