#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class BasesGrid;
class StatusChip;

/// Both bases of a deposit side by side, the difference, which of them the rule asks and which counts, and
/// what else went into the sum.
class BasesPanel : public Panel {
  Q_OBJECT

 public:
  explicit BasesPanel(QWidget* parent = nullptr);
  void showAssessment(const DepositRuleData& rule, const DepositFacts& facts, const Assessment& assessment);

 private:
  BasesGrid* m_grid;
  StatusChip* m_asked;
  QLabel* m_notes;
  QLabel* m_source;
};
