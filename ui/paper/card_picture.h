#pragma once

#include "paper/card_canvas.h"

typedef struct _cairo cairo_t;

/// Cards on a picture, for the preview: the same drawing as the PDF, the same outlines.
class CardPicture final : public CardCanvas {
 public:
  /// The cairo's unit must be 0.01 mm.
  explicit CardPicture(cairo_t* cairo) : m_cairo(cairo) {}

  void line(const CardLine& line, QPointF start, double size, QRgb colour) override;
  void fill(const QVector<QRectF>& boxes, QRgb colour) override;
  void modules(const QrModules& code, const QRectF& square) override;
  void photo(const CardPhoto& photo, const QRectF& box) override;
  void artwork(const CardArtwork& artwork) override;
  void stamp(const CardStamp& stamp) override { stamp.draw(*this); }
  void push(QPointF origin, bool turned, const QRectF& clip) override;
  void pop() override;

 private:
  void useColour(QRgb colour);
  cairo_t* m_cairo;
};
