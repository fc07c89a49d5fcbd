#pragma once

#include "fund/fund_order.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// What the bank did with an order that was sent: it paid, under which number, or it did not, and why.
class BankAnswerSheet : public FormSheet {
  Q_OBJECT

 public:
  enum Answer { Paid, NotPaid };
  /// What is known of it already.
  struct Known {
    QDate day = {};
    QString serial = {};
  };
  static BankAnswerSheet* ask(QWidget* page, Office& office, const FundOrder& order, Answer answer,
                              const Known& known, std::function<void(const FundOrder&)> done);

 signals:
  void done(const FundOrder& order);

 protected:
  void accept() override;

 private:
  BankAnswerSheet(QWidget* page, Office& office, const FundOrder& order, Answer answer, const Known& known);
  BankAnswer entered() const;
  Office& m_office;
  FundOrder m_order;
  Answer m_answer;
};
