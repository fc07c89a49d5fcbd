#pragma once

#include <functional>

#include "clearing/clearing.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// A receipt of the bank for the deposit of a check; its serial number counts once.
class ReceiveSheet : public FormSheet {
  Q_OBJECT

 public:
  static ReceiveSheet* ask(QWidget* page, Office& office, const DepositCheck& check, Money missing,
                           std::function<void(const QString&)> done);

 signals:
  void done(const QString& words);

 protected:
  void accept() override;

 private:
  ReceiveSheet(QWidget* page, Office& office, const DepositCheck& check, Money missing);
  Office& m_office;
  DepositCheck m_check;
  QString m_requestKey;
};
