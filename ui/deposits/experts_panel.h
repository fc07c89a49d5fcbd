#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class BareTable;
class QAction;
class StatusChip;

/// The experts who were invited: whom something ties to the parties and who has no vote, who voted how, and
/// who has not yet.
class ExpertsPanel : public Panel {
  Q_OBJECT

 public:
  explicit ExpertsPanel(const QList<QAction*>& actions, QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check, const QDate& today);
  /// The expert in the current row; none without one.
  DepositExpertId current() const;

 signals:
  /// His signed opinion is to be looked at.
  void opinionRequested(AttachmentId opinion);

 private:
  BareTable* m_table;
  StatusChip* m_for;
  StatusChip* m_against;
  StatusChip* m_open;
  QVector<DepositVote> m_votes;
};
