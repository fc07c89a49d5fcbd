#pragma once

#include "kit/page.h"

class Dialogs;
class Office;
class RostersSegment;

/// The rosters that were imported, for who looks on and imports none (interface.md 3).
class RosterLogPage : public Page {
  Q_OBJECT

 public:
  RosterLogPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  RostersSegment* rosters() const { return m_rosters; }

  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 private:
  RostersSegment* m_rosters;
};
