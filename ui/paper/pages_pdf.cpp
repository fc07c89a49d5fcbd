#include "paper/pages_pdf.h"

#include <pango/pangocairo.h>

#include "paper/pen_ink.h"

namespace {

struct FreeIterator {
  void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};

/// Puts what Pango laid out into the file sign by sign.
class PagesInk final : public PenInk {
 public:
  PagesInk(CardPdf& pdf, CardShaper& faces) : m_pdf(pdf), m_faces(faces) {}

  void letters(PangoLayout* layout, double grey, PaperUnit left, PaperUnit y) override {
    const double em = pango_font_description_get_size(pango_layout_get_font_description(layout));
    const int part = static_cast<int>(grey * 255.0 + 0.5);
    const std::unique_ptr<PangoLayoutIter, FreeIterator> iterator(pango_layout_get_iter(layout));
    do {
      const PangoLayoutRun* run = pango_layout_iter_get_run_readonly(iterator.get());
      if (!run) continue;  // the end of a line
      PangoRectangle place;
      pango_layout_iter_get_run_extents(iterator.get(), nullptr, &place);
      CardLine line;
      m_faces.append(line, run, pango_layout_get_text(layout), em);
      m_pdf.line(line,
                 QPointF(left + place.x / double(PANGO_SCALE),
                         y + pango_layout_iter_get_baseline(iterator.get()) / double(PANGO_SCALE)),
                 em / PANGO_SCALE, qRgb(part, part, part));
    } while (pango_layout_iter_next_run(iterator.get()));
  }

  void line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed) override {
    constexpr double dash = 80, gap = 60;
    const double top = y - thickness / 2.0;
    QVector<QRectF> boxes;
    if (!dashed) boxes.append(QRectF(left, top, right - left, thickness));
    for (double x = left; dashed && x < right; x += dash + gap)
      boxes.append(QRectF(x, top, std::min(dash, right - x), thickness));
    m_pdf.fill(boxes, black);
  }

  void strokes(const QVector<QPolygonF>& lines, double width) override { m_pdf.strokes(lines, width); }
  void modules(const QrModules& code, const QRectF& square) override { m_pdf.modules(code, square); }

 private:
  static constexpr QRgb black = 0xFF000000;
  CardPdf& m_pdf;
  CardShaper& m_faces;
};

}  // namespace

PagesPdf::PagesPdf(QIODevice& device, const PdfFacts& facts, bool chinese)
    : m_pdf(device, facts), m_chinese(chinese) {}

PagesPdf::~PagesPdf() = default;

void PagesPdf::begin(PaperSize page) { m_pdf.beginPage(QSizeF(page.width, page.height)); }

void PagesPdf::draw(const PageDrawing& drawing, PaperUnit left, PaperUnit top, PaperSize room) {
  m_pdf.push(QPointF(left, top), false, QRectF(0, 0, room.width, room.height));
  Pen pen(std::make_unique<PagesInk>(m_pdf, m_faces), m_chinese);
  drawing(pen);
  m_pdf.pop();
  for (const QString& each : pen.undrawable())
    if (!m_undrawable.contains(each)) m_undrawable.append(each);
}

void PagesPdf::page(const PageDrawing& drawing, PaperSize size) {
  begin(size);
  draw(drawing, 0, 0, size);
  end();
}
