#pragma once

#include <QWidget>

#include "cards/batch_panel.h"

/// Good, spoiled and not printed as one bar; told by hatching, not by colour alone.
class BatchBar : public QWidget {
  Q_OBJECT

 public:
  explicit BatchBar(QWidget* parent = nullptr);
  void setTally(const BatchTally& tally, bool printed);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  BatchTally m_tally;
  bool m_printed = false;
};
