#pragma once

#include "deposits/deposit_rule.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// Gives an approved rule its last day, with the reason.
class EndRuleSheet : public FormSheet {
  Q_OBJECT

 public:
  static EndRuleSheet* ask(QWidget* page, Office& office, const DepositRule& rule,
                           std::function<void(const DepositRule&)> done);

 signals:
  void done(const DepositRule& rule);

 protected:
  void accept() override;

 private:
  EndRuleSheet(QWidget* page, Office& office, const DepositRule& rule);
  Office& m_office;
  DepositRule m_rule;
};
