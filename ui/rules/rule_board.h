#pragma once

#include "deposits/deposit_rule.h"
#include "kit/record_board.h"
#include "office/office.h"

class QLabel;

/// The rules of deposits by jurisdiction and time. An administrator writes one, a supervisor who had no hand
/// in it approves, refuses or ends it; one that was decided on keeps its figures.
class RuleBoard : public RecordBoard {
  Q_OBJECT

 public:
  explicit RuleBoard(Office& office, QWidget* parent = nullptr);
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  const DepositRule& rule() const { return m_rule; }
  /// Why deciding on it is not this person's; empty where it is.
  QString whyNot() const;
  QAction* approveAction() const { return m_approve; }

 protected:
  Names names() const override;
  void fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) override;
  void load(qint64 id, Loaded done) override;
  void store(const BoardRecord& record, Loaded done) override;
  QJsonObject newValues() const override;
  void shown(const BoardRecord& record) override;

 private:
  void buildForm();
  void buildSums();
  void buildMargins();
  void buildDecisions();
  void showHands();
  void approve();
  void refuseIt();
  void endIt();
  void settle(const Result<DepositRule>& decided, const QString& words);
  BoardRecord recordOf(const DepositRule& rule);
  Office& m_office;
  DepositRule m_rule;
  QWidget* m_decisions;
  QLabel* m_why;
  QLabel* m_hands;
  QAction* m_approve;
  QAction* m_refuse;
  QAction* m_end;
};
