#pragma once

#include "deposits/deposit_rule.h"
#include "kit/sheet.h"
#include "office/office.h"

class MessageBar;
class RecordForm;

/// Gives an approved rule its last day, with the reason.
class EndRuleSheet : public Sheet {
  Q_OBJECT

 public:
  static EndRuleSheet* ask(QWidget* page, Office& office, const DepositRule& rule,
                           std::function<void(const DepositRule&)> done);
  RecordForm* form() const { return m_form; }

 signals:
  void done(const DepositRule& rule);

 protected:
  void accept() override;

 private:
  EndRuleSheet(QWidget* page, Office& office, const DepositRule& rule);
  Office& m_office;
  DepositRule m_rule;
  MessageBar* m_bar;
  RecordForm* m_form;
  bool m_saving = false;
};
