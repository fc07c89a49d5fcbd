#include "paper/card_sheets.h"

#include <cairo.h>
#include <QDir>

#include <cmath>

#include "paper/card_pages.h"
#include "paper/card_pdf.h"
#include "paper/card_picture.h"

namespace {

constexpr double kFurthest = 5.0;  // mm

bool isOffset(double value) {
  return std::abs(value) <= kFurthest + 1e-9 && std::abs(value * 10 - std::round(value * 10)) < 1e-6;
}

struct FreePage {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

QSizeF sizeOfPage(CardLayout layout) {
  const PaperSize size = pageSizeOf(layout);
  return QSizeF(size.width, size.height);
}

CardPage pageOf(const PlacedCards& faces, CardLayout layout) {
  const int places = static_cast<int>(cardPlaces(layout).size());
  CardPage page;
  for (const auto& [place, face] : faces) page.cards.append({(place - 1) % places, face});
  return page;
}

}  // namespace

Error fileNotWritten() {
  return {ErrorKind::Storage, QStringLiteral("file"),
          message(QT_TRANSLATE_NOOP("core", "The file could not be written to its end; is the disk full?"))};
}

Error fileNotWritten(const QString& file) {
  return {ErrorKind::Storage, QStringLiteral("file"),
          message(QT_TRANSLATE_NOOP("core",
                                    "%1 could not be written; is the disk full, or the folder read-only?"),
                  {QDir::toNativeSeparators(file)})};
}

QImage canvasPicture(PaperSize size, qreal dotsPerInch, const std::function<void(CardCanvas&)>& draw) {
  const double scale = dotsPerInch / 2540.0;
  QImage picture(qRound(size.width * scale), qRound(size.height * scale), QImage::Format_RGB32);
  if (picture.isNull()) return {};
  picture.fill(Qt::white);
  const std::unique_ptr<cairo_surface_t, FreePage> surface(
      cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_RGB24, picture.width(),
                                          picture.height(), static_cast<int>(picture.bytesPerLine())));
  const std::unique_ptr<cairo_t, FreePage> cairo(cairo_create(surface.get()));
  cairo_scale(cairo.get(), scale, scale);
  CardPicture canvas(cairo.get());
  draw(canvas);
  cairo_surface_finish(surface.get());
  picture.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
  picture.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
  return picture;
}

Result<void> checkPrinting(const CardPrinting& printing) {
  const int places = static_cast<int>(cardPlaces(printing.layout).size());
  if (printing.firstPlace < 1 || printing.firstPlace > places)
    return refuse(
        invalid("firstPlace", message(QT_TRANSLATE_NOOP("core", "The first place must be between 1 and %1."),
                                      {QString::number(places)})));
  int free = 0;
  for (int place = printing.firstPlace; place <= places; ++place)
    free += printing.usedPlaces.contains(place) ? 0 : 1;
  for (const int place : printing.usedPlaces)
    if (place < 1 || place > places) free = 0;
  if (free == 0)
    return refuse(invalid("usedPlaces", message(QT_TRANSLATE_NOOP("core",
                                                                  "Used places must be between 1 and %1, and "
                                                                  "one at least must be left."),
                                                {QString::number(places)})));
  for (const double each :
       {printing.front.right, printing.front.down, printing.back.right, printing.back.down})
    if (!isOffset(each))
      return refuse(
          invalid("offset", message(QT_TRANSLATE_NOOP("core",
                                                      "An offset must be between −5.0 and 5.0 mm, in "
                                                      "tenths."))));
  return {};
}

Result<CardsWritten> writeCards(QIODevice& device, const CardTemplate& cardTemplate,
                                const CardPrinting& printing, const NextFace& next, const PdfFacts& facts) {
  if (const auto checked = checkPrinting(printing); !checked) return refuse(checked.error());
  if (!cardTemplate.isSound())
    return refuse(invalid("template", message(QT_TRANSLATE_NOOP("core",
                                                                "The template “%1” has faults; see to them "
                                                                "first."),
                                              {cardTemplate.name})));
  PlacedCardsPdf pdf(device, cardTemplate, printing, facts);
  Result<void> put;
  const int cards = eachCardSheet(printing, next, [&](const PlacedCards& sheet) {
    put = pdf.sheet(sheet);
    return put.has_value();
  });
  if (!put) return refuse(put.error());
  if (cards == 0)
    return refuse(invalid("cards", message(QT_TRANSLATE_NOOP("core", "There is no card to print."))));
  return pdf.finish();
}

struct PlacedCardsPdf::Parts {
  Parts(QIODevice& device, const CardTemplate& cardTemplate, const CardPrinting& how, const PdfFacts& facts)
      : printing(how), drawing(cardTemplate, shaper), pdf(device, facts) {}

  CardPrinting printing;
  CardShaper shaper;
  CardDrawing drawing;
  CardPdf pdf;
  int cards = 0;
};

PlacedCardsPdf::PlacedCardsPdf(QIODevice& device, const CardTemplate& cardTemplate,
                               const CardPrinting& printing, const PdfFacts& facts)
    : m_parts(std::make_unique<Parts>(device, cardTemplate, printing, facts)) {}

PlacedCardsPdf::~PlacedCardsPdf() = default;

int PlacedCardsPdf::sheetOf(int place, CardLayout layout) {
  return (place - 1) / static_cast<int>(cardPlaces(layout).size());
}

Result<void> PlacedCardsPdf::sheet(const PlacedCards& faces) {
  const CardPrinting& printing = m_parts->printing;
  CardPage page = pageOf(faces, printing.layout);
  for (const CardSide side : sidesOf(printing.sides)) {
    page.side = side;
    m_parts->pdf.beginPage(sizeOfPage(printing.layout));
    drawCardPage(m_parts->pdf, m_parts->drawing, printing, page);
    m_parts->pdf.endPage();
  }
  m_parts->cards += static_cast<int>(faces.size());
  if (m_parts->pdf.failed()) return refuse(fileNotWritten());
  return {};
}

Result<CardsWritten> PlacedCardsPdf::finish() {
  if (!m_parts->pdf.finish()) return refuse(fileNotWritten());
  return CardsWritten{m_parts->cards, m_parts->pdf.pages(), m_parts->pdf.bytes()};
}

QImage cardSheetPicture(const CardTemplate& cardTemplate, const CardPrinting& printing,
                        const PlacedCards& sheet, CardSide side, qreal dotsPerInch) {
  if (!checkPrinting(printing)) return {};
  CardShaper shaper;
  CardDrawing drawing(cardTemplate, shaper);
  CardPage page = pageOf(sheet, printing.layout);
  page.side = side;
  return canvasPicture(pageSizeOf(printing.layout), dotsPerInch,
                       [&](CardCanvas& canvas) { drawCardPage(canvas, drawing, printing, page); });
}

QImage cardPagePicture(const CardTemplate& cardTemplate, const CardPrinting& printing, const NextFace& next,
                       int page, qreal dotsPerInch) {
  if (!checkPrinting(printing)) return {};
  const QVector<CardSide> sides = sidesOf(printing.sides);
  QImage picture;
  int before = 0;
  eachCardSheet(printing, next, [&](const PlacedCards& sheet) {
    const int here = page - std::exchange(before, before + static_cast<int>(sides.size()));
    if (here >= sides.size()) return true;
    picture = cardSheetPicture(cardTemplate, printing, sheet, sides[here], dotsPerInch);
    return false;
  });
  return picture;
}

QImage cardPicture(const CardTemplate& cardTemplate, const CardFace& face, CardSide side, qreal dotsPerInch) {
  CardShaper shaper;
  CardDrawing drawing(cardTemplate, shaper);
  return canvasPicture(cardSize(), dotsPerInch,
                       [&](CardCanvas& canvas) { drawing.draw(canvas, face, side); });
}

Result<CardsWritten> writeCalibration(QIODevice& device, const CardPrinting& printing,
                                      const PdfFacts& facts) {
  if (const auto checked = checkPrinting(printing); !checked) return refuse(checked.error());
  CardShaper shaper;
  CardPdf pdf(device, facts);
  for (const CardSide side : sidesOf(printing.sides)) {
    pdf.beginPage(sizeOfPage(printing.layout));
    drawCalibration(pdf, shaper, printing, side);
    pdf.endPage();
  }
  if (!pdf.finish()) return refuse(fileNotWritten());
  return CardsWritten{0, pdf.pages(), pdf.bytes()};
}

QImage calibrationPicture(const CardPrinting& printing, CardSide side, qreal dotsPerInch) {
  CardShaper shaper;
  return canvasPicture(pageSizeOf(printing.layout), dotsPerInch,
                       [&](CardCanvas& canvas) { drawCalibration(canvas, shaper, printing, side); });
}
