#pragma once

#include <functional>

#include "clearing/clearing.h"
#include "kit/sheet.h"
#include "office/office.h"

class MessageBar;
class RecordForm;

/// A receipt of the bank for the deposit of a check; its serial number counts once.
class ReceiveSheet : public Sheet {
  Q_OBJECT

 public:
  static ReceiveSheet* ask(QWidget* page, Office& office, const DepositCheck& check, Money missing,
                           std::function<void(const QString&)> done);
  RecordForm* form() const { return m_form; }
  MessageBar* bar() const { return m_bar; }

 signals:
  void done(const QString& words);

 protected:
  void accept() override;

 private:
  ReceiveSheet(QWidget* page, Office& office, const DepositCheck& check, Money missing);
  Office& m_office;
  DepositCheck m_check;
  MessageBar* m_bar;
  RecordForm* m_form;
  QString m_requestKey;
  bool m_saving = false;
};
