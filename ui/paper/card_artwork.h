#pragma once

#include <QByteArray>
#include <QRectF>
#include <memory>

typedef struct _cairo cairo_t;
typedef struct _RsvgHandle RsvgHandle;
class PdfWriter;

/// The fixed drawing of one side of a card: an SVG without words and without places.
class CardArtwork {
 public:
  CardArtwork() = default;
  /// `box` is what the SVG fills, bleed and all, in 0.01 mm of the card.
  CardArtwork(const QByteArray& svg, const QRectF& box);

  bool isNull() const { return !m_handle; }
  const QRectF& box() const { return m_box; }
  /// Draws it, 0.01 mm to the unit. False where the library will not (it limits what a file may ask of it).
  bool draw(cairo_t* cairo) const;
  /// Writes it as a form, with everything it needs, and answers with the form's object; its box is `box` with
  /// y downwards as on the card. 0 where it cannot be drawn.
  int intoPdf(PdfWriter& pdf) const;

 private:
  std::shared_ptr<RsvgHandle> m_handle;
  QRectF m_box;
};
