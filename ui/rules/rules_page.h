#pragma once

#include "kit/page.h"

class Office;
class RuleBoard;

/// The rules of deposits: written by an administrator, decided on by a supervisor, read by an auditor.
class RulesPage : public Page {
  Q_OBJECT

 public:
  explicit RulesPage(Office& office, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;
  RuleBoard* board() const { return m_board; }

 private:
  RuleBoard* m_board;
};
