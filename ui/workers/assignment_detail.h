#pragma once

#include "kit/panel.h"
#include "workers/worker.h"

class FactGrid;
class MessageBar;
class StatusChip;

/// The selected assignment in full, beside the tables on wide windows: parties, contract, when the office
/// learnt of it, what is to be watched, whether he was told.
class AssignmentDetail : public Panel {
  Q_OBJECT

 public:
  explicit AssignmentDetail(QWidget* parent = nullptr);
  /// `assignment` null clears.
  void setAssignment(const WorkerRecord& record, const Assignment* assignment);
  void retranslate();

 private:
  void refresh();
  WorkerRecord m_record;
  AssignmentId m_shown;
  StatusChip* m_state;
  FactGrid* m_facts;
  MessageBar* m_contract;
  MessageBar* m_told;
};
