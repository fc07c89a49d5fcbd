#pragma once

#include "deposits/deposit_check.h"
#include "kit/page.h"

class CurrentStack;
class DepositBoard;
class DepositList;
class Dialogs;
class Office;

/// Deposits: the list of checks, and the one that is worked on.
class DepositPage : public Page {
  Q_OBJECT

 public:
  DepositPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  /// Shows a check, listed or not.
  void open(DepositCheckId check);
  void showList();
  bool showsList() const;
  DepositList* list() const { return m_list; }
  DepositBoard* board() const { return m_board; }

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 signals:
  void projectRequested(qint64 project);

 private:
  void connectParts();
  void begin();
  void step(int by);
  void openNext();

  Office& m_office;
  Dialogs& m_dialogs;
  CurrentStack* m_stack;
  DepositList* m_list;
  DepositBoard* m_board;
  QAction* m_new;
  QAction* m_open;
  QAction* m_verify;
  QAction* m_refresh;
};
