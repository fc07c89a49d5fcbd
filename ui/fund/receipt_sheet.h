#pragma once

#include "fund/receipt_form.h"
#include "kit/sheet.h"
#include "office/office.h"

class MessageBar;

/// A line of the bank's statement, to be booked as what came in.
class ReceiptSheet : public Sheet {
  Q_OBJECT

 public:
  static ReceiptSheet* ask(QWidget* page, Office& office, const MatchedLine& line, const QString& bank,
                           std::function<void()> done);
  ReceiptForm* form() const { return m_form; }

 signals:
  void done();

 protected:
  void accept() override;

 private:
  ReceiptSheet(QWidget* page, Office& office, const MatchedLine& line, const QString& bank);
  Office& m_office;
  MessageBar* m_bar;
  ReceiptForm* m_form;
  QString m_requestKey;
  bool m_saving = false;
};
