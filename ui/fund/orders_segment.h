#pragma once

#include "fund/fund_order.h"
#include "fund/fund_segment.h"

class FactGrid;
class SegmentBar;
class QLabel;

/// Orders: prepared by one, approved by another, sent, and confirmed by the bank. What may be done next with
/// the one that is chosen stands on its button; why it may not, in words beside it.
class OrdersSegment : public FundSegment {
  Q_OBJECT

 public:
  explicit OrdersSegment(Office& office, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  DataTable* table() const { return m_table; }
  SegmentBar* states() const { return m_states; }
  const QVector<FundOrder>& orders() const { return m_orders; }
  /// Why the next step is not this person's; empty where it is.
  QString whyNot() const;
  /// Why stopping it is not this person's.
  QString whyNotStopping() const;
  bool takesBack(const FundOrder* order) const;
  QAction* nextAction() const { return m_next; }
  bool isSettled() const { return m_open == 0 && !m_model->isLoading(); }

 protected:
  void read() override;
  QWidget* firstFocus() const override { return m_table; }

 private:
  void build();
  void buildSide();
  void fetch(const QVariant& cursor, PagedTableModel::Done done);
  void follow();
  void showFacts(const FundOrder* order);
  QString nextWords(OrderState state) const;
  void next();
  void stop();
  void prepare();
  void takeBack(const FundOrder& order);
  void decide(const Operation<DecideOrder, FundOrder>& operation, const FundOrder& order,
              const QString& reason);
  void answer(const FundOrder& order, bool paid);
  void settle(const Result<FundOrder>& done);
  void done(const FundOrder& order);
  const FundOrder* current() const;

  QVector<FundOrder> m_orders;
  qint64 m_wanted = 0;  ///< to be chosen once it is read
  int m_open = 0;
  QAction* m_new;
  QAction* m_next;
  QAction* m_stop;
  QAction* m_refresh;
  Panel* m_list;
  Panel* m_side;
  SegmentBar* m_states;
  FactGrid* m_facts;
  QLabel* m_why;
  PagedTableModel* m_model;
  DataTable* m_table;
};
