#pragma once

#include <QWidget>

#include "kit/status_chip.h"

/// One step of a way.
struct TrailStep {
  QString words;
  ChipKind kind = ChipKind::Queued;
  bool isNow = false;
};

/// A way as a row of steps, a line between: what is done, where it stands, what is to come. Where there is no
/// room, the one where it stands.
class StepTrail : public QWidget {
  Q_OBJECT

 public:
  explicit StepTrail(QWidget* parent = nullptr);
  void setSteps(const QList<TrailStep>& steps);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int widthOf(const TrailStep& step) const;
  QList<TrailStep> now() const;
  QList<TrailStep> m_steps;
};
