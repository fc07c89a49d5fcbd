#pragma once

#include "kit/panel.h"
#include "roster/roster_flow.h"

class SegmentBar;
class StepTrail;

/// Which file it is and what was found in it; at the right the parts of the page, and the four steps with the
/// one it is at.
class RosterHeadPanel : public Panel {
  Q_OBJECT

 public:
  explicit RosterHeadPanel(QWidget* parent = nullptr);
  void show(const RosterFlow& flow);
  SegmentBar* parts() const { return m_parts; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showIcon();
  QString found(const RosterFlow& flow) const;
  QLabel* m_name;
  QLabel* m_found;
  SegmentBar* m_parts;
  QLabel* m_icon;
  StepTrail* m_steps;
};
