#pragma once

#include "fund/fund_statement.h"
#include "kit/record_form.h"

class Office;

/// A bank's receipt as it is entered, with the rules of the core beside its fields.
class ReceiptForm : public RecordForm {
  Q_OBJECT

 public:
  explicit ReceiptForm(Office& office, QWidget* parent = nullptr);
  /// Which bank it is of is asked only where the office has several.
  void setBanks(const QList<ChoiceItem>& banks);
  void startNew();
  /// What the bank's statement says of it; whose it is, where that is known.
  void showLine(const BankLine& line, const QString& bank, ProjectId project, const QString& projectName);
  FundReceipt entered() const;
  QWidget* firstField() const;

 private:
  Office& m_office;
};
