#pragma once

#include <functional>

#include "deposits/deposit_check.h"
#include "kit/sheet.h"

class DataTable;
class Office;
class PagedTableModel;

/// All the projects that a check's figures are held against, those approved last first. Enter opens one.
class LikeSheet : public Sheet {
  Q_OBJECT

 public:
  /// `open` gets the project that somebody wants to see.
  static LikeSheet* list(QWidget* page, Office& office, const DepositCheck& check,
                         std::function<void(qint64)> open);
  DataTable* table() const { return m_table; }

 protected:
  void accept() override;

 private:
  LikeSheet(QWidget* page, Office& office, const DepositCheck& check, std::function<void(qint64)> open);
  void read(Office& office, DepositCheckId check);
  void openProject(qint64 project);
  std::function<void(qint64)> m_open;
  PagedTableModel* m_rows;
  DataTable* m_table;
};
