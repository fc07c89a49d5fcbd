#pragma once

#include <functional>

#include "deposits/deposit_check.h"
#include "kit/form_sheet.h"
#include "office/office.h"

struct ChoiceItem;

/// An expert of the register is invited; what ties him to the parties is asked first, and excludes him.
class InviteSheet : public FormSheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositCheck&, const QString&)>;
  static InviteSheet* ask(QWidget* page, Office& office, const DepositCheck& check, Done done);
  bool isReady() const { return m_ready; }

 signals:
  void done(const DepositCheck& check, const QString& words);

 protected:
  void accept() override;

 private:
  InviteSheet(QWidget* page, Office& office, const DepositCheck& check);
  void readRegister();
  Office& m_office;
  DepositCheck m_check;
  QList<ChoiceItem> m_experts;
  bool m_ready = false;
};
