#pragma once

#include <QWidget>

#include "cards/promised_list.h"

/// One part of a bar: a kind of outcome and how many.
struct PromisePart {
  QString outcome;  ///< code
  int count = 0;
};
/// The parts of a week's bar by one of the two clocks, from the ground up: what was kept, what hangs, what
/// was broken. They make up the whole.
QVector<PromisePart> promiseParts(const PromiseWeek& week, PromiseClockKind clock);
int promisedIn(const PromiseWeek& week, PromiseClockKind clock);

/// A bar for each week: cards promised for it, kept filled, broken hatched. Left and Right choose a week,
/// Enter or a click opens its list.
class PromiseWeeksChart : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseWeeksChart(QWidget* parent = nullptr);
  void setWeeks(const QVector<PromiseWeek>& weeks, PromiseClockKind clock);
  int current() const { return m_current; }
  void setCurrent(int index);
  /// What a bar says aloud: "week 48, 23 to 29 November: 17 cards promised, 12 in hand in time …".
  QString words(int index) const;
  QSize sizeHint() const override { return {640, 200}; }
  QSize minimumSizeHint() const override { return {320, 160}; }

 signals:
  void currentChanged(int index);
  void opened(int index);

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
  void paintColumn(QPainter& painter, int index) const;
  void paintBar(QPainter& painter, const QRect& column, const PromiseWeek& week, int ground) const;
  QVector<PromiseWeek> m_weeks;
  PromiseClockKind m_clock = PromiseClockKind::Hand;
  int m_current = 0;
};

/// The kinds of outcome with their colours and hatches.
class PromiseWeeksLegend : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseWeeksLegend(QWidget* parent = nullptr);
  void setClock(PromiseClockKind clock);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  PromiseClockKind m_clock = PromiseClockKind::Hand;
};
