#pragma once

#include "contracting/contracting_operations.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// Ends a contract with a dispatching company before its term, on a day and with the reason.
class EndDispatchSheet : public FormSheet {
  Q_OBJECT

 public:
  static EndDispatchSheet* ask(QWidget* page, Office& office, const DispatchContract& contract,
                               std::function<void(const DispatchContract&)> done);

 signals:
  void done(const DispatchContract& contract);

 protected:
  void accept() override;

 private:
  EndDispatchSheet(QWidget* page, Office& office, const DispatchContract& contract);
  Office& m_office;
  DispatchContract m_contract;
};
