#pragma once

#include <QWidget>

#include "fund/fund_statement.h"

/// How a project's money burns down: what was left at the end of each day, and, dashed, how it goes on as it
/// was spent lately; below the dotted line the contractor tops up. Its accessible description says the same;
/// the statement by month has it as a table.
class FundCurve : public QWidget {
  Q_OBJECT

 public:
  explicit FundCurve(QWidget* parent = nullptr);
  /// A statement by day of the project; without lines nothing but the forecast is drawn.
  void setFund(const ProjectFund& fund, const FundStatement& statement);
  QSize sizeHint() const override { return {320, 170}; }
  QSize minimumSizeHint() const override { return {160, 130}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Scale;
  Scale scale() const;
  void describe();
  void paintPast(QPainter& painter, const Scale& scale) const;
  void paintAhead(QPainter& painter, const Scale& scale) const;
  void paintTopUp(QPainter& painter, const Scale& scale) const;
  void paintWords(QPainter& painter, const Scale& scale) const;
  Money topUpBelow() const;
  ProjectFund m_fund;
  FundStatement m_statement;
};
