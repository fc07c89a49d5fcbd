#include "paper/card_picture.h"

#include <cairo.h>

#include <QImage>

#include "paper/card_artwork.h"

namespace {

/// Draws outlines on a picture; cairo's y goes downwards.
class CairoOutline final : public OutlinePen {
 public:
  explicit CairoOutline(cairo_t* cairo) : m_cairo(cairo) {}
  void moveTo(double x, double y) override { cairo_move_to(m_cairo, x, -y); }
  void lineTo(double x, double y) override { cairo_line_to(m_cairo, x, -y); }
  void curveTo(double ax, double ay, double bx, double by, double x, double y) override {
    cairo_curve_to(m_cairo, ax, -ay, bx, -by, x, -y);
  }
  void close() override { cairo_close_path(m_cairo); }

 private:
  cairo_t* m_cairo;
};

}  // namespace

void CardPicture::useColour(QRgb colour) {
  cairo_set_source_rgb(m_cairo, qRed(colour) / 255.0, qGreen(colour) / 255.0, qBlue(colour) / 255.0);
}

void CardPicture::line(const CardLine& line, QPointF start, double size, QRgb colour) {
  constexpr double unitsPerEm = 1000;
  useColour(colour);
  CairoOutline pen(m_cairo);
  for (const CardGlyph& glyph : line.glyphs) {
    cairo_save(m_cairo);
    cairo_translate(m_cairo, start.x() + glyph.x * size, start.y() + glyph.y * size);
    cairo_scale(m_cairo, size / unitsPerEm, size / unitsPerEm);
    cairo_new_path(m_cairo);
    drawOutline(*glyph.face, glyph.glyph, pen);
    cairo_fill(m_cairo);
    cairo_restore(m_cairo);
  }
}

void CardPicture::fill(const QVector<QRectF>& boxes, QRgb colour) {
  useColour(colour);
  cairo_new_path(m_cairo);
  for (const QRectF& box : boxes) cairo_rectangle(m_cairo, box.x(), box.y(), box.width(), box.height());
  cairo_fill(m_cairo);
}

void CardPicture::modules(const QrModules& code, const QRectF& square) {
  const double step = square.width() / code.side;
  QVector<QRectF> runs;
  for (int row = 0; row < code.side; ++row)
    for (int column = 0, length = 0; column < code.side; column += std::max(length, 1)) {
      for (length = 0; column + length < code.side && code.dark[row * code.side + column + length];) ++length;
      if (length > 0) runs.append({square.x() + column * step, square.y() + row * step, length * step, step});
    }
  cairo_save(m_cairo);
  cairo_set_antialias(m_cairo, CAIRO_ANTIALIAS_NONE);  // neighbours must not leave hairlines between them
  fill(runs, 0xFF000000);
  cairo_restore(m_cairo);
}

void CardPicture::photo(const CardPhoto& photo, const QRectF& box) {
  QImage picture = QImage::fromData(photo.jpeg).convertToFormat(QImage::Format_RGB32);
  if (picture.isNull()) return;
  cairo_surface_t* pixels =
      cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_RGB24, picture.width(),
                                          picture.height(), static_cast<int>(picture.bytesPerLine()));
  cairo_save(m_cairo);
  cairo_translate(m_cairo, box.x(), box.y());
  cairo_scale(m_cairo, box.width() / picture.width(), box.height() / picture.height());
  cairo_set_source_surface(m_cairo, pixels, 0, 0);
  cairo_pattern_set_extend(cairo_get_source(m_cairo), CAIRO_EXTEND_PAD);
  cairo_rectangle(m_cairo, 0, 0, picture.width(), picture.height());
  cairo_fill(m_cairo);
  cairo_restore(m_cairo);
  cairo_surface_destroy(pixels);
}

void CardPicture::artwork(const CardArtwork& artwork) {
  cairo_save(m_cairo);
  artwork.draw(m_cairo);
  cairo_restore(m_cairo);
}

void CardPicture::push(QPointF origin, bool turned, const QRectF& clip) {
  cairo_save(m_cairo);
  cairo_translate(m_cairo, origin.x(), origin.y());
  if (turned) cairo_scale(m_cairo, -1, -1);
  cairo_rectangle(m_cairo, clip.x(), clip.y(), clip.width(), clip.height());
  cairo_clip(m_cairo);
}

void CardPicture::pop() { cairo_restore(m_cairo); }
