#pragma once

#include <QPolygonF>

#include "paper/card_canvas.h"
#include "paper/pen.h"

/// Where the ink of a pen goes. Lengths are 0.01 mm, y downwards.
class PenInk {
 public:
  virtual ~PenInk() = default;
  /// The layout with its upper left corner at (left, y); `grey` as in PenStyle.
  virtual void letters(PangoLayout* layout, double grey, PaperUnit left, PaperUnit y) = 0;
  virtual void line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed) = 0;
  /// Lines through the points, with round ends and corners.
  virtual void strokes(const QVector<QPolygonF>& lines, double width) = 0;
  virtual void modules(const QrModules& code, const QRectF& square) = 0;
};
