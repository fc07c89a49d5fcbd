#pragma once

#include <QWidget>

#include "statistics/desk_figures.h"

/// Eight bars: cards overdue, due today, and due in one to six working days; what is printed is filled, what
/// is not is hatched. Left and Right choose a bar, Enter or a click opens its list.
class PromiseClock : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseClock(QWidget* parent = nullptr);
  void setPromise(const DeskPromise& promise, const QDate& today);
  int current() const { return m_current; }
  void setCurrent(int index);
  /// What a bar says aloud: "due today, 25 November: 17 cards, 12 printed".
  QString words(int index) const;
  QSize sizeHint() const override { return {560, 140}; }
  QSize minimumSizeHint() const override { return {320, 132}; }

 signals:
  void listRequested(const WorkerListRequest& list);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QRect column(int index) const;
  int columnAt(const QPoint& point) const;
  int wordLines() const;
  void describe();
  void open(int index);
  void paintColumn(QPainter& painter, int index) const;
  void paintBar(QPainter& painter, const QRect& column, const PromiseDay& day, int ground) const;
  void paintWords(QPainter& painter, const QRect& column, const PromiseDay& day, int ground) const;
  QString title(const PromiseDay& day) const;
  QString dayText(const PromiseDay& day) const;
  DeskPromise m_promise;
  QDate m_today;
  int m_current = 0;
};

/// Fill and hatch with their words.
class PromiseLegend : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseLegend(QWidget* parent = nullptr);
  void retranslate();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};
