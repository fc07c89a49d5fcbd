#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class BareTable;
class QAction;

/// What happened to a check, the oldest first, and who did it.
class HistoryPanel : public Panel {
  Q_OBJECT

 public:
  explicit HistoryPanel(QAction* why, QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check, const QDate& today);

 private:
  BareTable* m_table;
};
