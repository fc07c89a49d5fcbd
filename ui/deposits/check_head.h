#pragma once

#include "deposits/deposit_words.h"
#include "kit/panel.h"

/// The way of a check as a row of steps; where there is no room, the one where it stands.
class StepTrail : public QWidget {
  Q_OBJECT

 public:
  explicit StepTrail(QWidget* parent = nullptr);
  void setSteps(const QList<deposit_words::Step>& steps);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int widthOf(const deposit_words::Step& step) const;
  QList<deposit_words::Step> now() const;
  QList<deposit_words::Step> m_steps;
};

/// Which check this is, and how far it has come.
class CheckHead : public Panel {
  Q_OBJECT

 public:
  explicit CheckHead(QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check);

 private:
  QLabel* m_project;
  QLabel* m_about;
  StepTrail* m_trail;
};
