#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class BareTable;
class ShareBar;
class StatusChip;

/// The first crew: how many of it are registered here, and who is missing, those first.
class CrewPanel : public Panel {
  Q_OBJECT

 public:
  explicit CrewPanel(QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check);

 private:
  ShareBar* m_here;
  ShareBar* m_onFile;
  StatusChip* m_missing;
  BareTable* m_table;
};
