#pragma once

#include <QStringList>
#include <QWidget>

/// Steps one after the other, a line between: behind, at, before. Says them all to a screen reader.
class StepStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StepStrip(QWidget* parent = nullptr);
  /// `current` from 0; behind the last all are done.
  void setSteps(const QStringList& names, int current);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int widthOf(int step) const;
  QStringList m_names;
  int m_current = 0;
};
