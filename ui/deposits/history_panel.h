#pragma once

#include "clearing/transfer.h"
#include "kit/panel.h"

class BareTable;
class QAction;

/// What happened to a check, the oldest first, and who did it.
class HistoryPanel : public Panel {
  Q_OBJECT

 public:
  explicit HistoryPanel(QAction* why, QWidget* parent = nullptr);
  /// With what its project's transfers to other contractors were, as far as they are read.
  void showCheck(const DepositCheck& check, const QVector<DepositTransfer>& transfers, const QDate& today);

 private:
  BareTable* m_table;
};
