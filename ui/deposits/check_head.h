#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class StepTrail;

/// Which check this is, and how far it has come.
class CheckHead : public Panel {
  Q_OBJECT

 public:
  explicit CheckHead(QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check);

 private:
  QLabel* m_project;
  QLabel* m_about;
  StepTrail* m_trail;
};
