#pragma once

#include "fund/fund_segment.h"
#include "fund/fund_statement.h"

class ReceiptForm;

/// What came in lately by the bank's receipts, and the form that books another. A receipt entered wrongly is
/// reversed, by an order that another supervisor approves.
class ReceiptsSegment : public FundSegment {
  Q_OBJECT

 public:
  explicit ReceiptsSegment(Office& office, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  ReceiptForm* form() const { return m_form; }
  DataTable* table() const { return m_table; }
  bool isSettled() const { return m_open == 0; }

 protected:
  void read() override;
  QWidget* firstFocus() const override;

 private:
  void build();
  void showList();
  void follow();
  void book();
  void settle(const Result<ReceivedMoney>& done);
  void reverse();
  const StatementLine* current() const;

  QVector<StatementLine> m_lines;
  QSet<qint64> m_reversed;
  int m_open = 0;
  bool m_saving = false;
  QString m_requestKey;
  QAction* m_book;
  QAction* m_new;
  QAction* m_reverse;
  QAction* m_refresh;
  Panel* m_list;
  Panel* m_side;
  ReceiptForm* m_form;
  PagedTableModel* m_model;
  DataTable* m_table;
};
