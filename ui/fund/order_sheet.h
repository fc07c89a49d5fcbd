#pragma once

#include "fund/fund_order.h"
#include "kit/form_sheet.h"
#include "office/office.h"

class RadioRow;

/// Prepares an order: a payment by the bank, or a transfer without it. Another supervisor approves it.
class OrderSheet : public FormSheet {
  Q_OBJECT

 public:
  static OrderSheet* ask(QWidget* page, Office& office, std::function<void(const FundOrder&)> done);
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
  RadioRow* m_kind;
  QString m_requestKey;
  bool m_severalBanks = false;
};
