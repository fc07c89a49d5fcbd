#pragma once

#include "fund/fund_order.h"
#include "kit/sheet.h"
#include "office/office.h"

class MessageBar;
class RadioRow;
class RecordForm;

/// Prepares an order: a payment by the bank, or a transfer without it. Another supervisor approves it.
class OrderSheet : public Sheet {
  Q_OBJECT

 public:
  static OrderSheet* ask(QWidget* page, Office& office, std::function<void(const FundOrder&)> done);
  RecordForm* form() const { return m_form; }
  RadioRow* kind() const { return m_kind; }

 signals:
  void done(const FundOrder& order);

 protected:
  void accept() override;

 private:
  OrderSheet(QWidget* page, Office& office);
  void buildForm();
  void buildPlaces();
  void buildPayee();
  void showFields();
  bool isPayment() const;
  PreparePayment payment() const;
  PrepareTransfer transfer() const;
  void settle(const Result<FundOrder>& order);
  Office& m_office;
  MessageBar* m_bar;
  RadioRow* m_kind;
  RecordForm* m_form;
  QString m_requestKey;
  bool m_severalBanks = false;
  bool m_saving = false;
};
