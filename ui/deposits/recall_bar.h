#pragma once

#include <QTimer>

#include "deposits/deposit_check.h"
#include "kit/message_bar.h"

class Clock;
class QAction;

/// Offers whoever decided on a check to take that back, as long as there is time; then it goes. That money
/// moved meanwhile is said by the office.
class RecallBar : public MessageBar {
  Q_OBJECT

 public:
  /// The action is allowed while the bar shows.
  RecallBar(const Clock& clock, QAction* recall, QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check, const QString& login);

 private:
  void offer();
  const Clock& m_clock;
  QAction* m_recall;
  DepositCheck m_check;
  QString m_login;
  QTimer m_time;
};
