#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class DataTable;
class LinkLabel;
class PagedTableModel;
class QAction;

/// A check's figures above those of the like projects approved last. Enter opens a project, the link lists
/// all of them.
class LikePanel : public Panel {
  Q_OBJECT

 public:
  explicit LikePanel(QAction* all, QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check);
  DataTable* table() const { return m_table; }

 signals:
  void projectRequested(qint64 project);

 private:
  PagedTableModel* m_rows;
  DataTable* m_table;
  LinkLabel* m_all;
};
