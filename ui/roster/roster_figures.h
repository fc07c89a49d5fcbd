#pragma once

#include "kit/panel.h"
#include "kit/status_chip.h"
#include "roster/roster_flow.h"

class QGridLayout;

/// Five figures of a roster: all rows, returning or moving, new, repeated, standing. They count while rows
/// are checked or imported.
class RosterFigures : public Panel {
  Q_OBJECT

 public:
  explicit RosterFigures(QWidget* parent = nullptr);
  void show(const RosterFlow& flow);
  /// "1,248" and so on, in order; for tests.
  QStringList values() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Figure {
    QWidget* cell;
    StatusChip* chip;
    QLabel* value;
    QLabel* hint;
  };
  void set(int index, ChipKind kind, const QString& name, qint64 value, const QString& hint);
  void arrange(int columns);
  QGridLayout* m_grid;
  QList<Figure> m_figures;
  int m_columns = 0;
};
