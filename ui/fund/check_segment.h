#pragma once

#include "fund/fund_segment.h"
#include "fund/fund_statement.h"

class QLabel;

/// Recomputes the whole ledger and says whether the books are right, and where they are not.
class CheckSegment : public FundSegment {
  Q_OBJECT

 public:
  explicit CheckSegment(Office& office, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  const std::optional<LedgerCheck>& found() const { return m_found; }
  DataTable* table() const { return m_table; }

 protected:
  /// Nothing is recomputed unasked: it takes a while.
  void read() override { fresh(); }
  QWidget* firstFocus() const override { return m_table; }

 private:
  void verify();
  void showFound();
  std::optional<LedgerCheck> m_found;
  Instant m_at;
  QAction* m_verify;
  Panel* m_panel;
  QLabel* m_words;
  PagedTableModel* m_model;
  DataTable* m_table;
};
