#include "paper/pen.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <QDateTime>
#include <QTimeZone>
#include <cmath>
#include <numbers>

#include "paper/pen_ink.h"

namespace {

constexpr double kUnitsPerInch = 2540.0;
constexpr double kPointsPerInch = 72.0;
constexpr int kQuietModules = 4;  // ISO/IEC 18004: four modules of white on every side

struct Release {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

int toPango(PaperUnit length) { return length * PANGO_SCALE; }
PaperUnit fromPango(int length) { return (length + PANGO_SCALE - 1) / PANGO_SCALE; }

QString codePoint(char32_t character) {
  return QStringLiteral("[U+%1]").arg(
      QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0'));
}

QString withCodePoints(const QString& words, const QStringList& undrawable) {
  QString written;
  for (const char32_t character : words.toUcs4()) {
    const QString one = QString::fromUcs4(&character, 1);
    written += undrawable.contains(one) ? codePoint(character) : one;
  }
  return written;
}

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
  static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data),
                                           static_cast<qsizetype>(length));
  return CAIRO_STATUS_SUCCESS;
}

class CairoInk final : public PenInk {
 public:
  explicit CairoInk(cairo_t* cairo) : m_cairo(cairo) {}

  void letters(PangoLayout* layout, double grey, PaperUnit left, PaperUnit y) override;
  void line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed) override;
  void strokes(const QVector<QPolygonF>& lines, double width) override;
  void modules(const QrModules& code, const QRectF& square) override;

 private:
  cairo_t* m_cairo;
};

/// cairo 1.16 loses subroutines when it embeds a part of a CFF font: some glyphs, 如 among them, stand in the
/// text of the PDF and nothing is drawn. So the PDF gets the letters as outlines, over a text that is all but
/// transparent and still is found, copied and read aloud. (A wholly transparent one cairo leaves out.)
void CairoInk::letters(PangoLayout* layout, double grey, PaperUnit left, PaperUnit y) {
  constexpr double faintest = 0.005;
  const bool pdf = cairo_surface_get_type(cairo_get_target(m_cairo)) == CAIRO_SURFACE_TYPE_PDF;
  cairo_new_path(m_cairo);
  cairo_move_to(m_cairo, left, y);
  cairo_set_source_rgba(m_cairo, grey, grey, grey, pdf ? faintest : 1.0);
  pango_cairo_show_layout(m_cairo, layout);
  if (!pdf) return;
  cairo_new_path(m_cairo);
  cairo_move_to(m_cairo, left, y);
  pango_cairo_layout_path(m_cairo, layout);
  cairo_set_source_rgb(m_cairo, grey, grey, grey);
  cairo_fill(m_cairo);
}

void CairoInk::line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed) {
  const double dash[] = {80.0, 60.0};
  cairo_set_source_rgb(m_cairo, 0, 0, 0);
  cairo_set_line_width(m_cairo, thickness);
  cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash(m_cairo, dash, dashed ? 2 : 0, 0);
  cairo_new_path(m_cairo);
  cairo_move_to(m_cairo, left, y);
  cairo_line_to(m_cairo, right, y);
  cairo_stroke(m_cairo);
}

void CairoInk::strokes(const QVector<QPolygonF>& lines, double width) {
  cairo_set_source_rgb(m_cairo, 0, 0, 0);
  cairo_set_dash(m_cairo, nullptr, 0, 0);
  cairo_set_line_width(m_cairo, width);
  cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
  for (const QPolygonF& points : lines) {
    cairo_new_path(m_cairo);  // a text before leaves its own point behind
    for (const QPointF& point : points) cairo_line_to(m_cairo, point.x(), point.y());
    cairo_stroke(m_cairo);
  }
}

/// One path of whole runs, without smoothing: neighbouring modules must not leave hairlines between them.
void CairoInk::modules(const QrModules& code, const QRectF& square) {
  const double step = square.width() / code.side;
  cairo_set_source_rgb(m_cairo, 0, 0, 0);
  cairo_save(m_cairo);
  cairo_set_antialias(m_cairo, CAIRO_ANTIALIAS_NONE);
  cairo_new_path(m_cairo);
  for (int row = 0; row < code.side; ++row)
    for (int column = 0, length = 0; column < code.side; column += std::max(length, 1)) {
      length = 0;
      while (column + length < code.side && code.dark[row * code.side + column + length]) ++length;
      if (length > 0)
        cairo_rectangle(m_cairo, square.x() + column * step, square.y() + row * step, length * step, step);
    }
  cairo_fill(m_cairo);
  cairo_restore(m_cairo);
}

PaperUnit drawOn(cairo_surface_t* surface, double scale, bool chinese, const PageDrawing& draw,
                 QStringList* undrawable) {
  const Owned<cairo_t> cairo(cairo_create(surface));
  cairo_scale(cairo.get(), scale, scale);
  Pen pen(cairo.get(), chinese);
  const PaperUnit height = draw(pen);
  if (undrawable) *undrawable = pen.undrawable();
  return height;
}

void describePdf(cairo_surface_t* surface, const PdfFacts& facts) {
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, facts.title.toUtf8().constData());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, facts.author.toUtf8().constData());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Shiming");
  const QDateTime created = QDateTime::fromMSecsSinceEpoch(facts.createdMilliseconds, QTimeZone::utc());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                 created.toString(Qt::ISODate).toUtf8().constData());
}

}  // namespace

Pen::Pen(cairo_t* cairo, bool chinese)
    : m_ink(std::make_unique<CairoInk>(cairo)), m_context(pango_cairo_create_context(cairo)) {
  prepare(chinese);
}

Pen::Pen(std::unique_ptr<PenInk> ink, bool chinese)
    : m_ink(std::move(ink)), m_context(pango_font_map_create_context(pango_cairo_font_map_get_default())) {
  prepare(chinese);
}

void Pen::prepare(bool chinese) {
  // Without hinting a line breaks at the same character on paper and on every screen.
  const Owned<cairo_font_options_t> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(m_context, options.get());
  pango_context_set_round_glyph_positions(m_context, FALSE);
  pango_context_set_language(m_context, pango_language_from_string(chinese ? "zh-cn" : "en"));
}

Pen::~Pen() { g_object_unref(m_context); }

void Pen::shape(PangoLayout* layout, const QString& words, const PenStyle& style, PaperUnit width) {
  const Owned<PangoFontDescription> font(pango_font_description_from_string("Noto Sans CJK SC,sans-serif"));
  pango_font_description_set_absolute_size(font.get(), static_cast<double>(toPango(style.size)));
  pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, font.get());
  pango_layout_set_width(layout, width < 0 ? -1 : toPango(width));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout, style.centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  const auto fill = [layout](const QString& what) {
    const QByteArray utf8 = what.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
  };
  fill(words);
  if (noteUndrawable(layout)) fill(withCodePoints(words, m_undrawable));
}

bool Pen::noteUndrawable(PangoLayout* layout) {
  if (pango_layout_get_unknown_glyphs_count(layout) == 0) return false;
  const Owned<PangoLayoutIter> iterator(pango_layout_get_iter(layout));
  do {
    const PangoLayoutRun* run = pango_layout_iter_get_run_readonly(iterator.get());
    for (int i = 0; run && i < run->glyphs->num_glyphs; ++i) {
      const PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
      if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG)) continue;
      const char32_t character = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
      const QString one = QString::fromUcs4(&character, 1);
      if (!m_undrawable.contains(one)) m_undrawable.append(one);
    }
  } while (pango_layout_iter_next_run(iterator.get()));
  return true;
}

PaperUnit Pen::text(const QString& words, const PenStyle& style, PaperUnit left, PaperUnit right,
                    PaperUnit y) {
  const Owned<PangoLayout> layout(pango_layout_new(m_context));
  shape(layout.get(), words, style, right - left);
  m_ink->letters(layout.get(), style.grey, left, y);
  int height = 0;
  pango_layout_get_size(layout.get(), nullptr, &height);
  return fromPango(height);
}

PaperUnit Pen::widthOf(const QString& words, const PenStyle& style) {
  const Owned<PangoLayout> layout(pango_layout_new(m_context));
  shape(layout.get(), words, style, -1);
  int width = 0;
  pango_layout_get_size(layout.get(), &width, nullptr);
  return fromPango(width);
}

void Pen::line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed) {
  m_ink->line(left, right, y, thickness, dashed);
}

void Pen::frame(PaperUnit left, PaperUnit top, PaperUnit right, PaperUnit bottom, PaperUnit thickness) {
  m_ink->strokes({QPolygonF(QRectF(left, top, right - left, bottom - top))}, thickness);
}

void Pen::upright(PaperUnit x, PaperUnit top, PaperUnit bottom, PaperUnit thickness) {
  m_ink->strokes({QPolygonF({QPointF(x, top), QPointF(x, bottom)})}, thickness);
}

void Pen::dashedCircle(PaperUnit left, PaperUnit top, PaperUnit size, PaperUnit thickness) {
  constexpr int dashes = 90;
  constexpr double drawn = 0.6;  // of each dash and the gap behind it
  const double radius = size / 2.0;
  const auto at = [&](double turn) {
    const double angle = turn * 2 * std::numbers::pi / dashes;
    return QPointF(left + radius + radius * std::cos(angle), top + radius + radius * std::sin(angle));
  };
  QVector<QPolygonF> lines;
  for (int i = 0; i < dashes; ++i) lines.append(QPolygonF({at(i), at(i + drawn / 2), at(i + drawn)}));
  m_ink->strokes(lines, thickness);
}

void Pen::mark(PaperMark mark, PaperUnit left, PaperUnit top, PaperUnit size) {
  const auto at = [&](double x, double y) { return QPointF(left + x * size, top + y * size); };
  QVector<QPolygonF> lines;
  switch (mark) {
    case PaperMark::Yes:
      lines = {QPolygonF({at(0.12, 0.55), at(0.4, 0.85), at(0.92, 0.15)})};
      break;
    case PaperMark::No:
      lines = {QPolygonF({at(0.18, 0.18), at(0.82, 0.82)}), QPolygonF({at(0.82, 0.18), at(0.18, 0.82)})};
      break;
    case PaperMark::Evidence:  // a triangle with a bar, as the amber sign on the screen
      lines = {QPolygonF({at(0.5, 0.1), at(0.95, 0.9), at(0.05, 0.9), at(0.5, 0.1), at(0.52, 0.12)}),
               QPolygonF({at(0.5, 0.42), at(0.5, 0.66)})};
      break;
  }
  m_ink->strokes(lines, size * 0.13);
}

bool Pen::qrCode(const QByteArray& content, PaperUnit left, PaperUnit top, PaperUnit side) {
  const QrModules code = qrModules(content);
  if (code.side == 0) return false;
  const double step = static_cast<double>(side) / (code.side + 2 * kQuietModules);
  m_ink->modules(code, QRectF(left + kQuietModules * step, top + kQuietModules * step, code.side * step,
                              code.side * step));
  return true;
}

PaperUnit measurePage(const PageDrawing& draw, bool chinese, QStringList* undrawable) {
  const Owned<cairo_surface_t> nowhere(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nullptr));
  return drawOn(nowhere.get(), 1.0, chinese, draw, undrawable);
}

QByteArray pageAsPdf(const PageDrawing& draw, PaperSize size, bool chinese, const PdfFacts& facts) {
  return pagesAsPdf({draw}, size, chinese, facts);
}

QByteArray pagesAsPdf(const QVector<PageDrawing>& pages, PaperSize size, bool chinese,
                      const PdfFacts& facts) {
  constexpr double scale = kPointsPerInch / kUnitsPerInch;
  QByteArray pdf;
  const Owned<cairo_surface_t> surface(
      cairo_pdf_surface_create_for_stream(append, &pdf, size.width * scale, size.height * scale));
  describePdf(surface.get(), facts);
  for (const PageDrawing& draw : pages) {
    drawOn(surface.get(), scale, chinese, draw, nullptr);
    cairo_surface_show_page(surface.get());
  }
  cairo_surface_finish(surface.get());
  return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? pdf : QByteArray();
}

QImage pageAsPicture(const PageDrawing& draw, PaperSize size, bool chinese, qreal dotsPerInch) {
  const double scale = dotsPerInch / kUnitsPerInch;
  QImage picture(qRound(size.width * scale), qRound(size.height * scale), QImage::Format_RGB32);
  if (picture.isNull()) return {};
  picture.fill(Qt::white);
  const Owned<cairo_surface_t> surface(
      cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_RGB24, picture.width(),
                                          picture.height(), static_cast<int>(picture.bytesPerLine())));
  drawOn(surface.get(), scale, chinese, draw, nullptr);
  cairo_surface_finish(surface.get());
  picture.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
  picture.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
  return picture;
}

QVector<QImage> pagesAsPictures(const QVector<PageDrawing>& pages, PaperSize size, bool chinese,
                                qreal dotsPerInch) {
  QVector<QImage> pictures;
  for (const PageDrawing& page : pages) pictures.append(pageAsPicture(page, size, chinese, dotsPerInch));
  return pictures;
}

QStringList undrawableOn(const QVector<PageDrawing>& pages, bool chinese) {
  QStringList all;
  for (const PageDrawing& page : pages) {
    QStringList found;
    measurePage(page, chinese, &found);
    for (const QString& each : std::as_const(found))
      if (!all.contains(each)) all.append(each);
  }
  return all;
}
