#pragma once

#include "fund/receipt_form.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// A line of the bank's statement, to be booked as what came in.
class ReceiptSheet : public FormSheet {
  Q_OBJECT

 public:
  static ReceiptSheet* ask(QWidget* page, Office& office, const MatchedLine& line, const QString& bank,
                           std::function<void()> done);

 signals:
  void done();

 protected:
  void accept() override;

 private:
  ReceiptSheet(QWidget* page, Office& office, const MatchedLine& line, const QString& bank);
  Office& m_office;
  ReceiptForm* m_receipt;
  QString m_requestKey;
};
