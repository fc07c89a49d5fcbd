#pragma once

#include <functional>

#include "deposits/deposit_check.h"
#include "kit/choice_box.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// Hands a check to another supervisor by name, who sees it first; who may decide is asked of the office.
class HandSheet : public FormSheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositCheck&, const QString&)>;
  static HandSheet* ask(QWidget* page, Office& office, const DepositCheck& check, Done done);
  bool isReady() const { return m_ready; }

 signals:
  void done(const DepositCheck& check, const QString& words);

 protected:
  void accept() override;

 private:
  HandSheet(QWidget* page, Office& office, const DepositCheck& check);
  void readDeciders();
  Office& m_office;
  DepositCheck m_check;
  QList<ChoiceItem> m_deciders;
  bool m_ready = false;
};
